"""The shipped exercises: all of them, inside every limit, in words that invite."""

import re

import pytest
from tests.grounding.strategies import CATALOGUE, FRAME

from tic.errors import InvalidInputError
from tic.grounding import Family, Focus, Grade, Kind, Need, Sense, lay_out

IDS = [
    "orient_now",
    "senses_54321",
    "senses_555",
    "look_around",
    "feet_on_floor",
    "object_detail",
    "categories",
    "count_back",
    "recite",
    "colour_hunt",
    "hold_object",
    "cool_touch",
    "scent_or_taste",
    "sound_layers",
    "wide_view",
    "breath_longer_out",
    "breath_even_six",
    "cyclic_sigh",
    "box_breath",
    "breath_478",
    "hand_trace",
    "pmr_short",
    "pmr_full",
    "push_palms",
    "walk_notice",
    "stretch_shake",
    "butterfly_taps",
    "warm_hand",
    "cold_face",
    "brief_exertion",
    "calm_place",
    "container",
    "name_thought",
    "stopp",
    "thought_record",
    "problem_step",
    "opposite_action",
    "park_worry",
    "self_compassion",
    "kind_lines",
    "reach_out",
    "helper_minute",
    "quiet_minute",
    "room_map",
    "carried",
    "after_nightmare",
    "panic_on_bus",
    "with_someone",
    "body_scan",
    "desk_taps",
    "between_calls",
    "one_small_task",
    "warm_cup",
    "animal_or_plant",
    "one_song",
    "next_hour",
    "own_sleeve",
    "then_and_now",
    "time_out",
    "awake_at_night",
]
SPOKEN = [
    (f"{e.id}.{locale}.{place}", locale, text.in_locale(locale))
    for e in CATALOGUE
    for locale in e.locales
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
]
NEVER = re.compile(
    r"\b(relax|calm down|just|let go of|you are safe|must|should|have to|close your eyes"
    r"|eyes closed|vagus|hold your breath for|try again)\b",
    re.IGNORECASE,
)


def test_all_60_are_there_and_no_other():
    assert sorted(IDS) == sorted(CATALOGUE.exercises)
    assert len(CATALOGUE) == 60


def test_every_family_and_need_is_served():
    assert {e.family for e in CATALOGUE} == set(Family)
    assert {need for e in CATALOGUE for need in e.needs} == set(Need)


def test_words_invite_and_promise_nothing():
    english = [(place, text) for place, locale, text in SPOKEN if locale == "en"]
    assert [(place, text) for place, text in english if NEVER.search(text)] == []


def test_no_claim_promises_a_cure():
    for e in CATALOGUE:
        claim = e.evidence.claim.in_locale("en")
        assert not re.search(r"\b(will|cures?|proven|guarantee|always|works)\b", claim), e.id
        if e.evidence.grade in (Grade.C, Grade.D):
            assert re.search(r"not (been )?tested|no trial", claim), e.id


def test_each_is_short_and_useful_early():
    for e in CATALOGUE:
        assert e.nominal_ms <= 240_000, e.id
        assert next(step.ms for step in e.steps) <= 45_000, e.id


def test_alternatives_are_there_and_one_is_of_another_family():
    for e in CATALOGUE:
        assert any(CATALOGUE[other].family is not e.family for other in e.alternatives), e.id


def test_what_can_frighten_asks_first():
    for e in CATALOGUE:
        kinds = {step.kind for step in e.steps}
        if kinds & {Kind.BREATHE, Kind.TENSE, Kind.IMAGINE, Kind.TAP}:
            assert e.asks_first, e.id
        holds = any(cue.what == "hold" for step in e.steps for cue in step.cues)
        if holds or e.family is Family.IMAGERY or e.id in ("cold_face", "brief_exertion"):
            assert e.opt_in, e.id


def test_nothing_inward_is_offered_first_in_a_flashback():
    for e in CATALOGUE:
        if Need.FLASHBACK in e.needs:
            assert e.focus is Focus.OUTWARD, e.id
            assert not e.asks_first, e.id


def test_tapping_is_left_out_while_remembering():
    assert "trauma_recall_in_progress" in CATALOGUE["butterfly_taps"].excludes


@pytest.mark.parametrize("lost", [{sense} for sense in Sense] + [{"sight", "hearing"}])
def test_a_missing_sense_is_never_asked_for(lost):
    without = frozenset(Sense(sense) for sense in lost)
    for e in CATALOGUE:
        if e.fits(without):
            script = lay_out(e, frame=FRAME, without=without)
            assert script.scenes, e.id
            if e.adapts:
                assert not [s.id for s in script.scenes if s.sense in without], e.id
                if "sight" in lost:
                    words = " ".join(scene.text for scene in script.scenes)
                    assert not re.search(r"\b(see|look)\b", words), e.id


IDIOM = re.compile(r"look forward|look at it|looking after|someone to be with")


def test_what_does_not_need_eyes_never_asks_for_them_alone():
    without = frozenset({Sense.SIGHT})
    for e in CATALOGUE:
        if e.fits(without):
            for scene in lay_out(e, frame=FRAME, without=without).scenes:
                said = IDIOM.sub("", scene.text)
                if re.search(r"\b(see|look)\b", said):
                    assert re.search(r"\b(hear|listen|feel|hold)\b", said), (e.id, scene.text)


def test_no_question_has_to_be_answered():
    for e in CATALOGUE:
        script = lay_out(e, frame=FRAME)
        for scene in script.scenes:
            if scene.kind in (Kind.ASK, Kind.CHOOSE):
                assert scene.waits
                assert scene.next > script.scenes.index(scene)


def test_numbers_have_a_twin_without_counting():
    for e in CATALOGUE:
        if any(step.n for step in e.steps):
            tags = {care.tag for care in e.care} | e.excludes
            assert "ocd_counting" in tags or e.id == "colour_hunt", e.id


def test_nobody_has_reviewed_what_nobody_has_reviewed():
    """The data says so itself; a review is added with a role and a date when there was one."""
    for e in CATALOGUE:
        others = {status for locale, status in e.locales.items() if locale != "en"}
        assert others <= {"needs native review"}


def test_what_is_excluded_cannot_be_laid_out_by_mistake():
    for e in CATALOGUE:
        for tag in e.excludes:
            with pytest.raises(InvalidInputError, match="tags"):
                lay_out(e, frame=FRAME, tags=frozenset({tag}))
        for sense in Sense:
            if not e.fits(frozenset({sense})):
                with pytest.raises(InvalidInputError, match="without"):
                    lay_out(e, frame=FRAME, without=frozenset({sense}))


# Copies of other people's pages, which come and go, and front pages, on which a claim cannot be found.
COPIES = re.compile(
    r"scribd|docslib|docplayer|vdocument|researchgate|academia\.edu|dokumen|pdfcoffee"
)
FRONT_PAGE = re.compile(r"https://[^/]+/?")


def test_every_exercise_has_a_source_that_can_be_opened():
    for e in CATALOGUE:
        assert any(source.url for source in e.evidence.sources), e.id
    limits = [source for limit in CATALOGUE.limits for source in limit.sources]
    for source in (*limits, *(source for e in CATALOGUE for source in e.evidence.sources)):
        if source.url:
            assert source.url.startswith("https://"), source.name
            assert not COPIES.search(source.url), source.name
            assert not FRONT_PAGE.fullmatch(source.url), source.name
