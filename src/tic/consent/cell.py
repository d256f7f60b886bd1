"""Where one person stands on one scope, held in few bytes.

A service may hold a cell for everyone. So a cell is one tuple of what its log and its policy hold
already, by reference: the yes, the question, instants, durations, ids. The states are made from it when
they are looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Self

from attrs import fields

from tic.consent.events import Ask, Yes
from tic.consent.reading import FIRST, NEVER
from tic.consent.states import (
    IDLE,
    NONE,
    QUESTIONS,
    STANDINGS,
    Granted,
    Open,
    Paused,
    Provisional,
    Question,
    Quiet,
    Standing,
    Unsure,
)
from tic.errors import InvalidInputError

_NAMES = {kind: [one.name for one in fields(kind)] for kind in (*STANDINGS, *QUESTIONS)}
_LONG = {kind: len(names) for kind, names in _NAMES.items()}
_WITH_YES, _ASKING = frozenset((Provisional, Granted, Paused)), frozenset((Open, Unsure))
_FIXED = 8


def _parts(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what takes a state apart into the values it was made of."""
    get = attrgetter(*names) if names else None
    return (lambda _: ()) if get is None else get if names[1:] else (lambda state: (get(state),))


_APART = {kind: _parts(names) for kind, names in _NAMES.items()}


class Cell(tuple[Any, ...]):
    """Where one person stands on one scope. `Cell()` is: never asked, never answered.

    `calm_from` is when the person counts as settled (NEVER while impaired): `settle` after
    `calm_since`. `notice` is the digest in force, `refusals` how often they said no to being asked,
    `mark` the highest `latest` of any recorded reading. The ids of the noes are `seen`, the tuple of the
    last question or opening event that named them all, and `heard` since. Compare cells and ask for
    their attributes; that they are tuples is for the sake of memory: at most 200 bytes beyond the log
    and the policy with up to three noes that no question has named yet, and 8 for each further one.
    """

    __slots__ = ()

    def __new__(
        cls,
        standing: Standing = NONE,
        question: Question = IDLE,
        *,
        calm_since: int = FIRST,
        settle: int = 0,
        notice: str | None = None,
        refusals: int = 0,
        mark: int = FIRST,
        seen: tuple[str, ...] = (),
        heard: tuple[str, ...] = (),
    ) -> Self:
        """Return the cell in these two states; raises `InvalidInputError` for what is none."""
        stands, asks = type(standing), type(question)
        fixed = (stands, asks, calm_since, settle, notice, refusals, mark, seen)
        if stands not in _APART or asks not in _APART:
            raise InvalidInputError("standing and question", "a value of one of their states")
        return tuple.__new__(
            cls, (*fixed, *_APART[stands](standing), *_APART[asks](question), *heard)
        )

    @property
    def stands(self) -> type[Standing]:
        """The kind of standing."""
        kind: type[Standing] = self[0]
        return kind

    @property
    def asks(self) -> type[Question]:
        """The kind of question state."""
        kind: type[Question] = self[1]
        return kind

    @property
    def standing(self) -> Standing:
        """What the person said."""
        kind: Callable[..., Standing] = self[0]
        return kind(*self[_FIXED : _FIXED + _LONG[self[0]]])

    @property
    def question(self) -> Question:
        """Whether anyone may ask."""
        kind: Callable[..., Question] = self[1]
        begin = _FIXED + _LONG[self[0]]
        return kind(*self[begin : begin + _LONG[self[1]]])

    @property
    def yes(self) -> Yes | None:
        """The yes that is counted, on hold or provisional."""
        yes: Yes | None = self[_FIXED] if self[0] in _WITH_YES else None
        return yes

    @property
    def expires(self) -> int:
        """When that yes ends; NEVER where there is none that could."""
        end: int = NEVER
        if self[0] in _WITH_YES:
            end = self[_FIXED].at.earliest + self[_FIXED + 1]
        return end

    @property
    def ask(self) -> Ask | None:
        """The question that is open, or was answered unclearly."""
        ask: Ask | None = self[_FIXED + _LONG[self[0]]] if self[1] in _ASKING else None
        return ask

    @property
    def turns(self) -> int:
        """When time alone changes the question: it lapses, or quiet time passes; or NEVER."""
        kind, begin = self[1], _FIXED + _LONG[self[0]]
        since, wait = 0, NEVER
        if kind in _ASKING:
            since, wait = self[begin + 1 : begin + 3]
        elif kind is Quiet:
            since, wait = self[begin : begin + 2]
        return NEVER if wait == NEVER else since + wait

    @property
    def calm_since(self) -> int:
        it: int = self[2]
        return it

    @property
    def settle(self) -> int:
        it: int = self[3]
        return it

    @property
    def calm_from(self) -> int:
        it: int = self[2] + self[3]
        return it

    @property
    def notice(self) -> str | None:
        it: str | None = self[4]
        return it

    @property
    def refusals(self) -> int:
        it: int = self[5]
        return it

    @property
    def mark(self) -> int:
        it: int = self[6]
        return it

    @property
    def seen(self) -> tuple[str, ...]:
        it: tuple[str, ...] = self[7]
        return it

    @property
    def heard(self) -> tuple[str, ...]:
        return self[_FIXED + _LONG[self[0]] + _LONG[self[1]] :]

    @property
    def noes(self) -> tuple[str, ...]:
        """The ids of every negative event: what a question has to have seen."""
        return self.seen + self.heard

    def changed(self, **changes: Any) -> Cell:
        """Return this cell with some of its attributes changed."""
        return Cell(**self._attributes() | changes)

    def _attributes(self) -> dict[str, Any]:
        names = ("standing", "question", "calm_since", "settle", "notice", "refusals", "mark")
        return {name: getattr(self, name) for name in (*names, "seen", "heard")}

    def __repr__(self) -> str:
        """Return states and attributes: ids and digests, no words of a person."""
        return f"Cell({', '.join(f'{name}={it!r}' for name, it in self._attributes().items())})"

    def __reduce__(self) -> tuple[Callable[..., Cell], tuple[dict[str, Any]]]:
        """Return what `copy` and `pickle` make the same cell from."""
        return _made, (self._attributes(),)


def _made(attributes: dict[str, Any]) -> Cell:
    return Cell(**attributes)
