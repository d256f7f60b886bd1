"""Read the structure of each clause: mood, kind of question, subject, negation, modal, tense, condition.

Small closed word classes and the order of the first words decide, so reading is linear and each
answer can be said in words ("a question that opens with why"). It is a shallow reading on purpose:
where the words do not show a feature, it is left empty, never guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tic.text import wordclasses as words_of
from tic.text.tokens import NO_BREAK, Tokens

LOOK_AHEAD = 8  # words: how far the finite verb of a clause is looked for behind its subject


class Clause(NamedTuple):
    """The words `first:last` of a text, with what their structure shows.

    `mood` is "statement", "question" or "imperative"; `question` is "why", "wh", "yesno", "choice",
    "tag" or ""; `subject` is "i", "we", "you", "they", "it", "other" or ""; `modal` is "must",
    "should", "can", "could", "may", "will", "would" or ""; `tense` is "past", "present" or "future".
    `condition`: the clause is one ("if you leave"). `marked`: a question mark closes its sentence.
    """

    first: int
    last: int
    mood: str
    question: str
    subject: str
    negated: bool
    modal: str
    tense: str
    condition: bool
    marked: bool

    def shows(self, feature: str, value: str) -> bool:
        """Whether `feature` of this clause has `value`: what `mood:question` in a pattern asks."""
        found = getattr(self, feature)
        if isinstance(found, bool):
            return found is (value == "yes")
        return bool(found == value)


FEATURES: dict[str, tuple[str, ...]] = {
    "mood": ("statement", "question", "imperative"),
    "question": ("why", "wh", "yesno", "choice", "tag"),
    "subject": ("i", "we", "you", "they", "it", "other"),
    "negated": ("yes", "no"),
    "modal": ("must", "should", "can", "could", "may", "will", "would"),
    "tense": ("past", "present", "future"),
    "condition": ("yes", "no"),
    "marked": ("yes", "no"),
}
"""The features that a pattern may ask for, with their values."""


def clauses(tokens: Tokens, folded: str) -> tuple[Clause, ...]:
    """Read the clauses of a text in order; they tile its words. Linear."""
    found = []
    for begins, ends in tokens.sentences():
        behind = tokens.starts[ends] if ends < len(tokens.words) else len(folded)
        # What stands behind an empty line belongs to the next sentence.
        marked = "?" in folded[tokens.ends[ends - 1] : behind].partition("\n")[0]
        parts = list(_parts(tokens, begins, ends))
        for first, last in parts:
            found.append(_read(tokens.words, first, last, marked=marked, final=last == ends))
    return tuple(found)


def _parts(tokens: Tokens, begins: int, ends: int) -> Iterator[tuple[int, int]]:
    """The ranges of the clauses of one sentence: cut at pauses, and where a new subject follows a joiner."""
    words, first = tokens.words, begins
    for at in range(begins + 1, ends):
        joins = words[at] in words_of.SUBORDINATORS or words[at] in words_of.COORDINATORS
        new = (
            at + 1 < ends
            and words[at + 1] in words_of.SUBJECTS
            and words[at - 1]
            not in (
                "what",
                "how",
                "even",
                "as",
                "nobody",
                "nothing",
                "none",
                "anything",
                "anyone",
                "all",
            )
        )
        if tokens.breaks[at] is not NO_BREAK or (joins and new and at - first > 1):
            yield first, at
            first = at
    yield first, ends


def _read(words: list[str], first: int, last: int, *, marked: bool, final: bool) -> Clause:
    condition = not words_of.CONDITIONS.isdisjoint(words[first : min(first + 3, last)])
    at = _past_lead_ins(words, first, last)
    subject, verb_at = _subject(words, at, last)
    question = _question(words, at, last, marked=marked and final)
    # A question mark makes a question of the last clause, and of an earlier one only what opens as one.
    asks = bool(question) and not condition
    if not asks and subject == "" and _orders(words, at, last):
        mood = "imperative"
    else:
        mood = "question" if asks or (marked and final and not condition) else "statement"
    if mood == "question" and subject == "":
        subject = _inverted_subject(words, at, last)
    finite = words[verb_at : min(verb_at + LOOK_AHEAD, last)]
    return Clause(
        first, last, mood, question if mood == "question" else "", subject,
        _negated(words, at, last), _modal(words, at, last), _tense(finite),
        condition, marked,
    )  # fmt: skip


def _past_lead_ins(words: list[str], first: int, last: int) -> int:
    at = first
    while (
        at < last - 1
        and at - first < 6
        and (
            words[at] in words_of.LEAD_INS
            or words[at] in words_of.SUBORDINATORS
            or words[at] in words_of.CONDITIONS
        )
    ):
        # "so is it", "look at this", "even you": a lead-in before a verb it belongs to stays one.
        if words[at] in ("look", "listen", "love") and words[at + 1] in ("at", "to", "for"):
            break
        at += 1
    return at


def _subject(words: list[str], at: int, last: int) -> tuple[str, int]:
    """The subject that stands first in the clause, and where its verb may begin."""
    if at >= last:
        return "", at
    if words[at] in words_of.SUBJECTS and words[at] != "who":
        # "that car is", "this week was": a determiner with its noun
        verb_next = at + 1 < last and (
            words[at + 1] in words_of.AUXILIARIES
            or words[at + 1] in words_of.PAST_VERBS
            or words[at + 1] in words_of.BASE_VERBS
        )
        if words[at] in words_of.DETERMINERS and not verb_next and at + 1 < last:
            return "other", at + 2
        return words_of.SUBJECTS[words[at]], at + 1
    if words[at] in words_of.DETERMINERS:
        return "other", min(at + 2, last)
    for ahead in range(at + 1, min(at + 4, last)):
        if (
            words[ahead] in words_of.AUXILIARIES - {"do", "'d"}
            and words[at] not in words_of.AUXILIARIES
        ):
            if words[at] in words_of.WH_WORDS or (
                words[at] in words_of.BASE_VERBS and ahead > at + 1
            ):
                return "", at
            return "other", ahead
    return "", at


def _inverted_subject(words: list[str], at: int, last: int) -> str:
    """Whom a question is about: the pronoun behind its auxiliary."""
    for word in words[at : min(at + LOOK_AHEAD, last)]:
        if word in words_of.SUBJECTS and word not in ("who", "that", "this"):
            return words_of.SUBJECTS[word]
        if word in words_of.DETERMINERS:
            return "other"
    return ""


def _question(words: list[str], at: int, last: int, *, marked: bool) -> str:
    """What kind of question the clause opens or closes as; "" where nothing shows one."""
    if at >= last:
        return ""
    head = words[at]
    after = words[at + 1 : min(at + 4, last)]
    if head == "why" or (head == "how" and after[:1] == ["come"]):
        return "why" if marked or _inverts(after) or after[:1] in (["not"], ["come"]) else ""
    if head in words_of.WH_WORDS:
        asks = marked or _inverts(after) or after[:1] in (["about"], ["else"])
        return "wh" if asks else ""
    inverted = head in words_of.AUXILIARIES and head not in ("'s", "'d") and _opens_subject(after)
    if inverted and (marked or head not in ("have", "do", "may", "be", "had", "were", "should")):
        return "choice" if "or" in words[at:last] else "yesno"
    if marked and _tag(words, at, last):
        return "tag"
    if marked:
        return "choice" if "or" in words[at:last] else "yesno"
    return ""


def _inverts(after: list[str]) -> bool:
    """Whether an auxiliary with its subject behind it is among the next words."""
    for place, one in enumerate(after[:-1]):
        rest = after[place + 1 :]
        if one in words_of.AUXILIARIES and _opens_subject(rest):
            return True
    return False


def _opens_subject(after: list[str]) -> bool:
    rest = after[1:] if after[:1] == ["not"] else after
    return bool(rest) and (rest[0] in words_of.SUBJECTS or rest[0] in words_of.DETERMINERS)


def _tag(words: list[str], at: int, last: int) -> bool:
    """Whether the clause ends with "isn't it", "right" or the like."""
    end = words[max(at, last - 3) : last]
    if end and end[-1] in ("right", "correct", "yes", "no", "eh", "huh", "innit"):
        return True
    return (
        len(end) >= 2
        and end[-1] in words_of.SUBJECTS
        and (
            end[-2] in words_of.AUXILIARIES or (end[-2] == "not" and end[0] in words_of.AUXILIARIES)
        )
    )


def _orders(words: list[str], at: int, last: int) -> bool:
    """Whether the clause opens with a verb that has no subject: "tell me", "do not cry"."""
    if at >= last:
        return False
    rest = words[at:last]
    if rest[0] == "do" and rest[1:2] == ["not"]:
        rest = rest[2:] or [""]
    elif rest[0] == "let" and rest[1:2] == ["us"]:
        return False
    if rest[0] not in words_of.BASE_VERBS:
        return False
    following = rest[1] if len(rest) > 1 else ""
    return following not in words_of.AUXILIARIES - {"do", "have", "'d", "be"} and following != "of"


def _negated(words: list[str], at: int, last: int) -> bool:
    return not words_of.NEGATIONS.isdisjoint(words[at : min(at + LOOK_AHEAD, last)])


def _modal(words: list[str], at: int, last: int) -> str:
    for here in range(at, min(at + LOOK_AHEAD, last)):
        word, after = words[here], words[here + 1 : here + 3]
        if word in words_of.MODALS:
            if word == "need" and after[:1] != ["to"] and after[:1] != ["not"]:
                continue
            return words_of.MODALS[word]
        if word in ("have", "has", "got") and after[:1] == ["to"]:
            return "must"
        if word == "going" and after[:1] == ["to"]:
            return "will"
    return ""


def _tense(finite: list[str]) -> str:
    for place, word in enumerate(finite):
        if word in ("will", "shall") or (
            word == "going" and finite[place + 1 : place + 2] == ["to"]
        ):
            return "future"
        if word in words_of.PAST_VERBS or word in ("did", "was", "were", "had"):
            return "past"
        if word in words_of.AUXILIARIES:
            return "present"
        if word.endswith("ed") and len(word) > 4:
            return "past"
    return "present"
