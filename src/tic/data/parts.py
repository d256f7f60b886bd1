"""A compiled form as lines of JSON: a header with key and checksum, then a line for each part."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from zlib import crc32


class Parts(Mapping[str, Any]):
    """The parts of a compiled form by name, each decoded when it is first asked for.

    A part is what JSON can say: lists, dictionaries, text, numbers, truth values, None.
    """

    def __init__(self, lines: Mapping[str, bytes]) -> None:
        self.lines = lines
        self._decoded: dict[str, Any] = {}

    @classmethod
    def of(cls, values: Mapping[str, object]) -> Parts:
        """Return `values` as they will be when they are read again."""
        dumped = {name: json.dumps(value, separators=(",", ":")) for name, value in values.items()}
        return cls({name: line.encode() for name, line in dumped.items()})

    def __getitem__(self, name: str) -> Any:
        if name not in self._decoded:
            self._decoded[name] = json.loads(self.lines[name])
        return self._decoded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.lines)

    def __len__(self) -> int:
        return len(self.lines)


def to_lines(key: str, parts: Parts) -> bytes:
    """Return `parts` as the content of a file, under the key of what they were made from."""
    body = b"\n".join(parts.lines.values())
    header = {"key": key, "checksum": crc32(body), "parts": list(parts)}
    return json.dumps(header).encode() + b"\n" + body


def from_lines(content: bytes, key: str | None) -> Parts | None:
    """Return the parts in a file, or None unless it is whole and made under `key` (None: under any)."""
    head, _, body = content.partition(b"\n")
    try:
        header = json.loads(head)
        made_under, checksum, names = header["key"], header["checksum"], header["parts"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    if key not in (made_under, None) or checksum != crc32(body):
        return None
    lines = body.split(b"\n")
    return Parts(dict(zip(names, lines, strict=True))) if len(lines) == len(names) else None
