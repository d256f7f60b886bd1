"""What a sentence that says something does, and which acts of a whole turn stay."""

from __future__ import annotations

from tic.acts.helper_form import main_clause, shown_by_form
from tic.acts.helper_urging import CONTRASTS, SAID_BACK, argues, duty
from tic.acts.kinds import BARRED, HelperAct
from tic.acts.sentence import Seen, Sentence
from tic.acts.told import Told

_A = HelperAct
# What the pack heard, the surest and the most careful first; at most `MOST` acts a sentence.
_ORDER = (
    _A.PRAISE_FOR_TELLING, _A.WHY_QUESTION, _A.REPEAT, _A.HANDOFF_INFO, _A.APOLOGY, _A.EMPHASISE_AUTONOMY,
    _A.CLOSE, _A.DETAIL_PROBE, _A.SCREENING_ITEM, _A.INVITATION_STATEMENT, _A.PRESENCE,
    _A.RECEIPT_OF_DISCLOSURE, _A.PERSUADE, _A.CONFRONT, _A.ADVISE, _A.DIRECT, _A.OFFER, _A.ACKNOWLEDGE,
    _A.AFFIRM, _A.SUMMARY, _A.STRUCTURE, _A.HELPER_SELF_DISCLOSURE, _A.REFLECTION, _A.SMALLTALK,
)  # fmt: skip
_RANK = dict.fromkeys(HelperAct, len(_ORDER)) | {kind: rank for rank, kind in enumerate(_ORDER)}
_SAID = frozenset(_ORDER)
MOST = 2
# A sentence that does one of these is no order, push, reproach or advice besides.
_GENTLE = frozenset(
    {
        _A.HANDOFF_INFO, _A.EMPHASISE_AUTONOMY, _A.CLOSE, _A.PRESENCE, _A.APOLOGY,
        _A.RECEIPT_OF_DISCLOSURE,
    }
)  # fmt: skip
_HARSH = frozenset(
    {_A.ADVISE, _A.DIRECT, _A.PERSUADE, _A.CONFRONT, _A.HELPER_SELF_DISCLOSURE, _A.DETAIL_PROBE}
)
# What is said back to the person does none of these, unless a contrast follows.
_URGES = frozenset({_A.ADVISE, _A.PERSUADE, _A.CONFRONT, _A.DIRECT})
# Beside one of these in a turn, a barred act that structure alone shows is not believed.
_SAFE = _GENTLE | {_A.AFFIRM, _A.ACKNOWLEDGE, _A.SEEK_COLLABORATION, _A.OFFER, _A.CHECK_IN}
_MORE = frozenset(["proud", "brave", "braver", "more", "keep", "amazing", "further", "next"])


def saying_acts(sentence: Sentence, before: Told | None) -> list[Seen]:
    """Return the acts of a sentence that asks nothing."""
    found = [
        Seen(kind, sentence.heard(kind))
        for kind in sorted(sentence.kinds(), key=_RANK.__getitem__)
        if kind in _SAID
    ]
    if "courage" in sentence.cues and _MORE.isdisjoint(sentence.words):
        # what telling took is part of receiving it; praise of the teller, and for more, is not
        found = [seen for seen in found if seen.kind is not _A.PRAISE_FOR_TELLING]
        found.insert(0, Seen(_A.RECEIPT_OF_DISCLOSURE, "says what it took to tell"))
    if not found and "sorry" in sentence.words:
        found = [Seen(_A.APOLOGY, "says sorry")]
    if not found and any(_phone_number(word) for word in sentence.words):
        found = [Seen(_A.HANDOFF_INFO, "gives a number to call")]
    if _A.ADVISE not in {seen.kind for seen in found} and (urged := duty(sentence)):
        found.append(urged)
    kinds = {seen.kind for seen in found}
    orders = any(clause.mood == "imperative" for clause in sentence.clauses)
    if _A.EMPHASISE_AUTONOMY in kinds and _taken_back(sentence):
        return [Seen(_A.PERSUADE, "leaves a choice, and takes it back with a but")]
    if _A.DIRECT in kinds and _A.PERSUADE in kinds:
        return [Seen(_A.PERSUADE, "an order with what follows if it is not obeyed")]
    wishes = any(one.subject in ("i", "we") and one.modal == "would" for one in sentence.clauses)
    if _A.EMPHASISE_AUTONOMY in kinds and main_clause(sentence).mood != "imperative" and not wishes:
        # "you can say as much as you like" leaves a choice rather than asks for an account
        found = [seen for seen in found if seen.kind is not _A.INVITATION_STATEMENT]
    if before is not None and before.refused and not kinds & _GENTLE and argues(sentence):
        found.append(Seen(_A.PERSUADE, "answers a no with a but"))
    if "or" in sentence.words or "choice" in sentence.cues:  # an order that leaves a choice is none
        found = [seen for seen in found if seen.kind is not _A.DIRECT]
    if any(clause.subject for clause in sentence.clauses) and not orders:
        found = [seen for seen in found if seen.kind not in (_A.DETAIL_PROBE, _A.SCREENING_ITEM)]
    if SAID_BACK in sentence.cues and not _contrasted(sentence):
        found = [seen for seen in found if seen.kind not in _URGES]
    if kinds & _GENTLE:
        found = [seen for seen in found if seen.kind not in _HARSH]
    if _A.PRAISE_FOR_TELLING in kinds:
        found = [
            seen for seen in found
            if seen.kind not in (_A.RECEIPT_OF_DISCLOSURE, _A.AFFIRM, _A.ACKNOWLEDGE)
        ]  # fmt: skip
    return found[:MOST] or [shown_by_form(sentence, before)]


def _phone_number(word: str) -> bool:
    """Whether a word could be a number to call; years and clock times are none."""
    return word.isdigit() and (len(word) == 3 or len(word) > 4)


def _taken_back(sentence: Sentence) -> bool:
    """Whether a contrast or a reason for more follows the clause that left the choice."""
    left = sentence.place(_A.EMPHASISE_AUTONOMY)
    for clause in sentence.clauses:
        head = sentence.clause_words(clause)[0]
        if clause.first > left and (
            head == "because" or (head in CONTRASTS and clause.subject not in ("i", "we"))
        ):
            return True
    return False


def _contrasted(sentence: Sentence) -> bool:
    """Whether a contrast opens a clause: "you say that you are fine, but"."""
    return any(sentence.clause_words(clause)[0] in CONTRASTS for clause in sentence.clauses)


def settled(acts: list[tuple[Seen, Sentence]]) -> list[tuple[Seen, Sentence]]:
    """Keep of a whole turn each kind once, and what is weak only where nothing else was read."""
    kept, kinds = [], set()
    read = {seen.kind for seen, _ in acts}
    strong = any(not seen.weak for seen, _ in acts)
    for seen, sentence in acts:
        if seen.kind in kinds or (seen.weak and strong):
            continue
        if seen.kind in BARRED and seen.thin and read & _SAFE and seen.kind is not _A.REPEAT:
            continue
        if seen.kind is _A.HELPER_SELF_DISCLOSURE and _A.APOLOGY in read:
            continue
        kinds.add(seen.kind)
        kept.append((seen, sentence))
    return kept
