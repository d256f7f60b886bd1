"""A rehearsal as a picture: depth asked, the ceiling, self-ratings, declines and holds, as SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tic.pacing import Action, Decline, Depth, SelfRating, Signal, Stop
from tic.pacing.rehearsal import Frame

_STEP, _LEVEL, _LEFT, _TOP = 34, 34, 92, 30
_FLOOR = _TOP + 5 * _LEVEL
_DECLINES = frozenset({Signal.DECLINE_TOPIC, Signal.DECLINE_ITEM, Signal.POSTPONE, Signal.REDIRECT})


def timeline_svg(frames: Sequence[Frame]) -> str:
    """Return an SVG picture of `frames`; the same in greyscale, and read out as one description.

    Shapes carry the meaning and colour only adds to it: a filled dot is a move that was made, an
    open one with a bar a move that was held, a cross a decline, a number a self-rating. Holds no
    words of anybody.
    """
    width = _LEFT + _STEP * (len(frames) + 1) + 150
    height = _FLOOR + 92
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}"',
        f'  height="{height}" role="img" font-family="sans-serif" font-size="12">',
        f"<title>Depth asked and the ceiling over {len(frames)} steps</title>",
        f"<desc>{_description(frames)}</desc>",
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
        *_grid(len(frames)),
        _ceiling(frames),
        *(mark for number, frame in enumerate(frames) for mark in _marks(number, frame)),
        *_legend(_LEFT + _STEP * (len(frames) + 1)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _x(number: int) -> int:
    return _LEFT + _STEP * (number + 1)


def _y(depth: int) -> int:
    return _FLOOR - _LEVEL * depth


def _description(frames: Sequence[Frame]) -> str:
    made = sum(frame.decision is not None and bool(frame.decision) for frame in frames)
    held = sum(frame.decision is not None and not frame.decision for frame in frames)
    declines = sum(_declines(frame) for frame in frames)
    return (
        f"{made} moves were made, {held} were held back, and the person declined {declines} times."
    )


def _declines(frame: Frame) -> bool:
    return isinstance(frame.event, Decline) or bool(frame.signals & _DECLINES)


def _grid(steps: int) -> Iterator[str]:
    end = _x(steps - 1) + _STEP // 2
    for depth in Depth:
        y = _y(depth)
        yield f'<line x1="{_LEFT}" y1="{y}" x2="{end}" y2="{y}" stroke="#ddd"/>'
        yield (
            f'<text x="{_LEFT - 8}" y="{y + 4}" text-anchor="end" fill="#444">'
            f"{depth.name.capitalize()}</text>"
        )
    for number in range(steps):
        yield (
            f'<text x="{_x(number)}" y="{_FLOOR + 72}" text-anchor="middle" fill="#666">'
            f"{number + 1}</text>"
        )
    yield f'<text x="{_LEFT - 8}" y="{_FLOOR + 72}" text-anchor="end" fill="#444">Step</text>'
    yield f'<text x="{_LEFT - 8}" y="{_FLOOR + 30}" text-anchor="end" fill="#444">Person</text>'


def _ceiling(frames: Sequence[Frame]) -> str:
    half = _STEP // 2
    points = " ".join(
        f"{x},{_y(frame.ceiling)}"
        for number, frame in enumerate(frames)
        for x in (_x(number) - half, _x(number) + half)
    )
    return f'<polyline points="{points}" fill="none" stroke="#2a6f97" stroke-width="3"/>'


def _marks(number: int, frame: Frame) -> Iterator[str]:
    x = _x(number)
    if frame.proposed is not None and frame.decision is not None:
        y = _y(frame.decision.depth)
        rules = ", ".join(reason.rule for reason in frame.decision.reasons) or "no rule"
        title = f"<title>{frame.decision.action.name}: {rules}</title>"
        if frame.decision:
            shape = (
                f'<circle cx="{x}" cy="{y}" r="7" fill="#333">{title}</circle>'
                if frame.proposed.asks
                else f'<rect x="{x - 6}" y="{y - 6}" width="12" height="12" fill="#333">'
                f"{title}</rect>"
            )
            yield shape
        else:
            dash = "" if frame.decision.action < Action.HOLD else ' stroke-dasharray="3 2"'
            yield (
                f'<circle cx="{x}" cy="{y}" r="7" fill="#fff" stroke="#a4133c" stroke-width="2"'
                f"{dash}>{title}</circle>"
            )
            yield (
                f'<line x1="{x - 7}" y1="{y}" x2="{x + 7}" y2="{y}" stroke="#a4133c" '
                'stroke-width="2"/>'
            )
        return
    y = _FLOOR + 26
    if isinstance(frame.event, SelfRating) and frame.event.value is not None:
        yield f'<text x="{x}" y="{y + 4}" text-anchor="middle" font-weight="bold">{frame.event.value}</text>'
    elif frame.state.stop is not Stop.NONE:
        yield f'<rect x="{x - 6}" y="{y - 6}" width="12" height="12" fill="#a4133c"/>'
    elif _declines(frame):
        yield (
            f'<path d="M{x - 6} {y - 6}L{x + 6} {y + 6}M{x - 6} {y + 6}L{x + 6} {y - 6}" '
            'stroke="#a4133c" stroke-width="3"/>'
        )
    else:
        yield f'<circle cx="{x}" cy="{y}" r="4" fill="#888"/>'


def _legend(x: int) -> Iterator[str]:
    entries = (
        (f'<line x1="{x}" y1="{{y}}" x2="{x + 14}" y2="{{y}}" stroke="#2a6f97" stroke-width="3"/>', "ceiling"),
        (f'<circle cx="{x + 7}" cy="{{y}}" r="6" fill="#333"/>', "question asked"),
        (f'<rect x="{x + 2}" y="{{top}}" width="11" height="11" fill="#333"/>', "statement made"),
        (f'<circle cx="{x + 7}" cy="{{y}}" r="6" fill="#fff" stroke="#a4133c" stroke-width="2"/>', "held back"),
        (f'<path d="M{x + 2} {{top}}l11 11m-11 0l11 -11" stroke="#a4133c" stroke-width="3"/>', "declined"),
        (f'<rect x="{x + 2}" y="{{top}}" width="11" height="11" fill="#a4133c"/>', "paused or stopped"),
        (f'<text x="{x + 4}" y="{{base}}" font-weight="bold">6</text>', "self-rating"),
    )  # fmt: skip
    for row, (shape, words) in enumerate(entries):
        y = _TOP + 24 * row
        yield shape.format(y=y, top=y - 5, base=y + 4)
        yield f'<text x="{x + 24}" y="{y + 4}" fill="#444">{words}</text>'
