"""What a text under a key becomes: passages with a guessed context."""

from __future__ import annotations

from collections.abc import Iterator

from tic.documents.guess import Guess
from tic.documents.mapped import Mapped
from tic.documents.passage import Passage
from tic.documents.spoken import spoken
from tic.text.context import Context, Speaker

STRINGS = Guess(Context.UI, "strings of a program are read as its interface")


def passages(
    text: Mapped, key: str, meant: Guess, speaker: Speaker = Speaker.HELPER, lang: str = ""
) -> Iterator[Passage]:
    """Yield the sentences of a decoded string that stands under `key`."""
    for sentence in spoken(text):
        yield Passage(sentence, *meant, key=key, speaker=speaker, lang=lang)
