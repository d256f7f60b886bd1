"""A history into every pair of states that has one, and cells of every pair built directly."""

from hypothesis import strategies as st
from tests.consent.builders import DAY, HOUR, MINUTE, NOTICE, START, ask, event_for, yes

from tic.consent import (
    NEVER,
    STANDARD_POLICY,
    TABLE,
    Ask,
    Cell,
    Closed,
    Declined,
    Erase,
    Expired,
    Granted,
    Idle,
    Impaired,
    Invite,
    Moment,
    No,
    NoAnswer,
    NoticeChanged,
    NotNow,
    Open,
    Pause,
    Paused,
    Provisional,
    Quiet,
    Recovered,
    Revoke,
    Revoked,
    Stale,
    Unclear,
    Unsure,
    Withdraw,
    Withdrawn,
    Yes,
)

POLICY = STANDARD_POLICY
LATE = POLICY.ttl - 7 * DAY  # in the renewal window
PAIRS = sorted({(row[0], row[1]) for row in TABLE}, key=lambda pair: [one.name for one in pair])


def then(kind, after=0, *, calm=True, doubt=0):
    """One event of a path, `after` milliseconds from the one before it, or up to `doubt` sooner."""

    def make(cell, name, now):
        event = event_for(kind, cell, name, Moment(now + after - doubt, now + after))
        if calm:
            return event
        return yes(
            name, event.at, question=event.question, notice=event.evidence.notice, calm=False
        )

    return make


_YES = (then(Ask), then(Yes))
_INTO = {
    "NONE": (),
    "PROVISIONAL": (then(Ask), then(Yes, calm=False), then(Recovered, 20 * MINUTE)),
    "GRANTED": _YES,
    "PAUSED": (*_YES, then(Unclear)),
    "STALE": (*_YES, then(NoticeChanged)),
    "EXPIRED": (*_YES, then(Recovered, POLICY.ttl)),
    "DECLINED": (then(Ask), then(No), then(Invite)),
    "WITHDRAWN": (*_YES, then(Withdraw), then(Invite)),
    "REVOKED": (*_YES, then(Revoke), then(NoticeChanged), then(Recovered, 25 * HOUR)),
}
_ON = {
    "IDLE": (),
    "OPEN": (then(Ask),),
    "UNCLEAR": (then(Ask), then(Unclear)),
    "QUIET": (then(NotNow),),
}
PATHS = {
    (state, asked): (*way, *more) for state, way in _INTO.items() for asked, more in _ON.items()
}
PATHS["CLOSED", "QUIET"] = (*_YES, then(Erase))
# A yes is renewed near its end; an unclear answer to that pauses it.
PATHS["GRANTED", "OPEN"] = (*_YES, then(Ask, LATE))
PATHS["PAUSED", "UNCLEAR"] = (*_YES, then(Ask, LATE), then(Unclear))
# No history leads here; these two are only built directly.
for unreachable in (("GRANTED", "UNCLEAR"), ("PAUSED", "OPEN")):
    del PATHS[unreachable]

_AGAIN = (then(Ask, POLICY.after_no), then(No))
HISTORIES = {
    **{"-".join(pair): path for pair, path in PATHS.items()},
    "a second no": (then(Ask), then(No), *_AGAIN),
    "a third no": (then(Ask), then(No), *_AGAIN, then(Ask, 2 * POLICY.after_no), then(No)),
    "the same no again": (then(Ask), then(No), then(No, DAY)),
    "a no, then a lapse": (then(Ask), then(No), then(Ask, POLICY.after_no), then(Recovered, HOUR)),
    "taken back twice": (*_YES, then(Withdraw), then(Ask, 91 * DAY), then(Yes), then(Withdraw)),
    "a no after a yes": (*_YES, then(No)),
    "in a hard moment": (then(Impaired),),
    "settling": (then(Impaired), then(Recovered)),
    "a yes in a hard moment": (then(Ask), then(Yes, calm=False)),
    "a yes in a hard moment, by a clock in doubt": (
        *(then(Ask), then(Yes, calm=False, doubt=20 * MINUTE), then(Recovered, 20 * MINUTE)),
    ),
    "a yes on hold, by a clock in doubt": (then(Ask), then(Yes, doubt=20 * MINUTE), then(Pause)),
    "a yes in a hard moment, hard still": (then(Ask), then(Yes, calm=False), then(Impaired)),
    "paused in a hard moment": (*_YES, then(Impaired)),
    "paused, settling": (*_YES, then(Impaired), then(Recovered)),
    "on hold, and ended": (*_YES, then(Pause), then(Recovered, POLICY.ttl)),
    "on hold, and stale": (*_YES, then(Pause), then(NoticeChanged)),
    "stale, and put on hold": (*_YES, then(NoticeChanged), then(Pause)),
    "ended, and put on hold": (*_YES, then(Recovered, POLICY.ttl), then(Pause)),
    "paused for long": (*_YES, then(Unclear), then(Recovered, 100 * DAY)),
    "ended by others": (*_YES, then(Revoke)),
    "ended by others long ago": (*_YES, then(Revoke), then(Recovered, 2 * DAY)),
    "a no, then invited, then asked": (then(Ask), then(No), then(Invite), then(Ask)),
    "paused unasked": (then(Pause),),
    "a lapse": (then(Ask), then(Recovered, 20 * MINUTE)),
    "an inquiry that was put off": (then(Ask), then(NotNow)),
    "a yes after a no": (then(Ask), then(No), then(Invite), then(Ask), then(Yes)),
    "on hold after a no": (then(Ask), then(No), then(Invite), then(Ask), then(Yes), then(Pause)),
}
"""Beginnings that matter: a way into every state, and what one state can hold."""


