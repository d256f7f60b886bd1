"""Times add up, bytes stay the same, and no words can break out, over every exercise there is."""

import json
import re
from datetime import date
from html import escape
from html.parser import HTMLParser
from itertools import islice

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.grounding.strategies import CATALOGUE, FRAME, breathing, said, scripts, timed
from tests.grounding_render import drawn
from tests.grounding_render.drawn import (
    BREATHING,
    HOSTILE,
    PEOPLE,
    REQUESTS,
    SHIPPED,
    hostile_scripts,
    well_formed,
)

from tic.cli.ground_player import play_lines
from tic.errors import InvalidInputError
from tic.grounding import Cue, Cued, Kind, Start, begin, handoff, lay_out, lengths, play, step
from tic.grounding.effects import CheckIn, Enter, Phase
from tic.grounding.render import (
    canonical,
    card,
    chat,
    haptics,
    palette,
    plain,
    poster,
    ssml,
    steps,
    svg,
    timeline,
    webvtt,
)
from tic.packs import builtin_directory

CARD = card.card([evolve(SHIPPED[0], notes=("a note",))], people=PEOPLE)
SSML = "{http://www.w3.org/2001/10/synthesis}"
SVG = "{http://www.w3.org/2000/svg}"
each_script = pytest.mark.parametrize(
    "script", SHIPPED, ids=lambda s: f"{s.exercise}-{s.pace}-{s.locale}"
)
FORMS = {
    "chat": lambda s: repr(chat.chat(s)),
    "phases": lambda s: repr(chat.chat(s, phases=True)),
    "ssml": lambda s: ssml.document(s).ssml,
    "utterances": lambda s: repr(ssml.utterances(s)),
    "captions": webvtt.captions,
    "metadata": webvtt.metadata,
    "html": drawn.page,
    "json": lambda s: canonical.canonical(canonical.plain(s)),
    "haptics": lambda s: repr(haptics.haptics(s, asked=True)),
    "svg": lambda s: svg.svg(s) if svg.breathing_steps(s) else "",
    "poster": poster.poster,
}


def test_all_60_exercises_are_here():
    assert {script.exercise for script in SHIPPED} == set(CATALOGUE.exercises)
    assert len(CATALOGUE) == 60
    assert {script.exercise for script in BREATHING} == {
        "box_breath",
        "breath_478",
        "breath_even_six",
        "breath_longer_out",
        "cyclic_sigh",
    }


# --- cautions


# One script for each note that a declared tag brings to an exercise.
DECLARED = [
    lay_out(one, frame=FRAME, tags=frozenset({care.tag})) for one in CATALOGUE for care in one.care
]


def heard(spoken):
    return " ".join(well_formed(spoken).itertext())


def caution_drawn(script):
    lines = re.findall(r'class="caution"[^>]*>([^<]*)<', svg.svg(script))
    return " ".join(lines)


CARRIES = {
    "text": plain.markdown,
    "terminal": lambda s: "\n".join(islice(play_lines(s, keys=None), 2 + len(s.cautions))),
    "picture": caution_drawn,
    "poster": lambda s: heard(poster.poster(s)),
    "card": lambda s: card.card([s], people=PEOPLE),
    "chat": lambda s: chat.chat(s)[0].text,
    "speech": lambda s: ssml.document(s).ssml,
    "utterances": lambda s: ssml.utterances(s)[0].ssml,
    "captions": lambda s: webvtt.parse(webvtt.captions(s))[0].text,
    "metadata": webvtt.metadata,
    "json": lambda s: " ".join([canonical.plain(s)["caution"], *canonical.plain(s)["notes"]]),
    "page": drawn.page,
}


@pytest.mark.parametrize("form", CARRIES)
def test_every_way_of_giving_an_exercise_carries_its_caution_before_the_first_step(form):
    """Also where nothing was declared: no script of `SHIPPED` was laid out with a tag."""
    breathing = {script.exercise for script in BREATHING}
    for script in (*SHIPPED, *DECLARED):
        if form == "picture" and script.exercise not in breathing:
            continue
        told = CARRIES[form](script)
        for caution in (script.caution, *script.notes):
            said_there = {caution, escape(caution), escape(caution, quote=False)}
            places = [told.find(said) for said in said_there if said in told]
            assert places, (form, script.exercise)
            first = script.scenes[0].text
            if first in told:
                assert min(places) < told.index(first), (form, script.exercise)


