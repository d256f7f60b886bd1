"""A run over files: opens each one, and turns every way to fail into a result that says so."""

from __future__ import annotations

from collections.abc import Callable
from types import NoneType
from typing import TypedDict

from tic._kernel.arguments import expect, expect_callable
from tic.checking.file_check import check_document, check_source
from tic.checking.reasons import crashed, unread, unreadable
from tic.checking.result import FileResult
from tic.checking.rulesets import Rules, load_rules
from tic.checking.settings import Settings
from tic.documents import Budget, Document, NotRead, read
from tic.errors import UnreadError
from tic.text.context import Context


class Checker:
    """Checks files under their settings; each settings' rules are made ready once."""

    def __init__(
        self,
        *,
        context: Context | None = None,
        explain: bool = False,
        load: Callable[[Settings], Rules] = load_rules,
    ) -> None:
        expect("context", context, (Context, NoneType))
        expect_callable("load", load)
        self._context = context
        self._explain = explain
        self._load = load
        self._rules: dict[Settings, Rules] = {}

    def rules(self, settings: Settings) -> Rules:
        """Return the rules under `settings`.

        Raises `InvalidSettingsError` or `InvalidPackError` where they cannot be had.
        """
        expect("settings", settings, Settings)
        if settings not in self._rules:
            self._rules[settings] = self._load(settings)
        return self._rules[settings]

    def file(self, path: str, settings: Settings) -> FileResult:
        """Check the file at `path`."""
        expect("path", path, str)
        expect("settings", settings, Settings)
        if "\0" in path:
            return FileResult(path, not_read=unreadable(OSError()))
        return self._told(path, settings, lambda how: check_document(_document(path), **how))

    def source(self, source: bytes, path: str, settings: Settings) -> FileResult:
        """Check bytes that are already here, such as those of standard input.

        Raises what `rules` raises; all else that can go wrong is told in the result.
        """
        expect("source", source, bytes)
        expect("path", path, str)
        expect("settings", settings, Settings)
        return self._told(path, settings, lambda how: check_source(source, path=path, **how))

    def _told(
        self, path: str, settings: Settings, check: Callable[[_How], FileResult]
    ) -> FileResult:
        how: _How = {
            "rules": self.rules(settings),
            "settings": settings,
            "context": self._context,
            "explain": self._explain,
        }
        try:
            return check(how)
        except OSError as error:
            return FileResult(path, not_read=unreadable(error))
        except UnreadError as error:
            return FileResult(path, not_read=unread(error))
        except Exception as error:  # noqa: BLE001 - one file's crash must not hide the other files
            return FileResult(path, not_read=crashed(error))


class _How(TypedDict):
    rules: Rules
    settings: Settings
    context: Context | None
    explain: bool


def _document(path: str) -> Document | NotRead:
    """Read a file; its bytes are let go here, since they are as large as the text."""
    with open(path, "rb") as stream:
        return read(stream.read(Budget().size + 1), path=path)  # no more: a device may never end
