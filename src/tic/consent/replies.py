"""Reading a free-text answer to a question for consent: only an exact, whole yes is a yes.

Everything else errs toward no. A refusing word anywhere in the reply is a no, an excuse or a delay is a
not-now, a question is a question, and the rest is unclear: hedges, "fine", "whatever", a lone emoji. The
machine takes a yes only to its open question; this module never sees one and never grants anything.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from tic._kernel.reason import Reason
from tic.data.consent_replies import REPLIES
from tic.errors import InvalidInputError
from tic.phrases import Matcher

LONGEST = 20_000
"""Code points of a reply that are looked at; a longer one is unclear at best (engineering judgment)."""

# A yes is written in plain letters, with at most a comma inside and a full stop or exclamation marks at
# the end. Dots, emoji, question marks, digits and letters of other scripts leave it unclear.
_PLAIN = re.compile(
    r"[\s\"'“”‘’«»]*[A-Za-zÀ-ÖØ-öø-ÿŒœ][A-Za-zÀ-ÖØ-öø-ÿŒœ\s,'’-]*(?<![\s,'-])[.!]{0,3}[\s\"'“”‘’«»]*"
)
_DOTS = re.compile(r"\.\.|…")
_ASKS = re.compile(r"[?？¿؟]")


class ReplyKind(enum.Enum):
    """What a reply was read as."""

    YES = "yes"
    NO = "no"
    NOT_NOW = "not_now"
    QUESTION = "question"
    UNCLEAR = "unclear"


@frozen
class Reply:
    """A reading of a reply; it holds nothing of what was written."""

    kind: ReplyKind
    language: str
    reason: Reason


REASONS: dict[ReplyKind, Reason] = {
    ReplyKind.YES: Reason(
        "consent.whole-yes",
        "The whole reply is one clear yes.",
        "It counts only for the open question.",
    ),
    ReplyKind.NO: Reason(
        "consent.refusing", "There is a refusal in the reply.", "A yes to a later question."
    ),
    ReplyKind.NOT_NOW: Reason(
        "consent.delaying", "The reply puts it off.", "Time, or an invitation of theirs."
    ),
    ReplyKind.QUESTION: Reason(
        "consent.asking", "The reply asks something back.", "An answer to what they asked."
    ),
    ReplyKind.UNCLEAR: Reason(
        "consent.not-a-clear-yes",
        "The reply is no clear yes.",
        "The same question once more, gently.",
    ),
}
"""What each reading is explained with."""

# Where several lists match, the earlier one here decides.
_ORDER = (ReplyKind.NO, ReplyKind.NOT_NOW, ReplyKind.QUESTION)


class Reader:
    """The compiled lists of one language: yes, no, not_now, question, aside."""

    def __init__(self, language: str, patterns: Mapping[str, tuple[str, ...]]) -> None:
        """Compile the lists; raises `PatternError` for a pattern that cannot be read."""
        self.language = language
        self._yes = Matcher.compile([("yes", one) for one in patterns["yes"]])
        self._rest = Matcher.compile(
            [
                (name, one)
                for name in ("no", "not_now", "question", "aside")
                for one in patterns[name]
            ]
        )

    def read(self, text: str) -> Reply:
        """Return how a reply reads in this language."""
        kind = self._kind(text)
        return Reply(kind, self.language, REASONS[kind])

    def refuses(self, text: str) -> bool:
        """Return whether the whole reply is a refusal in this language."""
        return "no" in self._rest.whole(text)

    def _kind(self, text: str) -> ReplyKind:
        hits = self._rest.find(text[:LONGEST])
        # A longer phrase speaks for the words inside it: "no problem" is no no, "not now" no never.
        heard = {
            hit.label
            for hit in hits
            if not any(
                other.start <= hit.start
                and hit.end <= other.end
                and other.end - other.start > hit.end - hit.start
                for other in hits
            )
        }
        for kind in _ORDER:
            if kind.value in heard:
                return kind
            if kind is ReplyKind.NOT_NOW and _ASKS.search(text):
                return ReplyKind.QUESTION
        plain = len(text) <= LONGEST and _PLAIN.fullmatch(text) and not _DOTS.search(text)
        return ReplyKind.YES if plain and "yes" in self._yes.whole(text) else ReplyKind.UNCLEAR


@cache
def _reader(language: str) -> Reader:
    return Reader(language, REPLIES[language])


def languages() -> tuple[str, ...]:
    """Return the languages with a pack."""
    return tuple(REPLIES)


def read_reply(text: str, *, language: str = "en") -> Reply:
    """Return how a short reply to a question for consent reads.

    A reply that is a whole refusal in any language counts as a no; a yes counts only in `language`.
    Raises `InvalidInputError` for a language without a pack and for what is no text.
    """
    if not isinstance(text, str):
        raise InvalidInputError("text", "a string")
    if language not in REPLIES:
        raise InvalidInputError("language", f"one of {', '.join(REPLIES)}")
    reply = _reader(language).read(text)
    if reply.kind is ReplyKind.UNCLEAR and any(
        _reader(other).refuses(text) for other in REPLIES if other != language
    ):
        return Reply(ReplyKind.NO, language, REASONS[ReplyKind.NO])
    return reply
