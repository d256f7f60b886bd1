"""The one rule by which what several readers heard becomes one turn.

1. What the host declares or a button says is certain, and no reader turns it into a barred act: a
   declared hand-off stays a hand-off.
2. A learned reader may add restraint, never a grant: no yes and no going on rests on it.
3. Safety speech that a phrase shows (hand-off, autonomy, goodbye) keeps a learned reader's barred acts
   out of the turn.
4. What only a learned reader heard is likely, not certain.
5. Certain beats likely; the deeper of two depths counts.

`RULE` is the rule as a table, and `joined` looks nothing up anywhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from attrs import evolve

from tic.acts.kinds import BARRED, LOOSENING, RESTRAINING, SAFETY_SPEECH, HelperAct, PersonAct
from tic.acts.turn import Act, Confidence, Evidence, Turn


class Group(Enum):
    """What an act means for how sure one must be of it."""

    RESTRAINS = "restrains"  # of the person: the helper holds back
    LOOSENS = "loosens"  # of the person: more may happen
    SAFETY = "safety speech"  # of the helper: never withheld
    BARRED = "barred"  # of the helper: never allowed
    OTHER = "other"


def group(kind: HelperAct | PersonAct) -> Group:
    """The group that an act belongs to."""
    if kind in RESTRAINING:
        return Group.RESTRAINS
    if kind in LOOSENING:
        return Group.LOOSENS
    if kind in SAFETY_SPEECH:
        return Group.SAFETY
    return Group.BARRED if kind in BARRED else Group.OTHER


RULE: Mapping[tuple[Evidence, Group], Confidence | None] = {
    **dict.fromkeys(((Evidence.DECLARED, each) for each in Group), Confidence.CERTAIN),
    **dict.fromkeys(((Evidence.PHRASE, each) for each in Group), Confidence.CERTAIN),
    (Evidence.MODEL, Group.RESTRAINS): Confidence.LIKELY,
    (Evidence.MODEL, Group.LOOSENS): None,
    (Evidence.MODEL, Group.SAFETY): Confidence.LIKELY,
    (Evidence.MODEL, Group.BARRED): Confidence.LIKELY,
    (Evidence.MODEL, Group.OTHER): Confidence.LIKELY,
}
"""The most that an act can be, by what it rests on and what it means; `None`: it does not count."""


def joined(read: Turn, *others: Turn, declared: Iterable[HelperAct | PersonAct] = ()) -> Turn:
    """Join what was `read` from words, what `others` heard and what is `declared` into one turn.

    Another reader adds a kind of act that is not there yet, or makes one that is only likely certain.
    """
    said = [
        Act(kind, (0, 0), Evidence.DECLARED, "declared by the host or by a button")
        for kind in declared
    ]
    heard = [*said, *read.acts, *(act for other in others for act in other.acts)]
    kept = [sure for act in (*said, *read.acts) if (sure := _as_sure_as_may_be(act, heard))]
    for other in others:
        certain = {act.kind for act in kept if act.confidence is Confidence.CERTAIN}
        known = {act.kind for act in kept}
        for act in other.acts:
            sure = _as_sure_as_may_be(act, heard)
            more = sure and sure.confidence is Confidence.CERTAIN and act.kind not in certain
            if sure and (more or act.kind not in known):
                kept = [one for one in kept if one.kind is not act.kind]
                kept.append(sure)
    depths = [turn.depth for turn in (read, *others) if turn.depth is not None]
    acts = sorted(kept, key=lambda act: act.span)
    grave = any(turn.grave for turn in (read, *others))
    return Turn(acts, max(depths, default=None), read.questions, read.words, grave, read.said_back)


def _as_sure_as_may_be(act: Act, heard: list[Act]) -> Act | None:
    """The act with no more confidence than the rule allows, or None where it does not count."""
    most = RULE[act.evidence, group(act.kind)]
    if most is None or _kept_out(act, heard):
        return None
    return act if most is Confidence.CERTAIN else evolve(act, confidence=most)


def _kept_out(act: Act, heard: list[Act]) -> bool:
    """Whether an act is barred and something surer says that the turn serves the person."""
    if group(act.kind) is not Group.BARRED or act.evidence is Evidence.DECLARED:
        return False
    if any(other.evidence is Evidence.DECLARED for other in heard):
        return True
    return act.evidence is Evidence.MODEL and any(
        other.evidence is Evidence.PHRASE and group(other.kind) is Group.SAFETY for other in heard
    )
