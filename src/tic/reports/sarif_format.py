"""SARIF 2.1.0 (OASIS, 2020), as code scanning reads it: the rules that were found, suppressions carried.

The tool with its rules comes last in the run: only then is it known which were found.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from urllib.parse import quote

from tic.checking.fingerprint import Fingerprints
from tic.checking.result import FileResult, Gap, Placed, Suppressed
from tic.language.rule import Rule, Severity
from tic.reports.about import About
from tic.reports.rule_page import rule_page

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVEL = {Severity.HIGH: "error", Severity.MEDIUM: "warning", Severity.LOW: "note"}


def write(results: Iterable[FileResult], about: About, out: Callable[[str], object]) -> None:
    """Write one run; results are written one by one, without white space to stay within limits."""
    rules: list[Rule] = []
    index: dict[str, int] = {}
    out(
        f'{{"$schema":{_json(SCHEMA)},"version":"2.1.0","runs":[{{'
        f'"columnKind":"unicodeCodePoints",'
        f'"originalUriBaseIds":{{"SRCROOT":{{"description":{{"text":"The top of the project."}}}}}},'
        f'"results":['
    )
    unread: list[dict[str, object]] = []
    whole = True
    between = ""
    for result in results:
        where = about.relative(result.path)
        unread += [_notification(gap, where) for gap in result.gaps]
        whole = whole and result.not_read is None
        fingerprints = Fingerprints(where)
        rows: list[tuple[Placed, Suppressed | None]] = [(each, None) for each in result.findings]
        rows += [(each.finding, each) for each in result.suppressed]
        for finding, suppressed in sorted(rows, key=lambda row: row[0].start):
            if finding.rule.code not in index:
                index[finding.rule.code] = len(rules)
                rules.append(finding.rule)
            entry = _result(finding, where, index[finding.rule.code], fingerprints)
            if suppressed:
                kind = "inSource" if suppressed.by == "inline" else "external"
                entry["suppressions"] = [{"kind": kind, "justification": suppressed.reason}]
            out(between + _json(entry))
            between = ","
    invocation = {
        "executionSuccessful": whole,
        "toolExecutionNotifications": unread,
    }
    driver = {
        "name": "tic-care",
        "semanticVersion": about.version,
        "rules": [_rule(rule) for rule in rules],
    }
    out(f'],"tool":{_json({"driver": driver})},"invocations":[{_json(invocation)}]}}]}}\n')


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def _rule(rule: Rule) -> dict[str, object]:
    said = "\n".join([rule.why, "", *(f"Instead: {words}" for words in rule.instead)])
    address = next((source.url for source in rule.sources if source.url), None)
    return {
        **({"helpUri": address} if address else {}),
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.says},
        "fullDescription": {"text": rule.why},
        "help": {"text": said, "markdown": rule_page(rule)},
        "defaultConfiguration": {"level": LEVEL[rule.severity]},
        "properties": {"tags": [rule.family], "confidence": rule.confidence},
    }


def _result(
    finding: Placed, where: str, index: int, fingerprints: Fingerprints
) -> dict[str, object]:
    entry: dict[str, object] = {"ruleId": finding.rule.code, "ruleIndex": index}
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
        entry["properties"] = {"meaning": finding.meaning.to_dict()}
        if finding.meaning.probability is not None:
            entry["rank"] = round(100 * finding.meaning.probability, 1)
    return {
        **entry,
        "level": LEVEL[finding.rule.severity],
        "message": {"text": message},
        "locations": [location],
        "partialFingerprints": {"ticFingerprint/v1": fingerprints.of(finding)},
    }


def _notification(gap: Gap, where: str) -> dict[str, object]:
    place: dict[str, object] = {
        "artifactLocation": _artifact(where),
        "region": {"startLine": gap.line},
    }
    return {
        "level": "error" if gap.whole else "warning",
        "descriptor": {"id": gap.because.code},
        "message": {"text": gap.because.says},
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
