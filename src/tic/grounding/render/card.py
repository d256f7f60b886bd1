"""A card to print: up to three exercises a person chose, and people to talk to."""

from __future__ import annotations

from collections.abc import Sequence

from tic.errors import InvalidInputError
from tic.grounding.handoff import Card
from tic.grounding.render.escape import xml
from tic.grounding.render.page import document
from tic.grounding.render.steps import step_lines
from tic.grounding.script import Script

MOST = 3
STYLE = """\
body{max-width:46rem;margin:0 auto;padding:1.5rem;background:var(--paper);color:var(--ink);
font:1rem/1.45 system-ui,sans-serif}
section,aside{border:1px solid var(--line);border-radius:.6rem;padding:.75rem 1.25rem;margin:0 0 1rem;
break-inside:avoid}
h1,h2{font-size:1.2rem;margin:.2rem 0}
p{margin:.35rem 0}
ol{margin:.4rem 0;padding-left:1.4rem}
.soft{color:var(--soft)}
.line{white-space:pre-wrap;margin:.15rem 0}
main>.soft{margin:0 0 1rem}
@page{margin:12mm}
@media print{:root{--paper:#ffffff;--ink:#000000;--soft:#333333;--line:#555555}body{padding:0;font-size:10pt}
section,aside{padding:.3rem 1rem;margin:0 0 .6rem}}
"""


def card(scripts: Sequence[Script], *, people: Card) -> str:
    """Return the card as one HTML page, in the language of the first script.

    `people` is what `handoff` gave. Raises `InvalidInputError` for no script or more than three.
    """
    if not 1 <= len(scripts) <= MOST:
        raise InvalidInputError("scripts", "one to three")
    first = scripts[0]
    stays = people.words["stay"].in_locale(first.locale)  # a person may stay, paper does not
    lines = [line for line in people.lines(first.locale) if line != stays]
    body = "\n".join(
        [
            "<main>",
            *map(_exercise, scripts),
            f'<p class="soft">{_joined((*first.opening[1:], *first.closing))}</p>',
            "<aside>",
            *(f'<p class="line">{xml(line)}</p>' for line in lines),
            "</aside>",
            "</main>",
        ]
    )
    return document(first.locale, " · ".join(script.title for script in scripts), STYLE, body)


def _exercise(script: Script) -> str:
    return "\n".join(
        [
            f'<section lang="{xml(script.locale)}">',
            f"<h1>{xml(script.title)}</h1>",
            f'<p class="soft">{_joined((script.summary, *script.opening[:1]))}</p>',
            *(f"<p>{xml(text)}</p>" for text in script.cautions),
            "<ol>",
            *(f"<li>{xml(line)}</li>" for line in step_lines(script)),
            "</ol>",
            "</section>",
        ]
    )


def _joined(texts: tuple[str, ...]) -> str:
    return xml(" ".join(texts))
