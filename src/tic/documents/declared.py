"""The language that a file says it is in: in its head, or by the name that translators gave it.

What the words themselves show stands above this (`tic.checking.language`): heads are copied, and names lie.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

from tic._kernel.expression import expression
from tic.documents.guess import word_set

LANGUAGES = word_set(
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn"
    " ko ky lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh zu"
)
"""Codes (ISO 639-1, and fil) of the languages into which programs are often translated."""

_WORDS = word_set("am as be ca el eu he hi hr id is it lo ml my nb no pa ro si so te tr uk")
"""Codes that are also words or shorts of other things: as the name of a file they need a folder that speaks."""
_FOLDERS = word_set(
    "locale locales _locales i18n l10n lang langs language languages translation translations messages lc_messages intl"
    " nls resources public"
)
_HEAD = 8_000  # characters in which a head stands
_HEADS = {
    "html": r"(?i)<html\b[^>]{0,400}?\slang\s*=\s*[\"']?([a-z]{2,3})\b",
    "po": r"\"Language:[ ]{0,4}([a-z]{2,3})\b",
    "json": r"\"@@locale\"\s*:\s*\"([a-z]{2,3})\b",
    "xliff": r"\b(?:target-language|trgLang)\s*=\s*[\"']([a-z]{2,3})\b",
}
_LOCALE = r"([a-z]{2,3})(?:[-_](?:r?[A-Z]{2}|[A-Z][a-z]{3}|[0-9]{3}))*"
_RESOURCES = rf"values-{_LOCALE}"
_PROJECT = rf"{_LOCALE}\.lproj"
_LAST = rf".*[._-]{_LOCALE}"
_PROGRAMS = frozenset({"python", "javascript", "typescript"})


def declared(source: str, path: str, format_: str) -> str | None:
    """Return the code of the language ("nl") that a file declares, or None.

    `path` is that below the project's root: folders above it say nothing.
    """
    if format_ in _HEADS:
        found = expression(_HEADS[format_]).search(source, 0, _HEAD)
        if found:
            return str(found[1]).lower()
    *folders, name = path.split("/")[-4:]
    stem = os.path.splitext(name)[0]
    translated = any(folder.lower() in _FOLDERS for folder in folders)
    for folder in folders[-1:]:
        for pattern in (_RESOURCES, _PROJECT):
            code = _code(pattern, folder)
            if code:
                return code
    code = _code(_LOCALE, stem)
    if code and (translated or (code not in _WORDS and format_ not in _PROGRAMS)):
        return code
    if translated:
        code = next(filter(None, (_code(_LOCALE, folder) for folder in reversed(folders))), None)
        if code:
            return code
    code = _code(_LAST, stem)
    return code if code and code not in _WORDS and format_ not in _PROGRAMS else None


class Languages:
    """Which language each text of a file is in, where the names at its top are languages: `{"en": …, "nl": …}`."""

    def __init__(self, names: Iterable[tuple[str, ...]]) -> None:
        tops = {each[0] if len(each) > 1 else "" for each in names}
        self._on = bool(tops) and all(_code(_LOCALE, top) for top in tops)

    def __call__(self, names: tuple[str, ...]) -> str:
        """Return the language of the text under these names, "" where none is named."""
        return names[0].replace("_", "-").split("-")[0] if self._on else ""


def _code(pattern: str, name: str) -> str | None:
    found = expression(pattern).fullmatch(name)
    return found[1] if found and found[1] in LANGUAGES else None
