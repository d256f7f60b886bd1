"""Pydantic AI: a capability that holds a reply until it was judged (extra `pydantic-ai`).

A whole reply that may not be said goes back to the model with what to do instead; a streamed one reaches its reader
sentence by sentence, each after it was judged. Where judging fails, nothing is said.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import replace
from typing import Any

from pydantic_ai import ModelRetry, RunContext
from pydantic_ai.capabilities import AbstractCapability
from pydantic_ai.messages import (
    AgentStreamEvent,
    PartDeltaEvent,
    PartEndEvent,
    PartStartEvent,
    TextPart,
    TextPartDelta,
)
from pydantic_ai.output import OutputContext

from tic.integrations.held import Held
from tic.session import Guard, Tools
from tic.session.guard import Judge


class CarefulReplies(AbstractCapability[Any]):
    """Judges what an agent says, by the linter and the rules of conversation.

    `judge` says of a draft whether it may be said, such as `lambda draft: talk.propose(draft, at=now())`; without it
    each sentence is judged alone. `instead` takes the place of a streamed sentence that should not be said. Text that
    is the argument of a tool or part of a structured output is not judged.
    """

    def __init__(
        self, *, judge: Judge | None = None, instead: str = "I'm here.", tools: Tools | None = None
    ) -> None:
        self._held = Held(judge, instead, tools)

    async def after_output_process(
        self, ctx: RunContext[Any], *, output_context: OutputContext, output: Any
    ) -> Any:
        """Return a text that may be said; ask for another where it may not (`ModelRetry`)."""
        del output_context
        if not isinstance(output, str) or ctx.partial_output:
            return output
        told = self._held.refusal(output)
        if told is None:
            return output
        raise ModelRetry(told)

    async def wrap_run_event_stream(
        self, ctx: RunContext[Any], *, stream: AsyncIterable[AgentStreamEvent]
    ) -> AsyncIterator[AgentStreamEvent]:
        """Yield the events of a run, the words of its text parts after they were judged."""
        del ctx
        guards: dict[int, Guard] = {}
        said: dict[int, str] = {}
        async for event in stream:
            if isinstance(event, PartStartEvent) and isinstance(event.part, TextPart):
                guards[event.index], said[event.index] = self._held.guard(), ""
                words = self._more(guards, said, event.index, event.part.content)
                yield replace(event, part=replace(event.part, content=words))
            elif isinstance(event, PartDeltaEvent) and isinstance(event.delta, TextPartDelta):
                words = self._more(guards, said, event.index, event.delta.content_delta)
                if words:
                    yield replace(event, delta=replace(event.delta, content_delta=words))
            elif isinstance(event, PartEndEvent) and isinstance(event.part, TextPart):
                rest = "".join(each.text for each in guards[event.index].close())
                if rest:
                    said[event.index] += rest
                    yield PartDeltaEvent(index=event.index, delta=TextPartDelta(rest))
                yield replace(event, part=replace(event.part, content=said[event.index]))
            else:
                yield event

    @staticmethod
    def _more(guards: dict[int, Guard], said: dict[int, str], index: int, piece: str) -> str:
        words = "".join(each.text for each in guards[index].feed(piece))
        said[index] += words
        return words
