"""Transcripts: who said what, turn by turn, with the place of each turn in its file.

JSON and JSON Lines (OpenAI messages, ShareGPT, or objects with a speaker and a text), tables with a column of
speakers, and WebVTT with voices. A turn of somebody whose name does not say plainly that it is a person's is
taken for a helper's, as everywhere; what is said to a program (system, tool) is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tic.documents.csv_text import is_head, rows
from tic.documents.decoding import Undecodable, decode
from tic.documents.document import Budget, NotRead
from tic.documents.guess import for_machines, word_set, words
from tic.documents.json_text import leaves
from tic.documents.keyed import Leaf
from tic.documents.mapped import Mapped
from tic.documents.reasons import UNKNOWN_FORMAT, syntax, too_big
from tic.documents.speakers import heard, names_speaker
from tic.errors import UnreadableError
from tic.text.context import Speaker

FORMATS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "csv",
    ".vtt": "vtt",
}
"""The formats of transcripts, by suffix."""
NO_SPEAKER = syntax("Nothing in it says who speaks, turn by turn.")

_TEXT = word_set("text content value message utterance body msg said")
_TALK = word_set("conversation session dialog dialogue thread chat talk")
_PART = re.compile(r"\.(?:content|parts)(?:\[\d+\])?$")
_INDEX = re.compile(r"\[\d+\]$")
_VOICE = re.compile(
    r"<v(?:\.[\w.]+)? ([^<>\n]{1,80})>([^<]*+)(?:</v>)?|([\w .'-]{1,40}): ([^\n]++)"
)


class Turn(NamedTuple):
    """One turn: who says it (None: nobody hears it), its words, and where they stand in the source."""

    speaker: Speaker | None
    text: str
    start: int
    end: int

    def __repr__(self) -> str:
        return f"Turn({self.speaker}, {self.start}:{self.end})"


class Talk(NamedTuple):
    """One conversation of a file: its key there, the model that spoke if the file says so, and its turns."""

    key: str
    model: str
    turns: tuple[Turn, ...]


class Transcript(NamedTuple):
    """A file that was read: its conversations, in the order of the file."""

    path: str
    format: str
    source: str
    talks: tuple[Talk, ...]

    def __repr__(self) -> str:
        return f"Transcript({self.path!r}, {len(self.talks)} talks)"


class _Row(NamedTuple):
    talk: str
    model: str
    turn: Turn


def read_transcript(
    source: bytes, *, path: str, budget: Budget | None = None
) -> Transcript | NotRead:
    """Read a transcript; nothing is opened. Every way to fail is a `NotRead`."""
    most = (budget or Budget()).size
    kind = FORMATS.get(path[path.rfind(".") :].lower() if "." in path else "")
    if len(source) > most:
        return NotRead(path, too_big(most))
    if kind is None:
        return NotRead(path, UNKNOWN_FORMAT)
    decoded = decode(source)
    if isinstance(decoded, Undecodable):
        return NotRead(path, decoded.because, decoded.line)
    text = decoded.text
    try:
        talks = _talks(_READERS[kind](text, path))
    except UnreadableError as error:
        line = None if error.offset is None else text.count("\n", 0, error.offset) + 1
        return NotRead(path, error.because, line)
    if not talks:
        return NotRead(path, NO_SPEAKER)
    return Transcript(path, kind, text, talks)


def _talks(found: Iterable[_Row]) -> tuple[Talk, ...]:
    """The rows by conversation, each in the order of the file."""
    talks: dict[str, list[_Row]] = {}
    for row in found:
        talks.setdefault(row.talk, []).append(row)
    return tuple(
        Talk(
            key, next((row.model for row in each if row.model), ""), tuple(row.turn for row in each)
        )
        for key, each in talks.items()
    )


def _turn(who: Speaker | None, text: Mapped) -> Turn:
    return Turn(who, text.text, *text.span(0, len(text.text)))


def _json(source: str, _path: str) -> Iterator[_Row]:
    return _of_leaves(tuple(leaves(source)), "")


def _jsonl(source: str, _path: str) -> Iterator[_Row]:
    at = 0
    for number, line in enumerate(source.splitlines(keepends=True)):
        if line.strip():
            found = tuple(leaves(source, at, at + len(line.rstrip("\r\n"))))
            yield from _of_leaves(found, f"[{number}]")
        at += len(line)


def _of_leaves(found: tuple[Leaf, ...], line: str) -> Iterator[_Row]:
    names = {leaf.level.path: leaf.text.text for leaf in found if names_speaker(leaf.key)}
    model = next((leaf.text.text for leaf in found if leaf.key == "model"), "")
    id_ = next((leaf.text.text for leaf in found if _names_talk(leaf.key)), "")
    for leaf in found:
        owner = _PART.sub("", leaf.level.path)
        if owner in names and _TEXT.issuperset(words(leaf.key) or ("",)):
            above = _INDEX.sub("", owner)
            # A line that is itself a turn belongs to the talk of the file, or to the one that it names.
            talk = f"{line}{above}" if owner else id_
            yield _Row(talk, model, _turn(heard(names[owner]), leaf.text))


def _names_talk(key: str) -> bool:
    said = words(key)
    return bool(said) and said[0] in _TALK and said[-1] in {"id", said[0]}


def _csv(source: str, path: str) -> Iterator[_Row]:
    table = rows(source, path)
    names = [cell.text.strip() for cell in next(table, [])]
    who = next((place for place, name in enumerate(names) if names_speaker(name)), None)
    said = next(
        (
            place
            for place, name in enumerate(names)
            if _TEXT & set(words(name)) and not for_machines(name)
        ),
        None,
    )
    if not is_head(names) or who is None or said is None:
        return
    talk = next((place for place, name in enumerate(names) if _names_talk(name)), None)
    model = next((place for place, name in enumerate(names) if words(name) == ["model"]), None)
    for row in table:
        if max(who, said) < len(row):
            yield _Row(_cell(row, talk), _cell(row, model), _turn(heard(row[who].text), row[said]))


def _cell(row: list[Mapped], place: int | None) -> str:
    return "" if place is None or place >= len(row) else row[place].text.strip()


def _vtt(source: str, _path: str) -> Iterator[_Row]:
    at, in_cue, who = 0, False, None
    for line in source.splitlines(keepends=True):
        begins, at = at, at + len(line)
        if "-->" in line or not line.strip():
            in_cue = "-->" in line
        elif in_cue:
            voice = _VOICE.match(source, begins, begins + len(line.rstrip("\r\n")))
            if voice:
                who = heard(voice[1] or voice[3])
            # A line without a voice goes on with the last one.
            span = voice.span(2 if voice[1] else 4) if voice else (begins, begins + len(line))
            yield _Row("", "", _turn(who, Mapped.copy(source, *span).strip()))


_READERS = {"json": _json, "jsonl": _jsonl, "csv": _csv, "vtt": _vtt}
