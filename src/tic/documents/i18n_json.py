"""JSON with copy in it: i18n files of i18next, react-intl and others, Chrome's, ARB.

Only values are copy, never keys. What else is none is told by shape:

- Chrome's `messages.json` is an object of objects with `message`; `placeholders` are not shown.
- ARB (`.arb`, or with `@@locale`) says under `@name` what it has to say about `name`.
- Where `defaultMessage` stands (react-intl), it alone is copy.
- Where an object says who speaks (`"role": "user"`), its texts are turns of a chat log.
- `description` in these three, `x-tic` and `_comment` anywhere are places for comments.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator

from tic.documents.declared import Languages
from tic.documents.guess import guess
from tic.documents.json_text import loose_leaves
from tic.documents.keyed import Leaf
from tic.documents.keyed_copy import STRINGS, passages
from tic.documents.keyed_fragments import joined
from tic.documents.keyed_log import TURN, Log
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment, Passage
from tic.text.context import Speaker


class _Part(enum.Enum):
    """What a text in a JSON file is there for."""

    COPY = 1
    NOTE = 2
    DATA = 3


_IN_CHROME = {"message": _Part.COPY, "description": _Part.NOTE}
_IN_REACT_INTL = {"defaultMessage": _Part.COPY, "description": _Part.NOTE}
_TO_TIC = "x-tic"
_NOTES = {_TO_TIC, "_comment"}
_CHROME = {*_IN_CHROME, "placeholders", *_NOTES}


def read(source: str, path: str) -> Iterator[Passage | Comment]:
    """Yield every text that is copy, with its key path, and every comment."""
    parts = tuple(joined(loose_leaves(source)))
    found = tuple(part for part in parts if isinstance(part, Leaf))
    is_chrome = _is_chrome(found)
    is_arb = path.lower().endswith(".arb") or any(leaf.names == ("@@locale",) for leaf in found)
    top = {leaf.key: leaf.text for leaf in found if len(leaf.names) == 1}
    langs = Languages(leaf.names for leaf in found)
    log = Log(found, examples="usersays" in path.lower())
    for leaf in parts:
        if isinstance(leaf, Comment):
            yield leaf
            continue
        part = _part(leaf, is_chrome=is_chrome, is_arb=is_arb)
        if part is _Part.NOTE:
            of = top.get(leaf.names[0][1:]) if is_arb else None
            yield _comment(leaf, of)
        elif part is _Part.COPY:
            who = log.speaker(leaf) or log.trained(leaf)
            meant = log.meant(leaf, TURN if who else guess(leaf.path, STRINGS))
            yield from passages(
                leaf.text, leaf.path, meant, who or Speaker.HELPER, langs(leaf.names)
            )


def _part(leaf: Leaf, *, is_chrome: bool, is_arb: bool) -> _Part:
    names, key = leaf.names, leaf.key
    if key in _NOTES:
        return _Part.NOTE
    if is_chrome:
        return _IN_CHROME.get(key, _Part.DATA) if len(names) == 2 else _Part.DATA
    if is_arb and names and names[0].startswith("@"):
        return _Part.NOTE if key == "description" else _Part.DATA
    if "defaultMessage" in leaf.level.strings:
        return _IN_REACT_INTL.get(key, _Part.DATA)
    return _Part.DATA if key.startswith("$") else _Part.COPY


def _comment(leaf: Leaf, of: Mapped | None) -> Comment:
    """Return a note as a comment on all texts of its object, and on the ARB text it is about."""
    about = [*leaf.level.strings.values(), *([of] if of else [])]
    spans = [text.span(0, len(text.text)) for text in about]
    said = leaf.text.text
    if leaf.key == _TO_TIC and "tic:" not in said:  # so that a suppression without its word is told
        said = f"{_TO_TIC}: {said}"
    return Comment(said, min(spans)[0], max(end for _, end in spans))


def _is_chrome(found: Iterable[Leaf]) -> bool:
    """Tell whether every object at the top holds a message, and nothing but what Chrome knows."""
    below = [leaf.names for leaf in found]
    if not all(len(names) > 1 and names[1] in _CHROME for names in below):
        return False
    with_message = {names[0] for names in below if names[1] == "message"}
    return bool(below) and with_message == {names[0] for names in below}
