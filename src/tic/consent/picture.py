"""The machine as a picture: SVG drawn from the table, with nothing outside Python."""

from __future__ import annotations

import math
from xml.sax.saxutils import escape

from tic._kernel.reason import Reason
from tic.consent.events import EVENTS
from tic.consent.states import (
    QUESTIONS,
    STANDINGS,
    Closed,
    Declined,
    Expired,
    Granted,
    Idle,
    NoAnswer,
    Open,
    Paused,
    Provisional,
    Quiet,
    Revoked,
    Stale,
    Standing,
    Unsure,
    Withdrawn,
)
from tic.consent.table import TABLE

Edges = dict[tuple[str, str], tuple[str, ...]]

_FROM_ANYWHERE = 5
"""An event that leads to one standing from this many others is told in words, not drawn."""

# GRANTED is the hub; those that trade moves with each other stand side by side around it.
_AROUND: tuple[type[Standing], ...] = (
    NoAnswer,
    Declined,
    Revoked,
    Closed,
    Withdrawn,
    Paused,
    Stale,
    Provisional,
    Expired,
)
_WIDE, _HIGH, _BOX = 980, 1010, (132, 40)
_HUB, _ROUND = (490, 330), (370, 250)
_NEAR = 280
_PLACES = {Granted.name: _HUB} | {
    kind.name: (
        round(_HUB[0] + _ROUND[0] * math.cos(turn)),
        round(_HUB[1] + _ROUND[1] * math.sin(turn)),
    )
    for kind, turn in (
        (kind, math.pi + index * math.tau / len(_AROUND)) for index, kind in enumerate(_AROUND)
    )
}
_RING = frozenset(_PLACES)
_PLACES |= {Idle.name: (150, 790), Open.name: (490, 700), Unsure.name: (830, 790)}
_PLACES |= {Quiet.name: (490, 975)}
_TIME = "time"

# Words stand in the middle of their line, or beside it where other words or a box stand there.
_ALONG = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)
_LETTER, _LINE = 6.2, 14
_HEAD = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {_HIGH}" role="img"'
    ' aria-labelledby="title desc" font-family="sans-serif" font-size="13">'
)
_TIP = (
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8"'
    ' markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#456"/></marker></defs>'
)


def standing_edges() -> tuple[Edges, dict[str, str]]:
    """Return the moves between standings, and event -> standing for those that come from anywhere."""
    moves: dict[tuple[str, str], set[str]] = {}
    for (state, _asked, event), move in TABLE.items():
        to = None if isinstance(move, Reason) else move.standing
        if to is not None and to is not state:
            moves.setdefault((event.name, to.name), set()).add(state.name)
    anywhere = {
        name: target
        for (name, target), sources in moves.items()
        if len(sources) > _FROM_ANYWHERE and target != Granted.name
    }
    edges: dict[tuple[str, str], list[str]] = {}
    for (name, target), sources in moves.items():
        if anywhere.get(name) != target:
            for source in sources:
                edges.setdefault((source, target), []).append(name)
    for kind in (Provisional, Granted, Paused):
        edges.setdefault((kind.name, Expired.name), []).append(_TIME)
    return _ordered(edges), anywhere


def stays(event: str) -> tuple[str, ...]:
    """Return the standings, CLOSED aside, that an event leaves as they are although it leads elsewhere from most."""
    _, anywhere = standing_edges()
    moved = {
        state
        for (state, _asked, kind), move in TABLE.items()
        if kind.name == event and not isinstance(move, Reason) and move.standing is not None
    }
    there = (Closed.name, anywhere[event])
    return tuple(one.name for one in STANDINGS if one not in moved and one.name not in there)


def _but(event: str) -> str:
    kept = stays(event)
    return f" but {', '.join(kept)}" if kept else ""


def question_edges() -> Edges:
    """Return the moves between question states."""
    edges: dict[tuple[str, str], list[str]] = {}
    for (_state, asked, event), move in TABLE.items():
        to = None if isinstance(move, Reason) else move.question
        if to is not None and to is not asked:
            names = edges.setdefault((asked.name, to.name), [])
            if event.name not in names:
                names.append(event.name)
    for kind in (Open, Unsure):
        edges.setdefault((kind.name, Quiet.name), []).append(_TIME)
    edges.setdefault((Quiet.name, Idle.name), []).append(_TIME)
    return _ordered(edges)


def _ordered(edges: dict[tuple[str, str], list[str]]) -> Edges:
    order = [*EVENTS, _TIME]
    return {pair: tuple(sorted(names, key=order.index)) for pair, names in sorted(edges.items())}


