"""A guarded stream says what the whole text would, whatever the pieces."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.session.talks import DRAFTS, NOW, START

from tic.errors import InvalidInputError
from tic.language import Linter
from tic.session import Conversation, On, aguard, guard

INSTEAD = "I'm here."
TEXTS = st.lists(st.sampled_from([draft for draft in DRAFTS if draft]), min_size=1, max_size=4).map(
    " ".join
)


@st.composite
def cut(draw):
    text = draw(TEXTS)
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pieces = [text[a:b] for a, b in zip([0, *places], [*places, len(text)], strict=True)]
    return text, [*pieces, None, ""]


@given(cut(), st.sampled_from(On))
def test_the_pieces_decide_nothing(drawn, on):
    text, pieces = drawn

    assert list(guard(pieces, on=on)) == list(guard([text], on=on))


@given(cut())
def test_noting_shows_everything_and_finds_what_the_linter_finds(drawn):
    text, pieces = drawn
    shown = list(guard(pieces, on=On.NOTE))
    codes = {each.rule.code for one in shown for each in one.found}
    whole = Linter.builtin().check(text, context="conversation").findings

    assert "".join(one.text for one in shown) == text
    assert {each.rule.code for each in whole if each.rule.severity >= 2} <= codes


@given(cut())
def test_what_is_replaced_is_a_whole_sentence_and_nothing_found_is_shown(drawn):
    _, pieces = drawn
    shown = "".join(one.text for one in guard(pieces))

    assert not [
        each
        for each in Linter.builtin().check(shown, context="conversation").findings
        if each.rule.severity >= 2
    ]


def test_markup_hides_no_phrase():
    for text in (
        "You have **no** choice here.",
        "You <b>have no</b> choice here.",
        "Don't _go_ yet.",
    ):
        (shown,) = guard([text])

        assert shown.found
        assert shown.text.startswith(INSTEAD)


def test_a_stop_shows_no_more():
    shown = list(guard(["I hear you. You have no choice here. ", "Bye."], on=On.STOP))

    assert [one.text for one in shown] == ["I hear you. ", ""]
    assert shown[-1].because.code == "session.guard-found"


def test_an_error_of_a_judge_ends_the_stream_with_nothing_shown():
    def fails(_draft):
        raise RuntimeError("down")

    (shown,) = guard(["I hear you. Bye."], judge=fails)

    assert (shown.text, shown.because.code) == ("", "session.guard-failed")


def test_an_error_of_the_stream_passes_and_nothing_unjudged_was_shown():
    def stream():
        yield "I hear you. You have no ch"
        raise ConnectionError

    shown = []
    with pytest.raises(ConnectionError):
        shown.extend(one.text for one in guard(stream()))

    assert shown == ["I hear you. "]


def test_consent_and_pacing_decide_at_the_first_sentence():
    stopped = START.hear("Stop.", at=NOW)
    read = []

    def pieces():
        for piece in ("What happened that night? ", "And then? ", "Tell me."):
            read.append(piece)
            yield piece

    guarded = guard(pieces(), judge=lambda draft: stopped.propose(draft, at=NOW))
    shown = next(guarded)

    assert len(read) == 2  # the end of a sentence shows when the next one begins
    assert not shown.verdict
    assert "What happened" not in shown.text
    assert list(guarded) == []


def test_the_same_is_awaited():
    async def pieces():
        for piece in ("I hear ", "you. ", "Don't go yet."):
            yield piece

    async def all_of():
        return [one async for one in aguard(pieces())]

    assert asyncio.run(all_of()) == list(guard(["I hear you. Don't go yet."]))


@pytest.mark.parametrize(
    ("more", "field"), [({"instead": "You have no choice."}, "instead"), ({"on": "stop"}, "on")]
)
def test_what_cannot_be_used_is_refused(more, field):
    with pytest.raises(InvalidInputError) as refused:
        list(guard(["Hi."], **more))

    assert str(refused.value).startswith(field)


def test_what_is_no_piece_is_refused():
    with pytest.raises(InvalidInputError):
        list(guard([3]))


HELP = "You can call 988 any time. "


def broken(_draft):
    raise RuntimeError


@pytest.mark.parametrize(
    "more",
    [
        {"judge": broken},
        {"on": On.STOP},
        {
            "judge": lambda draft: (
                Conversation.begin(at=NOW).hear("Stop.", at=NOW).propose(draft, at=NOW)
            )
        },
    ],
    ids=["an error", "a finding", "a refusal"],
)
@pytest.mark.parametrize("text", [HELP, f"You have no choice but to tell me. {HELP}Tell me now. "])
def test_where_other_help_is_gets_through_whatever_ends_the_rest(more, text):
    said = "".join(one.text for one in guard([*text], **more))

    assert HELP in said
    assert "tell me" not in said.lower()


def test_what_presses_beside_a_number_does_not_get_through():
    text = "Tell me what he did, exactly, or call 988. "
    assert not "".join(one.text for one in guard([text], judge=broken))
