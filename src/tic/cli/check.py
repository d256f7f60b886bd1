"""`tic-care check`: lint the copy in files."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, TextIO

from tic import __version__
from tic.checking.nearest import Nearest, load_settings
from tic.checking.result import FileResult
from tic.checking.run import Request, Run, check
from tic.checking.settings import Settings
from tic.checking.walk import Plan
from tic.cli.check_options import (
    add_arguments,
    new_lines_since,
    override,
    reports_of,
    wrong_together,
)
from tic.cli.streams import speak_utf8
from tic.cli.terminal import Progress, colour, columns, complain
from tic.errors import InvalidSettingsError
from tic.reports import About, writer
from tic.reports.neutral import neutral
from tic.reports.tally import Tally
from tic.text.context import Context

if TYPE_CHECKING:
    from tic.checking.baseline import Baseline  # json comes with it: only a baseline pays for it
    from tic.checking.changed import Changed
    from tic.checking.fixing import Fixer
    from tic.language.meaning import MeaningReader

__all__ = ["add_arguments", "run"]

FOR_PEOPLE = ("full", "concise")  # in the alphabet of their terminal; programs are written UTF-8


def run(options: argparse.Namespace) -> int:
    """Check, report, and return 0 (clean), 1 (findings) or 2 (something could not be checked)."""
    if options.fix and options.diff:  # a commit means nothing there: the word is a path
        options.paths, options.diff = [options.diff, *options.paths], ""
    settings_of = _settings_source(options)
    options.baseline = options.baseline or _baseline_of(settings_of("."))
    wrong = wrong_together(options)
    if wrong:
        complain(wrong)
        return 2
    if options.column is not None:
        from tic.cli.check_table import run as check_table

        return check_table(options)
    baseline, fixer = _baseline(options), _fixer(options)
    with ExitStack() as stack:
        reader = _reader(options.reader_command, stack)
        checked = check(_request(options, settings_of, baseline, reader, fixer))
        if options.show_files:
            return _show_files(options, checked.plan)
        stream = sys.stdout
        if options.output_file:
            stream = stack.enter_context(_opened(options.output_file))
        elif options.output_format not in FOR_PEOPLE:
            speak_utf8(stream)
        about = About(
            version=__version__,
            root=_repository(os.getcwd()),
            colour=options.output_format == "full" and colour(stream, options.color),
            columns=columns(stream),
            verbose=options.verbose,
            unread=Counter(kind for _, kind in checked.plan.unread),
        )
        kept: list[FileResult] = []
        tally = _report(options, checked, about, stream, kept)
    for form, file in options.output:
        with _opened(file) as beside:
            writer(form)(kept, about._replace(colour=False, columns=100), beside.write)
    if not options.quiet and (options.statistics or options.output_format != "full"):
        complain(tally.sentences())
    if not options.quiet:
        complain([*checked.idle, *([fixer.sentence()] if fixer else [])])
    if not checked.complete:
        return 2
    if baseline:
        _keep(baseline, options)
    return int(checked.failing and not options.exit_zero)


def _opened(file: str) -> TextIO:
    try:
        return open(file, "w", encoding="utf-8", newline="\n")
    except OSError as error:
        raise InvalidSettingsError([f"{file}: {error.strerror}"]) from None


def _request(
    options: argparse.Namespace,
    settings_of: Callable[[str], Settings],
    baseline: Baseline | None,
    meaning: MeaningReader | None,
    fixer: Fixer | None,
) -> Request:
    changed = _changed(options)
    paths = options.paths or ["."]
    if changed:
        paths = _below(changed.files, paths)
    return Request(
        paths=tuple(paths),
        settings_of=settings_of,
        context=Context(options.context) if options.context else None,
        explain=options.explain_excused,
        standard_input=sys.stdin.buffer.read,
        standard_input_name=options.stdin_filename or "-",
        force_exclude=options.force_exclude or bool(changed),
        ignore_unknown=options.ignore_unknown or bool(changed),
        leave_out=frozenset(os.path.abspath(file) for file in reports_of(options)),
        baseline=baseline,
        changed=changed,
        meaning=meaning,
        fixer=fixer,
    )


def _reader(command: str | None, stack: ExitStack) -> MeaningReader | None:
    """The program of `--reader-command`, which ends with the run."""
    if not command:
        return None
    from tic.models.command import Command
    from tic.models.host import LanguageModelReader

    asks = stack.enter_context(Command(command))
    return LanguageModelReader(asks, name=os.path.basename(asks.program))


def _below(files: Iterable[str], paths: Iterable[str]) -> list[str]:
    """Return the files that are among the paths named, or below them, as they are called from here."""
    tops = [os.path.abspath(path) for path in paths]
    return [
        os.path.relpath(file)
        for file in files
        if any(file == top or file.startswith(os.path.join(top, "")) for top in tops)
    ]


def _changed(options: argparse.Namespace) -> Changed | None:
    since = new_lines_since(options)
    if since is None:
        return None
    from tic.checking.changed import changed_since

    return changed_since(since)


def _fixer(options: argparse.Namespace) -> Fixer | None:
    """Return what mends files; with `--diff` it prints what it would do instead."""
    if not options.fix:
        return None
    from tic.checking.fixing import Fixer
    from tic.reports.unified_diff import unified

    if options.diff is None:
        return Fixer()
    return Fixer(lambda *file: sys.stdout.write(unified(*file)))


def _baseline_of(settings: Settings) -> str | None:
    """The baseline that the settings of this folder name, as it is called from here."""
    if not settings.baseline:
        return None
    return os.path.relpath(os.path.join(settings.folder, settings.baseline))


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
        complain([f"{options.baseline}: {baseline.gone} gone; --prune-baseline takes them out"])


def _report(
    options: argparse.Namespace, results: Run, about: About, stream: TextIO, kept: list[FileResult]
) -> Tally:
    """Write the report and return the counts; keep the results where there are more reports to write."""
    tally = Tally(about.unread)
    progress = Progress(len(results), on=sys.stderr.isatty() and not options.quiet)

    def out(text: str) -> None:
        progress.clear()
        stream.write(text)

    counted = tally.of(progress.over(results))
    if options.output:
        counted = _keeping(counted, kept)
    if options.fix and options.diff is not None:  # what would be done is what comes out
        for _ in counted:
            pass
        return tally
    if not options.statistics:
        writer(options.output_format)(counted, about, out)
        return tally
    from tic.reports.statistics_table import write_statistics

    for result in counted:
        if result.not_read:
            complain([f"{result.path}: not read: {result.not_read.says}"])
    write_statistics(tally, out, as_json=options.output_format == "json")
    return tally


def _keeping(results: Iterable[FileResult], kept: list[FileResult]) -> Iterator[FileResult]:
    for result in results:
        kept.append(result)
        yield result


def _show_files(options: argparse.Namespace, todo: Plan) -> int:
    """Print the files that would be read; say on standard error what would not."""
    for path, _ in todo.files:
        print(neutral(path))
    if not options.quiet:
        complain(f"{path}: left out, {why}" for path, why in todo.left_out)
        complain(f"{path}: not read, no reader knows {kind}" for path, kind in todo.unread)
        if todo.unknown:
            complain([f"files of kinds that are not copy: {todo.unknown}"])
    complain(f"{path}: {because.says}" for path, because in todo.failed)
    return 2 if todo.failed else 0


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
    if options.config:
        alone = load_settings(options.config)
        if alone is None:
            raise InvalidSettingsError([f"{options.config}: expected a [tool.tic] table"])
    nearest = Nearest(isolated=options.isolated)
    made: dict[Settings, Settings] = {}

    def settings_of(folder: str) -> Settings:
        plain = alone or nearest.settings(folder)
        if plain not in made:
            made[plain] = override(plain, options)
        return made[plain]

    return settings_of
