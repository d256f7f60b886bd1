"""Reading files as an editor sees it: checked by pyright, strictly."""

from collections.abc import Iterator
from typing import assert_type

from tic.documents import Comment, Document, Lines, Mapped, NotRead, Passage, Unread, read
from tic.language import Context

outcome = read(b"You must tell us.", path="a.md")
assert_type(outcome, Document | NotRead)
if isinstance(outcome, Document):
    assert_type(outcome.walk(), Iterator[Passage | Comment | Unread])
    for passage in outcome.passages:
        assert_type(passage.text, Mapped)
        assert_type(passage.text.span(0, 3), tuple[int, int])
        assert_type(passage.context, Context)
        assert_type(passage.quoted, bool)
    assert_type(Lines(outcome.source).place(0), tuple[int, int])
else:
    assert_type(outcome.because.says, str)
    assert_type(outcome.line, int | None)
