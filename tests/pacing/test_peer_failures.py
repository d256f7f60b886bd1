"""What went wrong in other software, each as a test that it does not go wrong here.

The cases come from public issue trackers and sources of dialogue and form software.
"""

import pytest
from tests.pacing.strategies import DEFAULT

from tic.pacing import (
    RULES,
    Action,
    ConsentChanged,
    Decline,
    Depth,
    HelperSent,
    Item,
    Kind,
    PersonTurn,
    Policy,
    Proposal,
    Rule,
    SelfRating,
    StopAsked,
    Unanswered,
    Verdict,
    answer_to_offer,
    begin,
    ceiling,
    decide,
    explain,
    item_event,
    item_proposal,
    read_signals,
    step,
)

ASK = Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL, "home", "email")
OFFER = HelperSent(Proposal(Kind.SEEK_COLLABORATION, Depth.PROCESS, "home", seeks=Depth.EVENT))


def test_skip_is_not_answered_with_pressure_to_complete_the_step():
    """Rasa CALM: the default answer to "skip" asks the person to complete the step."""
    state = step(
        step(begin(DEFAULT), HelperSent(ASK)), PersonTurn(signals=read_signals("skip").found)
    )

    decision = decide(state, ASK)

    assert decision.action is Action.HOLD
    assert not any(move.asks for move in decision.alternatives)
    assert "complete" not in explain(decision)


def test_a_form_does_not_ask_for_ever():
    """rasa-sdk 317: a wrong value is asked for again without end."""
    state, asked = begin(DEFAULT), 0
    for _ in range(50):
        if decide(state, ASK):
            state = step(state, HelperSent(ASK))
            asked += 1
        state = step(step(state, PersonTurn("home")), HelperSent(Proposal(Kind.PRESENCE)))

    assert asked == 1 + DEFAULT.rephrases


def test_two_noes_leave_a_way_back():
    """rasa-demo 89: after two refusals the bot pauses and nothing brings it back."""
    state = step(step(begin(DEFAULT), Decline("home")), Decline("home"))
    assert ceiling(state, "home") == Depth.PROCESS

    opened = step(state, PersonTurn("home", opened=True))

    assert ceiling(opened, "home") == DEFAULT.entry
    assert decide(opened, Proposal(Kind.OPEN_QUESTION, Depth.FEELINGS, "home"))


def test_one_detail_can_be_kept_back_and_the_rest_goes_on():
    """rasa-demo 176: the person does not want to give an e-mail address. nlp.js 352: cancel."""
    state = step(begin(DEFAULT), Decline("email", "email"))

    assert decide(state, Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL, "question"))
    assert read_signals("cancel").first is not None


def test_skip_is_not_no_preference():
    """A coding assistant: a dismissed question reaches the model as "no preference"."""
    item = Item("tone", Depth.PRACTICAL, topic="tone")
    state = step(begin(DEFAULT), HelperSent(item_proposal(item)))
    skipped = step(state, item_event(item, Unanswered.DECLINED))
    neutral = step(state, item_event(item, Unanswered.NO_PREFERENCE))

    assert skipped.topic("tone").declines == 1
    assert neutral.topic("tone").declines == 0
    assert skipped.topic("tone").granted is None
    assert neutral.topic("tone").granted is None


def test_harm_in_the_sequence_is_seen_not_only_in_one_message():
    """NeMo 2028: rails look at the latest message only; NeMo 1413: turns in a row bypass them."""
    state, allowed = begin(DEFAULT), []
    for _ in range(5):
        allowed.append(bool(decide(state, ASK)))
        state = step(step(state, HelperSent(ASK)), PersonTurn("home"))

    assert allowed == [True, True, False, False, False]
    state = begin(DEFAULT)
    for _ in range(3):
        state = step(state, PersonTurn("home", Depth.EVENT))
    assert decide(state, ASK).action is Action.HOLD


def test_an_old_message_does_not_fire_for_ever():
    """openai-agents-python 2294: with sessions a guardrail fires again on an old message."""
    event = PersonTurn("home", Depth.EVENT, id="m1")
    received = step(step(begin(DEFAULT), event), HelperSent(Proposal(Kind.REFLECTION)))

    assert decide(received, ASK)
    assert step(received, event) == received


