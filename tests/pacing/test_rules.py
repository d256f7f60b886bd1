"""Each rule on its bound: one case in which it fires and one, a step away, in which it does not."""

import pytest
from attrs import evolve
from tests.pacing.strategies import DEFAULT, START

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
    Obligation,
    Outcome,
    PersonTurn,
    Policy,
    Proposal,
    ResourceOffered,
    SelfRating,
    SessionGap,
    Signal,
    Stop,
    Surroundings,
    TimeLeft,
    Topic,
    Until,
    begin,
    ceiling,
    decide,
    silence_line_due,
    step,
)
from tic.pacing.decide import judged_by
from tic.pacing.events import Silence
from tic.pacing.moves import ASKING, BARRED, QUIET, SERVICES, STATEMENTS
from tic.pacing.reasons import WORDS
from tic.pacing.sources import SOURCES
from tic.pacing.state import MAX_TOPICS, Asked

OPEN = Topic(granted=Depth.DETAIL, reached=Depth.EVENT, told_why=True, told_limits=True)
READY = begin(DEFAULT)._replace(
    topics={"home": OPEN}, resourced=True, needs_offered=True, private=True, check_in_turn=0
)


def ask(depth=Depth.EVENT, kind=Kind.OPEN_QUESTION, **more):
    return Proposal(kind, Depth(depth), "home", **more)


def ready(**changes):
    return READY._replace(**changes)


def topic(**changes):
    return ready(topics={"home": OPEN._replace(**changes)})


def under(**changes):
    return ready(policy=evolve(DEFAULT, **changes))


def at(earliest, doubt=0):
    return Moment(earliest, earliest + doubt)


