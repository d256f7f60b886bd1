"""Closed classes of words, written in one line."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a line, without order."""
    return frozenset(words.split())