def test_each_note_of_each_declared_tag_is_among_them():
    assert len(DECLARED) > 200
    for script in DECLARED:
        assert script.cautions == (script.caution, *script.notes)
        assert script.notes


def test_a_chat_and_a_voice_begin_with_what_waits_for_the_person_and_end_with_the_closing():
    for script in SHIPPED:
        first, *_, last = chat.chat(script)
        before, *_, after = ssml.utterances(script)
        assert first.waits
        assert before.waits
        assert not after.waits
        assert (first.step, first.after_ms, before.step, before.ms) == ("", 0, "", 0)
        assert (last.step, after.step, after.at, after.ms) == ("", "", script.nominal_ms, 0)
        for sentence in script.opening:
            assert sentence in first.text
            assert sentence in heard(before.ssml)
        for sentence in script.closing:
            assert sentence in last.text
            assert sentence in heard(after.ssml)


# --- time


def follow_each_other(script, found):
    at = 0
    for start, length in found:
        assert start == at
        assert length > 0
        at += length
    assert at == script.nominal_ms


@given(scripts())
def test_moments_follow_each_other_and_last_as_long_as_the_script(script):
    follow_each_other(script, [(m.at, m.ms) for m in timeline.moments(script)])


@each_script
def test_every_renderer_lasts_as_long_as_the_script(script):
    for one in lengths(script):
        every_form_lasts_as_long_as(one)


def every_form_lasts_as_long_as(script):
    _, *spoken, end = ssml.utterances(script)
    follow_each_other(script, [(u.at, u.ms) for u in spoken])
    assert end.at == script.nominal_ms
    for track in (webvtt.captions(script), webvtt.metadata(script)):
        cues = webvtt.parse(track)
        follow_each_other(script, [(cue.start, cue.end - cue.start) for cue in cues])
    for messages in (chat.chat(script), chat.chat(script, phases=True)):
        late = sum(m.after_ms for m in messages) - script.nominal_ms
        # The closing does not come less than three seconds after a last tap.
        assert 0 <= late < chat.APART_MS * (script.scenes[-1].kind is Kind.TAP) or late == 0
    pulses = haptics.haptics(script, asked=True)
    assert sum(on + off for p in pulses for on, off in p.pulses) == script.nominal_ms
    assert all(on >= 0 and off >= 0 for p in pulses for on, off in p.pulses)


@pytest.mark.parametrize(
    "script",
    [s for s in SHIPPED if not any(scene.waits for scene in s.scenes)],
    ids=lambda s: f"{s.exercise}-{s.locale}",
)
def test_moments_are_what_the_runner_says_and_when(script):
    now = [0]

    def sleep(ms):
        now[0] += max(ms, 1)

    run, effects = step(begin(script), Start(0))
    said_when = [(0, effect) for effect in effects]
    for _, effects in play(run, clock=lambda: now[0], sleep=sleep):
        said_when += [(now[0], effect) for effect in effects]
    live = {
        (at, effect.what, effect.k, effect.n, effect.ms)
        for at, effect in said_when
        if isinstance(effect, Phase)
    }
    found = timeline.moments(script)
    assert live == {(m.at, m.what, m.k, m.n, m.ms) for m in found if m.what}
    texts = [e.text for _, e in said_when if isinstance(e, Enter) and e.text]
    assert " ".join(m.text for m in found if m.text) == " ".join(texts)
    asked = [at for at, e in said_when if isinstance(e, CheckIn) and e.when == "mid"]
    assert asked == [m.at for m in found if m.check_in]


def test_a_bell_speaks_with_what_comes_after_it_or_with_the_last():
    found = timeline.moments(
        timed(said("one", 0, Kind.BELL), said("two", 4_000), said("three", 0, Kind.BELL))
    )
    assert [(m.at, m.ms, m.text) for m in found] == [(0, 4_000, "one two three")]
    assert timeline.moments(timed(said("one", 0, Kind.BELL))) == ()


