"""For people: the rule, the line with the words underlined, why it matters, what to say instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tic.checking.result import FileResult, Placed
from tic.language.rule import Severity
from tic.reports.about import About
from tic.reports.excerpt import excerpt
from tic.reports.neutral import neutral
from tic.reports.tally import Tally

_COLOURS = {Severity.HIGH: "1;31", Severity.MEDIUM: "1;33", Severity.LOW: "1;36"}
_QUIET, _STRONG = "34", "1"
MOST_PLACES = 5
"""Files that are named for one reason why they were not read; the rest is counted."""


def write(results: Iterable[FileResult], about: About, out: Callable[[str], object]) -> None:
    """Write each finding with its line, and a summary; the reason of a rule is told once."""
    page = _Page(about)
    tally = Tally(about.unread)
    for result in tally.of(results):
        for line in page.file(result):
            out(line + "\n")
    for line in page.not_read():
        out(line + "\n")
    for sentence in tally.sentences():
        out(page.paint(sentence, _STRONG) + "\n")


class _Page:
    def __init__(self, about: About) -> None:
        self.about = about
        self.told: set[str] = set()
        self.whole: dict[str, list[str]] = {}  # files that were not read at all, by the reason

    def paint(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self.about.colour else text

    def file(self, result: FileResult) -> Iterator[str]:
        path = neutral(result.path)
        for gap in result.gaps:
            if gap.whole and not result.line:
                self.whole.setdefault(gap.because.says, []).append(path)
            else:
                yield from self.unread(gap.because.says, [f"{path}:{gap.line}"])
        if self.about.verbose:
            for context, because in result.contexts:
                yield f"{path}: read as {context} ({neutral(because)})"
        for finding in result.findings:
            yield from self.finding(path, finding, result.source)
        for match in result.excused:
            place = f"{path}:{match.line}:{match.column}"
            yield f"{place}: not flagged: {match.rule.code} {match.rule.name}"
            yield f"  {self.paint('=', _QUIET)} {neutral(match.because.says)}"
            yield ""

    def not_read(self) -> Iterator[str]:
        """Tell the files that were not read at all, those of one reason together."""
        for says, paths in self.whole.items():
            yield from self.unread(says, paths)

    def unread(self, says: str, places: list[str]) -> Iterator[str]:
        yield f"{self.paint('not read', _COLOURS[Severity.HIGH])}: {neutral(says)}"
        for place in places[:MOST_PLACES]:
            yield f"  {self.paint('-->', _QUIET)} {place}"
        if len(places) > MOST_PLACES:
            yield f"      and {len(places) - MOST_PLACES:,} more files; --output-format concise names each"
        yield ""

    def finding(self, path: str, finding: Placed, source: str) -> Iterator[str]:
        rule = finding.rule
        colour = _COLOURS[rule.severity]
        gutter = " " * len(str(finding.end_line))
        bar = self.paint("|", _QUIET)
        title = self.paint(f"{rule.severity}[{rule.code} {rule.name}]", colour)
        yield f"{title}: {self.paint(neutral(finding.says), _STRONG)}"
        key = f" ({neutral(finding.key)})" if finding.key else ""
        yield f"{gutter}{self.paint('-->', _QUIET)} {path}:{finding.line}:{finding.column}{key}"
        yield f"{gutter} {bar}"
        shown = 0
        for line in excerpt(source, finding, max(20, self.about.columns - len(gutter) - 3)):
            number = self.paint(f"{line.number:>{len(gutter)}}", _QUIET)
            yield f"{number} {bar} {line.text}"
            yield f"{gutter} {bar} {' ' * line.indent}{self.paint('^' * line.mark, colour)}"
            shown = line.number
        if finding.end_line > shown + 1:
            yield f"{gutter} {bar} and {finding.end_line - shown} more lines"
        for near in finding.meaning.near if finding.meaning else ():
            kind = "fine" if near.family == "none" else near.family
            yield from self.note(gutter, "near", f'"{near.words}" ({kind})')
        if rule.code not in self.told and rule.why != rule.says:
            yield from self.note(gutter, "why", rule.why)
        self.told.add(rule.code)
        for words in rule.instead:
            yield from self.note(gutter, "instead", words)
        yield ""

    def note(self, gutter: str, label: str, text: str) -> Iterator[str]:
        lead = f"{gutter} = {label}: "
        lines = _wrapped(neutral(text), max(20, self.about.columns - len(lead)))
        yield f"{gutter} {self.paint('=', _QUIET)} {self.paint(label, _STRONG)}: {lines[0]}"
        for line in lines[1:]:
            yield " " * len(lead) + line


def _wrapped(text: str, width: int) -> list[str]:
    """Return `text` in lines of at most `width` characters, or of one longer word."""
    # textwrap does more, at ten milliseconds for its import.
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] += f" {word}" if lines[-1] else word
    return lines
