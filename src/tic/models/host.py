"""A reader that the host brings: any callable from messages to text, such as a client of a language model."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Generator, Iterable, Sequence
from inspect import isawaitable
from itertools import islice
from threading import Lock

from attrs import define, field, frozen

from tic._kernel.arguments import expect, expect_callable, expect_each
from tic.acts.depth import DEPTHS
from tic.acts.kinds import ASKING, HelperAct, PersonAct
from tic.acts.turn import Act, Confidence, Evidence, Turn
from tic.errors import InvalidInputError, UnreadError
from tic.language.finding import Meaning, Span
from tic.language.meaning import Problem, families
from tic.models.answer import HelperReading, PersonReading, Reading, SentenceReading, readings
from tic.models.prompt import Asked, Message, Task, messages
from tic.models.sentences import sentences
from tic.text import Analysis
from tic.text.context import Context, Speaker

Ask = Callable[[Sequence[Message]], str | Awaitable[str]]
Dialogue = Generator[list[Message], str, list[Reading]]

_BATCH = 20  # texts in one call
_CHARACTERS = 20_000  # of the texts in one call
_NOT_READ = "the reader that the host brings gave no reading"
# A sentence counts from here on where a reader says how sure it is; without that, its word counts.
_CUTS = {False: 0.8, True: 0.5}  # by strict


@define
class Limits:
    """What a reader may cost in all: `calls` and `characters` of texts that are sent.

    Time is the client's: give it a timeout of its own; what it raises is passed on.
    """

    calls: int = 10_000
    characters: int = 50_000_000

    def spend(self, asked: Sequence[Asked]) -> None:
        """Take one call off; raises `UnreadError` where a limit is reached."""
        self.calls -= 1
        self.characters -= sum(map(_length, asked))
        if self.calls < 0 or self.characters < 0:
            raise UnreadError(f"{_NOT_READ}: its limit of calls or characters is reached")


@frozen
class LanguageModelReader:
    """Reads turns and sentences by a language model of the host's; safe to share across threads.

    `ask` takes messages with "role" and "content" and returns the answer as text, or an awaitable of it.
    What is sent are instructions of tic and the texts that are judged, with what was said before them:
    they leave the process, and where they go is the host's to know and to tell.

    Acts are `MODEL` evidence and likely at most: they restrain and grant nothing. A refusal, a broken
    answer or a reached limit raises `UnreadError`: what is unread is never taken for fine. A broken
    answer is sent back with what was expected, up to `attempts` in all. Readings are kept by a
    hash of the text, the last `kept` of them; texts and answers are not.
    """

    ask: Ask = field(repr=False)
    name: str
    lang: str = "en"
    attempts: int = 2
    kept: int = 10_000
    limits: Limits = field(factory=Limits)
    _readings: OrderedDict[bytes, Reading] = field(factory=OrderedDict, init=False, repr=False)
    _lock: Lock = field(factory=Lock, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        expect_callable("ask", self.ask)
        expect("name", self.name, str)
        if not families(self.lang):
            raise InvalidInputError("lang", "a language with a list of families, such as en")
        if self.attempts < 1:
            raise InvalidInputError("attempts", "1 or more")

    def person(self, text: str, *, before: str | None = None) -> Turn:
        """What a turn of the person does."""
        return self._turn(Asked("person", text, before))

    def helper(self, text: str, *, before: str | None = None) -> Turn:
        """What a turn of the helper does, and how deep an answer it invites."""
        return self._turn(Asked("helper", text, before))

    def problems(
        self, text: str, *, before: str | None, context: Context, strict: bool
    ) -> tuple[Problem, ...]:
        """The sentences of `text` that are problems where they stand, as `tic.language` asks for them."""
        spans = [Span(*each) for each in sentences(text)]
        asked = _sentences(text, spans, before, context)
        self.fetch(asked)
        found = []
        for span, each in zip(spans, asked, strict=True):
            reading = self._known(each)
            assert isinstance(reading, SentenceReading)
            sure = reading.probability
            if reading.family != "none" and (sure is None or sure >= _CUTS[strict]):
                found.append(Problem(span, reading.family, Meaning(sure, self.name)))
        return tuple(found)

    def fetch(self, asked: Iterable[Asked]) -> None:
        """Read many texts in few calls and keep the readings; raises `UnreadError`.

        For an `ask` that is to be awaited, use `afetch` first: then nothing is left to ask here.
        """
        for task, batch in self._batches(asked):
            dialogue = self._dialogue(task, batch)
            told = next(dialogue)
            while True:
                answer = self.ask(told)
                if isawaitable(answer):
                    getattr(answer, "close", int)()  # a coroutine that nobody awaits would warn
                    raise UnreadError(f"{_NOT_READ}: it is to be awaited; await afetch() first")
                try:
                    told = dialogue.send(answer)
                except StopIteration as done:
                    self._keep(batch, done.value)
                    break

    async def prepare(
        self, text: str, *, speaker: Speaker, before: str | None = None, context: Context
    ) -> None:
        """`afetch` what judging a turn will ask: what it does and, of a helper's, its sentences."""
        expect("text", text, str)
        if not text.strip():
            return
        if speaker is Speaker.PERSON:
            await self.afetch([Asked("person", text, before)])
            return
        spans = [Span(*each) for each in sentences(text)]
        await self.afetch(
            [Asked("helper", text, before), *_sentences(text, spans, before, context)]
        )

    async def afetch(self, asked: Iterable[Asked]) -> None:
        """`fetch` for an `ask` that is to be awaited."""
        for task, batch in self._batches(asked):
            dialogue = self._dialogue(task, batch)
            told = next(dialogue)
            while True:
                answer = self.ask(told)
                try:
                    told = dialogue.send(await answer if isawaitable(answer) else answer)
                except StopIteration as done:
                    self._keep(batch, done.value)
                    break

    def _dialogue(self, task: Task, batch: Sequence[Asked]) -> Dialogue:
        """The messages of one call; sent the answers, it returns the readings or raises `UnreadError`."""
        told = messages(task, batch, self.lang)
        for attempt in range(1, self.attempts + 1):
            self.limits.spend(batch)
            answer = yield told
            try:
                return readings(task, answer, len(batch), frozenset(families(self.lang)) | {"none"})
            except UnreadError as wrong:
                if attempt == self.attempts:
                    raise UnreadError(f"{_NOT_READ}: {wrong}") from None
                told = [
                    *told,
                    {"role": "assistant", "content": str(answer)},
                    {
                        "role": "user",
                        "content": f"That is no answer: {wrong}. Answer again, with JSON alone.",
                    },
                ]
        raise AssertionError("the last attempt returns or raises")

    def _batches(self, asked: Iterable[Asked]) -> Iterable[tuple[Task, list[Asked]]]:
        by_task: dict[Task, dict[bytes, Asked]] = {}
        for each in expect_each("asked", asked, Asked):
            if _key(each) not in self._readings:
                by_task.setdefault(each.task, {})[_key(each)] = each
        for task, unknown in by_task.items():
            left = iter(unknown.values())
            while batch := list(islice(left, _BATCH)):
                while len(batch) > 1 and sum(map(_length, batch)) > _CHARACTERS:
                    half = len(batch) // 2
                    yield task, batch[:half]
                    batch = batch[half:]
                yield task, batch

    def _keep(self, batch: Sequence[Asked], found: Sequence[Reading]) -> None:
        with self._lock:
            for asked, reading in zip(batch, found, strict=True):
                self._readings[_key(asked)] = reading
            while len(self._readings) > max(self.kept, len(batch)):
                self._readings.popitem(last=False)

    def _known(self, asked: Asked) -> Reading:
        reading = self._readings.get(_key(asked))
        if reading is None:  # another thread's readings took its place
            self.fetch([asked])
            reading = self._readings[_key(asked)]
        return reading

    def _turn(self, asked: Asked) -> Turn:
        expect("text", asked.text, str)
        words = len(Analysis(asked.text).tokens.words)
        if not asked.text.strip():
            return Turn((), words=words)
        reading = self._known(asked)
        assert isinstance(reading, PersonReading | HelperReading)
        kinds: Iterable[PersonAct | HelperAct] = dict.fromkeys(reading.acts)
        heard = f"{self.name} heard it in this turn"
        span = (0, len(asked.text))
        acts = [Act(kind, span, Evidence.MODEL, heard, Confidence.LIKELY) for kind in kinds]
        if isinstance(reading, PersonReading):
            return Turn(acts, words=words)
        asking = sum(act.kind in ASKING for act in acts)
        return Turn(acts, DEPTHS[reading.depth if asking else 0], asking, words)


def _sentences(
    text: str, spans: Sequence[Span], before: str | None, context: Context
) -> list[Asked]:
    said = [text[start:end] for start, end in spans]
    return [
        Asked("sentence", each, earlier, context.value)
        for earlier, each in zip((before, *said), said, strict=False)
    ]


def _length(asked: Asked) -> int:
    return len(asked.text) + len(asked.before or "")


def _key(asked: Asked) -> bytes:
    parts = "\0".join((asked.task, asked.where, str(asked.before), asked.text))
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).digest()
