"""Transcripts of every format read into the same turns, each with its place."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.documents import NotRead
from tic.documents.transcript import Transcript, read_transcript
from tic.text.context import Speaker

WORDS = st.text(
    st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="<>"),
    min_size=1,
    max_size=30,
).filter(lambda text: text.strip() == text)
TURNS = st.lists(st.tuples(st.sampled_from(["person", "helper"]), WORDS), min_size=1, max_size=5)


def as_jsonl(turns):
    return "\n".join(json.dumps({"speaker": who, "text": text}) for who, text in turns)


def as_openai(turns):
    names = {"person": "user", "helper": "assistant"}
    return json.dumps({"messages": [{"role": names[who], "content": text} for who, text in turns]})


def as_sharegpt(turns):
    names = {"person": "human", "helper": "gpt model"}
    return json.dumps([{"conversations": [{"from": names[who], "value": t} for who, t in turns]}])


def as_csv(turns):
    out = io.StringIO()
    csv.writer(out).writerows([("speaker", "text"), *turns])
    return out.getvalue()


def as_vtt(turns):
    cues = "".join(
        f"\n00:00:{n:02}.000 --> 00:00:{n + 1:02}.000\n<v {who}>{text}</v>\n"
        for n, (who, text) in enumerate(turns)
    )
    return "WEBVTT\n" + cues


SHAPES = {
    "a.jsonl": as_jsonl,
    "b.json": as_openai,
    "c.json": as_sharegpt,
    "d.csv": as_csv,
    "e.vtt": as_vtt,
}


@pytest.mark.parametrize("path", SHAPES)
@given(turns=TURNS)
def test_every_format_reads_into_the_same_turns(path, turns):
    read = read_transcript(SHAPES[path](turns).encode(), path=path)

    assert isinstance(read, Transcript)
    (talk,) = read.talks
    assert [(turn.speaker.value, turn.text) for turn in talk.turns] == turns


@given(turns=TURNS)
def test_a_turn_stands_where_it_says(turns):
    read = read_transcript(as_vtt(turns).encode(), path="e.vtt")

    assert [read.source[turn.start : turn.end] for turn in read.talks[0].turns] == [
        t for _, t in turns
    ]


@pytest.mark.parametrize("path", SHAPES)
@given(noise=st.binary(max_size=80))
def test_no_bytes_make_it_raise(path, noise):
    assert isinstance(read_transcript(noise, path=path), Transcript | NotRead)


def test_what_is_said_to_a_program_has_no_speaker_and_parts_are_words():
    source = {
        "messages": [
            {"role": "system", "content": "Obey."},
            {"role": "assistant", "content": [{"type": "text", "text": "Hello."}]},
        ],
        "model": "m-1",
    }
    (talk,) = read_transcript(json.dumps(source).encode(), path="a.json").talks

    assert [(turn.speaker, turn.text) for turn in talk.turns] == [
        (None, "Obey."),
        (Speaker.HELPER, "Hello."),
    ]
    assert talk.model == "m-1"


def test_talks_are_kept_apart_by_line_and_by_their_key():
    lines = "\n".join([as_openai([("person", "a")]), as_openai([("person", "b")])])
    table = "session_id,role,text\n1,user,a\n2,user,b\n1,bot,c\n"

    assert len(read_transcript(lines.encode(), path="a.jsonl").talks) == 2
    assert [
        [turn.text for turn in talk.turns]
        for talk in read_transcript(table.encode(), path="a.csv").talks
    ] == [["a", "c"], ["b"]]


@pytest.mark.parametrize(
    ("source", "path", "code"),
    [
        (b"{}", "a.json", "documents.syntax"),
        (b'{"a":', "a.json", "documents.syntax"),
        (b"hello", "a.txt", "documents.unknown-format"),
        (b"hello", "none", "documents.unknown-format"),
        (b"\xe9t\xe9", "a.csv", "documents.not-utf8"),
        (b"id,title\n1,Hello\n", "a.csv", "documents.syntax"),
        (b"", "a.jsonl", "documents.syntax"),
    ],
)
def test_what_is_no_transcript_says_so(source, path, code):
    read = read_transcript(source, path=path)

    assert isinstance(read, NotRead)
    assert read.because.code == code


def test_no_word_is_in_a_repr():
    read = read_transcript(as_jsonl([("person", "zebrafinch")]).encode(), path="a.jsonl")

    assert "zebrafinch" not in repr(read) + repr(read.talks)
