"""What the other side's last turn asks for: it decides whether a "no" answers, refuses or declines.

"No." to "Have you eaten?" is an answer, to "Shall I call her?" a refusal, to "What happened?" a question
that is declined (Raymond 2003 on the form of a question and the form of what answers it).
"""

from __future__ import annotations

from enum import Enum

from tic.acts.words import word_set
from tic.text import Analysis
from tic.text.wordclasses import (
    AUXILIARIES,
    BASE_VERBS,
    DETERMINERS,
    LEAD_INS,
    PAST_VERBS,
    SUBJECTS,
    WH_WORDS,
)


class Asked(Enum):
    """What a turn asks of the one who answers it."""

    NOTHING = "nothing"  # there was no turn before, or it had no words
    OFFER = "offer"  # may we, shall I, would you like, let us: yes and no decide what is done
    REQUEST = "request"  # tell me, breathe in, could you describe, I am listening
    OPEN = "open"  # what, how, why: no fact alone answers it
    WHICH = "which"  # when, where, who, how many: a fact answers it
    FACT = "fact"  # did you, is it: yes or no is the answer
    FIELD = "field"  # a label without a verb, as on a form
    ENDING = "ending"  # shall we stop, we can leave it there: a no wants to go on
    REFLECTION = "reflection"  # you seem sad, that must have been hard
    PRESENCE = "presence"  # are you still with me, you went quiet: being there is what is asked for
    STATEMENT = "statement"  # nothing is asked


_ASKS_LEAVE = word_set("may shall can could should might")
_WE = word_set("i we me us")
_WISHES = word_set(
    "like want wanna prefer mind fancy care wish consent agree allow let consider accept permit feel need"
)
_HARM = word_set("hurt hurting harm harming kill killing die dying suicide suicidal")
_STATES = word_set(
    "happy willing ready ok okay comfortable up alright right sure certain interested open good keen "
    "prepared able fine all free around"
)
_BRIEF_OFFERS = _STATES | word_set(
    "want wanna mind shall care fancy deal need like one again another more"
)
_TELLING = word_set(
    "tell describe say rate explain share fill read list write bring walk talk name give show draw put "
    "send speak help come go look try think imagine picture hold let open start sit stand breathe be "
    "complete add choose pick elaborate expand recall remember take do repeat move lift turn sign pop"
)
_PROPOSING = word_set("could should can will need have want would are shall planned might must")
_TOGETHER = word_set("we let us")
_LISTENING = word_set(
    "listening listen tell share understand hear free here freely floor time talk discuss know"
)
_ABOUT = word_set("under about after before since as with")
_MIRRORS = word_set(
    "must sounds sound seem seems seemed sense wonder mentioned lonely sad looked look grief"
)
_RESTS = word_set("time break moment rest minute breather seat while pause")
_ENDS = word_set("stop rest pause end finish leave break peace later another")
_MEASURES = word_set("many much often old long far likely tall big soon")
_THINGS = word_set(
    "time day date year month kind type number colour color size name brand address street city town "
    "percentage dose"
)
_PERSONAL = word_set(
    "you your u ur yourself feel feeling felt feels like worst hardest mean meant happen happened happening "
    "bring bringing up need remember think hurt wrong going hope help next more about"
)
_SUITS = word_set("ok okay alright fine good right help useful better work possible worth cool")
_TAGS = word_set("okay ok alright deal interested keen please")
# What a listener says to show that they listen, or to have something said again: it asks for nothing.
_BACKCHANNELS = word_set(
    "yeah yes yep yup no ok okay right mm mhm hmm huh uh um ah oh aha wow sure good great fine exactly "
    "absolutely definitely totally interesting really sorry pardon maybe perhaps i see so and well cool nice"
)
_OTHERS = word_set("him her them he she they")  # "Do you want him to …" offers nothing
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
        opening = _question(body, read.clause(read.clause(last - 1).first).subject)
        if opening is Asked.OFFER and not _ENDS.isdisjoint(body):
            return Asked.ENDING
        # "How was it, do you remember?": what stands last in a sentence of several clauses asks too.
        tail = words[_past(words, read.clause(last - 1).first, last) : last]
        if opening is Asked.FACT and len(tail) < len(body) and _turns_round(tail):
            return _question(tail, read.clause(last - 1).subject)
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
        or body[0] in _TELLING
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


