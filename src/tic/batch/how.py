"""How texts are judged, as a plain value that travels to other processes and machines; each makes its linter once."""

from __future__ import annotations

import json
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from tic.acts import Reader
from tic.data.fingerprint import fingerprint
from tic.language import Linter, Pack
from tic.session import Reviewer, Tools


class How(NamedTuple):
    """What a linter is made of. `packs` are rules of your own by content (`load_pack(path).pack`), not by path."""

    context: str = "general"
    profile: str = "default"
    lang: str = "en"
    model: bool = False
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    packs: tuple[Pack, ...] = ()

    @property
    def key(self) -> str:
        """The same for the same judgment: it knows the content of packs, tic's own rules, and the model's version."""
        model = _version(f"tic-care-model-{self.lang}") if self.model else ""
        rules = fingerprint(f"rules/{self.lang}") or _version("tic-care")
        told = json.dumps([self, rules, model], default=sorted, sort_keys=True)
        return sha256(told.encode()).hexdigest()

    def linter(self) -> Linter:
        """Return this process's linter for it, made at the first call.

        Raises what `Linter.builtin` raises.
        """
        told = self._told
        if told not in _made:
            _made[told] = Linter.builtin(
                self.lang,
                profile=self.profile,
                select=self.select,
                extend_select=self.extend_select,
                ignore=self.ignore,
                beside=self.packs,
                model=self.model,
            )
        return _made[told]

    def reviewer(self) -> Reviewer:
        """Return a reviewer of talks with this linter; whom a turn answers decides its context.

        Raises what `linter` raises.
        """
        return Reviewer(Tools(Reader.builtin(self.lang, model=self.model), self.linter()))

    @property
    def _told(self) -> str:
        """Everything that it says, as text: the same in one process for the same content."""
        return json.dumps(self, default=sorted)


DEFAULT = How()
_made: dict[str, Linter] = {}


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""
