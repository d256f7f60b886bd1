"""OpenAI Agents SDK: an output guardrail, and a stream whose words were judged (extra `openai-agents`).

The guardrail looks at a finished reply and ends the run where it may not be said. Streamed text leaves the SDK before
any guardrail looks at it: `careful_events` holds it by the sentence. Where judging fails, nothing is said.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from copy import copy
from typing import Any

from agents import (
    Agent,
    GuardrailFunctionOutput,
    MessageOutputItem,
    OutputGuardrail,
    RawResponsesStreamEvent,
    RunContextWrapper,
    RunItemStreamEvent,
    StreamEvent,
)
from openai.types.responses import (
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseOutputMessage,
    ResponseOutputText,
    ResponseTextDeltaEvent,
)

from tic.integrations.held import Held
from tic.session import Guard, Tools
from tic.session.guard import AwaitedJudge


def careful_output(
    *, judge: AwaitedJudge | None = None, tools: Tools | None = None
) -> OutputGuardrail[Any]:
    """Make a guardrail that trips where a text may not be said; its `output_info` tells a model what to do instead.

    `judge` says of a draft whether it may be said, such as `lambda draft: talk.propose(draft, at=now())`; without it
    each sentence is judged alone. Structured output is not judged.
    """
    held = Held(judge=judge, tools=tools)

    async def judged(
        _context: RunContextWrapper[Any], _agent: Agent[Any], output: Any
    ) -> GuardrailFunctionOutput:
        told = await held.arefusal(output) if isinstance(output, str) else None
        return GuardrailFunctionOutput(output_info=told, tripwire_triggered=told is not None)

    return OutputGuardrail(guardrail_function=judged, name="tic")


async def careful_events(
    events: AsyncIterable[StreamEvent],
    *,
    judge: AwaitedJudge | None = None,
    instead: str = "I'm here.",
    tools: Tools | None = None,
) -> AsyncIterator[StreamEvent]:
    """Yield the events of `result.stream_events()`, the words of the agent after they were judged.

    Raw events are text that was judged (`response.output_text.delta`) and nothing else, as each of the others may
    hold the draft; items of the run pass, messages with the words that may be said. `instead` takes the place of a
    sentence that should not be said.
    """
    held = Held(judge, instead, tools)
    guards: dict[tuple[str, int], Guard] = {}
    async for event in events:
        if isinstance(event, RawResponsesStreamEvent):
            data = event.data
            if isinstance(data, ResponseCreatedEvent):
                guards.clear()  # what an answer that broke off left open is not said
            elif isinstance(data, ResponseTextDeltaEvent):
                guarded = guards.setdefault((data.item_id, data.content_index), held.guard())
                words = "".join([each.text async for each in guarded.afeed(data.delta)])
                if words:
                    yield RawResponsesStreamEvent(_delta(data, words))
            elif isinstance(data, ResponseContentPartDoneEvent):  # which every kind of model sends
                ended = guards.pop((data.item_id, data.content_index), None)
                words = "".join([each.text async for each in ended.aclose()]) if ended else ""
                if words:
                    yield RawResponsesStreamEvent(_delta(data, words))
        elif isinstance(event, RunItemStreamEvent) and isinstance(event.item, MessageOutputItem):
            item = copy(event.item)
            item.raw_item = await _said(item.raw_item, held)
            yield RunItemStreamEvent(name=event.name, item=item)
        else:
            yield event


def _delta(
    data: ResponseTextDeltaEvent | ResponseContentPartDoneEvent, words: str
) -> ResponseTextDeltaEvent:
    """Return the words at the place of an event, without the likelihoods of the draft's tokens."""
    return ResponseTextDeltaEvent(
        content_index=data.content_index,
        delta=words,
        item_id=data.item_id,
        logprobs=[],
        output_index=data.output_index,
        sequence_number=data.sequence_number,
        type="response.output_text.delta",
    )


async def _said(message: ResponseOutputMessage, held: Held) -> ResponseOutputMessage:
    content = []
    for part in message.content:
        text = part.text if isinstance(part, ResponseOutputText) else part.refusal
        said = await held.asaid(text)
        content.append(ResponseOutputText(annotations=[], text=said, type="output_text"))
    return message.model_copy(update={"content": content})
