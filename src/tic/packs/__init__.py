"""Data files at the door: strict models, self-tests, and the compiled form."""

from typing import TYPE_CHECKING

from tic._kernel.later import later

if TYPE_CHECKING:
    from tic.packs.catalogue import builtin_catalogue, load_catalogue
    from tic.packs.handoff import builtin_directory, load_directory
    from tic.packs.installed import installed_packs
    from tic.packs.load import load_pack
else:  # who compiles the rules needs no exercises
    __getattr__ = later(
        __name__,
        {
            "builtin_catalogue": "catalogue",
            "builtin_directory": "handoff",
            "installed_packs": "installed",
            "load_catalogue": "catalogue",
            "load_directory": "handoff",
            "load_pack": "load",
        },
    )

__all__ = [
    "builtin_catalogue",
    "builtin_directory",
    "installed_packs",
    "load_catalogue",
    "load_directory",
    "load_pack",
]