def _question(body: list[str], subject: str) -> Asked:
    head, after = body[0], body[1:]
    if not _HARM.isdisjoint(after) and head not in WH_WORDS:
        return Asked.FACT  # a question of safety is never an offer
    if head in WH_WORDS:
        return _wh(head, after, subject)
    following = after[0] if after else ""
    if (
        head in _ASKS_LEAVE
        and following != "you"
        and (following in _WE or following in DETERMINERS or following not in SUBJECTS)
    ):
        return Asked.OFFER
    if following == "you" and len(after) > 1:
        verb = next(
            (word for word in after[1:4] if word in _WISHES | _STATES | _TELLING | _HARM), ""
        )
        if verb == "mind":
            return Asked.FACT  # "Would you mind?": a no gives leave, so it refuses nothing
        if head in ("would", "do", "did", "will", "could", "can") and verb in _WISHES | {
            "be",
            "give",
        }:
            return (
                Asked.FACT
                if verb == "need"
                or (verb == "feel" and "up" not in after)
                or (verb == "want" and not _OTHERS.isdisjoint(after[2:4]))
                or not _HARM.isdisjoint(after)
                else Asked.OFFER
            )
        if head in ("can", "could", "will", "would") and after[1] in _TELLING:
            return Asked.REQUEST if after[1] != "say" or head != "would" else Asked.FACT
        if head in ("are", "would") and verb in _STATES and len(after) > 2:
            return Asked.OFFER
        return Asked.FACT
    if head == "would" and following != "you" and not _SUITS.isdisjoint(after):
        return Asked.OFFER
    if head in ("is", "would", "will", "does", "might") and following in (
        "it",
        "that",
        "this",
        "now",
        "today",
        "there",
        "a",
        "tomorrow",
    ):
        return Asked.OFFER if not _SUITS.isdisjoint(after[:7]) else Asked.FACT
    if (
        len(body) <= 5
        and "any" not in body
        and "or" not in body
        and AUXILIARIES.isdisjoint(body)
        and head not in _BRIEF_OFFERS
        and head not in BASE_VERBS
        and len(body) > 1
        and (head in DETERMINERS or head in _ABOUT)
    ):
        return Asked.OPEN  # "And the court case?"
    if (
        head in ("how", "what")
        or head in _BRIEF_OFFERS
        or (head in BASE_VERBS and head not in AUXILIARIES and following != "you")
        or not after
    ):
        return Asked.OFFER
    return Asked.FACT


def _wh(head: str, after: list[str], subject: str) -> Asked:
    if (
        head in ("how", "what")
        and after[:1] in (["about"], ["if"])
        and (head != "what" or not _TOGETHER.isdisjoint(after))
    ):
        return Asked.OFFER
    if head in ("when", "where", "who", "which", "whose", "whom"):
        return Asked.WHICH
    if head == "how" and after[:1] and after[0] in _MEASURES:
        return Asked.WHICH
    if head == "what" and not _THINGS.isdisjoint(after[:3]):
        return Asked.WHICH
    return (
        Asked.OPEN
        if subject == "you" or not _PERSONAL.isdisjoint(after) or len(after) < 3
        else Asked.WHICH
    )


def _has_verb(read: Analysis, first: int, last: int) -> bool:
    """Whether the words make a sentence: a subject that was seen, or a verb in a closed class."""
    words = read.tokens.words[first:last]
    return any(word in AUXILIARIES or word in PAST_VERBS or word in SUBJECTS for word in words)
