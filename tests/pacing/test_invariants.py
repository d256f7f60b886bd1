"""The invariants of pacing, I1 to I18 and I21, over drawn states, histories and proposals."""

import copy

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.pacing.strategies import (
    DEFAULT,
    NOON,
    TOPICS,
    asks,
    declines,
    depths,
    events,
    histories,
    met,
    person_events,
    play,
    policies,
    proposals,
    reached_states,
    states,
    topics,
)

from tic.pacing import (
    RULES,
    Action,
    ConsentChanged,
    ConsentWithdrawn,
    Decline,
    Depth,
    HelperSent,
    Kind,
    Moment,
    Outcome,
    PauseAsked,
    PersonTurn,
    Proposal,
    ResourceOffered,
    Resume,
    Rule,
    SelfRating,
    SessionGap,
    Silence,
    StopAsked,
    Surroundings,
    TimeLeft,
    Verdict,
    begin,
    ceiling,
    decide,
    step,
)
from tic.pacing.moves import ASKING, RECEIPTS, SERVICES
from tic.pacing.policy import is_at_least_as_strict
from tic.pacing.unread import depth_in

CLOSING = [Proposal(kind, topic=topic) for kind in SERVICES for topic in TOPICS]


def no_looser(stricter, freer):
    """Is every answer in the first state at least as held back as in the second?"""
    return all(ceiling(stricter, topic) <= ceiling(freer, topic) for topic in TOPICS)


# I1
def takes_up(event):
    """Is it an act of the person that may take a stopped talk up again, or a new sitting for one?"""
    if isinstance(event, PersonTurn):
        return event.opened or event.wishes
    return isinstance(event, (Resume, SessionGap))


@given(states(), st.lists(events.filter(lambda e: not takes_up(e)), max_size=8), proposals())
def test_i1_a_stop_holds_until_the_person_resumes(state, later, proposal):
    state = play(step(state, StopAsked()), later)

    action = decide(state, proposal).action

    assert action is (Action.ALLOW if proposal.judged_kind in SERVICES else Action.STOP)
    assert ceiling(state, proposal.topic) == Depth.PROCESS


@given(states(), proposals())
def test_i1_a_later_pause_does_not_make_less_of_a_stop(state, proposal):
    stopped = step(state, StopAsked())

    assert decide(step(stopped, PauseAsked()), proposal) == decide(stopped, proposal)


# I2
@given(states(), histories, st.integers(0, 14), declines, proposals())
def test_i2_a_decline_anywhere_never_loosens_anything(state, history, place, decline, proposal):
    without = play(state, history)
    declined = play(state, [*history[:place], decline, *history[place:]])
    # The moment of an event moves the clock for both alike.
    without = step(without, Silence(0, at=decline.at))

    assert no_looser(declined, without)
    assert decide(declined, proposal).action >= decide(without, proposal).action


# I3
@given(states(), topics, asks.filter(lambda move: move.kind is not Kind.SAFETY_QUESTION), st.data())
def test_i3_a_cool_down_holds_its_full_length(state, topic, ask, data):
    state = step(state, Decline(topic))
    again = data.draw(st.integers(1, state.policy.cool_turns - 1))
    for turn in range(state.policy.cool_turns):
        assert ceiling(state, topic) == Depth.PROCESS
        asked = Proposal(ask.kind, ask.depth, topic)
        assert decide(state, asked).action >= Action.HOLD
        if turn == again:
            state = step(state, Decline(topic))
        state = step(state, HelperSent(Proposal(Kind.PRESENCE)))
    assert ceiling(state, topic) == Depth.PROCESS, "the second decline began its own cool-down"


@given(st.integers(0, 30), topics)
def test_i3_a_cool_down_ends_on_its_last_turn_and_not_before(turn, topic):
    fresh = begin(DEFAULT)._replace(turn=turn)
    cooled = step(fresh, Decline(topic))
    for _ in range(DEFAULT.cool_turns - 1):
        cooled = step(cooled, HelperSent(Proposal(Kind.PRESENCE)))
    assert ceiling(cooled, topic) == Depth.PROCESS
    cooled = step(cooled, HelperSent(Proposal(Kind.PRESENCE)))
    assert ceiling(cooled, topic) == DEFAULT.entry


