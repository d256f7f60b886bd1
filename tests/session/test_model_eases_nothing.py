"""What only a learned reader heard may hold a turn back; it excuses none and takes back no refusal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.acts import Act, Confidence, Evidence, HelperAct, PersonAct, Turn
from tic.acts.questions import Asked
from tic.session.rule import Scene
from tic.session.rules import seen
from tic.session.standing import RECEIVING, Standing, after_helper, after_person

LOOSE = Confidence.LIKELY


def act(kind: HelperAct | PersonAct, evidence: Evidence) -> Act:
    sure = Confidence.CERTAIN if evidence is Evidence.PHRASE else LOOSE
    return Act(kind, (0, 1), evidence, "seen", sure)


def codes(standing: Standing, *acts: Act) -> set[str]:
    return {one.page.code for one, _ in seen(Scene(standing, Turn(acts, words=4)))}


@given(kinds=st.lists(st.sampled_from(list(HelperAct)), max_size=4))
@pytest.mark.parametrize(
    "standing",
    [Standing(), Standing(overwhelmed=True, heavy=True), Standing(adrift=True)],
    ids=["plain", "too much", "far away"],
)
def test_a_finding_stands_whatever_a_model_heard(
    standing: Standing, kinds: list[HelperAct]
) -> None:
    advice = act(HelperAct.ADVISE, Evidence.PHRASE)
    heard = [act(kind, Evidence.MODEL) for kind in kinds]
    assert codes(standing, advice) <= codes(standing, advice, *heard)


def test_the_same_words_by_a_phrase_excuse_it() -> None:
    advice = act(HelperAct.ADVISE, Evidence.PHRASE)
    assert "TIC2941" in codes(Standing(), advice)
    assert "TIC2941" not in codes(Standing(), advice, act(HelperAct.OFFER, Evidence.PHRASE))


@pytest.mark.parametrize("kind", sorted(RECEIVING, key=lambda each: each.value))
def test_only_what_is_known_receives(kind: HelperAct) -> None:
    heavy = Standing(heavy=True, overwhelmed=True, adrift=True)
    by_model = after_helper(heavy, Turn([act(kind, Evidence.MODEL)], words=4), Asked.STATEMENT)
    by_phrase = after_helper(heavy, Turn([act(kind, Evidence.PHRASE)], words=4), Asked.STATEMENT)
    assert [by_model.heavy, by_model.overwhelmed, by_model.adrift] == [True] * 3
    assert [by_phrase.heavy, by_phrase.overwhelmed, by_phrase.adrift] == [False] * 3


@pytest.mark.parametrize("kind", [PersonAct.GO_ON, PersonAct.REOPEN, PersonAct.ASK_ADVICE])
def test_a_model_takes_back_no_refusal_and_asks_for_no_advice(kind: PersonAct) -> None:
    after = after_person(Standing(refused=True), Turn([act(kind, Evidence.MODEL)], words=4))
    assert after.refused
    assert after.advice == 0
