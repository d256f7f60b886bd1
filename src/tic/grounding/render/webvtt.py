"""WebVTT: captions for people, and a metadata track for programs, from the same moments."""

from __future__ import annotations

from attrs import frozen

from tic.errors import InvalidInputError
from tic.grounding.render.canonical import canonical
from tic.grounding.render.escape import one_line
from tic.grounding.render.timeline import Moment, moments
from tic.grounding.script import Script, spoken_seconds
from tic.grounding.vocabulary import Cued

_ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))
ARROW = " --> "


@frozen
class VttCue:
    """One cue: its id, when it is shown (milliseconds), and its text as people read it."""

    id: str
    start: int
    end: int
    text: str


def captions(script: Script) -> str:
    """Return a track of kind `captions`. The cues' lengths add up to `script.nominal_ms`.

    The cautions stand in a NOTE and at the head of the first cue. A step that the person moves on has its usual length, and a NOTE before it says so.
    """
    found = moments(script)
    said = [_escaped(moment.says) or "..." for moment in found]
    said[:1] = [f"{_cautions(script)} {first}" for first in said[:1]]
    return _track(script, list(zip(found, said, strict=True)))


def metadata(script: Script) -> str:
    """Return a track of kind `metadata`: a JSON object a cue, with step, phase, `k` of `n`, ms."""
    return _track(script, [(moment, _payload(moment)) for moment in moments(script)])


def parse(track: str) -> tuple[VttCue, ...]:
    """Return the cues of a track that this module wrote.

    Raises `InvalidInputError` where it is none: this reads back what is written here and is no
    general WebVTT reader.
    """
    header, *blocks = track.removesuffix("\n").split("\n\n")
    if header.partition("\n")[0] != "WEBVTT":
        raise InvalidInputError("track", "WEBVTT in the first line")
    return tuple(_read(block) for block in blocks if not block.startswith("NOTE"))


def _track(script: Script, cues: list[tuple[Moment, str]]) -> str:
    blocks = ["WEBVTT", f"NOTE {_cautions(script)}"]
    quiet = _escaped(script.words[Cued.NO_RUSH])
    for moment, text in cues:
        if moment.waits:
            blocks.append(f"NOTE {spoken_seconds(moment.ms)}. {quiet}")
        end = moment.at + moment.ms
        name = _escaped(moment.name) or "step"
        blocks.append(f"{name}\n{_clock(moment.at)}{ARROW}{_clock(end)}\n{text}")
    return "\n\n".join(blocks) + "\n"


def _cautions(script: Script) -> str:
    return _escaped(" ".join(script.cautions))


def _payload(moment: Moment) -> str:
    return canonical(
        {
            "step": moment.step,
            "what": None if moment.what is None else moment.what.value,
            "k": moment.k,
            "n": moment.n,
            "ms": moment.ms,
            "waits": moment.waits,
        }
    )


def _escaped(text: str) -> str:
    text = one_line(text)
    for character, entity in _ENTITIES:
        text = text.replace(character, entity)
    return text


def _clock(ms: int) -> str:
    seconds, ms = divmod(ms, 1_000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{ms:03}"


def _read(block: str) -> VttCue:
    try:
        name, times, text = block.split("\n")
        start, end = map(_ms, times.split(ARROW))
    except ValueError:
        raise InvalidInputError(
            "track", "an id, two times and a line of text in each cue"
        ) from None
    return VttCue(_plain(name), start, end, _plain(text))


def _ms(clock: str) -> int:
    hours, minutes, seconds = clock.split(":")
    whole, thousandths = seconds.split(".")
    return ((int(hours) * 60 + int(minutes)) * 60 + int(whole)) * 1_000 + int(thousandths)


def _plain(text: str) -> str:
    for character, entity in reversed(_ENTITIES):
        text = text.replace(entity, character)
    return text
