"""The kinds of packs: where the files of each are, who compiles them, and which code that depends on."""

from __future__ import annotations

import os
from typing import NamedTuple

DATA = os.path.dirname(os.path.abspath(__file__))


class Kind(NamedTuple):
    """One kind of pack; its files are the TOML files of the folder of its name.

    `compiler` is a module with the functions of `tic.packs.kind.Compiler`. It is named
    here and imported only where something is to be compiled. `code` are the packages, besides
    `ALWAYS`, that what it returns depends on. A kind `by_language` has a folder a language below
    its own, and each language is compiled by itself. `reads` are folders whose files it reads too.
    """

    compiler: str
    code: tuple[str, ...]
    by_language: bool = False
    reads: tuple[str, ...] = ()


ALWAYS = (".", "_kernel", "data", "packs")  # the first: modules of no package, such as errors

_PACING = ("acts", "pacing", "pacing/rules", "phrases", "text")

KINDS = {
    "acts": Kind("tic.packs.act_vocabulary", ("acts", "language", "phrases", "text")),
    "families": Kind(
        "tic.packs.families", ("acts", "language", "phrases", "text"), reads=("rules",)
    ),
    "helper_acts": Kind("tic.packs.helper_acts", ("acts", "phrases", "text")),
    "notice_policies": Kind("tic.packs.notice_policy", ()),
    "pacing_lines": Kind("tic.packs.pacing_lines", _PACING),
    "pacing_policies": Kind("tic.packs.pacing_policy", _PACING),
    "pacing_rules": Kind("tic.packs.pacing_rules", ()),
    "person_acts": Kind("tic.packs.person_acts", ("acts", "phrases", "text")),
    "policies": Kind("tic.packs.consent_policy", ()),
    "rules": Kind("tic.packs.load", ("language", "phrases", "text"), by_language=True),
}


def shipped_names() -> tuple[str, ...]:
    """Return the name of every compiled form: a kind ("policies"), or kind and language ("rules/en")."""
    names = []
    for name, kind in KINDS.items():
        below = os.scandir(os.path.join(DATA, name)) if kind.by_language else ()
        languages = sorted(entry.name for entry in below if entry.is_dir())
        names += [f"{name}/{language}" for language in languages] if kind.by_language else [name]
    return tuple(names)
