"""`tic-care review`: read transcripts and say what is found in the helper's turns."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack

from tic import __version__
from tic.checking.result import FileResult
from tic.checking.reviewing import Corpus, TalkReview, review_file, transcripts
from tic.cli.streams import speak_utf8
from tic.cli.terminal import colour, columns, complain
from tic.errors import InvalidInputError
from tic.language.rule import Severity
from tic.reports import FORMATS, About, writer
from tic.reports.tally import Tally
from tic.session import Reviewer

HTML = "html"
FOR_PEOPLE = ("full", "concise")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options; those of `check` are called alike."""
    add = parser.add_argument
    add(
        "paths",
        nargs="+",
        metavar="PATH",
        help="transcripts (JSONL, JSON, CSV, WebVTT), or folders of them",
    )
    add(
        "--output-format",
        choices=[*FORMATS, HTML],
        default="full",
        help="full is for people; html is one page",
    )
    add("-o", "--output-file", metavar="FILE", help="write there, not to standard output")
    add("--summary", action="store_true", help="count by rule, technique and model instead")
    levels = [str(level) for level in Severity]
    add("--fail-on", choices=levels, default="medium", help="exit 1 from this severity on (medium)")
    add(
        "--show",
        choices=levels,
        default="medium",
        help="show findings from this severity on (medium)",
    )
    add("--exit-zero", action="store_true", help="exit 0 also with findings")
    add("--lang", default="en", help="the language of the talks (en)")
    add(
        "--pacing",
        metavar="POLICY",
        help="say, too, which turns this pacing policy would have held (llm_companion, clinician_tool ...)",
    )
    add(
        "--model",
        action="store_true",
        help="read by the learned reader, too, where it is installed",
    )
    table = parser.add_argument_group(
        "talks in a table (Parquet, Arrow, CSV, JSON Lines), a turn a row"
    )
    table.add_argument("--group", metavar="NAME", help="the column that tells talks apart")
    table.add_argument(
        "--order", metavar="NAME", help="the column by which turns follow each other"
    )
    table.add_argument("--speaker", default="speaker", metavar="NAME", help="(speaker)")
    table.add_argument("--text", default="text", metavar="NAME", help="(text)")
    add("--color", choices=["auto", "always", "never"], default="auto", help="auto: on a terminal")
    add("-q", "--quiet", action="store_true", help="no summary on standard error")


class _Run:
    """Reviews the files one by one as they are asked for, and counts what it saw."""

    def __init__(self, options: argparse.Namespace, reviewer: Reviewer) -> None:
        self._paths = list(transcripts(options.paths))
        self._reviewer = reviewer
        self._fail_on = Severity.parse(options.fail_on)
        self._show = min(Severity.parse(options.show), self._fail_on)
        self._keep = options.output_format == HTML
        self.talks: list[TalkReview] = []
        self.corpus = Corpus()
        self.failing, self.complete = False, bool(self._paths)

    def __iter__(self) -> Iterator[FileResult]:
        for path in self._paths:
            result, talks = review_file(path, self._reviewer)
            self.complete &= result.not_read is None
            self.failing |= any(each.rule.severity >= self._fail_on for each in result.findings)
            for talk in talks:
                self.corpus.add(talk)
            if self._keep:
                self.talks += talks
            yield result.shown_from(self._show)


def run(options: argparse.Namespace) -> int:
    """Review, report, and return 0 (clean), 1 (findings) or 2 (something could not be read)."""
    if options.group or options.order:
        from tic.cli.review_table import run as review_table

        return review_table(options)
    try:
        reviewer = Reviewer.builtin(options.lang, model=options.model, policy=options.pacing)
    except InvalidInputError as error:
        complain([f"--pacing: {error}"])
        return 2
    found, tally = _Run(options, reviewer), Tally()
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
            root=os.getcwd(),
            colour=options.output_format == "full" and colour(stream, options.color),
            columns=columns(stream),
        )
        counted = tally.of(found)
        if options.summary or options.output_format == HTML:
            for result in counted:
                if result.not_read:
                    complain([f"{result.path}: not read: {result.not_read.says}"])
            stream.write(_summary(options, found))
        else:
            writer(options.output_format)(counted, about, stream.write)
    if not options.quiet and options.output_format != "full":
        complain(tally.sentences())
    if not found.complete:
        if not tally.files:
            complain(["none of the files meant here is a transcript that tic reads"])
        return 2
    return int(found.failing and not options.exit_zero)


def _summary(options: argparse.Namespace, found: _Run) -> str:
    if options.output_format == HTML:
        from tic.reports.review_page import review_page

        return review_page(found.talks, found.corpus)
    if options.output_format == "json":
        return json.dumps(found.corpus.to_dict()) + "\n"
    lines = [f"{found.corpus.talks} talks"]
    for model, (flagged, turns) in found.corpus.by_model.items():
        lines.append(
            f"  {model or 'no model named'}: {flagged} of {turns} turns of the helper flagged"
        )
    lines += [f"{times:6} {name}" for name, times in found.corpus.by_rule.most_common()]
    lines += [f"{times:6} held: {code}" for code, times in found.corpus.by_pacing.most_common()]
    lines += [
        f"{times:6} technique: {one.value}"
        for one, times in found.corpus.by_technique.most_common()
    ]
    return "\n".join(lines) + "\n"
