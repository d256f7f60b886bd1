"""One sentence as the readers of acts look at it: its clauses, and what the pack's words showed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from tic.acts.kinds import HelperAct
from tic.text import Clause

LISTENING = frozenset(
    ["yeah", "yes", "yep", "mm", "mhm", "hmm", "hm", "uh", "huh", "right", "okay", "ok", "really", "oh", "ah", "so"]
)  # fmt: skip
MOST_OPTIONS = 16  # words
ANSWERS = frozenset(
    [
        "yes", "no", "never", "rarely", "sometimes", "often", "always", "daily", "weekly", "monthly",
        "none", "some", "most", "all", "true", "false", "agree",
    ]
)  # fmt: skip


class Seen(NamedTuple):
    """An act, and in words what was seen.

    `weak`: only the lack of anything else speaks for it. `thin`: structure alone shows it.
    """

    kind: HelperAct
    because: str
    weak: bool = False
    thin: bool = False


class Sentence:
    """The words `first:last` of a turn with their clauses, cues and the acts that the pack heard."""

    def __init__(
        self,
        words: list[str],
        first: int,
        last: int,
        clauses: tuple[Clause, ...],
        cues: frozenset[str],
        heard: Mapping[HelperAct, tuple[str, str, int]],
    ) -> None:
        self.first, self.last, self.clauses, self.cues = first, last, clauses, cues
        self.words = words[first:last]
        self.all_words = words
        self._heard = heard
        self.options = False  # whether a sentence that lists answers follows
        self.recalls = ""  # what the sentence before took up from what the person had said

    @cached_property
    def asks(self) -> bool:
        """Whether a clause of the sentence is a question; "Yeah?" only says that one listens."""
        return not LISTENING.issuperset(self.words) and any(
            clause.mood == "question" for clause in self.clauses
        )

    @cached_property
    def tagged(self) -> bool:
        """Whether the sentence says something and asks no more than for a nod: "It's a lot, isn't it?"."""
        return all(clause.question == "tag" for clause in self.clauses if clause.mood == "question")

    @cached_property
    def lists_answers(self) -> bool:
        """Whether the sentence is only a list of short answers: "yes, no, or not sure"."""
        return len(self.words) <= MOST_OPTIONS and not any(
            clause.subject in ("i", "we", "you", "they") or clause.mood == "imperative"
            for clause in self.clauses
        ) and not ANSWERS.isdisjoint(self.words)  # fmt: skip

    def heard(self, kind: HelperAct) -> str:
        """What the pack saw of `kind` where it counts in this sentence; "" for nothing."""
        where, because, _ = self._heard.get(kind, ("", "", 0))
        counts = where in ("any", "question" if self.asks else "statement")
        return because if counts else ""

    def kinds(self) -> list[HelperAct]:
        """The kinds that the pack heard and that count in this sentence."""
        return [kind for kind in self._heard if self.heard(kind)]

    def place(self, kind: HelperAct) -> int:
        """The word at which `kind` was heard."""
        return self._heard[kind][2] if kind in self._heard else self.last

    def clause_words(self, clause: Clause) -> list[str]:
        """The words of one clause."""
        return self.all_words[clause.first : clause.last]
