"""Readers: the copy inside a file, with its exact place in the source."""

from tic.documents.document import Budget, Document, NotRead, read
from tic.documents.lines import Lines
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.passage import Comment, Passage, Unread

__all__ = [
    "PLACEHOLDER",
    "Budget",
    "Comment",
    "Document",
    "Lines",
    "Mapped",
    "NotRead",
    "Passage",
    "Unread",
    "read",
]
