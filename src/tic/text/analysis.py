"""One reading of a text, made once and shared by all who look at it.

`Analysis(text)` is lazy: folding, tokens and clauses are worked out when something asks for them and
kept. Readers, rules and signals look at the same value, so they cannot take a text apart differently.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from tic._kernel.arguments import expect
from tic.text.clauses import Clause, clauses
from tic.text.language import judged
from tic.text.normal import Normal, normal
from tic.text.tokens import Tokens, tokens


class Analysis:
    """A text as given, its folded form with the way back, its tokens, sentences and clauses.

    Spans are half-open ranges of code points in `text`; indices of words count `tokens.words`.
    Equal by identity; safe to share across threads, since what is worked out twice is the same.
    """

    def __init__(self, text: str) -> None:
        expect("text", text, str)
        self.text = text
        self.rewritten = False  # whether `folded` leaves out more than folding does

    @classmethod
    def of(cls, text: str | Analysis) -> Analysis:
        """Return `text` itself where it is an analysis already; raises `InvalidInputError` otherwise."""
        return text if isinstance(text, Analysis) else cls(text)

    def without(self, ranges: list[tuple[int, int]]) -> Analysis:
        """The same text read as if the sorted folded `ranges` were not there ("s t o p")."""
        other = Analysis(self.text)
        other.folded = self.folded.without(ranges)
        other.rewritten = True
        return other

    @cached_property
    def folded(self) -> Normal:
        """The text in the plain letters that patterns are written in, and where each came from."""
        return normal(self.text)

    @cached_property
    def tokens(self) -> Tokens:
        """The words, the breaks between them, and the quotations."""
        return tokens(self.folded.text)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses with their structure, in order; they tile the words."""
        return clauses(self.tokens, self.folded.text)

    @cached_property
    def language(self) -> str | None:
        """The language that the words are clearly in, or None; one that is declared comes first."""
        return judged(self.tokens.words)

    @cached_property
    def _clause_starts(self) -> list[int]:
        return [clause.first for clause in self.clauses]

    def clause(self, word: int) -> Clause:
        """The clause in which word `word` stands; there must be such a word."""
        return self.clauses[bisect_right(self._clause_starts, word) - 1]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The range of the words `first:last` in the text as it was given, in code points."""
        return self.folded.span(self.tokens.starts[first], self.tokens.ends[last - 1])

    def __repr__(self) -> str:
        return f"Analysis({len(self.text)} code points)"  # a person's words stay out of logs