# I4
waiting = st.lists(
    st.one_of(
        st.builds(Silence, st.integers(0, 100_000)),
        st.builds(HelperSent, proposals(), met),
        st.builds(TimeLeft, st.just(200)),
    ),
    max_size=30,
)


@given(states(), topics, waiting)
def test_i4_time_never_reopens_a_topic(state, topic, waits):
    declined = play(step(state, Decline(topic)), waits)
    closed = play(play(state, [Decline(topic)] * state.policy.declines_to_close), waits)

    assert ceiling(declined, topic) <= state.policy.entry
    assert ceiling(closed, topic) == Depth.PROCESS


# I5
@given(states(), proposals())
def test_i5_nothing_past_consent_is_allowed(state, proposal):
    granted = state.topic(proposal.topic).granted
    bound = state.policy.entry if granted is None else granted

    if proposal.asks and proposal.kind is not Kind.SAFETY_QUESTION and decide(state, proposal):
        assert depth_in(state, proposal) <= bound


@given(states(), topics)
def test_i5_taking_back_counts_at_once_and_is_not_the_same_as_no_record(state, topic):
    assert ceiling(step(state, ConsentWithdrawn(topic)), topic) == Depth.PROCESS


def test_i5_after_taking_back_the_end_of_the_cool_down_opens_nothing():
    state = step(begin(DEFAULT), ConsentWithdrawn("home"))
    for _ in range(20):
        state = step(state, HelperSent(Proposal(Kind.PRESENCE)))

    assert ceiling(state, "home") == Depth.PROCESS
    assert (
        decide(state, Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL, "home")).action
        is Action.ASK_FIRST
    )


# I6
@given(states(), topics, depths, st.booleans())
def test_i6_volunteering_is_not_consent(state, topic, depth, opened):
    granted = state.topic(topic).granted
    bound = state.policy.entry if granted is None else granted
    told = step(state, PersonTurn(topic, depth, opened=opened))

    assert ceiling(told, topic) <= bound


def test_i6_what_is_volunteered_in_private_leaves_a_shallow_yes_as_it_was():
    told = play(
        DEFAULT,
        [
            Surroundings(private=True),
            ConsentChanged("home", Depth.PRACTICAL),
            PersonTurn("home", Depth.EVENT, opened=True),
        ],
    )

    assert ceiling(told, "home") == Depth.PRACTICAL


# I7
@given(states(), proposals())
def test_i7_no_leap(state, proposal):
    topic = state.topic(proposal.topic)
    bound = max(state.policy.entry, topic.reached + state.policy.max_step, topic.agreed)
    if proposal.asks and proposal.kind is not Kind.SAFETY_QUESTION and decide(state, proposal):
        assert depth_in(state, proposal) <= bound


# I8
@given(states(), st.integers(0, 10), st.integers(0, 10), proposals())
def test_i8_more_distress_is_never_answered_with_more(state, one, other, proposal):
    calm, upset = sorted((one, other))
    calmer, worse = step(state, SelfRating(calm)), step(state, SelfRating(upset))

    assert no_looser(worse, calmer._replace(baseline=worse.baseline))
    assert (
        decide(worse, proposal).action
        >= decide(calmer._replace(baseline=worse.baseline), proposal).action
    )


# I9
@given(states(), proposals())
def test_i9_unknown_privacy_is_no_freer_than_privacy(state, proposal):
    unknown, private = state._replace(private=None), state._replace(private=True)

    assert no_looser(unknown, private)
    assert decide(unknown, proposal).action >= decide(private, proposal).action


@given(states(), proposals().map(lambda move: evolve(move, depth=None)))
def test_i9_undeclared_depth_is_that_of_the_policy_and_said_to_be_unread(state, silent):
    declared = evolve(silent, depth=depth_in(state, silent), likely=False)
    told, said = decide(state, silent), decide(state, declared)

    assert (told.action, told.ceiling, told.reasons) == (said.action, said.ceiling, said.reasons)
    assert told.unread == (silent.asks and silent.judged_kind is not Kind.SEEK_COLLABORATION)
    assert not said.unread


