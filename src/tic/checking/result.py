"""What checking says of one file: everything a report can show, in the order of the file."""

from __future__ import annotations

from typing import NamedTuple

from tic._kernel.arguments import expect
from tic._kernel.reason import Reason
from tic.checking.rewording import Edit
from tic.documents.reasons import unread_lines
from tic.language.finding import Meaning
from tic.language.rule import Rule, Severity
from tic.text.context import Context


class Placed(NamedTuple):
    """A finding in its file. `source[start:end]` is what was matched, in code points.

    Lines and columns count from 1; columns count code points, and the end is exclusive. `words` are
    the words as read, without escapes and markup. `because` says why `context` was taken; findings
    about a suppression have no context. `meaning` is there where a reader of meaning found it. `edits`
    put it into other words in the source, where that needs no thought; `sentence` is what it stands in, as read.
    """

    rule: Rule
    says: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    words: str
    key: str
    context: Context | None
    because: str
    meaning: Meaning | None = None
    edits: tuple[Edit, ...] = ()
    sentence: str = ""

    def __repr__(self) -> str:
        return f"Placed({self.rule.code} at {self.line}:{self.column})"


class Suppressed(NamedTuple):
    """A finding that does not count: `by` a comment ("inline") or a setting, and its reason."""

    finding: Placed
    by: str
    reason: str


class Unflagged(NamedTuple):
    """A match that a scope or guard of its rule let through, for `--explain-excused`."""

    rule: Rule
    because: Reason
    line: int
    column: int


class Gap(NamedTuple):
    """What was not read: a `whole` file or lines in it, the line where that begins, and why."""

    because: Reason
    line: int
    whole: bool


class KeysMeant(NamedTuple):
    """A setting about keys ("per-key-ignores."*.csv:text"") whose paths cover a file.

    `met` tells whether the file has such a key; `has` is a key that it does have, or "".
    """

    setting: str
    met: bool
    has: str


class FileResult(NamedTuple):
    """One file, read or not. `not_read` is None exactly when it was read, but for the lines in `unread`.

    `hidden` counts findings of low-confidence rules that the profile leaves out, `not_shown` those
    below the severity that a report shows; `unread` are the first and last lines of what the grammar of a
    file could not follow; `language` is that of a file which the rules do not read; `contexts` are the contexts taken, each with why;
    `keys_meant` are the settings about keys of this file.
    """

    path: str
    format: str = ""
    source: str = ""
    findings: tuple[Placed, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    excused: tuple[Unflagged, ...] = ()
    hidden: int = 0
    not_shown: int = 0
    contexts: tuple[tuple[Context, str], ...] = ()
    not_read: Reason | None = None
    line: int | None = None
    unread: tuple[tuple[int, int], ...] = ()
    language: str | None = None
    keys_meant: tuple[KeysMeant, ...] = ()

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What was not read of it, for every report."""
        if self.not_read:
            return (Gap(self.not_read, self.line or 1, whole=True),)
        return tuple(
            Gap(unread_lines(first, last), first, whole=False) for first, last in self.unread
        )

    def shown_from(self, severity: Severity) -> FileResult:
        """Return the result without its findings below `severity`, which `not_shown` counts."""
        expect("severity", severity, Severity)
        shown = tuple(each for each in self.findings if each.rule.severity >= severity)
        left_out = len(self.findings) - len(shown)
        return self._replace(findings=shown, not_shown=self.not_shown + left_out)

    def __repr__(self) -> str:
        return f"FileResult({self.path!r}, findings={len(self.findings)}, not_read={self.not_read})"
