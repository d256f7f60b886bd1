"""The first settings file of a project: what stands in its tree, and what one may want to set because of it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from tic.checking.nearest import NAMES, settings_in
from tic.checking.settings import Settings
from tic.checking.walk import plan
from tic.documents.formats import format_of
from tic.errors import InvalidInputError

NAME = "tic.toml"
_CODE = frozenset({"python", "javascript", "typescript", "code"})
_TRIED = (
    "tests",
    "test",
    "spec",
    "__tests__",
    "fixtures",
    "e2e",
    "cypress",
    "stories",
    "__mocks__",
)
_NOTES = ("notes", "casenotes", "case-notes", "clinical")
_TALKS = ("chat", "chats", "bot", "bots", "responses", "prompts", "conversations")


class Seen(NamedTuple):
    """What a tree holds: files by format, kinds that have no reader, and folders whose names say something."""

    formats: Counter[str]
    unread: Counter[str]
    folders: frozenset[str]


def look(folder: str) -> Seen:
    """Walk a tree as a check would; nothing is read but names."""
    todo = plan([folder], settings_of=lambda _: Settings(folder=folder))
    paths = [os.path.relpath(path, folder).replace(os.sep, "/") for path, _ in todo.files]
    formats = Counter(known.name for path in paths if (known := format_of(path)))
    folders = {part for path in paths for part in path.split("/")[:-1]}
    return Seen(formats, Counter(kind for _, kind in todo.unread), frozenset(folders))


def settings_for(seen: Seen) -> str:
    """Return a settings file with a comment on each line that one may want to change."""
    code = sum(seen.formats[name] for name in _CODE)
    lines = [
        "# Settings of tic-care. Every key may be left out; `tic-care check --help` and the docs say what each does.",
        "",
        f"# Found here: {_counted(seen.formats) or 'nothing that a reader knows'}.",
    ]
    if code:
        lines.append('# Strings in program code need the extra: pip install "tic-care[code]".')
    if seen.unread:
        lines.append(
            f"# No reader knows: {_counted(seen.unread)}. With this, such files fail a run:"
        )
        lines.append("# strict-reading = true")
    lines += [
        "",
        "# From which severity on a run fails, and what is shown: low, medium or high.",
        'fail-on = "medium"',
        "",
        "# What is nobody's copy.",
        f"exclude = [{_quoted(name for name in _TRIED if name in seen.folders)}]",
        "",
        "# Where words meet a person, where the format does not say: general, chat, ui, form, email, note, article, prompt.",
        "[contexts]",
    ]
    found = [f'"**/{name}/**" = "note"' for name in _NOTES if name in seen.folders]
    found += [f'"**/{name}/**" = "chat"' for name in _TALKS if name in seen.folders]
    lines += found or ['# "emails/**" = "email"']
    return "\n".join(lines) + "\n"


def begin(folder: str) -> str:
    """Write the settings file of a folder and return its path.

    Raises `InvalidInputError` where the folder has settings already, or cannot be written.
    """
    if settings_in(folder) is not None or os.path.lexists(os.path.join(folder, NAME)):
        raise InvalidInputError("folder", f"one without settings ({', '.join(NAMES)})")
    path = os.path.join(folder, NAME)
    try:
        with open(path, "x", encoding="utf-8", newline="\n") as stream:
            stream.write(settings_for(look(folder)))
    except OSError as error:
        raise InvalidInputError("folder", f"one that can be written ({error.strerror})") from None
    return path


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in counts.most_common(12))


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