def standings(kind):
    """Every value of a standing that matters: long past, just ended, about to end, far from it."""
    said = yes("y0", Moment(START - DAY, START - DAY), question="q0")
    ends = st.sampled_from([START - 1, START, START + 1, START + DAY, START + 100 * DAY])
    lasts = ends.map(lambda end: end - said.at.earliest)
    made = {
        Provisional: st.builds(Provisional, st.just(said), lasts, st.just(POLICY.ttl)),
        Granted: st.builds(Granted, st.just(said), lasts, st.just(POLICY.renewal_window)),
        Paused: st.builds(Paused, st.just(said), lasts, st.just(POLICY.renewal_window)),
        Stale: st.builds(Stale, st.booleans()),
        Expired: st.builds(Expired, st.booleans()),
        Revoked: st.builds(Revoked, st.booleans()),
    }
    return made.get(kind, st.builds(kind))


def questions(kind):
    put = ask("q1", Moment(START - MINUTE, START - MINUTE))
    lapses = st.sampled_from([START, START + 1, START + 14 * MINUTE])
    open_ones = st.builds(
        lambda at: (put, START - MINUTE, at - START + MINUTE, POLICY.soft_gap), lapses
    )
    if kind in (Open, Unsure):
        return open_ones.map(lambda held: kind(*held))
    if kind is Quiet:
        untils = st.sampled_from(
            [START - 1, START, START + 1, START + DAY, START + 90 * DAY, NEVER]
        )
        waits = untils.map(lambda until: until if until == NEVER else until - START)
        return st.builds(Quiet, st.just(START), waits, st.booleans())
    return st.builds(kind)


@st.composite
def cells(draw, pairs=tuple(PAIRS)):
    """A cell of any pair of states, drawn directly."""
    standing, question = draw(st.sampled_from(pairs))
    return Cell(
        draw(standings(standing)),
        Quiet(START, NEVER, refused=False) if standing is Closed else draw(questions(question)),
        calm_since=draw(st.sampled_from([0, START, START + 1, NEVER])),
        notice=draw(st.sampled_from([None, NOTICE])),
        refusals=draw(st.integers(0, 4)),
        latest_seen=draw(st.sampled_from([START - DAY, START, START + 2 * HOUR])),
        noes=draw(st.sampled_from([(), ("n0",), ("n1", "n2"), ("n0", "n1", "n2")])),
    )


def still(standing, question):
    """The cell of this pair in which no time is short and nobody is impaired."""
    said = yes("y0", Moment(START - DAY, START - DAY), question="q0")
    far, window = 8 * DAY, POLICY.renewal_window
    held = {
        NoAnswer: (),
        Provisional: (said, far, POLICY.ttl),
        Granted: (said, far, window),
        Paused: (said, far, window),
        Stale: (False,),
        Expired: (False,),
        Declined: (),
        Withdrawn: (),
        Revoked: (True,),
        Closed: (),
    }[standing]
    if standing is Closed:
        return Cell(Closed(), Quiet(START, NEVER, refused=False), latest_seen=START - DAY)
    asked = {Idle: (), Quiet: (START, DAY, False)}.get(question, (ask("q1"), START, MINUTE, DAY))
    return Cell(standing(*held), question(*asked), notice=NOTICE, latest_seen=START - DAY)
