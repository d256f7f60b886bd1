"""English contractions as the two words they stand for, in a closed list.

As in the Penn Treebank, "don't" is two tokens, so that a pattern and a gap count the same in "don't"
and in "do not". A part that stands for either of two words keeps a form of its own: `'s` is "is" or
"has", `'d` is "would" or "had", and `ai` in "ain't" is "am", "is" or "are". Written without an
apostrophe a form is listed only where it is no other word; `EITHER_WAY` holds the few that are one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import product


def _words(row: str) -> tuple[str, ...]:
    return tuple(row.split())


_NEGATED = _words(
    "do does did is are was were has have had would should could must need might"  # + n't
)
_NEGATED_OTHERWISE = {
    "can't": "can not", "cant": "can not", "cannot": "can not", "won't": "will not",
    "wont": "will not", "shan't": "shall not", "ain't": "ai not", "aint": "ai not",
    "mustn't": "must not", "needn't": "need not", "daren't": "dare not", "oughtn't": "ought not",
}  # fmt: skip
_PRONOUNS = _words("i you he she it we they that who there this what")
# Behind these `'s` is a verb; behind a name or a noun it is mostly the genitive.
_BEFORE_S = _words(
    "he she it that this there what who how where when why here one everyone everybody nobody "
    "somebody someone something everything nothing name"
)
_WITHOUT_APOSTROPHE = {
    "im": "i am", "youre": "you are", "theyre": "they are", "ive": "i have", "youve": "you have",
    "theyve": "they have", "youd": "you 'd", "youll": "you will", "theyll": "they will",
    "hes": "he 's", "shes": "she 's", "thats": "that 's", "whats": "what 's", "theres": "there 's",
}  # fmt: skip
_SPOKEN = {
    "gonna": "going to", "gotta": "got to", "wanna": "want to", "hafta": "have to",
    "kinda": "kind of", "sorta": "sort of", "outta": "out of", "gimme": "give me",
    "lemme": "let me", "y'all": "you all", "yall": "you all", "shoulda": "should have",
    "woulda": "would have", "coulda": "could have", "musta": "must have", "mighta": "might have",
    "let's": "let us", "dunno": "do not know", "d'you": "do you", "c'mon": "come on",
}  # fmt: skip

AMBIGUOUS: Mapping[str, tuple[str, ...]] = {
    "'s": ("is", "has"),
    "'d": ("would", "had"),
    "ai": ("am", "is", "are"),
}
"""Parts that stand for one of several words."""

EITHER_WAY: Mapping[str, tuple[str, str]] = {
    "its": ("it", "is"),
    "ur": ("you", "are"),
    "lets": ("let", "us"),
}
"""Forms that are one word as they stand and two as some people write them: patterns hear both."""


def _contracted() -> dict[str, tuple[str, ...]]:
    forms = {f"{verb}n't": f"{verb} not" for verb in _NEGATED}
    forms |= {f"{verb}nt": f"{verb} not" for verb in _NEGATED}
    for who, (short, full) in product(
        _PRONOUNS, (("'ll", "will"), ("'ve", "have"), ("'d", "'d"), ("'re", "are"))
    ):
        forms[f"{who}{short}"] = f"{who} {full}"
    for modal in ("should", "would", "could", "must", "might", "may"):
        forms[f"{modal}'ve"] = f"{modal} have"
        forms[f"{modal}n't've"] = f"{modal} not have"
    forms |= {f"{who}'s": f"{who} 's" for who in _BEFORE_S}
    forms |= {
        f"{who}'re": f"{who} are" for who in ("there", "what", "who", "how", "these", "those")
    }
    forms["i'm"] = "i am"
    forms |= _NEGATED_OTHERWISE | _WITHOUT_APOSTROPHE | _SPOKEN
    return {form: _words(words) for form, words in forms.items()}


CONTRACTED: Mapping[str, tuple[str, ...]] = _contracted()
"""Each form, folded, with the words that it stands for."""

_STRETCHED = re.compile(r"(.)\1{2,}")


def opened(word: str) -> tuple[str, ...]:
    """Return the words that the folded `word` stands for; itself where it is no contraction.

    A stretched one ("doooon't") is read like the plain form.
    """
    words = CONTRACTED.get(word)
    if words is None and len(word) <= 40 and _STRETCHED.search(word):
        words = CONTRACTED.get(_STRETCHED.sub(r"\1", word)) or CONTRACTED.get(
            _STRETCHED.sub(r"\1\1", word)
        )
    return words or (word,)
