"""The tools through the protocol's own client, in the process and beside it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

pytest.importorskip("mcp", reason='pip install "tic-care[mcp]"')

from mcp import Client, StdioServerParameters

from tic.grounding.reasons import EMERGENCY
from tic.integrations.mcp import LONGEST, server

HARM = "You have no choice but to tell me."


def asked(talk: Callable[[Client], Awaitable[Any]]) -> Any:
    async def session() -> Any:
        async with Client(server()) as client:
            return await talk(client)

    return asyncio.run(session())


def call(name: str, **arguments: Any) -> Any:
    result = asked(lambda client: client.call_tool(name, arguments))
    assert not result.is_error, result.content
    return result.structured_content


def refused(name: str, **arguments: Any) -> str:
    result = asked(lambda client: client.call_tool(name, arguments))
    assert result.is_error
    return str(result.content[0].text)


def test_there_are_four_tools_and_each_says_what_it_does() -> None:
    tools = asked(lambda client: client.list_tools()).tools
    assert {tool.name for tool in tools} == {"check", "read", "review", "ground"}
    assert all(tool.description for tool in tools)


def test_a_text_is_checked_and_a_turn_is_read() -> None:
    [found] = call("check", text=HARM, context="chat")["findings"]
    assert (found["code"], HARM[found["start"] : found["end"]]) == ("TIC102", found["words"])
    read = call(
        "read", text="I'd rather not talk about it.", side="person", before="What happened?"
    )
    assert "decline_topic" in {act["act"] for act in read["acts"]}


def test_a_talk_is_reviewed() -> None:
    turns = [
        {"speaker": "person", "text": "I'm going to log off now."},
        {"speaker": "helper", "text": "Wait, don't go yet."},
    ]
    assert call("review", turns=turns)["flagged"] == 1
    assert "turns" in refused("review", turns=[{"speaker": "nobody", "text": "x"}])


def test_exercises_are_offered_and_given_with_their_cautions() -> None:
    offered = call("ground")["result"].splitlines()
    assert offered[-2:] == ["None of these is fine too.", "Someone to talk to."]
    chosen = offered[0].partition(":")[0]
    page = call("ground", exercise=chosen)["result"]
    assert "You can stop at any point." in page
    assert refused("ground", exercise="no-such-exercise")


def test_an_emergency_comes_before_any_exercise() -> None:
    told = call("ground", tags=["acute.medical"])["result"].splitlines()
    assert told == [EMERGENCY.says, "None of these is fine too.", "Someone to talk to."]
    assert "tags" in refused("ground", exercise="categories", tags=["no.such.tag"])


def test_the_time_there_is_chooses_the_length() -> None:
    assert "About 35 s" in call("ground", exercise="breath_longer_out", seconds=60)["result"]
    assert "About 1 min 35 s" in call("ground", exercise="breath_longer_out")["result"]
    offered = call("ground", seconds=22)["result"].splitlines()
    assert [line.partition(":")[0] for line in offered[:-2]] == [
        "cool_touch",
        "push_palms",
        "warm_hand",
    ]
    assert "seconds" in refused("ground", exercise="categories", seconds=0)


def test_what_is_too_long_or_unknown_is_refused() -> None:
    assert "at most" in refused("check", text="x" * (LONGEST + 1))
    assert refused("check", text="x", context="shop")


def test_the_command_serves_another_process() -> None:
    async def session() -> list[str]:
        command = StdioServerParameters(command=sys.executable, args=["-m", "tic", "mcp"])
        async with Client(command) as client:
            return [tool.name for tool in (await client.list_tools()).tools]

    assert len(asyncio.run(session())) == 4
