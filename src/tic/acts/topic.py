"""Whether a turn takes up what another was about: words with content that both have."""

from __future__ import annotations

from tic.acts.words import word_set
from tic.text import Analysis, wordclasses

SHORTEST = 4  # letters: shorter words are mostly of grammar
_PLAIN = (
    wordclasses.AUXILIARIES
    | wordclasses.WH_WORDS
    | wordclasses.SUBJECTS.keys()
    | wordclasses.DETERMINERS
    | wordclasses.LEAD_INS
    | word_set(
        "about with from that this have been will would could should okay like want just some there here more "
        "time today than then when what your yours mine them they their were also into over only even very "
        "much many make made good well know think thing things really right sure sorry thank thanks please "
        "going need tell talk said help feel does doing done again because something anything understand"
    )
)
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ied", "ers", "ed", "es", "s", "e")


def topic_words(read: Analysis) -> frozenset[str]:
    """The words of a turn that carry what it is about, without their endings."""
    return frozenset(
        _stem(word) for word in read.tokens.words if len(word) >= SHORTEST and word not in _PLAIN
    )


def takes_up(read: Analysis, words: frozenset[str]) -> bool:
    """Whether a turn takes up what `words` are about: two of them, or one that is most of it."""
    own = topic_words(read)
    both = len(own & words)
    return both >= 2 or (both > 0 and both * 3 >= len(own))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST - 1:
            return word[: -len(ending)]
    return word
