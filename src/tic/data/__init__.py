"""What tic knows, as TOML and text files, and the one door to their compiled forms.

>>> from tic.data import compiled
>>> rules = compiled("rules/en")["judging"]["rules"]
"""

from tic.data.kinds import KINDS, shipped_names
from tic.data.loading import compiled

__all__ = ["KINDS", "compiled", "shipped_names"]
