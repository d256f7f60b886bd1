"""The public interface as an editor sees it: checked by pyright, strictly."""

from collections.abc import Iterator
from typing import assert_type

from tic.language import (
    Context,
    Excused,
    Finding,
    Linter,
    Report,
    Rule,
    Safe,
    Severity,
    Span,
    Stream,
)

linter = Linter.builtin()
report = linter.check("Calm down.", context=Context.CHAT)
assert_type(report, Report)
assert_type(report.findings, tuple[Finding, ...])
assert_type(report.excused, tuple[Excused, ...])
assert_type(report.hidden, int)
for finding in report.findings:
    assert_type(finding.rule, Rule)
    assert_type(finding.rule.severity, Severity)
    assert_type(finding.span, Span)
    assert_type(finding.words, str)
    assert_type(finding.instead, tuple[str, ...])
assert_type(linter.check_many(["a", "b"]), Iterator[Report])
stream = linter.stream(context="chat")
assert_type(stream, Stream)
for event in stream.feed("piece"):
    assert_type(event, Safe | Finding)
