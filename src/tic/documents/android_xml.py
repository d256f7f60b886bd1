"""Android string resources: strings, arrays and plurals of `res/values/*.xml`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tic.documents.android_text import resources
from tic.documents.guess import guess
from tic.documents.keyed_copy import STRINGS, passages
from tic.documents.passage import Comment, Passage

_REFERENCE = re.compile(r"[@?](?:[\w.]+:)?[\w+]+/[\w.]+")


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield every string under its name; a reference to another resource is no copy."""
    for each in resources(source):
        if isinstance(each, Comment):
            yield each
        elif not _REFERENCE.fullmatch(each.text.text):
            yield from passages(each.text, each.key, guess(each.key, STRINGS))
