"""The published definitions are true: each example is read as its act, and no near miss is."""

import pytest

from tic.acts import Reader
from tic.data import compiled

READER = Reader.builtin()
SIDES = {"person": READER.person, "helper": READER.helper}
# What phrases read wrongly today; the day one is right, the test says so and it goes from here.
KNOWN = {
    "I'm back, can we continue?",
    "Morning! Bit grim out.",
    "I ranked my houseplants today.",
    "That must be fixed by Friday.",
    "Everyone gets over it.",
    "I'm here to take your statement.",
    "Is the site safe to use?",
}


def sentences(of: str) -> list[tuple[str, str, str, str | None]]:
    """Side, act, sentence and what was said before it: "… (after: …)"."""
    found = []
    for side, acts in compiled("acts").items():
        for act, entry in acts.items():
            for sentence in entry[of]:
                text, _, after = sentence.removesuffix(")").partition(" (after: ")
                found.append((side, act, text if after else sentence, after or None))
    return found


def read(side: str, text: str, before: str | None) -> set[str]:
    return {kind.value for kind in SIDES[side](text, before=before).kinds()}


@pytest.mark.parametrize(("side", "act", "text", "before"), sentences("examples"))
def test_an_example_is_read_as_its_act(side, act, text, before) -> None:
    assert (act in read(side, text, before)) is (text not in KNOWN)


@pytest.mark.parametrize(("side", "act", "text", "before"), sentences("near_misses"))
def test_a_near_miss_is_not(side, act, text, before) -> None:
    assert (act not in read(side, text, before)) is (text not in KNOWN)
