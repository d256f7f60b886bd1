import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from tests.checking.made import RED, checked
from tests.reports.builders import ABOUT, hostile_results, results, written

from tic._kernel.reason import Reason
from tic.checking.result import FileResult
from tic.reports import FORMATS
from tic.reports.github_format import command

SCHEMA = json.loads(
    (Path(__file__).parent / "schemas" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8")
)
SARIF = jsonschema.Draft4Validator(SCHEMA)

CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff]")


def sarif(made, about=ABOUT):
    page = json.loads(written("sarif", made, about))
    SARIF.validate(page)
    return page["runs"][0]


def test_concise_is_what_editors_know():
    assert written("concise", results()).splitlines() == [
        "docs/a.md:1:4: TIC901 The word red stands here.",
        "docs/a.md:4:14: TIC953 The word green stands here.",
        "docs/a.md:5:6: TIC001 TIC999 is not the code or name of a rule.",
        "docs/a.md:4:6: not flagged: TIC953 It is quoted.",
        "docs/b.json:7:1: not read: A brace is missing.",
    ]


def test_verbose_says_which_context_was_taken_and_why():
    told = written("concise", results()[1:2], ABOUT._replace(verbose=True))
    assert told == "docs/clean.md:1:1: context: ui (a made guess)\n"
    assert "docs/clean.md: read as ui (a made guess)" in written(
        "full", results(), ABOUT._replace(verbose=True)
    )


def test_json_holds_everything():
    page = json.loads(written("json", results()))
    first, clean, unread = page["files"]
    assert page["version"] == "1.2.3"
    assert [each["code"] for each in first["findings"]] == ["TIC901", "TIC953", "TIC001"]
    assert first["findings"][0] | {"why": 0, "instead": 0} == {
        "code": "TIC901",
        "name": "says-red",
        "family": "made",
        "severity": "high",
        "confidence": 0.8,
        "says": "The word red stands here.",
        "why": 0,
        "instead": 0,
        "line": 1,
        "column": 4,
        "end_line": 1,
        "end_column": 7,
        "start": 3,
        "end": 6,
        "words": "red",
        "key": "key",
        "context": "ui",
        "context_because": "a made guess",
        "meaning": None,
        "edits": [],
    }
    (suppressed,) = first["suppressed"]
    assert (suppressed["code"], suppressed["by"], suppressed["reason"]) == (
        "TIC902",
        "inline",
        "a paint",
    )
    assert [each["because"] for each in first["excused"]] == ["made.quoted"]
    assert clean["contexts"] == [{"context": "ui", "because": "a made guess"}]
    assert (clean["not_read"], clean["findings"]) == (None, [])
    assert unread["not_read"] == {
        "code": "documents.syntax",
        "says": "A brace is missing.",
        "line": 7,
    }
    assert page["summary"] == {
        "files": 3,
        "not_read": 1,
        "partly_read": 0,
        "other_languages": {},
        "findings": 3,
        "high": 1,
        "medium": 1,
        "low": 1,
        "suppressed": 1,
        "hidden": 0,
        "not_shown": 0,
        "unread_kinds": {},
    }


def test_json_lines_say_the_same_a_line_each():
    lines = [json.loads(line) for line in written("json-lines", results()).splitlines()]
    page = json.loads(written("json", results()))
    kinds = [line["type"] for line in lines]
    assert kinds == ["finding"] * 3 + ["suppressed", "excused", "file", "file", "file", "summary"]
    assert lines[0] == {"type": "finding", "path": "docs/a.md", **page["files"][0]["findings"][0]}
    assert lines[-1] == {"type": "summary", "version": "1.2.3", **page["summary"]}


