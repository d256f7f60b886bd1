"""What the other side's last turn asks for: it decides whether a "no" answers, refuses or declines.

"No." to "Have you eaten?" is an answer, to "Shall I call her?" a refusal, to "What happened?" a question
that is declined (Raymond 2003 on the form of a question and the form of what answers it).
"""

from __future__ import annotations

from tic.acts.questions import TELLING, Asked, question_asks
from tic.acts.words import word_set
from tic.text import Analysis
from tic.text.wordclasses import AUXILIARIES, LEAD_INS, PAST_VERBS, SUBJECTS, WH_WORDS

_PROPOSING = word_set("could should can will need have want would are shall planned might must")
_LISTENING = word_set(
    "listening listen tell share understand hear free here freely floor time talk discuss know"
)
_MIRRORS = word_set(
    "must sounds sound seem seems seemed sense wonder mentioned lonely sad looked look grief"
)
_RESTS = word_set("time break moment rest minute breather seat while pause")
_ENDS = word_set("stop rest pause end finish leave break peace later another")
_TAGS = word_set("okay ok alright deal interested keen please")
# What a listener says to show that they listen, or to have something said again: it asks for nothing.
_BACKCHANNELS = word_set(
    "yeah yes yep yup no ok okay right mm mhm hmm huh uh um ah oh aha wow sure good great fine exactly "
    "absolutely definitely totally interesting really sorry pardon maybe perhaps i see so and well cool nice"
)
_THERE = word_set("here there present")
_GONE = word_set("quiet silent away gone lost drifted drifting faraway zoned floating far")
_MAY = word_set("can may might could have are get")
_BROKEN_OFF = ("-", "–", "—")
_LEADS = LEAD_INS | word_set(
    "hmm well ma'am sir beta love dear hon honey mate sweetheart now because then today tonight"
)
_LONGEST_LABEL = 7  # words; engineering judgment


def asked(before: Analysis | None) -> Asked:
    """What `before` asks for: the last of its sentences that asks decides."""
    if before is None or not before.tokens.words:
        return Asked.NOTHING
    sentences = before.tokens.sentences()
    found = Asked.STATEMENT
    for first, last in reversed(sentences):
        one = _of_sentence(before, first, last)
        if one is Asked.FIELD and len(sentences) > 1:
            continue
        if one is not Asked.STATEMENT:
            found = one
            break
    return found


def _of_sentence(read: Analysis, first: int, last: int) -> Asked:
    words = read.tokens.words
    marked = read.clause(last - 1).marked
    body = words[_past(words, first, last) : last]
    if _BACKCHANNELS.issuperset(words[first:last]):
        return Asked.STATEMENT
    if _asks_presence(body, marked=marked):
        return Asked.PRESENCE
    if _proposes(body) and not _ENDS.isdisjoint(body):
        return Asked.ENDING
    if _proposes(body) or (marked and len(body) > 1 and body[-1] in _TAGS):
        return Asked.OFFER
    question = marked or (body[0] in AUXILIARIES and body[1:2] and body[1] in SUBJECTS)
    if question:
        opening = question_asks(body, read.clause(read.clause(last - 1).first).subject)
        if opening is Asked.OFFER and not _ENDS.isdisjoint(body):
            return Asked.ENDING
        # "How was it, do you remember?": what stands last in a sentence of several clauses asks too.
        tail = words[_past(words, read.clause(last - 1).first, last) : last]
        settles = opening is Asked.FACT or body[0] not in AUXILIARIES | WH_WORDS
        if settles and len(tail) < len(body) and _turns_round(tail):
            return question_asks(tail, read.clause(last - 1).subject)
        return opening
    invites = body[0] == "feel" or (body[0] == "you" and body[1:2] and body[1] in _MAY)
    if invites and "not" not in body and not _LISTENING.isdisjoint(body):
        return Asked.REQUEST
    if body[:2] == ["i", "am"] and "listening" in body:
        return Asked.REQUEST
    if body[0] in ("take", "rest", "pause") and not _RESTS.isdisjoint(body):
        return Asked.ENDING  # "Take your time.": a no to it goes on
    if (
        read.clause(first).mood == "imperative"
        or body[0] in TELLING
        or "please" in words[first:last]
    ):
        return Asked.REQUEST
    if (
        body[0] == "i"
        and not _LISTENING.isdisjoint(body)
        and not {"would", "want", "need", "'d"}.isdisjoint(body[:3])
    ):
        return Asked.REQUEST
    if (
        (not _MIRRORS.isdisjoint(body) and not {"i", "we"}.issuperset(body[:1]))
        or body[:2] == ["you", "'d"]
        or body[0] == "you"
    ):
        return Asked.REFLECTION
    if (
        len(body) <= _LONGEST_LABEL
        and not _has_verb(read, first, last)
        and not _broken_off(read, first, last)
    ):
        return Asked.FIELD
    return Asked.STATEMENT


def _asks_presence(body: list[str], *, marked: bool) -> bool:
    """Whether a sentence asks if the person is there, as "Are you still with me?" and "You went quiet" do."""
    you = body[0] == "you" or body[:2] in (["are", "you"], ["did", "you"])
    if body[:4] == ["where", "did", "you", "go"]:
        return True
    if not you or len(body) > _LONGEST_LABEL:
        return False
    if marked and (body[-1] in _THERE or body[-2:] in (["with", "me"], ["with", "us"])):
        return True
    return not _GONE.isdisjoint(body)


def _turns_round(tail: list[str]) -> bool:
    """Whether the last clause asks by its order; a name or "yeah?" behind a question asks nothing more."""
    return len(tail) > 1 and (
        tail[0] in WH_WORDS or (tail[0] in AUXILIARIES and tail[1] in SUBJECTS)
    )


def _broken_off(read: Analysis, first: int, last: int) -> bool:
    """Whether what is said is a piece of a sentence, as between two who talk at once."""
    start, end = read.span(first, last)
    around = read.text[:start].rstrip(" \"'"), read.text[end:].lstrip(" \"'")
    return around[0].endswith(_BROKEN_OFF) or around[1].startswith(_BROKEN_OFF)


def _past(words: list[str], first: int, last: int) -> int:
    """Where the sentence proper begins."""
    at = first
    while at < last - 1 and words[at] in _LEADS - {"ok", "okay", "right", "alright"}:
        at += 1
    if (
        at < last - 1
        and words[at] in ("ok", "okay", "right", "alright")
        and words[at + 1] not in ("if", "to", "for", "with")
    ):
        at += 1
    return at


def _proposes(body: list[str]) -> bool:
    """Whether a sentence says what both should do: "let's", "we could look at", "I can stay"."""
    if body[:2] in (["let", "us"], ["lets"]) or body[:1] == ["lets"]:
        return True
    head = body[:3]
    if head[:1] == ["we"] and not _PROPOSING.isdisjoint(head[1:]):
        return True
    return head[:2] in (["i", "can"], ["i", "could"], ["i", "will"]) and head[2:] != ["only"]


def _has_verb(read: Analysis, first: int, last: int) -> bool:
    """Whether the words make a sentence: a subject that was seen, or a verb in a closed class."""
    words = read.tokens.words[first:last]
    return any(word in AUXILIARIES or word in PAST_VERBS or word in SUBJECTS for word in words)
