"""Data files at the door: strict models, self-tests, and the compiled form."""

from tic.packs.catalogue import builtin_catalogue, load_catalogue

__all__ = ["builtin_catalogue", "load_catalogue"]
