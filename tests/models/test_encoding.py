"""The input of the network: marks, order, and what is cut where room is short."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

PIECES = st.lists(st.integers(4, 20), max_size=200)
CLS, SEP = 2, 3


@pytest.fixture
def encoding(folder: Path):
    from tic.models.encoding import Encoding

    return Encoding((folder / "tokenizer.json").read_text(encoding="utf-8"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=PIECES, before=PIECES)
def test_the_beginning_of_a_text_and_the_end_of_what_was_before_stay(
    encoding, text: list[int], before: list[int]
) -> None:
    from tic.models.encoding import LONGEST

    ids = encoding.pair(text, before)

    assert len(ids) <= LONGEST
    assert ids[0] == CLS
    assert ids[-1] == SEP
    *said, rest = _parts(ids)
    assert rest == text[: len(rest)]
    assert len(rest) == min(len(text), LONGEST - 2)
    if said:
        assert said[0]
        assert said[0] == before[-len(said[0]) :]


def _parts(ids: list[int]) -> list[list[int]]:
    parts: list[list[int]] = [[]]
    for each in ids[1:-1]:
        if each == SEP:
            parts.append([])
        else:
            parts[-1].append(each)
    return parts


def test_before_comes_first(encoding) -> None:
    no, go = encoding.pieces("no"), encoding.pieces("go")

    assert encoding.encoded("no", "go") == [CLS, *go, SEP, *no, SEP]
    assert encoding.encoded("no", None) == encoding.encoded("no", "") == [CLS, *no, SEP]


def test_of_a_very_long_text_the_end_is_what_was_said_last(encoding) -> None:
    long = "go " * 5_000 + "no"

    assert encoding.pieces(long, last=True)[-1] == encoding.pieces("no")[0]
    assert encoding.pieces(long)[0] == encoding.pieces("go")[0]
