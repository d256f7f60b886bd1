"""A helper's turn that arrives in pieces: what may be shown now, judged sentence by sentence.

Sentences are judged alone, as the linter judges a whole text, so that the findings do not depend on how
the pieces were cut. Nothing is shown before it was judged, and nothing after an error or a refusal but a sentence that
names other help: where a crisis line is, nobody is kept from hearing.
"""

from __future__ import annotations

import re
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
)
from enum import Enum
from inspect import isawaitable
from typing import NamedTuple

from tic._kernel.reason import Reason
from tic.acts import ASKING, BARRED, HelperAct, Reader
from tic.errors import InvalidInputError
from tic.session.found import Found
from tic.session.rule import Scene
from tic.session.standing import Standing
from tic.session.tools import Tools
from tic.session.verdict import Verdict
from tic.text import first_sentence

LONGEST_DRAFT = 2_000  # characters of the turn so far that consent and pacing look at
# What marks words without being one: emphasis, code, tags. Linear: each alternative is tried once a place.
_MARKS = re.compile(r"<[^<>\n]{0,200}>|[*_~`]+")
FAILED = Reason("session.guard-failed", "It could not be judged, so it is not shown.")
FLAGGED = Reason("session.guard-found", "A sentence holds what should not be said.")
REFUSED = Reason("session.guard-held", "The turn may not be said now.")


class On(Enum):
    """What to do with a sentence in which something is found."""

    REPLACE = "replace"  # say another, whole sentence in its place
    STOP = "stop"  # show no more, and have the turn made again
    NOTE = "note"  # show it, and say what was found


class Shown(NamedTuple):
    """What to show now, and what was found in it. `because` is set where the stream ends here."""

    text: str
    found: tuple[Found, ...] = ()
    because: Reason | None = None
    verdict: Verdict | None = None

    def __repr__(self) -> str:
        return f"Shown({len(self.text)} characters, found={self.found!r}, because={self.because!r})"


Judge = Callable[[str], Verdict]
"""Says of the turn so far whether it may be said: `lambda draft: talk.propose(draft, at=now())`."""
AwaitedJudge = Callable[[str], Verdict | Awaitable[Verdict]]
"""The same, or a coroutine function that awaits `talk.prepare(draft)` before it proposes."""


class Guard:
    """Takes pieces and returns what may be shown; for loops of one's own. `guard` and `aguard` drive it."""

    def __init__(
        self,
        *,
        on: On = On.REPLACE,
        instead: str = "I'm here.",
        judge: AwaitedJudge | None = None,
        tools: Tools | None = None,
        standing: Standing | None = None,
    ) -> None:
        """Judge each sentence by `tools`, and with `judge` the turn so far.

        `instead` takes the place of a sentence, once a turn; where it would be flagged itself,
        `InvalidInputError` is raised.
        """
        self._on, self._instead, self._judge = on, instead, judge
        self._tools = tools or Tools.builtin()
        self._standing = standing or Standing()
        if not isinstance(on, On):
            raise InvalidInputError("on", "a member of On")
        if not isinstance(instead, str) or self._found(instead):
            raise InvalidInputError("instead", "a sentence in which nothing is found")
        self._held = ""  # the sentence that is still open
        self._said = ""  # the turn so far, its last LONGEST_DRAFT characters
        self._replaced = False
        self.ended = False  # from then on only what names other help is shown

    def feed(self, piece: str | None) -> Iterator[Shown]:
        """Take the next piece, and yield what became certain with it; None and "" are no piece."""
        for sentence in self._complete(piece):
            yield from self._judged(sentence)

    def close(self) -> Iterator[Shown]:
        """The turn is complete: yield the rest."""
        for sentence in self._rest():
            yield from self._judged(sentence)

    async def afeed(self, piece: str | None) -> AsyncIterator[Shown]:
        """`feed`, awaiting a reader and a judge that are to be awaited."""
        for sentence in self._complete(piece):
            async for shown in self._ajudged(sentence):
                yield shown

    async def aclose(self) -> AsyncIterator[Shown]:
        """`close`, awaiting a reader and a judge that are to be awaited."""
        for sentence in self._rest():
            async for shown in self._ajudged(sentence):
                yield shown

    def _complete(self, piece: str | None) -> Iterator[str]:
        """Yield the sentences that end with this piece."""
        if piece is not None and not isinstance(piece, str):
            raise InvalidInputError("piece", "a string, or None")
        self._held += piece or ""
        while (end := first_sentence(self._held)) is not None:
            sentence, self._held = self._held[:end], self._held[end:]
            yield sentence

    def _rest(self) -> Iterator[str]:
        rest, self._held = self._held, ""
        if rest:
            yield rest

    def _judged(self, sentence: str) -> Iterator[Shown]:
        if self.ended:
            yield from _help_alone(sentence)
            return
        try:
            verdict = _at_once(self._turn_so_far(sentence))
            found = self._found(sentence)
        except Exception:  # noqa: BLE001  whatever failed: what was not judged is not shown
            yield self._failed(sentence)
            return
        yield from self._decided(sentence, found, verdict)

    async def _ajudged(self, sentence: str) -> AsyncIterator[Shown]:
        if self.ended:
            for shown in _help_alone(sentence):
                yield shown
            return
        try:
            verdict = self._turn_so_far(sentence)
            if isawaitable(verdict):
                verdict = await verdict
            await self._tools.prepare(_plain(sentence), self._standing)
            found = self._found(sentence)
        except Exception:  # noqa: BLE001  whatever failed: what was not judged is not shown
            yield self._failed(sentence)
            return
        for shown in self._decided(sentence, found, verdict):
            yield shown

    def _failed(self, sentence: str) -> Shown:
        self.ended = True
        return Shown(sentence if names_help(sentence) else "", because=FAILED)

    def _decided(
        self, sentence: str, found: tuple[Found, ...], verdict: Verdict | None
    ) -> Iterator[Shown]:
        self._said = (self._said + sentence)[-LONGEST_DRAFT:]
        if verdict is not None and not verdict:
            self.ended = True
            yield Shown(verdict.instead or "", verdict.found, REFUSED, verdict)
        elif not found or self._on is On.NOTE or names_help(sentence):
            yield Shown(sentence, found)
        elif self._on is On.STOP:
            self.ended = True
            yield Shown("", found, FLAGGED)
        else:
            space = sentence[len(sentence.rstrip()) :]
            yield Shown("" if self._replaced else self._instead + space, found)
            self._replaced = True

    def _turn_so_far(self, sentence: str) -> Verdict | Awaitable[Verdict] | None:
        if self._judge is None or not sentence.strip():
            return None
        return self._judge((self._said + sentence)[-LONGEST_DRAFT:])

    def _found(self, sentence: str) -> tuple[Found, ...]:
        plain = _plain(sentence)
        if not plain.strip():
            return ()
        turn = self._tools.reader.helper(plain, told=self._standing.told)
        found = self._tools.found(plain, Scene(self._standing, turn))
        return tuple(each for each in found if each.grave)


