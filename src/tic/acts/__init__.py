"""What a turn does: a closed vocabulary of acts, and a reader that finds them with their evidence."""

from tic.acts.depth import Depth
from tic.acts.kinds import HelperAct, PersonAct
from tic.acts.reader import Reader
from tic.acts.turn import Act, Evidence, Turn

__all__ = ["Act", "Depth", "Evidence", "HelperAct", "PersonAct", "Reader", "Turn"]
