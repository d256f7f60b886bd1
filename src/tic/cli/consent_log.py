"""Opening a consent log from its file: a SQLite journal, or its entries as JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from attrs import fields, frozen

from tic.consent import STANDARD_POLICY, Policy, Received, Scope
from tic.errors import ErasedError, Flaw, InvalidInputError, StorageError, TicError
from tic.storage import Clear, Entry, Envelope, Head, SqliteKeys, read_heads
from tic.storage.canonical import LONGEST
from tic.storage.folding import Opened, folded, received_of
from tic.storage.known import Known
from tic.storage.payload import read_payload
from tic.storage.sqlite_file import damages_of, entries_of, heads_of
from tic.storage.transfer import ends_of

SQLITE_MAGIC = b"SQLite format 3\x00"
MOST_ENTRIES = 1_000_000


@frozen
class Log:
    """One stream of a journal: its entries, the events that could be read, and what could not.

    `end` is where the file itself says that the log ends, if it does.
    """

    stream: str
    entries: tuple[Entry, ...]
    end: Head | None
    opened: tuple[Opened, ...]
    unreadable: tuple[Flaw, ...]
    sealed: int

    def by_scope(self, policy: Policy) -> dict[Scope, list[Received]]:
        """Return what was said about each scope, in order; `policy` decides where none was written down.

        Raises `InvalidInputError` for an event under a policy that the log does not give.
        """
        found: dict[Scope, list[Received]] = {}
        everywhere: list[Received] = []
        for _, scopes, heard in received_of(self.opened, Known(), policy):
            if scopes is None:
                everywhere.append(heard)
            for scope in found if scopes is None else scopes:
                found.setdefault(scope, list(everywhere) if scopes else []).append(heard)
        return found


def does_not_add_up(log: Log) -> tuple[Flaw, ...]:
    """Return what is wrong with a log whose chain is whole: a snapshot of something else than what was said."""
    if log.sealed or log.unreadable or not log.opened:
        return ()
    try:
        folded(Known(), log.opened, STANDARD_POLICY)
    except InvalidInputError as error:
        return (Flaw(log.entries[-1].seq, "contradicts", str(error)),)
    return ()


def read_log(path: Path, *, subject: str | None, keys: Path | None) -> Iterator[Log]:
    """Yield the logs in a file, or only that of `subject`.

    Raises `TicError` for what cannot be read and where nothing at all is found: silence would look
    like a clean log.
    """
    found = False
    with _envelope(keys) as envelope:
        wanted = None
        if subject is not None:
            wanted = envelope.stream(subject)
            if wanted is None:
                raise TicError("--subject: expected a person with a key in this key file")
        for stream, entries, end in _streams(path, wanted):
            if wanted in (None, stream) and (entries or end):
                found = True
                yield _opened(stream, entries, end, envelope, subject)
    if not found:
        raise TicError(f"{path.name}: expected at least one entry to read")


def file_damages(path: Path) -> tuple[str, ...]:
    """Return what is wrong with the file itself; of JSON lines nothing is, beyond their entries."""
    return damages_of(path) if _is_sqlite(path) else ()


def heads_in(path: Path) -> dict[str, Head]:
    """Return where every log in a file ends."""
    if _is_sqlite(path):
        return heads_of(path)
    return {name: entries[-1].head for name, entries, _ in _json_lines(path) if entries}


def kept_heads(path: Path) -> dict[str, Head]:
    """Return the heads in a file of `tic-care consent heads`; raises `TicError` for one that is not whole."""
    try:
        with path.open(encoding="utf-8", errors="replace") as lines:
            return read_heads(lines)
    except OSError as problem:
        raise TicError(f"{path.name}: {problem.strerror or 'cannot be opened'}") from None


@contextmanager
def _envelope(keys: Path | None) -> Iterator[Envelope]:
    if keys is None:
        yield Clear()
        return
    if not keys.is_file():
        raise TicError(f"{keys.name}: expected a key file")
    try:
        from tic.storage.sealing import Sealed
    except ImportError:
        raise TicError("sealed logs need the extra: pip install 'tic-care[crypto]'") from None
    with closing(SqliteKeys(keys)) as opened:
        yield Sealed(opened)


def _streams(path: Path, only: str | None) -> Iterable[tuple[str, tuple[Entry, ...], Head | None]]:
    if _is_sqlite(path):
        return [(name, entries, None) for name, entries in entries_of(path, only).items()]
    return _json_lines(path)


def _is_sqlite(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(len(SQLITE_MAGIC)) == SQLITE_MAGIC
    except OSError as problem:
        raise TicError(f"{path.name}: {problem.strerror or 'cannot be opened'}") from None


def _json_lines(path: Path) -> Iterator[tuple[str, tuple[Entry, ...], Head | None]]:
    """Read entries a line, in the order of the file, which is the order they are checked in.

    A file of `tic.storage.write_log` begins with a line that says where its logs end.
    """
    names = [one.name for one in fields(Entry)]
    found: dict[str, list[Entry]] = {}
    ends: dict[str, Head] = {}
    with path.open("rb") as stream:
        for number, line in enumerate(iter(lambda: stream.readline(2 * LONGEST), b""), 1):
            place = f"{path.name}:{number}"
            if number > MOST_ENTRIES:
                raise TicError(f"{path.name}: expected at most {MOST_ENTRIES:,} lines")
            try:
                page = json.loads(line)
            except (ValueError, RecursionError):
                raise TicError(f"{place}: expected one JSON object a line") from None
            if number == 1 and isinstance(page, dict) and "ends" in page:
                ends = ends_of(line.decode(errors="replace"))
                found = {name: [] for name in ends}
                continue
            if not isinstance(page, dict) or set(page) != set(names):
                raise TicError(f"{place}: expected an object with {', '.join(names)}")
            if type(page["seq"]) is not int or not all(
                isinstance(page[name], str) for name in names if name != "seq"
            ):
                raise TicError(f"{place}: expected a whole number as seq and text elsewhere")
            found.setdefault(page["stream"], []).append(Entry(**page))
    return ((stream, tuple(entries), ends.get(stream)) for stream, entries in found.items())


def _opened(
    stream: str,
    entries: tuple[Entry, ...],
    end: Head | None,
    envelope: Envelope,
    subject: str | None,
) -> Log:
    opened, flawed, sealed = [], [], 0
    for entry in entries:
        if entry.body.startswith(('{"sealed":', '{"erased":')) and isinstance(envelope, Clear):
            sealed += 1
            continue
        try:
            opened.append((entry.head, read_payload(envelope.open(subject or stream, entry))))
        except ErasedError:
            sealed += 1
        except (InvalidInputError, StorageError) as problem:
            flawed.append(Flaw(entry.seq, "unreadable", str(problem)))
    return Log(stream, entries, end, tuple(opened), tuple(flawed), sealed)
