"""A review as one page of HTML: a picture of each talk, and what was found, turn by turn. No network, no script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from tic.acts import RESTRAINING
from tic.checking.reviewing import Corpus, TalkReview
from tic.session import TurnReview
from tic.text.context import Speaker

_STEP, _LEFT, _TOP, _LANE = 22, 70, 26, 40
_MOST = 400  # turns that one picture shows; a longer talk goes on in the next
_MOST_RULES = 12
_LEGEND = (
    "<p>In the pictures: a dot is a turn, a square one that asks, a cross in a circle one that is flagged, and a bar "
    "below a dot says that the person held back there.</p>"
)
_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
svg{max-width:100%;height:auto;display:block;margin:.5rem 0}caption{text-align:left;font-weight:600;padding-top:1rem}
.sums{display:flex;flex-wrap:wrap;gap:0 3rem;align-items:flex-start}h2{margin-top:2.5rem}table{border-collapse:collapse}
td,th{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #ddd}
blockquote{margin:.2rem 0;padding-left:.8rem;border-left:3px solid #8b1e3f}
@media(prefers-color-scheme:dark){body{background:#181818;color:#eee}td,th{border-color:#444}}
"""


def review_page(talks: Sequence[TalkReview], corpus: Corpus) -> str:
    """Return the page. It shows turns of the helper that are flagged or held in their words, and no turn of a person."""
    body = "".join(_talk(talk) for talk in talks)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>Review of {len(talks)} talks</title><style>{_STYLE}</style></head><body>"
        f"<main><h1>Review of {len(talks)} talks</h1>{_summary(corpus)}{body}</main></body></html>\n"
    )


def _summary(corpus: Corpus) -> str:
    models = [
        (model or "not named", f"{flagged} of {turns}")
        for model, (flagged, turns) in corpus.by_model.items()
    ]
    rules = [(name, str(times)) for name, times in corpus.by_rule.most_common(_MOST_RULES)]
    techniques = [(one.value, str(times)) for one, times in corpus.by_technique.most_common()]
    held = [(code, str(times)) for code, times in corpus.by_pacing.most_common()]
    tables = (
        _table("Flagged turns of the helper", "Model", "Flagged", models)
        + _table("By rule", "Rule", "Turns", rules)
        + _table("By technique", "Technique", "Turns", techniques)
        + _table("Held by pacing", "Reason", "Turns", held)
    )
    return f'<div class="sums">{tables}</div>{_LEGEND}'


def _table(caption: str, what: str, how_many: str, rows: list[tuple[str, str]]) -> str:
    if not rows:
        return ""
    cells = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(times)}</td></tr>" for name, times in rows
    )
    return f"<table><caption>{caption}</caption><tr><th>{what}</th><th>{how_many}</th></tr>{cells}</table>"


def _talk(talk: TalkReview) -> str:
    pictures = "".join(
        timeline(talk, first, min(first + _MOST, len(talk.turns)))
        for first in range(0, len(talk.turns), _MOST)
    )
    return f"<section><h2>{escape(talk.name)}</h2>{pictures}{''.join(_found(talk))}</section>"


def _found(talk: TalkReview) -> Iterator[str]:
    rows = []
    for number, (turn, line) in enumerate(zip(talk.turns, talk.lines, strict=True)):
        if turn.flagged or turn.pacing:
            said = escape(talk.talk.turns[number].text)
            why = "".join(
                f"<p>{escape(each.rule.code)}: {escape(each.rule.says)}</p>"
                + (f"<p>Instead: {escape(each.rule.instead[0])}</p>" if each.rule.instead else "")
                for each in turn.found
                if each.grave
            ) + "".join(f"<p>Pacing: {escape(reason.says)}</p>" for reason in turn.pacing)
            rows.append(
                f"<tr><td>{number + 1}<br>line {line}</td><td><blockquote>{said}</blockquote>{why}</td></tr>"
            )
    if rows:
        yield f"<table><tr><th>Turn</th><th>What was found</th></tr>{''.join(rows)}</table>"
    else:
        yield "<p>Nothing is flagged.</p>"


def timeline(talk: TalkReview, first: int = 0, last: int | None = None) -> str:
    """Return an SVG picture of the turns `first:last`, read out as one description; holds no words of anybody.

    Shapes carry the meaning and colour only adds to it: a small dot is a turn, a square one that asks, a cross
    in a circle one that is flagged, and a bar under a person's dot a turn after which a helper holds back.
    """
    turns = talk.turns[first:last]
    width, height = _LEFT + _STEP * (len(turns) + 1), _TOP + 2 * _LANE + 10
    flagged = sum(turn.flagged for turn in turns)
    marks = "".join(_mark(number, first + number, turn) for number, turn in enumerate(turns))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" font-family="sans-serif" font-size="12"><title>Turns {first + 1} to {first + len(turns)}</title>'
        f"<desc>{len(turns)} turns, of which {flagged} are flagged.</desc>"
        f'<text x="4" y="{_TOP + 4}" fill="currentColor">Helper</text>'
        f'<text x="4" y="{_TOP + _LANE + 4}" fill="currentColor">Person</text>'
        f'<path d="M{_LEFT} {_TOP}H{width}M{_LEFT} {_TOP + _LANE}H{width}" stroke="#bbb"/>{marks}</svg>'
    )


def _numbers(first: int, turns: int) -> str:
    """The number of each fifth turn, below the picture."""
    return "".join(
        f'<text x="{_LEFT + _STEP * place + _STEP // 2}" y="{_TOP + _LANE + 30}" text-anchor="middle" '
        f'fill="currentColor">{first + place + 1}</text>'
        for place in range(turns)
        if (first + place + 1) % 5 == 0 or (first + place) == 0
    )


def _mark(place: int, number: int, turn: TurnReview) -> str:
    x = _LEFT + _STEP * place + _STEP // 2
    y = _TOP + (_LANE if turn.speaker is Speaker.PERSON else 0)
    title = f"<title>Turn {number + 1}: {', '.join(sorted(kind.value for kind in turn.turn.kinds())) or 'nothing read'}</title>"
    if turn.speaker is None:
        return ""
    if turn.flagged:
        return (
            f'<g>{title}<circle cx="{x}" cy="{y}" r="9" fill="#8b1e3f"/>'
            f'<path d="M{x - 4} {y - 4}l8 8m0 -8l-8 8" stroke="#fff" stroke-width="2"/></g>'
        )
    if turn.speaker is Speaker.HELPER and turn.turn.questions:
        return f'<rect x="{x - 5}" y="{y - 5}" width="10" height="10" fill="#3b6ea5">{title}</rect>'
    dot = f'<circle cx="{x}" cy="{y}" r="5" fill="#777">{title}</circle>'
    if turn.speaker is Speaker.PERSON and turn.turn.has(*RESTRAINING):
        return f'{dot}<path d="M{x - 6} {y + 11}h12" stroke="#8b1e3f" stroke-width="3"/>'
    return dot
