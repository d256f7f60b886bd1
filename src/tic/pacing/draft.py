"""Read a helper's drafted turn: what kind of move it is and how deep it asks, with the evidence.

A proposal made from this is a guess from the words. It may tighten what the maker of the service
declared and never loosens it; a question whose depth cannot be read counts as the deepest.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import cache
from types import NoneType

from attrs import frozen

from tic._kernel.arguments import expect, expect_each
from tic.acts.depth import DEPTHS, Depth
from tic.data.pacing_moves import LANGUAGES
from tic.errors import InvalidInputError
from tic.pacing.moves import BARRED, GENERAL, STATEMENTS, Kind, Proposal
from tic.phrases import Matcher
from tic.text import normal, tokens

FEATURES = (
    "open", "closed", "leading", "why", "permission", "check_in",
    "reflection", "affirm", "acknowledge", "presence", "autonomy", "offer", "summary", "close",
    "handoff", "advice", "directive", "confront", "persuade", "praise_for_telling",
    "self_disclosure", "depth_0", "depth_1", "depth_2", "depth_3", "depth_4", "depth_5",
)  # fmt: skip

# The first feature present settles the kind: what may never be said comes first.
_KINDS: tuple[tuple[str, Kind], ...] = (
    ("praise_for_telling", Kind.PRAISE_FOR_TELLING),
    ("self_disclosure", Kind.HELPER_SELF_DISCLOSURE),
    ("confront", Kind.CONFRONT),
    ("repeat", Kind.REPEAT),
    ("advice", Kind.PERSUADE),
    ("persuade", Kind.PERSUADE),
    ("why", Kind.WHY_QUESTION),
    ("directive", Kind.DIRECT),
)
_QUESTIONS: tuple[tuple[str, Kind], ...] = (
    ("depth_5", Kind.DETAIL_PROBE),
    ("leading", Kind.CLOSED_QUESTION),
    ("permission", Kind.SEEK_COLLABORATION),
    ("check_in", Kind.CHECK_IN),
    ("open", Kind.OPEN_QUESTION),
    ("closed", Kind.CLOSED_QUESTION),
)
_SAID: tuple[tuple[str, Kind], ...] = (
    ("close", Kind.CLOSE),
    ("handoff", Kind.HANDOFF_INFO),
    ("summary", Kind.SUMMARY),
    ("reflection", Kind.REFLECTION),
    ("affirm", Kind.AFFIRM),
    ("offer", Kind.OFFER),
    ("autonomy", Kind.EMPHASISE_AUTONOMY),
    ("presence", Kind.PRESENCE),
    ("acknowledge", Kind.ACKNOWLEDGE),
)
# A permission question may hold what would be advice if it were simply said.
_SOFTENED_BY_PERMISSION = frozenset({"advice", "persuade", "directive"})
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")


@frozen
class Feature:
    """One thing that was read, and where: code points `start:end` of the draft as given."""

    name: str
    start: int
    end: int


@frozen
class MoveReading:
    """What a draft seems to be. `depth` is `None` where a question's depth cannot be read."""

    kind: Kind
    depth: Depth | None
    questions: int
    words: int
    features: tuple[Feature, ...] = ()

    def has(self, name: str) -> bool:
        """Whether the feature called `name` was read."""
        expect("name", name, str)
        return any(feature.name == name for feature in self.features)

    def proposal(self, declared: Proposal | None = None, *, topic: str = GENERAL) -> Proposal:
        """Return the proposal to decide on: declared values, tightened by what was read.

        A kind that is never allowed wins, a question wins over a statement, the deeper depth and
        the greater number of questions win.
        """
        expect("declared", declared, (Proposal, NoneType))
        expect("topic", topic, str)
        if declared is None:
            return Proposal(
                self.kind, self.depth, topic, questions=self.questions, words=self.words
            )
        kind = declared.judged_kind
        if kind not in BARRED and (
            self.kind in BARRED or (kind in STATEMENTS and self.kind not in STATEMENTS)
        ):
            kind = self.kind
        depth = self.depth if declared.depth is None else max(declared.depth, self.depth or 0)
        return Proposal(
            kind,
            None if depth is None else DEPTHS[depth],
            declared.topic,
            declared.item,
            max(self.questions, declared.questions or 0),
            declared.required,
            declared.seeks,
            self.words if declared.words is None else declared.words,
        )


