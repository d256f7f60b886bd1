"""The middleware in real agents, with LangChain's own fake chat model."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from tests import outside

outside.need("hosts")

from langchain.agents import create_agent
from langchain_core.language_models.fake_chat_models import GenericFakeChatModel
from langchain_core.messages import AIMessage

from tic.errors import WithheldError
from tic.integrations.langchain import CarefulReplies
from tic.session import Conversation

HARM, CALM = "You have no choice but to tell me.", "It is up to you what to tell."
HAND_OFF = "If you are in danger, call 112 now."
NOW = datetime(2026, 1, 1, tzinfo=UTC)
HELLO = {"messages": [("user", "Hello")]}


class Model(GenericFakeChatModel):
    """The fake, which also keeps what it was asked."""

    asked: list = []  # noqa: RUF012  a field of pydantic, copied for each model

    def _generate(self, messages, *args, **more):
        self.asked.append(messages)
        return super()._generate(messages, *args, **more)


def agent(replies, **how):
    model = Model(messages=iter(map(AIMessage, replies)), asked=[])
    return create_agent(model, system_prompt="Be brief.", middleware=[CarefulReplies(**how)]), model


def said(state):
    return state["messages"][-1].text


def fails(_draft):
    raise RuntimeError


async def fails_later(_draft):
    raise RuntimeError


def test_a_reply_that_may_be_said_passes_as_it_is():
    one, model = agent([CALM])
    assert said(one.invoke(HELLO)) == CALM
    assert len(model.asked) == 1


@pytest.mark.parametrize("awaited", [False, True])
def test_one_that_may_not_is_made_again_with_the_reason_and_no_word_of_it(awaited):
    one, model = agent([HARM, CALM])
    state = asyncio.run(one.ainvoke(HELLO)) if awaited else one.invoke(HELLO)
    assert said(state) == CALM
    assert all(HARM not in str(each) for each in state["messages"])
    system = model.asked[1][0].text
    assert system.startswith("Be brief.")
    assert "no choice" in system
    assert HARM not in str(model.asked)


def test_where_the_model_does_not_mend_it_nothing_is_said():
    one, model = agent([HARM] * 5)
    with pytest.raises(WithheldError) as error:
        one.invoke(HELLO)
    assert len(model.asked) == 3
    assert HARM not in str(error.value)


@pytest.mark.parametrize("mode", ["messages", "values", "updates"])
def test_no_stream_shows_a_word_that_was_not_judged(mode):
    one, _ = agent([HARM, CALM])
    parts = list(one.stream(HELLO, stream_mode=mode))
    assert CALM in str(parts)
    assert "no choice" not in str(parts).lower().replace(CALM.lower(), "")


@pytest.mark.filterwarnings("ignore:The v3 streaming protocol")
def test_nor_does_the_stream_of_events():
    one, _ = agent([HARM, CALM])
    events = [str(each) for each in one.stream_events(HELLO, version="v3")]
    assert any(CALM in each for each in events)
    assert not any("choice" in each for each in events)


@pytest.mark.parametrize("judge", [fails, fails_later])
def test_a_judge_that_fails_lets_nothing_through(judge):
    one, _ = agent([CALM] * 5, judge=judge)
    seen = []

    async def stream():
        async for part in one.astream(HELLO, stream_mode="messages"):
            seen.append(part)  # noqa: PERF401  what was seen before the error counts

    with pytest.raises(WithheldError):
        asyncio.run(stream())
    assert seen == []


def test_a_conversation_judges_the_turn_and_a_hand_off_passes_where_all_else_is_held():
    talk = Conversation.begin(policy="llm_companion", at=NOW).hear("Stop. No more.", at=NOW)

    def judge(draft):
        return talk.propose(draft, at=NOW)

    assert not judge("What happened then?")
    one, model = agent(["What happened then?", HAND_OFF], judge=judge)
    assert said(one.invoke(HELLO)) == HAND_OFF
    assert "The draft was not sent." in model.asked[1][0].text
