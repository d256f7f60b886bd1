"""GitLab Code Quality: an array of issues; equal fingerprints would collapse, so none are equal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from tic.checking.fingerprint import Fingerprints
from tic.checking.result import FileResult, Gap, Placed
from tic.language.rule import Severity
from tic.reports.about import About

LEVEL = {Severity.HIGH: "major", Severity.MEDIUM: "minor", Severity.LOW: "info"}


def write(results: Iterable[FileResult], about: About, out: Callable[[str], object]) -> None:
    """Write the report that `artifacts:reports:codequality` takes."""
    out("[")
    between = "\n"
    for result in results:
        path = about.relative(result.path)
        fingerprints = Fingerprints(path)
        entries = [_issue(each, path, fingerprints.of(each)) for each in result.findings]
        entries += [_not_read(gap, path) for gap in result.gaps]
        for entry in entries:
            out(between + json.dumps(entry))
            between = ",\n"
    out("\n]\n")


def _issue(each: Placed, path: str, fingerprint: str) -> dict[str, object]:
    return {
        "description": f"{each.rule.code}: {each.says}",
        "check_name": each.rule.code,
        "fingerprint": fingerprint,
        "severity": LEVEL[each.rule.severity],
        "location": {
            "path": path,
            "positions": {
                "begin": {"line": each.line, "column": each.column},
                "end": {"line": each.end_line, "column": each.end_column},
            },
        },
    }


def _not_read(gap: Gap, path: str) -> dict[str, object]:
    where = path if gap.whole else f"{path}:{gap.line}"
    return {
        "description": f"Not read: {gap.because.says}",
        "check_name": gap.because.code,
        "fingerprint": f"not-read:{where}",
        "severity": "blocker" if gap.whole else "minor",
        "location": {"path": path, "lines": {"begin": gap.line}},
    }
