"""What a forked process must not share: locks that another thread held, threads, open files and connections."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Renewable(Protocol):
    """Anything that can begin anew in a process that was forked."""

    def after_fork(self) -> None:
        """Let go of what belongs to the other process, without touching it."""
        ...


_ALL: WeakSet[Renewable] = WeakSet()


def renewed_after_fork(owner: Renewable) -> None:
    """Call `owner.after_fork` in every process that is forked from this one while it lives."""
    _ALL.add(owner)


def _renew() -> None:
    for owner in tuple(_ALL):
        owner.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
