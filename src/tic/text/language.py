"""Which language a text is in, judged by function words; a declared language always comes first.

Function words make up close to half of running text, and few of them are shared between languages,
so counting them is enough to tell English from its neighbours over a page (Grefenstette 1995 reaches
over 99 % from some twenty words on). Below `FEWEST_WORDS` nothing is judged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

FEWEST_WORDS = 20
CLEAR_LEAD = 3.0
"""A language is named only where its function words are this many times those of the next."""
FEWEST_SHARE = 0.1
"""Of all words, at least so many must be function words of the language that is named."""
FEWEST_WORDS_SHORT = 3
SHORT_SHARE = 0.4

_LISTED: dict[str, frozenset[str]] = {
    lang: frozenset(words.split())
    for lang, words in {
        "en": "the of and to a is in that it for you with on are this be have not or your we can if as at "
        "by will but what they from an our do how when i was he she",
        "de": "der die das und ist nicht ein eine sie ich zu den mit es auf für im dem von sich auch wir "
        "wie werden haben oder sind ihre wenn kann bei du dir dein noch nur aber nach zum jederzeit dann",
        "fr": "le la les de des et est un une vous que dans pour pas ne sur avec je il elle nous votre au "
        "du en ce qui sont être avez",
        "es": "el la los las de y que en un una es no por para con su se lo del al como más pero sus te tu "
        "si está puede",
        "pt": "o a os as de e que do da em um uma não para com você se por seu sua mais como mas ao dos das "
        "é está pode",
        "it": "il lo la gli le di e che un una è non per con si del della in sono come più ma anche questo "
        "tuo puoi nel",
        "nl": "de het een en van is dat niet je in op te voor met zijn er die aan ook u uw als maar om we "
        "kunt bij wordt",
    }.items()
}
# Words that two languages share ("de", "in", "me") tell neither from the other.
_SHARED = {
    word for word, times in Counter(w for ws in _LISTED.values() for w in ws).items() if times > 1
}
FUNCTION_WORDS = {lang: words - _SHARED for lang, words in _LISTED.items()}


def judged(words: Sequence[str]) -> str | None:
    """The language that the words (in lower case) are clearly in, such as "en", or None; linear."""
    if len(words) < FEWEST_WORDS:
        return None
    times = Counter(words)
    counts = sorted(
        ((sum(times[word] for word in known), lang) for lang, known in FUNCTION_WORDS.items()),
        reverse=True,
    )
    (most, lang), (next_most, _) = counts[:2]
    clear = most >= CLEAR_LEAD * next_most and most >= FEWEST_SHARE * len(words)
    return lang if clear else None


def plainly_other(words: Sequence[str], lang: str) -> bool:
    """Tell whether a text, however short, is plainly not in `lang`.

    It has no function word of `lang`, and at least two in five of its words, three at least, are such
    words of another language, also of those that languages share: "Le train est en retard".
    """
    times = Counter(words)
    counts = {code: sum(times[word] for word in known) for code, known in _LISTED.items()}
    if counts.pop(lang, 0):
        return False
    most = max(counts.values())
    return most >= FEWEST_WORDS_SHORT and most >= SHORT_SHARE * len(words)
