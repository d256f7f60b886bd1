"""Read an XLSForm (ODK, Kobo, Survey123): the rows of its survey and choices sheets.

Pacing's own declarations are extra columns of the survey sheet: `pacing_depth` (0-5 or a name),
`pacing_topic`, `pacing_needs`. A group with the appearance `field-list` is one page, as in ODK;
every other question is a page of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from tic.errors import InvalidInputError
from tic.forms.declared import depth_of, guess_of, name_of, refusing, yes
from tic.pacing import Form, Item, Page, WayOut

_MOST_ROWS = 20_000
_SHOWS = frozenset({"note"})
# Filled in without asking anybody.
_SILENT = frozenset(
    {"calculate", "start", "end", "today", "deviceid", "username", "phonenumber", "email", "audit",
     "hidden", "xml-external", "start-geopoint", "simserial", "subscriberid", "background-audio",
     "csv-external"}
)  # fmt: skip

Row = Mapping[str, str]


def read_xlsform(survey: Iterable[Row], choices: Iterable[Row] = ()) -> Form:
    """Return the form of the two sheets, each row a mapping from column name to cell.

    Raises `InvalidInputError` naming sheet and row of what cannot be read.
    """
    answers = _answers(choices)
    pages: list[list[Item]] = []
    groups: list[tuple[str, str, bool]] = []  # begin_group or begin_repeat, name, one screen
    for number, row in enumerate(survey, start=2):
        where = f"survey row {number}"
        if number > _MOST_ROWS:
            raise InvalidInputError("survey", f"at most {_MOST_ROWS} rows")
        kind = " ".join(_cell(row, "type").lower().replace("begin ", "begin_").split())
        kind = kind.replace("end ", "end_") if kind.startswith("end ") else kind
        if kind in ("begin_group", "begin_repeat"):
            screen = "field-list" in _cell(row, "appearance")
            if screen and not any(one for _, _, one in groups):
                pages.append([])
            groups.append((kind[6:], name_of(_cell(row, "name"), where), screen))
        elif kind in ("end_group", "end_repeat"):
            if not groups or groups[-1][0] != kind[4:]:
                raise InvalidInputError(where, f"a {kind} with its beginning before it")
            groups.pop()
        elif kind and kind.split()[0] not in _SILENT:
            topic = groups[0][1] if groups else "form"
            item = _item(row, kind, where, topic, answers)
            if any(one for _, _, one in groups):
                pages[-1].append(item)
            else:
                pages.append([item])
    if groups:
        raise InvalidInputError("survey", f"an end for the {groups[-1][0]} {groups[-1][1]}")
    return Form(tuple(Page(tuple(items)) for items in pages if items))


def _cell(row: Row, column: str) -> str:
    return str(row.get(column) or "").strip()


def _labels(row: Row) -> list[str]:
    return [str(cell) for column, cell in row.items() if column.startswith("label") and cell]


def _answers(choices: Iterable[Row]) -> dict[str, list[str]]:
    answers: dict[str, list[str]] = defaultdict(list)
    for number, row in enumerate(choices, start=2):
        if number > _MOST_ROWS:
            raise InvalidInputError("choices", f"at most {_MOST_ROWS} rows")
        name = _cell(row, "list_name") or _cell(row, "list name")
        answers[name] += [*_labels(row), _cell(row, "name").replace("_", " ")]
    return answers


def _item(row: Row, kind: str, where: str, topic: str, answers: Mapping[str, list[str]]) -> Item:
    words = kind.split()
    picks = words[0] in ("select_one", "select_multiple", "rank", "range")
    required = yes(_cell(row, "required"))
    ways = refusing(answers.get(words[1], ())) if picks and len(words) > 1 else frozenset()
    asks = words[0] not in _SHOWS and not yes(_cell(row, "readonly"))
    declared = depth_of(f"{where}, pacing_depth", _cell(row, "pacing_depth"))
    titles = (
        _cell(row, name) for name in ("label", "label::english (en)", "label::english", "name")
    )
    guess = guess_of(titles) if declared is None and asks else None
    return Item(
        name_of(_cell(row, "name"), where.replace(" ", "-")),
        guess if declared is None else declared,
        guessed=guess is not None,
        asks=asks,
        required=required,
        ways_out=ways if required else ways | {WayOut.BLANK},
        choices=picks,
        needs=yes(_cell(row, "pacing_needs")),
        topic=name_of(_cell(row, "pacing_topic"), topic),
        where=where,
    )