SOON = START + 600_000  # milliseconds, ten minutes after noon
# rule, code, action, (state, proposal) that fires, (state, proposal) one step away that does not
BOUNDS = [
    ("PACE01", "pacing.past-role", Action.LOWER, (under(max_depth=3), ask(4)), (under(max_depth=4), ask(4))),
    ("PACE02", "pacing.past-consent", Action.ASK_FIRST, (topic(granted=Depth(3)), ask(4)), (topic(granted=Depth(4)), ask(4))),
    ("PACE02", "pacing.past-consent", Action.ASK_FIRST, (topic(granted=None), ask(3)), (topic(granted=None), ask(2))),
    ("PACE02", "pacing.past-consent", Action.ASK_FIRST, (topic(granted_until=START)._replace(now=at(START)), ask(4)), (topic(granted_until=START)._replace(now=at(START - 1000)), ask(4))),
    ("PACE02", "pacing.past-consent", Action.ASK_FIRST, (topic(granted_until=START)._replace(now=at(START - 1000, 1000)), ask(4)), (topic(granted_until=START)._replace(now=at(START - 1000, 999)), ask(4))),
    ("PACE02", "pacing.past-consent", Action.ASK_FIRST, (topic(granted_until=START), ask(4)), (topic(granted_until=None), ask(4))),
    ("PACE02", "pacing.past-consent", Action.ASK_FIRST, (topic(granted=Depth(1), granted_until=START), ask(2)), (topic(granted=Depth(1), granted_until=START), ask(1))),
    ("PACE03", "pacing.past-one-step", Action.LOWER, (topic(reached=Depth(2)), ask(4)), (topic(reached=Depth(3)), ask(4))),
    ("PACE03", "pacing.past-one-step", Action.LOWER, (topic(reached=Depth(0)), ask(3)), (topic(reached=Depth(0)), ask(2))),
    ("PACE04", "pacing.topic-closed", Action.HOLD, (topic(closed=True), ask(0)), (topic(), ask(0))),
    ("PACE04", "pacing.topic-cooling", Action.HOLD, (topic(cool_turn=5)._replace(turn=4), ask(0)), (topic(cool_turn=5)._replace(turn=5), ask(0))),
    ("PACE04", "pacing.topic-cooling", Action.HOLD, (topic(cool_until=SOON)._replace(now=at(START)), ask(0)), (topic(cool_until=SOON)._replace(now=at(SOON)), ask(0))),
    ("PACE04", "pacing.topic-cooling", Action.HOLD, (topic(cool_until=SOON)._replace(now=at(SOON - 1, 1000)), ask(0)), (topic(cool_until=SOON)._replace(now=at(SOON, 1000)), ask(0))),
    ("PACE04", "pacing.past-decline", Action.LOWER, (topic(softened=True), ask(3)), (topic(softened=True), ask(2))),
    ("PACE05", "pacing.item-declined", Action.HOLD, (topic(declined_items=("q1",)), ask(item="q1")), (topic(declined_items=("q1",)), ask(item="q2"))),
    ("PACE05", "pacing.item-declined", Action.HOLD, (topic(declined_items=("a", "b", "c")), ask(item="q1")), (topic(declined_items=("a", "b", "c")), ask())),
    ("PACE05", "pacing.item-asked-enough", Action.HOLD, (ready(asked=(Asked("home", "q1", 2),)), ask(item="q1")), (ready(asked=(Asked("home", "q1", 1),)), ask(item="q1"))),
    ("PACE05", "pacing.item-asked-enough", Action.HOLD, (ready(asked=(Asked("home", "q1", 2),)), ask(item="q1")), (ready(asked=(Asked("work", "q1", 2),)), ask(item="q1"))),
    ("PACE05", "pacing.repeats", Action.LOWER, (READY, ask(1, Kind.REPEAT)), (READY, ask(1))),
    ("PACE06", "pacing.stopped", Action.STOP, (ready(stop=Stop.STOPPED), ask(0)), (READY, ask(0))),
    ("PACE06", "pacing.stopped", Action.STOP, (ready(stop=Stop.STOPPED), ask(0, Kind.PRESENCE)), (ready(stop=Stop.STOPPED), ask(0, Kind.CLOSE))),
    ("PACE07", "pacing.paused", Action.HOLD, (ready(stop=Stop.PAUSED), ask(0)), (READY, ask(0))),
    ("PACE07", "pacing.paused", Action.HOLD, (ready(stop=Stop.PAUSED), ask(0, Kind.OFFER)), (ready(stop=Stop.PAUSED), ask(0, Kind.PRESENCE))),
    ("PACE08", "pacing.not-received", Action.HOLD, (ready(receipt=True), ask(0)), (ready(receipt=True), ask(0, Kind.REFLECTION))),
    ("PACE09", "pacing.questions-in-a-row", Action.HOLD, (ready(q_run=3), ask(0)), (ready(q_run=2), ask(0))),
    ("PACE09", "pacing.questions-in-a-row", Action.HOLD, (ready(ask_turns=5), ask(0)), (ready(ask_turns=4), ask(0))),
    ("PACE08", "pacing.hesitant", Action.LOWER, (ready(hesitant=True), ask(2)), (ready(hesitant=True), ask(1))),
    ("PACE05", "pacing.just-declined", Action.HOLD, (ready(refused=True, last_topic="home"), ask(1, Kind.FOLLOW_UP)), (ready(refused=True, last_topic="home"), ask(1))),
    ("PACE05", "pacing.just-declined", Action.HOLD, (ready(refused=True, last_topic="home"), ask(1, Kind.FOLLOW_UP)), (ready(refused=True, last_topic="work"), ask(1, Kind.FOLLOW_UP))),
    ("PACE07", "pacing.leaving", Action.HOLD, (ready(stop=Stop.LIKELY), ask(0)), (ready(stop=Stop.LIKELY), ask(0, Kind.SEEK_COLLABORATION))),
    ("PACE07", "pacing.leaving", Action.HOLD, (ready(stop=Stop.LIKELY), ask(0, Kind.CHECK_IN)), (ready(stop=Stop.LIKELY), ask(0, Kind.INFORM))),
    ("PACE07", "pacing.paused", Action.HOLD, (ready(stop=Stop.WAITING), ask(0, Kind.OFFER)), (ready(stop=Stop.WAITING), ask(0, Kind.PRESENCE))),
    ("PACE07", "pacing.paused", Action.HOLD, (ready(stop=Stop.PAUSED, private=False), ask(1, Kind.SAFETY_QUESTION)), (ready(stop=Stop.PAUSED), ask(1, Kind.SAFETY_QUESTION))),
    ("PACE12", "pacing.advice-unasked", Action.ASK_FIRST, (READY, ask(0, Kind.ADVISE)), (ready(advice_turn=0), ask(0, Kind.ADVISE))),
    ("PACE12", "pacing.advice-unasked", Action.ASK_FIRST, (ready(advice_turn=0, turn=3), ask(0, Kind.ADVISE)), (ready(advice_turn=0, turn=2), ask(0, Kind.ADVISE))),
    ("PACE14", "pacing.resource-first", Action.RESOURCE_FIRST, (ready(overwhelmed=True), ask(0)), (READY, ask(0))),
    ("PACE09", "pacing.questions-in-a-row", Action.HOLD, (ready(q_run=1, rating=6), ask(0)), (ready(q_run=1, rating=5), ask(0))),
    ("PACE10", "pacing.several-questions", Action.LOWER, (READY, ask(questions=2)), (READY, ask(questions=1))),
    ("PACE11", "pacing.few-reflections", Action.ALLOW_WITH, (ready(acts="QQQQRRR"), ask(0)), (ready(acts="QQQQRRRR"), ask(0))),
    ("PACE11", "pacing.few-reflections", Action.ALLOW_WITH, (ready(acts="QQQQ"), ask(0)), (ready(acts="QQQ"), ask(0))),
    ("PACE11", "pacing.much-talk", Action.ALLOW_WITH, (ready(helper_words=(46,), person_words=(10, 10, 10)), ask(0)), (ready(helper_words=(45,), person_words=(10, 10, 10)), ask(0))),
    ("PACE11", "pacing.much-talk", Action.ALLOW_WITH, (ready(helper_words=(99,), person_words=(1, 1, 1)), ask(0, Kind.INFORM)), (ready(helper_words=(99,), person_words=(1, 1)), ask(0, Kind.INFORM))),
    ("PACE12", "pacing.not-adherent", Action.LOWER, (READY, ask(0, Kind.CONFRONT)), (READY, ask(0))),
    ("PACE12", "pacing.not-adherent", Action.LOWER, (READY, ask(0, Kind.PERSUADE)), (READY, ask(0, Kind.INFORM))),
    ("PACE12", "pacing.not-adherent", Action.LOWER, (READY, ask(0, Kind.DIRECT)), (READY, ask(0, Kind.OFFER))),
    ("PACE12", "pacing.not-adherent", Action.LOWER, (READY, ask(0, Kind.WHY_QUESTION)), (READY, ask(0))),
    ("PACE13", "pacing.leading", Action.LOWER, (READY, ask(4, Kind.CLOSED_QUESTION)), (READY, ask(3, Kind.CLOSED_QUESTION))),
    ("PACE13", "pacing.leading", Action.LOWER, (topic(granted=None), ask(4, Kind.SCREENING_ITEM)), (READY, ask(4, Kind.SCREENING_ITEM))),
    ("PACE14", "pacing.past-rating", Action.LOWER, (topic(reached=Depth(3))._replace(rating=4), ask(4)), (topic(reached=Depth(3))._replace(rating=3), ask(4))),
    ("PACE14", "pacing.past-rating", Action.LOWER, (ready(rating=6), ask(3)), (ready(rating=6), ask(2))),
    ("PACE14", "pacing.past-rating", Action.LOWER, (ready(rating=8), ask(2)), (ready(rating=7), ask(2))),
    ("PACE14", "pacing.resource-first", Action.RESOURCE_FIRST, (ready(rating=6, resourced=False), ask(1)), (ready(rating=5, resourced=False), ask(1))),
    ("PACE14", "pacing.resource-first", Action.RESOURCE_FIRST, (ready(resource_due=True), ask(0)), (READY, ask(0))),
    ("PACE15", "pacing.rising", Action.ALLOW_WITH, (ready(rating=3, baseline=1), ask(0)), (ready(rating=3, baseline=2), ask(0))),
    ("PACE16", "pacing.check-in-too-soon", Action.HOLD, (ready(turn=6, check_in_turn=4), ask(1, Kind.CHECK_IN)), (ready(turn=7, check_in_turn=4), ask(1, Kind.CHECK_IN))),
    ("PACE16", "pacing.check-in-refused", Action.HOLD, (ready(ratings_declined=2, turn=9), ask(1, Kind.CHECK_IN)), (ready(ratings_declined=1, turn=9), ask(1, Kind.CHECK_IN))),
    ("PACE16", "pacing.check-in-due", Action.ALLOW_WITH, (ready(turn=5), ask(3)), (ready(turn=4), ask(3))),
    ("PACE16", "pacing.check-in-due", Action.ALLOW_WITH, (ready(turn=5), ask(3)), (ready(turn=5), ask(2))),
    ("PACE16", "pacing.check-in-due", Action.ALLOW_WITH, (ready(turn=5, ratings_declined=1), ask(3)), (ready(turn=5, ratings_declined=2), ask(3))),
    ("PACE17", "pacing.show-choice", Action.ALLOW_WITH, (READY, ask(2)), (READY, ask(1))),
    ("PACE18", "pacing.say-why", Action.ALLOW_WITH, (topic(told_why=False), ask(3)), (topic(told_why=False), ask(2))),
    ("PACE18", "pacing.say-why", Action.ALLOW_WITH, (topic(told_limits=False), ask(4)), (topic(told_limits=False), ask(3))),
    ("PACE19", "pacing.needs-first", Action.LOWER, (ready(needs_offered=False), ask(3)), (ready(needs_offered=False), ask(2))),
    ("PACE19", "pacing.not-private", Action.LOWER, (ready(private=None), ask(4)), (ready(private=None), ask(3))),
    ("PACE19", "pacing.not-private", Action.LOWER, (ready(private=False), ask(4)), (ready(private=True), ask(4))),
    ("PACE20", "pacing.resource-before-depth", Action.RESOURCE_FIRST, (ready(resourced=False), ask(4)), (ready(resourced=False), ask(3))),
    ("PACE21", "pacing.deep-budget", Action.LOWER, (ready(deep_run=3), ask(3)), (ready(deep_run=2), ask(3))),
    ("PACE22", "pacing.near-end", Action.LOWER, (ready(remaining=3), ask(3)), (ready(remaining=4), ask(3))),
    ("PACE22", "pacing.near-end", Action.LOWER, (ready(now=at(START), ends_at=SOON), ask(3)), (ready(now=at(START - 1000), ends_at=SOON), ask(3))),
    ("PACE22", "pacing.near-end", Action.LOWER, (ready(now=at(START - 1000, 1000), ends_at=SOON), ask(3)), (ready(now=at(START - 1000, 999), ends_at=SOON), ask(3))),
    ("PACE23", "pacing.rewards-depth", Action.LOWER, (READY, ask(0, Kind.PRAISE_FOR_TELLING)), (READY, ask(0, Kind.AFFIRM))),
    ("PACE23", "pacing.rewards-depth", Action.LOWER, (READY, ask(0, Kind.HELPER_SELF_DISCLOSURE)), (READY, ask(0, Kind.INFORM))),
    ("PACE24", "pacing.old-words", Action.LOWER, (ready(returning=True), ask(1, Kind.SUMMARY)), (ready(returning=True), ask(0, Kind.SUMMARY))),
    ("PACE24", "pacing.old-words", Action.LOWER, (ready(returning=True), ask(1, Kind.REFLECTION)), (READY, ask(1, Kind.REFLECTION))),
    ("PACE25", "pacing.required", Action.LOWER, (READY, ask(2, required=True)), (READY, ask(1, required=True))),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "code", "action", "fires", "rests"),
    BOUNDS,
    ids=[f"{b[0]}-{b[1]}-{n}" for n, b in enumerate(BOUNDS)],
)
def test_a_rule_fires_on_its_bound_and_rests_one_step_before(rule, code, action, fires, rests):
    def found(state, proposal):
        return {(one.rule, one.code, one.action) for one in decide(state, proposal).reasons}

    assert (rule, code, action) in found(*fires)
    assert (rule, code, action) not in found(*rests)


