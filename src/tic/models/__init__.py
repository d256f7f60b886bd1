"""The learned reader (extra "model"): a small encoder on this machine, which only adds restraint."""

from tic.models.harm import Harm, Profile
from tic.models.manifest import Place
from tic.models.reader import LearnedReader
from tic.models.sentences import sentences

__all__ = [
    "Harm",
    "LearnedReader",
    "Place",
    "Profile",
    "sentences",
]
