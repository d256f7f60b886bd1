"""Everything grounding can say passes tic's own linter, and is spoken in one language throughout."""

import pytest
from tests.grounding.strategies import CATALOGUE, FRAME

from tic._kernel.reason import Reason
from tic.grounding import Pace, lay_out, reasons
from tic.language import Context, Linter
from tic.packs import builtin_directory

SAID = {
    **{
        f"reasons.{name}": value.says
        for name, value in vars(reasons).items()
        if isinstance(value, Reason)
    },
    **{f"frame.{name}": text.in_locale("en") for name, text in FRAME.texts.items()},
    **{f"card.{name}": text.in_locale("en") for name, text in builtin_directory().words.items()},
    **{f"tags.{tag.id}": tag.note.in_locale("en") for tag in CATALOGUE.tags.values()},
    **{f"limits.{n}": limit.why for n, limit in enumerate(CATALOGUE.limits)},
    **{
        f"{e.id}.{place}": text.in_locale("en")
        for e in CATALOGUE
        for place, text in [
            ("title", e.title),
            ("summary", e.summary),
            ("claim", e.evidence.claim),
            ("not_known", e.evidence.not_known),
            *[(step.id, step.text) for step in e.steps],
            *[(f"{step.id}.{way.key}", way.text) for step in e.steps for way in step.choices],
            ("caution", e.caution),
            *[(care.tag, care.note) for care in e.care],
        ]
    },
}
MOST_USED = {
    "after_nightmare",
    "carried",
    "panic_on_bus",
    "room_map",
    "with_someone",
    "orient_now",
    "look_around",
    "feet_on_floor",
    "hold_object",
    "object_detail",
    "categories",
    "sound_layers",
    "senses_54321",
    "breath_longer_out",
    "walk_notice",
}


def test_every_sentence_passes_the_linter():
    linter = Linter.builtin()
    found = {
        place: [(f.rule.code, f.words) for f in linter.check(said, context=Context.CHAT).findings]
        for place, said in SAID.items()
    }
    assert {place: codes for place, codes in found.items() if codes} == {}
    assert len(SAID) > 400


def test_the_linter_would_have_seen_it():
    assert Linter.builtin().check("You have no choice here.", context=Context.CHAT).findings


@pytest.mark.parametrize("locale", ["es", "fr", "de", "pt"])
def test_the_most_used_speak_five_languages_and_say_that_they_need_review(locale):
    there = {e.id for e in CATALOGUE if locale in e.locales}
    assert there == MOST_USED
    for name in there:
        e = CATALOGUE[name]
        assert e.locales[locale] == "needs native review"
        pace = Pace.SELF if e.pace is Pace.EITHER else e.pace
        tags = frozenset(care.tag for care in e.care)
        here = lay_out(e, frame=FRAME, locale=f"{locale}-XX", tags=tags, pace=pace)
        english = lay_out(e, frame=FRAME, tags=tags, pace=pace)
        assert here.locale == locale
        assert [s.id for s in here.scenes] == [s.id for s in english.scenes]
        for mine, theirs in zip(here.scenes, english.scenes, strict=True):
            assert mine.text != theirs.text, (name, mine.id)
        assert not set(here.notes) & set(english.notes), name
        assert here.caution != english.caution
        assert not set(here.opening + here.closing) & set(english.opening + english.closing)


def test_what_was_not_translated_is_english_throughout():
    script = lay_out(CATALOGUE["recite"], frame=FRAME, locale="fr")
    assert script.locale == "en"
    assert script == lay_out(CATALOGUE["recite"], frame=FRAME)
