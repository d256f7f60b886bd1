"""Colours of the pictures and pages: calm, no red, and every pair of text at 4.5:1 or more."""

from __future__ import annotations

from attrs import frozen


@frozen
class Palette:
    """Hex colours. Words are `ink` or `soft` on `paper`; on `shape` they are `ink`."""

    paper: str
    ink: str
    soft: str
    shape: str
    line: str


LIGHT = Palette(paper="#f8f6f1", ink="#1f2f33", soft="#48595c", shape="#bcd9d6", line="#3d7a78")
DARK = Palette(paper="#172224", ink="#f0ede4", soft="#b9c6c5", shape="#2f5557", line="#86bdb9")


def variables(palette: Palette) -> str:
    """Return the palette as CSS custom properties."""
    return (
        f"--paper:{palette.paper};--ink:{palette.ink};--soft:{palette.soft};"
        f"--shape:{palette.shape};--line:{palette.line}"
    )
