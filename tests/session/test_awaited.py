"""A model whose answers are awaited judges as one that answers at once, and is asked before, never within."""

import asyncio
import json
from collections.abc import Sequence

import pytest
from tests.session.talks import NOW

from tic.errors import UnreadError
from tic.models import LanguageModelReader, instructions
from tic.models.prompt import Message
from tic.session import Conversation, Guard, Tools, aguard, guard
from tic.session.guard import FAILED
from tic.text.context import Speaker

PIECES = ["The soup is ", "hot. The soup", " is cold. Bye."]


def answer(messages: Sequence[Message]) -> str:
    """Take each sentence with soup in it for blame, and no turn for any act."""
    rows = json.loads(messages[1]["content"])["texts"]
    readings = [{"number": row["number"], **_reading(messages[0], row["text"])} for row in rows]
    return json.dumps({"readings": readings})


def _reading(told: Message, text: str) -> dict[str, object]:
    if told["content"] == instructions("sentence"):
        return {"family": "blame" if "soup" in text else "none", "probability": 0.9}
    return {"acts": [], "depth": 0} if told["content"] == instructions("helper") else {"acts": []}


async def later(messages: Sequence[Message]) -> str:
    """Give the same answer, awaited."""
    await asyncio.sleep(0)
    return answer(messages)


async def pieces():
    """The pieces as a stream that is awaited."""
    for piece in PIECES:
        yield piece


async def awaited(**more):
    """All that a stream shows under an awaited reader."""
    tools = Tools.builtin(model=LanguageModelReader(later, name="made"))
    return [shown async for shown in aguard(pieces(), tools=tools, **more)]


def test_an_awaited_reader_guards_as_one_that_answers_at_once():
    at_once = Tools.builtin(model=LanguageModelReader(answer, name="made"))

    shown = asyncio.run(awaited())

    assert shown == list(guard(PIECES, tools=at_once))
    assert [each.rule.family for one in shown for each in one.found] == ["blame", "blame"]


def test_a_turn_that_was_prepared_is_judged_without_waiting():
    talk = Conversation.begin(at=NOW, model=LanguageModelReader(later, name="made"))
    with pytest.raises(UnreadError):
        talk.propose("The soup is hot.", at=NOW)

    asyncio.run(talk.prepare("I like soup.", speaker=Speaker.PERSON))
    asyncio.run(talk.prepare("The soup is hot."))
    verdict = talk.hear("I like soup.", at=NOW).propose("The soup is hot.", at=NOW)

    assert [each.rule.family for each in verdict.found] == ["blame"]


def test_without_an_awaited_model_there_is_nothing_to_prepare():
    talk = Conversation.begin(at=NOW)
    asyncio.run(talk.prepare("The soup is hot."))

    assert talk.propose("The soup is hot.", at=NOW)


def test_a_judge_may_be_awaited_and_only_where_it_can_be():
    talk = Conversation.begin(at=NOW).hear("Stop. I want to stop now.", at=NOW)

    async def judge(draft):
        await talk.prepare(draft)
        return talk.propose(draft, at=NOW)

    assert asyncio.run(awaited(judge=judge))[0].verdict is not None
    shown = list(Guard(judge=judge).feed("What happened? And then"))
    assert [(one.text, one.because is not None) for one in shown] == [("", True)]


def test_where_a_reading_fails_nothing_more_is_shown():
    async def broken(messages: Sequence[Message]) -> str:
        return "no answer" if "cold" in messages[1]["content"] else answer(messages)

    tools = Tools.builtin(model=LanguageModelReader(broken, name="made"))

    async def all_of():
        return [shown async for shown in aguard(pieces(), tools=tools)]

    first, last = asyncio.run(all_of())
    assert first.text == "I'm here. "
    assert (last.text, last.because) == ("", FAILED)
