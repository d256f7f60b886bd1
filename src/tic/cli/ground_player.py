"""Playing an exercise line by line: what is typed becomes commands, effects become lines."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import define, field

from tic.grounding import (
    Answer,
    Back,
    Command,
    Effect,
    Enter,
    Faster,
    Feel,
    Felt,
    Next,
    Pause,
    Paused,
    Repeat,
    Resume,
    Resumed,
    Script,
    ShowHandOffBeside,
    Skip,
    Slower,
    Start,
    Stop,
    begin,
    play,
    step,
)
from tic.grounding.play import CommandMaker
from tic.grounding.render.plain import line

HELP = (
    "Enter: go on   p: pause   r: resume   s: skip   b: back   a: again   -: slower   +: faster\n"
    "better / same / worse: say how it is   h: people to talk to   q or Ctrl-C: stop, at any time"
)
WORDS: dict[str, Callable[[int], Command]] = {
    "": Next,
    "p": Pause,
    "r": Resume,
    "s": Skip,
    "b": Back,
    "a": Repeat,
    "-": Slower,
    "+": Faster,
    "q": Stop,
    "better": lambda now: Feel(now, Felt.BETTER),
    "same": lambda now: Feel(now, Felt.SAME),
    "worse": lambda now: Feel(now, Felt.WORSE),
}


@define
class Keys:
    """Lines as they are typed; None marks the end of input, after which steps move on by time.

    `card` shows the hand-off card at once, whatever the exercise is doing.
    """

    typed: queue.SimpleQueue[str | None]
    clock: Callable[[], int]
    card: Callable[[], None]
    waiting: list[str] = field(factory=list)
    closed: bool = False
    on_hold: bool = False
    entered: Enter | None = None
    entered_at: int = 0

    def sleep(self, ms: int) -> None:
        """Wait for a line, at most `ms` milliseconds."""
        try:
            word = self.typed.get(timeout=ms / 1_000)
        except queue.Empty:
            return
        if word is None:
            self.closed = True
        else:
            self.waiting.append(word)

    def next_command(self) -> CommandMaker | None:
        """Return what the last line means; an unknown one is an answer, which is not kept."""
        if self.waiting:
            return self._means(self.waiting.pop(0))
        if self.closed and self.on_hold:
            return Stop  # nobody is left to resume it
        here = self.entered if self.closed else None
        if here is not None and here.waits and self.clock() >= self.entered_at + here.ms:
            return Next
        return None

    def saw(self, effect: Effect) -> None:
        """Remember what is on the screen, so that the next line can be understood."""
        if isinstance(effect, Enter):
            self.entered, self.entered_at = effect, self.clock()
        elif isinstance(effect, Paused | Resumed):
            self.on_hold = isinstance(effect, Paused)

    def _means(self, word: str) -> CommandMaker:
        if word.lower() == "h":
            self.card()
            return Pause  # nobody reads and breathes by the clock at once
        if not word and self.on_hold:
            return Resume
        options = self.entered.options if self.entered else ()
        if word.isdecimal() and 0 < int(word) <= len(options):
            key = options[int(word) - 1].key
            return lambda now: Answer(now, key)
        return WORDS.get(word.lower(), Answer)


def play_lines(script: Script, *, keys: Keys, elsewhere: Mapping[str, str] = {}) -> Iterator[str]:
    """Yield the lines to print, from the caution to the end of the exercise.

    `elsewhere` holds the titles, by id, of what to offer if it gets harder.
    """
    yield from (script.title, "", *script.cautions, *script.opening, HELP, "")
    run, effects = step(begin(script, elsewhere=tuple(elsewhere)), Start(keys.clock()))
    yield from _lines(effects, keys, elsewhere)
    for _, effects in play(run, clock=keys.clock, sleep=keys.sleep, next_command=keys.next_command):
        yield from _lines(effects, keys, elsewhere)


def _lines(effects: Iterable[Effect], keys: Keys, titles: Mapping[str, str]) -> Iterator[str]:
    for effect in effects:
        keys.saw(effect)
        said = line(effect, titles)
        if said is not None:
            yield said
        if isinstance(effect, ShowHandOffBeside):
            keys.card()
