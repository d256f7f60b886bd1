"""A talk in plain text: an export of WhatsApp, or a transcript whose lines begin with who speaks.

It is one where its first lines say so: two turns at least, all in one form, and names that tell a helper from a person.
Where some names say plainly that they are a helper's, all others are people's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tic.documents.guess import Guess
from tic.documents.mapped import Mapped
from tic.documents.passage import Passage
from tic.documents.speakers import speaker
from tic.text.context import Context, Speaker

_TURN = Guess(Context.CHAT, "a turn of a talk: its line says who speaks")
_DATE = r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4},?[ ]"
_TIME = r"[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?"
_EXPORTED = re.compile(
    rf"^(?:{_DATE}{_TIME}[ ]-[ ]|\[{_DATE}{_TIME}\][ ])(?:(?P<who>[^:\n]{{1,60}}+):[ ](?P<words>[^\n]*+))?",
    re.MULTILINE,
)
_NAMED = re.compile(r"^(?P<who>[A-Z][\w .'-]{0,30}+):[ \t]++(?P<words>[^\n]++)", re.MULTILINE)
_HEAD = 2_000  # code points in which a talk shows itself


def turns(source: str) -> re.Pattern[str] | None:
    """Return how the turns of a talk begin, or None where the text is none."""
    head = source[:_HEAD]
    exported = [each["who"] for each in _EXPORTED.finditer(head) if each["who"]]
    if len(exported) > 1:
        return _EXPORTED
    sides = {speaker(each["who"]) for each in _NAMED.finditer(head)}
    lines = sum(1 for line in head.split("\n") if line.strip())
    named = sum(1 for _ in _NAMED.finditer(head))
    return _NAMED if {Speaker.HELPER, Speaker.PERSON} <= sides and 2 * named > lines else None


def read(source: str, begins: re.Pattern[str]) -> Iterator[Passage]:
    """Yield each turn with its speaker; what stands before the first is no turn."""
    found = list(begins.finditer(source))
    helpers = any(speaker(each["who"] or "") is Speaker.HELPER for each in found)
    ends = [each.start() for each in found[1:]] + [len(source)]
    for turn, end in zip(found, ends, strict=True):
        if turn["who"] is None:
            continue  # what the program itself says: who joined, that calls are encrypted
        known = speaker(turn["who"])
        who = known or (Speaker.PERSON if helpers else Speaker.HELPER)
        words = Mapped.copy(source, turn.start("words"), end).strip()
        if words.has_letters():
            yield Passage(words, *_TURN, speaker=who)
