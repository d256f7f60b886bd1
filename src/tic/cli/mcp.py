"""`tic-care mcp`: the tools over the Model Context Protocol, on standard input and output."""

from __future__ import annotations

import argparse

from tic.cli.terminal import complain


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """There are no options."""


def run(_options: argparse.Namespace) -> int:
    """Serve until the other side leaves; return 2 where the extra is not installed."""
    try:
        from tic.integrations.mcp import server
    except ImportError:
        complain(['the server needs the extra: pip install "tic-care[mcp]"'])
        return 2
    server().run()
    return 0
