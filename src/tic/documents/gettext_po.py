"""gettext PO and POT: what a person is shown, the translation or else the original.

An entry that is fuzzy or has no translation is shown in the original, since gettext's tools leave it
out of what they compile; so is every entry of a template.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tic.documents.guess import guess
from tic.documents.keyed import LONGEST_PATH
from tic.documents.keyed_copy import STRINGS, passages
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment, Passage
from tic.documents.po_text import entries


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield the strings and comments of a PO file; a key is the msgid, or `context|msgid`."""
    for entry in entries(source):
        if isinstance(entry, Comment):
            yield entry
            continue
        strings = {keyword: Mapped.join(pieces) for keyword, pieces in entry.parts.items()}
        if strings["msgid"].text:  # the entry of "" is the head of the file, for programs
            key = "|".join(strings[word].text for word in ("msgctxt", "msgid") if word in strings)
            context = strings.get("msgctxt")
            meant = guess(context.text, STRINGS) if context else STRINGS
            for text in _shown(strings, fuzzy=entry.fuzzy):
                yield from passages(text, key[:LONGEST_PATH], meant)


def _shown(strings: Mapping[str, Mapped], *, fuzzy: bool) -> list[Mapped]:
    """Return the strings that a person gets to see."""
    translated = [text for word, text in strings.items() if word.startswith("msgstr")]
    if fuzzy or not all(text.text for text in translated):
        return [strings[word] for word in ("msgid", "msgid_plural") if word in strings]
    return translated
