"""A reader of meaning beside the rules: what it finds is told, and rules win where both speak."""

import itertools
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.data import compiled
from tic.errors import InvalidInputError
from tic.language import Finding, Linter, Span
from tic.language.finding import Meaning, Near
from tic.language.meaning import Problem, families
from tic.models import sentences
from tic.text.context import Context

MEANING = Meaning(0.97, "made 1", (Near("near", "guilt"), Near("far", "none")))
EN = families("en")


class Soup(NamedTuple):
    """Takes each sentence with "soup" in it for a problem, unless soup was asked for."""

    family: str = "guilt"

    def problems(
        self, text: str, *, before: str | None, context: Context, strict: bool
    ) -> Iterator[Problem]:
        earlier = before
        for start, end in sentences(text):
            sentence = text[start:end]
            if "soup" in sentence and "hungry" not in (earlier or ""):
                yield Problem(Span(start, end), self.family, MEANING)
            earlier = sentence


LINTER = Linter.builtin(model=Soup())


def codes(text: str, **how: str) -> list[str]:
    return [each.rule.code for each in LINTER.check(text, **how).findings]


def test_what_only_meaning_shows_is_a_finding_of_its_family() -> None:
    text = "Hello there. My soup will be cold by then."
    (found,) = LINTER.check(text).findings

    assert found.rule is EN["guilt"]
    assert found.words == "My soup will be cold by then."
    assert found.meaning is MEANING
    assert found.says == f"{EN['guilt'].says} made 1 judged the sentence by its meaning with 97 %."


def test_what_was_said_before_is_handed_on() -> None:
    assert codes("There is soup.") == ["TIC9918"]
    assert codes("There is soup.", before="I am hungry.") == []
    assert codes("There is soup. And more soup.", before="I am hungry.") == ["TIC9918"]


def test_the_words_of_the_person_are_never_judged() -> None:
    assert codes("There is soup.", speaker="person") == []


def test_a_sentence_that_a_rule_found_is_not_told_again() -> None:
    (found,) = LINTER.check("Calm down and eat your soup.").findings

    assert found.meaning is None


@pytest.mark.parametrize(
    "text",
    [
        'He used to say "calm down" over the soup.',  # let through by scope
        "You can call 988 any time, soup or no soup.",  # hands on
        "You don't have to eat the soup.",  # leaves the choice
    ],
)
def test_what_the_rules_let_through_is_let_through(text: str) -> None:
    report = LINTER.check(text)

    assert report.findings == ()
    assert "TIC9918" in [each.rule.code for each in report.excused]


def test_a_family_is_selected_and_ignored_like_a_rule() -> None:
    def found(**how: list[str]) -> tuple[Finding, ...]:
        return Linter.builtin(model=Soup(), **how).check("There is soup.").findings

    assert found(ignore=["TIC9918"]) == found(ignore=["TIC99xx"]) == found(select=["TIC101"]) == ()
    assert found(ignore=["meaning-guilt"]) == found(ignore=["guilt"]) == ()
    assert len(found(select=["TIC9918"])) == 1


def test_advice_is_judged_where_it_is_known_what_was_asked_for_or_in_strict() -> None:
    advice = Soup("unsolicited-advice")

    def found(profile: str, context: str) -> int:
        linter = Linter.builtin(model=advice, profile=profile)
        return len(linter.check("There is soup.", context=context).findings)

    assert [found("default", place) for place in ("chat", "general", "ui")] == [0, 0, 0]
    assert found("default", "conversation") == found("strict", "chat") == found("strict", "ui") == 1


def test_without_a_reader_no_family_is_on_and_its_names_are_known() -> None:
    linter = Linter.builtin(ignore=["TIC9918"], extend_select=["meaning-blame"])

    assert not {rule.code for rule in EN.values()} & linter.active
    assert linter.check("There is soup.").findings == ()


@pytest.mark.parametrize("wrong", ["soup", 1, object()])
def test_what_cannot_read_is_refused(wrong: object) -> None:
    with pytest.raises(InvalidInputError, match="model"):
        Linter.builtin(model=wrong)  # type: ignore[arg-type]


SENTENCES = st.lists(
    st.sampled_from(
        ["There is soup.", "Calm down!", "Are you hungry?", "You don't have to eat soup.", "Fine."]
    ),
    max_size=6,
).map(" ".join)


@given(text=SENTENCES, cuts=st.lists(st.integers(0, 150)), before=st.none() | SENTENCES)
def test_a_stream_finds_what_the_whole_text_holds(
    text: str, cuts: list[int], before: str | None
) -> None:
    stream = LINTER.stream(before=before)
    places = [0, *sorted(cut for cut in cuts if cut < len(text)), len(text)]
    events = [e for a, b in itertools.pairwise(places) for e in stream.feed(text[a:b])]
    events += stream.close()
    found = [each for each in events if isinstance(each, Finding)]

    assert tuple(found) == LINTER.check(text, before=before).findings
    assert "".join(e.words if isinstance(e, Finding) else e.text for e in events) == text


def test_each_family_is_there_once_with_a_code_of_its_own() -> None:
    assert len({rule.code for rule in EN.values()}) == len(EN) == len(compiled("families")["en"])
    assert all(rule.patterns == () and rule.bad and rule.good for rule in EN.values())
    assert families("xx") == {}
