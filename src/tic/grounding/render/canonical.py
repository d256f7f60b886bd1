"""JSON: the script as plain values with a schema version, and one spelling for the same values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tic.grounding.script import Scene, Script

SCHEMA = "tic.grounding.script/2"

Plain = str | int | bool | None | Sequence["Plain"] | Mapping[str, "Plain"]

_NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
# Besides what JSON asks for: everything outside ASCII, so that no encoding can spoil it, and the
# three characters that could end a script element or a WebVTT cue.
_ESCAPED = re.compile(r'[^ -~]|["\\<>&]')


def plain(script: Script) -> dict[str, Plain]:
    """Return the script as dicts, lists, strings, integers and booleans; times in milliseconds."""
    return {
        "schema": SCHEMA,
        "exercise": script.exercise,
        "version": script.version,
        "locale": script.locale,
        "title": script.title,
        "summary": script.summary,
        "caution": script.caution,
        "opening": list(script.opening),
        "closing": list(script.closing),
        "notes": list(script.notes),
        "asks_before": script.asks_before,
        "asks_after": script.asks_after,
        "words": {what.value: said for what, said in script.words.items()},
        "labels": {label.value: said for label, said in script.labels.items()},
        "pace": script.pace.value,
        "nominal_ms": script.nominal_ms,
        "path": list(script.path),
        "speeds": list(script.speeds),
        "scenes": [_scene(scene) for scene in script.scenes],
    }


def _scene(scene: Scene) -> dict[str, Plain]:
    return {
        "id": scene.id,
        "kind": scene.kind.value,
        "text": scene.text,
        "ms": scene.ms,
        "waits": scene.waits,
        "next": scene.next,
        "sense": None if scene.sense is None else scene.sense.value,
        "n": scene.n,
        "cues": [
            {"at": cue.at, "what": cue.what.value, "ms": cue.ms, "k": cue.k, "n": cue.n}
            for cue in scene.cues
        ],
        "options": [{"key": way.key, "text": way.text, "to": way.to} for way in scene.options],
    }


def canonical(value: Plain) -> str:
    """Return `value` as JSON: keys sorted, no spaces, ASCII, safe inside HTML and WebVTT.

    The cores import no `json`; tests hold this against it.
    """
    match value:
        case str():
            return f'"{_ESCAPED.sub(_escape, value)}"'
        case bool():
            return "true" if value else "false"
        case None:
            return "null"
        case int():
            return str(value)
        case Mapping():
            inside = (f"{canonical(key)}:{canonical(value[key])}" for key in sorted(value))
            return "{" + ",".join(inside) + "}"
        case _:
            return "[" + ",".join(map(canonical, value)) + "]"


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    if character in _NAMED:
        return _NAMED[character]
    code = ord(character)
    if code > 0xFFFF:
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"
