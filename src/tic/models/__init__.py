"""Readers of meaning: the learned one (extra "model"), on this machine, and one that the host brings.

Both only add restraint.
"""

from tic.models.command import Command
from tic.models.harm import Harm, Profile
from tic.models.host import LanguageModelReader, Limits
from tic.models.manifest import Place
from tic.models.prompt import Asked, instructions
from tic.models.reader import LearnedReader
from tic.models.sentences import sentences

__all__ = [
    "Asked",
    "Command",
    "Harm",
    "LanguageModelReader",
    "LearnedReader",
    "Limits",
    "Place",
    "Profile",
    "instructions",
    "sentences",
]
