"""The closed vocabularies of what a turn does: acts of a helper and acts of a person.

Names follow the field where it has one: MITI 4.2.1 for the helper's (open question, reflection,
affirm, seek collaboration, emphasise autonomy, confront, persuade), Gordon's roadblocks for the
barred ones, and studies of refusal in talk for the person's (Kitzinger & Frith 1999, Beebe et al.
1990). Definitions, examples and near misses stand in `data/acts/`.
"""

from __future__ import annotations

from enum import Enum


class HelperAct(Enum):
    """What a helper's turn does."""

    ACKNOWLEDGE = "acknowledge"
    REFLECTION = "reflection"
    AFFIRM = "affirm"
    INFORM = "inform"
    OFFER = "offer"
    PRESENCE = "presence"
    EMPHASISE_AUTONOMY = "emphasise_autonomy"
    SUMMARY = "summary"
    CLOSE = "close"
    HANDOFF_INFO = "handoff_info"
    RECEIPT_OF_DISCLOSURE = "receipt_of_disclosure"
    APOLOGY = "apology"
    STRUCTURE = "structure"
    SMALLTALK = "smalltalk"
    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    FOLLOW_UP = "follow_up"
    DETAIL_PROBE = "detail_probe"
    SCREENING_ITEM = "screening_item"
    CHECK_IN = "check_in"
    SAFETY_QUESTION = "safety_question"
    SEEK_COLLABORATION = "seek_collaboration"
    INVITATION_STATEMENT = "invitation_statement"
    ADVISE = "advise"
    CONFRONT = "confront"
    PERSUADE = "persuade"
    DIRECT = "direct"
    WHY_QUESTION = "why_question"
    REPEAT = "repeat"
    HELPER_SELF_DISCLOSURE = "helper_self_disclosure"
    PRAISE_FOR_TELLING = "praise_for_telling"


class PersonAct(Enum):
    """What a person's turn does, the gravest first: the first one that was read decides."""

    STOP = "stop"
    PRIVACY_LOST = "privacy_lost"
    RISK = "risk"
    PAUSE = "pause"
    DECLINE_TOPIC = "decline_topic"
    DECLINE_ITEM = "decline_item"
    CONSENT_NO = "consent_no"
    POSTPONE = "postpone"
    REDIRECT = "redirect"
    OVERWHELM = "overwhelm"
    DISSOCIATION = "dissociation"
    COMPLAINT = "complaint"
    HESITATE = "hesitate"
    SILENCE = "silence"
    CONSENT_YES = "consent_yes"
    CONSENT_WEAK = "consent_weak"
    GO_ON = "go_on"
    REOPEN = "reopen"
    ASK_ADVICE = "ask_advice"
    ASK_INFO = "ask_info"
    ASK_WHY = "ask_why"
    GOODBYE = "goodbye"
    THANKS = "thanks"
    DISCLOSURE = "disclosure"
    STORY = "story"
    ANSWER = "answer"
    SMALLTALK = "smalltalk"


BARRED = frozenset(
    {
        HelperAct.CONFRONT,
        HelperAct.PERSUADE,
        HelperAct.DIRECT,
        HelperAct.WHY_QUESTION,
        HelperAct.REPEAT,
        HelperAct.HELPER_SELF_DISCLOSURE,
        HelperAct.PRAISE_FOR_TELLING,
    }
)
"""Acts that pacing never allows (Gordon's roadblocks; MITI's non-adherent behaviours)."""

SAFETY_SPEECH = frozenset({HelperAct.HANDOFF_INFO, HelperAct.EMPHASISE_AUTONOMY, HelperAct.CLOSE})
"""What is never taken for a barred act by a reader that only guesses."""

ASKING = frozenset(
    {
        HelperAct.OPEN_QUESTION,
        HelperAct.CLOSED_QUESTION,
        HelperAct.FOLLOW_UP,
        HelperAct.DETAIL_PROBE,
        HelperAct.SCREENING_ITEM,
        HelperAct.CHECK_IN,
        HelperAct.SAFETY_QUESTION,
        HelperAct.SEEK_COLLABORATION,
        HelperAct.INVITATION_STATEMENT,
        HelperAct.WHY_QUESTION,
        HelperAct.REPEAT,
    }
)
"""Acts that invite an answer, which has a depth."""

RESTRAINING = frozenset(
    {
        PersonAct.STOP,
        PersonAct.PRIVACY_LOST,
        PersonAct.PAUSE,
        PersonAct.DECLINE_TOPIC,
        PersonAct.DECLINE_ITEM,
        PersonAct.CONSENT_NO,
        PersonAct.POSTPONE,
        PersonAct.REDIRECT,
        PersonAct.OVERWHELM,
        PersonAct.DISSOCIATION,
        PersonAct.COMPLAINT,
        PersonAct.HESITATE,
        PersonAct.SILENCE,
    }
)
"""Acts of a person after which a helper holds back."""

LOOSENING = frozenset(
    {PersonAct.CONSENT_YES, PersonAct.CONSENT_WEAK, PersonAct.GO_ON, PersonAct.REOPEN}
)
"""Acts that let more happen: never believed of a reader that only guesses."""
