"""Ordinary answers in spoken talk hold nobody back: each kind was once taken for a refusal or worse."""

from __future__ import annotations

import pytest

from tic.acts import Reader
from tic.acts.asked import Asked, asked
from tic.acts.kinds import RESTRAINING, PersonAct
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
    "a name behind a question": ("Do you have any questions, Sam?", "I don't think so."),
}  # fmt: skip

HELD = [
    ("Are you still with me?", "Not really.", PersonAct.DISSOCIATION),
    ("You went quiet.", "Sort of, yeah.", PersonAct.DISSOCIATION),
    ("What happened at the flat?", "I can't.", PersonAct.DECLINE_TOPIC),
    ("Could you fill in the chart?", "I don't want to do that.", PersonAct.DECLINE_TOPIC),
    ("Shall we look at the letter?", "I'd rather not look.", PersonAct.DECLINE_ITEM),
]


@pytest.mark.parametrize(("before", "text"), ORDINARY.values(), ids=list(ORDINARY))
def test_nothing_holds_back(before: str, text: str) -> None:
    turn = Reader.builtin().person(text, before=before)
    assert not turn.kinds() & RESTRAINING - {PersonAct.HESITATE}


@pytest.mark.parametrize(("before", "text", "kind"), HELD)
def test_what_does_is_heard_beside_them(before: str, text: str, kind: PersonAct) -> None:
    assert Reader.builtin().person(text, before=before).has(kind)


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
