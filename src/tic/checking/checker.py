"""A run over files: opens each one, and turns every way to fail into a result that says so."""

from __future__ import annotations

from collections.abc import Callable
from types import NoneType

from tic._kernel.errors import expect, expect_callable
from tic.checking.check import check_source
from tic.checking.reasons import crashed, unreadable
from tic.checking.result import FileResult
from tic.checking.rulesets import Rules, load_rules
from tic.checking.settings import Settings
from tic.documents import Budget
from tic.language.rule import Context


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
        try:
            with open(path, "rb") as stream:
                source = stream.read(Budget().size + 1)  # a device may never end
        except OSError as error:
            return FileResult(path, not_read=unreadable(error))
        except ValueError:  # a NUL in the name
            return FileResult(path, not_read=unreadable(OSError()))
        return self.source(source, path, settings)

    def source(self, source: bytes, path: str, settings: Settings) -> FileResult:
        """Check bytes that are already here, such as those of standard input.

        Raises what `rules` raises; all else that can go wrong is told in the result.
        """
        expect("source", source, bytes)
        expect("path", path, str)
        expect("settings", settings, Settings)
        rules = self.rules(settings)
        try:
            return check_source(
                source,
                path=path,
                rules=rules,
                settings=settings,
                context=self._context,
                explain=self._explain,
            )
        except Exception as error:  # noqa: BLE001 - one file's crash must not hide the other files
            return FileResult(path, not_read=crashed(error))
