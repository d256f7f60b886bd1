"""Positions in UTF-16, against Python's own encoder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip(
    "lsprotocol", reason='install what an editor needs: pip install "tic-care[lsp]"'
)

from tic.lsp.positions import Positions


@given(st.text(alphabet="aé\u2028🌿\n\r\x0c", max_size=30), st.data())
def test_a_position_names_the_same_place_as_the_encoded_text(source, data):
    offset = data.draw(st.integers(0, len(source)))
    at = Positions(source).at(offset)
    before = source[:offset].replace("\r\n", "\n").replace("\r", "\n")
    if source[offset - 1 : offset + 1] == "\r\n":
        return  # between the two signs of a line end there is no place
    assert at.line == before.count("\n")
    assert at.character == len(before.rpartition("\n")[2].encode("utf-16-le")) // 2
