"""What of the person's last turn matters to the reading of a helper's: facts, and no word of it."""

from __future__ import annotations

from attrs import frozen

from tic.acts.kinds import PersonAct
from tic.acts.turn import Turn

REFUSING = frozenset(
    {
        PersonAct.DECLINE_TOPIC,
        PersonAct.DECLINE_ITEM,
        PersonAct.CONSENT_NO,
        PersonAct.POSTPONE,
    }
)
"""Acts that leave a question or an offer undone."""
_ASKING = frozenset({PersonAct.ASK_ADVICE, PersonAct.ASK_INFO, PersonAct.ASK_WHY})


@frozen
class Told:
    """What the person did last, as far as a helper's turn is read by it.

    A host keeps this where it may not keep what was said. `refused`: they said no to something;
    `leaving`: they took their leave or ended the talk, which refuses nothing else; `asks`: they asked for something.
    """

    refused: bool = False
    leaving: bool = False
    asks: bool = False

    @classmethod
    def of(cls, turn: Turn) -> Told:
        """What `turn`, one of the person, tells."""
        leaving = turn.has(PersonAct.GOODBYE, PersonAct.STOP)
        return cls(
            turn.has(*REFUSING) and not leaving,
            leaving,
            turn.has(*_ASKING),
        )
