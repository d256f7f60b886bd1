"""The talks that go on, and what is kept of them: state and no words, on disk only under a yes."""

import asyncio
import json
import sqlite3
from collections import OrderedDict
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from starlette.concurrency import run_in_threadpool

from tic.consent import Moment
from tic.pacing import SessionGap
from tic.session import Conversation, NoticePolicy, due
from tic.session.notices import LINES

from .consents import Consents

POLICY = "llm_companion"
NOTICES = [NoticePolicy.builtin(name) for name in ("eu-ai-act-50", "wa-hb2225", "ny-gbl47")]
PAUSE = timedelta(minutes=30)  # after it, coming back is a new sitting
MOST = 1_000  # talks in memory; the one that was used longest ago goes first


class Talks:
    """Talks by person, a pseudonym."""

    def __init__(self, kept: "Kept", consents: Consents) -> None:
        self._kept, self._consents = kept, consents
        self._talks: OrderedDict[str, Conversation] = OrderedDict()
        self._writing = asyncio.Lock()

    async def of(self, person: str, *, at: datetime) -> Conversation:
        """Return the person's talk: the one in memory, the one that was kept, or a new one."""
        kept = None if person in self._talks else await self._read(person)
        talk = self._talks.get(person, kept)  # a key may have been pressed while that was read
        if talk is None:
            talk = Conversation.begin(policy=POLICY, at=at)
        elif (away := _away(talk, at)) >= PAUSE:
            gap = SessionGap(int(away.total_seconds()), new_session=True)
            talk = talk.hear(gap, at=at)
        self._remember(person, talk)
        return talk

    def is_latest(self, person: str, talk: Conversation) -> bool:
        """Whether nothing has happened in the talk since it was this one."""
        return self._talks.get(person) is talk

    def heard(self, person: str, talk: Conversation) -> None:
        """Let the talk be this one from now on, in memory; `keep` writes it."""
        self._remember(person, talk)

    async def keep(self, person: str) -> None:
        """Write the state of the talk, if the person agreed to that and still does."""
        async with self._writing:
            talk = self._talks.get(person)
            if talk is not None and await self._consents.permitted(person):
                await run_in_threadpool(self._kept.write, person, json.dumps(talk.to_dict()))

    async def forget(self, person: str) -> None:
        """Take from disk what was kept. A writing that had begun is over by then; none begins after a no."""
        async with self._writing:
            await run_in_threadpool(self._kept.remove, person)

    async def tidy(self) -> None:
        """Take from disk what no yes covers any more: it ended, or deleting it failed before."""
        for person in await run_in_threadpool(self._kept.persons):
            if not await self._consents.permitted(person):
                await self.forget(person)

    async def leave(self, person: str) -> bool:
        """Let go of the talk in memory; return whether it is kept to come back to."""
        self._talks.pop(person, None)
        return await self._consents.permitted(person)

    async def _read(self, person: str) -> Conversation | None:
        if not await self._consents.permitted(person):
            return None
        text = await run_in_threadpool(self._kept.read, person)
        return None if text is None else Conversation.from_dict(json.loads(text), POLICY)

    def _remember(self, person: str, talk: Conversation) -> None:
        self._talks[person] = talk
        self._talks.move_to_end(person)
        while len(self._talks) > MOST:
            self._talks.popitem(last=False)


class Kept:
    """States of talks in a SQLite file, by person. What is removed is overwritten."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.touch(mode=0o600)
        with closing(self._open()) as db, db:
            db.execute("CREATE TABLE IF NOT EXISTS talk (person TEXT PRIMARY KEY, state TEXT)")

    def read(self, person: str) -> str | None:
        with closing(self._open()) as db:
            row = db.execute("SELECT state FROM talk WHERE person = ?", (person,)).fetchone()
        return row[0] if row else None

    def write(self, person: str, state: str) -> None:
        with closing(self._open()) as db, db:
            db.execute("INSERT OR REPLACE INTO talk VALUES (?, ?)", (person, state))

    def persons(self) -> list[str]:
        with closing(self._open()) as db:
            return [person for (person,) in db.execute("SELECT person FROM talk")]

    def remove(self, person: str) -> None:
        with closing(self._open()) as db, db:
            db.execute("DELETE FROM talk WHERE person = ?", (person,))

    def _open(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path)
        db.execute("PRAGMA secure_delete = ON")
        return db


def notices_due(talk: Conversation, *, at: datetime) -> tuple[Conversation, list[str]]:
    """Return the talk after the notices that are due were given, and their words."""
    given = due(talk.notices, NOTICES, at=Moment.of(at))
    for notice in given:
        talk = talk.noted(notice, at=at)
    return talk, [LINES[notice.kind] for notice in given]


def _away(talk: Conversation, at: datetime) -> timedelta:
    """Return how long the person was away: since they last did anything in this talk."""
    seen = talk.notices.seen
    return timedelta(0) if seen is None else timedelta(milliseconds=Moment.of(at).latest - seen)
