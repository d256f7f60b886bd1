"""`tic-care init`: write a settings file for this tree, with a comment on each key."""

from __future__ import annotations

import argparse

from tic.checking.starting import begin


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the one argument."""
    parser.add_argument("folder", nargs="?", default=".", help="the project's top folder (here)")


def run(options: argparse.Namespace) -> int:
    """Write it and say where; raises `TicError` where there are settings already."""
    print(f"{begin(options.folder)} is written. `tic-care check` reads it from anywhere below.")
    return 0
