"""The options of `tic-care check`, and how they stand above the settings."""

from __future__ import annotations

import argparse
import os
from typing import Any

from tic.checking.settings import PROFILES, Settings
from tic.language.rule import Severity
from tic.reports import FORMATS
from tic.text.context import Context

EXPLAINING = ("full", "concise", "json", "json-lines")  # formats with a place for excused matches
COUNTING = ("full", "concise", "json")  # formats that statistics come in


def _comma_list(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _report_beside(text: str) -> tuple[str, str]:
    form, sign, file = text.partition("=")
    if form not in FORMATS or not (sign and file):
        raise argparse.ArgumentTypeError(f"expected FORMAT=FILE, the format {', '.join(FORMATS)}")
    return form, file


def reports_of(options: argparse.Namespace) -> list[str]:
    """Return the files that a run writes reports to."""
    first = [options.output_file] if options.output_file else []
    return [*first, *(file for _, file in options.output)]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options; names follow ruff where it has them."""
    words: dict[str, Any] = {
        "action": "extend",
        "type": _comma_list,
        "default": [],
        "metavar": "RULES",
    }
    add = parser.add_argument
    add(
        "paths", nargs="*", metavar="PATH", help='files, folders or globs; "-" reads standard input'
    )
    rules = parser.add_argument_group("which rules")
    rules.add_argument(
        "--select", **words, help="only these: codes, hundreds (TIC1xx), names, families"
    )
    rules.add_argument(
        "--extend-select", **words, help="these too, also where the profile hides them"
    )
    rules.add_argument("--ignore", **words, help="leave these out")
    rules.add_argument("--profile", choices=PROFILES, help="default hides low-confidence rules")
    rules.add_argument(
        "--pack", action="append", default=[], metavar="FILE", help="a rule pack of your own"
    )
    rules.add_argument(
        "--installed-packs", action="store_true", help="rules that other distributions bring, too"
    )
    rules.add_argument("--lang", help="the language of the copy (en)")
    rules.add_argument(
        "--model",
        action=argparse.BooleanOptionalAction,
        help="also what no phrase shows, by the learned reader that is installed",
    )
    rules.add_argument(
        "--context", choices=[each.value for each in Context], help="where all of it meets a person"
    )
    rules.add_argument(
        "--reader-command",
        metavar="CMD",
        help="the same by a program of yours, which is sent the sentences as lines of JSON",
    )
    out = parser.add_argument_group("what comes out")
    out.add_argument(
        "--output-format", choices=[*FORMATS], default="full", help="full is for people"
    )
    out.add_argument(
        "-o", "--output-file", metavar="FILE", help="write there, not to standard output"
    )
    out.add_argument(
        "--output",
        action="append",
        type=_report_beside,
        default=[],
        metavar="FORMAT=FILE",
        help="write one more report; may be given several times",
    )
    out.add_argument(
        "--fail-on",
        choices=[str(level) for level in Severity],
        help="exit 1 from this severity on (medium)",
    )
    out.add_argument(
        "--show",
        choices=[str(level) for level in Severity],
        help="show findings from this severity on (medium), and all that --fail-on counts",
    )
    out.add_argument("--exit-zero", action="store_true", help="exit 0 also with findings")
    out.add_argument("--statistics", action="store_true", help="count findings by rule instead")
    out.add_argument(
        "--explain-excused", action="store_true", help="also show matches let through, and why"
    )
    out.add_argument(
        "--color", choices=["auto", "always", "never"], default="auto", help="auto: on a terminal"
    )
    out.add_argument(
        "-v", "--verbose", action="store_true", help="say which context was taken, and why"
    )
    out.add_argument("-q", "--quiet", action="store_true", help="no summary on standard error")
    table = parser.add_argument_group("a column of a table (Parquet, Arrow, CSV, JSON Lines)")
    table.add_argument("--column", metavar="NAME", help="check this column of the one file named")
    table.add_argument("--workers", type=int, metavar="N", help="processes (one for each core)")
    table.add_argument(
        "--checkpoint", metavar="FOLDER", help="keep what is done there, and go on from it"
    )
    files = parser.add_argument_group("files and settings")
    files.add_argument(
        "--stdin-filename", metavar="PATH", help="what standard input would be called"
    )
    files.add_argument(
        "--show-files", action="store_true", help="list what would be read, and stop"
    )
    files.add_argument("--force-exclude", action="store_true", help="exclude also files named here")
    files.add_argument(
        "--ignore-unknown",
        action="store_true",
        help="pass over named files of a kind that no reader knows, as a hook needs it",
    )
    files.add_argument(
        "--strict-reading",
        action="store_true",
        default=None,
        help="exit 2 where copy may stand in what no reader knows",
    )
    files.add_argument(
        "--respect-gitignore",
        action=argparse.BooleanOptionalAction,
        help="leave out what git ignores (it does)",
    )
    files.add_argument(
        "--diff",
        nargs="?",
        const="",
        metavar="REF",
        help="only lines that are new since a commit of git (HEAD); with --fix: show what it would do, and do nothing",
    )
    files.add_argument(
        "--fix",
        action="store_true",
        help="put into other words what needs no thought, in the files, and report the rest",
    )
    files.add_argument("--baseline", metavar="FILE", help="findings in this file do not count yet")
    files.add_argument(
        "--create-baseline", action="store_true", help="begin it, with every finding there is now"
    )
    files.add_argument(
        "--prune-baseline", action="store_true", help="take out of it what is found no more"
    )
    where = files.add_mutually_exclusive_group()
    where.add_argument("--config", metavar="FILE", help="use this settings file alone")
    where.add_argument("--isolated", action="store_true", help="use no settings file")


def new_lines_since(options: argparse.Namespace) -> str | None:
    """Return the commit since which lines count, or None where all do."""
    return None if options.fix or options.diff is None else options.diff or "HEAD"


def wrong_together(options: argparse.Namespace) -> list[str]:
    """Say which options do not go together: none is ever ignored in silence."""
    wrong = []
    if options.explain_excused and options.output_format not in EXPLAINING:
        wrong.append(f"--explain-excused: expected --output-format {', '.join(EXPLAINING)}")
    if options.statistics and options.output_format not in COUNTING:
        wrong.append(f"--statistics: expected --output-format {', '.join(COUNTING)}")
    if options.stdin_filename and "-" not in options.paths:
        wrong.append('--stdin-filename: expected "-" among the paths')
    reports = reports_of(options)
    if _same_place(*reports) & _same_place(*options.paths):
        wrong.append("--output-file: expected a file that is not checked; it would be overwritten")
    if options.reader_command and options.model:
        wrong.append("--reader-command: expected without --model")
    if len(_same_place(*reports)) < len(reports):
        wrong.append("--output: expected a file of its own for each report")
    if options.column is None and (options.workers or options.checkpoint):
        wrong.append("--workers, --checkpoint: expected with --column")
    if options.workers is not None and options.workers < 1:
        wrong.append("--workers: expected 1 or more")
    if options.fix and "-" in options.paths:
        wrong.append('--fix: expected files, not "-"')
    if options.fix and options.create_baseline:
        wrong.append("--create-baseline: expected without --fix")
    if new_lines_since(options) and options.create_baseline:
        wrong.append("--create-baseline: expected without --diff")
    if options.create_baseline and not options.baseline:
        wrong.append("--create-baseline: expected --baseline FILE")
    if options.prune_baseline and not options.baseline:
        wrong.append("--prune-baseline: expected --baseline FILE")
    if options.create_baseline and options.prune_baseline:
        wrong.append("--prune-baseline: expected without --create-baseline")
    if options.create_baseline and options.baseline and os.path.lexists(options.baseline):
        wrong.append(f"--create-baseline: expected no {options.baseline}; a baseline only shrinks")
    return wrong


def _same_place(*paths: str) -> set[str]:
    return {os.path.realpath(path) for path in paths if "\0" not in path}


def override(settings: Settings, options: argparse.Namespace) -> Settings:
    """Return `settings` with what the command line says on top.

    `--select` replaces the settings' selection; `--ignore`, `--extend-select` and `--pack` add to it.
    """
    changes: dict[str, Any] = {
        "ignore": (*settings.ignore, *options.ignore),
        "packs": (*settings.packs, *(os.path.abspath(path) for path in options.pack)),
        "installed_packs": settings.installed_packs or options.installed_packs,
    }
    if options.select:
        changes |= {"select": tuple(options.select), "extend_select": ()}
        settings = settings._replace(extend_select=())
    changes["extend_select"] = (*settings.extend_select, *options.extend_select)
    changes |= {key: value for key in ("profile", "lang") if (value := getattr(options, key))}
    flags = ("model", "strict_reading", "respect_gitignore")
    changes |= {key: value for key in flags if (value := getattr(options, key)) is not None}
    levels = (("fail_on", options.fail_on), ("show", options.show))
    changes |= {key: Severity.parse(word) for key, word in levels if word}
    return settings._replace(**changes)
