"""`tic-care measure`: how well labelled text is read, and what changed since another time."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator

from tic.cli.measure_file import load, save
from tic.cli.terminal import complain
from tic.errors import InvalidInputError, InvalidSettingsError
from tic.language import Linter
from tic.measuring import Comparison, Labelled, Measurement, compare, measure
from tic.reports.neutral import neutral

FLOORS = ("recall", "precision")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options; those of `check` are called alike."""
    add = parser.add_argument
    add("path", metavar="LABELLED.jsonl", help="rows of text and label (0, 1) or families")
    add("--profile", choices=["default", "strict"], default="default", help="as for check")
    add("--lang", default="en", help="the language of the text (en)")
    add("--model", action="store_true", help="by the learned reader, too, where it is installed")
    add("--show", type=int, default=0, metavar="N", help="print N misses and N false alarms")
    add("--save", metavar="FILE", help="keep what was found, by hashes of the rows")
    add("--against", metavar="FILE", help="say what changed since the run saved there")
    add(
        "--floor",
        action="append",
        type=_floor,
        default=[],
        metavar="FIGURE=SHARE",
        help="exit 1 below it, such as recall=0.7 or precision=0.9",
    )


def run(options: argparse.Namespace) -> int:
    """Measure and print; return 0, 1 (below a floor) or 2 (a row could not be read)."""
    rows = list(_rows(options.path))
    linter = Linter.builtin(options.lang, profile=options.profile, model=options.model)
    earlier = load(options.against) if options.against else None
    result = measure(rows, linter)
    print("\n".join(_table(result)))
    for line in _errors(rows, result, options.show):
        print(line)
    if earlier:
        print("\n".join(_changes(compare(earlier, result))))
    if options.save:
        save(options.save, result)
    return int(_below(result, options.floor))


def _floor(word: str) -> tuple[str, float]:
    name, _, share = word.partition("=")
    try:
        least = float(share)
    except ValueError:
        least = -1
    if name not in FLOORS or not 0 <= least <= 1:
        raise argparse.ArgumentTypeError("expected recall=SHARE or precision=SHARE, from 0 to 1")
    return name, least


def _rows(path: str) -> Iterator[Labelled]:
    try:
        with open(path, "rb") as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    place = f"{path}, line {number}"
                    yield Labelled.of(_parsed(line, place), place)
    except OSError as error:
        raise InvalidSettingsError([f"{path}: {error.strerror}"]) from None


def _parsed(line: bytes, place: str) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        raise InvalidInputError(place, "one object in JSON, in UTF-8") from None


def _table(result: Measurement) -> Iterator[str]:
    overall = result.overall
    yield f"{len(result.verdicts)} rows, {overall.recall.of} of them problems"
    yield f"recall        {overall.recall}"
    yield f"precision     {overall.precision}"
    yield f"false alarms  {result.false_alarms}"
    for name, (recall, precision) in result.by_family.items():
        yield f"{neutral(name)}: recall {recall}; precision {precision}"
    for code, share in result.by_rule.items():
        yield f"{code}: precision {share}"


def _errors(rows: list[Labelled], result: Measurement, most: int) -> Iterator[str]:
    for title, label in (("missed", True), ("false alarm", False)):
        wrong = [
            (row, verdict)
            for row, verdict in zip(rows, result.verdicts, strict=True)
            if row.label == label and not verdict.right
        ]
        for row, verdict in wrong[: max(0, most)]:
            codes = ",".join(sorted(code for code, _ in verdict.found)) or "nothing found"
            yield f"{title} ({codes}): {neutral(row.text)}"


def _changes(changes: Comparison) -> Iterator[str]:
    for name in ("found", "lost", "alarms", "quieted", "relabelled", "gone", "new"):
        yield f"{name}: {len(getattr(changes, name))}"
    for code, (then, now) in changes.by_rule.items():
        yield f"{code}: found in {then} rows, now in {now}"


def _below(result: Measurement, floors: list[tuple[str, float]]) -> bool:
    below = False
    for name, least in floors:
        share = getattr(result.overall, name)
        if share.value is None or share.value < least:
            complain([f"--floor {name}={least}: {share}"])
            below = True
    return below
