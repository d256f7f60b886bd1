"""Read what a person's turn does, by phrases and the structure of its clauses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from tic.acts.asked import asked
from tic.acts.faltering import falters
from tic.acts.kinds import LOOSENING, RESTRAINING, PersonAct
from tic.acts.plain import is_plain
from tic.acts.questions import Asked
from tic.acts.reported import reported
from tic.acts.silence import is_silence
from tic.acts.structure import Structure, Structures
from tic.acts.turn import Act, Confidence, Evidence, Turn
from tic.acts.words import word_set
from tic.phrases import Match
from tic.phrases.plain import from_plain
from tic.text import Analysis
from tic.text.tokens import NO_BREAK, SENTENCE_END

_CHOOSING = frozenset({Asked.FACT, Asked.WHICH, Asked.FIELD})
# What a pattern's label begins with where it shows no act.
TOLD, ASIDE = "told", "aside"
_SAID = word_set("said told")
_OPENING = 4  # words of a clause among which its verb is mostly found
_NO_LIMIT = 1_000_000
Table = Mapping[str, Any]
_Found = dict[
    tuple[PersonAct, int, int], "_Rule"
]  # an act and its words, with the rule that read it
_NEVER_ASKED = frozenset(
    {
        PersonAct.STOP, PersonAct.PAUSE, PersonAct.DECLINE_ITEM, PersonAct.DECLINE_TOPIC,
        PersonAct.POSTPONE, PersonAct.OVERWHELM, PersonAct.DISSOCIATION,
    }
)  # fmt: skip
_ASKS_LEAVE = word_set("can could may shall would will let mind")
# What is no act of its own as part of a longer phrase: "not now" puts off, "thanks for nothing" objects.
_PART_OF = {
    PersonAct.CONSENT_NO: (PersonAct.POSTPONE, PersonAct.ASK_INFO),
    PersonAct.THANKS: (PersonAct.COMPLAINT,),
}


@frozen
class _Rule:
    """What one table of a pack says beside its patterns."""

    kind: PersonAct
    because: str
    confidence: Confidence
    after: frozenset[Asked]  # what the other side's turn must ask for; empty: anything
    unless: frozenset[Asked]
    of: str  # whose: "" the person's own and now, "others" also of others, "anyone" also of then
    longest: int  # words of the turn
    ends: bool  # whether its words must end their sentence

    def answers(self, asks: Asked) -> bool:
        """Whether the rule counts after what was asked."""
        return asks not in self.unless and (not self.after or asks in self.after)

    @classmethod
    def of_table(cls, table: Table, language: str) -> _Rule:
        # Whose and when is read from English words only.
        whose = table.get("of", "") if language == "en" else "anyone"
        return cls(
            PersonAct(table["kind"]),
            table["because"],
            Confidence(table.get("confidence", "certain")),
            frozenset(map(Asked, table.get("after", ()))),
            frozenset(map(Asked, table.get("unless", ()))),
            whose,
            table.get("longest", _NO_LIMIT),
            table.get("ends", False),
        )


class PersonReader:
    """Reads turns of a person by a pack in one language, and refusals in every other.

    People fall back on their first language under stress, so a stop and a whole refusal count in
    every language. Immutable; safe to share across threads.
    """

    def __init__(self, compiled: Mapping[str, Any]) -> None:
        """Take what `tic.acts.compiling.compile_person` made of packs."""
        self._rules = [_Rule.of_table(*row) for row in compiled["rules"]]
        self._within = from_plain(compiled["within"])
        self._alone = from_plain(compiled["alone"])
        structures = [(number, Structure.of(one)) for number, one in compiled["structures"]]
        self._structures = {
            asks: Structures(one for one in structures if self._rules[one[0]].answers(asks))
            for asks in Asked
        }
        self._leads = frozenset(compiled["leads"])
        self._tails = frozenset(compiled["tails"])

    def read(
        self, read: Analysis, before: Analysis | None = None, *, asks: Asked | None = None
    ) -> Turn:
        """The acts of a turn; `asks` says what was asked where the caller knows it better than `before`."""
        asks = asked(before) if asks is None else asks
        if is_silence(read):
            silent = Act(PersonAct.SILENCE, (0, len(read.text)), Evidence.PHRASE, "nothing is said")
            return Turn([silent] if read.text.strip() else [])
        plain = is_plain(read.text)
        read, spelled = self._alone.spelled(read), read
        scan = self._within.scan(read)
        read = read if scan is None else scan.read
        said = frozenset(before.tokens.words) if before is not None else frozenset()
        found, asides, told = self._phrases(read, scan.matches if scan else (), asks)
        self._utterances(read, said, told, asks, found)
        for number, clause in self._structures[asks].found(read, said):
            rule = self._rules[number]
            if self._counts(rule, read, clause.first, told, asks):
                _keep(found, rule, clause.first, clause.last)
        if (
            not plain or read.tokens.words != spelled.tokens.words
        ):  # a yes is written in plain words
            found = {place: rule for place, rule in found.items() if rule.kind not in LOOSENING}
        acts = [
            Act(kind, read.span(first, last), Evidence.PHRASE, rule.because, rule.confidence)
            for (kind, first, last), rule in _softened(found).items()
            if kind
            is PersonAct.RISK  # an idiom for other acts: "I don't want to live" is no refusal
            or not any(opens <= first and last <= closes for opens, closes in asides)
        ]
        if _may_falter(read, asks, acts) and falters(read):
            span = read.span(0, len(read.tokens.words))
            acts.append(Act(PersonAct.HESITATE, span, Evidence.PHRASE, "the turn breaks off"))
        if not acts and read.tokens.words:
            acts = self._plainly(read, asks)
        acts.sort(key=lambda act: (act.span, act.kind.value))
        return Turn(acts, words=len(read.tokens.words))

    def _plainly(self, read: Analysis, asks: Asked) -> list[Act]:
        """What is left where nothing else was read: an answer to a question of fact, or what happened."""
        span = read.span(0, len(read.tokens.words))
        if asks in _CHOOSING:
            return [
                Act(
                    PersonAct.ANSWER,
                    span,
                    Evidence.PHRASE,
                    "a fact was asked for",
                    Confidence.LIKELY,
                )
            ]
        if any(clause.tense == "past" and clause.mood == "statement" for clause in read.clauses):
            return [
                Act(PersonAct.STORY, span, Evidence.PHRASE, "it is told of then", Confidence.LIKELY)
            ]
        return []

    def _phrases(
        self, read: Analysis, matches: Iterable[Match], asks: Asked
    ) -> tuple[_Found, list[tuple[int, int]], set[int]]:
        """What phrases show, where idioms stand, and which words are told of others."""
        told = set(reported(read))
        asides: list[tuple[int, int]] = []
        heard: list[tuple[_Rule, int, int]] = []
        starts = {self._trimmed(read, *one)[0] for one in read.tokens.sentences()}
        starts.update(first for first, _ in read.tokens.sentences())
        for number, first, last in matches:
            place, _, label = self._within.labels[number].partition(" ")
            if place == ASIDE:
                asides.append((first, last))
            elif place == TOLD:
                told.update(range(first, last))
            elif place != "opening" or first in starts:
                heard.append((self._rules[int(label)], first, last))
        found: _Found = {}
        for rule, first, last in heard:
            if self._counts(rule, read, first, told, asks):
                _keep(found, rule, first, last)
        return found, asides, told

    def _utterances(
        self, read: Analysis, said: frozenset[str], told: set[int], asks: Asked, found: _Found
    ) -> None:
        """Add what whole turns, sentences and parts between two pauses show."""
        whole = 0, len(read.tokens.words)
        trimmed = self._trimmed(read, *whole)
        for unit in self._units(read):
            # "Earlier or later?" - "Later.": who takes up a word of the question chooses.
            if asks in _CHOOSING and said.issuperset(read.tokens.words[unit[0] : unit[1]]):
                continue
            for name in self._alone.covering(read, *unit):
                place, _, label = name.partition(" ")
                rule = self._rules[int(label)]
                entire = unit == whole or (unit == trimmed and rule.kind not in LOOSENING)
                short = whole[1] <= rule.longest and (place != "whole" or entire)
                if (rule.ends or rule.kind is PersonAct.POSTPONE) and not self._ends(read, unit[1]):
                    continue  # "Later, he came back": a time that opens a sentence begins a story
                if short and rule.answers(asks) and unit[0] not in told:
                    _keep(found, rule, *unit)

    def _counts(self, rule: _Rule, read: Analysis, first: int, told: set[int], asks: Asked) -> bool:
        """Whether what begins at word `first` is the person's own, here and now."""
        if not rule.answers(asks) or len(read.tokens.words) > rule.longest:
            return False
        if first in told and rule.kind is not PersonAct.RISK:  # danger that is told of is danger
            return False
        if rule.of == "anyone":
            return True
        if asks is Asked.NOTHING and rule.kind in _NEVER_ASKED and _only_asks(read, first):
            return False  # "Is it okay to skip questions?" asks, and skips none
        return (rule.of == "others" or read.clause(first).subject != "they") and not _past(
            read, first
        )

    def _units(self, read: Analysis) -> list[tuple[int, int]]:
        """What can be an utterance of its own: sentences and what stands between two pauses."""
        tokens = read.tokens
        units: dict[tuple[int, int], None] = {}
        for first, last in tokens.sentences():
            at = first
            for here in range(first + 1, last + 1):
                if here == last or tokens.breaks[here] is not NO_BREAK:
                    units[at, here] = units[self._trimmed(read, at, here)] = None
                    at = here
            units[first, last] = units[self._trimmed(read, first, last)] = None
        if not tokens.words:
            return []
        units[0, len(tokens.words)] = units[self._trimmed(read, 0, len(tokens.words))] = None
        return list(units)

    def _ends(self, read: Analysis, word: int) -> bool:
        """Whether the sentence ends before word `word`, but for what only softens it."""
        words, breaks = read.tokens.words, read.tokens.breaks
        while breaks[word] is not SENTENCE_END and words[word] in self._tails:
            word += 1
        return breaks[word] is SENTENCE_END

    def _trimmed(self, read: Analysis, first: int, last: int) -> tuple[int, int]:
        """The unit without what only opens or softens it: "well, no, please stop now, thanks"."""
        words = read.tokens.words
        while first < last - 1 and words[first] in self._leads:
            first += 1
        while last - 1 > first and words[last - 1] in self._tails:
            last -= 1
        return first, last


