"""A kept file is read whole and under its key, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.data.parts import Parts, from_lines, to_lines

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
VALUES = {"one": ["a\nb", 1], "two": {"ü": None}}
FILE = to_lines("key", Parts.of(VALUES))


@given(st.dictionaries(st.text(), plain))
def test_what_was_written_is_read(values):
    parts = Parts.of(values)

    assert parts == values
    assert from_lines(to_lines("key", parts), "key") == values


@pytest.mark.parametrize("size", range(len(FILE)))
def test_no_beginning_of_a_file_is_read(size):
    assert from_lines(FILE[:size], "key") is None


@given(st.integers(FILE.index(b"\n") + 1, len(FILE) - 1), st.integers(1, 255))
def test_no_file_with_a_changed_byte_is_read(place, change):
    changed = bytearray(FILE)
    changed[place] ^= change

    assert from_lines(bytes(changed), "key") is None


@given(st.text().filter(lambda key: key != "key"))
def test_no_file_is_read_under_another_key(key):
    assert from_lines(FILE, key) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"[]\n",
        b"7\n",
        b'"key"\n',
        b"{}\n",
        b'{"key": "key"}\n',
        b"[" * 100_000,
        b"\xff\n",
    ],
)
def test_what_is_no_such_file_is_not_read(content):
    assert from_lines(content, "key") is None
    assert from_lines(content, None) is None
