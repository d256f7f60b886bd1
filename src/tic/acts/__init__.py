"""What a turn does: acts of a helper and of a person, read from words, structure and what was said before.

>>> from tic.acts import PersonAct, Reader
>>> turn = Reader.builtin().person("I said no.", before="Can you tell me more?")
>>> PersonAct.COMPLAINT in turn.kinds()
True
"""

from tic.acts.builtin import languages, person_reader
from tic.acts.depth import Depth, Scale
from tic.acts.kinds import ASKING, BARRED, LOOSENING, RESTRAINING, HelperAct, PersonAct
from tic.acts.person import PersonReader
from tic.acts.questions import Asked
from tic.acts.reader import Reader, TurnReader
from tic.acts.told import Told
from tic.acts.turn import Act, Confidence, Evidence, Turn

__all__ = [
    "ASKING",
    "BARRED",
    "LOOSENING",
    "RESTRAINING",
    "Act",
    "Asked",
    "Confidence",
    "Depth",
    "Evidence",
    "HelperAct",
    "PersonAct",
    "PersonReader",
    "Reader",
    "Scale",
    "Told",
    "Turn",
    "TurnReader",
    "languages",
    "person_reader",
]
