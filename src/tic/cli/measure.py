"""`tic-care measure`: precision and recall on labelled text of your own."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from tic.cli.terminal import complain
from tic.errors import InvalidInputError
from tic.language import PROFILES, Linter, Severity
from tic.measuring import Labelled, Measurement, Ratio, Saved, measure, read_labelled

_FIGURES = ("recall", "precision", "false-alarms")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options; those of `check` are called alike."""
    add = parser.add_argument
    add(
        "file",
        metavar="FILE",
        help="JSON lines with text, label (0 or 1) or family, context, before",
    )
    add("--profile", choices=PROFILES, default="default", help="as in check")
    add("--model", action="store_true", help="by the learned reader that is installed, too")
    add("--lang", default="en", help="the language of the text (en)")
    levels = [str(level) for level in Severity]
    add(
        "--least",
        choices=levels,
        default="medium",
        help="count findings from this severity on (medium)",
    )
    add(
        "--show", type=int, default=0, metavar="N", help="print N misses and N false alarms to read"
    )
    add("--rules", action="store_true", help="by rule and family, too")
    add("--save", metavar="FILE", help="keep what was found, without words")
    add("--against", metavar="FILE", help="say what changed since --save")
    add(
        "--floor", action="append", default=[], type=_bound, metavar="NAME=SHARE",
        help="exit 1 where recall or precision is below, or false-alarms above, a share of 0 to 1",
    )  # fmt: skip


def run(options: argparse.Namespace) -> int:
    """Measure and print; 1 below a floor, 2 for a file that cannot be read."""
    try:
        with open(options.file, encoding="utf-8") as stream:
            rows = list(read_labelled(stream))
        earlier = Saved.from_json(_text(options.against)) if options.against else None
    except (OSError, UnicodeDecodeError) as error:
        complain([f"{getattr(error, 'filename', None) or options.file}: cannot be read as text"])
        return 2
    except InvalidInputError as error:
        complain([f"{options.file}: {error}"])
        return 2
    linter = Linter.builtin(options.lang, profile=options.profile, model=options.model)
    found = measure(rows, linter, least=Severity.parse(options.least))
    print(f"{len(rows)} rows, {found.recall.whole} problems")
    for name in _FIGURES:
        print(f"{name:<14}{_figure(found, name).text}")
    if options.rules:
        _table("rule", "right", found.rules)
        _table("family", "found", found.families)
    _examples(rows, found, options.show)
    if earlier:
        change = earlier.changes(rows, found)
        print(f"\nsince then: {len(change.mended)} mended, {len(change.broken)} broken", end="")
        print(f"; {change.unknown} rows not in both" if change.unknown else "")
        _rows("broken", rows, change.broken[: options.show])
    if options.save:
        with open(options.save, "w", encoding="utf-8") as stream:
            stream.write(Saved.of(rows, found).to_json() + "\n")
    below = [each for each in options.floor if not _holds(found, *each)]
    for name, bound in below:
        print(f"{name} does not hold to {bound}")
    return 1 if below else 0


def _bound(words: str) -> tuple[str, float]:
    name, _, share = words.partition("=")
    try:
        bound = float(share)
    except ValueError:
        bound = -1.0
    if name not in _FIGURES or not 0 <= bound <= 1:
        raise argparse.ArgumentTypeError(
            f"expected {'|'.join(_FIGURES)}=SHARE with a share of 0 to 1"
        )
    return name, bound


def _holds(found: Measurement, name: str, bound: float) -> bool:
    share = _figure(found, name).share
    if share is None:  # of nothing, nothing can be said
        return False
    return share <= bound if name == "false-alarms" else share >= bound


def _figure(found: Measurement, name: str) -> Ratio:
    return {
        "recall": found.recall, "precision": found.precision, "false-alarms": found.false_alarms,
    }[name]  # fmt: skip


def _table(of: str, what: str, ratios: object) -> None:
    assert isinstance(ratios, dict)
    if ratios:
        print(f"\n{of:<26}{what}")
    for name, ratio in sorted(ratios.items(), key=lambda each: (-each[1].whole, each[0])):
        print(f"{name:<26}{ratio.text}")


def _examples(rows: Sequence[Labelled], found: Measurement, most: int) -> None:
    wrong = [each for each in found.rows if each.wrong]
    _rows("missed", rows, [each.at for each in wrong if each.problem][:most])
    alarms = [each for each in wrong if not each.problem][:most]
    for each in alarms:
        print(
            f"\nfalse alarm, row {each.at + 1} ({', '.join(each.codes)}):\n  {rows[each.at].text}"
        )


def _rows(what: str, rows: Sequence[Labelled], places: Sequence[int]) -> None:
    for at in places:
        print(f"\n{what}, row {at + 1}:\n  {rows[at].text}")


def _text(path: str) -> str:
    with open(path, encoding="utf-8") as stream:
        return stream.read()