# --- bytes


@pytest.mark.parametrize("form", FORMS)
def test_the_same_script_is_the_same_bytes(form):
    for script in SHIPPED:
        again = lay_out(
            CATALOGUE[script.exercise], frame=FRAME, locale=script.locale, pace=script.pace
        )
        assert FORMS[form](again) == FORMS[form](script)


plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(plain_values)
def test_json_is_what_the_standard_library_writes_but_for_three_characters(value):
    usual = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    for character in "<>&\x7f":
        usual = usual.replace(character, f"\\u{ord(character):04x}")
    assert canonical.canonical(value) == usual


@each_script
def test_json_holds_the_whole_script(script):
    read = json.loads(canonical.canonical(canonical.plain(script)))
    assert read["schema"] == "tic.grounding.script/2"
    assert read["nominal_ms"] == script.nominal_ms
    assert [scene["id"] for scene in read["scenes"]] == [scene.id for scene in script.scenes]
    assert read["labels"]["stop"] == script.labels["stop"]


# --- chat


@given(scripts(), st.booleans())
def test_messages_are_never_less_than_three_seconds_apart(script, phases):
    messages = chat.chat(script, phases=phases)
    assert all(m.after_ms >= 3_000 for m in messages[2:])
    assert all(m.text for m in messages)


@given(scripts(), st.booleans())
def test_a_chat_leaves_nothing_out(script, phases):
    told = "\n".join(m.text for m in chat.chat(script, phases=phases))
    for moment in timeline.moments(script):
        assert moment.text in told
        assert moment.check_in in told


def test_a_question_keeps_its_answers():
    _, asked, then, *_ = chat.chat(lay_out(CATALOGUE["box_breath"], frame=FRAME))
    assert [way.key for way in asked.options] == ["without", "with"]
    assert asked.waits
    assert then.text.endswith("(breathe in 4 s, breathe out 4 s; 12 ×)")


# --- SSML


@each_script
def test_a_document_keeps_the_limits_of_engines_and_says_what_it_cannot(script):
    for most in (700, 5_000, 10_000):
        spoken = ssml.document(script, max_break_ms=most)
        root = well_formed(spoken.ssml)
        assert root.tag == f"{SSML}speak"
        assert root.get("version") == "1.1"
        breaks = [int(b.get("time").removesuffix("ms")) for b in root.iter(f"{SSML}break")]
        assert len(breaks) <= 20
        assert all(0 < ms <= most for ms in breaks)
        codes = {reason.code.rpartition(".")[2] for reason in spoken.warnings}
        waits = any(script.scenes[index].waits for index in script.path)
        assert ("waits" in codes) == waits
        assert "nearly" in codes
        form = form_of(script, root)
        assert ("shorter" in codes) == (form is not script)
        if "dropped" not in codes:
            assert sum(breaks) == sum(map(silence, timeline.moments(form)))


def form_of(script, root):
    """Return the form of the script that a document holds: it tells its length."""
    told = [node.text for node in root.iter(f"{SSML}s")]
    return next(one for one in lengths(script) if one.opening[0] in told)


def silence(moment):
    return max(0, moment.ms - ssml.WORD_MS * len(moment.says.split()))


@each_script
def test_a_document_ends_with_the_exercise(script):
    """With the limits of every engine: whole breaths, the last step, and then the closing."""
    spoken = ssml.document(script)
    told = [node.text for node in well_formed(spoken.ssml).iter(f"{SSML}s")]
    form = next(
        one
        for one in reversed(lengths(script))
        if sum(1 for _ in ssml_breaks(one)) <= ssml.MOST_BREAKS
    )
    assert told == [
        *form.cautions,
        *form.opening,
        *(moment.says for moment in timeline.moments(form) if moment.says),
        *form.closing,
    ]
    assert "grounding.ssml.dropped" not in [reason.code for reason in spoken.warnings]


