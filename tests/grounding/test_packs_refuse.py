"""A file that breaks a limit is refused with file and field; everything wrong is named at once."""

import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.errors import InvalidPackError
from tic.packs import load_catalogue
from tic.packs.catalogue import DATA

FILES = DATA / "exercises"


def around_edited(folder, name, old, new):
    """Copy tags, limits, frame and sources, change one of them, and load the shipped exercises."""
    shutil.copytree(DATA / "grounding", folder, dirs_exist_ok=True)
    page = folder / name
    text = page.read_text(encoding="utf-8")
    assert old in text, old
    page.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InvalidPackError) as caught:
        load_catalogue(around=folder)
    return "\n".join(caught.value.problems)


AROUND = [
    ("tags.toml", 'implies = ["cardiac.any"]', 'implies = ["no.such"]', "breath.cardiac: implies"),
    (
        "tags.toml",
        '["cardiac.any"]\nbodily',
        '["cardiac.any"]\nimplies = ["breath.cardiac"]\nbodily',
        "implies: expected tags that do not lead back to it",
    ),
    ("tags.toml", "short.en", "short.it", "an English text is missing"),
    ("tags.toml", "bodily = true", "bodily = 1", "bodily: expected true or false"),
    ("limits.toml", 'tags = ["cardiac.any"]', 'tags = ["no.such"]', "limit 1: tags"),
    ("limits.toml", '"exertion"', '"magic"', "limits.toml"),
    ("limits.toml", '"NCT02226744"', '"Nobody1900"', "limit 1: sources: expected a known source"),
    ("limits.toml", 'basis = "trial_exclusions"', 'basis = "rumour"', "limits.toml"),
    (
        "limits.toml",
        'sources = ["NCT02226744", "NCT05676658"]',
        "sources = []",
        "limit 1: sources: expected one at least, or judgment as the basis",
    ),
    (
        "limits.toml",
        'components = ["breath_hold", "exertion"]',
        'components = ["breath_hold", "breath_hold"]',
        "limit 1: expected one limit for cardiac.any and breath_hold",
    ),
    (
        "limits.toml",
        'components = ["breath_hold", "exertion"]\nexcludes = true',
        'components = ["breath_hold", "exertion"]\nexcludes = false',
        "box_breath.toml: components: expected limits in which cardiac.any excludes breath_hold",
    ),
    ("frame.toml", "caution_never.", "caution_ever.", "caution_never: an English text is missing"),
]


@pytest.mark.parametrize(("name", "old", "new", "told"), AROUND)
def test_tags_and_limits_are_refused_with_what_was_expected(tmp_path, name, old, new, told):
    assert told in around_edited(tmp_path, name, old, new)


def test_an_excluding_tag_without_a_name_for_cautions_is_refused(tmp_path):
    text = (DATA / "grounding" / "tags.toml").read_text(encoding="utf-8")
    glaucoma = text[text.index('["glaucoma"]') :].partition("\n\n")[0]
    nameless = "\n".join(x for x in glaucoma.split("\n") if not x.startswith("short."))
    told = around_edited(tmp_path, "tags.toml", glaucoma, nameless)
    assert "tags.toml: glaucoma: short: expected a name for cautions" in told


def edited(folder, name, *edits):
    """Copy the shipped files and change one of them."""
    shutil.copytree(FILES, folder, dirs_exist_ok=True)
    page = folder / f"{name}.toml"
    text = page.read_text(encoding="utf-8")
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    page.write_text(text, encoding="utf-8")
    return folder


def problems(folder):
    with pytest.raises(InvalidPackError) as caught:
        load_catalogue(folder)
    return caught.value.problems


