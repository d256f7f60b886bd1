"""What a question asks for, by the form of its first words: leave, a request, a fact or more than one.

Raymond (2003) on the form of a question and the form of what answers it.
"""

from __future__ import annotations

from enum import Enum

from tic.acts.words import word_set
from tic.text.wordclasses import AUXILIARIES, BASE_VERBS, DETERMINERS, SUBJECTS, WH_WORDS


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
TELLING = word_set(
    "tell describe say rate explain share fill read list write bring walk talk name give show draw put "
    "send speak help come go look try think imagine picture hold let open start sit stand breathe be "
    "complete add choose pick elaborate expand recall remember take do repeat move lift turn sign pop"
)
_TOGETHER = word_set("we let us")
_ABOUT = word_set("under about after before since as with")
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
_OTHERS = word_set("him her them he she they")  # "Do you want him to …" offers nothing


def question_asks(body: list[str], subject: str) -> Asked:
    """What the words of one question ask for; `subject` is that of its clause."""
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
            (word for word in after[1:4] if word in _WISHES | _STATES | TELLING | _HARM), ""
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
        if head in ("can", "could", "will", "would") and after[1] in TELLING:
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
