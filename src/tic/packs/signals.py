"""Signal packs at the door: phrases of refusal with sentences that prove them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from tic.errors import InvalidPackError, PatternError
from tic.pacing.reading import SignalReader, SignalWords
from tic.pacing.signals import Grant, Signal
from tic.pacing.sources import SOURCES
from tic.packs import shapes
from tic.packs.strict import read_model
from tic.packs.toml_file import toml_files

SHIPPED = Path(__file__).resolve().parent.parent / "data" / "signals"
Phrase = Annotated[str, Field(min_length=1, max_length=2_000)]
Phrases = Annotated[list[Phrase], Field(max_length=400)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _SignalPart(_Part):
    signal: Signal
    bare: Phrases = []
    alone: Phrases = []
    within: Phrases = []
    good: Annotated[list[Phrase], Field(min_length=1)]
    bad: list[Phrase] = []


class _MaskPart(_Part):
    patterns: Phrases
    good: list[Phrase] = []
    bad: list[Phrase] = []


class _GrantPart(_Part):
    clear: Phrases = []
    weak: Phrases = []
    never: list[str] = []


class SignalFile(_Part):
    """What a signal pack may look like; unknown keys are refused."""

    language: Annotated[str, Field(pattern=shapes.LANGUAGE)]
    review: Phrase
    sources: Annotated[list[Phrase], Field(min_length=1)]
    macros: dict[str, Phrase] = {}
    signal: Annotated[list[_SignalPart], Field(min_length=1)]
    masks: _MaskPart = _MaskPart(patterns=[])
    grants: _GrantPart = _GrantPart()

    def to_core(self) -> SignalWords:
        """Return the phrases that pacing compiles."""
        return SignalWords(
            self.language,
            tuple((part.signal.value, one) for part in self.signal for one in part.alone),
            tuple((part.signal.value, one) for part in self.signal for one in part.within),
            tuple(self.masks.patterns),
            tuple(self.grants.clear),
            tuple(self.grants.weak),
            dict(self.macros),
            tuple((part.signal.value, one) for part in self.signal for one in part.bare),
        )

    def problems(self) -> Iterator[str]:
        """Everything the pack's own sentences disprove, and sources nobody knows."""
        for source in self.sources:
            if source not in SOURCES:
                yield f"sources: expected a known source, not {source}"
        try:
            reader = SignalReader(self.to_core())
        except PatternError as wrong:
            yield from self._broken_patterns(wrong)
            return
        for part in self.signal:
            for sentence in part.good:
                if part.signal not in reader.read(sentence).found:
                    yield f"{part.signal.value}: expected to be heard in: {sentence}"
            for sentence in part.bad:
                if part.signal in reader.read(sentence).found:
                    yield f"{part.signal.value}: expected not to be heard in: {sentence}"
        for sentence in self.masks.good:
            if found := reader.read(sentence).found:
                names = ", ".join(sorted(signal.value for signal in found))
                yield f"masks: expected no signal, got {names}, in: {sentence}"
        for sentence in self.masks.bad:
            if not reader.read(sentence).found:
                yield f"masks: expected a signal in: {sentence}"
        for wanted, sentences in (
            (Grant.CLEAR, self.grants.clear),
            (Grant.WEAK, self.grants.weak),
            (None, self.grants.never),
        ):
            for sentence in sentences:
                if reader.read(sentence).grant is not wanted:
                    name = "no grant" if wanted is None else f"a {wanted.value} grant"
                    yield f"grants: expected {name} in: {sentence}"

    def _broken_patterns(self, first: PatternError) -> Iterator[str]:
        words, found = self.to_core(), False
        patterns = [pattern for _, pattern in (*words.alone, *words.within, *words.bare)]
        for pattern in (*patterns, *words.masks, *words.clear, *words.weak):
            try:
                SignalReader(SignalWords("xx", (("stop", pattern),), (), macros=words.macros))
            except PatternError as wrong:
                found = True
                yield f"{wrong} in {pattern}"
        if not found:
            yield str(first)


def read_signal_file(path: str | Path) -> SignalFile:
    """Read one signal pack and run its sentences; `InvalidPackError` names every problem."""
    page = Path(path)
    pack = read_model(page, SignalFile)
    if found := tuple(f"{page.name}: {problem}" for problem in pack.problems()):
        raise InvalidPackError(found)
    return pack


def load_signals(path: str | Path) -> SignalReader:
    """Return a reader for a service's own signal pack."""
    return SignalReader(read_signal_file(path).to_core())


def compile_signals() -> str:
    """Return the text of `tic/data/pacing_signals.py`."""
    languages: dict[str, dict[str, Any]] = {}
    for page in toml_files(SHIPPED):
        words = read_signal_file(page).to_core()
        languages[words.language] = {
            "alone": words.alone,
            "within": words.within,
            "masks": words.masks,
            "clear": words.clear,
            "weak": words.weak,
            "macros": words.macros,
            "bare": words.bare,
        }
    rows = "".join(
        f"    {language!r}: {{\n"
        + "".join(f"        {name!r}: {value!r},\n" for name, value in pack.items())
        + "    },\n"
        for language, pack in languages.items()
    )
    return (
        '"""Compiled from signals/*.toml by `python -m tic.packs`; edit those files."""\n\n'
        "from typing import Any\n\n"
        f"LANGUAGES: dict[str, dict[str, Any]] = {{\n{rows}}}\n"
    )
