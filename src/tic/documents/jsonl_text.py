"""JSON Lines: one JSON value a line, most often a chat log or training data of a bot."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tic.documents.guess import NO_SIGN, for_machines, guess
from tic.documents.json_text import leaves
from tic.documents.keyed_copy import passages
from tic.documents.keyed_log import TURN, Log
from tic.documents.passage import Comment, Passage
from tic.documents.speakers import names_speaker
from tic.text.context import Speaker

# From the first sign on: white space before it, tried from each of its places, would cost its square.
_LINE = re.compile(r"[^ \t\r\n][^\r\n]*+")


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield every text that is said; raise `UnreadableError` at the first line that is no JSON."""
    for number, line in enumerate(_LINE.finditer(source)):
        found = tuple(leaves(source, line.start(), line.end()))
        log = Log(found)
        for leaf in found:
            if names_speaker(leaf.key) or for_machines(leaf.key):
                continue
            who = log.speaker(leaf) or log.side(leaf) or log.trained(leaf)
            meant = log.meant(leaf, TURN if who else guess(leaf.path, NO_SIGN))
            dot = "." if leaf.path and not leaf.path.startswith("[") else ""
            key = f"[{number}]{dot}{leaf.path}"
            yield from passages(leaf.text, key, meant, who or Speaker.HELPER)
