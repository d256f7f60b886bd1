"""Read what a person's turn does, by phrases and the structure of its clauses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from tic.acts.asked import Asked, asked
from tic.acts.faltering import falters
from tic.acts.kinds import LOOSENING, RESTRAINING, PersonAct
from tic.acts.plain import is_plain
from tic.acts.reported import reported
from tic.acts.silence import is_silence
from tic.acts.structure import Structure, Structures
from tic.acts.turn import Act, Evidence, Turn
from tic.phrases import Matcher
from tic.text import Analysis
from tic.text.tokens import NO_BREAK

_CHOOSING = frozenset({Asked.FACT, Asked.WHICH, Asked.FIELD})
_ASIDE = "aside"
_TOLD = "told"
_PLACES = ("within", "opening", "alone", "whole")
_NO_LIMIT = 1_000_000
_EVERYWHERE = frozenset(
    {PersonAct.STOP, PersonAct.DECLINE_TOPIC, PersonAct.DECLINE_ITEM, PersonAct.CONSENT_NO}
)
Table = Mapping[str, Any]
Pack = Mapping[str, Any]
_Labelled = tuple[str, str, Mapping[str, str]]


@frozen
class _Rule:
    """What one table of a pack says beside its patterns."""

    kind: PersonAct
    because: str
    confidence: str
    after: frozenset[Asked]  # what the other side's turn must ask for; empty: anything
    unless: frozenset[Asked]
    of: str  # whose: "" the person's own and now, "others" also of others, "anyone" also of then
    longest: int  # words of the turn

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
            table.get("confidence", "certain"),
            frozenset(map(Asked, table.get("after", ()))),
            frozenset(map(Asked, table.get("unless", ()))),
            whose,
            table.get("longest", _NO_LIMIT),
        )


class PersonReader:
    """Reads turns of a person by a pack in one language, and refusals in every other.

    People fall back on their first language under stress, so a stop and a whole refusal count in
    every language. Immutable; safe to share across threads.
    """

    def __init__(self, pack: Pack, others: Iterable[Pack] = ()) -> None:
        """Compile `pack`, and from `others` stops and what is a whole refusal.

        Raises `PatternError` for a pattern that cannot be read.
        """
        self._rules: list[_Rule] = []
        structures: list[tuple[int, Structure]] = []
        within: list[_Labelled] = []
        alone: list[_Labelled] = []
        for each in (pack, *others):
            macros = each.get("macros", {})
            for told in each.get("told", {}).get("patterns", ()):
                within.append((_TOLD, told, macros))
            for aside in each.get("aside", {}).get("patterns", ()):
                within.append((_ASIDE, aside, macros))
            for table in each["act"]:
                lists = {name: table.get(name, ()) for name in _PLACES}
                if each is not pack:
                    lists = _of_another_language(table)
                if not any(lists.values()) and "clauses" not in table:
                    continue
                number = len(self._rules)
                self._rules.append(_Rule.of_table(table, each["lang"]))
                for name, patterns in lists.items():
                    into = within if name in ("within", "opening") else alone
                    into += [(f"{name} {number}", one, macros) for one in patterns]
                if each is pack:
                    structures += [(number, Structure.of(one)) for one in table.get("clauses", ())]
        self._within = _compiled(within)
        self._alone = _compiled(alone)
        self._structures = {
            asks: Structures(one for one in structures if self._rules[one[0]].answers(asks)) for asks in Asked
        }
        self._leads = frozenset(pack.get("leads", ()))
        self._tails = frozenset(pack.get("tails", ()))

    def read(self, read: Analysis, before: Analysis | None = None, *, asks: Asked | None = None) -> Turn:
        """The acts of a turn; `asks` says what was asked where the caller knows it better than `before`."""
        asks = asked(before) if asks is None else asks
        if is_silence(read):
            silent = Act(PersonAct.SILENCE, (0, len(read.text)), Evidence.PHRASE, "nothing is said")
            return Turn([silent] if before is not None or read.text.strip() else [])
        given = read
        scan = self._within.scan(read)
        if scan is not None:
            read = scan.read
        told = set(reported(read))
        found: dict[tuple[PersonAct, int, int], _Rule] = {}
        asides: list[tuple[int, int]] = []
        heard: list[tuple[_Rule, str, int, int]] = []
        # "Earlier or later?" – "Later.": who takes up a word of the question chooses.
        said_before = frozenset(before.tokens.words) if before is not None else frozenset()
        whole = 0, len(read.tokens.words)
        trimmed = self._trimmed(read, *whole)
        units = list(self._units(read))
        starts = {first for first, _, is_sentence in units if is_sentence}
        for number, first, last in scan.matches if scan else ():
            label = self._within.labels[number]
            if label == _ASIDE:
                asides.append((first, last))
                continue
            if label == _TOLD:
                told |= set(range(first, last))
                continue
            name, _, at = label.partition(" ")
            rule = self._rules[int(at)]
            if name == "opening" and first not in starts:
                continue
            heard.append((rule, name, first, last))
        for rule, name, first, last in heard:
            if self._counts(rule, read, first, told, asks):
                _keep(found, rule, first, last)
        for first, last, is_sentence in units:
            for label in self._alone.covering(read, first, last):
                name, _, at = label.partition(" ")
                rule = self._rules[int(at)]
                if name == "whole" and not (
                    (first, last) == whole or ((first, last) == trimmed and rule.kind not in LOOSENING)
                ):
                    continue
                if self._counts(rule, read, first, told, asks, alone=True) and not (
                    asks in _CHOOSING and said_before.issuperset(read.tokens.words[first:last])
                ):
                    _keep(found, rule, first, last)
        for number, clause in self._structures[asks].found(read, said_before):
            if self._counts(self._rules[number], read, clause.first, told, asks):
                _keep(found, self._rules[number], clause.first, clause.last)
        loose = any(rule.kind in LOOSENING for rule in found.values())
        if loose and (given is not read or not is_plain(read.text)):  # a yes is written in plain words
            found = {place: rule for place, rule in found.items() if rule.kind not in LOOSENING}
        # "Not now" has a no in it and puts off; "no entiendo" asks.
        softer = [place[1:] for place in found if place[0] in (PersonAct.POSTPONE, PersonAct.ASK_INFO)]
        found = {
            (kind, first, last): rule
            for (kind, first, last), rule in found.items()
            if kind is not PersonAct.CONSENT_NO
            or not any(a <= first and last <= b and (a, b) != (first, last) for a, b in softer)
        }
        acts = [
            Act(kind, read.span(first, last), Evidence.PHRASE, rule.because, rule.confidence)
            for (kind, first, last), rule in found.items()
            if not any(opens <= first and last <= closes for opens, closes in asides)
        ]
        if asks not in _CHOOSING and not read.tokens.quotations and falters(read) and not any(act.kind in RESTRAINING for act in acts):
            span = read.span(0, len(read.tokens.words))
            acts.append(Act(PersonAct.HESITATE, span, Evidence.PHRASE, "the person begins and breaks off"))
        acts.sort(key=lambda act: (act.span, act.kind.value))
        return Turn(acts, words=len(read.tokens.words))

    def _counts(
        self, rule: _Rule, read: Analysis, first: int, told: set[int], asks: Asked, *, alone: bool = False
    ) -> bool:
        if (
            not rule.answers(asks)
            or len(read.tokens.words) > rule.longest
            or first in told
        ):
            return False
        if rule.of == "anyone":
            return True
        if alone:
            return True
        return (rule.of == "others" or read.clause(first).subject != "they") and not _past(read, first)

    def _units(self, read: Analysis) -> Iterator[tuple[int, int, bool]]:
        """What can be an utterance of its own: sentences and what stands between two pauses."""
        tokens, seen = read.tokens, set()
        for first, last in tokens.sentences():
            at = first
            for here in range(first + 1, last + 1):
                if here == last or tokens.breaks[here] is not NO_BREAK:
                    for unit in ((at, here), self._trimmed(read, at, here)):
                        if unit not in seen and (unit != (first, last)):
                            seen.add(unit)
                            yield *unit, at == first
                    at = here
            for unit in ((first, last), self._trimmed(read, first, last)):
                if unit not in seen:
                    seen.add(unit)
                    yield *unit, True

    def _trimmed(self, read: Analysis, first: int, last: int) -> tuple[int, int]:
        """The unit without what only opens or softens it: "well, no, please stop now, thanks"."""
        words = read.tokens.words
        while first < last - 1 and words[first] in self._leads:
            first += 1
        while last - 1 > first and words[last - 1] in self._tails:
            last -= 1
        return first, last


def _keep(found: dict[tuple[PersonAct, int, int], _Rule], rule: _Rule, first: int, last: int) -> None:
    """Note an act; what is certain stays so."""
    known = found.get((rule.kind, first, last))
    if known is None or known.confidence != "certain":
        found[rule.kind, first, last] = rule


def _past(read: Analysis, word: int) -> bool:
    """Whether a word stands in what is told of then: its clause, or the one its subject is left to."""
    clause = read.clause(word)
    if clause.tense == "past" and clause.mood == "statement":
        # "let us" and "let me" propose; the shallow reading of tense takes "let" for a past.
        return "let" not in read.tokens.words[clause.first : min(clause.first + 3, clause.last)]
    if clause.subject or clause.mood != "statement":
        return False
    opening = read.clause(read.tokens.sentence(word)[0])
    return opening.tense == "past" and opening.subject in ("they", "it", "other", "we", "")


def _of_another_language(table: Table) -> dict[str, Sequence[str]]:
    """What counts of another language's table: stops, and refusals that are the whole turn."""
    kind = PersonAct(table["kind"])
    if not table.get("everywhere", True) or kind not in _EVERYWHERE:
        return {}
    alone, within = table.get("alone", ()), table.get("within", ())
    if kind is PersonAct.STOP:
        return {"alone": alone, "within": within}
    return {"whole": [*alone, *within]}


def _compiled(patterns: Iterable[_Labelled]) -> Matcher:
    from tic.phrases import parse  # noqa: PLC0415

    return Matcher.join((label, parse(one, macros)) for label, one, macros in patterns)