LIMITS = [
    ("breath_longer_out", '["in", 4000]', '["in", 1999]', "expected in from 2000 to 6000"),
    ("breath_longer_out", '["in", 4000]', '["in", 6001]', "expected in from 2000 to 6000"),
    ("breath_longer_out", '["out", 6000]', '["out", 10001]', "expected out from 2000 to 10000"),
    ("breath_longer_out", '["out", 6000]', '["out", 3999]', "out at least as long as in"),
    (
        "breath_longer_out",
        '["in", 4000], ["out", 6000]',
        '["in", 2000], ["out", 2500]',
        "breaths a minute",
    ),
    ("breath_longer_out", '["out", 6000]', '["out", 10000], ["rest", 4000]', "breaths a minute"),
    ("breath_longer_out", "cycles = 9", "cycles = 31", "at most 300000 ms of breathing"),
    ("breath_longer_out", '"paced_breath", ', "", "components: expected paced_breath"),
    ("breath_longer_out", 'family = "breath"', 'family = "sensory"', "family: expected breath"),
    ("breath_longer_out", '["out", 6000]', '["out", 6000], ["rest", 2000]', "expected breath_hold"),
    ("breath_478", '["hold", 7000]', '["hold", 7001]', "hold of at most 7000"),
    ("breath_478", "opt_in = true", "", "hold of at most 4000"),
    ("breath_478", "opt_in = true", "", "opt_in: expected true"),
    ("box_breath", '"breath_hold", ', "", "components: expected breath_hold"),
    ("cold_face", '"cold_face", ', "", "expected cold_face or cold_touch"),
    ("cold_face", "opt_in = true", "", "opt_in: expected true"),
    ("pmr_short", '"muscle_tensing", ', "", "components: expected muscle_tensing"),
    ("quiet_minute", '"silence", ', "", "components: expected silence"),
    ("butterfly_taps", '"alternating_taps", ', "", "components: expected alternating_taps"),
    ("senses_54321", '"food_or_drink", ', "", "components: expected food_or_drink"),
    ("categories", 'components = ["mental_task"]', "", "components: expected a value"),
    ("categories", '["mental_task"]', "[]", "components: expected 1 or more"),
    ("categories", '"mental_task"', '"magic"', "components"),
    (
        "categories",
        'kind = "say"',
        'kind = "say"\nwhen = ["shame"]\nunless = ["shame"]',
        "expected shame in when or in unless, found it in both",
    ),
    ("box_breath", "opt_in = true", "", "opt_in: expected true"),
    ("pmr_short", "ms = 5000", "ms = 7001", "at most 7000 for tensing"),
    ("pmr_short", "ms = 12000", "ms = 9999", "at least twice as long"),
    ("pmr_full", "short_ms = 12000", "short_ms = 11999", "at least twice as long"),
    ("pmr_full", "short_ms = 12000", "short_ms = 0", "release right after tensing"),
    ("categories", "short_ms = 20000", "short_ms = 40000", "short_ms: expected less than 40000"),
    ("categories", "short_ms = 20000", "short_ms = 1000", "short_ms: expected at least"),
    ("categories", "short_ms = 20000", "short_ms = -1", "short_ms"),
    ("breath_longer_out", "cycles = 9", "cycles = 9\nshort_ms = 9000", "since the step has rounds"),
    ("push_palms", "short_times = 1", "short_times = 0", "short_times"),
    ("pmr_short", 'kind = "release"', 'kind = "say"', "release right after tensing"),
    ("pmr_short", "ms = 5000", "ms = 5000\neffort = 0.6", "effort: expected at most 0.5"),
    ("quiet_minute", "ms = 50000", "ms = 900000", "at most 900000 ms together"),
    ("calm_place", "opt_in = true", "", "opt_in: expected true"),
    ("categories", "ms = 8000", "ms = 2000", "to read the en text"),
    ("categories", '"object_detail"', '"categories"', "other exercises than this one"),
    ("categories", '"object_detail"', '"no_such"', "alternatives: expected the id"),
    ("categories", "version = 1", 'version = 1\nexcludes = ["no.such"]', "expected a known tag"),
    ("time_out", "version = 1", 'version = 1\nexcludes = ["coercion_at_home"]', "not excluded"),
    ("time_out", '"coercion_at_home"', '"no.such"', "care: expected a known tag"),
    ("categories", '"Najavits2002"', '"Nobody1900"', "expected a known source"),
    ("categories", 'id = "categories"', 'id = "another"', "id: expected 'categories'"),
    ("categories", 'kind = "say"', 'kind = "say"\nwhen = ["no.such"]', "expected a known tag"),
    ("categories", 'kind = "say"', 'kind = "say"\nto = "choose"', "a later step to go to"),
    ("box_breath", 'to = "no_pauses"', 'to = "nowhere"', "a later step to go to"),
    ("box_breath", 'to = "ordinary"', 'to = "pauses"', "a later step to go to"),
    ("box_breath", 'id = "with_pauses"', 'id = "no_pauses"', "expected each id once"),
    ("categories", 'pace = "self"', 'pace = "hasty"', "pace"),
    ("categories", "version = 1", 'version = "1"', "version"),
    ("categories", "version = 1", "version = 1\nstreak = true", "streak"),
    (
        "recite",
        'en = "complete"',
        'en = "complete", fr = "needs native review"',
        "title: missing in 'fr'",
    ),
    (
        "recite",
        'en = "complete"',
        'en = "complete", it = "needs native review"',
        "the frame's 'no_rush' is missing in 'it'",
    ),
    (
        "pmr_short",
        'en = "complete"',
        'en = "complete", fr = "needs native review"',
        "care.cramps: the note is missing in 'fr'",
    ),
    ("senses_54321", "note.pt", "note.it", "care.ocd_counting: missing in 'pt'"),
    ("recite", "title.en", "title.fr", "an English text is missing"),
    ("recite", "title.en", "title.english", "title"),
    ("categories", 'en = "complete"', 'en = "perfect"', "locales"),
    ("recite", 'title.en = "', 'title.en = "a"\ntitle.de = "', "title: not declared in 'de'"),
    (
        "senses_54321",
        'unless = ["without.taste", ',
        'unless = ["without.taste", "no.such", ',
        "known tag",
    ),
    ("senses_54321", "id = ", "id == ", "not TOML"),
    ("categories", "ms = 8000", "ms = -1", "ms"),
    ("categories", "ms = 8000", "ms = 900001", "ms"),
    ("categories", "ms = 8000", "ms = 8000.5", "ms"),
]


