"""The machine as a page: its table, reasons and guards, printed from the objects it runs on."""

from __future__ import annotations

from collections.abc import Iterable

from tic._kernel.reason import Reason
from tic.consent import reasons
from tic.consent.events import EVENTS
from tic.consent.states import QUESTIONS, STANDINGS
from tic.consent.table import CHECKS, CONDITIONS, REST, TABLE, Move

REASONS: tuple[Reason, ...] = tuple(
    one for one in vars(reasons).values() if isinstance(one, Reason)
)
"""Every reason the machine, its queries and its compositions can give."""


def table_page() -> str:
    """Return the whole table as Markdown: a line for each standing and event, then the sentences.

    A field says where the standing and the question go, or why the event is refused; "heard" is
    accepted with neither of them moving.
    """
    lines = []
    for name, event in EVENTS.items():
        lines += [f"## {name}", "", (event.__doc__ or "").split("\n")[0], ""]
        if guards := [one.__name__ for one in (*CONDITIONS.get(event, ()), *CHECKS.get(event, ()))]:
            lines += [f"Guards: {', '.join(f'`{guard}`' for guard in guards)}.", ""]
        lines += [
            "| standing | " + " | ".join(asked.name for asked in QUESTIONS) + " |",
            "|---" * (len(QUESTIONS) + 1) + "|",
        ]
        for state in STANDINGS:
            row = (words(TABLE.get((state, asked, event))) for asked in QUESTIONS)
            lines.append(f"| **{state.name}** | " + " | ".join(row) + " |")
        lines.append("")
    return "\n".join(lines)


def words(move: Move | Reason | None) -> str:
    """Return what one field of the table says; None is a pair of states that cannot be."""
    if move is None:
        return ""
    if isinstance(move, Reason):
        return f"refused: `{move.code}`"
    if move is REST:
        return "nothing to do"
    if move.standing is None and move.question is None:
        return "heard"
    to, then = (where.name if where else "stays" for where in move)
    return f"{to} / {then}"


def reasons_page(chosen: Iterable[Reason] = REASONS) -> str:
    """Return every reason with its sentence and what would change it, as Markdown."""
    lines = ["| reason | says | what would change it |", "|---|---|---|"]
    lines += [f"| `{one.code}` | {one.says} | {one.change} |" for one in chosen]
    return "\n".join(lines) + "\n"


def guards_page() -> str:
    """Return every guard with its rule, as Markdown."""
    named = {
        guard.__name__: (guard.__doc__ or "").strip()
        for guards in (*CONDITIONS.values(), *CHECKS.values())
        for guard in guards
    }
    lines = ["| guard | rule |", "|---|---|"]
    return "\n".join(lines + [f"| `{name}` | {rule} |" for name, rule in named.items()]) + "\n"
