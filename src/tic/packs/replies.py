"""Reply packs at the door: whole-reply yeses, refusals, and examples that are run when read."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from tic._kernel.errors import InvalidInputError, InvalidPackError
from tic.consent.replies import Reader, ReplyKind
from tic.packs import shapes
from tic.packs.strict import read_model, read_pack
from tic.packs.toml_file import toml_files
from tic.phrases import PatternError

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


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return the packs of a folder, a part a language, as `read_reply` reads them."""
    files = read_pack(folder, RepliesFile)
    return {file.lang: {"review": file.review, "patterns": file.patterns()} for file in files}


def check(folder: Path) -> None:
    """Read every pack of a folder and run its examples."""
    for page in toml_files(folder):
        read_replies(page)
