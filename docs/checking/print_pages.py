"""Print what the command itself knows: its formats, its options and the house's own rules."""

from __future__ import annotations

import argparse
from pathlib import Path

from tic.checking.house import HOUSE_RULES
from tic.cli.check_options import add_arguments
from tic.reports import FORMATS


def print_pages(into: Path) -> None:
    """Write `formats.md`, `options.md` and `house_rules.md` into a directory."""
    formats = [f"| `{name}` | {says} |" for name, says in FORMATS.items()]
    _write(into / "formats.md", ["| format | what it is |", "|---|---|", *formats])
    parser = argparse.ArgumentParser(prog="tic-care check", add_help=False)
    add_arguments(parser)
    options = [_option(action) for action in parser._actions]  # noqa: SLF001 - argparse has no list
    _write(into / "options.md", ["| option | meaning |", "|---|---|", *options])
    rules = [f"| {rule.code} {rule.name} | {rule.says} | {rule.why} |" for rule in HOUSE_RULES]
    _write(into / "house_rules.md", ["| rule | says | why |", "|---|---|---|", *rules])


def _option(action: argparse.Action) -> str:
    names = ", ".join(f"`{name}`" for name in action.option_strings) or f"`{action.metavar}`"
    choices = f" ({', '.join(map(str, action.choices))})" if action.choices else ""
    return f"| {names} | {action.help}{choices} |"


def _write(page: Path, lines: list[str]) -> None:
    page.write_text("\n".join([*lines, ""]), encoding="utf-8")
