"""One run over files: the use case that the command, an editor or a test calls, and that prints nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from tic._kernel.arguments import expect
from tic.checking.checker import Checker
from tic.checking.nearest import Nearest
from tic.checking.reasons import NO_COPY, unreadable
from tic.checking.result import FileResult, KeysMeant
from tic.checking.rulesets import load_rules
from tic.checking.settings import Settings
from tic.checking.walk import Plan, plan
from tic.documents import Budget
from tic.text.context import Context

if TYPE_CHECKING:
    from tic.checking.baseline import Baseline  # json comes with it: only a baseline pays for it
    from tic.checking.changed import Changed
    from tic.checking.fixing import Fixer
    from tic.language.meaning import MeaningReader

STANDARD_INPUT = "-"


class Request(NamedTuple):
    """What to check, and how.

    `paths` are files, folders and globs; "-" among them is what `standard_input` reads, called
    `standard_input_name`. `settings_of` knows the settings of a folder, by default those of the nearest
    settings file. `context` overrides settings and guesses. `explain` also places matches that were
    excused. `ignore_unknown` passes over named files that no reader knows. `leave_out` are absolute
    paths that are no copy, such as the report of the last run. `changed` keeps to new lines. `meaning` is a reader that the host
    brings, in place of the learned one that settings may ask for. `fixer` mends files before they are judged.
    """

    paths: tuple[str, ...] = (".",)
    settings_of: Callable[[str], Settings] | None = None
    context: Context | None = None
    explain: bool = False
    standard_input: Callable[[int], bytes] | None = None
    standard_input_name: str = STANDARD_INPUT
    force_exclude: bool = False
    ignore_unknown: bool = False
    leave_out: frozenset[str] = frozenset()
    baseline: Baseline | None = None
    changed: Changed | None = None
    meaning: MeaningReader | None = None
    fixer: Fixer | None = None


class Run:
    """The results of a request, made one by one as they are asked for, once.

    `failing` turns true at a finding that fails the run, `complete` false at a file that was not read.
    """

    def __init__(self, request: Request) -> None:
        settings_of = request.settings_of or Nearest().settings
        self._request = request
        self._checker = Checker(
            context=request.context,
            explain=request.explain,
            load=partial(load_rules, meaning=request.meaning),
        )
        self.plan = _plan(request, settings_of)
        self._first: list[tuple[str, Settings]] = []
        if STANDARD_INPUT in request.paths:
            name = request.standard_input_name
            self._first = [(name, settings_of(os.path.dirname(name) or "."))]
        files = [*self._first, *self.plan.files]
        every = dict.fromkeys([settings for _, settings in files] or [settings_of(".")])
        # Before anything is checked or written: rules that cannot be had stop the run.
        for settings in every:
            self._checker.rules(settings)
        self.failing = False
        self.complete = True
        self._keys_meant: dict[tuple[str, str], KeysMeant] = {}

    def __len__(self) -> int:
        return len(self.plan.failed) + len(self._first) + len(self.plan.files)

    def __iter__(self) -> Iterator[FileResult]:
        for path, because in self.plan.failed:
            self.complete = False
            yield FileResult(path, not_read=because)
        for path, settings in self._first:
            yield self._judged(self._standard_input(path, settings), settings)
        for path, settings in self.plan.files:
            yield self._judged(self._checker.file(path, settings), settings)

    @property
    def idle(self) -> list[str]:
        """Say which settings about keys meet no key in any of the files that they cover.

        A hook names a few files of many, and `changed` keeps to a few: of them nothing is said.
        """
        if self._request.changed or self._request.force_exclude:
            return []
        return [
            f"{file}: {name}: no key in the files checked is meant; a key there is “{each.has}”"
            for (file, name), each in sorted(self._keys_meant.items())
            if not each.met and each.has
        ]

    def _standard_input(self, path: str, settings: Settings) -> FileResult:
        read = self._request.standard_input
        try:
            source = read(Budget().size + 1) if read else b""
        except OSError as error:  # closed, or a folder
            return FileResult(path, not_read=unreadable(error))
        return self._checker.source(source, path, settings)

    def _judged(self, result: FileResult, settings: Settings) -> FileResult:
        for meant in result.keys_meant:
            before = self._keys_meant.get((settings.file, meant.setting))
            if before is None or not before.met:
                self._keys_meant[settings.file, meant.setting] = meant
        result = self._narrowed(result, settings)
        if self._request.fixer and result.path != STANDARD_INPUT:
            result = self._mended(self._request.fixer, result, settings)
        self.complete &= result.not_read is None and not (settings.strict_reading and result.unread)
        self.failing |= any(each.rule.severity >= settings.fail_on for each in result.findings)
        return result

    def _narrowed(self, result: FileResult, settings: Settings) -> FileResult:
        if self._request.changed:
            result = self._request.changed.only(result)
        if self._request.baseline:
            result = self._request.baseline.take(result)
        return result.shown_from(min(settings.show, settings.fail_on))

    def _mended(self, fixer: Fixer, result: FileResult, settings: Settings) -> FileResult:
        path = result.path
        try:
            return fixer.mend(
                result,
                lambda data: self._narrowed(self._checker.source(data, path, settings), settings),
            )
        except OSError as error:
            return FileResult(path, not_read=unreadable(error))


def check(request: Request) -> Run:
    """Make a run ready; what it finds is worked out while its results are asked for.

    Raises `InvalidSettingsError` for settings that are refused and for a term that means no rule,
    `InvalidInputError` for a language without rules, and `InvalidPackError` for a pack that is refused.
    """
    expect("request", request, Request)
    return Run(request)


def _plan(request: Request, settings_of: Callable[[str], Settings]) -> Plan:
    words = request.paths or (() if request.changed else (".",))
    todo = plan(
        [word for word in words if word != STANDARD_INPUT],
        settings_of=settings_of,
        force_exclude=request.force_exclude,
        ignore_unknown=request.ignore_unknown,
    )
    todo.files[:] = [row for row in todo.files if os.path.abspath(row[0]) not in request.leave_out]
    nothing_wanted = request.ignore_unknown or (request.force_exclude and todo.left_out)
    if not (todo.files or todo.failed or STANDARD_INPUT in words or nothing_wanted):
        todo.failed.extend((word, NO_COPY) for word in words)
    return todo