def test_sarif_declares_the_rules_that_were_found_and_carries_suppressions():
    run = sarif(results(), ABOUT._replace(root=str(Path.cwd())))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["TIC901", "TIC902", "TIC953", "TIC001"]
    assert all(rule["help"]["text"] and rule["help"]["markdown"] for rule in rules)
    assert run["columnKind"] == "unicodeCodePoints"
    red, blue, green, unknown = run["results"]
    for each in run["results"]:
        assert rules[each["ruleIndex"]]["id"] == each["ruleId"]
    assert (red["level"], blue["level"], green["level"]) == ("error", "warning", "note")
    assert red["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "docs/a.md", "uriBaseId": "SRCROOT"},
        "region": {
            "startLine": 1,
            "startColumn": 4,
            "endLine": 1,
            "endColumn": 7,
            "charOffset": 3,
            "charLength": 3,
        },
    }
    assert blue["suppressions"] == [{"kind": "inSource", "justification": "a paint"}]
    assert "suppressions" not in red
    assert unknown["ruleId"] == "TIC001"
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (note,) = invocation["toolExecutionNotifications"]
    assert note["descriptor"]["id"] == "documents.syntax"


def test_sarif_fingerprints_stay_when_lines_move_and_differ_within_a_file():
    def prints(text, path="a.md"):
        run = sarif([checked(text, path=path)])
        return [each["partialFingerprints"]["ticFingerprint/v1"] for each in run["results"]]

    before = prints("red red\nblue")
    assert len(set(before)) == 3
    assert prints("new\n\nred\nred\n\nblue") == before
    assert prints("red red\nblue", path="b.md") != before


@pytest.mark.parametrize(
    ("path", "uri"),
    [("a b#.md", "a%20b%23.md"), ("\udcff.md", "%FF.md"), ("\ud800.md", "%ED%A0%80.md")],
)
def test_sarif_quotes_any_name(path, uri):
    made = [FileResult(path, not_read=Reason("made", "It is made."))]
    (note,) = sarif(made, ABOUT._replace(root=str(Path.cwd())))["invocations"][0][
        "toolExecutionNotifications"
    ]
    artifact = note["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": uri, "uriBaseId": "SRCROOT"}


def test_an_empty_run_is_a_valid_report_in_every_format():
    sarif([])
    assert json.loads(written("json", []))["files"] == []
    assert json.loads(written("gitlab", [])) == []
    assert json.loads(written("rdjson", []))["diagnostics"] == []
    assert written("full", []) == ""
    assert written("concise", []) == ""
    ET.fromstring(written("junit", []))
    ET.fromstring(written("checkstyle", []))


def test_github_says_the_worst_first_and_sums_up():
    lines = written("github", results()).splitlines()
    assert [line.split(" ")[0] for line in lines] == [
        "::error",
        "::warning",
        "::notice",
        "::error",
        "::notice",
    ]
    assert "title=tic-care%3A not read::A brace is missing." in lines[3]
    assert ",line=1,endLine=1,col=4,endColumn=7,title=tic-care%3A TIC901 says-red::" in lines[0]
    assert lines[0].endswith("::The word red stands here.%0AInstead: another word than red")
    assert lines[-1].startswith("::notice title=tic-care::1 file could not be checked. 3 findings")


def test_github_keeps_within_ten_of_a_level_and_tells():
    made = [checked("red " * 14 + "green " * 12, path="a.md")]
    lines = written("github", made, ABOUT._replace(root=str(Path.cwd()))).splitlines()
    assert sum(line.startswith("::error ") for line in lines) == 10
    assert sum(line.startswith("::notice ") for line in lines) == 10  # nine and the summary
    assert lines[19] == "::group::tic-care: 7 more, beyond what GitHub shows"
    assert lines[27] == "::endgroup::"
    assert all(line.startswith("  a.md:1: ") and "Instead" in line for line in lines[20:27])
    assert "7 of them are in the log only" in lines[-1]


def test_unread_files_push_no_finding_out_of_github_and_are_named_in_its_log():
    no = Reason("documents.syntax", "A brace is missing.")
    made = [FileResult(f"{n}.json", not_read=no, line=3) for n in range(12)]
    made += [checked("red", path="z.md"), FileResult("part.ts", "typescript", unread=((2, 4),))]
    lines = written("github", made, ABOUT._replace(root=str(Path.cwd()))).splitlines()
    errors = [line for line in lines if line.startswith("::error ")]
    assert "TIC901" in errors[0]
    assert errors[1].endswith("::A brace is missing. So are 11 more; the log names them.")
    assert len(errors) == 2
    assert [line for line in lines if line.startswith("  ")] == [
        f"  {n}.json:3: A brace is missing." for n in range(12)
    ]
    assert any(line.startswith("::warning file=part.ts,line=2,") for line in lines)


