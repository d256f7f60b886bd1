"""A file at the door: TOML read into a strict model, or every problem said with its field."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from tic.errors import InvalidPackError
from tic.packs import shapes
from tic.packs.toml_file import NotTomlError, read_toml

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Model = TypeVar("Model", bound=BaseModel)

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


def read_model(page: Path, model: type[Model]) -> Model:
    """Return the file `page` as a `model`; `InvalidPackError` names every problem of it."""
    try:
        return model.model_validate(read_toml(page))
    except NotTomlError as problem:
        raise InvalidPackError((f"{page.name}: {problem}",)) from None
    except ValidationError as wrong:
        raise InvalidPackError(
            tuple(
                f"{page.name}: {'.'.join(map(str, error['loc']))}: {expected(error)}"
                for error in wrong.errors(include_input=False)
            )
        ) from None
