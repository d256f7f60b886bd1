"""Tables of comma- or tab-separated values: strings of an app, or a chat log.

RFC 4180, read as leniently as `csv` reads it: any line end, a semicolon, tab or pipe in the place
of the comma if the first line says so, and words behind a closing quotation mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from tic.documents.guess import Guess, for_machines, guess, word_set, words
from tic.documents.keyed_copy import STRINGS, passages
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment, Passage
from tic.documents.reasons import syntax
from tic.documents.speakers import SPEAKER_WORDS, names_speaker, speaker
from tic.errors import UnreadableError
from tic.text.context import Context, Speaker

_LOG = Guess(Context.CHAT, "a chat log: its head says who speaks")
_OPEN = syntax("A quoted cell never ends.")

_QUOTED = re.compile(r'"(?>(?:[^"]++|"")*)"')
_DOUBLED = re.compile('""')
_LINE = re.compile(r"[^\r\n]*+")
_NAMED = word_set(
    "text message content utterance body msg turn comment transcript sentence copy string "
    "translation title description question id key name value answer response date time timestamp"
)
_KNOWN = _NAMED | SPEAKER_WORDS


def read(source: str, path: str) -> Iterator[Passage | Comment]:
    """Yield each cell that holds words; raise `UnreadableError` if a quoted cell never ends."""
    table = rows(source, path)
    head = next(table, [])
    names = [cell.text.strip() for cell in head]
    if not is_head(names):
        names = []
        table = chain([head], table)
    speakers = [column for column, name in enumerate(names) if names_speaker(name)]
    silent = {column for column, name in enumerate(names) if for_machines(name)}.union(speakers)
    sides = dict(enumerate(map(speaker, names)))
    if not {Speaker.PERSON, Speaker.HELPER}.issubset(sides.values()):
        sides = {}
    is_log = bool(speakers or sides)
    guessed = {column: guess(name, STRINGS) for column, name in enumerate(names)}
    for number, row in enumerate(table):
        who = next((speaker(row[each].text) for each in speakers if each < len(row)), None)
        for column, cell in enumerate(row):
            if column not in silent and cell.has_letters():
                key = f"[{number}].{names[column] if column < len(names) else column}"
                said_by = who or sides.get(column) or Speaker.HELPER
                meant = _LOG if is_log else guessed.get(column, STRINGS)
                yield from passages(cell, key, meant, said_by)


def is_head(names: list[str]) -> bool:
    """Tell whether a first row names its columns: short names all, and one in known words alone.

    A row that is taken for a head is not read as copy, so it takes more than a word in a sentence.
    """
    said = [words(name) for name in names]
    return all(len(each) <= 4 for each in said) and any(
        each and _KNOWN.issuperset(each) for each in said
    )


def _delimiter(source: str) -> str:
    first = _LINE.match(source)
    line = _QUOTED.sub("", first[0] if first else "")
    return max(",;\t|", key=line.count)


def rows(source: str, path: str) -> Iterator[list[Mapped]]:
    """Yield the rows that are not empty, quotation marks read."""
    delimiter = "\t" if path.lower().endswith(".tsv") else _delimiter(source)
    field = _field(delimiter)
    row: list[Mapped] = []
    at = 0
    while at < len(source):
        found = field.match(source, at)
        assert found, "the pattern also matches an empty cell"
        quoted, plain = found.span("quoted"), found.span("plain")
        cell = Mapped.copy(source, *plain)
        if quoted[0] >= 0:
            inside = Mapped.copy(source, quoted[0] + 1, quoted[1] - 1).rewrite(_DOUBLED, '"')
            cell = Mapped.join([inside, cell]) if cell.text else inside
        elif cell.text.startswith('"'):
            raise UnreadableError(_OPEN, at)
        row.append(cell)
        at = found.end()
        if found["end"] != delimiter:
            if len(row) > 1 or row[0].text:
                yield row
            row = []
    if row:
        yield [*row, Mapped.copy(source, at)]


@lru_cache
def _field(delimiter: str) -> re.Pattern[str]:
    sign = re.escape(delimiter)
    return re.compile(
        rf'(?>(?P<quoted>"(?>(?:[^"]++|"")*)")?)(?P<plain>[^{sign}\r\n]*+)(?P<end>{sign}|\r\n|\n|\r|\Z)'
    )
