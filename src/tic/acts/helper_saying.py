"""What a sentence that says something does, and which acts of a whole turn stay."""

from __future__ import annotations

from tic.acts.kinds import ASKING, BARRED, HelperAct
from tic.acts.sentence import Before, Seen, Sentence

_A = HelperAct
# What is heard by the pack, the surest and the most careful first; at most two acts a sentence.
_ORDER = (
    _A.PRAISE_FOR_TELLING, _A.WHY_QUESTION, _A.REPEAT, _A.HANDOFF_INFO, _A.APOLOGY, _A.EMPHASISE_AUTONOMY, _A.CLOSE,
    _A.PRESENCE, _A.RECEIPT_OF_DISCLOSURE, _A.DETAIL_PROBE, _A.SCREENING_ITEM, _A.INVITATION_STATEMENT,
    _A.PERSUADE, _A.CONFRONT, _A.ADVISE, _A.DIRECT, _A.OFFER, _A.ACKNOWLEDGE, _A.AFFIRM, _A.SUMMARY, _A.STRUCTURE,
    _A.HELPER_SELF_DISCLOSURE, _A.REFLECTION, _A.SMALLTALK,
)  # fmt: skip
MOST = 2
# A sentence that does one of these is not an order, a push or advice besides.
_GENTLE = frozenset(
    {_A.HANDOFF_INFO, _A.EMPHASISE_AUTONOMY, _A.CLOSE, _A.PRESENCE, _A.APOLOGY, _A.RECEIPT_OF_DISCLOSURE, _A.STRUCTURE}
)
_ORDERS = frozenset("stay sit stand lie stop calm look listen close open say count breathe hold answer come leave text log wait smile speak shut keep hurry don't do make bring take promise pull press lock read".split())


def saying_acts(sentence: Sentence, before: Before | None) -> list[Seen]:
    """Return the acts of a sentence that asks nothing."""
    found = [Seen(kind, because) for kind in _ORDER if (because := sentence.heard(kind))]
    kinds = {seen.kind for seen in found}
    if kinds & _GENTLE:
        drop = {_A.ADVISE, _A.DIRECT, _A.PERSUADE, _A.CONFRONT, _A.HELPER_SELF_DISCLOSURE, _A.INVITATION_STATEMENT, _A.DETAIL_PROBE}
        found = [seen for seen in found if seen.kind not in drop]
    if _A.PRAISE_FOR_TELLING in kinds:
        found = [seen for seen in found if seen.kind not in (_A.RECEIPT_OF_DISCLOSURE, _A.AFFIRM, _A.ACKNOWLEDGE)]
    return found[:MOST] or [_plain(sentence, before)]


def _plain(sentence: Sentence, before: Before | None) -> Seen:
    """What structure alone shows."""
    clause = sentence.clauses[0]
    if any(one.mood == "imperative" for one in sentence.clauses):
        return Seen(_A.DIRECT, "an order") if clause.mood == "imperative" and sentence.words[0] in _ORDERS else Seen(_A.ADVISE, "a suggestion in the form of an order")
    if clause.subject == "i" and clause.tense == "past" and not clause.modal:
        return Seen(_A.HELPER_SELF_DISCLOSURE, "a past event of the helper's own")
    if clause.subject == "you" and not clause.modal:
        return Seen(_A.REFLECTION, "a statement about the person", weak=True)
    if before is not None and not before.asks and clause.subject not in ("i", "we"):
        return Seen(_A.REFLECTION, "says back what was told", weak=True)
    return Seen(_A.INFORM, "a statement of fact", weak=True)


def settled(acts: list[tuple[Seen, Sentence]], before: Before | None) -> list[tuple[Seen, Sentence]]:
    """Keep of a whole turn each kind once, and weak acts only where nothing else was read."""
    kept, kinds = [], set()
    strong = any(not seen.weak for seen, _ in acts)
    for seen, sentence in acts:
        if seen.kind in kinds or (seen.weak and strong):
            continue
        kinds.add(seen.kind)
        kept.append((seen, sentence))
    return kept
