"""The word pieces that stay: what the texts use, then the commonest of the base, up to a size."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from copy import deepcopy

from tokenizers import Tokenizer

SIZE = 9_000  # 3.5 MB at eight bits; six layers take 10.6 MB of the 16 MB that a model may have
_MARKS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def pruned(
    tokenizer: dict[str, object], texts: Iterable[str], size: int = SIZE
) -> tuple[dict[str, object], list[int]]:
    """A tokenizer with `size` word pieces, and the number that each had in the base.

    Kept are the marks, every single character of the Latin script and of punctuation with its
    continuation (so that any English word can still be spelt), what `texts` use at least twice, and
    then the rest of English in the base's own order, which is by frequency.
    """
    vocabulary: dict[str, int] = tokenizer["model"]["vocab"]  # type: ignore[index]
    whole = Tokenizer.from_str(json.dumps(tokenizer))
    whole.no_truncation()
    whole.no_padding()
    used = Counter(
        piece for text in texts for piece in whole.encode(text, add_special_tokens=False).tokens
    )
    wanted = dict.fromkeys(_MARKS)
    wanted |= dict.fromkeys(piece for piece in vocabulary if _single(piece))
    wanted |= dict.fromkeys(
        piece for piece, n in used.most_common() if n > 1 and piece in vocabulary
    )
    rest = sorted(vocabulary, key=lambda piece: vocabulary[piece])
    wanted |= dict.fromkeys(
        piece for piece in rest if piece.removeprefix("##").isascii() and not piece.startswith("[")
    )
    kept = list(wanted)[:size]
    new = deepcopy(tokenizer)
    new["model"]["vocab"] = {piece: number for number, piece in enumerate(kept)}  # type: ignore[index]
    marks = {mark: number for number, mark in enumerate(kept) if mark in _MARKS}
    new["added_tokens"] = [
        {**added, "id": marks[added["content"]]}
        for added in tokenizer["added_tokens"]  # type: ignore[attr-defined]
    ]
    new["truncation"] = new["padding"] = new["post_processor"] = (
        None  # the pair is put together outside
    )
    return new, [vocabulary[piece] for piece in kept]


def _single(piece: str) -> bool:
    bare = piece.removeprefix("##")
    return len(bare) == 1 and (ord(bare) < 0x250 or 0x2010 <= ord(bare) <= 0x2060)