def test_every_rule_has_a_bound_test():
    assert {bound[0] for bound in BOUNDS} == {rule.id for rule in RULES}


def test_every_code_has_words_and_every_word_is_used():
    assert {bound[1] for bound in BOUNDS} == set(WORDS)


def test_a_calm_open_topic_can_be_asked_about():
    assert decide(READY, ask(4)).action is Action.ALLOW_WITH
    assert decide(READY, ask(1)).action is Action.ALLOW
    assert ceiling(READY, "home") == Depth.DETAIL


def test_rules_are_complete_on_paper():
    assert [rule.id for rule in RULES] == [f"PACE{n:02}" for n in range(1, 26)]
    assert len({rule.name for rule in RULES}) == 25
    for rule in RULES:
        assert rule.says.endswith(".")
        assert rule.sources
        assert set(rule.sources) <= set(SOURCES)


def test_kinds_fall_into_three_families():
    assert {kind.value for kind in BARRED} == {
        "confront",
        "persuade",
        "direct",
        "why_question",
        "repeat",
        "praise_for_telling",
    }
    assert len(STATEMENTS) == 12
    assert len(ASKING) == 9
    assert set(Kind) == STATEMENTS | ASKING | BARRED
    assert SERVICES < QUIET < STATEMENTS


@pytest.mark.parametrize("kind", sorted(BARRED, key=str))
def test_barred_kinds_are_never_allowed(kind):
    assert not decide(READY, ask(0, kind))


