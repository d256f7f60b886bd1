"""What holds for every history and every draft."""

import json

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.session.talks import (
    CANARY,
    DRAFTS,
    EVENTS,
    HEARD,
    NOW,
    SERVICES,
    START,
    TALKS,
    at,
    played,
)

from tic import consent
from tic.acts import Reader
from tic.consent.preferences import AvoidWords, CloseTopic, Preferences
from tic.errors import InvalidInputError
from tic.language import Linter
from tic.pacing import Stop, decide, reading_of
from tic.session import About, Action, Conversation, Part, feedback

DRAFT = st.sampled_from(DRAFTS)


@given(TALKS, DRAFT)
def test_a_verdict_is_as_strict_as_each_part_alone_but_for_services(steps, draft):
    talk, now = played(steps), at(steps)
    verdict = talk.propose(draft, at=now)
    turn = Reader.builtin().helper(draft, told=talk.standing.told)
    paced = decide(talk.pacing, reading_of(turn).draft(), at=now)
    flagged = any(each.grave for each in verdict.found)

    if verdict.service:
        assert verdict.action is Action.SEND
    else:
        assert not (verdict and not paced)
        assert not (verdict and flagged)
        assert verdict.action == max(
            [reason.action for reason in verdict.reasons if not _replaced(verdict)]
            or [verdict.action]
        )
    if verdict and not verdict.service:
        assert paced
        assert not flagged


def _replaced(verdict):
    return verdict.action is Action.REPLACE


@given(TALKS, st.sampled_from(SERVICES))
def test_services_pass_in_every_state(steps, draft):
    for talk in (played(steps), evolve(played(steps), needs=("talk",))):
        verdict = talk.propose(draft, at=at(steps))

        assert verdict.service
        assert verdict.action is Action.SEND


@given(TALKS, DRAFT)
def test_consent_that_is_closed_wins_over_everything_but_a_service(steps, draft):
    talk = evolve(played(steps), needs=("talk",))
    verdict = talk.propose(draft, at=at(steps))

    assert verdict.service or verdict.action is Action.HOLD


@given(TALKS, DRAFT)
def test_a_certain_stop_wins_over_everything_but_a_service_and_what_is_quiet(steps, draft):
    talk = played([*steps, ("hear", EVENTS[0])])
    verdict = talk.propose(draft, at=at(steps))
    asks = Reader.builtin().helper(draft, told=talk.standing.told).questions

    assert talk.pacing.stop is Stop.STOPPED
    assert not (asks and verdict)


@given(TALKS, st.sampled_from(HEARD))
def test_the_person_is_never_refused(steps, words):
    talk = played(steps)

    assert isinstance(talk.hear(words, at=at(steps)), Conversation)


@given(TALKS)
def test_replay_gives_the_same_value_and_so_does_what_was_stored(steps):
    talk = played(steps)
    stored = json.loads(json.dumps(talk.to_dict()))

    assert played(steps) == talk
    assert Conversation.from_dict(stored, "llm_companion") == talk


@given(TALKS, TALKS)
def test_two_conversations_share_nothing(one, two):
    alone = played(two)
    played(one)

    assert played(two) == alone


@given(TALKS, DRAFT)
def test_no_word_of_anyone_is_kept_shown_or_written(steps, draft):
    talk = played([*steps, ("hear", f"No. {CANARY}. I won't."), ("sent", f"So {CANARY}?")])
    verdict = talk.propose(f"You must tell me about {CANARY}. {draft}", at=at(steps))
    written = json.dumps([talk.to_dict(), verdict.to_dict()])

    assert "zebrafinch" not in written + repr(talk) + repr(verdict) + feedback(verdict)


@given(TALKS, DRAFT)
def test_what_is_proposed_instead_may_be_sent(steps, draft):
    talk, now = played(steps), at(steps)
    verdict = talk.propose(draft, at=now)

    if verdict.instead is not None:
        assert talk.propose(verdict.instead, at=now)


@given(TALKS, DRAFT)
def test_proposing_changes_nothing(steps, draft):
    talk = played(steps)
    before = talk.to_dict()
    talk.propose(draft, at=at(steps))

    assert talk.to_dict() == before


@given(TALKS, DRAFT)
def test_feedback_passes_the_linter_and_tells_nothing_barred(steps, draft):
    said = feedback(played(steps).propose(draft, at=at(steps)))

    for line in said.splitlines():
        assert not Linter.builtin().check(line, context="chat").findings, line


def test_a_topic_that_the_person_closed_is_held():
    closed = START.hear(CloseTopic(id="a", at=_moment(), topic="home"), at=NOW)
    verdict = closed.propose("How is it at home?", at=NOW, topic="home")

    assert verdict.action is Action.HOLD
    assert verdict.reasons[0].part is Part.CONSENT


def _moment():
    return consent.Moment.of(NOW)


def test_words_that_a_person_asked_to_avoid_are_found():
    plain = START.propose("How is your husband?", at=NOW)
    avoiding = START.hear(AvoidWords(id="a", at=_moment(), words="husband"), at=NOW)

    assert not plain.found
    assert avoiding.propose("How is your husband?", at=NOW).found


def test_a_consent_of_the_talk_is_heard_about():
    talk = Conversation.begin(at=NOW, needs=["talk"])
    withdrawn = talk.hear(About("talk", consent.Withdraw(id="w", at=_moment())), at=NOW)

    assert talk.propose("We can sit here a while.", at=NOW).action is Action.HOLD
    assert withdrawn.cells["talk"] != consent.Cell()


@pytest.mark.parametrize(
    ("call", "field"),
    [
        (lambda: START.hear(3, at=NOW), "what"),
        (lambda: START.propose(None, at=NOW), "draft"),
        (lambda: START.propose("Hi.", at=None), "at"),
        (lambda: Conversation.begin("no-such", at=NOW), "policy"),
        (lambda: Conversation.begin(at=NOW, preferences=3), "preferences"),
        (lambda: Conversation.from_dict({}, "llm_companion"), "schema"),
        (lambda: Conversation.from_dict({**START.to_dict(), "standing": {"x": 1}}, "llm_companion"), "standing"),
        (lambda: Conversation.from_dict({**START.to_dict(), "notices": {"told": "x"}}, "llm_companion"), "notices.told"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_refused_by_its_name(call, field):
    with pytest.raises(InvalidInputError) as refused:
        call()

    assert str(refused.value).startswith(field)


def test_preferences_of_the_talk_are_not_in_its_repr():
    talk = Conversation.begin(at=NOW, preferences=Preferences(avoid={CANARY: None}))

    assert CANARY not in repr(talk)
