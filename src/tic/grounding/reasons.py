"""Every sentence that grounding gives as a reason, on one page."""

from __future__ import annotations

from tic._kernel.reason import Reason

HARDER = Reason(
    "grounding.harder",
    "This was not the one for now. Something outside the body, or a pause, may suit better.",
)
ENOUGH_OFFERS = Reason(
    "grounding.enough-offers",
    "These did not help just now. Quiet, or someone to be with, may be better than another.",
)
WORSE_AGAIN = Reason(
    "grounding.worse-again",
    "It got harder several times. People you could talk to are listed here, if you like.",
)
HIGH_RATING = Reason(
    "grounding.high-rating",
    "This is a lot to carry. People you could talk to are listed here, beside the exercise.",
)

EMERGENCY = Reason(
    "grounding.gate.emergency",
    "This may need medical help. The local emergency number comes first; an exercise can wait.",
)
ON_THE_MOVE = Reason(
    "grounding.gate.on-the-move",
    "Something here needs your attention. An exercise can wait until you are parked, on land or down.",
)
NOT_SAFE = Reason(
    "grounding.gate.not-safe",
    "Where you are may not be safe. What you need, and who could help, comes first.",
)

EXCLUDED = Reason("grounding.left-out.limit", "It does not go with something you told us.")
ASKS_FIRST = Reason(
    "grounding.left-out.asks-first", "It is there when you ask for it; it is not for everyone."
)
ABILITY = Reason("grounding.left-out.ability", "It needs a sense or movement you left out.")
NEVER = Reason("grounding.left-out.never", "You said you would rather not have this one.")
PROPS = Reason("grounding.left-out.props", "It needs a thing that is not at hand.")
TOO_LONG = Reason("grounding.left-out.time", "It takes longer than the time you have.")
NOT_HERE = Reason("grounding.left-out.setting", "It does not suit the place you are in.")
NOT_QUIET = Reason("grounding.left-out.sound", "It makes a sound, and you asked for silence.")

STIRRED_OR_SHUT = Reason(
    "grounding.first-question", "More stirred up, more shut down, or neither? Not sure is fine."
)
STIRRED = Reason("grounding.first-question.stirred", "More stirred up")
SHUT = Reason("grounding.first-question.shut", "More shut down")
NEITHER = Reason("grounding.first-question.neither", "Neither, or not sure")

NONE_OF_THESE = Reason("grounding.none-of-these", "None of these, thank you.")
HAND_OFF = Reason("grounding.hand-off", "Someone to talk to.")

BREAK_OFFER = Reason(
    "grounding.helper.break",
    "That was a run of hard items. A short break is there if you would like one.",
)

SPOKEN_NEARLY = Reason(
    "grounding.ssml.nearly",
    "In one document the voice sets the time, so it is near and not exact.",
    "Speak one utterance a step and keep the time in the host.",
)
BREAKS_SPLIT = Reason(
    "grounding.ssml.split",
    "A silence is longer than one break may be, so it is made of several.",
)
SPOKEN_SHORTER = Reason(
    "grounding.ssml.shorter",
    "The whole takes more breaks than may be, so this is a shorter form that ends with the exercise.",
    "Speak one utterance a step, or allow more breaks where the engine reads them.",
)
BREAKS_DROPPED = Reason(
    "grounding.ssml.dropped",
    "There are more silences than breaks, so silences are shorter and no breath phase is named.",
    "Speak one utterance a step and keep the time in the host.",
)
WAITS_NOT = Reason(
    "grounding.ssml.waits",
    "Steps that a person moves on go on by their usual length here.",
    "Speak one utterance a step and wait for the person.",
)
