"""Families of problems at the door: what each is, with sentences that are one and sentences that only look like one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, Field, RootModel

from tic._kernel.reason import Source
from tic.data.kinds import DATA
from tic.errors import InvalidPackError
from tic.language.plain import plain_rule
from tic.language.rule import Guards, Rule, Severity
from tic.packs import shapes
from tic.packs.acts import STRICT
from tic.packs.models import Key, Page, Sentence
from tic.packs.strict import read_model
from tic.packs.toml_file import toml_files
from tic.text.context import TO_A_PERSON, Context

SOURCES = Path(DATA, "rules", "sources.toml")
# What a reader of meaning finds was right about nine times in ten where its cuts were set.
CONFIDENCE = 0.9
Sentences = Annotated[tuple[Sentence, ...], Field(min_length=2, max_length=10)]


class _Family(BaseModel):
    model_config = STRICT

    code: Annotated[str, Field(pattern=shapes.CODE)]
    says: Sentence
    why: Sentence
    instead: Sentences
    problem: Sentences
    fine: Sentences
    sources: Annotated[tuple[Key, ...], Field(min_length=1, max_length=20)]
    contexts: Annotated[tuple[Context, ...], Field(min_length=1)] = tuple(sorted(TO_A_PERSON))

    def rule(self, family: str, sources: dict[str, Source]) -> Rule:
        """The family as a rule without a pattern; raises `KeyError` for a source that is not listed."""
        return Rule(
            code=self.code,
            name=f"meaning-{family}",
            family=family,
            severity=Severity.MEDIUM,
            confidence=CONFIDENCE,
            measured=False,
            contexts=frozenset(self.contexts),
            patterns=(),
            guards=Guards(),
            says=self.says,
            why=self.why,
            instead=self.instead,
            sources=tuple(sources[key] for key in self.sources),
            bad=self.problem,
            good=self.fine,
        )


class FamiliesFile(RootModel[dict[Annotated[str, Field(pattern=shapes.KEBAB)], _Family]]):
    """What a file of families may look like: a table a family."""

    model_config = {"frozen": True}

    def rules(self, sources: dict[str, Source]) -> list[Rule]:
        """The rules, in the order of the file; raises `ValueError` for a code given twice or an unknown source."""
        families = self.root.items()
        codes = [each.code for each in self.root.values()]
        wrong = [f"{code}: given twice" for code in sorted(set(codes)) if codes.count(code) > 1]
        wrong += [
            f"{family}.sources: expected keys of {SOURCES.name}, such as WHO-PFA"
            for family, each in families
            if not sources.keys() >= {*each.sources}
        ]
        if wrong:
            raise ValueError("\n".join(wrong))
        return [each.rule(family, sources) for family, each in families]


def read_families(path: Path) -> list[Rule]:
    """Read one file of families; raises `InvalidPackError`, which tells every problem."""
    sources = {key: each.source() for key, each in read_model(SOURCES, Page).sources.items()}
    try:
        return read_model(path, FamiliesFile).rules(sources)
    except ValueError as wrong:
        problems = tuple(f"{path.name}: {line}" for line in str(wrong).split("\n"))
        raise InvalidPackError(problems) from None


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return the families of each language as plain rules."""
    return {
        path.stem: [plain_rule(rule) for rule in read_families(path)] for path in toml_files(folder)
    }


def check(folder: Path) -> None:
    """Read every file; a family has no pattern that a sentence could try."""
    compiled_parts(folder)
