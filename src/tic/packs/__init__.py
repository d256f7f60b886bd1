"""Data files at the door: strict models, self-tests, and the compiled form."""

from tic.packs.catalogue import builtin_catalogue, load_catalogue
from tic.packs.handoff import builtin_directory, load_directory

__all__ = ["builtin_catalogue", "builtin_directory", "load_catalogue", "load_directory"]