@pytest.mark.parametrize("kind", sorted(STATEMENTS, key=str))
def test_a_statement_with_a_question_in_it_is_a_question(kind):
    assert not decide(ready(receipt=True), Proposal(kind, Depth.PROCESS, "home", questions=1))


def test_a_move_without_a_kind_is_what_its_questions_make_it():
    assert Proposal().judged_kind is Kind.INFORM
    assert Proposal(questions=0).judged_kind is Kind.INFORM
    assert Proposal(questions=1).judged_kind is Kind.OPEN_QUESTION


# --- the ceiling ------------------------------------------------------------------------------------


def test_a_rising_rating_takes_one_level_off_what_the_others_leave():
    state = ready(rating=3, baseline=1)

    assert ceiling(state, "home") == Depth.EVENT
    assert decide(state, ask(4)).action is Action.ALLOW_WITH
    assert decide(state, ask(5)).action is Action.LOWER
    assert ceiling(ready(rating=3, baseline=0, stop=Stop.STOPPED), "home") == Depth.PROCESS


def test_tiers_of_distress_add_up_even_where_entry_is_zero():
    policy = Policy("x", "clinician_tool", max_depth=5, entry=0)
    caps = [
        ceiling(
            ready(
                policy=policy, rating=n, topics={"home": Topic(granted=Depth(5), reached=Depth(1))}
            ),
            "home",
        )
        for n in range(11)
    ]

    assert caps == sorted(caps, reverse=True)
    assert caps == [2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1]


