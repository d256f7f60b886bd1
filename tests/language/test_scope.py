"""Whose words they are is decided once for every rule; each kind has its sentences."""

import pytest
from tests.language.packs import PACK, rule

from tic.language import Context, Linter, Report, Severity, Speaker

LINTER = Linter([PACK])


def codes(text: str) -> list[str]:
    return [finding.rule.code for finding in LINTER.check(text).findings]


@pytest.mark.parametrize(
    "text",
    [
        "You must tell me.",
        "You really have to trust us, please.",
        "Calm down.",
        "No, calm down.",
        "Why don't you calm down?",
        "I said it before: calm down.",
        "You can't deny it is your fault.",
        "It sounds like it was your own fault.",
        "I told you it was your fault.",
        '"Calm down."',
        '"You must tell me," I whisper.',
        'I sob: "it is your fault!"',
        '"Calm down," and my lips tremble.',
    ],
)
def test_the_helpers_own_words_are_flagged(text: str) -> None:
    assert codes(text)


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("You don't have to calm down.", "language.negated"),
        ("It isn't your fault.", "language.negated"),
        ("None of it was your fault.", "language.negated"),
        ('He wrote "calm down" on the note.', "language.quoted"),
        ("They said 'you must tell me' twice.", "language.quoted"),
        ('She wrote: "You must tell me."', "language.quoted"),
        ('"Calm down." is rarely of use to anyone.', "language.quoted"),
        ("Avoid saying calm down.", "language.mentioned"),
        ("Phrases like get over it can hurt.", "language.mentioned"),
        ("My partner said it was your fault.", "language.reported"),
        ("You were told to calm down.", "language.reported"),
        ("You feel it was your fault.", "language.reflected"),
        ("You said it was your fault.", "language.reflected"),
        ("Part of you thinks it was your fault.", "language.reflected"),
        ("Whose question is it, your fault or not?", "language.exception"),
    ],
)
def test_other_words_are_excused_with_a_reason(text: str, because: str) -> None:
    report = LINTER.check(text)

    assert report.findings == ()
    assert because in {excused.because.code for excused in report.excused}


@pytest.mark.parametrize("text", ['"You must tell me"', '"Calm down."', '"You have to calm down"'])
def test_a_text_that_is_all_in_quotation_marks_quotes_nobody(text: str) -> None:
    assert codes(text)


def test_cues_count_for_what_stands_behind_them_only() -> None:
    report = LINTER.check("It was your fault, so avoid saying calm down.")

    assert [finding.words for finding in report.findings] == ["your fault"]
    assert {excused.because.code for excused in report.excused} == {"language.mentioned"}


def test_a_double_negation_counts_again() -> None:
    assert codes("I am not saying you don't have to calm down.") == ["TIC201"]


def test_a_negation_ends_with_its_clause() -> None:
    assert codes("I don't mind, calm down.") == ["TIC201"]


def test_the_persons_own_words_are_never_flagged() -> None:
    assert LINTER.check("Calm down.", speaker=Speaker.PERSON) == Report((), (), 0)


def test_a_rule_serves_its_contexts_only() -> None:
    assert LINTER.check("Calm down.", context=Context.NOTE).findings == ()


def test_a_rule_for_questions_needs_a_question_mark() -> None:
    assert codes("Why did you leave?") == ["TIC302"]
    assert codes("Why did you leave is not for me to ask.") == []


def test_low_confidence_is_hidden_and_counted() -> None:
    report = LINTER.check("You should go.")

    assert (report.findings, report.hidden) == ((), 1)
    assert Linter([PACK], profile="strict").check("You should go.").findings
    assert LINTER.check("You should receive a mail.").hidden == 0


def test_one_family_flags_the_same_words_once() -> None:
    assert codes("Calm down and get over it.") == ["TIC201", "TIC202"]


def test_a_lesser_finding_within_a_graver_one_says_nothing_new() -> None:
    lesser = rule("TIC901", "advice", "you must")._replace(severity=Severity.LOW)
    graver = Linter([PACK._replace(rules=(*PACK.rules, lesser))])
    found = graver.check("You must tell me. You must go.").findings

    assert [finding.rule.code for finding in found] == ["TIC101", "TIC901"]


def test_overlapping_findings_of_one_family_are_one() -> None:
    other = rule("TIC902", "coercion", "me right now")
    found = Linter([PACK._replace(rules=(*PACK.rules, other))]).check("You must tell me right now.")

    assert [finding.rule.code for finding in found.findings] == ["TIC101"]
