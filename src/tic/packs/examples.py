"""The sentences by which a pack shows what it means: each is tried, and those that fail are named."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence


def failing(
    field: str, sentences: Sequence[str], holds: Callable[[str], object]
) -> Iterator[tuple[str, str]]:
    """Yield each sentence that does not hold, after its place in the file ("bad[2]")."""
    for number, sentence in enumerate(sentences, start=1):
        if not holds(sentence):
            yield f"{field}[{number}]", sentence