@pytest.mark.parametrize(
    ("rating", "depth"),
    [(0, 5), (3, 5), (4, 4), (5, 4), (6, 2), (7, 2), (8, 1), (9, 1), (10, 1)],
)
def test_the_ceiling_at_each_rating(rating, depth):
    assert ceiling(ready(rating=rating), "home") == depth


# --- what events do ------------------------------------------------------------------------------------


def test_a_decline_softens_cools_counts_and_closes():
    once = step(ready(turn=3, now=at(START)), Decline("home", "q1")).topic("home")
    twice = step(step(READY, Decline("home")), Decline("home")).topic("home")

    assert (once.declines, once.softened, once.closed) == (1, True, False)
    assert (once.cool_turn, once.cool_until) == (3 + 8, SOON)
    assert once.declined_items == ("q1",)
    assert twice.closed


def test_doubt_about_the_time_lengthens_a_cool_down_and_brings_every_end_nearer():
    declined = step(ready(now=at(START - 1000, 1000)), Decline("home"))
    granted = step(READY, ConsentChanged("home", Depth.EVENT, until=at(START, 1000)))
    ending = step(READY, TimeLeft(ends_at=at(START, 1000)))

    assert declined.topic("home").cool_until == SOON
    assert granted.topic("home").granted_until == START
    assert ending.ends_at == START


def test_a_second_decline_begins_its_own_cool_down_and_shortens_none():
    first = step(READY, Decline("home", soft=True))
    later = step(first._replace(turn=3), Decline("home", soft=True))
    long_ago = topic(cool_turn=40)

    assert later.topic("home").cool_turn == 3 + 8
    assert step(long_ago, Decline("home", soft=True)).topic("home").cool_turn == 40


def test_turning_to_something_else_is_not_counted_as_a_decline():
    topic = step(READY, Decline("home", soft=True)).topic("home")

    assert (topic.declines, topic.softened, topic.cool_turn) == (0, True, 8)


def test_opening_a_topic_undoes_a_decline_but_not_the_declined_question():
    state = step(step(READY, Decline("home", "q1")), Decline("home"))
    opened = step(state, PersonTurn("home", opened=True))

    assert ceiling(opened, "home") == Depth.DETAIL
    assert decide(opened, ask(1, item="q1")).action is Action.HOLD
    assert ceiling(step(state, PersonTurn("home", Depth.DETAIL)), "home") == Depth.PROCESS


def test_a_decline_in_the_same_turn_counts_more_than_the_opening():
    turn = PersonTurn("home", opened=True, signals={Signal.DECLINE_TOPIC})

    assert ceiling(step(READY, turn), "home") == Depth.PROCESS


def test_what_was_said_is_received_from_impact_on():
    assert not step(READY, PersonTurn("home", Depth.FEELINGS)).receipt
    assert step(READY, PersonTurn("home", Depth.IMPACT)).receipt
    for kind, received in ((Kind.REFLECTION, True), (Kind.AFFIRM, True), (Kind.INFORM, False)):
        assert step(ready(receipt=True), HelperSent(ask(0, kind))).receipt is not received
    acknowledged = Proposal(Kind.ACKNOWLEDGE, Depth.PROCESS, "home", questions=1)
    assert step(ready(receipt=True), HelperSent(acknowledged)).receipt


