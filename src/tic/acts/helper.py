"""Read what a helper's turn does: structure first, then the words of the pack, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple

from tic.acts.depth import DEPTHS, Depth
from tic.acts.helper_asking import asking_acts, depth_of
from tic.acts.helper_saying import saying_acts, settled
from tic.acts.kinds import ASKING, HelperAct
from tic.acts.sentence import Seen, Sentence
from tic.acts.told import Told
from tic.acts.turn import Act, Confidence, Evidence, Turn
from tic.phrases import Match
from tic.phrases.plain import from_plain
from tic.text import Analysis

SAID_BACK = frozenset({HelperAct.REFLECTION, HelperAct.AFFIRM, HelperAct.SUMMARY})


class _Label(NamedTuple):
    """What a pattern of the pack stands for: an act with where it counts, or a cue."""

    kind: HelperAct | None
    cue: str
    where: str
    because: str


class HelperReader:
    """The compiled pack of one language; safe to share across threads."""

    def __init__(self, compiled: Mapping[str, Any]) -> None:
        """Take what `tic.acts.compiling.compile_helper` made of a pack."""
        self._matcher = from_plain(compiled["within"])
        labels = [
            _Label(HelperAct(kind) if kind else None, cue, where, because)
            for kind, cue, where, because in compiled["labels"]
        ]
        self._labels = [labels[int(label)] for label in self._matcher.labels]

    def read(self, read: Analysis, before: Analysis | Told | None = None) -> Turn:
        """Return what the turn does; `before` is the last turn of the person. Linear, never raises."""
        scan = self._matcher.scan(read)
        text = read if scan is None else scan.read
        sentences = list(self._sentences(text, scan.matches if scan else ()))
        for one, after in pairwise(sentences):
            one.options = one.asks and after.lists_answers
            after.recalls = one.heard(HelperAct.FOLLOW_UP)
        told = self._told(before) if isinstance(before, Analysis) else before
        acts: list[tuple[Seen, Sentence]] = []
        depths: list[int | None] = []
        questions, grave, said_first = 0, False, None
        for sentence in sentences:
            found = asking_acts(sentence, told) if sentence.asks else saying_acts(sentence, told)
            acts += [(seen, sentence) for seen in found]
            if any(seen.kind in ASKING for seen in found):
                depths.append(depth_of(sentence, found))
                grave = grave or "grave" in sentence.cues
            if said_first is None and not questions and any(s.kind in SAID_BACK for s in found):
                said_first = sentence
            questions += any(seen.kind in ASKING for seen in found) or (
                sentence.asks and not sentence.tagged
            )
        read_acts = [
            Act(
                seen.kind,
                text.span(sentence.first, sentence.last),
                Evidence.PHRASE,
                seen.because,
                Confidence.LIKELY if seen.weak or seen.thin else Confidence.CERTAIN,
            )
            for seen, sentence in settled(acts)
        ]
        said_back = None
        if questions and said_first is not None:
            said_back = text.span(said_first.first, said_first.last)
        return Turn(
            read_acts, _deepest(depths), questions, len(text.tokens.words), grave, said_back
        )

    def _sentences(self, text: Analysis, matches: Iterable[Match]) -> Iterator[Sentence]:
        clauses, at = text.clauses, 0
        ranges = text.tokens.sentences()
        starts = [first for first, _ in ranges]
        heard: list[dict[HelperAct, tuple[str, str, int]]] = [{} for _ in ranges]
        cues: list[set[str]] = [set() for _ in ranges]
        for match in matches:
            label = self._labels[match.label]
            place = bisect_right(starts, match.first) - 1
            if label.kind is None:
                cues[place].add(label.cue)
            else:
                heard[place].setdefault(label.kind, (label.where, label.because, match.first))
        for (first, last), acts, named in zip(ranges, heard, cues, strict=True):
            begun = at
            while at < len(clauses) and clauses[at].first < last:
                at += 1
            yield Sentence(
                text.tokens.words, first, last, clauses[begun:at], frozenset(named), acts
            )

    def _told(self, before: Analysis) -> Told:
        scan = self._matcher.scan(before)
        cues = set() if scan is None else {self._labels[match.label].cue for match in scan.matches}
        asks = any(clause.mood == "question" for clause in before.clauses)
        return Told("refusal" in cues, "leaving" in cues, asks)


def _deepest(depths: list[int | None]) -> Depth | None:
    """The deepest of what is asked; None where something is asked and no depth was read."""
    read = [depth for depth in depths if depth is not None]
    if read:
        return DEPTHS[max(read)]
    return None if depths else Depth.PROCESS
