"""Reply packs at the door: whole-reply yeses, refusals, and examples that are run when read."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from tic.consent.replies import Reader, ReplyKind
from tic.errors import InvalidInputError, InvalidPackError, PatternError
from tic.packs import shapes
from tic.packs.strict import read_model
from tic.packs.toml_file import toml_files

REPLIES = Path(__file__).resolve().parent.parent / "data" / "replies"
_SHAPE = ConfigDict(extra="forbid", strict=True, frozen=True)
Pattern = Annotated[str, Field(min_length=1, max_length=300)]
Patterns = Annotated[list[Pattern], Field(min_length=1, max_length=500)]
Sentences = Annotated[list[Annotated[str, Field(max_length=200)]], Field(min_length=3)]


class _Examples(BaseModel):
    model_config = _SHAPE

    yes: Sentences
    no: Sentences
    not_now: Sentences
    question: Sentences
    unclear: Sentences


class RepliesFile(BaseModel):
    """What a reply pack may look like; unknown keys are refused."""

    model_config = _SHAPE

    lang: Annotated[str, Field(pattern=shapes.LANGUAGE)]
    review: Annotated[str, Field(min_length=1, max_length=200)]
    yes: Patterns
    no: Patterns
    not_now: Patterns
    question: Patterns
    aside: Patterns
    examples: _Examples

    def patterns(self) -> dict[str, tuple[str, ...]]:
        """Return the five lists by name, as `Reader` takes them."""
        return {
            name: tuple(getattr(self, name))
            for name in ("yes", "no", "not_now", "question", "aside")
        }


class ReplyPack(NamedTuple):
    """A pack that was read, and that reads its own examples rightly."""

    lang: str
    review: str
    reader: Reader


def read_replies(page: Path) -> RepliesFile:
    """Read one pack and run its examples; raises `InvalidPackError` with every problem."""
    try:
        file = read_model(page, RepliesFile)
        reader = Reader(file.lang, file.patterns())
    except (PatternError, InvalidInputError) as wrong:
        raise InvalidPackError((f"{page.name}: a pattern: {wrong}",)) from None
    problems = tuple(
        f"{page.name}: examples.{kind.value}[{index}]: expected {kind.value}, read {found.value}"
        for kind in ReplyKind
        for index, text in enumerate(getattr(file.examples, kind.value), 1)
        if (found := reader.read(text).kind) is not kind
    )
    if problems:
        raise InvalidPackError(problems)
    return file


def load_replies(path: str | Path) -> ReplyPack:
    """Return a service's own reply pack, once its examples are read rightly."""
    file = read_replies(Path(path))
    return ReplyPack(file.lang, file.review, Reader(file.lang, file.patterns()))


def compile_replies() -> str:
    """Return the text of `tic/data/consent_replies.py`."""
    files = [read_replies(page) for page in toml_files(REPLIES)]
    lines = [
        '"""Compiled from replies/*.toml by `python -m tic.packs`; edit those files."""\n',
        "REPLIES: dict[str, dict[str, tuple[str, ...]]] = {",
    ]
    for file in files:
        lines.append(f'    "{file.lang}": {{')
        for name, patterns in file.patterns().items():
            lines += [
                f'        "{name}": (',
                *(f"            {one!r}," for one in patterns),
                "        ),",
            ]
        lines.append("    },")
    reviews = {file.lang: file.review for file in files}
    return "\n".join([*lines, "}", "", f"REVIEWS: dict[str, str] = {reviews!r}", ""])
