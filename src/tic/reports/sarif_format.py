"""SARIF 2.1.0 (OASIS, 2020), as code scanning reads it: every rule declared, suppressions carried."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from urllib.parse import quote

from tic.checking.fingerprint import Fingerprints
from tic.checking.result import FileResult, Placed, Suppressed
from tic.language.rule import Rule, Severity
from tic.reports.about import About
from tic.reports.entries import meaning_entry

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVEL = {Severity.HIGH: "error", Severity.MEDIUM: "warning", Severity.LOW: "note"}


def write(results: Iterable[FileResult], about: About, out: Callable[[str], object]) -> None:
    """Write one run; results are written one by one, without white space to stay within limits."""
    places = {rule.code: at for at, rule in enumerate(about.rules())}
    driver = {
        "name": "tic-care",
        "semanticVersion": about.version,
        "rules": [_rule(rule) for rule in about.rules()],
    }
    out(
        f'{{"$schema":{_json(SCHEMA)},"version":"2.1.0","runs":[{{"tool":{_json({"driver": driver})},'
        f'"columnKind":"unicodeCodePoints",'
        f'"originalUriBaseIds":{{"SRCROOT":{{"description":{{"text":"The top of the project."}}}}}},'
        f'"results":['
    )
    unread = []
    between = ""
    for result in results:
        where = about.relative(result.path)
        if result.not_read:
            unread.append(_notification(result, where))
        fingerprints = Fingerprints(where)
        rows: list[tuple[Placed, Suppressed | None]] = [(each, None) for each in result.findings]
        rows += [(each.finding, each) for each in result.suppressed]
        for finding, suppressed in sorted(rows, key=lambda row: row[0].start):
            entry = _result(finding, where, places, fingerprints)
            if suppressed:
                kind = "inSource" if suppressed.by == "inline" else "external"
                entry["suppressions"] = [{"kind": kind, "justification": suppressed.reason}]
            out(between + _json(entry))
            between = ","
    invocation = {
        "executionSuccessful": not unread,
        "toolExecutionNotifications": unread,
    }
    out(f'],"invocations":[{_json(invocation)}]}}]}}\n')


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def _rule(rule: Rule) -> dict[str, object]:
    said = "\n".join([rule.why, "", *(f"Instead: {words}" for words in rule.instead)])
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.says},
        "fullDescription": {"text": rule.why},
        "help": {"text": said},
        "defaultConfiguration": {"level": LEVEL[rule.severity]},
        "properties": {"tags": [rule.family], "confidence": rule.confidence},
    }


def _result(
    finding: Placed, where: str, places: dict[str, int], fingerprints: Fingerprints
) -> dict[str, object]:
    entry: dict[str, object] = {"ruleId": finding.rule.code}
    if finding.rule.code in places:
        entry["ruleIndex"] = places[finding.rule.code]
    message = "\n".join([finding.says, *(f"Instead: {words}" for words in finding.rule.instead)])
    location: dict[str, object] = {
        "physicalLocation": {
            "artifactLocation": _artifact(where),
            "region": {
                "startLine": finding.line,
                "startColumn": finding.column,
                "endLine": finding.end_line,
                "endColumn": finding.end_column,
                "charOffset": finding.start,
                "charLength": finding.end - finding.start,
            },
        }
    }
    if finding.key:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.key, "kind": "member"}]
    if finding.meaning:
        entry["properties"] = {"meaning": meaning_entry(finding.meaning)}
        if finding.meaning.probability is not None:
            entry["rank"] = round(100 * finding.meaning.probability, 1)
    return {
        **entry,
        "level": LEVEL[finding.rule.severity],
        "message": {"text": message},
        "locations": [location],
        "partialFingerprints": {"ticFingerprint/v1": fingerprints.of(finding)},
    }


def _notification(result: FileResult, where: str) -> dict[str, object]:
    assert result.not_read
    place: dict[str, object] = {"artifactLocation": _artifact(where)}
    if result.line:
        place["region"] = {"startLine": result.line}
    return {
        "level": "error",
        "descriptor": {"id": result.not_read.code},
        "message": {"text": result.not_read.says},
        "locations": [{"physicalLocation": place}],
    }


def _artifact(where: str) -> dict[str, str]:
    if where.startswith("/") or where[1:2] == ":":
        return {"uri": "file://" + _quoted("/" + where.lstrip("/"))}
    return {"uri": _quoted(where), "uriBaseId": "SRCROOT"}


def _quoted(path: str) -> str:
    try:
        return quote(path, errors="surrogateescape")  # the bytes of a name that is not UTF-8
    except UnicodeEncodeError:
        return quote(path, errors="surrogatepass")  # a name as Windows may have it
