"""What would be changed in a file, as a unified diff for people."""

from __future__ import annotations

from difflib import unified_diff

from tic.reports.neutral import neutral


def unified(path: str, before: str, after: str) -> str:
    """Return the differences; control characters of the file are shown, not sent to the terminal."""
    lines = unified_diff(
        before.split("\n"), after.split("\n"), neutral(path), neutral(path), n=1, lineterm=""
    )
    return "".join(f"{neutral(line.removesuffix(chr(13)))}\n" for line in lines)
