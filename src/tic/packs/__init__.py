"""Data files at the door: strict models, self-tests, and the compiled form."""

from tic.packs.catalogue import builtin_catalogue, load_catalogue
from tic.packs.handoff import builtin_directory, load_directory
from tic.packs.installed import installed_packs
from tic.packs.load import load_pack

__all__ = [
    "builtin_catalogue",
    "builtin_directory",
    "installed_packs",
    "load_catalogue",
    "load_directory",
    "load_pack",
]