def test_a_github_value_cannot_end_its_command():
    made = command("error", {"file": "a,b:c%\n.md"}, "one\n::error::two%\r\x1b")
    assert made == "::error file=a%2Cb%3Ac%25%0A.md::one%0A::error::two%25<U+000D><U+001B>\n"


def test_gitlab_takes_the_severity_and_tells_equal_findings_apart():
    issues = json.loads(written("gitlab", [checked("red red", path="a.md"), results()[2]]))
    assert [issue["severity"] for issue in issues] == ["major", "major", "blocker"]
    assert len({issue["fingerprint"] for issue in issues}) == 3
    assert issues[1]["location"]["positions"] == {
        "begin": {"line": 1, "column": 5},
        "end": {"line": 1, "column": 8},
    }


def test_junit_has_a_suite_a_file():
    suites = ET.fromstring(written("junit", results())).findall("testsuite")
    assert [(s.get("tests"), s.get("failures"), s.get("errors")) for s in suites] == [
        ("3", "3", "0"),
        ("1", "0", "0"),
        ("1", "0", "1"),
    ]
    failure = suites[0].find("testcase/failure")
    assert failure is not None
    assert failure.get("message") == "The word red stands here."


def test_checkstyle_has_a_file_each():
    files = ET.fromstring(written("checkstyle", results())).findall("file")
    assert [[error.get("source") for error in file] for file in files] == [
        ["tic.TIC901", "tic.TIC953", "tic.TIC001"],
        [],
        ["tic.not-read"],
    ]


def test_rdjson_counts_columns_in_bytes():
    page = json.loads(written("rdjson", [checked("é\U0001f33f red, red\n红 blue", path="a.md")]))
    columns = [
        (each["location"]["range"]["start"]["column"], each["location"]["range"]["end"]["column"])
        for each in page["diagnostics"]
    ]
    assert columns == [(8, 11), (13, 16), (5, 9)]


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "full"])
def test_paths_are_named_from_the_root_where_machines_read_them(form):
    made = [checked("red", path="docs/a.md")]
    told = written(form, made, ABOUT._replace(root=str(Path.cwd() / "docs")))
    if form in ("concise", "json", "json-lines"):
        assert "docs/a.md" in told
    else:
        assert "a.md" in told
        assert "docs/a.md" not in told


@given(hostile_results())
def test_every_format_parses_and_none_lets_a_control_character_out(made):
    for form in FORMATS:
        told = written(form, made)
        assert not CONTROLS.search(told), form
        told.encode("utf-8")
        if form == "json-lines":
            for line in told.splitlines():
                json.loads(line)
        elif form in ("json", "gitlab", "rdjson"):
            json.loads(told)
        elif form in ("junit", "checkstyle"):
            ET.fromstring(told)
        elif form == "github":
            assert all(":" in line for line in told.splitlines() if line.startswith("::"))
    sarif(made)


@given(hostile_results())
def test_concise_and_github_keep_a_finding_to_a_line(made):
    findings = sum(len(result.findings) for result in made)
    unread = sum(result.not_read is not None for result in made)
    assert written("concise", made).count("\n") == findings + unread
    # A group of the log has two lines more, and there is one for findings and one for each reason.
    reasons = len({result.not_read.says for result in made if result.not_read})
    lines = written("github", made).count("\n")
    assert findings + 1 <= lines <= findings + unread + 1 + 2 + 3 * reasons


def test_nothing_unread_looks_clean_in_any_format():
    made = [
        FileResult(
            "a.md", not_read=Reason("documents.binary", "The file holds bytes that no text has.")
        )
    ]
    for form in FORMATS:
        assert "The file holds bytes that no text has." in written(form, made), form
    partly = [FileResult("a.ts", "typescript", unread=((2, 2), (7, 9)))]
    for form in FORMATS:
        told = written(form, partly)
        assert "not follow" in told or "unread_lines" in told, form


def test_a_finding_says_the_same_in_every_format():
    made = [checked("red", path="a.md")]
    for form in FORMATS:
        told = written(form, made)
        assert RED.says in told, form
        assert "TIC901" in told, form
