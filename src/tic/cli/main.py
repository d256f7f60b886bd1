"""Entry point: pick the sub-command and import only its module."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from tic import __version__

# name -> (module, one line of help). A module offers add_arguments(parser) and run(options) -> exit code.
COMMANDS: dict[str, tuple[str, str]] = {
    "pacing": ("tic.cli.pacing", "Read pacing policies, play conversations, check forms."),
    "ground": ("tic.cli.ground", "List, explain and play grounding exercises."),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run `tic-care` and return its exit code: 0 clean, 1 findings, 2 could not check."""
    words = list(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(
        prog="tic-care", description="Keep software safe to talk to.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"tic-care {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)
    wanted = next((word for word in words if not word.startswith("-")), None)
    modules = {}
    for name, (module, line) in COMMANDS.items():
        command = commands.add_parser(name, help=line, description=line, allow_abbrev=False)
        if name == wanted:
            modules[name] = import_module(module)
            modules[name].add_arguments(command)
    options = parser.parse_args(words)
    code: int = modules[options.command].run(options)
    return code