def names_help(sentence: str) -> bool:
    """Whether a sentence names other help and does nothing that presses, by phrases alone."""
    kinds = Reader.builtin().helper(_plain(sentence)).kinds()
    return HelperAct.HANDOFF_INFO in kinds and kinds.isdisjoint(BARRED | ASKING)


def _help_alone(sentence: str) -> Iterator[Shown]:
    if names_help(sentence):
        yield Shown(sentence)


def _at_once(verdict: Verdict | Awaitable[Verdict] | None) -> Verdict | None:
    if verdict is None or isinstance(verdict, Verdict):
        return verdict
    getattr(verdict, "close", int)()  # a coroutine that nobody awaits would warn
    raise InvalidInputError("judge", "one that need not be awaited")


def _plain(sentence: str) -> str:
    return _MARKS.sub("", sentence)


def guard(
    stream: Iterable[str | None],
    *,
    on: On = On.REPLACE,
    instead: str = "I'm here.",
    judge: Judge | None = None,
    tools: Tools | None = None,
    standing: Standing | None = None,
) -> Iterator[Shown]:
    """Yield what may be shown of a stream of pieces, such as the deltas of a language model.

    A piece waits for the end of its sentence, which is bounded by `tic.phrases.LONGEST_SENTENCE`. An
    error of the stream passes through, and what was not judged by then is never shown. After `Shown.because`
    the stream is read on, so that a sentence that names other help gets through; who wants no more of it, stops there.
    """
    guarded = Guard(on=on, instead=instead, judge=judge, tools=tools, standing=standing)
    for piece in stream:
        yield from guarded.feed(piece)
    yield from guarded.close()


async def aguard(
    stream: AsyncIterable[str | None],
    *,
    on: On = On.REPLACE,
    instead: str = "I'm here.",
    judge: AwaitedJudge | None = None,
    tools: Tools | None = None,
    standing: Standing | None = None,
) -> AsyncIterator[Shown]:
    """The same for a stream that is awaited; a reader in `tools` and a `judge` may be awaited too."""
    tools, standing = tools or Tools.builtin(), standing or Standing()
    if isinstance(instead, str):
        await tools.prepare(instead, standing)
    guarded = Guard(on=on, instead=instead, judge=judge, tools=tools, standing=standing)
    async for piece in stream:
        async for shown in guarded.afeed(piece):
            yield shown
    async for shown in guarded.aclose():
        yield shown
