"""Reviewing transcripts: paths to findings in turns, and what comes of a whole corpus."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tic.checking.reasons import MISSING, crashed, unreadable
from tic.checking.result import FileResult, Placed
from tic.documents import Budget, Lines, NotRead
from tic.documents.transcript import FORMATS, Talk, Transcript, read_transcript
from tic.language.rule import Rule
from tic.session import RULES, Found, Reviewer, Said, Technique, TurnReview
from tic.text.context import Context, Speaker

BECAUSE = "a transcript: its turns say who speaks"


class TalkReview(NamedTuple):
    """One conversation of a file, reviewed: each turn with the line it stands in."""

    path: str
    talk: Talk
    turns: tuple[TurnReview, ...]
    lines: tuple[int, ...]

    @property
    def name(self) -> str:
        """What to call it: its file, and its key there."""
        return f"{self.path} {self.talk.key}".strip()


class Reviewed(NamedTuple):
    """One file: its result as every report takes it, and its talks as the review saw them."""

    result: FileResult
    talks: tuple[TalkReview, ...] = ()


def rules(reviewer: Reviewer) -> tuple[Rule, ...]:
    """Every rule that looks: those of the linter, and those of conversation."""
    return (*reviewer.linter.rules, *(one.page for one in RULES))


def transcripts(paths: Iterable[str]) -> Iterator[str]:
    """Yield the files that `paths` mean: a file as it is, of a folder the transcripts in it, sorted."""
    for path in paths:
        if not os.path.isdir(path):
            yield path
            continue
        for folder, below, names in os.walk(path):
            below.sort()
            for name in sorted(names):
                if os.path.splitext(name)[1].lower() in FORMATS:
                    yield os.path.join(folder, name)


def review_file(path: str, reviewer: Reviewer) -> Reviewed:
    """Review the file at `path`; every way to fail is told in the result."""
    try:
        with open(path, "rb") as stream:
            source = stream.read(Budget().size + 1)
    except FileNotFoundError:
        return Reviewed(FileResult(path, not_read=MISSING))
    except (OSError, ValueError) as error:
        because = unreadable(error if isinstance(error, OSError) else OSError())
        return Reviewed(FileResult(path, not_read=because))
    try:
        return review_source(source, path, reviewer)
    except Exception as error:  # noqa: BLE001 - one file's crash must not hide the other files
        return Reviewed(FileResult(path, not_read=crashed(error)))


def review_source(source: bytes, path: str, reviewer: Reviewer) -> Reviewed:
    """Review the bytes of one transcript; nothing is opened."""
    read = read_transcript(source, path=path)
    if isinstance(read, NotRead):
        return Reviewed(FileResult(path, not_read=read.because, line=read.line))
    lines = Lines(read.source)
    talks = tuple(_talk(read, talk, lines, reviewer) for talk in read.talks)
    found = sorted(
        (placed for talk in talks for placed in _placed(talk, read.source, lines)),
        key=lambda one: (one.start, one.end, one.rule.code),
    )
    return Reviewed(
        FileResult(
            path, read.format, read.source, tuple(found), contexts=((Context.CHAT, BECAUSE),)
        ),
        talks,
    )


def _talk(read: Transcript, talk: Talk, lines: Lines, reviewer: Reviewer) -> TalkReview:
    turns = tuple(reviewer.each(Said(turn.speaker, turn.text) for turn in talk.turns))
    return TalkReview(
        read.path, talk, turns, tuple(lines.place(turn.start)[0] for turn in talk.turns)
    )


def _placed(talk: TalkReview, source: str, lines: Lines) -> Iterator[Placed]:
    """The findings in their file: the words of one where they stand in it letter for letter, else its turn."""
    for number, (turn, reviewed) in enumerate(zip(talk.talk.turns, talk.turns, strict=True)):
        for found in reviewed.found:
            start, end = turn.start + found.span[0], turn.start + found.span[1]
            words = turn.text[slice(*found.span)]
            if source[start:end] != words:
                start, end = turn.start, turn.end
            yield Placed(
                found.rule,
                found.rule.says,
                start,
                end,
                *lines.place(start),
                *lines.place(end),
                words,
                f"{talk.talk.key}[{number}]",
                Context.CHAT,
                BECAUSE,
            )


class Corpus:
    """What many talks come to: by rule, by technique, and by the model that spoke."""

    def __init__(self) -> None:
        self.talks = 0
        self.by_rule: Counter[str] = Counter()
        self.by_technique: Counter[Technique] = Counter()
        self.by_pacing: Counter[str] = Counter()
        self._turns: Counter[str] = Counter()
        self._flagged: Counter[str] = Counter()

    def add(self, talk: TalkReview) -> None:
        """Count one talk."""
        self.talks += 1
        for turn in talk.turns:
            if turn.speaker is not Speaker.HELPER:
                continue
            self._turns[talk.talk.model] += 1
            self._flagged[talk.talk.model] += turn.flagged
            self._count(turn.found)
            self.by_pacing.update({reason.code for reason in turn.pacing})

    def _count(self, found: Iterable[Found]) -> None:
        graver = [each for each in found if each.grave]
        self.by_rule.update({f"{each.rule.code} {each.rule.name}" for each in graver})
        self.by_technique.update({one for each in graver for one in each.techniques})

    @property
    def by_model(self) -> dict[str, tuple[int, int]]:
        """Flagged turns and turns of helpers, by model; "" where the file names none."""
        return {
            model: (self._flagged[model], turns) for model, turns in sorted(self._turns.items())
        }

    def to_dict(self) -> dict[str, object]:
        """Return the counts as JSON values."""
        return {
            "talks": self.talks,
            "by_model": {
                model: {"flagged": flagged, "turns": turns}
                for model, (flagged, turns) in self.by_model.items()
            },
            "by_rule": dict(self.by_rule.most_common()),
            "by_technique": {one.value: times for one, times in self.by_technique.most_common()},
            "by_pacing": dict(self.by_pacing.most_common()),
        }
