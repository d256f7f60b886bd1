"""Who speaks in a log, read from the name of a speaker, a column or a key.

The person's own words are never flagged, so a name must say plainly that it is theirs; every other
speaker is taken for a helper.
"""

from __future__ import annotations

from tic.documents.guess import word_set, words
from tic.text.context import Speaker

_HELPER = word_set(
    "helper bot chatbot assistant agent counselor counsellor therapist clinician advisor "
    "adviser operator system staff support worker nurse doctor ai model responder listener "
    "volunteer coach interviewer provider outbound outgoing completion response reply answer "
    "output generated chosen rejected"
)
_PERSON = word_set(
    "person user client patient customer visitor human caller texter survivor seeker member "
    "guest student participant respondent interviewee asker inbound incoming prompt input "
    "query victim"
)
_COLUMN = word_set(
    "speaker role from author sender who by participant party sendertype usertype direction"
)
_UNHEARD = word_set("system developer tool function")
SPEAKER_WORDS = _HELPER | _PERSON | _COLUMN
"""Every word by which a column or key can show that it tells who speaks."""


def names_speaker(name: str) -> bool:
    """Tell whether a column or key holds who speaks: `speaker`, `sender_type`, `author.role`."""
    said = words(name)
    return bool(said) and ("".join(said) in _COLUMN or said[-1] in {"speaker", "role"})


_TAGGED = {
    ("type", "human"): Speaker.PERSON,
    ("type", "ai"): Speaker.HELPER,
    ("event", "user"): Speaker.PERSON,
    ("event", "bot"): Speaker.HELPER,
}


def tagged(key: str, value: str) -> Speaker | None:
    """Return whose a turn is that LangChain (`type`) or Rasa's tracker (`event`) stored, if one is."""
    return _TAGGED.get((key, value))


_FLAGS = {
    "isbot": Speaker.HELPER,  # Slack, Discord
    "frombot": Speaker.HELPER,
    "fromme": Speaker.HELPER,  # WhatsApp: sent by the account that the program runs
    "isuser": Speaker.PERSON,  # stored by web chats
    "fromuser": Speaker.PERSON,
    "isperson": Speaker.PERSON,
    "ishuman": Speaker.PERSON,
}
_OTHER = {Speaker.HELPER: Speaker.PERSON, Speaker.PERSON: Speaker.HELPER}


def flagged(key: str, *, value: bool) -> Speaker | None:
    """Return whose a turn is by what stands true or false beside it: `"fromMe": false`."""
    said = _FLAGS.get("".join(words(key)))
    return said if said is None or value else _OTHER[said]


def speaker(name: str) -> Speaker | None:
    """Return who `name` is, or None if it does not say; where it names both, it is the helper."""
    said = set(words(name))
    if said & _HELPER:
        return Speaker.HELPER
    return Speaker.PERSON if said & _PERSON else None


def heard(name: str) -> Speaker | None:
    """Return whose a turn is that somebody hears: a helper's, unless its name says a person's.

    None where it is said to a program.
    """
    return None if set(words(name)) & _UNHEARD else speaker(name) or Speaker.HELPER
