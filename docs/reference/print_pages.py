"""One page of reference a public package, printed from its `__all__`."""

import importlib
import inspect
from pathlib import Path

PACKAGES = (
    "language",
    "consent",
    "pacing",
    "grounding",
    "session",
    "acts",
    "models",
    "measuring",
    "phrases",
    "text",
    "documents",
    "storage",
    "errors",
)


def print_pages(into: Path) -> None:
    printed = set()  # what two packages share is indexed where it is printed first
    for package in PACKAGES:
        module = importlib.import_module(f"tic.{package}")
        names = sorted(module.__all__, key=lambda name: (not name.isupper(), name.lower()))
        lines = [f"```{{eval-rst}}\n.. automodule:: tic.{package}\n   :no-members:\n"]
        for name in names:
            value = getattr(module, name)
            if inspect.isclass(value):
                again = "   :no-index:\n" if value in printed else ""
                lines.append(f".. autoclass:: tic.{package}.{name}\n   :members:\n{again}")
                printed.add(value)
            elif inspect.isfunction(value):
                lines.append(f".. autofunction:: tic.{package}.{name}\n")
            else:
                lines.append(f".. py:data:: tic.{package}.{name}\n")
        page = "\n".join([*lines, "```", ""])
        (into / f"{package}.md").write_text(page, encoding="utf-8")
