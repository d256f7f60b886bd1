"""Ordinary answers in spoken talk hold nobody back: each kind was once taken for a refusal or worse."""

from __future__ import annotations

import pytest

from tic.acts import Reader
from tic.acts.asked import asked
from tic.acts.kinds import BARRED, RESTRAINING, HelperAct, PersonAct
from tic.acts.questions import Asked
from tic.text import Analysis

ORDINARY = {
    "a no to a question of fact, hedged": ("Do you own a bicycle?", "Not really."),
    "a no behind a listener's sound": ("Mm-hmm.", "No, the blue one was my cousin's."),
    "a no that agrees with what was said": ("You don't enjoy queues.", "No, not really."),
    "a no to the piece of a sentence": ("-over by the station-", "No, by the park."),
    "a sentence that goes on after a filler": ("How long is the drive?", "I don't, um, time it."),
    "a no that gives leave": ("Do you mind if we look at the diary?", "No, by all means."),
    "a no before praise": ("How would a walk sound?", "No, that's good."),
    "what one would not do in life": ("Right.", "I won't do it if the boss is there."),
    "what one does not want to come": ("Okay.", "I don't want to lose my flat."),
    "not knowing, in an idiom": ("When was it fitted?", "I couldn't tell you when, it was ages ago."),
    "correcting what was understood": ("Mm.", "I'm not saying he was lazy."),
    "a film": ("What do you do in the evening?", "I knit while I'm watching a movie."),
    "a question that is said back": ("How long have you lived here?", "How long have I lived here?"),
    "it seems": ("And the new flat?", "It seems like it's fine."),
    "a listener's sound": ("You have a lot on your plate.", "Mm-hmm."),
    "a guess": ("On a scale of ten?", "Um, maybe like a five."),
    "what one wants in life": ("But what is it that you want?", "I want to go home."),
    "a name behind a question": ("Do you have any questions, Sam?", "I don't think so."),
    "what is not to happen again": ("What would help?", "Better sleep. I never want to go through that again."),
    "a no that puts right": ("Which friends came along?", "No, my cousins."),
    "a habit": ("Why do you write it down?", "I don't feel easy talking to neighbours normally."),
    "a sound that was heard": ("What did the letter say?", "[laughs]"),
    "how it goes": ("How was the drive here?", "Fine."),
    "a thought in answer": ("Can you think of another way to get there?", "I suppose I could take the tram."),
    "a date": ("The run is for the hospice.", "That's coming up in June."),
    "an account without a verb of telling": ("How sure are you?", "I don't think there is much to fix."),
}  # fmt: skip

HELD = [
    ("Are you still with me?", "Not really.", PersonAct.DISSOCIATION),
    ("You went quiet.", "Sort of, yeah.", PersonAct.DISSOCIATION),
    ("What happened at the flat?", "I can't.", PersonAct.DECLINE_TOPIC),
    ("Could you fill in the chart?", "I don't want to do that.", PersonAct.DECLINE_TOPIC),
    ("Shall we look at the letter?", "I'd rather not look.", PersonAct.DECLINE_ITEM),
    ("What happened at the flat?", "No.", PersonAct.DECLINE_ITEM),
    ("What happened at the flat?", "[no response]", PersonAct.SILENCE),
    ("What happened at the flat?", "I don't want to go through that.", PersonAct.DECLINE_TOPIC),
    ("Shall we go on?", "I suppose so.", PersonAct.CONSENT_WEAK),
]


@pytest.mark.parametrize(("before", "text"), ORDINARY.values(), ids=list(ORDINARY))
def test_nothing_holds_back(before: str, text: str) -> None:
    turn = Reader.builtin().person(text, before=before)
    assert not turn.kinds() & RESTRAINING


@pytest.mark.parametrize(("before", "text", "kind"), HELD)
def test_what_does_is_heard_beside_them(before: str, text: str, kind: PersonAct) -> None:
    assert Reader.builtin().person(text, before=before).has(kind)


FLAT = {
    "an offer under a condition": "If you wanted to bring your brother along, I'd be glad to talk with both of you.",
    "a doubt that is said back": "What are you not sure about?",
    "agreeing in a tag": "And it's hard to leave something you enjoy, isn't it?",
    "what follows from it": "So you might have to carry the boxes yourself.",
    "an ambivalence that is said back": "She'd help you, but you don't really want to ask.",
    "a guess": "Oh, you must be a carpenter.",
    "what the team does": "Our team wants to make sure that you have what you need.",
    "praise of a thought": "That's a good way to think of it.",
    "doing what one can": "You're doing the best you can.",
    "a name": "I'd say my name is on the door.",
    "a gain that is said back": "So an early night could really go a long way for you?",
    "a bet on how it was": "I bet you're glad it is over.",
}


@pytest.mark.parametrize("text", FLAT.values(), ids=list(FLAT))
def test_flat_talk_of_a_helper_is_not_barred(text: str) -> None:
    assert not Reader.builtin().helper(text, before="Yeah.").kinds() & BARRED


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("Yeah.", Asked.STATEMENT),
        ("Mm-hmm.", Asked.STATEMENT),
        ("Are you still here?", Asked.PRESENCE),
        ("Where did you go just now?", Asked.PRESENCE),
        ("Do you want her to move in?", Asked.FACT),
        ("Do you want me to call?", Asked.OFFER),
        ("You don't want to be here.", Asked.REFLECTION),
        ("You can tell me as little as you like.", Asked.REQUEST),
        ("Something changed between you, yeah?", Asked.FACT),
    ],
)
def test_what_a_turn_asks_for(said: str, asks: Asked) -> None:
    assert asked(Analysis(said)) is asks


@pytest.mark.parametrize(
    "text",
    ["So mornings would suit you better?", "You don't like the tram?", "And that helps you sleep?"],
)
def test_a_question_that_says_back_what_was_heard_reflects_and_asks(text: str) -> None:
    kinds = Reader.builtin().helper(text, before="It's quieter before nine.").kinds()
    assert {HelperAct.REFLECTION, HelperAct.CLOSED_QUESTION} <= kinds


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("I'd rather not say.", "So you like mornings better?"),  # it asks again
        ("I have to go now.", "You want to leave already?"),  # it holds back who goes
        ("We were in the kitchen.", "So he hit you?"),  # it probes an event
        ("It's quieter before nine.", "Do you like mornings better?"),
        ("It's quieter before nine.", "So you like what better?"),
    ],
)
def test_no_other_question_says_back(before: str, text: str) -> None:
    assert HelperAct.REFLECTION not in Reader.builtin().helper(text, before=before).kinds()


def test_a_number_on_a_scale_is_no_account_of_oneself() -> None:
    reader = Reader.builtin()
    assert not reader.helper("Why a six and not a three?").kinds() & BARRED
    assert HelperAct.WHY_QUESTION in reader.helper("Why did you wait six years?").kinds()


def test_what_somebody_must_be_is_a_guess_or_a_duty() -> None:
    reader = Reader.builtin()
    assert not reader.helper("You must be a carpenter.").has(HelperAct.ADVISE, HelperAct.DIRECT)
    assert reader.helper("You must be here by nine.").has(HelperAct.DIRECT)


def test_others_who_came_are_no_detail_of_an_event() -> None:
    reader = Reader.builtin()
    assert not reader.helper("And the neighbours, did they come back?").has(HelperAct.DETAIL_PROBE)
    assert reader.helper("Did he come after you?").has(HelperAct.DETAIL_PROBE)