def svg() -> str:
    """Return the state diagram of both regions as an SVG document."""
    edges, anywhere = standing_edges()
    told = [
        f"{name} leads to {to} from every state but {', '.join((*stays(name), Closed.name))}"
        for name, to in anywhere.items()
    ]
    told.append("a yes that is not said in calm leads to PROVISIONAL instead of GRANTED")
    behind, on_top = _drawn({**edges, **question_edges()})
    parts = [
        _HEAD,
        '<title id="title">The consent machine</title>',
        f'<desc id="desc">{escape("; ".join(told))}.</desc>',
        _TIP,
        f'<rect width="{_WIDE}" height="{_HIGH}" fill="#fff"/>',
        *behind,
        *(_box(kind.name, "#cdeccf" if kind is Granted else "#eef1f5") for kind in STANDINGS),
        *(_box(kind.name, "#fdf3d0" if kind is Idle else "#eef1f5") for kind in QUESTIONS),
        *on_top,
        _text(12, 24, "Standing: what the person said", anchor="start", size=16),
        _text(12, 664, "Question: may anyone ask", anchor="start", size=16),
        *(
            _text(968, 24 + 16 * line, f"{name} → {to}, from anywhere{_but(name)}", anchor="end")
            for line, (name, to) in enumerate(anywhere.items())
        ),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _drawn(edges: Edges) -> tuple[list[str], list[str]]:
    """Return the lines, which run behind the boxes, and the tips and words, which lie on top."""
    behind, on_top = [], []
    taken = [_around(x, y, *_BOX) for x, y in _PLACES.values()]
    for (source, to), names in edges.items():
        (x1, y1), (x2, y2) = _PLACES[source], _PLACES[to]
        far = math.hypot(x2 - x1, y2 - y1)
        # Bent to the right of its own direction, so that the way back is another line. On the ring:
        # outward, past the hub, but inward where a neighbour stands between.
        bend = 26.0 if (to, source) in edges else 12.0
        if Granted.name not in (source, to) and source in _RING:
            outward = (y1 + y2 - 2 * _HUB[1]) * (x2 - x1) - (x1 + x2 - 2 * _HUB[0]) * (y2 - y1)
            bend = math.copysign(far, outward) * (-0.12 if _NEAR < far < 2 * _NEAR else 0.22)
        cx, cy = (x1 + x2) / 2 - bend * (y2 - y1) / far, (y1 + y2) / 2 + bend * (x2 - x1) / far
        (sx, sy), (ex, ey) = _rim(x1, y1, cx, cy), _rim(x2, y2, cx, cy)
        dashes = ' stroke-dasharray="5 4"' if names == (_TIME,) else ""
        way = f'<path d="M{sx:.0f} {sy:.0f} Q{cx:.0f} {cy:.0f} {ex:.0f} {ey:.0f}" fill="none"'
        behind.append(f'{way} stroke="#456"{dashes}/>')
        on_top.append(f'{way} marker-end="url(#tip)"/>')
        lines = [", ".join(names[at : at + 3]) for at in range(0, len(names), 3)]
        wide, high = max(map(len, lines)) * _LETTER, len(lines) * _LINE
        middles = [(_on(sx, cx, ex, along), _on(sy, cy, ey, along)) for along in _ALONG]
        free = (
            middle
            for middle in middles
            if not any(_overlap(_around(*middle, wide, high), other) for other in taken)
        )
        mx, my = next(free, middles[0])
        taken.append(_around(mx, my, wide, high))
        top = my - high / 2 + _LINE - 3
        on_top += [
            _text(mx, top + _LINE * line, words, size=11, halo=True)
            for line, words in enumerate(lines)
        ]
    return behind, on_top


def _on(begin: float, middle: float, end: float, along: float) -> float:
    """Return a point of a quadratic curve, in one dimension."""
    back = 1 - along
    return back * back * begin + 2 * back * along * middle + along * along * end


def _around(x: float, y: float, wide: float, high: float) -> tuple[float, float, float, float]:
    return x - wide / 2, y - high / 2, x + wide / 2, y + high / 2


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _rim(x: float, y: float, towards_x: float, towards_y: float) -> tuple[float, float]:
    """Return where a line from the middle of a box leaves it."""
    dx, dy = towards_x - x, towards_y - y
    scale = min(
        _BOX[0] / 2 / abs(dx) if dx else math.inf, _BOX[1] / 2 / abs(dy) if dy else math.inf
    )
    return x + dx * scale, y + dy * scale


def _box(name: str, fill: str) -> str:
    (x, y), (wide, high) = _PLACES[name], _BOX
    return (
        f'<rect x="{x - wide // 2}" y="{y - high // 2}" width="{wide}" height="{high}" rx="8"'
        f' fill="{fill}" stroke="#456"/>' + _text(x, y + 5, name, size=14)
    )


def _text(
    x: float, y: float, words: str, *, anchor: str = "middle", size: int = 12, halo: bool = False
) -> str:
    start = f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}" font-size="{size}"'
    rim = f'{start} aria-hidden="true" stroke="#fff" stroke-width="4">{escape(words)}</text>'
    return f"{rim if halo else ''}{start}>{escape(words)}</text>"
