"""Logs as a text file, one entry a line, and from one journal into another.

The first line names the end of every log in the file, so that a file that was cut is recognised;
each further line is one entry in canonical JSON. Sealed entries stay sealed, and their keys are not
in the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import asdict

from tic.errors import ConflictError, DamagedLogError, Flaw, InvalidInputError
from tic.storage.canonical import canonical, parse_canonical
from tic.storage.chain import Entry, Head, flaws
from tic.storage.journal import Journal
from tic.storage.memory import MemoryJournal

FORMAT = "tic-log/1"


def write_log(journal: Journal) -> Iterator[str]:
    """Yield the lines of a file that holds every log of `journal`, each ending in a newline."""
    streams = {name: journal.load(name) for name in journal.streams()}
    ends = {name: [entries[-1].seq, entries[-1].link] for name, entries in streams.items()}
    yield canonical({"format": FORMAT, "ends": list(ends.items())}) + "\n"
    for entries in streams.values():
        for entry in entries:
            yield canonical(asdict(entry)) + "\n"


def read_log(lines: Iterable[str]) -> MemoryJournal:
    """Return the logs of a file, every chain checked against its end.

    Raises `InvalidInputError` for a file that is no log, and `DamagedLogError` with every flaw of
    one that was cut, edited or cannot be understood (the place of a malformed one is its line).
    """
    rest = iter(lines)
    ends = ends_of(next(rest, ""))
    logs: dict[str, list[Entry]] = {name: [] for name in ends}
    found: list[Flaw] = []
    ids: set[tuple[str, str]] = set()
    for number, line in enumerate(rest, start=2):
        try:
            entry = _entry(line)
        except InvalidInputError as error:
            found.append(Flaw(number, "malformed", f"line {number}: {error}"))
            continue
        if (entry.stream, entry.id) in ids:
            found.append(Flaw(entry.seq, "duplicate_id", "this event id was used before"))
        ids.add((entry.stream, entry.id))
        if entry.stream in logs:
            logs[entry.stream].append(entry)
        else:
            found.append(Flaw(entry.seq, "other_stream", "the first line does not name this log"))
    for name, entries in logs.items():
        found += flaws(entries, known=ends[name])
        found += (
            Flaw(entry.seq, "longer", "the first line says that the log ends before this")
            for entry in entries
            if entry.seq > ends[name].seq
        )
    if found:
        raise DamagedLogError(tuple(dict.fromkeys(found)))
    journal = MemoryJournal()
    for name, entries in logs.items():
        _copy(name, entries, journal)
    return journal


def copy_log(source: Journal, target: Journal) -> None:
    """Write every log of `source` into `target`, entry by entry, with the links it had.

    Copying again goes on where it ended. Raises `ConflictError` where `target` has other entries.
    """
    for name in source.streams():
        _copy(name, source.load(name), target)


def _copy(name: str, entries: Iterable[Entry], target: Journal) -> None:
    for entry in entries:
        copied = target.append(name, entry.id, parse_canonical(entry.body), after=entry.seq - 1)
        if copied != entry:
            raise ConflictError("the target has other entries in a log of this name")


def ends_of(line: str) -> dict[str, Head]:
    """Return where each log of a file ends, from its first line; raises `InvalidInputError`."""
    match parse_canonical(line.removesuffix("\n"), field="first line"):
        case {"format": "tic-log/1", "ends": [*ends]}:
            found = {}
            for end in ends:
                match end:
                    case [str(name), [int(seq), str(link)]]:
                        found[name] = Head(seq=seq, link=link)
                    case _:
                        raise InvalidInputError("first line", "[name, [number, link]] for each log")
            return found
        case _:
            raise InvalidInputError("first line", f"the format {FORMAT} and the ends of its logs")


def _entry(line: str) -> Entry:
    match parse_canonical(line.removesuffix("\n"), field="entry"):
        case {
            "stream": str(stream),
            "seq": int(seq),
            "id": str(name),
            "body": str(body),
            "link": str(link),
            **rest,
        } if not rest:
            return Entry(stream=stream, seq=seq, id=name, body=body, link=link)
        case _:
            raise InvalidInputError("entry", "exactly stream, seq, id, body, link")
