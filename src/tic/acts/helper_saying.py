"""What a sentence that says something does, and which acts of a whole turn stay."""

from __future__ import annotations

from tic.acts.kinds import BARRED, HelperAct
from tic.acts.sentence import Before, Seen, Sentence
from tic.text import Clause

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
# Beside one of these in a turn, a barred act that structure alone shows is not believed.
_SAFE = _GENTLE | {_A.AFFIRM, _A.ACKNOWLEDGE, _A.SEEK_COLLABORATION, _A.OFFER, _A.CHECK_IN}
_CONTRASTS = frozenset(["but", "however", "though", "yet"])
_SENSES = frozenset(["see", "hear", "tell", "imagine", "understand", "feel", "only", "promise"])
SHORT_ORDER = 0  # words: a longer order gives a reason or a place, and is advice
# Verbs of a helper's work: "I see", "I will note it" tell nothing of its life.
_WORK_VERBS = frozenset(
    "am have do will can hear see think know need want understand mean hope wish suggest recommend ask say "
    "ai 'd would could should may might must shall appreciate notice wonder note believe get"
    .split()
)


def saying_acts(sentence: Sentence, before: Before | None) -> list[Seen]:
    """Return the acts of a sentence that asks nothing."""
    found = [
        Seen(kind, sentence.heard(kind))
        for kind in sorted(sentence.kinds(), key=_RANK.__getitem__)
        if kind in _SAID
    ]
    if not found and "sorry" in sentence.words:
        found = [Seen(_A.APOLOGY, "says sorry")]
    if not found and any(_phone_number(word) for word in sentence.words):
        found = [Seen(_A.HANDOFF_INFO, "gives a number to call")]
    kinds = {seen.kind for seen in found}
    orders = any(clause.mood == "imperative" for clause in sentence.clauses)
    if _A.EMPHASISE_AUTONOMY in kinds and _taken_back(sentence):
        return [Seen(_A.PERSUADE, "leaves a choice, and takes it back with a but")]
    if _A.EMPHASISE_AUTONOMY in kinds and _main(sentence).mood != "imperative":
        # "you can say as much as you like" leaves a choice rather than asks for an account
        found = [seen for seen in found if seen.kind is not _A.INVITATION_STATEMENT]
    if "or" in sentence.words or "choice" in sentence.cues:  # an order that leaves a choice is none
        found = [seen for seen in found if seen.kind is not _A.DIRECT]
    if any(clause.subject for clause in sentence.clauses) and not orders:
        found = [seen for seen in found if seen.kind not in (_A.DETAIL_PROBE, _A.SCREENING_ITEM)]
    if kinds & _GENTLE:
        found = [seen for seen in found if seen.kind not in _HARSH]
    if _A.PRAISE_FOR_TELLING in kinds:
        found = [
            seen for seen in found
            if seen.kind not in (_A.RECEIPT_OF_DISCLOSURE, _A.AFFIRM, _A.ACKNOWLEDGE)
        ]  # fmt: skip
    return found[:MOST] or [_plain(sentence, before)]


def _phone_number(word: str) -> bool:
    """Whether a word could be a number to call; years and clock times are none."""
    return word.isdigit() and (len(word) == 3 or len(word) > 4)


def _taken_back(sentence: Sentence) -> bool:
    """Whether a contrast or a reason for more follows the clause that left the choice."""
    left = sentence.place(_A.EMPHASISE_AUTONOMY)
    for clause in sentence.clauses:
        head = sentence.clause_words(clause)[0]
        if clause.first > left and (
            head == "because" or (head in _CONTRASTS and clause.subject not in ("i", "we"))
        ):
            return True
    return False


def _main(sentence: Sentence) -> Clause:
    """The first clause that says something by itself."""
    for clause in sentence.clauses:
        if not clause.condition and (clause.subject or clause.mood == "imperative"):
            return clause
    return sentence.clauses[0]


def _plain(sentence: Sentence, before: Before | None) -> Seen:
    """What structure alone shows."""
    clause, words = _main(sentence), frozenset(sentence.words)
    if before is not None and before.leaving and not before.asks:
        return Seen(_A.CLOSE, "answers a goodbye")
    if clause.mood == "imperative" and "choice" in sentence.cues:
        return Seen(_A.EMPHASISE_AUTONOMY, "a suggestion that leaves it to the person")
    if clause.mood == "imperative":
        if len(sentence.words) <= SHORT_ORDER and not any(one.condition for one in sentence.clauses):
            return Seen(_A.DIRECT, "a short order", thin=True)
        return Seen(_A.ADVISE, "a suggestion in the form of an order", thin=True)
    if (modal := _by_modal(clause, words)) is not None:
        return modal
    own = words & {"my", "me", "myself", "too", "also"} or (before is not None and before.asks)
    if clause.subject == "i" and own and not clause.modal and not words & {"you", "your", "yours"}:
        verb = next(iter(sentence.words[sentence.words.index("i") + 1 :]), "") if "i" in words else ""
        if clause.tense == "past" and verb not in ("am", "have", "hear"):
            return Seen(_A.HELPER_SELF_DISCLOSURE, "something of the helper's own life", thin=True)
    if clause.subject == "you" and not clause.modal:
        if clause.tense == "past" and before is not None:
            return Seen(_A.AFFIRM, "names what the person did", weak=True)
        return Seen(_A.REFLECTION, "a statement about the person", weak=True)
    if before is not None and not before.asks and clause.subject not in ("i", "we"):
        return Seen(_A.REFLECTION, "says back what was told", weak=True)
    return Seen(_A.INFORM, "a statement of fact", weak=True)


def _only_orders(sentence: Sentence) -> bool:
    """Whether the sentence explains nothing: orders, and a few words without a subject."""
    return not sentence.asks and all(
        clause.mood == "imperative" or clause.condition or not clause.subject
        for clause in sentence.clauses
    )


def _by_modal(clause: Clause, words: frozenset[str]) -> Seen | None:
    """What a subject with its modal verb does: I could (offer), you should (advice)."""
    if clause.negated:
        return None
    if clause.subject in ("i", "we") and clause.modal in ("can", "could") and words.isdisjoint(_SENSES):
        return Seen(_A.OFFER, "says what the helper could do")
    if clause.subject == "you" and clause.modal == "should":
        return Seen(_A.ADVISE, "says what the person should do")
    return None


def settled(acts: list[tuple[Seen, Sentence]]) -> list[tuple[Seen, Sentence]]:
    """Keep of a whole turn each kind once, and what is weak only where nothing else was read."""
    kept, kinds = [], set()
    read = {seen.kind for seen, _ in acts}
    strong = any(not seen.weak for seen, _ in acts)
    orders_only = all(_only_orders(sentence) for _, sentence in acts)
    for seen, sentence in acts:
        if seen.kind is _A.DIRECT and seen.thin and not orders_only:
            seen = Seen(_A.ADVISE, "a suggestion in the form of an order", thin=True)  # noqa: PLW2901
        if seen.kind in kinds or (seen.weak and strong):
            continue
        if seen.kind in BARRED and seen.thin and read & _SAFE:
            continue
        if seen.kind is _A.HELPER_SELF_DISCLOSURE and _A.APOLOGY in read:
            continue
        kinds.add(seen.kind)
        kept.append((seen, sentence))
    return kept