def ssml_breaks(script):
    for moment in timeline.moments(script):
        yield from range(-(-silence(moment) // ssml.MAX_BREAK_MS))


@each_script
def test_an_engine_that_reads_every_break_is_given_the_whole_exercise(script):
    spoken = ssml.document(script, max_breaks=None)
    assert form_of(script, well_formed(spoken.ssml)) is script
    assert "grounding.ssml.shorter" not in [reason.code for reason in spoken.warnings]


@pytest.mark.parametrize("most", [1, 5, 20])
@pytest.mark.parametrize("longest", [100, 700])
def test_phases_never_race_where_breaks_are_missing(longest, most):
    for script in BREATHING:
        no_phase_is_said_without_its_silence(script, longest, most)


@given(scripts(), st.integers(100, 900), st.integers(1, 30))
def test_however_few_the_breaks_every_step_is_said(script, longest, most):
    no_phase_is_said_without_its_silence(script, longest, most)


def no_phase_is_said_without_its_silence(script, longest, most):
    spoken = ssml.document(script, max_break_ms=longest, max_breaks=most)
    root = well_formed(spoken.ssml)
    assert sum(1 for _ in root.iter(f"{SSML}break")) <= most
    told = [node.text for node in root.iter(f"{SSML}s")]
    cut = "grounding.ssml.dropped" in [reason.code for reason in spoken.warnings]
    form = form_of(script, root)
    steps = [(evolve(moment, word="") if cut else moment).says for moment in timeline.moments(form)]
    assert told == [
        *form.cautions,
        *form.opening,
        *filter(None, map(str.strip, steps)),
        *form.closing,
    ]


@each_script
def test_each_utterance_is_a_document_or_silence(script):
    _, *found, _ = ssml.utterances(script, slow=True)
    for one, moment in zip(found, timeline.moments(script), strict=True):
        if moment.says:
            root = well_formed(one.ssml)
            assert root.find(f"{SSML}prosody").get("rate") == "slow"
            assert "".join(root.itertext()).strip() == moment.says
        else:
            assert one.ssml == ""
    assert not any("prosody" in one.ssml for one in ssml.utterances(script))


@pytest.mark.parametrize("most", [99, 0, -1, 5.0, True])
def test_a_break_limit_that_is_none_is_refused(most):
    with pytest.raises(InvalidInputError, match="max_break_ms"):
        ssml.document(SHIPPED[0], max_break_ms=most)


@pytest.mark.parametrize("most", [0, -1, 5.0, True, "20"])
def test_a_number_of_breaks_that_is_none_is_refused(most):
    with pytest.raises(InvalidInputError, match="max_breaks"):
        ssml.document(SHIPPED[0], max_breaks=most)


# --- WebVTT


@each_script
def test_captions_read_back_as_what_is_said(script):
    cues = webvtt.parse(webvtt.captions(script))
    found = timeline.moments(script)
    first, *others = [m.says or "..." for m in found]
    assert [cue.text for cue in cues] == [f"{script.caution} {first}", *others]
    assert len({cue.id for cue in cues}) == len(cues)
    assert {cue.id.partition(".")[0] for cue in cues} == {m.step for m in found}
    notes = webvtt.captions(script).count("\n\nNOTE ")
    assert notes == 1 + sum(m.waits for m in found)


@each_script
def test_metadata_is_json_for_each_moment(script):
    told = [json.loads(cue.text) for cue in webvtt.parse(webvtt.metadata(script))]
    found = timeline.moments(script)
    assert [(each["step"], each["what"], each["ms"], each["k"]) for each in told] == [
        (m.step, m.what, m.ms, m.k) for m in found
    ]


@pytest.mark.parametrize(
    "track", ["", "WEBVTT\n\na\nb\nc", "NOTE\n", "WEBVTT\n\na\n00:00:00.000 --> x\nb"]
)
def test_what_is_no_track_is_refused(track):
    with pytest.raises(InvalidInputError, match="track"):
        webvtt.parse(track)


# --- vibration


@each_script
def test_nothing_vibrates_unless_the_person_asked(script):
    assert haptics.haptics(script) == ()


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_in_is_one_long_pulse_and_out_two_short_ones(into, out):
    first, second = haptics.haptics(timed(breathing("b", 1, into, out)), asked=True)
    assert (len(first.pulses), len(second.pulses)) == (1, 2)
    assert sum(map(sum, first.pulses)) == into
    assert sum(map(sum, second.pulses)) == out
    if into >= 2_000 and out >= 2_000:
        assert first.pulses[0][0] > 2 * second.pulses[0][0] > 0


# --- SVG


@pytest.mark.parametrize("script", BREATHING, ids=lambda s: s.exercise)
def test_a_picture_is_whole_in_itself_and_named(script):
    for name in svg.breathing_steps(script):
        drawn = svg.svg(script, step=name)
        root = well_formed(drawn)
        assert root.get("role") == "img"
        assert root.find(f"{SVG}title").text == script.title
        assert script.words[Cued.IN].lower() in root.find(f"{SVG}desc").text
        assert set(root.get("aria-labelledby").split()) == {
            root.find(f"{SVG}{tag}").get("id") for tag in ("title", "desc")
        }
        assert not REQUESTS.search(drawn)
        assert not list(root.iter(f"{SVG}script"))
        assert "prefers-reduced-motion" in drawn


@pytest.mark.parametrize("script", BREATHING, ids=lambda s: s.exercise)
def test_a_picture_shows_each_word_exactly_while_it_is_true(script):
    for name in svg.breathing_steps(script):
        scene = next(scene for scene in script.scenes if scene.id == name)
        root = well_formed(svg.svg(script, step=name))
        cues = [cue for cue in scene.cues if cue.what in {"in", "hold", "out", "rest"}]
        once = [cue for cue in cues if cue.k == 1]
        words = list(root.iter(f"{SVG}text"))
        texts = [text for text in words if text.get("class") == "word"]
        caution = [text.text for text in words if text.get("class") == "caution"]
        assert " ".join(caution) == script.caution
        assert max(map(len, caution)) <= svg.CAUTION_WIDTH
        assert [text.text for text in texts] == [script.words[cue.what] for cue in once]
        for text, cue in zip(texts, once, strict=True):
            moves = text.find(f"{SVG}animate")
            cycle = int(moves.get("dur").removesuffix("ms"))
            assert cycle * int(moves.get("repeatCount")) == scene.ms
            times = [round(float(key) * cycle) for key in moves.get("keyTimes").split(";")]
            shown = moves.get("values").split(";")
            start = shown.index("visible")
            assert times[start] == cue.at
            end = times[start + 1] if start + 1 < len(times) else cycle
            assert end == cue.at + cue.ms
            assert text.get("visibility") == "hidden"
        sizes = next(root.iter(f"{SVG}circle"))
        circle = next(c for c in root.iter(f"{SVG}circle") if "moves" in c.get("class"))
        moves = circle.find(f"{SVG}animate")
        keys = [float(key) for key in moves.get("keyTimes").split(";")]
        assert (keys[0], keys[-1]) == (0, 1)
        assert len(moves.get("values").split(";")) == len(keys) == len(once) + 1
        grown = list(map(int, moves.get("values").split(";")))
        for before, after, cue in zip(grown, grown[1:], once, strict=False):
            assert (after > before) == (cue.what is Cued.IN)
            assert (after < before) == (cue.what is Cued.OUT)
        assert grown[0] == grown[-1]
        assert int(sizes.get("r")) == max(grown)


def test_pictures_side_by_side_keep_to_themselves():
    english = [script for script in BREATHING if script.locale == "en"]
    drawn = [svg.svg(s, step=name) for s in english for name in svg.breathing_steps(s)]
    ids = [name for text in drawn for name in re.findall(r' id="([^"]+)"', text)]
    assert len(set(ids)) == len(ids) == 2 * len(drawn)
    rules = re.sub(r"@media [^{]*{|}(?=})", "", svg.STYLE).split("}")
    assert all(rule.startswith(".tic-breath") for rule in rules if rule.strip("}"))
    assert len(rules) > 12


def test_nothing_flashes():
    # WCAG 2.3.1: no more than three changes a second. Words change with phases, dots with seconds.
    for script in BREATHING:
        for scene in script.scenes:
            phases = [cue.ms for cue in scene.cues if cue.what in {"in", "hold", "out", "rest"}]
            assert all(ms >= 1_000 for ms in phases)


@pytest.mark.parametrize("script", SHIPPED[:3])
def test_what_does_not_breathe_is_refused(script):
    with pytest.raises(InvalidInputError, match="step"):
        svg.svg(evolve(script, scenes=script.scenes[:1]))
    with pytest.raises(InvalidInputError, match="step"):
        svg.svg(BREATHING[0], step="no_such")


def test_unequal_breaths_are_refused():
    b = breathing("b", 2)
    uneven = evolve(b, cues=(*b.cues[:-1], evolve(b.cues[-1], ms=5_999)))
    assert svg.breathing_steps(timed(b)) == ("b",)
    assert svg.breathing_steps(timed(uneven)) == ()
    assert svg.breathing_steps(timed(evolve(b, cues=(Cue(0, Cued.IN, 0),)))) == ()


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [palette.LIGHT, palette.DARK])
def test_words_stand_out_at_four_and_a_half_and_what_moves_at_three(colours):
    for words in (colours.ink, colours.soft):
        assert contrast(words, colours.paper) >= 4.5
    assert contrast(colours.ink, colours.shape) >= 4.5
    assert contrast(colours.line, colours.paper) >= 3
    assert contrast(colours.shape, colours.paper) >= 3


# --- a still picture


@each_script
def test_a_poster_shows_every_sentence_in_its_order(script):
    root = well_formed(poster.poster(script))
    assert root.get("role") == "img"
    assert root.find(f"{SVG}title").text == script.title
    assert set(root.get("aria-labelledby").split()) == {
        root.find(f"{SVG}{tag}").get("id") for tag in ("title", "desc")
    }
    drawn_lines = list(root.iter(f"{SVG}text"))
    told = " ".join(line.text for line in drawn_lines)
    numbered = [f"{n}. {line}" for n, line in enumerate(steps.step_lines(script), start=1)]
    everything = [script.title, script.summary, *script.cautions, *script.opening]
    everything += [*numbered, *script.closing]
    assert told == " ".join(everything)
    assert " ".join(root.find(f"{SVG}desc").text.split()) == " ".join(everything[1:])
    heights = [int(line.get("y")) for line in drawn_lines]
    assert heights == sorted(set(heights))
    assert heights[-1] < int(root.get("viewBox").split()[3])
    assert not REQUESTS.search(poster.poster(script))


@given(hostile_scripts())
def test_hostile_words_cannot_break_out_of_a_poster(script):
    root = well_formed(poster.poster(script))
    found = {node.tag.removeprefix(SVG) for node in root.iter()}
    assert found <= {"svg", "title", "desc", "style", "rect", "text"}


# --- HTML


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))


