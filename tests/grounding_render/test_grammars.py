"""Speech and captions against the grammars of their standards, read by others than this library."""

from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from lxml import etree
from tests.grounding.strategies import CATALOGUE, FRAME
from tests.grounding_render.drawn import HOSTILE, SHIPPED, hostile_scripts
from tests.outside import need

from tic.grounding import lay_out, lengths
from tic.grounding.render import ssml, timeline, webvtt

SSML = etree.RelaxNG(etree.parse(Path(__file__).with_name("ssml_1_1.rng")))
EVERY = [
    form
    for exercise in CATALOGUE
    for locale in exercise.locales
    for form in lengths(lay_out(exercise, frame=FRAME, locale=locale))
]


def spoken(script):
    """Return every document of speech that there is for a script."""
    yield ssml.document(script).ssml
    yield ssml.document(script, max_breaks=None, slow=True).ssml
    yield ssml.document(script, max_break_ms=100, max_breaks=1).ssml
    for slow in (False, True):
        yield from (one.ssml for one in ssml.utterances(script, slow=slow) if one.ssml)


# --- SSML 1.1


def test_all_speech_keeps_the_grammar_of_ssml():
    for script in EVERY:
        for text in spoken(script):
            SSML.assertValid(etree.fromstring(text.encode()))


@given(hostile_scripts())
def test_no_words_lead_speech_out_of_the_grammar(script):
    """The language is none of the words of a catalogue: `lay_out` takes it from a file that was checked."""
    for text in spoken(evolve(script, locale="en")):
        SSML.assertValid(etree.fromstring(text.encode()))


def test_marks_are_told_apart():
    for script in EVERY:
        root = etree.fromstring(ssml.document(script, max_breaks=None).ssml.encode())
        names = [mark.get("name") for mark in root.iter("{*}mark")]
        assert len(set(names)) == len(names) == len(timeline.moments(script))


SPEAK = '<speak version="1.1" xml:lang="en" xmlns="http://www.w3.org/2001/10/synthesis">{}</speak>'


@pytest.mark.parametrize(
    "wrong",
    [
        SPEAK.format("<s><s>a sentence in a sentence</s></s>"),
        SPEAK.format('<break time="3"/>'),
        SPEAK.format('<break time="soon"/>'),
        SPEAK.format('<break strength="long"/>'),
        SPEAK.format("<break>words</break>"),
        SPEAK.format("<mark/>"),
        SPEAK.format('<mark name=""/>'),
        SPEAK.format('<prosody rate="calm">x</prosody>'),
        SPEAK.format("<p1>x</p1>"),
        SPEAK.format("x").replace('version="1.1"', 'version="1.2"'),
        SPEAK.format("x").replace('version="1.1" ', ""),
        SPEAK.format("x").replace('xml:lang="en" ', ""),
        SPEAK.format("x").replace('xml:lang="en"', 'xml:lang="en us"'),
        SPEAK.format("x").replace("synthesis", "something"),
    ],
)
def test_the_grammar_would_have_seen_it(wrong):
    assert SSML.validate(etree.fromstring(SPEAK.format("<s>x</s>")))
    assert not SSML.validate(etree.fromstring(wrong))


# --- WebVTT, by the validator of W3C's working group and by what Chromium reads


@pytest.fixture(scope="module")
def validated(chromium):
    """Return the errors that the validator finds in each of (track, kind)."""
    chromium.open("<!doctype html><title>tracks</title>")
    chromium.driver.execute_script(need("webvtt").read_text(encoding="utf-8"))

    def errors(tracks):
        return chromium.js(
            "arguments[0].map(([text, kind]) => new WebVTTParser().parse(text, kind).errors)",
            tracks,
        )

    return errors


def tracks(script):
    return [[webvtt.captions(script), "captions"], [webvtt.metadata(script), "metadata"]]


def test_all_tracks_keep_the_grammar_of_webvtt(validated):
    found = validated([track for script in EVERY for track in tracks(script)])
    assert len(found) == 2 * len(EVERY)
    assert not any(found)


def test_no_words_lead_a_track_out_of_the_grammar(validated):
    hostile = [
        evolve(
            script,
            caution=word,
            notes=(word,),
            scenes=tuple(evolve(scene, text=word) for scene in script.scenes),
        )
        for script in SHIPPED
        for word in HOSTILE
    ]
    # What has no place in any text, such as half a surrogate, cannot be sent to a browser either.
    assert not any(validated([track for script in hostile for track in tracks(script)]))


CUE = "WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.000\n{}\n"


@pytest.mark.parametrize(
    "wrong",
    [
        "WEBVTTX\n",
        "WEBVTT\nNOTE no blank line\n",
        CUE.format("Breathe <in"),
        CUE.format("Salt & pepper"),
        CUE.format("x").replace("02.000", "00.000"),
        CUE.format("x").replace("-->", "->"),
        CUE.format("x").replace("00:00:02.000", "2"),
        CUE.format("x") + "\nalone\n",
        CUE.format("x") + "\nNOTE 00:00:00.000 --> 1\n\n2\n00:00:01.000 --> 00:00:00.500\nx\n",
    ],
)
def test_the_validator_would_have_seen_it(validated, wrong):
    (right,), (found,) = (
        validated([[CUE.format("x"), "captions"]]),
        validated([[wrong, "captions"]]),
    )
    assert right == []
    assert found


READ = """
const [text, done] = arguments, video = document.createElement('video');
const track = document.createElement('track');
track.kind = 'captions';
track.addEventListener('load', () => done([...track.track.cues].map(cue =>
  [cue.id, Math.round(cue.startTime * 1000), Math.round(cue.endTime * 1000), cue.getCueAsHTML().textContent])));
track.addEventListener('error', () => done(null));
track.src = URL.createObjectURL(new Blob([text], {type: 'text/vtt'}));
video.append(track);
document.body.append(video);
track.track.mode = 'hidden';
"""


@pytest.mark.parametrize("locale", ["en", "de", "fr"])
def test_a_browser_reads_the_captions_that_were_written(chromium, locale):
    chromium.open("<!doctype html><title>captions</title>")
    script = lay_out(CATALOGUE["breath_longer_out"], frame=FRAME, locale=locale)
    read = chromium.driver.execute_async_script(READ, webvtt.captions(script))
    written = webvtt.parse(webvtt.captions(script))
    assert read == [[cue.id, cue.start, cue.end, cue.text] for cue in written]