@frozen
class FeatureWords:
    """The features of one language as pattern strings of `tic.phrases`."""

    language: str
    patterns: tuple[tuple[str, str], ...]
    macros: Mapping[str, str] = {}


class DraftReader:
    """Compiled features of one language."""

    def __init__(self, words: FeatureWords) -> None:
        expect("words", words, FeatureWords)
        self._matcher = Matcher.compile(words.patterns, macros=words.macros)

    def features(self, text: str) -> frozenset[str]:
        """Return the names of the features in `text`, whatever it asks."""
        return frozenset(hit.label for hit in self._matcher.find(text))

    def read(self, text: str, *, earlier: Iterable[str] = ()) -> MoveReading:
        """Return what the draft seems to be; `earlier` are the helper's questions so far."""
        hits = sorted(
            (Feature(hit.label, hit.start, hit.end) for hit in self._matcher.find(text)),
            key=_place,
        )
        asked = [
            (match.span(), shown)
            for match in _SENTENCE.finditer(text)
            for shown in [_between(hits, *match.span())]
            if _asks(match[0], match.start(), shown)
        ]
        before = frozenset(_words(one) for one in earlier)
        hits += [
            Feature("repeat", start, end)
            for (start, end), _ in asked
            if len(_words(text[start:end])) > 2 and _words(text[start:end]) in before
        ]
        names = {hit.name for hit in hits}
        if asked and "permission" in names:
            names -= _SOFTENED_BY_PERMISSION
        return MoveReading(
            _kind(names, asks=bool(asked)),
            _depth([shown for _, shown in asked]),
            len(asked),
            len(_words(text)),
            tuple(sorted(hits, key=_place)),
        )


def read_move(text: str, *, language: str = "en", earlier: Iterable[str] = ()) -> MoveReading:
    """Read a drafted turn of a helper.

    `earlier` are questions put before in this conversation: a sentence with the same words is read
    as a repeat. Raises `InvalidInputError` for a language without features and for what is no text.
    """
    earlier = expect_each("earlier", earlier, str)
    if not isinstance(text, str):
        raise InvalidInputError("text", "a string")
    if language not in LANGUAGES:
        raise InvalidInputError("language", f"one of {', '.join(LANGUAGES)}")
    return _reader(language).read(text, earlier=earlier)


@cache
def _reader(language: str) -> DraftReader:
    pack = LANGUAGES[language]
    return DraftReader(FeatureWords(language, pack["patterns"], pack["macros"]))


def _words(text: str) -> tuple[str, ...]:
    return tuple(tokens(normal(text).text).words)


def _kind(names: set[str], *, asks: bool) -> Kind:
    for name, kind in (*_KINDS, *(_QUESTIONS if asks else _SAID)):
        if name in names:
            return kind
    return Kind.OPEN_QUESTION if asks else Kind.INFORM


def _place(feature: Feature) -> tuple[int, int, str]:
    return feature.start, feature.end, feature.name


def _between(hits: list[Feature], start: int, end: int) -> list[Feature]:
    """Return the features that begin between two places; `hits` are in order."""
    first = bisect_left(hits, start, key=lambda hit: hit.start)
    return hits[first : bisect_left(hits, end, lo=first, key=lambda hit: hit.start)]


def _asks(sentence: str, start: int, shown: list[Feature]) -> bool:
    if "?" in sentence:
        return True
    # Spoken and hurried questions lack the mark: an opening that asks is enough.
    start += len(sentence) - len(sentence.lstrip())
    opens = {hit.name for hit in shown if hit.start - start <= 8}
    return bool(opens & {"open", "why"}) and len(_words(sentence)) > 2


def _depth(asked: list[list[Feature]]) -> Depth | None:
    """Return the deepest depth that any question shows; one that shows none makes it unknown."""
    deepest = Depth.PROCESS
    for shown in asked:
        depths = [int(hit.name[-1]) for hit in shown if hit.name.startswith("depth_")]
        if not depths:
            return None
        deepest = max(deepest, DEPTHS[max(depths)])
    return deepest
