"""What the form of a statement alone shows of its act, where no words of the pack did."""

from __future__ import annotations

from tic.acts.kinds import HelperAct
from tic.acts.sentence import Seen, Sentence
from tic.acts.told import Told
from tic.text import Clause

_A = HelperAct
_OF_ITSELF = frozenset(["my", "me", "myself", "too", "also"])
_OF_THE_PERSON = frozenset(["you", "your", "yours"])
# "I can see that" offers nothing.
_NO_OFFER = frozenset(["see", "hear", "tell", "imagine", "understand", "feel", "only", "promise"])


def main_clause(sentence: Sentence) -> Clause:
    """The first clause that says something by itself."""
    for clause in sentence.clauses:
        if not clause.condition and (clause.subject or clause.mood == "imperative"):
            return clause
    return sentence.clauses[0]


def shown_by_form(sentence: Sentence, before: Told | None) -> Seen:
    """Return the act that mood, subject, modal verb and tense show: never a barred one but the helper's own past."""
    clause, words = main_clause(sentence), frozenset(sentence.words)
    answers = before is not None and before.asks
    if before is not None and before.leaving and not answers:
        return Seen(_A.CLOSE, "answers a goodbye", weak=True)
    if clause.mood == "imperative":
        if "choice" in sentence.cues:
            return Seen(_A.EMPHASISE_AUTONOMY, "a suggestion that leaves it to the person")
        return Seen(_A.ADVISE, "a suggestion in the form of an order", thin=True)
    if not clause.negated:
        if (
            clause.subject in ("i", "we")
            and clause.modal in ("can", "could")
            and words.isdisjoint(_NO_OFFER)
        ):
            return Seen(_A.OFFER, "says what the helper could do")
        if clause.subject == "you" and clause.modal == "should":
            return Seen(_A.ADVISE, "says what the person should do")
    if clause.subject == "i" and clause.tense == "past" and not clause.modal:
        own = answers or not words.isdisjoint(_OF_ITSELF)
        if own and words.isdisjoint(_OF_THE_PERSON):
            return Seen(_A.HELPER_SELF_DISCLOSURE, "something of the helper's own life", thin=True)
    if clause.subject == "you" and not clause.modal:
        if clause.tense == "past" and before is not None:
            return Seen(_A.AFFIRM, "names what the person did", weak=True)
        return Seen(_A.REFLECTION, "a statement about the person", weak=True)
    if before is not None and not answers and clause.subject not in ("i", "we"):
        return Seen(_A.REFLECTION, "says back what was told", weak=True)
    return Seen(_A.INFORM, "a statement of fact", weak=True)
