"""Whoever leaves out a sense is asked for it by no step, in any language."""

import re

import pytest
from tests.grounding.strategies import CATALOGUE, FRAME

from tic.grounding import Sense, lay_out

# What a step says of a sense. Where a step may be met by somebody without it, the words are an idiom,
# or one of several ways named side by side, and stand in this list for the reader to judge.
WORDS = {
    "sight": r"see|look\w*|eyes?|colours?|view|watch\w*|visible|seen",
    "hearing": r"hear\w*|listen\w*|sounds?|music|song|voice",
    "smell": r"smells?|scents?",
    "taste": r"tastes?|sip|drink|eat",
    "hands": r"hands?|fingers?|fists?|palms?|hold|drum",
    "mobility": r"walk|stand|march\w*|stairs|stretch|roll|shake|tighten",
    "speech": r"say|tell|aloud|sing|speak",
}
SIDE_BY_SIDE = {
    ("sight", "cold_face", "ready"),
    ("sight", "kind_lines", "ahead"),
    ("sight", "opposite_action", "warning"),
    ("hearing", "after_nightmare", "next"),
    ("hearing", "kind_lines", "favourite"),
    ("hearing", "recite", "choose"),
    ("hearing", "then_and_now", "same"),
    ("smell", "scent_or_taste", "choose"),
    ("smell", "then_and_now", "same"),
    ("taste", "after_nightmare", "next"),
    ("taste", "cool_touch", "find"),
    ("taste", "scent_or_taste", "choose"),
    ("taste", "with_someone", "after"),
    ("hands", "body_scan", "ask_hands"),
    ("hands", "body_scan", "hands"),
    ("hands", "breath_478", "halves"),
    ("hands", "breath_478", "wholes"),
    ("hands", "feet_on_floor", "meet"),
    ("mobility", "helper_minute", "feet"),
    ("speech", "categories", "name"),
    ("speech", "count_back", "count"),
    ("speech", "name_thought", "notice"),
    ("speech", "orient_now", "name"),
    ("speech", "reach_out", "words"),
    ("speech", "recite", "say_it"),
    ("speech", "stopp", "pull_back"),
    ("speech", "time_out", "say_when"),
}


# The same words in the languages that some exercises have, and the steps where only they say one.
ELSEWHERE = {
    "es": {
        "sight": r"v[eé]s|ver|mir[ae]\w*|ojos?|colores|vista",
        "hearing": r"oy\w+|oír|escuch\w*|sonidos?|música|canci\w+",
        "smell": r"olor\w*|huel\w*",
        "taste": r"sabor\w*|sorbo|beber|comer",
        "touch": r"tacto|tocar?",
        "hands": r"manos?|dedos?|puños?",
        "mobility": r"camina\w*|pie|estira\w*|sentarse",
        "speech": r"di|decir|dice|voz alta|canta\w*|habl\w*",
    },
    "fr": {
        "sight": r"voyez|voir|regard\w*|yeux|couleurs?|vue",
        "hearing": r"enten\w*|écout\w*|sons|bruits?|musique|chansons?",
        "smell": r"odeurs?",
        "taste": r"goûts?|gorgée|boire|manger",
        "touch": r"touch\w*",
        "hands": r"mains?|doigts?|poings?|tapoter",
        "mobility": r"march\w*|debout|étir\w*|s'asseoir",
        "speech": r"dites|dire|dit|haute voix|chantez|parl\w*",
    },
    "de": {
        "sight": r"seh\w*|siehst|schau\w*|blick\w*|Augen?|Farben?",
        "hearing": r"hör\w*|lausch\w*|Geräusch\w*|Klänge?|Musik|Lied\w*",
        "smell": r"riech\w*|Gerüche?|Geruch|Duft",
        "taste": r"Geschmack|schmeck\w*|Schluck|trinken",
        "touch": r"spür\w*|fühl\w*|tast\w*|berühr\w*",
        "hands": r"Hand|Hände\w*|Finger\w*|Fäuste",
        "mobility": r"gehen|stehst|lauf\w*|strecken|schüttel\w*|drück\w*|aufsetzen",
        "speech": r"sag\w*|laut|sing\w*|sprech\w*|sprich",
    },
    "pt": {
        "sight": r"veja|vê|ver|olh\w*|cores",
        "hearing": r"ouv\w*|escut\w*|sons?|música|canç\w*",
        "smell": r"cheir\w*",
        "taste": r"sabor\w*|gole|beber|comer",
        "touch": r"tato|tocar?",
        "hands": r"mãos?|dedos?|punhos?",
        "mobility": r"and[ae]|caminh\w*|pé|estic\w*|sentar-se",
        "speech": r"diga|dizer|diz|voz alta|cant[ae]|fal[ae]",
    },
}
SIDE_BY_SIDE_ELSEWHERE = {
    ("hearing", "categories", "choose"),  # songs as a category
    ("mobility", "after_nightmare", "light"),
    ("mobility", "carried", "what"),
    ("speech", "with_someone", "day"),  # the other person says it, in any language there is
}


def told(sense, words, locale):
    """Return the steps that speak of a sense to somebody who left it out."""
    without = frozenset({Sense(sense)})
    return {
        (sense, e.id, scene.id)
        for e in CATALOGUE
        if locale in e.locales and e.fits(without)
        for scene in lay_out(e, frame=FRAME, locale=locale, without=without).scenes
        if re.search(rf"\b({words})\b", scene.text, re.IGNORECASE)
    }


def test_no_step_asks_for_a_sense_that_was_left_out():
    found = {place for sense, words in WORDS.items() for place in told(sense, words, "en")}
    assert found == SIDE_BY_SIDE


def test_no_step_asks_for_a_sense_that_was_left_out_in_any_language():
    found = {
        place
        for locale, by_sense in ELSEWHERE.items()
        for sense, words in by_sense.items()
        for place in told(sense, words, locale)
    }
    assert found - SIDE_BY_SIDE == SIDE_BY_SIDE_ELSEWHERE


@pytest.mark.parametrize("locale", ELSEWHERE)
def test_the_words_of_each_language_would_have_been_seen(locale):
    """To somebody who leaves nothing out, steps do speak of each sense in each language."""
    for sense, words in ELSEWHERE[locale].items():
        spoken = [
            scene.text
            for e in CATALOGUE
            if locale in e.locales
            for scene in lay_out(e, frame=FRAME, locale=locale).scenes
        ]
        assert any(re.search(rf"\b({words})\b", text, re.IGNORECASE) for text in spoken), sense


def test_a_blind_person_is_told_nothing_of_eyes():
    without = frozenset({Sense.SIGHT})
    for e in CATALOGUE:
        for locale in e.locales if e.fits(without) else ():
            script = lay_out(e, frame=FRAME, locale=locale, without=without)
            assert FRAME["eyes_open"].in_locale(locale) not in script.opening
