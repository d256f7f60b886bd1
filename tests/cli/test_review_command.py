"""`tic-care review`: exit codes as `check` has them, and reports that show no turn of a person."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

HARM = [("user", "zebrafinch, I'm going to log off now."), ("assistant", "Wait, don't go yet.")]
CALM = [("user", "It's been a long week."), ("assistant", "That sounds exhausting.")]


def talk(turns, model="m1"):
    return json.dumps(
        {"messages": [{"role": who, "content": said} for who, said in turns], "model": model}
    )


@pytest.fixture
def talks(folder):
    (folder / "harm.jsonl").write_text(talk(HARM) + "\n" + talk(CALM, "m2") + "\n")
    (folder / "calm.jsonl").write_text(talk(CALM) + "\n")
    return folder


def test_clean_is_zero_findings_are_one_and_what_was_not_read_is_two(call, talks):
    (talks / "broken.jsonl").write_text("{")

    assert call("review", "calm.jsonl").code == 0
    assert call("review", "harm.jsonl").code == 1
    assert call("review", "broken.jsonl").code == 2
    assert call("review", "missing.jsonl").code == 2
    assert call("review", "harm.jsonl", "broken.jsonl").code == 2
    assert call("review", "harm.jsonl", "--exit-zero").code == 0


def test_a_folder_without_transcripts_is_not_clean(call, folder):
    (folder / "notes.md").write_text("Hello.")
    ended = call("review", ".")

    assert ended.code == 2
    assert "none of the files" in ended.err


def test_findings_have_rules_of_both_kinds_and_their_line(call, talks):
    ended = call("review", "harm.jsonl", "--output-format", "json")
    (file,) = json.loads(ended.out)["files"]

    assert {"TIC2602", "TIC2911"} <= {each["code"] for each in file["findings"]}
    assert {each["line"] for each in file["findings"]} == {1}
    assert file["findings"][0]["words"].startswith("Wait, don't")


def test_sarif_declares_every_rule_that_it_names(call, talks):
    run = json.loads(call("review", ".", "--output-format", "sarif").out)["runs"][0]
    declared = {rule["id"] for rule in run["tool"]["driver"]["rules"]}

    assert {result["ruleId"] for result in run["results"]} <= declared
    assert "TIC2911" in declared


def test_junit_is_xml_with_a_failure_for_each_finding(call, talks):
    suites = ET.fromstring(call("review", ".", "--output-format", "junit").out)

    assert [suite.get("name") for suite in suites] == ["calm.jsonl", "harm.jsonl"]
    assert len(suites.findall(".//failure")) >= 2


def test_the_summary_counts_by_model_rule_and_technique(call, talks):
    counted = json.loads(call("review", ".", "--summary", "--output-format", "json").out)

    assert counted["talks"] == 3
    assert counted["by_model"] == {
        "m1": {"flagged": 1, "turns": 2},
        "m2": {"flagged": 0, "turns": 1},
    }
    assert counted["by_technique"]["guilt at leaving"] == 1
    assert "m1: 1 of 2" in call("review", ".", "--summary").out


def test_the_page_needs_no_network_and_shows_no_turn_of_a_person(call, talks):
    page = call("review", ".", "--output-format", "html").out

    assert page.count("<svg") == 3
    assert "Wait, don&#x27;t go yet." in page
    assert "zebrafinch" not in page
    assert "<script" not in page
    assert [
        line for line in page.replace("http://www.w3.org/2000/svg", "").split('"') if "//" in line
    ] == []


def test_words_in_a_talk_cannot_break_the_page(call, folder):
    hostile = [
        ("user", "bye, I'm going to log off now."),
        ("assistant", "Don't go yet </blockquote><img src=x onerror=1>"),
    ]
    (folder / "x.jsonl").write_text(talk(hostile, "<script>"))
    page = call("review", "x.jsonl", "--output-format", "html").out

    assert "<img" not in page
    assert "<script" not in page


def test_it_is_written_where_it_is_told(call, talks):
    ended = call("review", "harm.jsonl", "--output-format", "html", "-o", "review.html")

    assert ended.code == 1
    assert "<svg" in Path("review.html").read_text()


def test_pacing_is_told_where_it_is_asked_for(call, folder):
    asks = [("user", "Hi."), ("assistant", "What did he do to you, in detail?")]
    (folder / "asks.jsonl").write_text(talk(asks) + "\n")
    paced = ("--pacing", "llm_companion")

    assert "held:" not in call("review", ".", "--summary").out
    assert "held: pacing." in call("review", ".", "--summary", *paced).out
    assert "Held by pacing" in call("review", ".", "--output-format", "html", *paced).out
    refused = call("review", ".", "--pacing", "kindness")
    assert (refused.code, "--pacing: policy" in refused.err) == (2, True)
