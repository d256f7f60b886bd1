"""From a decoded string of a program to what a person is shown."""

from __future__ import annotations

from collections.abc import Iterator

from tic.documents.icu import sentences
from tic.documents.mapped import Mapped
from tic.documents.markup import unentitied, untagged
from tic.documents.placeholders import in_string


def spoken(text: Mapped) -> Iterator[Mapped]:
    """Yield the sentences of a string whose escapes are read; none where it has no letter.

    Branches of ICU messages come one by one; tags, entities, placeholders and addresses are read.
    Words outside the branches come with each of them: the same words, at the same place.
    """
    for sentence in sentences(text):
        plain = in_string(unentitied(untagged(sentence))).strip()
        if plain.has_letters():
            yield plain
