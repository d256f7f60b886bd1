"""What a sentence that asks does, and how deep an answer it invites."""

from __future__ import annotations

from tic.acts.helper_urging import SAID_BACK, expects_yes
from tic.acts.kinds import HelperAct
from tic.acts.sentence import Seen, Sentence
from tic.acts.told import Told
from tic.acts.words import word_set
from tic.text import Clause
from tic.text.wordclasses import AUXILIARIES

_A = HelperAct
# The first of these that the pack heard is what the question is for.
_SPECIFIC = (
    _A.WHY_QUESTION, _A.SEEK_COLLABORATION, _A.SAFETY_QUESTION, _A.CHECK_IN, _A.SCREENING_ITEM,
    _A.DETAIL_PROBE, _A.INVITATION_STATEMENT,
)  # fmt: skip
_LEADING = (_A.CLOSED_QUESTION, _A.WHY_QUESTION, _A.OPEN_QUESTION)
SHORT = 5  # words of a question that is hardly a clause
_PACE = frozenset(
    [
        "ok", "okay", "alright", "pace", "speed", "slow", "slower", "fast", "faster", "enough",
        "much", "pause", "break", "ready", "comfortable", "manageable", "clear",
    ]
)  # fmt: skip
_OF_THIS = frozenset(["this", "that", "pace", "speed", "everything", "things", "all"])
_WH = frozenset(["what", "which", "who", "when", "where", "how"])
_SCALE = word_set("zero one two three four five six seven eight nine ten")
_WEIGHED = frozenset(["lower", "higher", "rather", "pick", "picked", "choose", "chose", "scale"])
_EVENTS = frozenset(["depth_4", "depth_5", "grave"])
_DEEP = _EVENTS | {"depth_3"}
_PRACTICAL_WH = frozenset(["which", "when", "who", "whose", "where"])
_BACK = frozenset(
    ["he", "she", "they", "it", "that", "his", "her", "their", "them", "him", "there"]
)


def asking_acts(sentence: Sentence, before: Told | None) -> list[Seen]:
    """Return the acts of a sentence that asks: one kind of question, and what it is besides."""
    found = []
    kind = _kind(sentence)
    if kind.kind is _A.SMALLTALK:
        return [kind]
    if (because := sentence.heard(_A.CONFRONT)) or (because := _against(sentence)):
        return [Seen(_A.CONFRONT, because)]
    because = sentence.heard(_A.PERSUADE) or expects_yes(sentence)
    said_back = SAID_BACK in sentence.cues or _formulates(sentence, before)
    if because and not said_back and kind.kind in _LEADING:
        return [Seen(_A.PERSUADE, because)]
    again, thin = sentence.heard(_A.REPEAT), False
    if (
        not again
        and before is not None
        and before.refused
        and kind.kind in (_A.OPEN_QUESTION, _A.CLOSED_QUESTION, _A.DETAIL_PROBE, _A.SCREENING_ITEM)
    ):
        again, thin = "asked although the person had just declined", True
    if again:
        found.append(Seen(_A.REPEAT, again, thin=thin))
    elif (
        before is not None
        and kind.kind in (_A.OPEN_QUESTION, _A.CLOSED_QUESTION)
        and (because := _goes_on(sentence))
    ):
        found.append(Seen(_A.FOLLOW_UP, because))
    if kind.kind is _A.CLOSED_QUESTION and not again and _formulates(sentence, before):
        found.append(Seen(_A.REFLECTION, "says back what was heard, and asks if it is so"))
    return [*found, kind]


def _kind(sentence: Sentence) -> Seen:
    clause = next(one for one in sentence.clauses if one.mood == "question")
    if (
        "why" in sentence.words
        and "ask" in sentence.words
        and not sentence.heard(_A.SAFETY_QUESTION)
    ):
        return Seen(_A.WHY_QUESTION, "asks for leave, and for a reason")
    if any(one.question == "why" for one in sentence.clauses):
        if _on_a_scale(sentence.words):
            return Seen(_A.OPEN_QUESTION, "asks what speaks for a number on a scale")
        return Seen(_A.WHY_QUESTION, "a question that opens with why")
    if sentence.options and not sentence.heard(_A.SAFETY_QUESTION):
        return Seen(_A.SCREENING_ITEM, "a question with its answers listed")
    if structural := _about_the_talk(sentence):
        return structural
    for kind in _SPECIFIC:
        if because := sentence.heard(kind):
            return Seen(kind, because)
    if (because := sentence.heard(_A.SMALLTALK)) and _DEEP.isdisjoint(sentence.cues):
        return Seen(_A.SMALLTALK, because)
    kinds = [one.question for one in sentence.clauses if one.mood == "question"]
    if kinds[0] == "wh" and "choice" not in kinds:
        words = sentence.clause_words(clause)
        if _asked_in_one(sentence.words) > 2:
            return Seen(_A.DETAIL_PROBE, "several questions in one")
        if not _PRACTICAL_WH.isdisjoint(words[:3]) or "how many" in " ".join(words[:4]):
            return Seen(_A.CLOSED_QUESTION, "a question for a plain fact")
        return Seen(_A.OPEN_QUESTION, "a question that opens with what or how")
    return Seen(_A.CLOSED_QUESTION, "a question that yes, no or a choice answers")