@pytest.mark.parametrize(("name", "old", "new", "told"), LIMITS)
def test_each_limit_is_refused_with_file_and_field(tmp_path, name, old, new, told):
    found = problems(edited(tmp_path, name, (old, new)))
    assert any(p.startswith(f"{name}.toml: ") and told in p for p in found), found


def test_on_each_bound_the_file_is_still_taken(tmp_path):
    edits = [('["in", 4000]', '["in", 6000]'), ("cycles = 9", "cycles = 25")]
    load_catalogue(edited(tmp_path, "breath_longer_out", *edits))
    load_catalogue(edited(tmp_path, "pmr_short", ("ms = 5000", "ms = 6000")))


def test_everything_wrong_in_all_files_is_named_at_once(tmp_path):
    edited(
        tmp_path, "breath_longer_out", ('["in", 4000]', '["in", 1000]'), ('"paced_breath", ', "")
    )
    page = tmp_path / "pmr_short.toml"
    page.write_text(page.read_text().replace("ms = 5000", "ms = 8000"))
    page = tmp_path / "categories.toml"
    page.write_text(
        page.read_text()
        .replace('pace = "self"', 'pace = "hasty"')
        .replace("version = 1", "version = 0")
    )
    (tmp_path / "recite.toml").write_bytes(b"\xff\xfe")
    found = "\n".join(problems(tmp_path))
    for part in (
        "breath_longer_out.toml: steps.breath: breath: expected in",
        "breath_longer_out.toml: steps.breath: components: expected paced_breath",
        "pmr_short.toml: steps.fists: ms: expected at most 7000",
        "pmr_short.toml: steps.shoulders_off: expected a release",
        "categories.toml: pace",
        "categories.toml: version",
        "recite.toml: expected UTF-8",
    ):
        assert part in found, part


def test_alternatives_of_one_family_only_are_refused(tmp_path):
    found = problems(
        edited(
            tmp_path,
            "wide_view",
            ('["look_around", "sound_layers", "hold_object", "feet_on_floor"]', '["hold_object"]'),
        )
    )
    assert any("one of another family" in p for p in found)


def test_a_catalogue_that_leaves_a_need_empty_is_refused(tmp_path):
    for page in FILES.glob("*.toml"):
        text = page.read_text(encoding="utf-8")
        if '"helper"' in text.split("pace", 1)[0]:
            text = text.replace("focus =", 'excludes = ["grief_recent"]\nfocus =', 1)
        (tmp_path / page.name).write_text(text, encoding="utf-8")
    assert problems(tmp_path) == (
        "needs: expected an exercise for helper that grief_recent does not exclude",
    )


def test_a_need_that_only_asking_first_serves_is_refused(tmp_path):
    found = problems(only_breath(tmp_path))
    assert any("offered without asking first" in p for p in found)


def only_breath(folder):
    shutil.copytree(FILES, folder, dirs_exist_ok=True)
    for page in folder.glob("*.toml"):
        text = page.read_text(encoding="utf-8").replace('"before_reply"', '"daily"')
        page.write_text(text, encoding="utf-8")
    page = folder / "breath_longer_out.toml"
    page.write_text(page.read_text().replace('needs = ["too_much"', 'needs = ["before_reply"'))
    return folder


def test_an_empty_or_missing_folder_is_refused(tmp_path):
    assert "expected a .toml file" in problems(tmp_path)[0]
    assert problems(tmp_path / "nowhere")[0].startswith("nowhere: ")


def test_a_huge_file_is_refused_unread(tmp_path):
    edited(tmp_path, "categories", ("version = 1", "version = 1 #" + "x" * 1_000_000))
    assert any("categories.toml: expected at most" in p for p in problems(tmp_path))


def test_a_deeply_nested_file_is_refused(tmp_path):
    edited(tmp_path, "categories", ("version = 1", "version = " + "[" * 20_000))
    assert any(p.startswith("categories.toml") for p in problems(tmp_path))


@given(st.binary(max_size=200))
def test_no_bytes_get_past_the_door(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("x")
    (folder / "some.toml").write_bytes(data)
    assert problems(folder)
