"""Colours of the pictures and pages: calm, no red; text at 4.5:1 or more, what moves at 3:1."""

from __future__ import annotations

from attrs import frozen


@frozen
class Palette:
    """Hex colours. Words are `ink` or `soft` on `paper`; on `shape`, which moves, they are `ink`."""

    paper: str
    ink: str
    soft: str
    shape: str
    line: str


LIGHT = Palette(paper="#f8f6f1", ink="#0f1b1e", soft="#44555a", shape="#559390", line="#3d7a78")
DARK = Palette(paper="#10191b", ink="#f5f2ea", soft="#b9c6c5", shape="#3d6f71", line="#86bdb9")


def variables(palette: Palette) -> str:
    """Return the palette as CSS custom properties."""
    return (
        f"--paper:{palette.paper};--ink:{palette.ink};--soft:{palette.soft};"
        f"--shape:{palette.shape};--line:{palette.line}"
    )
