"""One reading of a text: what it shows is in the text, and nothing of it is in what it prints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.errors import TicError
from tic.text import Analysis, normal

TEXTS = st.lists(
    st.sampled_from(
        [
            "I",
            "you",
            "don't",
            "why",
            "did",
            "leave",
            "if",
            ",",
            ".",
            "?",
            "\n",
            '"',
            "tell",
            "me",
            "и",
            "é",
        ]
    )
).map(" ".join)


@given(TEXTS)
def test_clauses_tile_the_words_and_stay_within_sentences(text: str) -> None:
    read = Analysis(text)
    at = 0
    for clause in read.clauses:
        assert clause.first == at < clause.last
        assert read.tokens.sentence(clause.first) == read.tokens.sentence(clause.last - 1)
        at = clause.last
    assert at == len(read.tokens.words)


@given(TEXTS)
def test_a_word_stands_where_it_says(text: str) -> None:
    read = Analysis(text)
    for word in range(len(read.tokens.words)):
        clause = read.clause(word)
        assert clause.first <= word < clause.last
        start, end = read.span(word, word + 1)
        assert 0 <= start < end <= len(text)


@given(TEXTS, TEXTS)
def test_another_sentence_changes_no_clause(text: str, other: str) -> None:
    alone = Analysis(text).clauses
    both = Analysis(f"{text}\n\n{other}").clauses

    assert both[: len(alone)] == alone


def test_it_keeps_the_words_out_of_logs() -> None:
    assert "secret" not in repr(Analysis("a secret"))


@pytest.mark.parametrize("wrong", [None, b"stop", 3])
def test_what_is_no_text_is_refused(wrong: object) -> None:
    with pytest.raises(TicError, match="text: expected"):
        Analysis(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("d\u043en't", "don't"),  # one Cyrillic letter is a disguise
        ("\u043d\u043e\u0432\u043e", "\u043d\u043e\u0432\u043e"),  # a word of another script is not
        ("\u0441\u200balm", "calm"),
        ("ca\u0301lm", "c\u00e1lm"),
    ],
)
def test_look_alikes_are_folded_within_a_latin_word_only(text: str, plain: str) -> None:
    assert normal(text).text == plain


PAGES = {
    "en": "If you would rather not say, that is fine. You can stop at any time and come back when it "
    "suits you, and what you wrote will still be here for you.",
    "nl": "Als je het niet wilt zeggen, is dat goed. Je kunt op elk moment stoppen en terugkomen wanneer "
    "het je uitkomt, en wat je hebt geschreven staat er dan nog voor je.",
    "de": "Wenn du es nicht sagen willst, ist das in Ordnung. Du kannst jederzeit aufhören und "
    "wiederkommen, wann es dir passt, und was du geschrieben hast, ist dann noch da.",
    "fr": "Si vous ne voulez pas le dire, ce n'est pas grave. Vous pouvez vous arrêter à tout moment et "
    "revenir quand vous le voulez, et ce que vous avez écrit sera encore là.",
    "es": "Si no lo quieres decir, está bien. Puedes parar en cualquier momento y volver cuando te venga "
    "bien, y lo que has escrito va a estar aquí para ti.",
}


@pytest.mark.parametrize("lang", PAGES)
def test_the_language_of_a_page_is_judged_and_that_of_a_label_is_not(lang: str) -> None:
    assert Analysis(PAGES[lang]).language == lang
    assert Analysis(" ".join(PAGES[lang].split()[:8])).language is None


def test_two_languages_on_a_page_are_none() -> None:
    assert Analysis(f"{PAGES['en']}\n\n{PAGES['de']}").language is None
