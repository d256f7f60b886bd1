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

    def __init__(self, lines: Mapping[str, memoryview]) -> None:
        self.lines = lines
        self._decoded: dict[str, Any] = {}

    @classmethod
    def of(cls, values: Mapping[str, object]) -> Parts:
        """Return `values` as they will be when they are read again."""
        dumped = {name: json.dumps(value, separators=(",", ":")) for name, value in values.items()}
        return cls({name: memoryview(line.encode("ascii")) for name, line in dumped.items()})

    def __getitem__(self, name: str) -> Any:
        if name not in self._decoded:
            self._decoded[name] = json.loads(str(self.lines[name], "ascii"))
        return self._decoded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.lines)

    def __len__(self) -> int:
        return len(self.lines)


def to_lines(key: str, parts: Parts) -> bytes:
    """Return `parts` as the content of a file, under the key of what they were made from."""
    body = b"".join(part for line in parts.lines.values() for part in (line, b"\n"))
    sizes = {name: len(line) for name, line in parts.lines.items()}
    header = {"key": key, "checksum": crc32(body), "parts": sizes}
    return json.dumps(header).encode("ascii") + b"\n" + body


def from_lines(content: bytes, key: str | None) -> Parts | None:
    """Return the parts in a file, or None unless it is whole and made under `key` (None: under any)."""
    end = content.find(b"\n") + 1
    try:
        header = json.loads(content[:end])
        made_under, checksum, sizes = header["key"], header["checksum"], header["parts"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    if key not in (made_under, None) or checksum != crc32(memoryview(content)[end:]):
        return None
    lines = {}
    for name, size in sizes.items():  # the parts are not copied: most runs need one of them
        lines[name] = memoryview(content)[end : end + size]
        end += size + 1
    return Parts(lines)
