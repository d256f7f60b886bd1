"""Read what a person's turn does, by phrases and the structure of its clauses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from tic.acts.asked import Asked, asked
from tic.acts.faltering import falters
from tic.acts.kinds import RESTRAINING, PersonAct
from tic.acts.reported import reported
from tic.acts.silence import is_silence
from tic.acts.turn import Act, Evidence, Turn
from tic.phrases import Matcher
from tic.text import FEATURES, Analysis, Clause
from tic.text import wordclasses
from tic.text.tokens import NO_BREAK

_FUNCTION = wordclasses.AUXILIARIES | wordclasses.WH_WORDS | wordclasses.SUBJECTS.keys() | wordclasses.DETERMINERS | frozenset('about with from that have been will would could okay like want just some there here more time today'.split())
_CHOOSING = frozenset({Asked.FACT, Asked.WHICH, Asked.FIELD})
_ASIDE = "aside"
_FROM_OTHERS = (PersonAct.STOP, PersonAct.DECLINE_TOPIC, PersonAct.DECLINE_ITEM, PersonAct.CONSENT_NO)


@frozen
class _Rule:
    """What one table of a pack says beside its patterns."""

    kind: PersonAct
    because: str
    confidence: str
    after: frozenset[Asked]  # what the other side's turn must ask for; empty: anything
    unless: frozenset[Asked]
    of: str  # whose: "" the person's own and now, "others" also of others, "anyone" also of then


@frozen
class _Structure:
    """What a clause must be for a rule to count without a phrase."""

    features: tuple[tuple[str, frozenset[str]], ...]
    words: frozenset[str]  # one of them must stand in it; empty: any clause
    also: frozenset[str]  # and one of these
    without: frozenset[str]  # and none of these
    longest: int  # words of its sentence
    first: bool  # it opens the turn
    echo: bool  # it takes up a word of the other side's turn

    @classmethod
    def of(cls, table: Mapping[str, object]) -> _Structure:
        return cls(
            tuple((name, frozenset(str(table[name]).split())) for name in FEATURES if name in table),
            frozenset(str(table.get("words", "")).split()),
            frozenset(str(table.get("also", "")).split()),
            frozenset(str(table.get("without", "")).split()),
            int(table.get("longest", 1_000)),
            bool(table.get("first", False)),
            bool(table.get("echo", False)),
        )

    def fits(self, read: Analysis, clause: Clause, said: frozenset[str]) -> bool:
        for name, values in self.features:
            value = getattr(clause, name)
            if (("yes" if value else "no") if isinstance(value, bool) else value or "none") not in values:
                return False
        words = read.tokens.words[clause.first : clause.last]
        if self.words and self.words.isdisjoint(words) or not self.without.isdisjoint(words):
            return False
        if self.also and self.also.isdisjoint(words) or self.first and clause.first > 0:
            return False
        if self.echo and not any(word in said and len(word) > 3 and word not in _FUNCTION for word in words):
            return False
        if self.longest < 1_000:
            first, last = read.tokens.sentence(clause.first)
            return last - first <= self.longest
        return True


class PersonReader:
    """Reads turns of a person by a pack in one language, and refusals in every other.

    People fall back on their first language under stress, so a stop and a whole refusal count in
    every language. Immutable; safe to share across threads.
    """

    def __init__(self, pack: Mapping[str, object], others: Iterable[Mapping[str, object]] = ()) -> None:
        rules: list[_Rule] = []
        within: list[tuple[str, str, Mapping[str, str]]] = []
        alone: list[tuple[str, str, Mapping[str, str]]] = []
        for each in (pack, *others):
            macros = each.get("macros", {})
            for table in each["act"]:
                kind = PersonAct(table["kind"])
                if each is not pack and kind not in _FROM_OTHERS:
                    continue
                label = len(rules)
                rules.append(
                    _Rule(
                        kind,
                        table["because"],
                        table.get("confidence", "certain"),
                        frozenset(map(Asked, table.get("after", ()))),
                        frozenset(map(Asked, table.get("unless", ()))),
                        table.get("of", ""),
                    )
                )
                for name, into in (("within", within), ("opening", within), ("alone", alone), ("whole", alone)):
                    if each is not pack and name in ("within", "opening") and kind is not PersonAct.STOP and each["lang"] != pack["lang"] and name == "opening":
                        continue
                    into += [(f"{name} {label}", one, macros) for one in table.get(name, ())]
            for one in each.get("aside", {}).get("patterns", ()):
                within.append((_ASIDE, one, macros))
        self._rules = rules
        self._structures = [
            (label, _Structure.of(one))
            for label, table in enumerate(pack["act"] if True else ())
            for one in table.get("clauses", ())
        ]
        self._within = _compiled(within)
        self._alone = _compiled(alone)
        self._leads = frozenset(pack.get("leads", ()))
        self._tails = frozenset(pack.get("tails", ()))

    def read(self, read: Analysis, before: Analysis | None = None, *, asks: Asked | None = None) -> Turn:
        """The acts of a turn; `asks` says what was asked where the caller knows it better than `before`."""
        asks = asked(before) if asks is None else asks
        if is_silence(read):
            silent = Act(PersonAct.SILENCE, (0, len(read.text)), Evidence.PHRASE, "nothing is said")
            return Turn([silent] if before is not None or read.text.strip() else [])
        scan = self._within.scan(read)
        if scan is not None:
            read = scan.read
        told = reported(read)
        found: dict[tuple[PersonAct, int, int], _Rule] = {}
        asides: list[tuple[int, int]] = []
        # "Earlier or later?" – "Later.": who takes up a word of the question chooses.
        said_before = frozenset(before.tokens.words) if before is not None else frozenset()
        units = list(self._units(read))
        starts = {first for first, _, is_sentence in units if is_sentence}
        for number, first, last in scan.matches if scan else ():
            label = self._within.labels[number]
            if label == _ASIDE:
                asides.append((first, last))
                continue
            name, _, at = label.partition(" ")
            rule = self._rules[int(at)]
            if name == "opening" and first not in starts:
                continue
            if self._counts(rule, read, first, told, asks):
                found[rule.kind, first, last] = rule
        for first, last, is_sentence in units:
            for label in self._alone.covering(read, first, last):
                name, _, at = label.partition(" ")
                rule = self._rules[int(at)]
                if name == "whole" and (first, last) != self._trimmed(read, 0, len(read.tokens.words)) and (first, last) != (0, len(read.tokens.words)):
                    continue
                if self._counts(rule, read, first, told, asks, alone=True) and not (
                    asks in _CHOOSING and said_before.issuperset(read.tokens.words[first:last])
                ):
                    found[rule.kind, first, last] = rule
        for clause in read.clauses:
            for label, structure in self._structures:
                rule = self._rules[label]
                if structure.fits(read, clause, said_before) and self._counts(rule, read, clause.first, told, asks):
                    found[rule.kind, clause.first, clause.last] = rule
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
        self, rule: _Rule, read: Analysis, first: int, told: frozenset[int], asks: Asked, *, alone: bool = False
    ) -> bool:
        if rule.after and asks not in rule.after or asks in rule.unless or first in told:
            return False
        if rule.of == "anyone":
            return True
        clause = read.clause(first)
        if rule.of != "others" and clause.subject == "they":
            return False
        return alone or not _past(read, first)

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


def _past(read: Analysis, word: int) -> bool:
    """Whether a word stands in what is told of then: its clause, or the one its subject is left to."""
    clause = read.clause(word)
    if clause.tense == "past" and clause.mood == "statement":
        # "let us" and "let me" propose; the shallow reading of tense takes "let" for a past.
        return read.tokens.words[word] not in ("let", "lemme")
    if clause.subject or clause.mood != "statement":
        return False
    opening = read.clause(read.tokens.sentence(word)[0])
    return opening.tense == "past" and opening.subject in ("they", "it", "other", "we", "")


def _compiled(patterns: Sequence[tuple[str, str, Mapping[str, str]]]) -> Matcher:
    from tic.phrases import parse  # noqa: PLC0415

    return Matcher.join((label, parse(one, macros)) for label, one, macros in patterns)
