"""The web: what a person can do, one function each, and the headers that every answer carries."""

import secrets
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tic.errors import StorageError
from tic.grounding import Card, Script, handoff, lay_out
from tic.grounding.render.page import html
from tic.pacing import Decline, Event, Outcome, PauseAsked, ResourceOffered, Resume, StopAsked
from tic.packs import builtin_catalogue, builtin_directory
from tic.session import Conversation
from tic.storage import AsyncConsentStore, ConsentStore, SqliteJournal

from . import pages
from .consents import ANSWERS, LASTS, Consents
from .replies import Prompt, Reply, Speaker, answer, prompt_for, scripted
from .talks import Kept, Talks, notices_due
from .web import EXERCISE_HEADERS, WithHeaders, form_of, pseudonym

COOKIE, REGION = "talk", "region"
EXERCISES = ("feet_on_floor", "categories", "breath_longer_out")
GREETING = "Hello. You can write whatever you like here, or nothing. What would be useful today?"
BACK = "You are here again. What was written before is not shown, because it is not kept."
# What each key does, and what the page says to it. These are the words of the page; none of them asks.
KEYS: dict[str, tuple[Event, str]] = {
    "stop": (
        StopAsked(),
        "Stopped. Nothing is asked any more. Go on, or leave, whenever you like.",
    ),
    "pause": (PauseAsked(), "Paused. It waits here for as long as you like."),
    "go_on": (Resume(), "We go on. You can stop at any time."),
    "skip": (Decline(), "Skipped. That is fine, and it is not asked again for now."),
    "other": (Decline(soft=True), "Something else, then. Write about whatever you like."),
}


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  the edge is where the clock is read


def create(
    folder: Path,
    *,
    speak: Speaker = scripted,
    clock: Callable[[], datetime] = _now,
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost"),
) -> Starlette:
    """Return the app; its two SQLite files lie in `folder`. `speak` is the hook for a language model."""
    store = AsyncConsentStore(ConsentStore(SqliteJournal(folder / "consents.db"), clock=clock))
    consents = Consents(store)
    talks = Talks(Kept(folder / "talks.db"), consents)
    bot = Bot(consents, talks, speak, clock)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await talks.tidy()
        yield
        await store.close()

    return Starlette(
        routes=[
            *bot.routes(),
            Mount("/static", StaticFiles(directory=Path(__file__).with_name("static"))),
        ],
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts)),
            Middleware(WithHeaders),
        ],
        exception_handlers={HTTPException: bot.trouble, StorageError: bot.trouble},
        lifespan=lifespan,
    )


