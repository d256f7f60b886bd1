"""A turn without speech: dots, a lone sign, or stage directions ("*shrugs*", "[no response]")."""

from __future__ import annotations

from tic.acts.words import word_set
from tic.text import Analysis

_CLOSES = {"(": ")", "[": "]", "*": "*"}
# A picture that answers is no silence.
_ANSWERING = frozenset("👍👌✅✔🙏👎❌✖🛑✋🚫❤💜💙💚💛🧡😂🤣😊🙂😀😄✌🎉🆗")
# What a transcriber notes where something was heard, though no words of it.
_HEARD = word_set(
    "laughs laugh laughter laughing chuckles chuckle chuckling giggles smiles coughs cough sneezes clears nods nod nodding"
    " inaudible unintelligible crosstalk foreign hums sings"
)
_LONGEST = 400  # code points; no stage direction is longer


def is_silence(read: Analysis) -> bool:
    """Whether the turn says nothing: no words at all, or none outside of stage directions."""
    text = read.text.strip()
    if not text or len(text) > _LONGEST or not _ANSWERING.isdisjoint(text):
        return False
    if not read.tokens.words:
        return "?" not in text and "!" not in text
    if not _HEARD.isdisjoint(read.tokens.words):
        return False
    if text[0] not in _CLOSES:
        return False
    closing = ""
    for sign in text:
        if closing:
            closing = "" if sign == closing else closing
        elif sign in _CLOSES:
            closing = _CLOSES[sign]
        elif sign.isalnum():
            return False
    return not closing
