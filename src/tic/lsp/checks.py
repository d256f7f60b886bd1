"""Unsaved text under the settings of its place, as `tic-care check` would read it there."""

from __future__ import annotations

from pathlib import PurePath

from tic.checking.checker import Checker
from tic.checking.nearest import NAMES, Nearest
from tic.checking.result import FileResult
from tic.checking.settings import Settings
from tic.documents.formats import format_of
from tic.errors import TicError
from tic.language.rule import Severity

# What a buffer without a file is read as, by the language that the editor says.
_SUFFIXES = {
    "markdown": ".md", "html": ".html", "json": ".json", "yaml": ".yml", "python": ".py", "javascript": ".js",
    "javascriptreact": ".jsx", "typescript": ".ts", "typescriptreact": ".tsx", "vue": ".vue", "svelte": ".svelte",
    "mdx": ".mdx", "restructuredtext": ".rst", "asciidoc": ".adoc", "latex": ".tex", "plaintext": ".txt",
}  # fmt: skip


class Checks:
    """Checks buffers; settings and rules are read once, until `forget`."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Read settings and rules anew when they are next needed."""
        self._nearest = Nearest()
        self._checker = Checker()

    def of(self, text: str, path: str, language: str = "") -> FileResult | str | None:
        """Return what is to be said of a buffer; None where no reader knows its kind.

        Settings or rules that cannot be had come back as the words that say why.
        """
        name = path if format_of(path) else path + _SUFFIXES.get(language, "")
        if format_of(name) is None:
            return None
        try:
            settings = self._nearest.settings(str(PurePath(name).parent))
            result = self._checker.source(text.encode("utf-8", "replace"), name, settings)
            return result.shown_from(_shown(settings))
        except TicError as error:
            return str(error)


def holds_settings(path: str) -> bool:
    """Whether a file may hold settings of tic."""
    return PurePath(path).name in NAMES


def _shown(settings: Settings) -> Severity:
    return min(settings.show, settings.fail_on)
