"""The joining rule, walked whole: who may add what, and what nobody can take away."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.acts.depth import Depth
from tic.acts.joining import RULE, Group, group, joined
from tic.acts.kinds import BARRED, LOOSENING, RESTRAINING, SAFETY_SPEECH, HelperAct, PersonAct
from tic.acts.turn import Act, Confidence, Evidence, Turn

HELPER = list(HelperAct)
PERSON = list(PersonAct)


def turn(*acts: tuple[HelperAct | PersonAct, Evidence], depth: Depth | None = None) -> Turn:
    return Turn([Act(kind, (0, 1), evidence, "seen") for kind, evidence in acts], depth)


def test_the_table_is_whole() -> None:
    assert set(RULE) == set(product(Evidence, Group))
    assert {group(kind) for kind in (*HELPER, *PERSON)} == set(Group)


@pytest.mark.parametrize("kind", PERSON)
def test_a_model_restrains_likely_and_grants_nothing(kind: PersonAct) -> None:
    found = joined(turn(), turn((kind, Evidence.MODEL)))

    if kind in LOOSENING:
        assert found.acts == ()
    else:
        assert [act.confidence for act in found.acts] == [Confidence.LIKELY]
    assert RESTRAINING.isdisjoint(LOOSENING)


@pytest.mark.parametrize(
    ("safe", "barred"), [*product(sorted(SAFETY_SPEECH, key=str), sorted(BARRED, key=str))]
)
def test_safety_speech_in_words_keeps_a_models_barred_act_out(
    safe: HelperAct, barred: HelperAct
) -> None:
    model = turn((barred, Evidence.MODEL))

    assert joined(turn((safe, Evidence.PHRASE)), model).kinds() == {safe}
    assert joined(turn(), model).kinds() == {barred}


@pytest.mark.parametrize(
    ("known", "evidence"), [*product(HELPER, (Evidence.PHRASE, Evidence.MODEL))]
)
def test_what_is_declared_is_never_read_as_barred(known: HelperAct, evidence: Evidence) -> None:
    for barred in BARRED - {known}:
        found = joined(turn((barred, evidence)), turn((barred, evidence)), declared=[known])
        assert found.kinds() == {known}


def test_of_two_that_heard_the_same_the_surer_counts() -> None:
    stop = PersonAct.STOP
    both = joined(turn((stop, Evidence.PHRASE)), turn((stop, Evidence.MODEL)))

    assert [act.confidence for act in both.acts] == [Confidence.CERTAIN]


def test_the_deeper_of_two_depths_counts_and_unread_is_not_deepest() -> None:
    assert joined(turn(depth=Depth.FEELINGS), turn(depth=Depth.EVENT)).depth is Depth.EVENT
    assert joined(turn(depth=Depth.FEELINGS), turn()).depth is Depth.FEELINGS
    assert joined(turn(), turn()).depth is None


ACTS = st.builds(
    Act,
    st.sampled_from([*PERSON, *HELPER]),
    st.just((0, 1)),
    st.sampled_from([Evidence.PHRASE, Evidence.MODEL]),
    st.just("seen"),
)


@given(st.lists(ACTS, max_size=5), st.lists(ACTS, max_size=5))
def test_another_reader_takes_no_restraint_away(own: list[Act], more: list[Act]) -> None:
    other = [act for act in more if act.evidence is Evidence.MODEL]
    alone, beside = joined(Turn(own)), joined(Turn(own), Turn(other))

    assert alone.kinds() & RESTRAINING <= beside.kinds()
    assert beside.kinds() & LOOSENING == alone.kinds() & LOOSENING
