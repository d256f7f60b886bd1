"""A server of the Model Context Protocol: check, read, review and ground as tools (extra `mcp`).

It runs on standard input and output, opens no connection and keeps nothing of what it is sent.
"""

from __future__ import annotations

from typing import Any, Literal

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

from tic import __version__
from tic.acts import Reader
from tic.errors import InvalidInputError, TicError
from tic.grounding import Menu, Person, Setting, lay_out, menu, within
from tic.grounding.render.plain import about, markdown
from tic.language import Linter
from tic.packs import builtin_catalogue
from tic.session import review as review_talk

LONGEST = 200_000
"""Code points of a text, or of a talk as a whole, in one call."""
_SAYS = (
    "Checks what software says to people for judgmental or coercive phrasing. It reads words, not people: it does not "
    "diagnose, and it is no crisis service."
)

Context = Literal["general", "chat", "conversation", "ui", "form", "email", "note", "article"]


def server() -> MCPServer[Any]:
    """Make the server with its four tools."""
    made = MCPServer("tic-care", version=__version__, instructions=_SAYS)
    for tool in (check, read, review, ground):
        made.tool()(tool)
    return made


def check(text: str, context: Context = "general", strict: bool = False) -> dict[str, Any]:  # noqa: FBT001, FBT002  a tool takes plain values
    """Find judgmental or coercive phrasing in a text that people will read, with the reason and other words.

    `context` is where it meets a person. `strict` shows rules of low confidence too.
    """
    _bounded(text)
    linter = Linter.builtin(profile="strict" if strict else "default")
    found = linter.check(text, context=context).findings
    return {"findings": [each.to_dict() for each in found]}


def read(text: str, side: Literal["person", "helper"], before: str | None = None) -> dict[str, Any]:
    """Say what one turn of a talk does, such as a refusal, a stop, an offer or a push, and how deep it asks.

    `before` is what the other side said last. That nothing was heard means nothing.
    """
    _bounded(text + (before or ""))
    reader = Reader.builtin()
    turn = (
        reader.person(text, before=before)
        if side == "person"
        else reader.helper(text, before=before)
    )
    acts = [
        {
            "act": act.kind.value,
            "start": act.span[0],
            "end": act.span[1],
            "because": act.because,
            "confidence": act.confidence.value,
        }
        for act in turn.acts
    ]
    return {"acts": acts, "depth": turn.depth}


def review(turns: list[dict[str, str]]) -> dict[str, Any]:
    """Review a finished talk, turn by turn: `turns` have `speaker` ("person" or "helper") and `text`, in order."""
    _bounded("".join(str(turn.get("text", "")) for turn in turns))
    try:
        return review_talk(turns).to_dict()
    except TicError as error:
        raise ToolError(str(error)) from None


def ground(
    exercise: str = "",
    without: list[str] | None = None,
    tags: list[str] | None = None,
    seconds: int | None = None,
) -> str:
    """Offer grounding exercises, or give one by its id as a page with its cautions.

    `without` are senses and abilities that are left out, `tags` limits that the person declared, `seconds` the time
    there is. Which exercise, and whether any, is theirs to choose.
    """
    catalogue = builtin_catalogue()
    try:
        if seconds is not None and seconds < 1:
            raise InvalidInputError("seconds", "a whole number from 1 up")
        ms = None if seconds is None else 1_000 * seconds
        person = Person(tags=tags or (), without=without or (), yes={exercise} if exercise else ())
        if not exercise:
            return _offered(menu(catalogue, person=person, setting=Setting(ms=ms)))
        chosen = catalogue[exercise]
        script = lay_out(
            chosen,
            frame=catalogue.frame,
            locale="en",
            tags=person.tags,
            without=person.without,
        )
    except (TicError, KeyError) as error:
        raise ToolError(str(error)) from None
    return markdown(script if ms is None else within(script, ms)) + "\n" + about(chosen)


def _offered(found: Menu) -> str:
    """Say what may be offered; what comes before any exercise, such as an emergency, comes first."""
    gate = [found.gate.says] if found.gate else []
    offers = [
        f"{each.exercise.id}: {each.exercise.title.in_locale('en')}"
        for each in (*found.offers, *found.more)
    ]
    return "\n".join([*gate, *offers, "None of these is fine too.", found.hand_off.says])


def _bounded(text: str) -> None:
    if len(text) > LONGEST:
        raise ToolError(f"expected at most {LONGEST:,} code points")
