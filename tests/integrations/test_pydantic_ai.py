"""The capability in real agents, with Pydantic AI's own model of functions."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from datetime import UTC, datetime

import pytest

pytest.importorskip("pydantic_ai", reason='pip install "tic-care[pydantic-ai]"')

from pydantic_ai import Agent, UnexpectedModelBehavior
from pydantic_ai.messages import (
    AgentStreamEvent,
    ModelMessage,
    ModelRequest,
    PartDeltaEvent,
    PartEndEvent,
    PartStartEvent,
    TextPart,
    TextPartDelta,
)
from pydantic_ai.models.function import AgentInfo, FunctionModel

from tic.integrations.pydantic_ai import CarefulReplies
from tic.session import Conversation

HARM, CALM = "You have no choice but to tell me.", "It is up to you what to tell."
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def agent(replies: Iterable[str], capability: CarefulReplies) -> tuple[Agent[None, str], list[str]]:
    left, asked = list(replies), list[str]()

    async def pieces(messages: list[ModelMessage], _info: AgentInfo) -> AsyncIterator[str]:
        last = messages[-1]
        assert isinstance(last, ModelRequest)
        if len(messages) > 1:  # what the model is told of its last draft
            asked.extend(str(getattr(part, "content", "")) for part in last.parts)
        for at, word in enumerate(left.pop(0).split(" ")):
            yield f" {word}" if at else word

    model = FunctionModel(stream_function=pieces)
    return Agent(model, capabilities=[capability], retries=2), asked


def text_of(events: list[AgentStreamEvent]) -> str:
    words = ""
    for event in events:
        if isinstance(event, PartStartEvent) and isinstance(event.part, TextPart):
            words += event.part.content
        if isinstance(event, PartDeltaEvent) and isinstance(event.delta, TextPartDelta):
            words += event.delta.content_delta
    return words


def test_a_reply_that_may_be_said_passes_as_it_is() -> None:
    one, asked = agent([CALM], CarefulReplies())
    assert asyncio.run(one.run("Hello")).output == CALM
    assert asked == []


def test_one_that_may_not_is_made_again_with_the_reason_and_no_word_of_it() -> None:
    one, asked = agent([HARM, CALM], CarefulReplies())
    assert asyncio.run(one.run("Hello")).output == CALM
    [told] = asked
    assert "no choice" in told
    assert HARM not in told


def test_where_the_model_does_not_mend_it_nothing_is_said() -> None:
    one, _ = agent([HARM] * 5, CarefulReplies())
    with pytest.raises(UnexpectedModelBehavior):
        asyncio.run(one.run("Hello"))


def test_a_conversation_judges_the_turn_in_its_place() -> None:
    talk = Conversation.begin(policy="llm_companion", at=NOW).hear("I'd rather not.", at=NOW)
    capability = CarefulReplies(judge=lambda draft: talk.propose(draft, at=NOW))
    one, asked = agent(["Why not? What happened?", "That's fine."], capability)
    assert asyncio.run(one.run("I'd rather not.")).output == "That's fine."
    assert "The draft was not sent." in asked[0]


def test_a_judge_that_fails_lets_nothing_through() -> None:
    def fails(_draft: str) -> object:
        raise RuntimeError

    one, _ = agent([CALM] * 5, CarefulReplies(judge=fails))  # type: ignore[arg-type]
    with pytest.raises(UnexpectedModelBehavior):
        asyncio.run(one.run("Hello"))


def test_what_is_streamed_is_shown_sentence_by_sentence_after_it_was_judged() -> None:
    async def events() -> list[AgentStreamEvent]:
        one, _ = agent([f"Hello there. {HARM} {CALM}", CALM, CALM], CarefulReplies())
        seen: list[AgentStreamEvent] = []
        async with one.iter("Hello") as run:
            async for node in run:
                if Agent.is_model_request_node(node):
                    async with node.stream(run.ctx) as stream:
                        seen += [event async for event in stream]
                    break
        return seen

    seen = asyncio.run(events())
    words = text_of(seen)
    assert "no choice" not in words
    assert words.split() == f"Hello there. I'm here. {CALM}".split()
    [end] = [each for each in seen if isinstance(each, PartEndEvent)]
    assert isinstance(end.part, TextPart)
    assert end.part.content == words
