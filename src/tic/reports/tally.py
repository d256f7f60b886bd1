"""What a whole run comes to: counted as results pass by, said at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from tic.checking.result import FileResult
from tic.language.rule import Rule, Severity
from tic.text.context import Context


class Tally:
    """Counts results; `of` lets them through to a writer.

    `unread` are the files that may hold copy and that no reader knows, counted by kind.
    """

    def __init__(self, unread: Mapping[str, int] = MappingProxyType({})) -> None:
        self.unread = unread
        self.files = 0
        self.not_read = 0
        self.partly = 0
        self.languages: Counter[str] = Counter()
        self.touched = 0
        self.hidden = 0
        self.suppressed = 0
        self.not_shown = 0
        self.by_severity: Counter[Severity] = Counter()
        self.by_rule: Counter[str] = Counter()
        self.rules: dict[str, Rule] = {}
        self._contexts: set[Context] = set()

    def of(self, results: Iterable[FileResult]) -> Iterator[FileResult]:
        """Yield each result, counted."""
        for result in results:
            self.files += 1
            self.not_read += result.not_read is not None
            if result.language:
                self.languages[result.language] += 1
            self.partly += bool(result.unread)
            self.touched += bool(result.findings)
            self.hidden += result.hidden
            self.suppressed += len(result.suppressed)
            self.not_shown += result.not_shown
            self._contexts.update(context for context, _ in result.contexts)
            for finding in result.findings:
                self.by_severity[finding.rule.severity] += 1
                self.by_rule[finding.rule.code] += 1
                self.rules[finding.rule.code] = finding.rule
            yield result

    @property
    def findings(self) -> int:
        """How many findings there are."""
        return self.by_severity.total()

    def numbers(self) -> dict[str, object]:
        """Return the counts under the names that machine formats use."""
        return {
            "files": self.files,
            "not_read": self.not_read,
            "partly_read": self.partly,
            "other_languages": dict(sorted(self.languages.items())),
            "findings": self.findings,
            **{str(level): self.by_severity[level] for level in reversed(Severity)},
            "suppressed": self.suppressed,
            "hidden": self.hidden,
            "not_shown": self.not_shown,
            "unread_kinds": dict(sorted(self.unread.items())),
        }

    def sentences(self) -> list[str]:
        """Say it for people, the most important first."""
        said = []
        if self.not_read:
            said.append(f"{_count(self.not_read, 'file')} could not be checked.")
        if self.partly:
            said.append(f"Some lines of {_count(self.partly, 'file')} were not read.")
        if self.unread:
            kinds = sorted(self.unread.items(), key=lambda kind: (-kind[1], kind[0]))
            told = ", ".join(f"{count:,} {kind}" for kind, count in kinds)
            said.append(f"Not read: {told} (no reader knows these; --show-files lists them).")
        if self.languages:
            told = ", ".join(f"{count:,} {lang}" for lang, count in sorted(self.languages.items()))
            said.append(f"In other languages, and not judged: {told} (see --lang).")
        read = self.files - self.not_read - self.languages.total()
        if self.findings:
            levels = ", ".join(
                f"{self.by_severity[level]} {level}"
                for level in reversed(Severity)
                if self.by_severity[level]
            )
            said.append(
                f"{_count(self.findings, 'finding')} ({levels})"
                f" in {self.touched} of {_count(read, 'file')}."
            )
        elif read:
            # A context decides which rules looked: a clean run says what it was clean as.
            contexts = ", ".join(sorted(self._contexts))
            read_as = f", read as {contexts} (see --context)" if contexts else ""
            graver = " of higher severity" if self.not_shown else ""
            said.append(f"No findings{graver} in {_count(read, 'file')}{read_as}.")
        if self.not_shown:
            said.append(
                f"{_count(self.not_shown, 'finding')} of lower severity not shown;"
                " --show low shows them."
            )
        if self.suppressed:
            said.append(f"{_count(self.suppressed, 'finding')} suppressed.")
        if self.hidden:
            said.append(
                f"{_count(self.hidden, 'finding')} of low-confidence rules hidden;"
                " --profile strict shows them."
            )
        return said


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