def _softened(found: _Found) -> _Found:
    """The acts without those that are part of a longer phrase of another kind."""
    return {
        (kind, first, last): rule
        for (kind, first, last), rule in found.items()
        if not any(
            a <= first and last <= b and b - a > last - first
            for whole, a, b in found
            if whole in _PART_OF.get(kind, ())
        )
    }


def _may_falter(read: Analysis, asks: Asked, acts: Iterable[Act]) -> bool:
    """Whether breaking off would say more than what was read: an answer may be given with an "um"."""
    if asks in (Asked.FACT, Asked.FIELD) or read.tokens.quotations:
        return False
    return not any(act.kind in RESTRAINING for act in acts)


def _keep(found: _Found, rule: _Rule, first: int, last: int) -> None:
    """Note an act; what is certain stays so."""
    known = found.get((rule.kind, first, last))
    if known is None or known.confidence is not Confidence.CERTAIN:
        found[rule.kind, first, last] = rule


def _only_asks(read: Analysis, word: int) -> bool:
    """Whether a word stands in a question that asks for no leave: "can we stop?" does."""
    clause = read.clause(word)
    opening = read.tokens.words[clause.first : min(clause.first + _OPENING, clause.last)]
    return clause.mood == "question" and _ASKS_LEAVE.isdisjoint(opening)


def _past(read: Analysis, word: int) -> bool:
    """Whether a word stands in what is told of then: its clause, or the one its subject is left to."""
    clause = read.clause(word)
    opening = read.tokens.words[clause.first : min(clause.first + _OPENING, clause.last)]
    if clause.subject == "i" and not _SAID.isdisjoint(opening):
        return False  # "I said I don't want to": to us, or it would be masked as told
    if clause.tense == "past" and clause.mood == "statement":
        # "let us" and "let me" propose; the shallow reading of tense takes "let" for a past.
        return "let" not in opening
    if clause.subject or clause.mood != "statement":
        return False
    main = read.clause(read.tokens.sentence(word)[0])
    return main.tense == "past" and main.subject in ("they", "it", "other", "we", "")
