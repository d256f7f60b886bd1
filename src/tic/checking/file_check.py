"""Check one file: read it, lint each passage, apply suppressions, place what is left."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from tic.checking.globs import Target, covers
from tic.checking.house import STALE
from tic.checking.language import excused, is_in, other_language
from tic.checking.nearest import path_below
from tic.checking.result import FileResult, KeysMeant, Placed, Suppressed, Unflagged
from tic.checking.rewording import source_edits
from tic.checking.rulesets import Rules, means
from tic.checking.settings import Settings
from tic.documents import Comment, Document, Lines, NotRead, Passage, Unread, read
from tic.language.finding import Excused, Report
from tic.language.reasons import QUOTED
from tic.text.context import Context

if TYPE_CHECKING:
    from tic.checking.directives import Complaint


_ENDS = (". ", "! ", "? ", "\n\n")


def check_source(
    source: bytes,
    *,
    path: str,
    rules: Rules,
    settings: Settings,
    context: Context | None = None,
    explain: bool = False,
    reader: Callable[..., Document | NotRead] = read,
) -> FileResult:
    """Check the bytes of one file; nothing is opened.

    `path` is what the report shows, and its suffix decides the format. `context` overrides
    settings and guesses. `explain` also places matches that were excused.
    """
    return check_document(
        reader(source, path=path),
        rules=rules,
        settings=settings,
        context=context,
        explain=explain,
    )


def check_document(
    document: Document | NotRead,
    *,
    rules: Rules,
    settings: Settings,
    context: Context | None = None,
    explain: bool = False,
) -> FileResult:
    """Check a document that has been read, or say why it was not."""
    if isinstance(document, NotRead):
        return FileResult(document.path, not_read=document.because, line=document.line)
    local = _Local(document.path, settings, context)
    contexts: dict[tuple[Context, str], None] = {}
    found: list[_Found] = []
    comments: list[Comment] = []
    unread: list[Unread] = []
    hidden = 0
    check = rules.linter.check
    other = other_language(document, local.below, settings.lang)
    for part in document.walk():  # once: ten megabytes are not read a second time for comments
        if isinstance(part, Comment):
            words = part.text.lower()
            if "tic:" in words or "tic-" in words:  # what may be a suppression; most are not kept
                comments.append(part)
            continue
        if isinstance(part, Unread):
            unread.append(part)
            continue
        local.meet(part.key)
        if part.lang not in ("", settings.lang) or (other and not is_in(part, settings.lang)):
            continue
        taken = local.context(part)
        contexts[taken] = None
        report = check(part.text.text, context=taken[0], speaker=part.speaker)
        report = excused(report, part.text.text, settings.lang)
        if part.quoted:
            report = _quoted(report)
        hidden += report.hidden
        if report.findings or (explain and report.excused):
            found.append(_Found(part, *taken, report))
    result = FileResult(
        document.path,
        document.format,
        document.source,
        hidden=hidden,
        contexts=tuple(contexts),
        language=other,
        keys_meant=local.keys_meant(),
    )
    if not (found or comments or unread):
        return result
    from tic.checking.suppress import suppress  # what is clean has nothing to suppress

    lines = Lines(document.source)
    outcome = suppress(
        _apart(placed for each in found for placed in each.placed(lines, document)),
        comments,
        lines=lines,
        passages=lambda: (each.text.span(0, len(each.text.text)) for each in document.passages),
        rules=rules,
    )
    complaints = [
        _complaint(each, lines)
        for each in outcome.complaints
        # In a file that these rules do not read, what another run would find may be suppressed.
        if each.rule.code in rules.house and not (other and each.rule is STALE)
    ]
    kept, ignored = local.split([*outcome.kept, *complaints])
    return result._replace(
        unread=_lines(unread, lines),
        findings=tuple(sorted(kept, key=_in_text)),
        suppressed=tuple(
            sorted([*outcome.suppressed, *ignored], key=lambda each: _in_text(each.finding))
        ),
        excused=tuple(match for each in found for match in each.unflagged(lines))
        if explain
        else (),
    )


def _lines(unread: Iterable[Unread], lines: Lines) -> tuple[tuple[int, int], ...]:
    """Return the first and last lines of unread stretches, each line once."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(unread):
        first, last = lines.place(start)[0], lines.place(max(start, end - 1))[0]
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return tuple(found)


def _quoted(report: Report) -> Report:
    """Return the report of a text that its page shows to be a quotation: that scope holds for all."""
    excused = [
        Excused(each.rule, each.span, QUOTED) for each in report.findings if each.rule.guards.quoted
    ]
    return report.replaced(
        findings=tuple(each for each in report.findings if not each.rule.guards.quoted),
        excused=tuple(sorted([*report.excused, *excused], key=lambda each: each.span)),
    )