def test_depth_of_a_turn_raises_what_was_reached_and_never_lowers_it():
    assert step(READY, PersonTurn("home", Depth.DETAIL)).topic("home").reached == Depth.DETAIL
    assert step(READY, PersonTurn("home", Depth.PRACTICAL)).topic("home").reached == Depth.EVENT
    assert step(READY, PersonTurn("home")).topic("home").reached == Depth.EVENT


@pytest.mark.parametrize(
    ("signal", "check"),
    [
        (Signal.STOP, lambda s: s.stop is Stop.STOPPED),
        (Signal.PAUSE, lambda s: s.stop is Stop.WAITING),
        (Signal.PRIVACY_LOST, lambda s: s.stop is Stop.PAUSED and s.private is False),
        (Signal.DECLINE_TOPIC, lambda s: s.topic("home").declines == 1),
        (Signal.DECLINE_ITEM, lambda s: s.topic("home").declines == 1),
        (Signal.POSTPONE, lambda s: s.topic("home").declines == 1),
        (Signal.REDIRECT, lambda s: s.topic("home").declines == 0 and s.topic("home").softened),
        (Signal.OVERWHELM, lambda s: s.receipt and s.overwhelmed),
        (Signal.HESITATE, lambda s: s.hesitant and not s.receipt),
    ],
)
def test_each_signal_has_its_effect(signal, check):
    assert check(step(READY, PersonTurn("home", signals={signal})))
    assert not check(step(READY, PersonTurn("home")))


def test_several_ways_to_decline_in_one_turn_are_one_decline():
    turn = PersonTurn("home", signals={Signal.DECLINE_TOPIC, Signal.DECLINE_ITEM, Signal.POSTPONE})

    assert step(READY, turn).topic("home").declines == 1


def test_a_turn_without_a_topic_is_about_what_was_last_asked():
    state = step(READY, HelperSent(ask(1)))

    assert step(state, PersonTurn(signals={Signal.DECLINE_TOPIC})).topic("home").declines == 1
    told = step(READY, HelperSent(ask(0, Kind.INFORM)))
    assert step(told, PersonTurn(signals={Signal.DECLINE_TOPIC})).topic("home").declines == 0


def test_asking_counts_and_a_statement_ends_the_run():
    asked = step(READY, HelperSent(ask(0)))
    both = step(asked, PersonTurn("home"))

    assert (asked.q_run, both.q_run) == (1, 1), "a reply in between does not reset the run"
    assert step(both, HelperSent(ask(0, Kind.PRESENCE))).q_run == 0
    assert step(both, HelperSent(ask(0))).q_run == 2
    assert asked.turn == 1
    assert asked.acts == "Q"
    assert step(asked, HelperSent(ask(0, Kind.REFLECTION))).acts == "QR"
    assert step(asked, HelperSent(ask(0, Kind.AFFIRM))).acts == "QO"


@pytest.mark.parametrize(
    ("move", "run"),
    [
        (ask(4), 3),
        (ask(3), 2),
        (ask(2), 0),
        (ask(0, Kind.REFLECTION), 2),
        (ask(0, Kind.ACKNOWLEDGE), 2),
        (ask(0, Kind.OFFER), 0),
        (ask(0, Kind.INFORM), 0),
    ],
)
def test_deep_exchanges_count_until_the_talk_comes_back_up(move, run):
    assert step(ready(deep_run=2), HelperSent(move)).deep_run == run
    assert step(ready(deep_run=2), PersonTurn("home")).deep_run == 2
    assert step(ready(deep_run=2), PersonTurn("home", opened=True)).deep_run == 0


def test_a_rating_sets_the_baseline_once_and_a_resource_when_it_is_newly_high():
    first = step(READY, SelfRating(4))
    later = step(first, SelfRating(7))

    assert (first.rating, first.baseline, first.resource_due) == (4, 4, False)
    assert (later.rating, later.baseline, later.resource_due) == (7, 4, True)
    resourced = step(later, ResourceOffered(Outcome.REFUSED))
    assert not step(resourced, SelfRating(7)).resource_due
    assert step(resourced, SelfRating(8)).resource_due
    assert step(READY, SelfRating(6)).resource_due
    assert step(later, SelfRating(None))._replace(ratings_declined=0) == later


