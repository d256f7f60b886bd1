"""Names of a package that are imported when they are first asked for (PEP 562).

A command that checks one file pays for every module it imports; most runs compile no patterns and
follow no streams.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module


def later(package: str, modules: Mapping[str, str]) -> Callable[[str], object]:
    """Return the `__getattr__` of `package`; `modules` says which of its modules defines a name.

    It raises `AttributeError` for a name that is not listed.
    """

    def find(name: str) -> object:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{modules[name]}"), name)

    return find