def test_a_rule_that_fails_lets_nothing_through():
    """chatwoot ai-agents 59: the guard fails open when it raises."""

    def broken(_view: object) -> Verdict | None:
        raise RuntimeError

    rule = Rule("HOST1", "BROKEN", "Ours.", RULES[0].grade, (), judge=broken)

    with pytest.raises(RuntimeError):
        decide(begin(DEFAULT), ASK, also=(rule,))


@pytest.mark.parametrize(
    "reply",
    [
        "please stop",
        "please don't",
        "I don't want to continue",
        "no, that's not ok",
        "I'm not sure",
        "not today, ok?",
        "yesterday was bad, leave it",
        "it's broken, I'm broken",
        "stop",
        "skip",
        "I can't",
    ],
)
def test_please_stop_is_never_granted(reply):
    """Qamar PacingController: looks for words of a yes first, and finds "please" in "please stop"."""
    state = step(begin(DEFAULT), OFFER)

    assert answer_to_offer(state, read_signals(reply)) is None


@pytest.mark.parametrize("reply", ["please stop", "please don't", "stop", "skip", "I can't"])
def test_plain_refusals_are_heard(reply):
    """The same: "stop", "skip" and "I can't" came out as unclear."""
    assert read_signals(reply).found


def test_a_decline_never_costs_access():
    """Trauma-Informed-Chatbot: "no" to going on sends the person away."""
    state = begin(DEFAULT)
    for event in (Decline("home"), SelfRating(None), Decline("home"), StopAsked()):
        state = step(state, event)
        for kind in (Kind.ACKNOWLEDGE, Kind.CLOSE, Kind.HANDOFF_INFO):
            assert decide(state, Proposal(kind)).action is Action.ALLOW
    assert step(state, PersonTurn("home")) is not None


def test_yes_is_not_rewarded():
    """The same: after several yeses the person is praised as brave."""
    assert decide(begin(DEFAULT), Proposal(Kind.PRAISE_FOR_TELLING)).action is Action.LOWER


def test_inference_opens_no_deeper_door():
    """NeurlynTest: sensitive questions are opened by question number and by inferred signals."""
    state = begin(DEFAULT)
    for turn in range(60):
        state = step(state, PersonTurn("home", words=50))
        if turn % 2:
            state = step(state, HelperSent(Proposal(Kind.REFLECTION)))

    assert ceiling(state, "home") == DEFAULT.entry
    for signal in read_signals("I can't stop thinking about it, it is too much").found:
        assert ceiling(step(state, PersonTurn("home", signals={signal})), "home") <= DEFAULT.entry


def test_never_twice_and_twice_gently_are_one_number():
    """give-care prompts: "never ask twice" and "two gentle attempts" in one prompt."""
    for rephrases in (0, 1):
        policy = Policy("x", "clinician_tool", rephrases=rephrases)
        state = begin(policy)
        for asked in range(3):
            allowed = bool(decide(state, ASK))
            assert allowed is (asked <= rephrases)
            state = step(step(state, HelperSent(ASK)), HelperSent(Proposal(Kind.PRESENCE)))


def test_refusing_is_not_stored_as_an_answer():
    """Surveda 587: the value of a refusal is stored as the answer. SurveyJS 7759: five values."""
    item = Item("q1", Depth.PRACTICAL, topic="home")
    state = step(begin(DEFAULT), item_event(item, Unanswered.DECLINED))

    assert len({one.value for one in Unanswered}) == 5
    assert "answer" not in str(state.to_dict())
    assert decide(state, item_proposal(item)).action is Action.HOLD


def test_nothing_personal_is_compulsory():
    """flutter uxr 134: forced answers breed careless ones, so everything may be skipped."""
    asked = Proposal(Kind.OPEN_QUESTION, Depth.FEELINGS, "home", required=True)
    state = step(begin(DEFAULT), ConsentChanged("home", Depth.DETAIL))

    assert decide(state, asked).action is Action.LOWER
