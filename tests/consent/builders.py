"""Values of the consent machine, made for tests: by hand and by Hypothesis."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from tic.consent import (
    EVENTS,
    Ask,
    Authority,
    Cell,
    Circumstances,
    Confirm,
    Event,
    Evidence,
    Invite,
    Moment,
    NoticeChanged,
    Origin,
    Resume,
    Revoke,
    Scope,
    Yes,
    digest,
)
from tic.consent.duration import LONGEST

NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)
START = Moment.of(NOON).earliest
SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
LASTS = 180 * DAY
NOTICE = digest("notice 1")
OTHER_NOTICE = digest("notice 2")
MESSAGE = digest("what they wrote")
NOTES = Scope(action="read", purpose="support", data="notes", recipient="counsellor")


def when(after: int = 0, *, doubt: int = 0) -> Moment:
    """A moment `after` milliseconds after noon, wrong by at most `doubt` either way."""
    return Moment(START + after - doubt, START + after + doubt)


def proof(notice: str = NOTICE) -> Evidence:
    return Evidence(message=MESSAGE, channel="web", notice=notice)


def ask(
    name: str = "q1", at: Moment | None = None, *, notice: str = NOTICE, lasts=LASTS, seen=()
) -> Ask:
    return Ask(id=name, at=at or when(), notice=notice, lasts=lasts, seen=seen)


def opens(
    kind, name: str, at: Moment | None = None, *, notice: str = NOTICE, calm=True, seen=(), **more
):
    """One of the person's loosening events."""
    how = Circumstances.CALM if calm else Circumstances.DISTRESSED
    return kind(
        id=name, at=at or when(), evidence=proof(notice), circumstances=how, seen=seen, **more
    )


def yes(name: str = "y1", at: Moment | None = None, *, question: str = "q1", **more) -> Yes:
    return opens(Yes, name, at, question=question, **more)


def plain(kind, name: str, at: Moment | None = None) -> Event:
    """Any event that needs nothing beyond who, when and, for Revoke, whose act it was."""
    more = {"by": Authority.CONTROLLER} if kind is Revoke else {}
    return kind(id=name, at=at or when(), **more)


def event_for(kind: type[Event], cell: Cell, name: str, at: Moment) -> Event:
    """The event of this kind that fits the cell: the open question, its notice, every no seen."""
    question = getattr(cell.question, "ask", None)
    agreed = getattr(cell.standing, "yes", None)
    notice = cell.notice or NOTICE
    if kind is Ask:
        return ask(name, at, notice=notice, seen=cell.noes)
    if kind is Yes:
        shown = question.notice if question else notice
        quoted = question.reference if question else "none"
        return yes(name, at, question=quoted, notice=shown, seen=cell.noes)
    if kind in (Resume, Confirm, Invite):
        shown = agreed.evidence.notice if agreed else notice
        return opens(kind, name, at, notice=shown, seen=cell.noes)
    if kind is NoticeChanged:
        new = OTHER_NOTICE if notice == NOTICE else NOTICE
        return NoticeChanged(id=name, at=at, notice=new, material=True)
    return plain(kind, name, at)


ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,20}", fullmatch=True)
names = st.sampled_from(["phone-1", "phone-2"])
digests = st.binary(max_size=4).map(lambda raw: digest(raw.hex()))
moments = st.tuples(
    st.integers(-(10**12), 10**13), st.one_of(st.just(0), st.integers(0, 3 * HOUR))
).map(lambda pair: Moment(pair[0], sum(pair)))
evidence = st.builds(Evidence, message=digests, channel=ids, notice=digests)
_FIELDS = {
    "id": ids,
    "at": moments,
    "notice": digests,
    "question": ids,
    "origin": st.none() | st.builds(Origin, names, st.integers(1, 9)),
    "seen": st.lists(ids, max_size=4).map(tuple),
    "lasts": st.integers(1, LONGEST),
    "material": st.booleans(),
    "by": st.sampled_from(Authority),
    "circumstances": st.sampled_from(Circumstances),
    "evidence": evidence,
}
events = st.one_of(
    [
        st.builds(kind, **{one.name: _FIELDS[one.name] for one in kind.__attrs_attrs__})
        for kind in EVENTS.values()
    ]
)
