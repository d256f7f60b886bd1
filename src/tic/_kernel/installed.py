"""The learned reader, where it is installed: a part of the house above the cores, found by its name."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def installed_reader(lang: str) -> Any:
    """The learned reader for `lang`, loaded once; raises `MissingModelError` where none is installed.

    The cores that may be given a reader stand below `tic.models` and do not import it.
    """
    return import_module("tic.models").LearnedReader.builtin(lang)
