"""Speech: SSML 1.1, one utterance a step timed by the host, or one document that ends as it does.

Engines cap `<break>`: ten seconds (Amazon Polly's documentation), five (Azure's documentation),
and one reads only the first twenty breaks of a request (Inworld's documentation). Breath timing
therefore belongs to the host. A single document takes the longest form of the exercise whose
breaks an engine reads, so that it ends with the exercise, and says what it cannot keep.
"""

from __future__ import annotations

from attrs import evolve, frozen

from tic._kernel.reason import Reason
from tic.errors import InvalidInputError
from tic.grounding import reasons
from tic.grounding.lengths import lengths
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
    The first utterance, which waits, and the last belong to no step (`step` is "") and take no time
    of the script (`ms` is 0): the cautions with the opening, and the closing.
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
    """Return the cautions, one utterance a step, and one a phase where a step has phases, the closing.

    The slots add up to `script.nominal_ms`. `slow` asks the voice for a slow rate.
    """

    def speak(inside: str) -> str:
        return _speak(script, inside, slow=slow)

    return (
        Utterance("", 0, 0, waits=True, ssml=speak(_sentences(*script.cautions, *script.opening))),
        *(
            Utterance(
                moment.step,
                moment.at,
                moment.ms,
                moment.waits,
                speak(_said(moment)) if moment.says else "",
            )
            for moment in moments(script)
        ),
        Utterance("", script.nominal_ms, 0, waits=False, ssml=speak(_sentences(*script.closing))),
    )


def document(
    script: Script,
    *,
    max_break_ms: int = MAX_BREAK_MS,
    max_breaks: int | None = MOST_BREAKS,
    slow: bool = False,
) -> Document:
    """Return cautions, script and closing as one document, silences as `<break>` elements.

    A break lasts at most `max_break_ms`, and there are at most `max_breaks` (None: as many as it
    takes). Where the script needs more, the longest of its `lengths` that keeps to them is taken;
    where none does, the silences of the shortest are cut and no phase is named. How long a voice
    takes to speak is guessed at 330 ms a word, so times are near, not exact. Raises
    `InvalidInputError` for a `max_break_ms` below 100 or a `max_breaks` below 1.
    """
    if type(max_break_ms) is not int or max_break_ms < 100:
        raise InvalidInputError("max_break_ms", "a whole number of milliseconds from 100 up")
    if max_breaks is not None and (type(max_breaks) is not int or max_breaks < 1):
        raise InvalidInputError("max_breaks", "a whole number from 1 up, or None")
    forms = [_Timed(one, max_break_ms) for one in reversed(lengths(script))]
    form = next((one for one in forms if one.keeps_to(max_breaks)), forms[-1])
    most = form.most_in_one(max_breaks)
    cut = any(len(breaks) > most for _, breaks in form.moments)
    parts = [_sentences(*form.script.cautions, *form.script.opening)]
    for moment, breaks in form.moments:
        # Without their silences phases would race, and somebody would try to breathe along.
        parts.append(_said(evolve(moment, word="") if cut else moment))
        parts += [f'<break time="{ms}ms"/>' for ms in breaks[:most]]
    parts.append(_sentences(*form.script.closing))
    warnings = (
        reasons.SPOKEN_NEARLY,
        *((reasons.SPOKEN_SHORTER,) if form.script is not script else ()),
        *((reasons.BREAKS_SPLIT,) if any(len(breaks) > 1 for _, breaks in form.moments) else ()),
        *((reasons.BREAKS_DROPPED,) if cut else ()),
        *((reasons.WAITS_NOT,) if any(moment.waits for moment, _ in form.moments) else ()),
    )
    return Document(_speak(script, "\n".join(parts), slow=slow), warnings)


class _Timed:
    """A script's moments, each with the breaks that its silence takes."""

    def __init__(self, script: Script, longest: int) -> None:
        self.script = script
        self.moments = [(moment, _breaks(moment, longest)) for moment in moments(script)]

    def most_in_one(self, limit: int | None) -> int:
        """Return how many breaks each moment may have, so that all together keep to the limit."""
        counts = [len(breaks) for _, breaks in self.moments]
        most = max(counts, default=0)
        while limit is not None and sum(min(count, most) for count in counts) > limit:
            most -= 1
        return most

    def keeps_to(self, limit: int | None) -> bool:
        return limit is None or sum(len(breaks) for _, breaks in self.moments) <= limit


def _breaks(moment: Moment, longest: int) -> list[int]:
    silence = max(0, moment.ms - WORD_MS * len(moment.says.split()))
    whole, rest = divmod(silence, longest)
    return [longest] * whole + ([rest] if rest else [])


def _said(moment: Moment) -> str:
    mark = f'<mark name="{xml(one_line(moment.name))}"/>'
    return mark + _sentences(moment.says) if moment.says else mark


def _sentences(*said: str) -> str:
    return "".join(f"<s>{xml(one_line(each))}</s>" for each in said)


def _speak(script: Script, inside: str, *, slow: bool) -> str:
    body = f'<prosody rate="slow">{inside}</prosody>' if slow else inside
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" '
        f'xml:lang="{xml(script.locale)}">{body}</speak>\n'
    )