class Bot:
    """What a person can do. Every answer is a whole page; `helpline.js` takes from it what is new."""

    def __init__(
        self, consents: Consents, talks: Talks, speak: Speaker, clock: Callable[[], datetime]
    ) -> None:
        self._consents, self._talks, self._speak, self._now = consents, talks, speak, clock

    def routes(self) -> list[Route]:
        reads = {
            "/": self.start,
            "/question": self.question,
            "/talk": self.talk,
            "/consents": self.consents,
            "/people": self.people,
            "/exercises": self.exercises,
            "/exercises/{name}": self.exercise,
            "/exercises/{name}/page": self.exercise_page,
            "/away": self.away,
        }
        acts = {
            "/begin": self.begin,
            "/answer": self.answer,
            "/say": self.say,
            "/do": self.do,
            "/ask": self.ask,
            "/withdraw": self.withdraw,
        }
        return [
            *(Route(path, what, methods=["GET"]) for path, what in reads.items()),
            *(Route(path, what, methods=["POST"]) for path, what in acts.items()),
        ]

    # --- beginning, and the question ---------------------------------------------------------------

    async def start(self, request: Request) -> Response:
        return HTMLResponse(pages.start(self._card(request)))

    async def begin(self, request: Request) -> Response:
        """Give the person a random number, and put the question where it may be put."""
        token = request.cookies.get(COOKIE) or secrets.token_urlsafe(24)
        await self._consents.ask(pseudonym(token), at=self._now())
        went = RedirectResponse("/question", status_code=303)
        went.set_cookie(COOKIE, token, httponly=True, samesite="strict")
        return went

    async def question(self, request: Request) -> Response:
        ask = await self._consents.open(_person(request))
        if ask is None:
            return RedirectResponse("/talk", status_code=303)
        return HTMLResponse(pages.question(ask, self._card(request)))

    async def answer(self, request: Request) -> Response:
        """Record the answer; after a yes the cookie lasts as long as the yes does."""
        person, form = _person(request), await form_of(request)
        button = form.get("answer", "")
        if button not in ANSWERS:
            raise HTTPException(400, "Please press one of the three keys.")
        asked = form.get("question", "")
        await self._consents.answer(person, button, question=asked, at=self._now())
        await self._talks.of(person, at=self._now())
        await self._talks.keep(person)
        went = RedirectResponse("/talk", status_code=303)
        if await self._consents.permitted(person):
            lasts = int(LASTS.total_seconds())
            token = request.cookies[COOKIE]
            went.set_cookie(COOKIE, token, max_age=lasts, httponly=True, samesite="strict")
        return went

    # --- the talk ----------------------------------------------------------------------------------

    async def talk(self, request: Request) -> Response:
        """Show the talk as it stands: a greeting, or that the person is back."""
        person, now = _person(request), self._now()
        talk, notes = notices_due(await self._talks.of(person, at=now), at=now)
        if talk.pacing.turn == 0:
            return await self._answered(request, talk, prompt_for(talk, ""), _greet, notes)
        return await self._shown(request, talk, [*notes, BACK])

    async def say(self, request: Request) -> Response:
        """Hear the person's words and answer them; the words go no further than this function."""
        person, now = _person(request), self._now()
        said = (await form_of(request)).get("words", "").strip()
        before = await self._talks.of(person, at=now)
        if not said:
            return await self._shown(request, before)
        heard, notes = notices_due(before.hear(said, at=now), at=now)
        return await self._answered(request, heard, prompt_for(before, said), self._speak, notes)

    async def do(self, request: Request) -> Response:
        """A key: it counts at once, whatever is being written."""
        person, now = _person(request), self._now()
        what = (await form_of(request)).get("what", "")
        if what not in KEYS:
            raise HTTPException(400, "Please press one of the keys.")
        event, says = KEYS[what]
        talk = (await self._talks.of(person, at=now)).hear(event, at=now)
        return await self._shown(request, talk, [says])

    async def _answered(
        self,
        request: Request,
        heard: Conversation,
        prompt: Prompt,
        speak: Speaker,
        notes: list[str],
    ) -> Response:
        """Have the helper's turn made, and show it unless the person did something meanwhile."""
        person, now = _person(request), self._now()
        self._talks.heard(person, heard)
        talk, reply = await answer(heard, prompt, speak, at=now)
        if self._talks.is_latest(person, heard):
            return await self._shown(request, talk, notes, reply)
        return await self._shown(request, await self._talks.of(person, at=now), notes)

    async def _shown(
        self,
        request: Request,
        talk: Conversation,
        notes: Iterable[str] = (),
        reply: Reply | None = None,
    ) -> Response:
        person = _person(request)
        self._talks.heard(person, talk)
        await self._talks.keep(person)
        return HTMLResponse(pages.talk(talk, people=self._card(request), notes=notes, reply=reply))

    # --- consents ----------------------------------------------------------------------------------

    async def consents(self, request: Request, note: str = "") -> Response:
        person = _person(request)
        return HTMLResponse(
            pages.consents(
                await self._consents.log(person),
                people=self._card(request),
                permitted=await self._consents.permitted(person),
                note=note,
            )
        )

    async def ask(self, request: Request) -> Response:
        """The person wants to be asked again: only they can lift the quiet after a no."""
        person = _person(request)
        await self._consents.invite(person, at=self._now())
        await self._consents.ask(person, at=self._now())
        return RedirectResponse("/question", status_code=303)

    async def withdraw(self, request: Request) -> Response:
        """Take the yes back, then what was kept under it; the first holds whatever becomes of the second."""
        person = _person(request)
        durable = await self._consents.withdraw(person)
        try:
            await self._talks.forget(person)
        except sqlite3.Error:
            durable = False
        if durable:
            return await self.consents(request, "Taken back. What was kept is deleted.")
        return await self.consents(
            request,
            "Taken back, and in force from now on. Our disk is in trouble, so deleting is tried again later.",
        )

    # --- people, an exercise, and the way out ------------------------------------------------------

    async def people(self, request: Request) -> Response:
        region = request.query_params.get("region", "")
        chosen = region if region in pages.REGIONS else ""
        shown = HTMLResponse(pages.people_page(_card(chosen, self._now())))
        shown.set_cookie(REGION, chosen, httponly=True, samesite="strict")
        return shown

    async def exercises(self, request: Request) -> Response:
        return HTMLResponse(pages.exercises(list(self._scripts.values()), self._card(request)))

    async def exercise(self, request: Request) -> Response:
        """Show one; pacing counts that something steadying was offered."""
        script, now = self._script(request), self._now()
        if COOKIE in request.cookies:
            person = _person(request)
            talk = await self._talks.of(person, at=now)
            self._talks.heard(person, talk.hear(ResourceOffered(Outcome.OFFERED), at=now))
        return HTMLResponse(pages.exercise(script, self._card(request)))

    async def exercise_page(self, request: Request) -> Response:
        script = self._script(request)
        others = [one for one in self._scripts.values() if one is not script]
        text = html(script, people=self._card(request), elsewhere=others)
        return HTMLResponse(text, headers=EXERCISE_HEADERS)

    async def away(self, request: Request) -> Response:
        """Leave: the talk is let go of, and without a yes the cookie goes too."""
        left = HTMLResponse(pages.AWAY)
        token = request.cookies.get(COOKIE)
        if token and not await self._talks.leave(pseudonym(token)):
            left.delete_cookie(COOKIE, httponly=True, samesite="strict")
        left.delete_cookie(REGION, httponly=True, samesite="strict")
        return left

    async def trouble(self, request: Request, error: Exception) -> Response:
        """Answer what cannot be done; where there is no talk yet, begin at the beginning."""
        status, says = (
            503,
            "Our disk is in trouble, so this was not written down. Please try again.",
        )
        if isinstance(error, HTTPException):
            if error.status_code == 401:
                return RedirectResponse("/", status_code=303)
            status = error.status_code
            says = error.detail if status == 400 else "There is nothing at this address."
        return HTMLResponse(pages.trouble(self._card(request), says), status)

    def _card(self, request: Request) -> Card:
        return _card(request.cookies.get(REGION, ""), self._now())

    def _script(self, request: Request) -> Script:
        if script := self._scripts.get(request.path_params["name"]):
            return script
        raise HTTPException(404)

    @cached_property
    def _scripts(self) -> dict[str, Script]:
        catalogue = builtin_catalogue()
        return {name: lay_out(catalogue[name], frame=catalogue.frame) for name in EXERCISES}


async def _greet(_: object) -> AsyncIterator[str]:
    yield GREETING


def _card(region: str, now: datetime) -> Card:
    return handoff(region=region or None, today=now.date(), directory=builtin_directory())


def _person(request: Request) -> str:
    token = request.cookies.get(COOKIE)
    if not token:
        raise HTTPException(401)
    return pseudonym(token)
