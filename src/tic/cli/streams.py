"""The standard streams as a command may find them: closed, full, left by their reader, or ASCII."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO


def make_ready() -> None:
    """Put a stream in place of each that was closed, and let no character be too much for one.

    The stand-ins for standard input and output can neither be read nor written: whoever needs them
    is told by an `OSError` (EBADF). A closed standard error has no reader, so what goes there is dropped.
    """
    # In this order, so that each takes the number of the one it stands for and no file does.
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_WRONLY), "r", encoding="utf-8")
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    _reconfigure(sys.stdin, errors="replace")
    _reconfigure(sys.stdout, errors="backslashreplace")


def speak_utf8(stream: TextIO) -> None:
    """Let `stream` be UTF-8 whatever the locale: programs read what is written to it."""
    _reconfigure(stream, encoding="utf-8", errors="backslashreplace")


def tell(text: str) -> None:
    """Write to standard error; one that takes nothing is let be, since the exit code still tells."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        give_up(sys.stderr)


def give_up(stream: TextIO) -> None:
    """Drop what `stream` still holds, so that the interpreter does not try again when it ends."""
    try:
        number = stream.fileno()
    except (OSError, ValueError):  # no file of the system's: nothing is tried at the end
        return
    os.dup2(os.open(os.devnull, os.O_WRONLY), number)


def _reconfigure(stream: TextIO, *, errors: str, encoding: str | None = None) -> None:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=encoding, errors=errors)
