"""From text to numbers of word pieces: `before [SEP] text`, as the model was trained."""

from __future__ import annotations

from tokenizers import Tokenizer

from tic.errors import InvalidModelError
from tic.text import PLACEHOLDER

LONGEST = 96  # word pieces of one input, the three marks included
LONGEST_BEFORE = 40  # word pieces of what was said before; its end is nearest and stays
_MOST_CHARACTERS = 2_000  # of one text that is cut into pieces: far more than LONGEST can hold
PADDING = 0


class Encoding:
    """Encodes texts; the same text gives the same numbers whatever stands beside it."""

    def __init__(self, tokenizer: str) -> None:
        """Read the tokenizer's JSON; raises `InvalidModelError`."""
        try:
            self._tokenizer = Tokenizer.from_str(tokenizer)
        except Exception as error:  # the library raises a bare Exception for any fault
            raise InvalidModelError("tokenizer.json", "a tokenizer that can be read") from error
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        opens, parts = (self._tokenizer.token_to_id(mark) for mark in ("[CLS]", "[SEP]"))
        if opens is None or parts is None or self._tokenizer.token_to_id("[PAD]") != PADDING:
            raise InvalidModelError(
                "tokenizer.json", "the marks [CLS], [SEP] and [PAD], which is 0"
            )
        self._opens, self._parts = opens, parts

    @property
    def size(self) -> int:
        """How many word pieces there are."""
        return self._tokenizer.get_vocab_size()

    def pieces(self, text: str, *, last: bool = False) -> list[int]:
        """The word pieces of one text, without marks; of a very long text its beginning or its `last`."""
        cut = text[-_MOST_CHARACTERS:] if last else text[:_MOST_CHARACTERS]
        shown = cut.replace(PLACEHOLDER, "…")  # whatever will stand there is unknown
        return self._tokenizer.encode(shown, add_special_tokens=False).ids

    def pair(self, text: list[int], before: list[int]) -> list[int]:
        """The input for the pieces of a text and of what was said before, at most `LONGEST` long."""
        kept = text[: LONGEST - 2]
        room = min(LONGEST - 3 - len(kept), LONGEST_BEFORE)
        said = before[-room:] if room > 0 else []
        return [self._opens, *said, *([self._parts] if said else []), *kept, self._parts]

    def encoded(self, text: str, before: str | None = None) -> list[int]:
        """The input for a text and what was said before it."""
        return self.pair(self.pieces(text), self.pieces(before, last=True) if before else [])