def _apart(findings: Iterable[Placed]) -> list[Placed]:
    """Return each finding once: the branches of a message share the words around them."""
    return list({(each.rule.code, each.start, each.end): each for each in findings}.values())


class _Local:
    """What the settings say of one file."""

    def __init__(self, path: str, settings: Settings, context: Context | None) -> None:
        self.below = path_below(path, settings.folder)
        self._forced = None if context is None else (context, "given on the command line")
        self._contexts: list[tuple[Target, Context]] = []
        self._ignores: list[tuple[Target, tuple[str, ...], str]] = []
        self._of_keys: dict[str, Target] = {}
        self._met: set[str] = set()
        self._a_key = ""
        if settings.contexts or settings.per_file_ignores or settings.per_key_ignores:
            self._contexts = [row for row in settings.contexts if covers(row[0].path, self.below)]
            self._ignores = [
                (target, terms, by)
                for by, rows in (
                    ("per-file-ignores", settings.per_file_ignores),
                    ("per-key-ignores", settings.per_key_ignores),
                )
                for target, terms in rows
                if covers(target.path, self.below)
            ]
            self._of_keys = {
                f'{by}."{target}"': target
                for target, by in (
                    *((target, "contexts") for target, _ in self._contexts),
                    *((target, by) for target, _, by in self._ignores),
                )
                if target.key
            }

    def meet(self, key: str) -> None:
        """Note a key of the file, for those settings that are about keys."""
        if self._of_keys:
            self._a_key = self._a_key or key
            self._met.update(name for name, on in self._of_keys.items() if on.has_key(key))

    def keys_meant(self) -> tuple[KeysMeant, ...]:
        """Return each setting about keys of this file, and whether it has any of them."""
        return tuple(KeysMeant(name, name in self._met, self._a_key) for name in self._of_keys)

    def context(self, passage: Passage) -> tuple[Context, str]:
        """Return the context to take and why: command line, then settings, then the guess."""
        if self._forced:
            return self._forced
        for target, context in self._contexts:
            if target.has_key(passage.key):
                return context, f'settings: contexts."{target}"'
        return passage.context, passage.because

    def split(self, findings: list[Placed]) -> tuple[list[Placed], list[Suppressed]]:
        """Return the findings that stay, and those that the settings ignore here."""
        kept: list[Placed] = []
        ignored: list[Suppressed] = []
        for finding in findings:
            for target, terms, by in self._ignores:
                if target.has_key(finding.key) and any(means(term, finding.rule) for term in terms):
                    ignored.append(Suppressed(finding, by, f'settings: {by}."{target}"'))
                    break
            else:
                kept.append(finding)
        return kept, ignored


class _Found(NamedTuple):
    """A passage in which something matched, before it is placed in its file."""

    passage: Passage
    context: Context
    because: str
    report: Report

    def placed(self, lines: Lines, document: Document) -> Iterator[Placed]:
        text = self.passage.text
        for finding in self.report.findings:
            start, end = text.span(*finding.span)
            yield Placed(
                finding.rule,
                finding.says,
                start,
                end,
                *lines.place(start),
                *lines.place(end),
                finding.words,
                self.passage.key,
                self.context,
                self.because,
                finding.meaning,
                source_edits(
                    document.source, document.format, text, *finding.span, finding.rule.fix
                )
                if any(finding.rule.fix)
                else (),
                _sentence(text.text, *finding.span),
            )

    def unflagged(self, lines: Lines) -> Iterator[Unflagged]:
        for match in self.report.excused:
            start, _ = self.passage.text.span(*match.span)
            yield Unflagged(match.rule, match.because, *lines.place(start))


def _complaint(complaint: Complaint, lines: Lines) -> Placed:
    start, end = complaint.start, complaint.end
    place = (*lines.place(start), *lines.place(end))
    return Placed(complaint.rule, complaint.says, start, end, *place, "", "", None, "")


def _sentence(text: str, start: int, end: int) -> str:
    """Return what is around `text[start:end]` up to signs that end a sentence, which no word is read by."""
    first = max(text.rfind(sign, 0, start) for sign in _ENDS) + 1
    last = min((at for sign in _ENDS if (at := text.find(sign, end)) >= 0), default=len(text))
    return text[first:last]


def _in_text(finding: Placed) -> tuple[int, int, str]:
    return finding.start, finding.end, finding.rule.code
