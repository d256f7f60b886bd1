"""The guardrail and the stream in real runs, with the SDK's own scripted model."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from tests import outside

outside.need("hosts")

from agents import (
    Agent,
    MessageOutputItem,
    ModelSettings,
    ModelTracing,
    OutputGuardrailTripwireTriggered,
    RawResponsesStreamEvent,
    RunConfig,
    RunItemStreamEvent,
    Runner,
)
from agents.items import ItemHelpers
from agents.testing import ScriptedModel, assistant_message

from tic.integrations.openai_agents import careful_events, careful_output
from tic.session import Conversation

HARM, CALM = "You have no choice but to tell me.", "It is up to you what to tell."
HAND_OFF = "If you are in danger, call 112 now."
NOW = datetime(2026, 1, 1, tzinfo=UTC)
QUIET = RunConfig(tracing_disabled=True)


def agent(reply, **how):
    model = ScriptedModel([[assistant_message(reply)]])
    return Agent("helper", model=model, output_guardrails=[careful_output(**how)])


def run(reply, **how):
    return asyncio.run(Runner.run(agent(reply, **how), "Hello", run_config=QUIET)).final_output


def streamed(reply, **how):
    """Return the events that are shown, and whether the guardrail tripped at the end."""

    async def shown():
        seen = []
        result = Runner.run_streamed(agent(reply, **how), "Hello", run_config=QUIET)
        try:
            async for event in careful_events(result.stream_events(), **how):
                seen.append(event)  # noqa: PERF401  what was seen before the error counts
        except OutputGuardrailTripwireTriggered:
            return seen, True
        return seen, False

    return asyncio.run(shown())


def deltas(events):
    return "".join(each.data.delta for each in events if isinstance(each, RawResponsesStreamEvent))


def messages(events):
    items = [each.item for each in events if isinstance(each, RunItemStreamEvent)]
    return [ItemHelpers.text_message_output(i) for i in items if isinstance(i, MessageOutputItem)]


def fails(_draft):
    raise RuntimeError


async def fails_later(_draft):
    raise RuntimeError


def test_a_reply_that_may_be_said_passes_as_it_is():
    assert run(CALM) == CALM


def test_one_that_may_not_ends_the_run_and_says_why_without_a_word_of_it():
    with pytest.raises(OutputGuardrailTripwireTriggered) as error:
        run(HARM)
    told = error.value.guardrail_result.output.output_info
    assert "no choice" in told
    assert HARM not in told


def test_the_stream_of_the_sdk_itself_shows_the_draft_so_it_is_wrapped():
    async def bare():
        result = Runner.run_streamed(agent(HARM), "Hello", run_config=QUIET)
        async for event in result.stream_events():
            seen.append(str(event))  # noqa: PERF401  what was seen before the error counts

    seen = []
    with pytest.raises(OutputGuardrailTripwireTriggered):
        asyncio.run(bare())
    assert HARM in "".join(seen)


def test_an_answer_that_broke_off_is_not_said_in_the_next():
    async def twice():
        for reply, ends in (("Half of", False), (CALM, True)):
            async for event in ScriptedModel([[assistant_message(reply)]]).stream_response(
                None,
                "Hello",
                ModelSettings(),
                [],
                None,
                [],
                ModelTracing.DISABLED,
                previous_response_id=None,
                conversation_id=None,
                prompt=None,
            ):
                if ends or not event.type.endswith(".done"):
                    yield RawResponsesStreamEvent(event)

    async def shown():
        return [each async for each in careful_events(twice())]

    assert deltas(asyncio.run(shown())) == CALM


def test_what_is_streamed_is_shown_sentence_by_sentence_after_it_was_judged():
    events, tripped = streamed(f"Hello there. {HARM} {CALM}")
    assert deltas(events) == f"Hello there. I'm here. {CALM}"
    assert tripped
    assert "no choice" not in str(events)
    assert all(said == deltas(events) for said in messages(events))


def test_a_stream_that_may_be_said_is_whole_in_words_and_in_items():
    events, tripped = streamed(f"Hello there. {CALM}")
    assert not tripped
    assert messages(events) == [deltas(events)] == [f"Hello there. {CALM}"]


@pytest.mark.parametrize("judge", [fails, fails_later])
def test_a_judge_that_fails_lets_nothing_through(judge):
    with pytest.raises(OutputGuardrailTripwireTriggered):
        run(CALM, judge=judge)
    events, tripped = streamed(CALM, judge=judge)
    assert tripped
    assert deltas(events) == "".join(messages(events)) == ""
    assert CALM not in str(events)


def test_a_conversation_judges_and_a_hand_off_passes_where_all_else_is_held():
    talk = Conversation.begin(policy="llm_companion", at=NOW).hear("Stop. No more.", at=NOW)

    def judge(draft):
        return talk.propose(draft, at=NOW)

    with pytest.raises(OutputGuardrailTripwireTriggered):
        run("What happened then?", judge=judge)
    assert "What happened" not in deltas(streamed("What happened then?", judge=judge)[0])
    assert run(HAND_OFF, judge=judge) == HAND_OFF
    assert deltas(streamed(HAND_OFF, judge=judge)[0]) == HAND_OFF