@pytest.mark.parametrize("outcome", Outcome)
def test_an_offered_resource_counts_whatever_came_of_it(outcome):
    state = step(ready(resourced=False, resource_due=True), ResourceOffered(outcome))

    assert state.resourced
    assert not state.resource_due


def test_obligations_that_were_met_are_remembered():
    sent = HelperSent(
        ask(4), {Obligation.SAY_WHY, Obligation.OFFER_RESOURCE, Obligation.OFFER_CHECK_IN}
    )
    state = step(topic(told_why=False, told_limits=False)._replace(resourced=False, turn=6), sent)

    assert state.topic("home").told_why
    assert not state.topic("home").told_limits
    assert state.resourced
    assert state.check_in_turn == 7
    limits = step(state, HelperSent(ask(4), {Obligation.SAY_LIMITS}))
    assert limits.topic("home").told_limits


def test_needs_are_offered_by_a_practical_question_or_offer():
    blank = ready(needs_offered=False)

    assert step(blank, HelperSent(ask(1))).needs_offered
    assert step(blank, HelperSent(ask(1, Kind.OFFER))).needs_offered
    assert not step(blank, HelperSent(ask(1, Kind.INFORM))).needs_offered
    assert not step(blank, HelperSent(ask(2))).needs_offered


def test_remaining_turns_run_down_and_stay_at_nothing():
    state = step(READY, TimeLeft(1))

    assert step(state, HelperSent(ask(0))).remaining == 0
    assert step(step(state, HelperSent(ask(0))), HelperSent(ask(0))).remaining == 0
    assert step(READY, HelperSent(ask(0))).remaining is None


def test_a_gap_starts_afresh_and_keeps_what_was_declined():
    state = step(ready(pending=None, turn=4), Decline("home"))
    short, long = step(state, SessionGap(1_799)), step(state, SessionGap(1_800))
    new = step(state, SessionGap(new_session=True))

    assert short == state
    assert long == new
    assert long.topic("home").reached == Depth.PROCESS
    assert not long.topic("home").told_why
    assert long.returning
    assert not long.needs_offered
    assert not long.resourced
    assert long.topic("home").softened
    assert not step(long, PersonTurn("home")).returning


def test_a_stop_is_acknowledged_once():
    stopped = ready(stop=Stop.STOPPED)
    first = decide(stopped, ask(0)).alternatives
    after = step(stopped, HelperSent(ask(0, Kind.ACKNOWLEDGE)))

    assert Kind.ACKNOWLEDGE in {move.kind for move in first}
    assert {move.kind for move in decide(after, ask(0)).alternatives} == {
        Kind.CLOSE,
        Kind.HANDOFF_INFO,
    }


def test_at_nine_of_ten_a_human_being_is_named_first():
    kinds = [move.kind for move in decide(ready(rating=9), ask(4)).alternatives]
    assert kinds.index(Kind.HANDOFF_INFO) < kinds.index(Kind.ACKNOWLEDGE)
    kinds = [move.kind for move in decide(ready(rating=8), ask(4)).alternatives]
    assert kinds.index(Kind.HANDOFF_INFO) > kinds.index(Kind.ACKNOWLEDGE)


def test_permission_is_offered_where_only_permission_is_missing():
    decision = decide(topic(granted=Depth(3)), ask(4))

    assert decision.action is Action.ASK_FIRST
    assert decision.alternatives[0].kind is Kind.OFFER
    assert decision.alternatives[0].seeks == Depth.EVENT
    assert decision.retry.until is Until.PERSON_AGREES
    granted = step(topic(granted=Depth(3)), ConsentChanged("home", Depth.EVENT))
    assert decide(granted, ask(4))


@pytest.mark.parametrize(
    ("state", "proposal", "until", "turn", "event"),
    [
        (ready(stop=Stop.PAUSED), ask(1), Until.PERSON_RESUMES, None, None),
        (ready(receipt=True), ask(1), Until.RECEIVED, None, HelperSent(ask(0, Kind.REFLECTION))),
        (ready(q_run=3), ask(1), Until.STATEMENT, None, HelperSent(ask(0, Kind.PRESENCE))),
        (ready(resourced=False), ask(4), Until.RESOURCE, None, ResourceOffered()),
        (ready(needs_offered=False), ask(4), Until.NEEDS, None, HelperSent(ask(1))),
        (ready(private=None), ask(4), Until.PRIVATE, None, Surroundings(private=True)),
        (ready(deep_run=3), ask(4), Until.COME_UP, None, HelperSent(ask(0, Kind.OFFER))),
        (ready(rating=6), ask(4), Until.RATING_LOWER, None, SelfRating(3)),
        (topic(closed=True), ask(1), Until.PERSON_OPENS, None, PersonTurn("home", opened=True)),
        (topic(cool_turn=8), ask(1), Until.PERSON_OPENS, 8, PersonTurn("home", opened=True)),
        (ready(turn=6, check_in_turn=5), ask(1, Kind.CHECK_IN), Until.LATER, 8, None),
        (under(max_depth=3), ask(4), Until.NEVER, None, None),
    ],
)
def test_what_would_change_the_answer_does_change_it(state, proposal, until, turn, event):
    decision = decide(state, proposal)

    assert decision.retry.until is until
    assert decision.retry.turn == turn
    if turn is not None:
        assert decide(state._replace(turn=turn), proposal)
    if event is not None:
        assert decide(step(state, event), proposal)


