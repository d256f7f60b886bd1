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


class Component(StrEnum):
    """What an exercise asks of body or mind; limits are written for these, not for exercises."""

    PACED_BREATH = "paced_breath"
    BREATH_ATTENTION = "breath_attention"
    BREATH_HOLD = "breath_hold"
    COLD_FACE = "cold_face"
    COLD_TOUCH = "cold_touch"
    EXERTION = "exertion"
    MUSCLE_TENSING = "muscle_tensing"
    FACE_TENSING = "face_tensing"
    PUSHING = "pushing"
    MOVEMENT = "movement"
    WALKING = "walking"
    EYE_OR_HEAD_MOVEMENT = "eye_or_head_movement"
    SOFT_GAZE = "soft_gaze"
    BODY_ATTENTION = "body_attention"
    BODY_PARTS = "body_parts"
    SELF_TOUCH = "self_touch"
    ALTERNATING_TAPS = "alternating_taps"
    HAND_USE = "hand_use"
    FEET = "feet"
    LOOSENING = "loosening"
    IMAGERY = "imagery"
    SILENCE = "silence"
    LISTENING = "listening"
    SMELLING = "smelling"
    FOOD_OR_DRINK = "food_or_drink"
    SURROUNDINGS = "surroundings"
    COUNTING = "counting"
    NUMBERS = "numbers"
    MENTAL_TASK = "mental_task"
    OWN_THOUGHTS = "own_thoughts"
    WORKSHEET = "worksheet"
    WRITING = "writing"
    SETTING_ASIDE = "setting_aside"
    ACTING_AGAINST_A_FEELING = "acting_against_a_feeling"
    FACTS_OF_NOW = "facts_of_now"
    FAVOURITES = "favourites"
    SELF_KINDNESS = "self_kindness"
    OTHER_PEOPLE = "other_people"
    KNOWN_WORDS = "known_words"


class Basis(StrEnum):
    """What a limit rests on, strongest first; most rest on judgment, and say so."""

    GUIDELINE = "guideline"
    PHYSIOLOGY = "physiology"
    TRIAL_EXCLUSIONS = "trial_exclusions"
    SURVEY = "survey"
    JUDGMENT = "judgment"


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
