"""What the helper says: the hook for a language model, and the guard that every draft goes through."""

import logging
import tomllib
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tic.acts import Reader, Turn
from tic.pacing import Depth, Obligation, explain
from tic.session import Action, Conversation, On, Verdict, aguard, brief, feedback

TRIES = 2  # drafts of one turn; after them comes a ready sentence
FALLBACK = "I'm here."
SHOWN_ALWAYS = {Obligation.SHOW_DECLINE_PATH, Obligation.REMIND_STOP}  # the keys of the page
REACHES = {
    Depth.PROCESS: "Right now it asks nothing about you.",
    Depth.PRACTICAL: "Right now it may ask what you need, and no more than that.",
    Depth.FEELINGS: "Right now it may ask what you need and how things are, and no more than that.",
    Depth.IMPACT: "Right now it may ask what hard things do to your life, and not what happened.",
    Depth.EVENT: "Right now it may ask whether something happened, and not how.",
    Depth.DETAIL: "Right now it may ask about what you agreed to tell.",
}
READER = Reader.builtin()
SCRIPT = tomllib.loads(Path(__file__).with_name("replies.toml").read_text("utf-8"))["reply"]


class Prompt(NamedTuple):
    """What a speaker is given. `said` are the person's words: pass them on and keep them nowhere.

    `turn` is what they do, `count` how many helper turns there were, `rules` a system prompt, and
    `feedback` what to tell a language model about its drafts that were held back.
    """

    said: str
    turn: Turn
    count: int
    rules: str
    feedback: tuple[str, ...] = ()


Speaker = Callable[[Prompt], AsyncIterator[str]]
"""The hook: an async generator of pieces of text, such as the deltas of a language model.

    async def speak(prompt):
        messages = [("system", prompt.rules), ("user", prompt.said), *prompt.feedback]
        async for delta in your_client.stream(messages):
            yield delta
"""


class Reply(NamedTuple):
    """A turn that was said, why it was, and whether it asks; "" where nothing may be said."""

    text: str
    why: tuple[str, ...] = ()
    asks: bool = False


async def scripted(prompt: Prompt) -> AsyncIterator[str]:
    """Speak from replies.toml, word by word as a model would."""
    did = {kind.value for kind in prompt.turn.kinds()}
    reply = next(one for one in SCRIPT if "to" not in one or did & set(one["to"]))
    drafts = reply["turns"][prompt.count % len(reply["turns"])]
    for word in drafts[min(len(prompt.feedback), len(drafts) - 1)].split(" "):
        yield word + " "


def prompt_for(talk: Conversation, said: str) -> Prompt:
    """Return the prompt for an answer to `said`, before the talk has heard it."""
    turn = READER.person(said, asks=talk.standing.asked)
    rules = brief(talk.pacing.policy, talk.preferences)
    return Prompt(said, turn, talk.pacing.turn, rules)


async def answer(
    talk: Conversation, prompt: Prompt, speak: Speaker, *, at: datetime
) -> tuple[Conversation, Reply]:
    """Return the talk after the helper's turn, and that turn; what was held back is never in it."""
    text, held = "", None
    for _ in range(TRIES):
        text, refused = await _guarded(talk, prompt, speak, at)
        held = held if refused is None else refused  # a verdict that holds back is false
        if text or refused is None:
            break
        prompt = prompt._replace(feedback=(*prompt.feedback, feedback(refused)))
    if not text:
        text = (held.instead if held is not None else None) or FALLBACK
    verdict = talk.propose(text, at=at)
    if not verdict:
        return talk, Reply("", _why(verdict, held))
    talk = talk.sent(text, at=at, met=verdict.obligations & SHOWN_ALWAYS)
    return talk, Reply(text, _why(verdict, held), asks=talk.standing.run > 0)


async def _guarded(
    talk: Conversation, prompt: Prompt, speak: Speaker, at: datetime
) -> tuple[str, Verdict | None]:
    """Return what of one draft may be said, and the verdict that ended it early, if one did.

    The page shows a turn when it is whole. To show it while it comes, send each `shown.text` on instead.
    """
    text = ""
    try:
        stream = aguard(
            speak(prompt),
            on=On.STOP,
            judge=lambda draft: talk.propose(draft, at=at),
            standing=talk.standing,
        )
        async for shown in stream:
            if shown.because is not None:
                return text.strip(), shown.verdict
            text += shown.text
    except Exception as error:  # noqa: BLE001  whatever a model does, the person gets a calm line
        # The kind only: the message of an error may quote the prompt, which holds the person's words.
        logging.getLogger(__name__).error("a speaker failed: %s", type(error).__name__)  # noqa: TRY400
    return text.strip(), None


def _why(verdict: Verdict, held: Verdict | None) -> tuple[str, ...]:
    """Say in plain words what pacing did about this turn."""
    lines = [] if verdict.pacing is None else [REACHES[verdict.pacing.ceiling]]
    lines.append("You can leave any question, and nothing is lost by it.")
    if held is None:
        return tuple(lines)
    lines.append("Another line was drafted first, and held back:")
    if held.pacing is not None and not held.pacing:
        return (*lines, *explain(held.pacing).splitlines()[1:])  # the first says that it was held
    against = (reason.says for reason in held.reasons if reason.action > Action.SEND_WITH)
    return (*lines, *dict.fromkeys(against))