def read(text):
    found = Page()
    found.feed(text)
    found.close()
    return found


@each_script
def test_a_page_asks_for_nothing_and_allows_only_itself(script):
    text = drawn.page(script)
    markup = re.sub(r"<(script|style)\b.*?</\1>", "", text, flags=re.DOTALL)
    assert not REQUESTS.search(markup)
    people = re.compile(r'<p class="line">[^<]*</p>')  # addresses to read, not links
    assert "http" not in people.sub("", markup).replace("http-equiv", "")
    policy = next(a["content"] for t, a in read(text).tags if a.get("http-equiv"))
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "*" not in policy
    for name in (
        "fetch(",
        "XMLHttp",
        "localStorage",
        "cookie",
        "sendBeacon",
        "innerHTML",
        "eval(",
        "new Function",
        "indexedDB",
    ):
        assert name not in text


@each_script
def test_stopping_comes_first_among_the_keys(script):
    tags = read(drawn.page(script)).tags
    keys = {"button", "summary", "a", "input", "select"}
    reachable = [a.get("id", t) for t, a in tags if t in keys]
    assert reachable == [
        *("stop", "main", "before", "easier", "same", "harder", "after"),
        *("back", "repeat", "skip", "slower", "faster", "length", "sound", "vibration"),
        *("summary", "summary", "button", "summary"),  # people, something else, all steps
    ]
    assert not any("tabindex" in a or "autofocus" in a for _, a in tags)
    live = [a for _, a in tags if a.get("aria-live")]
    assert [(a["role"], a["aria-live"]) for a in live] == [("status", "polite")]


