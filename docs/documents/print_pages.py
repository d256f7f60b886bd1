"""Prints the table of formats from the table that picks the reader."""

from pathlib import Path

from tic.documents.formats import FORMATS


def print_pages(into: Path) -> None:
    rows = ["| Format | File names |", "|---|---|"]
    for each in FORMATS:
        names = [f"`*{suffix}`" if suffix else "no suffix" for suffix in each.suffixes]
        rows.append(f"| {each.name} | {', '.join(names)} |")
    (into / "formats.md").write_text("\n".join(rows) + "\n", encoding="utf-8")
