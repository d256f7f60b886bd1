"""The plugin in real runs of ADK, with a model of its own base class."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from tests import outside

outside.need("hosts")

from google.adk.agents import LlmAgent
from google.adk.agents.run_config import RunConfig, StreamingMode
from google.adk.apps import App
from google.adk.models import BaseLlm, LlmResponse
from google.adk.runners import InMemoryRunner
from google.genai.types import Content, Part

from tic.integrations.google_adk import CarefulReplies
from tic.session import Conversation

HARM, CALM = "You have no choice but to tell me.", "It is up to you what to tell."
HAND_OFF = "If you are in danger, call 112 now."
NOW = datetime(2026, 1, 1, tzinfo=UTC)


class Model(BaseLlm):
    """Says one reply, word by word and then whole, as the models of ADK do."""

    reply: str

    async def generate_content_async(self, llm_request, stream=False):  # noqa: FBT002  as ADK calls it
        for word in self.reply.split(" ") if stream else ():
            yield LlmResponse(content=_content(f"{word} "), partial=True)
        yield LlmResponse(content=_content(self.reply), partial=False)


def _content(text):
    return Content(role="model", parts=[Part(text=text)])


def shown(reply, *, streaming, **how):
    """Return each text that an event of the run shows."""

    async def run():
        agent = LlmAgent(name="helper", model=Model(model="made", reply=reply))
        app = App(name="app", root_agent=agent, plugins=[CarefulReplies(**how)])
        runner = InMemoryRunner(app=app)
        session = await runner.session_service.create_session(app_name="app", user_id="one")
        mode = StreamingMode.SSE if streaming else StreamingMode.NONE
        return [
            part.text
            async for event in runner.run_async(
                user_id="one",
                session_id=session.id,
                new_message=Content(role="user", parts=[Part(text="Hello")]),
                run_config=RunConfig(streaming_mode=mode),
            )
            for part in (event.content.parts if event.content else ())
            if part.text
        ]

    return asyncio.run(run())


def fails(_draft):
    raise RuntimeError


@pytest.mark.parametrize("streaming", [False, True])
def test_a_reply_is_shown_after_it_was_judged_and_no_piece_before(streaming):
    texts = shown(f"Hello there. {HARM} {CALM}", streaming=streaming)
    assert "".join(texts) == f"Hello there. I'm here. {CALM}"


@pytest.mark.parametrize("streaming", [False, True])
def test_a_judge_that_fails_lets_nothing_through(streaming):
    assert shown(CALM, streaming=streaming, judge=fails) == []


@pytest.mark.parametrize("streaming", [False, True])
def test_a_hand_off_passes_where_all_else_is_held(streaming):
    talk = Conversation.begin(policy="llm_companion", at=NOW).hear("Stop. No more.", at=NOW)

    def judge(draft):
        return talk.propose(draft, at=NOW)

    question = "What happened then?"
    assert question not in "".join(shown(question, streaming=streaming, judge=judge))
    assert "".join(shown(HAND_OFF, streaming=streaming, judge=judge)) == HAND_OFF
