"""A file at the door: TOML read into a strict model, or every problem said with its field."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from tic.errors import InvalidPackError
from tic.packs import shapes
from tic.packs.toml_file import NotTomlError, read_toml, toml_files

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Model = TypeVar("Model", bound=BaseModel)
LONGEST_ID = 12  # of a rule, in messages: what is longer is no id

# pydantic's kind of error -> what was expected; `ctx` of the error fills the braces.
_EXPECTED = {
    "extra_forbidden": "unknown key",
    "missing": "expected a value; there is none",
    "string_type": "expected text",
    "bool_type": "expected true or false",
    "int_type": "expected a whole number",
    "float_type": "expected a number",
    "list_type": "expected a list",
    "tuple_type": "expected a list",
    "dict_type": "expected a table",
    "model_type": "expected a table",
    "model_attributes_type": "expected a table",
    "string_too_short": "expected {min_length} characters or more",
    "string_too_long": "expected {max_length} characters or fewer",
    "too_short": "expected {min_length} or more, found {actual_length}",
    "too_long": "expected {max_length} or fewer",
    "greater_than": "expected more than {gt}",
    "greater_than_equal": "expected {ge} or more",
    "less_than": "expected less than {lt}",
    "less_than_equal": "expected {le} or less",
    "enum": "expected {expected}",
    "literal_error": "expected {expected}",
}


def expected(error: ErrorDetails) -> str:
    """Say what a field expected; never the value that was there, which may be a person's words."""
    if error["type"] == "string_pattern_mismatch":
        return f"expected {shapes.WORDS[error['ctx']['pattern']]}"
    words = _EXPECTED.get(error["type"])
    if words is None:
        return error["msg"].removeprefix("Value error, ")
    return words.format_map(error.get("ctx", {}))


def read_pack(path: Path, model: type[Model]) -> list[Model]:
    """Return a file, or every TOML file of a folder, each as a `model`.

    Raises `InvalidPackError` with every problem of every file.
    """
    problems: list[str] = []
    pages = read_files(files_of(path, problems), model, problems)
    if problems:
        raise InvalidPackError(tuple(problems))
    return [page for _, page in pages]


def read_model(page: Path, model: type[Model]) -> Model:
    """Return the file `page` as a `model`; `InvalidPackError` names every problem of it."""
    problems: list[str] = []
    found = read_files([page], model, problems)
    if problems:
        raise InvalidPackError(tuple(problems))
    return found[0][1]


def files_of(path: Path, problems: list[str]) -> list[Path]:
    """Return the files of the pack at `path`, or add to `problems` why there are none."""
    try:
        return toml_files(path)
    except NotTomlError as problem:
        problems.append(f"{path.name}: {problem}")
        return []


def read_files(
    files: Iterable[Path], model: type[Model], problems: list[str]
) -> list[tuple[str, Model]]:
    """Return each file that can be read as a `model`, by name; `problems` gets what is wrong with the others."""
    pages = []
    for file in files:
        try:
            tables = read_toml(file)
        except NotTomlError as problem:
            problems.append(f"{file.name}: {problem}")
            continue
        try:
            pages.append((file.name, model.model_validate(tables)))
        except ValidationError as wrong:
            errors = wrong.errors(include_input=False, include_url=False)
            problems += [f"{file.name}: {_told(error, tables, model)}" for error in errors]
    return pages


def _told(error: ErrorDetails, tables: dict[str, Any], model: type[BaseModel]) -> str:
    """One problem of a file: rule, field, and what was expected; never the value itself."""
    place = list(error["loc"])
    says = expected(error)
    if error["type"] == "extra_forbidden":
        near = difflib.get_close_matches(str(place[-1])[:80], _fields(model, place[:-1]), n=1)
        says += f"; did you mean {near[0]}?" if near else ""
    words = []
    if len(place) > 1 and isinstance(place[0], str) and isinstance(place[1], int):
        row = tables[place[0]][place[1]]
        code = row.get("id") if isinstance(row, dict) else None
        short = isinstance(code, str) and len(code) < LONGEST_ID
        words.append(str(code) if short else f"{place[0]} {place[1] + 1}")
        place = place[2:]
    field = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in place)
    return ": ".join([*words, *([field[1:]] if field else []), says])


def _fields(model: type[BaseModel], place: list[int | str]) -> list[str]:
    """The keys that are known at a place in a file that is read as a `model`."""
    here: type[BaseModel] | None = model
    for part in place:
        if here is not None and part in here.model_fields:
            here = _model_in(here.model_fields[str(part)].annotation)
    return list(here.model_fields) if here is not None else []


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model that an annotation such as `tuple[RuleModel, ...]` is about, if any."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)
