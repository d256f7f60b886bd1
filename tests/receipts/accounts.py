"""One account for every standing and question there is, and the service that holds them."""

from datetime import timedelta

import attrs
from tests.storage.events import KEY, NOON, OTHER, ask, later, no, pause, withdraw, yes

from tic.consent import (
    STANDARD_POLICY,
    Authority,
    Circumstances,
    Event,
    Key,
    Moment,
    NoticeChanged,
    NotNow,
    Revoke,
    Unclear,
    digest,
)
from tic.receipts import Account, Party, Service

SERVICE = Service(
    controller=Party(
        id="org-1",
        name="Harbour <Support>",
        address="1 Quay & Co, Port",
        contact="privacy@example.org",
    ),
    notice="https://example.org/notice/3",
    language="en",
    jurisdiction="IE",
    storage_locations=("IE", "DE"),
    retention="P2Y",
    withdrawal="Say stop, or write to privacy@example.org.",
    vocabulary="https://example.org/consent#",
    words={"mood": "what you tell us about your mood", "store": "keep"},
)
AT = Moment.of(later(5))
MUCH_LATER = Moment.of(NOON + timedelta(days=400))


def account(*events: Event, key: Key = KEY) -> Account:
    return Account(key=key, events=events, policy=STANDARD_POLICY, entries=7, head="ab" * 32)


def granted_events(minute: float = 0) -> tuple[Event, Event]:
    question = ask(minute)
    return question, yes(question, minute + 1)


def in_every_state() -> dict[str, tuple[Account, Moment, str]]:
    """Return name -> (account, when it is read, the DPV status it must have)."""
    question = ask()
    hard = attrs.evolve(yes(question), circumstances=Circumstances.DISTRESSED)
    changed = NoticeChanged(id="n2", at=later(3), notice=digest("other"), material=True)
    revoked = Revoke(id="r", at=later(3), by=Authority.GUARDIAN)
    asked, given = granted_events()
    day = 60 * 24
    renewal_at = day * 170
    again = ask(renewal_at)
    renewal = (asked, given, again, yes(again, renewal_at + 1))
    taken_back = withdraw(3)
    anew = attrs.evolve(ask(day * 200), seen=(taken_back.id,))
    return {
        "never asked": (account(), AT, "ConsentUnknown"),
        "asked": (account(question), AT, "ConsentRequested"),
        "unclear": (
            account(question, Unclear(id="u", at=later(1))),
            AT,
            "ConsentRequestDeferred",
        ),
        "not now": (account(question, NotNow(id="nn", at=later(1))), AT, "ConsentRequestDeferred"),
        "lapsed": (account(question), Moment.of(later(20)), "ConsentRequestDeferred"),
        "provisional": (account(question, hard), AT, "ConsentRequestDeferred"),
        "granted": (account(asked, given), AT, "ConsentGiven"),
        "renewed": (account(*renewal), Moment.of(later(renewal_at + 2)), "RenewedConsentGiven"),
        "given again": (
            account(asked, given, taken_back, anew, yes(anew, day * 200 + 1)),
            Moment.of(later(day * 200 + 2)),
            "ConsentGiven",
        ),
        "paused": (account(asked, given, pause()), AT, "ConsentRequestDeferred"),
        "stale": (account(asked, given, changed), AT, "ConsentExpired"),
        "expired": (account(asked, given), MUCH_LATER, "ConsentExpired"),
        "declined": (account(question, no(1)), AT, "ConsentRefused"),
        "withdrawn": (account(asked, given, withdraw(3)), AT, "ConsentWithdrawn"),
        "revoked": (account(asked, given, revoked), AT, "ConsentRevoked"),
    }


STATES = in_every_state()
OTHER_KEY = Key(subject=KEY.subject, scope=OTHER)