@each_script
def test_a_page_without_scripts_still_has_every_step(script):
    text = drawn.page(script)
    assert '<details id="steps" class="all" open>' in text
    assert '<details id="people"><summary' in text
    listed = steps.step_lines(script)
    assert len(listed) == len(script.scenes)
    for line in listed:
        assert f"<li>{escape(line)}</li>" in text


# --- hostile words


@given(hostile_scripts())
def test_hostile_words_cannot_break_out_of_a_page(script):
    calm = next(s for s in SHIPPED if s.exercise and len(s.scenes) == len(script.scenes))
    text = drawn.page(script)
    allowed = {t for t, _ in read(drawn.page(calm)).tags} | {"svg", "circle"}
    found = read(text)
    assert {t for t, _ in found.tags} <= allowed
    assert text.count("<script") == 2
    assert not any(name.startswith("on") for _, a in found.tags for name in a)
    text.encode("utf-8")


@given(hostile_scripts(), st.sampled_from(HOSTILE))
def test_hostile_words_cannot_break_out_of_a_card(script, word):
    there = handoff(region="NZ", today=date(2026, 11, 1), directory=builtin_directory())
    listed = tuple(evolve(each, entry=evolve(each.entry, name=word)) for each in there.entries)
    text = card.card([script], people=evolve(there, entries=listed))
    assert {t for t, _ in read(text).tags} <= {t for t, _ in read(CARD).tags}
    assert "script-src" not in text
    assert text == card.card([script], people=evolve(there, entries=listed))
    text.encode("utf-8")


