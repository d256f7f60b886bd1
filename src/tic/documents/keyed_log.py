"""Who says a text in a log of objects: read from the keys beside it and above it.

`{"role": "user", "content": "…"}` names its speaker beside the text; nearer objects decide, so a
turn's own role stands above that of its conversation. `{"author": {"role": "user"}, "parts": […]}`
names it in an object of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from tic.documents.guess import Guess
from tic.documents.keyed import Leaf
from tic.documents.speakers import flagged, names_speaker, speaker, tagged
from tic.text.context import Context, Speaker

TURN = Guess(Context.CHAT, "a turn of a log: its object says who speaks")
PROMPT = Guess(Context.PROMPT, "what a language model is told to do")

_EXAMPLES = frozenset({"usersays", "trainingphrases", "training_phrases"})  # Dialogflow ES and CX
_OUTPUTS = frozenset({"output", "response", "completion"})
_SYSTEM = frozenset({"system", "developer"})  # roles of OpenAI's and Anthropic's messages
_OF_BOT = "bot_id"
_LAST_STEP = re.compile(r"(?:\.[^.\[\]]*+|\[[0-9]++\]|^[^.\[\]]++)$")


class Log:
    """The speakers named in some objects, by the path of the object."""

    def __init__(self, leaves: Iterable[Leaf], *, examples: bool = False) -> None:
        """Take the texts of a file; `examples` says that all of it are words of people for a bot to learn from."""
        self._examples = examples
        self._said: dict[str, Speaker | None] = {}
        self._pairs: dict[str, set[Speaker]] = {}
        self._prompts: set[str] = set()
        found = tuple(leaves)
        for (path, key), value in found[0].level.flags.items() if found else ():
            who = flagged(key, value=value)
            if who:
                self._said.setdefault(path, who)
        self._of_bots(found)
        for leaf in found:
            path = leaf.level.path
            by_key = speaker(leaf.key)
            if by_key:
                self._pairs.setdefault(path, set()).add(by_key)
            owner = bool(leaf.level.names) and names_speaker(leaf.level.names[-1])
            who = tagged(leaf.key, leaf.text.text)
            if owner or names_speaker(leaf.key):
                who = speaker(leaf.text.text)
                if leaf.text.text.lower() in _SYSTEM:
                    self._prompts.add(_above(path) if owner else path)
            if who:
                self._said.setdefault(_above(path) if owner else path, who)

    def _of_bots(self, leaves: tuple[Leaf, ...]) -> None:
        """Slack marks what a bot says by its `bot_id`: where one does, what has none is a person's."""
        if any(leaf.key == _OF_BOT for leaf in leaves):
            for leaf in leaves:
                if leaf.key in ("user", _OF_BOT):
                    bot = _OF_BOT in leaf.level.strings
                    self._said[leaf.level.path] = Speaker.HELPER if bot else Speaker.PERSON

    def speaker(self, leaf: Leaf) -> Speaker | None:
        """Return who says a text, or None if no object around it tells."""
        path, passed = leaf.level.path, []
        while path not in self._said and path:
            passed.append(path)
            path = _above(path)
        who = self._said.get(path)
        self._said.update(dict.fromkeys(passed, who))
        return who

    def trained(self, leaf: Leaf) -> Speaker | None:
        """Return whose a text is that a bot is trained on: examples of intents, instructions and their answers."""
        names = {name.lower() for name in leaf.names}
        if self._examples or not _EXAMPLES.isdisjoint(names):
            return Speaker.PERSON
        beside = leaf.level.strings
        if "utterances" in names and "intent" in beside:  # LUIS
            return Speaker.PERSON
        if "instruction" in beside and not _OUTPUTS.isdisjoint(beside):  # Alpaca
            return Speaker.HELPER if leaf.key in _OUTPUTS else Speaker.PERSON
        return None

    def meant(self, leaf: Leaf, otherwise: Guess) -> Guess:
        """Return where a text meets a person: what a system is told is a prompt."""
        path = leaf.level.path
        while path and path not in self._prompts and path not in self._said:
            path = _above(path)
        return PROMPT if path in self._prompts else otherwise

    def side(self, leaf: Leaf) -> Speaker | None:
        """Return whose side a key names where its object has both: `prompt` and `completion`."""
        return speaker(leaf.key) if len(self._pairs.get(leaf.level.path, ())) > 1 else None


def _above(path: str) -> str:
    step = _LAST_STEP.search(path)
    return path[: step.start()] if step else ""
