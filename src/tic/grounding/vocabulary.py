"""The closed lists an exercise is described with: families, needs, senses, kinds of step, grades."""

from __future__ import annotations

from enum import StrEnum


class Family(StrEnum):
    """What an exercise works with; a change for the better often needs another family."""

    ORIENT = "orient"
    SENSORY = "sensory"
    MENTAL = "mental"
    BODY_OUTER = "body_outer"
    BREATH = "breath"
    BODY = "body"
    IMAGERY = "imagery"
    COGNITIVE = "cognitive"
    SOOTHE = "soothe"
    CONNECT = "connect"
    HELPER = "helper"
    REST = "rest"


# Breath, body and imagery frighten some survivors (Treleaven 2018; Luberto 2021), so they are
# offered only after the person's own yes, or when the person liked one before.
ASKS_FIRST = frozenset({Family.BREATH, Family.BODY, Family.IMAGERY})


class Need(StrEnum):
    """What a person says they want help with; always declared, never inferred."""

    TOO_MUCH = "too_much"
    TOO_LITTLE = "too_little"
    FLASHBACK = "flashback"
    PANIC = "panic"
    RUMINATION = "rumination"
    ANGER = "anger"
    SHAME = "shame"
    SADNESS = "sadness"
    TENSION = "tension"
    SLEEP = "sleep"
    BEFORE_HARD_TALK = "before_hard_talk"
    AFTER_HARD_TALK = "after_hard_talk"
    BEFORE_REPLY = "before_reply"
    DAILY = "daily"
    SOOTHE = "soothe"
    OVERWHELM_PRACTICAL = "overwhelm_practical"
    HELPER = "helper"
    CHILD = "child"
    TOO_MUCH_EXTREME = "too_much_extreme"


class Sense(StrEnum):
    """A sense or ability that a step may use."""

    SIGHT = "sight"
    HEARING = "hearing"
    TOUCH = "touch"
    SMELL = "smell"
    TASTE = "taste"
    HANDS = "hands"
    MOBILITY = "mobility"
    SPEECH = "speech"
    READING = "reading"


class Kind(StrEnum):
    """What happens in a step."""

    SAY = "say"
    WAIT = "wait"
    BREATHE = "breathe"
    NOTICE = "notice"
    MOVE = "move"
    TENSE = "tense"
    RELEASE = "release"
    TAP = "tap"
    HOLD_OBJECT = "hold_object"
    COOL = "cool"
    IMAGINE = "imagine"
    ASK = "ask"
    CHOOSE = "choose"
    BELL = "bell"
    HAPTIC = "haptic"


# These wait for the person whatever the pace: no minimum, no maximum.
SELF_PACED = frozenset({Kind.NOTICE, Kind.ASK, Kind.CHOOSE})
# These have a rhythm of their own, so time moves them on whatever the pace.
BY_TIME = frozenset(
    {
        Kind.WAIT,
        Kind.BREATHE,
        Kind.MOVE,
        Kind.TENSE,
        Kind.RELEASE,
        Kind.TAP,
        Kind.BELL,
        Kind.HAPTIC,
    }
)


class Pace(StrEnum):
    """Who moves an exercise on: time, the person, or whichever the person prefers."""

    TIMED = "timed"
    SELF = "self"
    EITHER = "either"


class Grade(StrEnum):
    """How far a technique was tested: A meta-analyses or trials, B one trial or physiology, C part of an official guide or tested package, D clinical tradition; a minus marks thinner support."""

    A_MINUS = "A-"
    B = "B"
    B_MINUS = "B-"
    C = "C"
    D = "D"


class Focus(StrEnum):
    """Where attention goes: to the world outside, to body or inner world, or to neither."""

    OUTWARD = "outward"
    INWARD = "inward"
    NONE = "none"


class Public(StrEnum):
    """Whether an exercise suits a place with other people."""

    OK = "ok"
    DISCREET = "discreet"
    NO = "no"


class Cued(StrEnum):
    """What a cue inside a step marks."""

    IN = "in"
    HOLD = "hold"
    OUT = "out"
    REST = "rest"
    TAP = "tap"
    CHECK_IN = "check_in"
    NO_RUSH = "no_rush"


class Label(StrEnum):
    """What stands on a control, and what a page says: that it waits, is over, or got harder."""

    BEGIN = "begin"
    STOP = "stop"
    PAUSE = "pause"
    GO_ON = "go_on"
    NEXT = "next"
    SKIP = "skip"
    SLOWER = "slower"
    FASTER = "faster"
    WAITING = "waiting"
    STOPPED = "stopped"
    ALL_STEPS = "all_steps"
    BACK = "back"
    REPEAT = "repeat"
    SOMETHING_ELSE = "something_else"
    PEOPLE = "people"
    HOW_IS_IT = "how_is_it"
    EASIER = "easier"
    SAME = "same"
    HARDER = "harder"
    BETTER = "better"
    WORSE = "worse"
    NOT_FOR_NOW = "not_for_now"
    ENOUGH_OFFERS = "enough_offers"
    A_LOT_TO_CARRY = "a_lot_to_carry"
    LENGTH = "length"
    SOUND = "sound"
    VIBRATION = "vibration"


BREATH_PHASES = (Cued.IN, Cued.HOLD, Cued.OUT, Cued.REST)
# What has a rhythm, and comes in rounds.
PHASES = (*BREATH_PHASES, Cued.TAP)