@given(states(), proposals())
def test_i9_once_something_hard_was_told_nothing_undeclared_is_freer(state, proposal):
    fresh, told = state._replace(told=False), state._replace(told=True)

    assert decide(told, proposal).action >= decide(fresh, proposal).action


@given(states(), proposals())
def test_i9_not_rated_is_rated_calm(state, proposal):
    unrated = state._replace(rating=None, baseline=None)
    calm = state._replace(rating=0, baseline=0)

    assert decide(unrated, proposal) == decide(calm, proposal)


# I10
@given(states(), proposals())
def test_i10_declining_to_rate_changes_nothing_but_later_check_ins(state, proposal):
    before, after = decide(state, proposal), decide(step(state, SelfRating(None)), proposal)

    assert after.ceiling == before.ceiling
    if proposal.judged_kind is Kind.CHECK_IN:
        assert after.action >= before.action
    else:
        assert after.action == before.action


# I11
@given(states(), st.lists(st.integers(0, 100_000), max_size=5), proposals())
def test_i11_silence_is_silence(state, gaps, proposal):
    silent = play(state, [Silence(gap) for gap in gaps])

    assert decide(silent, proposal) == decide(state, proposal)


# I12
@given(states(), st.sampled_from(CLOSING))
def test_i12_services_are_never_withheld(state, service):
    decision = decide(state, service)

    assert decision.action is Action.ALLOW
    assert not decision.obligations


# I13
@given(states(), proposals())
def test_i13_every_no_comes_with_reasons_and_a_way_on(state, proposal):
    decision = decide(state, proposal)

    if decision:
        assert decision.alternatives == ()
        return
    assert decision.reasons
    assert decision.alternatives
    assert decision.retry is not None
    for move in decision.alternatives:
        assert decide(state, move), move
        assert not move.asks


# I14
@given(reached_states(), st.lists(proposals() | person_events, max_size=60))
def test_i14_a_helper_who_sends_only_what_is_allowed_stays_in_bounds(state, script):
    run, deep = state.q_run, state.deep_run
    policy = state.policy
    for one in script:
        if not isinstance(one, Proposal):
            state = step(state, one)
            if isinstance(one, PersonTurn) and one.opened:
                deep = 0
            continue
        if not decide(state, one):
            continue
        run = run + 1 if one.asks else 0
        goes_deep = one.asks and depth_in(state, one) >= policy.deep_from
        deep = state.deep_run + 1 if goes_deep else deep
        safety = one.judged_kind is Kind.SAFETY_QUESTION
        assert run <= policy.questions_in_row or not one.asks or safety
        assert deep <= policy.deep_budget or not goes_deep
        if safety:
            run = state.q_run
        state = step(state, HelperSent(one))


# I15
@given(st.data())
def test_i15_a_stricter_policy_is_never_looser_on_any_history(data):
    policy = data.draw(policies())
    stricter = data.draw(policies(near=policy))
    assume(is_at_least_as_strict(stricter, policy))
    history = data.draw(histories)
    proposal = data.draw(proposals())
    strict, loose = play(stricter, history), play(policy, history)

    assert no_looser(strict, loose)
    assert decide(strict, proposal).action >= decide(loose, proposal).action


# I16
@given(states(), topics)
def test_i16_a_person_who_wants_to_go_deeper_gets_there(state, topic):
    deepest = Depth(state.policy.max_depth)
    wish = [
        Resume(),
        TimeLeft(),
        ConsentChanged(topic, deepest),
        PersonTurn(topic, deepest, opened=True),
        Surroundings(private=True),
        SelfRating(0),
        HelperSent(Proposal(Kind.ACKNOWLEDGE)),
    ]
    state = play(state, wish)

    assert ceiling(state, topic) == deepest


