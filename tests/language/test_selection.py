import pytest
from tests.checking.made import BLUE, GREEN, RED

from tic.errors import InvalidInputError
from tic.language import Linter, Pack

DOUBTFUL = BLUE._replace(confidence=0.3)
MADE = Pack("made", "en", (RED, DOUBTFUL, GREEN), {}, {})


def found(**options) -> tuple[set[str], int]:
    report = Linter([MADE], **options).check("red, blue and green")
    return {finding.rule.code for finding in report.findings}, report.hidden


def test_the_default_profile_hides_doubtful_rules_and_counts():
    assert found() == ({"TIC901", "TIC953"}, 1)
    assert found(profile="strict") == ({"TIC901", "TIC902", "TIC953"}, 0)


@pytest.mark.parametrize("word", ["TIC901", "TIC9xx", "TIC9", "says-red", "made"])
def test_a_rule_is_meant_by_code_hundred_name_or_family(word):
    assert word in RED.selectors
    assert "TIC901" in found(select=[word])[0]
    assert "TIC901" not in found(ignore=[word])[0]


def test_a_hundred_is_no_beginning_of_a_longer_code():
    assert "TIC1" in RED._replace(code="TIC101").selectors
    assert "TIC1" not in RED._replace(code="TIC1001").selectors


def test_extend_select_adds_and_lifts_what_the_profile_hides():
    assert found(select=["TIC953"]) == ({"TIC953"}, 0)
    assert found(select=["TIC953"], extend_select=["TIC901"]) == ({"TIC901", "TIC953"}, 0)
    assert found(extend_select=["TIC902"]) == ({"TIC901", "TIC902", "TIC953"}, 0)


def test_ignore_has_the_last_word():
    assert found(select=["TIC901"], extend_select=["made"], ignore=["TIC901", "TIC902"]) == (
        set(),
        0,
    )


def test_active_is_what_can_be_a_finding():
    assert Linter([MADE]).active == {"TIC901", "TIC953"}
    assert Linter([MADE], extend_select=["TIC902"]).active == {"TIC901", "TIC902", "TIC953"}
    assert Linter([MADE], select=["leaves"], ignore=["leaves"]).active == set()


@pytest.mark.parametrize("field", ["select", "extend_select", "ignore"])
def test_a_word_that_means_no_rule_is_refused_by_field(field):
    with pytest.raises(InvalidInputError, match=f"^{field}: .*'TIC8'"):
        Linter([MADE], **{field: ["TIC901", "TIC8"]})


@pytest.mark.parametrize("what", [None, b"words", 5])
def test_what_is_no_text_is_refused_by_field(what):
    linter = Linter.builtin()
    with pytest.raises(InvalidInputError, match=r"^text: expected a string"):
        linter.check(what)
    with pytest.raises(InvalidInputError, match=r"^piece: expected a string"):
        linter.stream().feed(what)


def test_a_linter_without_rules_finds_nothing():
    for packs in ([], [Pack("own", "en", (), {}, {})]):
        linter = Linter(packs)
        assert linter.check("You have no choice.").findings == ()
        stream = linter.stream()
        events = [*stream.feed("You have no "), *stream.feed("choice."), *stream.close()]
        assert "".join(event.text for event in events) == "You have no choice."