def test_one_line_of_presence_is_due_after_a_silence_and_no_second():
    asked = step(READY, HelperSent(ask(1)))
    short, long = step(asked, Silence(119)), step(asked, Silence(120))

    assert not silence_line_due(short)
    assert silence_line_due(step(short, Silence(1)))
    assert silence_line_due(long)
    present = step(long, HelperSent(ask(0, Kind.PRESENCE)))
    assert not silence_line_due(step(present, Silence(10_000)))
    assert not silence_line_due(step(long, PersonTurn("home")))
    assert not silence_line_due(long._replace(stop=Stop.PAUSED))


# --- bounded memory ------------------------------------------------------------------------------------


def test_when_memory_is_full_a_topic_that_holds_nothing_back_is_forgotten_first():
    state = begin(DEFAULT)
    state = step(state, Decline("declined"))
    for n in range(MAX_TOPICS + 5):
        state = step(state, PersonTurn(f"t{n}", Depth.EVENT))

    assert len(state.topics) == MAX_TOPICS
    assert state.topic("declined").declines == 1
    assert state.topic("t0").reached == Depth.PROCESS


def test_when_every_topic_holds_back_the_oldest_holds_all_unknown_topics_back():
    state = begin(DEFAULT)
    for n in range(MAX_TOPICS):
        state = step(state, Decline(f"t{n}", "q1"))
    assert ceiling(state, "new") == DEFAULT.entry
    state = step(state, Decline("one-more", "q2"))

    assert len(state.topics) == MAX_TOPICS
    assert ceiling(state, "t0") == Depth.PROCESS
    assert ceiling(state, "new") == Depth.PROCESS
    assert state.others.declined_items == ("q1",)
    assert state.topic("one-more").declined_items == ("q2",)


def test_a_person_can_open_a_topic_even_then():
    state = begin(DEFAULT)
    for n in range(MAX_TOPICS + 3):
        state = step(step(state, Decline(f"t{n}")), Decline(f"t{n}"))
    assert ceiling(state, "new") == Depth.PROCESS
    state = step(state, ConsentChanged("new", Depth.IMPACT))
    state = step(state, PersonTurn("new", Depth.IMPACT, opened=True))

    assert ceiling(state, "new") == Depth.IMPACT
    assert ceiling(state, "t0") == Depth.PROCESS
    assert ceiling(state, "other") == Depth.PROCESS


def test_a_consent_taken_back_is_not_forgotten_for_want_of_room():
    state = step(begin(DEFAULT), ConsentWithdrawn("secret"))
    for n in range(MAX_TOPICS):
        state = step(state, Decline(f"t{n}"))
    for _ in range(30):
        state = step(state, HelperSent(ask(0, Kind.PRESENCE)))

    assert "secret" not in state.topics
    assert ceiling(state, "secret") == Depth.PROCESS


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_switching_a_rule_off_is_noticed(rule):
    """A planted bug for each rule, in one process: without it, its own bounds no longer hold."""
    rest = tuple(one for one in RULES if one is not rule)

    for name, _, _, (state, proposal), _ in BOUNDS:
        if name == rule.id:
            whole, less = judged_by(state, proposal, RULES), judged_by(state, proposal, rest)
            assert rule.id in {one.rule for one in whole.reasons}
            assert len(less.reasons) < len(whole.reasons)
            assert less.action <= whole.action


def test_the_public_names_are_sorted_and_there():
    import tic.pacing

    names = tic.pacing.__all__
    assert len(set(names)) == len(names)
    assert all(hasattr(tic.pacing, name) for name in names)
    assert list(names) == sorted(
        names, key=lambda name: (name != name.upper(), name[0].islower(), name)
    )
