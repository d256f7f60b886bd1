"""Words that one person asked not to be used to them, as a pack beside the rules.

Such a word needs no other reason than their wish: it counts in every context, also where it is quoted,
negated or given back.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError, PatternError
from tic.language.rule import Guards, Pack, Rule, Severity
from tic.phrases import Matcher
from tic.text.context import Context

MOST = 500
"""Most words or phrases of one person (engineering judgment)."""

_ALWAYS = Guards(negation=False, quoted=False, reported=False, mention=False, reflection=False)


def words_to_avoid(words: Mapping[str, str | None], *, lang: str = "en") -> Pack:
    """Return a pack that finds each of `words`; the values are what they would rather read, or None.

    Give it to `Linter.builtin(beside=[...])`, as `tic.consent.preferences` or any store holds it. The
    pack holds the person's words: keep it, and what it finds, out of logs. Only scripts that put spaces
    between words can be looked through. Raises `InvalidInputError`, without the words, for what cannot
    be looked for, and beyond `MOST` entries.
    """
    expect("lang", lang, str)
    expect("words", words, Mapping, "a mapping of words to what to use instead, or None")
    if len(words) > MOST:
        raise InvalidInputError("words", f"at most {MOST} entries")
    rules = (_rule(place, *pair) for place, pair in enumerate(words.items(), start=100))
    return Pack("own-words", lang, tuple(rules), {}, {})


def _rule(place: int, phrase: str, instead: str | None) -> Rule:
    plain = _plain(phrase)
    if instead is not None:
        expect("instead", instead, str, "text, or None")
    return Rule(
        code=f"OWN{place}",
        name=f"own-word-{place}",
        family="own-words",
        severity=Severity.HIGH,
        confidence=1.0,
        measured=False,
        contexts=frozenset(Context),
        patterns=(plain,),
        guards=_ALWAYS,
        says="They asked that these words not be used to them.",
        why="It is their own wish. It needs no other reason.",
        instead=(instead,) if instead else (),
        sources=(),
        bad=(phrase,),
        good=(),
    )


def _plain(phrase: object) -> str:
    """Return the phrase as a pattern: its words only, none of the signs that patterns are made with."""
    if not isinstance(phrase, str):
        raise InvalidInputError("words", "text")
    straight = phrase.replace("’", "'").lower()
    kept = "".join(one if one.isalnum() or one == "'" else " " for one in straight)
    plain = " ".join(word for piece in kept.split() if (word := piece.strip("'")))
    wide = any(unicodedata.east_asian_width(one) in "WF" for one in plain)
    marks = any(unicodedata.category(one).startswith("M") for one in straight)
    try:
        found = plain and not wide and not marks and Matcher.compile([("own", plain)]).find(plain)
    except PatternError:
        found = ()
    if not found:
        raise InvalidInputError("words", "words that can be looked for, with spaces between them")
    return plain
