"""What a sentence urges by its form: duties laid on the person, and questions that expect a yes."""

from __future__ import annotations

from tic.acts.kinds import HelperAct
from tic.acts.sentence import Seen, Sentence
from tic.text import Clause
from tic.text.wordclasses import AUXILIARIES

_A = HelperAct
CONTRASTS = frozenset(["but", "however", "though", "yet"])
# What a person can be told to be; anything else that they "must be" is a guess.
_TO_BE = frozenset(
    [
        "here",
        "there",
        "back",
        "quiet",
        "honest",
        "careful",
        "patient",
        "ready",
        "on",
        "calm",
        "strong",
    ]
)
_OPENING = 2  # words within which a question that expects a yes shows its negation
SAID_BACK = "said_back"
"""The cue of a sentence that says back what the person feels, said or wants: it urges nothing."""


def duty(sentence: Sentence) -> Seen | None:
    """Advice that a clause shows: the person must, should or has to. What is said back is none."""
    if SAID_BACK in sentence.cues:
        return None
    for clause in sentence.clauses:
        if _lays_a_duty(clause, sentence.clause_words(clause)):
            return Seen(_A.ADVISE, "says what the person must or should do")
    return None


def _lays_a_duty(clause: Clause, words: list[str]) -> bool:
    if clause.subject != "you" or clause.mood != "statement" or clause.condition:
        return False
    # "you don't have to" leaves a choice; "you shouldn't" takes one; "you must be tired" guesses.
    guesses = "must be" in " ".join(words) and _TO_BE.isdisjoint(words)
    return clause.modal == "should" or (
        clause.modal == "must" and not clause.negated and not guesses
    )


def argues(sentence: Sentence) -> bool:
    """Whether a contrast opens a clause that is not about the helper: "but you could".

    "But you don't want to" says back what the person said.
    """
    return any(
        sentence.clause_words(clause)[0] in CONTRASTS
        and len(sentence.clause_words(clause)) > 1
        and clause.subject not in ("i", "we")
        and not (clause.subject == "you" and clause.negated)
        for clause in sentence.clauses
    )


def expects_yes(sentence: Sentence) -> str:
    """Whether a question about the person is negated at its head ("don't you want to?"), in words; "" if not."""
    for clause in sentence.clauses:
        words = sentence.clause_words(clause)
        if (
            clause.mood == "question"
            and clause.question in ("yesno", "tag")
            and "you" in words[:6]
            and words[0] in AUXILIARIES
            and "not" in words[1 : 1 + _OPENING]
        ):
            return "a question that expects a yes"
    return ""