@given(states(), topics)
def test_i16_and_is_then_really_asked_once_needs_and_a_resource_were_offered(state, topic):
    deepest = Depth(state.policy.max_depth)
    wish = [
        Resume(),
        TimeLeft(),
        ConsentChanged(topic, deepest),
        PersonTurn(topic, deepest, opened=True),
        Surroundings(private=True),
        SelfRating(0),
        HelperSent(Proposal(Kind.OFFER, Depth.PRACTICAL)),
        ResourceOffered(Outcome.REFUSED),
        HelperSent(Proposal(Kind.ACKNOWLEDGE)),
    ]
    state = play(state, wish)

    decision = decide(state, Proposal(Kind.OPEN_QUESTION, deepest, topic))

    assert decision, decision.reasons


# I17
@given(states(), st.lists(events, max_size=20))
def test_i17_any_event_in_any_state_is_taken(state, script):
    for event in script:
        state = step(state, event)
        assert ceiling(state, "home") in Depth


# I18
@given(states(), events, proposals())
def test_i18_the_same_gives_the_same_and_nothing_is_changed_in_place(state, event, proposal):
    before = copy.deepcopy(state)

    assert step(state, event) == step(state, event)
    assert decide(state, proposal) == decide(state, proposal)
    assert state == before


@given(states(), events, events)
def test_i18_an_event_that_comes_twice_counts_once(state, event, between):
    named = type(event)(**{**_fields(event), "id": "e1"})
    once = step(step(state, named), between)

    assert step(once, named) == once


@given(reached_states(), events)
def test_i18_a_clock_that_goes_back_is_held(state, event):
    state = state._replace(now=Moment.of(NOON))
    now = step(state, event).now

    assert (now.earliest, now.latest) >= (state.now.earliest, state.now.latest)
    assert now.latest >= state.now.latest


def _fields(event):
    return {one.name: getattr(event, one.name) for one in type(event).__attrs_attrs__}


# I21
@given(states(), proposals())
def test_i21_the_answer_is_the_most_held_back_of_its_reasons(state, proposal):
    decision = decide(state, proposal)

    actions = [reason.action for reason in decision.reasons]
    assert decision.action == max(actions, default=Action.ALLOW)
    assert actions == sorted(actions, reverse=True)


@given(states(), proposals(), st.sampled_from(RULES))
def test_i21_without_a_rule_nothing_gets_stricter(state, proposal, rule):
    from tic.pacing.decide import judged_by

    rest = tuple(one for one in RULES if one is not rule)
    whole, less = judged_by(state, proposal, RULES), judged_by(state, proposal, rest)

    assert less.action <= whole.action
    assert less.ceiling >= whole.ceiling
    assert {r.rule for r in less.reasons} <= {r.rule for r in whole.reasons}


@given(
    states(),
    proposals(),
    st.tuples(st.sampled_from(Action), st.integers(-3, 9), st.integers(-3, 9), st.booleans()),
)
def test_i21_a_rule_of_the_host_can_only_hold_back(state, proposal, host):
    action, cap, drop, statements = host
    mine = Rule(
        "HOST1",
        "MINE",
        "Ours.",
        RULES[0].grade,
        (),
        cap=lambda _: cap,
        drop=lambda _: drop,
        judge=lambda _: Verdict(action, "ours"),
        over_code="ours",
        statements=statements,
    )
    alone, together = decide(state, proposal), decide(state, proposal, also=(mine,))

    assert together.action >= alone.action
    assert together.ceiling <= alone.ceiling
    for service in CLOSING:
        assert decide(state, service, also=(mine,)).action is Action.ALLOW
    for move in together.alternatives:
        assert decide(state, move, also=(mine,))
    if not together:
        assert together.alternatives


def test_only_what_asks_for_an_account_is_judged_as_the_deepest_when_undeclared():
    deep = {
        kind for kind in ASKING if decide(begin(DEFAULT), Proposal(kind)).depth > Depth.FEELINGS
    }

    assert deep == {Kind.DETAIL_PROBE}


def test_receipts_are_statements():
    assert not RECEIPTS & ASKING


@given(reached_states(), proposals(), st.integers(0, 3_600_000), st.integers(0, 3_600_000))
def test_doubt_about_the_time_never_frees_a_move(state, proposal, before, after):
    exact = state._replace(now=Moment.of(NOON))
    at = exact.now.earliest
    doubtful = state._replace(now=Moment(at - before, at + after))

    assert not decide(doubtful, proposal) or decide(exact, proposal)
