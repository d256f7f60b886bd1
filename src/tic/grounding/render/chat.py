"""A chat plan: messages with delays, for hosts that send and wait."""

from __future__ import annotations

from attrs import frozen

from tic.grounding.render.steps import rhythm
from tic.grounding.render.timeline import Moment, moments
from tic.grounding.script import Option, Script, spoken_seconds

# More than one message in three seconds cannot be read along (design rule of this library).
APART_MS = 3_000


@frozen
class Message:
    """One message, `after_ms` after the one before it.

    Where `waits` is true the next message comes when the person answers or asks for it, and its
    `after_ms` is only how long people often take. `options` are answers to show as buttons. The
    first message, which waits, and the last belong to no step (`step` is ""): the cautions with the
    opening, and the closing.
    """

    step: str
    after_ms: int
    text: str
    waits: bool
    options: tuple[Option, ...] = ()


def chat(script: Script, *, phases: bool = False) -> tuple[Message, ...]:
    """Return cautions, script and closing as messages never less than three seconds apart.

    A breathing step is one message that names its rhythm; with `phases` each phase is a message,
    and phases too short for that share one. The delays add up to `script.nominal_ms`, unless a step
    that waits, or the last one, is shorter than three seconds.
    """
    options = {scene.id: scene.options for scene in script.scenes}
    messages = [Message("", 0, "\n".join((*script.cautions, *script.opening)), waits=True)]
    since = 0
    for moment in moments(script):
        text = _text(script, moment, phases=phases)
        # After a step that waits it is the person who asks for more, and they are answered.
        waited = messages[-1].waits and messages[-1].step != moment.step
        if text and since < APART_MS and not waited:
            last = messages[-1]
            messages[-1] = Message(
                moment.step,
                last.after_ms,
                f"{last.text}\n{text}",
                moment.waits,
                last.options or options[moment.step],
            )
        elif text:
            after = max(since, APART_MS) if len(messages) > 1 else since
            messages.append(Message(moment.step, after, text, moment.waits, options[moment.step]))
            since = 0
        since += moment.ms
    after = max(since, APART_MS)
    return *messages, Message("", after, "\n".join(script.closing), waits=False)


def _text(script: Script, moment: Moment, *, phases: bool) -> str:
    if moment.what is None:
        return moment.says
    if phases:
        return f"{moment.says} ({spoken_seconds(moment.ms)})"
    parts = [moment.text, rhythm(script, moment.step)] if moment.text else []
    return " ".join(part for part in (*parts, moment.check_in) if part)