def _on_a_scale(words: list[str]) -> bool:
    """Whether a number on a scale is weighed against another: "why a six and not a three?".

    It asks for what the person already has, not for a justification (Miller & Rollnick 2013, importance ruler).
    """
    numbers = sum(word in _SCALE or word.isdigit() for word in words)
    return numbers > 1 or (numbers == 1 and not _WEIGHED.isdisjoint(words))


def _formulates(sentence: Sentence, before: Told | None) -> bool:
    """Whether a question has the order of a statement, as one has that says back what was heard.

    Heritage & Watson (1979) on formulations. What tells of an event says nothing back: it probes.
    """
    if before is None or before.leaving or before.refused or not _EVENTS.isdisjoint(sentence.cues):
        return False
    words = sentence.words
    if not _WH.isdisjoint(words) or {one.question for one in sentence.clauses} & {"choice", "wh"}:
        return False
    return all(
        bool(one.subject) and sentence.clause_words(one)[0] not in AUXILIARIES
        for one in sentence.clauses
        if one.mood == "question"
    )


def _asked_in_one(words: list[str]) -> int:
    """How many question words there are; a stutter ("what-what") is one."""
    return sum(
        word in _WH and word != earlier for earlier, word in zip(["", *words], words, strict=False)
    )


def _about_the_talk(sentence: Sentence) -> Seen | None:
    """A question about the helper or about both is one about the talk: may I, am I, are we."""
    for clause in sentence.clauses:
        if clause.mood != "question" or clause.question == "wh":
            continue
        words = sentence.clause_words(clause)
        if clause.subject in ("i", "we") and clause.question in ("yesno", "choice"):
            if clause.modal:
                return Seen(_A.SEEK_COLLABORATION, "asks whether the helper may")
            return Seen(_A.CHECK_IN, "asks how the helper is doing it")
        of_this = clause.subject != "other" or not _OF_THIS.isdisjoint(words)
        short = clause.last == sentence.last and len(words) <= SHORT and of_this
        if short and not _PACE.isdisjoint(words):
            return Seen(_A.CHECK_IN, "a short question about how it goes")
    return None


def _against(sentence: Sentence) -> str:
    """A statement about the person that ends in a tag: "you drove, didn't you?"."""
    last = sentence.clauses[-1]
    if last.question == "tag" and sentence.words[-1] == "you":
        return "a tag that presses for agreement"
    return ""


def _goes_on(sentence: Sentence) -> str:
    if because := sentence.heard(_A.FOLLOW_UP) or sentence.recalls:
        return because
    if not _BACK.isdisjoint(sentence.words):
        return "asks on about someone or something just told"
    return ""


def depth_of(sentence: Sentence, found: list[Seen]) -> int | None:
    """How deep an answer the sentence invites, by its kind and the classes of its words; None: unread."""
    kinds = {seen.kind for seen in found}
    cue = max((int(name[-1]) for name in sentence.cues if name.startswith("depth_")), default=-1)
    if kinds & {_A.SEEK_COLLABORATION}:
        return 0
    if _A.CHECK_IN in kinds:
        return 2 if "depth_2" in sentence.cues else 0
    if _A.SAFETY_QUESTION in kinds:
        return 2 if "depth_2" in sentence.cues else 1
    if _A.DETAIL_PROBE in kinds:
        return 5
    if _A.INVITATION_STATEMENT in kinds:
        return cue if cue > 0 else None
    if _A.SCREENING_ITEM in kinds:
        return min(cue, 4) if cue > 0 else 2
    if _A.WHY_QUESTION in kinds:
        past = any(clause.tense == "past" for clause in sentence.clauses)
        return 5 if past else max(cue, 3)
    if cue >= 0:
        return cue
    asked = [clause for clause in sentence.clauses if clause.mood == "question"]
    if _A.CLOSED_QUESTION in kinds and all(_whole(sentence, one) for one in asked):
        return 1  # a whole question about now, to be answered with a plain fact
    return None


def _whole(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause is about now and has a verb: no bare "and the blue one?"."""
    verb = not AUXILIARIES.isdisjoint(sentence.clause_words(clause))
    return clause.tense != "past" and (verb or clause.subject in ("you", "they"))
