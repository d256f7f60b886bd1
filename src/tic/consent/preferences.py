"""What a person has settled for good: closed topics, words, exercises never to offer, a safe word.

Only the person's own acts change them. Closing and forbidding need no proof; opening again needs the
same proof as a yes. Pacing, grounding and the linter read the fields; they are plain sets of names and
words, kept out of every repr.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar

from attrs import Attribute, evolve, field, frozen

from tic._kernel.moment import Moment, to_moment
from tic._kernel.reason import Reason
from tic.consent.events import Circumstances, Evidence, is_a
from tic.consent.reasons import NOT_CALM
from tic.consent.records import from_dict, to_dict
from tic.consent.scope import digest, is_digest, is_name
from tic.errors import InvalidInputError

LONGEST_WORDS = 80
"""Longest word or phrase a person may settle, in code points (engineering judgment)."""

MOST = 500
"""Most entries of one kind, so that stored state stays small (engineering judgment)."""


def folded(words: str) -> str:
    """Return words as they are compared: NFKC, case folded, single spaces.

    What is not a letter, a mark on one, a digit or an apostrophe inside a word is a space.
    """
    plain = unicodedata.normalize("NFKC", words).replace("’", "'").casefold()
    kept = "".join(one if one == "'" or _is_of_a_word(one) else " " for one in plain)
    return " ".join(word for piece in kept.split() if (word := piece.strip("'")))


def _is_of_a_word(one: str) -> bool:
    return one.isalnum() or unicodedata.category(one).startswith("M")


def _unchangeable(page: Mapping[str, str | None]) -> Mapping[str, str | None]:
    return MappingProxyType(dict(page))


def _are_words(_owner: object, attribute: Attribute[Any], value: Any) -> None:
    short = isinstance(value, str) and len(value) <= LONGEST_WORDS and folded(value)
    if not short:
        raise InvalidInputError(attribute.name, f"1 to {LONGEST_WORDS} characters of words")


@frozen(kw_only=True)
class _Act:
    id: str = field(validator=is_name)
    at: Moment = field(converter=to_moment)
    name: ClassVar[str]


@frozen(kw_only=True)
class _Loosens(_Act):
    evidence: Evidence = field(validator=is_a(Evidence))
    circumstances: Circumstances = field(validator=is_a(Circumstances))


@frozen(kw_only=True)
class CloseTopic(_Act):
    """The person closes a topic: nobody brings it up."""

    name = "close_topic"
    topic: str = field(validator=is_name)


@frozen(kw_only=True)
class OpenTopic(_Loosens):
    """The person opens a topic again."""

    name = "open_topic"
    topic: str = field(validator=is_name)


@frozen(kw_only=True)
class AvoidWords(_Act):
    """The person asks that words not be used to them; `instead` may say what to use."""

    name = "avoid_words"
    words: str = field(validator=_are_words, repr=False)
    instead: str | None = field(default=None, repr=False)

    @instead.validator
    def _is_words_too(self, attribute: Attribute[Any], value: Any) -> None:
        if value is not None:
            _are_words(self, attribute, value)


@frozen(kw_only=True)
class AllowWords(_Loosens):
    """The person allows words again that they had asked to avoid."""

    name = "allow_words"
    words: str = field(validator=_are_words, repr=False)


@frozen(kw_only=True)
class NeverOffer(_Act):
    """The person never wants an exercise offered, by its id."""

    name = "never_offer"
    exercise: str = field(validator=is_name)


@frozen(kw_only=True)
class MayOffer(_Loosens):
    """The person allows an exercise to be offered again."""

    name = "may_offer"
    exercise: str = field(validator=is_name)


@frozen(kw_only=True)
class SetSafeWord(_Act):
    """The person chooses words that stop everything; only their digest is kept."""

    name = "set_safe_word"
    digest: str = field(validator=is_digest)

    @classmethod
    def of(cls, words: str, *, id: str, at: Moment, key: bytes) -> SetSafeWord:  # noqa: A002
        """Return the act for words as typed; they are folded, digested with `key` and forgotten."""
        if not folded(words):
            raise InvalidInputError("words", "at least one letter or digit")
        return cls(id=id, at=at, digest=digest(folded(words), key=key))


@frozen(kw_only=True)
class ForgetSafeWord(_Loosens):
    """The person takes their safe word back."""

    name = "forget_safe_word"


PreferenceAct = (
    CloseTopic
    | OpenTopic
    | AvoidWords
    | AllowWords
    | NeverOffer
    | MayOffer
    | SetSafeWord
    | ForgetSafeWord
)


ACTS: dict[str, type[PreferenceAct]] = {
    kind.name: kind
    for kind in (
        *(CloseTopic, OpenTopic, AvoidWords, AllowWords),
        *(NeverOffer, MayOffer, SetSafeWord, ForgetSafeWord),
    )
}
"""Every act by its name."""


def act_to_dict(act: PreferenceAct) -> dict[str, object]:
    """Return the act as plain values, ready for JSON; words the person chose are in it."""
    return to_dict(act.name, act)


def act_from_dict(page: Mapping[str, object]) -> PreferenceAct:
    """Read what `act_to_dict` wrote; raises `InvalidInputError` naming the field."""
    return from_dict(page, ACTS)


@frozen(kw_only=True)
class Preferences:
    """What holds for one person. `Preferences()` is: nothing said yet.

    `avoid` maps folded words to what they would rather read, or None.
    """

    closed_topics: frozenset[str] = frozenset()
    avoid: Mapping[str, str | None] = field(factory=dict, repr=False, converter=_unchangeable)
    never_offer: frozenset[str] = frozenset()
    safe_word: str | None = field(default=None, repr=False)

    def is_safe_word(self, message: str, *, key: bytes) -> bool:
        """Return whether a whole message is the safe word, however it is cased and punctuated."""
        said = folded(message)
        return self.safe_word is not None and digest(said, key=key) == self.safe_word


def settle(before: Preferences, act: PreferenceAct) -> tuple[Preferences, Reason | None]:
    """Return the preferences after the person's act, and a reason if it was refused.

    What opens something up waits for calm circumstances. Raises `InvalidInputError` for what is none of
    the acts, and beyond `MOST` entries of a kind.
    """
    if isinstance(act, _Loosens) and act.circumstances is not Circumstances.CALM:
        return before, NOT_CALM
    match act:
        case CloseTopic():
            after = evolve(before, closed_topics=before.closed_topics | {act.topic})
        case OpenTopic():
            after = evolve(before, closed_topics=before.closed_topics - {act.topic})
        case AvoidWords():
            after = evolve(before, avoid={**before.avoid, folded(act.words): act.instead})
        case AllowWords():
            kept = {one: say for one, say in before.avoid.items() if one != folded(act.words)}
            after = evolve(before, avoid=kept)
        case NeverOffer():
            after = evolve(before, never_offer=before.never_offer | {act.exercise})
        case MayOffer():
            after = evolve(before, never_offer=before.never_offer - {act.exercise})
        case SetSafeWord():
            after = evolve(before, safe_word=act.digest)
        case ForgetSafeWord():
            after = evolve(before, safe_word=None)
        case _:
            raise InvalidInputError("act", "one of the acts of tic.consent.preferences")
    if max(len(after.closed_topics), len(after.avoid), len(after.never_offer)) > MOST:
        raise InvalidInputError("act", f"at most {MOST} entries of a kind")
    return after, None
