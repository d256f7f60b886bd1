"""Where every log ends, as a text to keep elsewhere: against it a cut, a rollback and a missing person show.

One line a log, and a last line that counts them and gives their digest, so that a file that was cut is recognised.
Whoever signs or publishes that one digest has fixed the ends of all logs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping

from tic.errors import Flaw, InvalidInputError
from tic.storage.canonical import canonical, parse_canonical
from tic.storage.chain import Head, flaws
from tic.storage.journal import Journal

FORMAT = "tic-heads/1"


def heads(journal: Journal) -> dict[str, Head]:
    """Return the end of every log of a journal."""
    return {name: journal.head(name) for name in journal.streams()}


def write_heads(ends: Mapping[str, Head]) -> Iterator[str]:
    """Yield the lines of a file of heads, each ending in a newline."""
    whole = hashlib.sha256()
    for stream, head in sorted(ends.items()):
        line = canonical({"stream": stream, "head": [head.seq, head.link]}) + "\n"
        whole.update(line.encode())
        yield line
    yield canonical({"format": FORMAT, "logs": len(ends), "sha256": whole.hexdigest()}) + "\n"


def read_heads(lines: Iterable[str]) -> dict[str, Head]:
    """Return what `write_heads` wrote; raises `InvalidInputError` for a file that was cut or edited."""
    found: dict[str, Head] = {}
    whole, ended = hashlib.sha256(), False
    for number, line in enumerate(lines, start=1):
        match parse_canonical(line.removesuffix("\n"), field=f"line {number}"):
            case {"stream": str(stream), "head": [int(seq), str(link)], **rest} if not (
                rest or ended or stream in found
            ):
                found[stream] = Head(seq, link)
                whole.update(line.encode())
            case {"format": "tic-heads/1", "logs": int(logs), "sha256": str(told), **rest} if (
                not rest and not ended and logs == len(found) and told == whole.hexdigest()
            ):
                ended = True
            case _:
                raise InvalidInputError(f"line {number}", f"a whole file of format {FORMAT}")
    if not ended:
        raise InvalidInputError("last line", f"the count and digest of a file of format {FORMAT}")
    return found


def check_heads(journal: Journal, kept: Mapping[str, Head]) -> dict[str, tuple[Flaw, ...]]:
    """Return what is wrong with each log that a file of heads names; a log that is whole is left out.

    Every one of them is read, and checked from its beginning.
    """
    found = {name: flaws(journal.load(name), known=head) for name, head in kept.items()}
    there = set(journal.streams())
    found |= {name: (missing(head),) for name, head in kept.items() if name not in there}
    return {name: wrong for name, wrong in found.items() if wrong}


def missing(head: Head) -> Flaw:
    """Return that a log which once ended at `head` is not there."""
    return Flaw(head.seq, "missing", "this log is not there any more")
