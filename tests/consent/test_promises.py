"""I1-I8, I11, I12, I14: the machine against the rules in words, through histories and jumps of time."""

import json

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.consent.builders import (
    DAY,
    HOUR,
    MINUTE,
    NOTICE,
    OTHER_NOTICE,
    SECOND,
    START,
    ask,
    event_for,
    opens,
    yes,
)
from tests.consent.histories import PATHS, POLICY
from tests.consent.oracle import Oracle

from tic.consent import (
    EVENTS,
    NEGATIVE,
    STANDARD_POLICY,
    Ask,
    Cell,
    Circumstances,
    Clock,
    Confirm,
    Invite,
    Moment,
    No,
    Resume,
    Withdraw,
    Yes,
    as_of,
    event_from_dict,
    event_to_dict,
    may_ask,
    permits,
    replay,
    step,
)

KINDS = tuple(EVENTS.values())
OPENING = (Yes, Resume, Confirm, Invite)


class Consent(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.policy = POLICY
        self.cell = Cell()
        self.oracle = Oracle(POLICY)
        self.log = []
        self.now = START
        self.doubt = 0
        self.clock = Clock()
        self.denied = False
        self.count = 0

    # --- driving both ----------------------------------------------------------------------------

    def moment(self):
        return Moment(self.now - self.doubt, self.now + self.doubt)

    def new_id(self):
        self.count += 1
        return f"e{self.count}"

    def send(self, event):
        before, at = self.cell, event.at
        expected = self.oracle.accepts(event)
        asked = isinstance(event, Ask) and bool(may_ask(before, at=at))
        quiet = as_of(before, at).question
        taken = step(before, event, self.policy)
        assert taken.before is before
        assert taken.event is event
        assert (taken.refused is None) == expected, (event.name, taken.refused)
        if isinstance(event, NEGATIVE):
            assert taken.refused is None  # I2
            assert not permits(taken.after, at=at)
        if taken.refused:
            assert taken.after is before  # I11
            assert taken.refused.says
            assert taken.refused.change
            return taken
        if isinstance(event, Ask):
            assert asked  # I3: the query and the act agree
        if permits(taken.after, at=at) and not permits(before, at=at):
            assert isinstance(event, OPENING)  # I1
            assert event.circumstances is Circumstances.CALM  # I5
        until = getattr(quiet, "until", None)
        if until is not None and not isinstance(event, Invite | Ask):
            after = as_of(taken.after, at).question
            assert getattr(after, "until", 0) >= until  # I4
        self.oracle.hear(event)
        self.log.append(event)
        self.cell = taken.after
        if isinstance(event, Yes | Resume | Confirm):
            self.denied = False
        return taken

    # --- rules -----------------------------------------------------------------------------------

    @initialize(path=st.sampled_from(sorted(PATHS)))
    def begin_in_some_state(self, path):
        for make in PATHS[path]:
            event = make(self.cell, self.new_id(), self.now)
            if event is None:
                continue
            self.now = max(self.now, event.at.latest)
            assert self.send(event).refused is None
        current = as_of(self.cell, self.moment())
        assert (current.standing.name, current.question.name) == path

    @rule(bound=st.integers(0, 5), step=st.sampled_from([-1, 0, 1]), doubt=st.integers(0, 1))
    def jump_to_a_bound(self, bound, step, doubt):
        bounds = sorted(one for one in self.oracle.bounds() if one < START + 3000 * DAY) or [START]
        at = bounds[bound % len(bounds)] + step
        # Either end of the interval is put on the bound.
        self.now = at + (self.doubt if doubt else -self.doubt)

    @rule(
        by=st.sampled_from([SECOND, MINUTE, 20 * MINUTE, HOUR, DAY, 8 * DAY, 40 * DAY, 200 * DAY]),
        back=st.booleans(),
    )
    def let_time_pass(self, by, back):
        self.now += -by if back and by <= 40 * DAY else by

    @rule(doubt=st.sampled_from([0, 0, MINUTE, 30 * MINUTE, 30 * MINUTE + 1, DAY]))
    def doubt_the_clock(self, doubt):
        self.doubt = doubt

    @rule(kind=st.sampled_from((*KINDS[:-1], *KINDS)))  # erasing ends a history: it comes seldom
    def something_fitting_happens(self, kind):
        self.send(event_for(kind, self.cell, self.new_id(), self.moment()))

    @precondition(lambda self: bool(may_ask(self.cell, at=self.moment())))
    @rule(then=st.sampled_from((*KINDS, Yes, Yes, No)))
    def ask_and_hear(self, then):
        self.send(event_for(Ask, self.cell, self.new_id(), self.moment()))
        self.send(event_for(then, self.cell, self.new_id(), self.moment()))

    @rule(
        kind=st.sampled_from(OPENING),
        circumstances=st.sampled_from(Circumstances),
        notice=st.sampled_from([NOTICE, OTHER_NOTICE]),
        quoted=st.booleans(),
        seen=st.sampled_from(["all", "none", "more"]),
    )
    def something_is_off(self, kind, circumstances, notice, quoted, seen):
        event = event_for(kind, self.cell, self.new_id(), self.moment())
        noes = {"all": self.cell.noes, "none": (), "more": (*self.cell.noes, "elsewhere")}[seen]
        more = {"question": event.question if quoted else "another"} if kind is Yes else {}
        made = opens(kind, event.id, event.at, notice=notice, seen=noes, **more)
        self.send(type(made)(**_fields(made) | {"circumstances": circumstances}))

    @rule(
        notice=st.sampled_from([NOTICE, OTHER_NOTICE]),
        seen=st.booleans(),
        lasts=st.sampled_from([HOUR, 10 * DAY, 15 * DAY, POLICY.ttl - 1, 4000 * DAY]),
        answered=st.booleans(),
    )
    def ask_in_another_way(self, notice, seen, lasts, answered):
        noes = self.cell.noes if seen else ()
        self.send(ask(self.new_id(), self.moment(), notice=notice, lasts=lasts, seen=noes))
        if answered:
            self.send(event_for(Yes, self.cell, self.new_id(), self.moment()))

    @rule(
        lasts=st.sampled_from([HOUR, 10 * DAY, POLICY.ttl - 1, POLICY.ttl + 1, 4000 * DAY]),
        step=st.sampled_from([-1, 0, 1]),
    )
    def agree_for_a_while_and_look_at_its_end(self, lasts, step):
        """Once what stands in the way of asking is over, if time or an invitation can end it."""
        self.send(event_for(Invite, self.cell, self.new_id(), self.moment()))
        if wait := may_ask(self.cell, at=self.moment()).not_before:
            self.now = Moment.of(wait).earliest + self.doubt
        question = event_for(Ask, self.cell, self.new_id(), self.moment())
        self.send(type(question)(**_fields(question) | {"lasts": lasts}))
        self.send(event_for(Yes, self.cell, self.new_id(), self.moment()))
        if self.oracle.agreement:
            self.now = self.oracle.agreement.end + step

    @rule(material=st.booleans())
    def the_notice_may_change_a_little(self, material):
        event = event_for(EVENTS["notice_changed"], self.cell, self.new_id(), self.moment())
        self.send(type(event)(**_fields(event) | {"material": material}))

    # --- what always holds -----------------------------------------------------------------------

    @invariant()
    def the_rules_in_words_agree(self):
        at = self.moment()
        answer = permits(self.cell, at=at)
        assert bool(answer) == self.oracle.permits(at)  # I1, I6, I7
        assert bool(may_ask(self.cell, at=at)) == self.oracle.may_ask(at)  # I3
        if answer:
            assert answer.notice == self.oracle.agreement.yes.evidence.notice  # I8
        for no in (answer, may_ask(self.cell, at=at)):
            assert no.says
            assert no.allowed or no.change

    @invariant()
    def after_a_no_nothing_is_permitted_at_any_time(self):
        """I12: neither the end of a no nor any later moment uncovers an older yes."""
        about_it = [one for one in self.log if isinstance(one, (*NEGATIVE, Yes, Resume, Confirm))]
        if about_it and isinstance(about_it[-1], NEGATIVE):
            bounds = (one + step for one in self.oracle.bounds() for step in (-1, 0, 1))
            far = (START - 4000 * DAY, self.now, START + 40_000 * DAY)
            for at in (*far, *(one for one in bounds if one < START + 40_000 * DAY)):
                assert not permits(self.cell, at=Moment(at, at))

    @invariant()
    def what_one_clock_has_denied_stays_denied(self):
        """I6, I7: only the person ends a denial, not another reading of the same clock."""
        allowed = bool(permits(self.cell, at=self.clock.read(self.moment())))
        assert not (allowed and self.denied)
        self.denied = not allowed

    @invariant()
    def the_log_tells_the_same(self):
        assert replay(self.log, self.policy) == self.cell  # I14

    def teardown(self):
        sent = json.dumps([event_to_dict(event) for event in self.log])
        received = [event_from_dict(page) for page in json.loads(sent)]
        assert replay(received, self.policy) == self.cell  # I14, through an export

    @invariant()
    def a_waiting_time_that_is_named_is_true(self):
        answer = may_ask(self.cell, at=self.moment())
        if answer.not_before:
            at = Moment.of(answer.not_before)
            before = Moment(at.earliest - 1, at.latest - 1)
            if before.latest >= self.cell.latest_seen:
                assert not may_ask(self.cell, at=before)


def _fields(event):
    return {one.name: getattr(event, one.name) for one in type(event).__attrs_attrs__}


class ConsentTrustingSmallChanges(Consent):
    def __init__(self):
        super().__init__()
        self.policy = type(POLICY)(
            **{one.name: getattr(POLICY, one.name) for one in POLICY.__attrs_attrs__}
            | {"trusts_immaterial": True}
        )
        self.oracle = Oracle(self.policy)


TestConsent = Consent.TestCase
TestConsent.settings = settings(stateful_step_count=30)
TestConsentTrustingSmallChanges = ConsentTrustingSmallChanges.TestCase
TestConsentTrustingSmallChanges.settings = settings(stateful_step_count=15)


def test_time_alone_never_permits():
    cell = Cell()
    for day in range(0, 4000, 7):
        assert not permits(cell, at=Moment(START + day * DAY, START + day * DAY))


def test_a_clock_set_back_between_two_questions_revives_nothing():
    policy, clock = STANDARD_POLICY, Clock()
    cell = step(Cell(), event_for(Ask, Cell(), "q", Moment(START, START)), policy).after
    cell = step(cell, yes("y", Moment(START, START), question="q"), policy).after
    end = cell.standing.expires
    assert permits(cell, at=clock.read(Moment(end - 1, end - 1)))
    assert not permits(cell, at=clock.read(Moment(end, end)))
    assert not permits(cell, at=clock.read(Moment(end - 1, end - 1)))
    assert step(cell, event_for(Withdraw, cell, "w", Moment(START, START)), policy).refused is None
