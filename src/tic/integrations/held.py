"""What every host shares: one guard over a whole reply or a streamed one, and what to tell the model of a refusal."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from tic.session import Guard, On, Shown, Tools, feedback
from tic.session.guard import AwaitedJudge

UNJUDGED = "The reply could not be judged and was not sent. Write it again, in plain sentences."


@frozen
class Held:
    """How replies are judged: by `judge` where there is one, else sentence by sentence alone.

    `instead` takes the place of a streamed sentence that should not be said.
    """

    judge: AwaitedJudge | None = field(default=None, repr=False)
    instead: str = field(default="I'm here.", repr=False)
    tools: Tools | None = field(default=None, repr=False)

    def guard(self, on: On = On.REPLACE) -> Guard:
        """Return a guard for one reply."""
        return Guard(on=on, instead=self.instead, judge=self.judge, tools=self.tools)

    def refusal(self, text: str) -> str | None:
        """Return what to tell the model of a whole reply that may not be said; None where it may be."""
        guarded = self.guard(On.STOP)
        return _refusal([*guarded.feed(text), *guarded.close()])

    async def arefusal(self, text: str) -> str | None:
        """`refusal`, awaiting a reader and a judge that are to be awaited."""
        guarded = self.guard(On.STOP)
        shown = [each async for each in guarded.afeed(text)]
        return _refusal([*shown, *[each async for each in guarded.aclose()]])

    async def asaid(self, text: str) -> str:
        """Return what may be said of a whole reply, with `instead` in place of a sentence; "" where judging fails."""
        guarded = self.guard()
        words = [each.text async for each in guarded.afeed(text)]
        return "".join([*words, *[each.text async for each in guarded.aclose()]])


def _refusal(shown: Iterable[Shown]) -> str | None:
    refused = next((each for each in shown if each.because), None)
    if refused is None:
        return None
    if refused.verdict is not None:
        return feedback(refused.verdict)
    lines = [line for each in refused.found for line in (each.rule.says, *each.rule.instead[:1])]
    return "\n".join(dict.fromkeys(lines)) or UNJUDGED
