"""Speech: SSML 1.1, one utterance a step timed by the host, or one document as far as that goes.

Engines cap `<break>`: ten seconds (Amazon Polly's documentation), five (Azure's documentation),
and one reads only the first twenty breaks of a request (Inworld's documentation). Breath timing
therefore belongs to the host, and a single document says what it cannot keep.
"""

from __future__ import annotations

from attrs import evolve, frozen

from tic._kernel.reason import Reason
from tic.errors import InvalidInputError
from tic.grounding import reasons
from tic.grounding.render.escape import one_line, xml
from tic.grounding.render.timeline import Moment, moments
from tic.grounding.script import Script

MOST_BREAKS = 20
# The lowest documented cap holds everywhere.
MAX_BREAK_MS = 5_000
# 180 words a minute; the reading time that exercise files are checked against.
WORD_MS = 330


@frozen
class Utterance:
    """What to speak at `at` (milliseconds at speed 1), in a slot of `ms`; `ssml` is a document.

    Where `waits` is true the next one comes when the person moves on. Silence has no document ("").
    The first utterance is the caution: it belongs to no step (`step` is ""), takes no time of the
    script (`ms` is 0), and waits.
    """

    step: str
    at: int
    ms: int
    waits: bool
    ssml: str


@frozen
class Document:
    """One SSML document, and what it cannot keep."""

    ssml: str
    warnings: tuple[Reason, ...]


def utterances(script: Script, *, slow: bool = False) -> tuple[Utterance, ...]:
    """Return the caution, then one utterance a step, and one a phase where a step has phases.

    The slots add up to `script.nominal_ms`. `slow` asks the voice for a slow rate.
    """
    before = Utterance(
        step="",
        at=0,
        ms=0,
        waits=True,
        ssml=_speak(script, _sentence(script.caution), slow=slow),
    )
    return before, *(
        Utterance(
            moment.step,
            moment.at,
            moment.ms,
            moment.waits,
            _speak(script, _said(moment), slow=slow) if moment.says else "",
        )
        for moment in moments(script)
    )


def document(script: Script, *, max_break_ms: int = MAX_BREAK_MS, slow: bool = False) -> Document:
    """Return caution and script as one document, silences as breaks of at most `max_break_ms`.

    How long a voice takes to speak is guessed at 330 ms a word, so times are near, not exact. Of
    more than twenty breaks, those after the twentieth are left out, with the phases there, and a
    warning says so. Raises `InvalidInputError` for a `max_break_ms` below 100.
    """
    if type(max_break_ms) is not int or max_break_ms < 100:
        raise InvalidInputError("max_break_ms", "a whole number of milliseconds from 100 up")
    parts = [_sentence(script.caution)]
    left = MOST_BREAKS
    split = dropped = False
    found = moments(script)
    for moment in found:
        silence = max(0, moment.ms - WORD_MS * len(moment.says.split()))
        needed = -(-silence // max_break_ms)
        dropped = dropped or needed > left
        split = split or silence > max_break_ms
        # Without their silences phases would race, and somebody would try to breathe along.
        spoken = evolve(moment, word="") if dropped else moment
        parts.append(_said(spoken))
        lengths = [max_break_ms] * (silence // max_break_ms) + [silence % max_break_ms]
        parts += [f'<break time="{ms}ms"/>' for ms in lengths[: min(needed, left)]]
        left -= min(needed, left)
    warnings = (
        reasons.SPOKEN_NEARLY,
        *((reasons.BREAKS_SPLIT,) if split else ()),
        *((reasons.BREAKS_DROPPED,) if dropped else ()),
        *((reasons.WAITS_NOT,) if any(moment.waits for moment in found) else ()),
    )
    return Document(_speak(script, "\n".join(parts), slow=slow), warnings)


def _said(moment: Moment) -> str:
    mark = f'<mark name="{xml(one_line(moment.name))}"/>'
    return mark + _sentence(moment.says) if moment.says else mark


def _sentence(said: str) -> str:
    return f"<s>{xml(one_line(said))}</s>"


def _speak(script: Script, inside: str, *, slow: bool) -> str:
    body = f'<prosody rate="slow">{inside}</prosody>' if slow else inside
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" '
        f'xml:lang="{xml(script.locale)}">{body}</speak>\n'
    )
