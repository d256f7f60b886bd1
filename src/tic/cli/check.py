"""`tic-care check`: lint the copy in files."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, TextIO

from tic import __version__
from tic.checking.checker import Checker
from tic.checking.house import HOUSE_RULES
from tic.checking.nearest import Nearest, load_settings
from tic.checking.reasons import NO_COPY, unreadable
from tic.checking.result import FileResult
from tic.checking.rulesets import Checks
from tic.checking.settings import Settings
from tic.checking.walk import Plan, plan
from tic.cli.check_options import add_arguments, override, wrong_together
from tic.cli.streams import speak_utf8
from tic.cli.terminal import Progress, colour, columns, complain
from tic.documents import Budget
from tic.errors import InvalidSettingsError
from tic.language.rule import Context, Rule
from tic.reports import About, writer
from tic.reports.neutral import neutral
from tic.reports.tally import Tally

if TYPE_CHECKING:
    from tic.checking.baseline import Baseline  # json comes with it: only a baseline pays for it

__all__ = ["add_arguments", "run"]

FOR_PEOPLE = ("full", "concise")  # in the alphabet of their terminal; programs are written UTF-8


def run(options: argparse.Namespace) -> int:
    """Check, report, and return 0 (clean), 1 (findings) or 2 (something could not be checked)."""
    wrong = wrong_together(options)
    if wrong:
        complain(wrong)
        return 2
    settings_of = _settings_source(options)
    todo = _plan(options, settings_of)
    if options.show_files:
        return _show_files(options, todo)
    checker = Checker(
        context=Context(options.context) if options.context else None,
        explain=options.explain_excused,
    )
    stdin = None
    if "-" in options.paths:
        stdin = (options.stdin_filename or "-", settings_of(_folder(options.stdin_filename)))
    sources = [*([stdin] if stdin else []), *todo.files]
    every_settings = dict.fromkeys([settings for _, settings in sources] or [settings_of(".")])
    # Before anything is checked or written: rules that cannot be had stop the run.
    linters = [checker.rules(settings).linter for settings in every_settings]
    baseline = _baseline(options)
    results = _Results(checker, todo, stdin, baseline)
    with ExitStack() as stack:
        stream = sys.stdout
        if options.output_file:
            try:
                stream = stack.enter_context(
                    open(options.output_file, "w", encoding="utf-8", newline="\n")
                )
            except OSError as error:
                complain([f"--output-file: {options.output_file}: {error.strerror}"])
                return 2
        elif options.output_format not in FOR_PEOPLE:
            speak_utf8(stream)
        about = About(
            version=__version__,
            rules=lambda: (*HOUSE_RULES, *_every_rule(linters)),
            root=_repository(os.getcwd()),
            colour=options.output_format == "full" and colour(stream, options.color),
            columns=columns(stream),
            verbose=options.verbose,
        )
        tally = _report(options, results, about, stream)
    if not options.quiet and (options.statistics or options.output_format != "full"):
        complain(tally.sentences())
    if tally.not_read:
        return 2
    if baseline:
        _keep(baseline, options)
    return int(results.failing and not options.exit_zero)


def _every_rule(linters: Iterable[Checks]) -> Iterable[Rule]:
    return {rule.code: rule for linter in linters for rule in linter.rules}.values()


def _baseline(options: argparse.Namespace) -> Baseline | None:
    if not options.baseline:
        return None
    from tic.checking.baseline import Baseline, load_baseline

    if options.create_baseline:
        folder = os.path.dirname(os.path.abspath(options.baseline))
        return Baseline(folder=folder, recording=True)
    return load_baseline(options.baseline)


def _keep(baseline: Baseline, options: argparse.Namespace) -> None:
    """Write the baseline if asked to, after a run that read everything; else say what is gone."""
    if options.create_baseline or options.prune_baseline:
        with open(options.baseline, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(baseline.text())
    elif baseline.gone and not options.quiet:
        complain(
            [f"{options.baseline}: {len(baseline.gone)} gone; --prune-baseline takes them out"]
        )


class _Results:
    """The results of a run, made one by one; `failing` turns true at a finding that counts."""

    def __init__(
        self,
        checker: Checker,
        todo: Plan,
        stdin: tuple[str, Settings] | None,
        baseline: Baseline | None,
    ) -> None:
        self._checker = checker
        self._baseline = baseline
        self._todo = todo
        self._stdin = stdin
        self.failing = False

    def __len__(self) -> int:
        return len(self._todo.failed) + bool(self._stdin) + len(self._todo.files)

    def __iter__(self) -> Iterator[FileResult]:
        for path, because in self._todo.failed:
            yield FileResult(path, not_read=because)
        if self._stdin:
            path, settings = self._stdin
            yield self._judged(self._standard_input(path, settings), settings)
        for path, settings in self._todo.files:
            yield self._judged(self._checker.file(path, settings), settings)

    def _standard_input(self, path: str, settings: Settings) -> FileResult:
        try:
            source = sys.stdin.buffer.read(Budget().size + 1)
        except OSError as error:  # closed, or a folder
            return FileResult(path, not_read=unreadable(error))
        return self._checker.source(source, path, settings)

    def _judged(self, result: FileResult, settings: Settings) -> FileResult:
        if self._baseline:
            result = self._baseline.take(result)
        self.failing |= any(each.rule.severity >= settings.fail_on for each in result.findings)
        return result


def _report(options: argparse.Namespace, results: _Results, about: About, stream: TextIO) -> Tally:
    """Write the report and return the counts."""
    tally = Tally()
    progress = Progress(len(results), on=sys.stderr.isatty() and not options.quiet)

    def out(text: str) -> None:
        progress.clear()
        stream.write(text)

    counted = tally.of(progress.over(results))
    if not options.statistics:
        writer(options.output_format)(counted, about, out)
        return tally
    from tic.reports.statistics_table import write_statistics

    for result in counted:
        if result.not_read:
            complain([f"{result.path}: not read: {result.not_read.says}"])
    write_statistics(tally, out, as_json=options.output_format == "json")
    return tally


def _show_files(options: argparse.Namespace, todo: Plan) -> int:
    """Print the files that would be read; say on standard error what would not."""
    for path, _ in todo.files:
        print(neutral(path))
    if not options.quiet:
        complain(f"{path}: left out, {why}" for path, why in todo.left_out)
        if todo.unknown:
            complain([f"files of kinds that are not copy: {todo.unknown}"])
    complain(f"{path}: {because.says}" for path, because in todo.failed)
    return 2 if todo.failed else 0


def _folder(path: str | None) -> str:
    return os.path.dirname(path or "") or "."


def _repository(folder: str) -> str:
    """Return the top of the repository that `folder` is in, or `folder` itself."""
    above = folder
    while True:
        if os.path.exists(os.path.join(above, ".git")):
            return above
        if above == os.path.dirname(above):
            return folder
        above = os.path.dirname(above)


def _settings_source(options: argparse.Namespace) -> Callable[[str], Settings]:
    """Return the function that knows the settings of a folder, the command line on top."""
    alone = None
    if options.isolated:
        alone = Settings(folder=os.getcwd())
    elif options.config:
        alone = load_settings(options.config)
        if alone is None:
            raise InvalidSettingsError([f"{options.config}: expected a [tool.tic] table"])
    nearest = Nearest()
    made: dict[Settings, Settings] = {}

    def settings_of(folder: str) -> Settings:
        plain = alone or nearest.settings(folder)
        if plain not in made:
            made[plain] = override(plain, options)
        return made[plain]

    return settings_of


def _plan(options: argparse.Namespace, settings_of: Callable[[str], Settings]) -> Plan:
    words = options.paths or ["."]
    todo = plan(
        [word for word in words if word != "-"],
        settings_of=settings_of,
        force_exclude=options.force_exclude,
    )
    if options.output_file:  # the report of the last run is no copy
        report = os.path.abspath(options.output_file)
        todo.files[:] = [row for row in todo.files if os.path.abspath(row[0]) != report]
    everything_excluded = options.force_exclude and todo.left_out
    if not (todo.files or todo.failed or "-" in words or everything_excluded):
        todo.failed.extend((word, NO_COPY) for word in words)
    return todo
