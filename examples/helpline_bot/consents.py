"""What a person agreed to: asked, answered, told back and taken back, by a journal on disk."""

import secrets
from contextlib import suppress
from datetime import datetime, timedelta

from tic.consent import (
    Ask,
    Circumstances,
    Event,
    Evidence,
    Invite,
    Key,
    No,
    NotNow,
    Open,
    Scope,
    Withdraw,
    Yes,
    datetime_of,
    digest,
)
from tic.errors import NotDurableError, StorageError
from tic.storage import AsyncConsentStore

KEEP = Scope(action="keep", purpose="coming-back", data="state-of-talk", recipient="this-service")
LASTS = timedelta(days=30)
NOTICE = f"""\
May we keep where this talk stands, so that you can come back to it another day?
We would keep counts and marks, such as a topic that you closed. We keep none of your words.
A yes lasts {LASTS.days} days, and you can take it back at any time, in one step.
With a no the talk takes place just the same, and it is forgotten when you leave."""
ANSWERS = {"yes": "Yes", "no": "No", "later": "Not now"}
TOLD: dict[type[Event], str] = {
    Ask: "You were asked.",
    Yes: "You said yes.",
    No: "You said no.",
    NotNow: "You said not now.",
    Withdraw: "You took your yes back.",
    Invite: "You said that we may ask again.",
}


class Consents:
    """One question, and what each person said to it. `person` is a pseudonym."""

    def __init__(self, store: AsyncConsentStore) -> None:
        self._store = store

    async def permitted(self, person: str) -> bool:
        """Whether a yes covers keeping the state now; asked every time, and never remembered."""
        return bool(await self._store.permits(_key(person)))

    async def ask(self, person: str, *, at: datetime) -> str | None:
        """Put the question where it may be put; return the id of the one that is open, or None."""
        key = _key(person)
        if await self._store.may_ask(key):
            seen = (await self._store.cell(key)).seen
            question = Ask(id=_id(), at=at, notice=digest(NOTICE), lasts=LASTS, seen=seen)
            await self._store.record(key, question)
        return await self.open(person)

    async def open(self, person: str) -> str | None:
        """Return the id of the question that waits for an answer, or None."""
        question = (await self._store.cell(_key(person))).question
        return question.ask.id if isinstance(question, Open) else None

    async def answer(self, person: str, button: str, *, question: str, at: datetime) -> None:
        """Record the button that was pressed; only a yes to the question that is open counts as one."""
        key = _key(person)
        if button == "yes":
            event: Event = Yes(question=question, **await self._opening(person, button, at))
        else:
            event = (No if button == "no" else NotNow)(id=_id(), at=at)
        with suppress(NotDurableError):  # a no that is not on disk yet is in force all the same
            await self._store.record(key, event)

    async def invite(self, person: str, *, at: datetime) -> None:
        """Record that the person wants to be asked again."""
        await self._store.record(_key(person), Invite(**await self._opening(person, "invite", at)))

    async def withdraw(self, person: str) -> bool:
        """Take a yes back. It cannot fail; False: it is in force, and not yet on disk."""
        return (await self._store.withdraw(person, KEEP)).durable

    async def log(self, person: str) -> list[tuple[datetime | None, str]] | None:
        """Return the person's own log, oldest first; None where it cannot be read now."""
        try:
            history = await self._store.history(person)
        except StorageError:
            return None
        return [
            (datetime_of(past.event.at.latest), TOLD[type(past.event)])
            for past in history
            if type(past.event) in TOLD
        ]

    async def _opening(self, person: str, button: str, at: datetime) -> dict[str, object]:
        return {
            "id": _id(),
            "at": at,
            # The label of a button and no words of the person, so there is nothing in it to guess.
            "evidence": Evidence(message=digest(button), channel="web", notice=digest(NOTICE)),
            "circumstances": Circumstances.CALM,
            "seen": (await self._store.cell(_key(person))).seen,
        }


def _key(person: str) -> Key:
    return Key(subject=person, scope=KEEP)


def _id() -> str:
    return secrets.token_hex(16)
