"""`tic-care lsp`: the language server on standard input and output, for editors to start."""

from __future__ import annotations

import argparse

from tic.cli.terminal import complain


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options; editors often pass --stdio."""
    parser.add_argument("--stdio", action="store_true", help="the only way, and the default")


def run(_options: argparse.Namespace) -> int:
    """Serve until the editor leaves; return 2 where the extra is not installed."""
    try:
        from tic.lsp.server import Server
    except ImportError:
        complain(['the language server needs the extra: pip install "tic-care[lsp]"'])
        return 2
    Server().server.start_io()
    return 0
