"""Results as plain data, for the JSON formats: the one place that names their fields."""

from __future__ import annotations

from tic.checking.result import FileResult, Placed, Suppressed, Unflagged
from tic.language.rule import Rule


def file_entry(result: FileResult) -> dict[str, object]:
    """Return one file: `not_read` is null exactly when it was read, but for `unread_lines`."""
    not_read = None
    if result.not_read:
        not_read = {
            "code": result.not_read.code,
            "says": result.not_read.says,
            "line": result.line,
        }
    return {
        "path": result.path,
        "format": result.format or None,
        "not_read": not_read,
        "language": result.language,
        "unread_lines": [list(lines) for lines in result.unread],
        "contexts": [
            {"context": context, "because": because} for context, because in result.contexts
        ],
        "hidden": result.hidden,
        "not_shown": result.not_shown,
        "findings": [finding_entry(each) for each in result.findings],
        "suppressed": [_suppressed_entry(each) for each in result.suppressed],
        "excused": [_excused_entry(each) for each in result.excused],
    }


def finding_entry(each: Placed) -> dict[str, object]:
    """Return one finding: lines and columns from 1, offsets from 0, all in code points."""
    return {
        "code": each.rule.code,
        "name": each.rule.name,
        "family": each.rule.family,
        "severity": str(each.rule.severity),
        "confidence": each.rule.confidence,
        "says": each.says,
        "why": each.rule.why,
        "instead": list(each.rule.instead),
        "line": each.line,
        "column": each.column,
        "end_line": each.end_line,
        "end_column": each.end_column,
        "start": each.start,
        "end": each.end,
        "words": each.words,
        "key": each.key or None,
        "context": each.context,
        "context_because": each.because or None,
        "meaning": each.meaning.to_dict() if each.meaning else None,
        "edits": [edit._asdict() for edit in each.edits],
    }


def _suppressed_entry(each: Suppressed) -> dict[str, object]:
    return {**finding_entry(each.finding), "by": each.by, "reason": each.reason}


def _excused_entry(each: Unflagged) -> dict[str, object]:
    return {
        "code": each.rule.code,
        "line": each.line,
        "column": each.column,
        "because": each.because.code,
        "says": each.because.says,
    }


def rule_entry(rule: Rule) -> dict[str, object]:
    """Return everything a page about `rule` could show."""
    return {
        "code": rule.code,
        "name": rule.name,
        "family": rule.family,
        "severity": str(rule.severity),
        "confidence": rule.confidence,
        "measured": rule.measured,
        "matches": rule.matches,
        "contexts": sorted(rule.contexts),
        "says": rule.says,
        "why": rule.why,
        "instead": list(rule.instead),
        "sources": [source._asdict() for source in rule.sources],
        "patterns": list(rule.patterns),
        "bad": list(rule.bad),
        "good": list(rule.good),
        "known": [each._asdict() for each in rule.known],
        "fix": {name: dict(pairs) for name, pairs in rule.fix._asdict().items()},
    }