def test_a_card_asks_for_nothing():
    assert not REQUESTS.search(re.sub(r"<style>.*?</style>", "", CARD, flags=re.DOTALL))
    assert "default-src 'none'" in CARD


@pytest.mark.parametrize("scripts", [[], SHIPPED[:4]])
def test_a_card_holds_one_to_three(scripts):
    with pytest.raises(InvalidInputError, match="scripts"):
        card.card(scripts, people=PEOPLE)


def test_a_card_shows_every_step_and_every_line():
    script = SHIPPED[0]
    for line in steps.step_lines(script):
        assert escape(line) in CARD
    *lines, stays = PEOPLE.lines("en")
    for line in lines:
        assert escape(line) in CARD
    assert stays == "I can stay here, and we can keep going."
    assert stays not in CARD  # paper cannot
    for sentence in (*script.opening, *script.closing, "a note"):
        assert escape(sentence) in CARD


@given(hostile_scripts())
def test_hostile_words_cannot_break_out_of_speech(script):
    root = well_formed(ssml.document(script).ssml)
    assert {node.tag.removeprefix(SSML) for node in root.iter()} <= {"speak", "mark", "s", "break"}
    for one in ssml.utterances(script):
        if one.ssml:
            well_formed(one.ssml)


@given(hostile_scripts())
def test_hostile_words_cannot_add_a_caption(script):
    for track in (webvtt.captions(script), webvtt.metadata(script)):
        assert len(webvtt.parse(track)) == len(timeline.moments(script))
        assert track.count("-->") == len(timeline.moments(script))
        assert "\r" not in track
        track.encode("utf-8")


@given(hostile_scripts(BREATHING))
def test_hostile_words_cannot_break_out_of_a_picture(script):
    root = well_formed(svg.svg(script))
    tags = {node.tag.removeprefix(SVG) for node in root.iter()}
    assert tags == {
        "svg",
        "title",
        "desc",
        "style",
        "rect",
        "circle",
        "text",
        "g",
        "animate",
        "set",
    }


def test_the_hostile_words_are_hostile():
    raw = "".join(HOSTILE)
    for bad in ("<script", "-->", "\x00", "\ud800", "\n\n"):
        assert bad in raw
