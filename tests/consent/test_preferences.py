"""Only the person settles their preferences; closing is free, opening needs proof and calm."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.consent.builders import proof, when

from tic.consent import Circumstances
from tic.consent.preferences import (
    MOST,
    AllowWords,
    AvoidWords,
    CloseTopic,
    ForgetSafeWord,
    MayOffer,
    NeverOffer,
    OpenTopic,
    Preferences,
    SetSafeWord,
    act_from_dict,
    act_to_dict,
    folded,
    settle,
)
from tic.errors import InvalidInputError

KEY = b"k"
FREE = {"id": "e1", "at": when()}
PROVEN = FREE | {"evidence": proof(), "circumstances": Circumstances.CALM}
names = st.sampled_from(["a", "b", "c"])
closing = st.one_of(
    st.builds(lambda name: CloseTopic(topic=name, **FREE), names),
    st.builds(lambda name: AvoidWords(words=name, **FREE), names),
    st.builds(lambda name: NeverOffer(exercise=name, **FREE), names),
    st.builds(lambda name: SetSafeWord.of(name, key=KEY, **FREE), names),
)
opening = st.one_of(
    st.builds(lambda name: OpenTopic(topic=name, **PROVEN), names),
    st.builds(lambda name: AllowWords(words=name, **PROVEN), names),
    st.builds(lambda name: MayOffer(exercise=name, **PROVEN), names),
    st.just(ForgetSafeWord(**PROVEN)),
)


def closed(settled):
    return (
        settled.closed_topics
        | set(settled.avoid)
        | settled.never_offer
        | ({"safe"} if settled.safe_word else set())
    )


@given(st.lists(closing, max_size=10), st.lists(opening, max_size=4))
def test_closing_only_closes_and_opening_only_opens(first, then):
    settled = Preferences()
    for act in first:
        before, (settled, refused) = settled, settle(settled, act)
        assert refused is None
        assert closed(before) <= closed(settled)
    for act in then:
        before, (settled, _) = settled, settle(settled, act)
        assert closed(settled) <= closed(before)


@given(opening, st.sampled_from(sorted(set(Circumstances) - {Circumstances.CALM}, key=str)))
def test_nothing_is_opened_in_a_hard_moment(act, how):
    values = {one.name: getattr(act, one.name) for one in type(act).__attrs_attrs__}
    before = Preferences(closed_topics=frozenset("abc"), never_offer=frozenset("abc"))
    after, refused = settle(before, type(act)(**values | {"circumstances": how}))
    assert after is before
    assert refused.code == "consent.not-calm"


@given(st.one_of(closing, opening))
def test_an_act_comes_back_as_it_was_through_json(act):
    page = json.loads(json.dumps(act_to_dict(act)))
    assert act_from_dict(page) == act
    for wrong in (page | {"more": 1}, page | {"id": "two words"}, page | {"type": "no"}):
        with pytest.raises(InvalidInputError):
            act_from_dict(wrong)


@pytest.mark.parametrize("instead", [0, False, "", "w" * 81, ["x"]])
def test_what_to_say_instead_is_words_or_nothing(instead):
    page = act_to_dict(AvoidWords(words="a", instead="b", **FREE))
    assert act_from_dict(page | {"instead": None}).instead is None
    with pytest.raises(InvalidInputError):
        act_from_dict(page | {"instead": instead})


@pytest.mark.parametrize("kind", [OpenTopic, AllowWords, MayOffer, ForgetSafeWord])
def test_opening_without_proof_cannot_be_built(kind):
    with pytest.raises(TypeError):
        kind(**FREE)


def test_a_safe_word_is_known_however_it_is_written_and_its_words_are_kept_nowhere():
    act = SetSafeWord.of("Blue  Heron!", key=KEY, **FREE)
    settled, _ = settle(Preferences(), act)
    for message in ("blue heron", "BLUE HERON.", "  blue, heron "):
        assert settled.is_safe_word(message, key=KEY)
    for message in ("blue", "a blue heron", "", "blueheron"):
        assert not settled.is_safe_word(message, key=KEY)
    assert not settled.is_safe_word("blue heron", key=b"other")
    assert "heron" not in repr((act, settled)).casefold()
    assert not Preferences().is_safe_word("", key=KEY)


def test_words_of_the_person_are_in_no_repr_and_no_error():
    act = AvoidWords(words="Survivor", instead="me", **FREE)
    settled, _ = settle(Preferences(), act)
    assert settled.avoid == {"survivor": "me"}
    assert "urvivor" not in repr((act, settled))
    for words in ("", "...", "w" * 81, None):
        with pytest.raises(InvalidInputError) as caught:
            AvoidWords(words=words, **FREE)
        assert "wwww" not in str(caught.value)


def test_what_is_kept_is_bounded_and_cannot_be_changed_behind_its_back():
    settled = Preferences(closed_topics=frozenset(f"t{n}" for n in range(MOST)))
    with pytest.raises(InvalidInputError):
        settle(settled, CloseTopic(topic="one-more", **FREE))
    with pytest.raises(TypeError):
        settled.avoid["x"] = None
    with pytest.raises(InvalidInputError):
        settle(settled, "close")
    with pytest.raises(InvalidInputError):
        SetSafeWord.of("...", key=KEY, **FREE)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Don\u2019t  worry!", "don't worry"),
        ("'Quoted'", "quoted"),
        ("\u092a\u0940\u0921\u093c\u093f\u0924", "\u092a\u0940\u0921\u093c\u093f\u0924"),
        ("so-called", "so called"),
    ],
)
def test_words_are_folded_and_stay_words(words, kept):
    assert folded(words) == kept
    act = AvoidWords(id="1", at=when(), words=words)
    assert list(settle(Preferences(), act)[0].avoid) == [kept]
