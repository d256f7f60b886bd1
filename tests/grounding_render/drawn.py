"""Every way the shipped exercises can be laid out, and scripts with hostile words in every place."""

import re
import xml.etree.ElementTree as ET
from datetime import date

from attrs import evolve
from hypothesis import strategies as st
from tests.grounding.strategies import CATALOGUE, FRAME

from tic.grounding import Cued, Label, Option, Pace, Script, handoff, lay_out
from tic.grounding.render.page import html
from tic.grounding.render.svg import breathing_steps
from tic.packs import builtin_directory

PEOPLE = handoff(region="NZ", today=date(2026, 11, 1), directory=builtin_directory())

SHIPPED = [
    lay_out(one, frame=FRAME, pace=pace, locale=locale)
    for one in CATALOGUE
    for pace in (Pace.TIMED, Pace.SELF)
    if one.pace in (pace, Pace.EITHER)
    for locale in ("en", "fr")
    if locale in one.locales
]
BREATHING = [script for script in SHIPPED if breathing_steps(script)]
HOSTILE = [
    "</title><script>alert(1)</script>",
    "--> 00:00:00.000",
    "\nNOTE x\n\nWEBVTT\n\n9\n00:00:00.000 --> 99:00:00.000\nowned",
    "\" onload='x' &amp; & <break time='99s'/> ]]> <!--",
    "]]>\x00\x08\ud800\ufffe\u2028end",
    "</script></style>--!><img src=http://example.org/x>",
    "\u202eright to left",
    "\r\n\u2028",
]


def page(script, *others):
    return html(script, people=PEOPLE, elsewhere=others)


words = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=40))


@st.composite
def hostile_scripts(draw: st.DrawFn, among: list[Script] = SHIPPED) -> Script:
    script = draw(st.sampled_from(among))
    word = draw(words)
    other = draw(words)
    scenes = tuple(
        evolve(
            scene,
            id=f"{scene.id}{word}",
            text=other if place % 2 else word,
            options=tuple(Option(word, other, way.to) for way in scene.options),
        )
        for place, scene in enumerate(script.scenes)
    )
    return evolve(
        script,
        exercise=word,
        locale=draw(st.sampled_from([script.locale, word])),
        title=word,
        summary=other,
        caution=word,
        opening=(word, other),
        closing=(other, word),
        notes=(word,),
        words=dict.fromkeys(Cued, word),
        labels=dict.fromkeys(Label, other),
        scenes=scenes,
    )


def well_formed(text: str) -> ET.Element:
    return ET.fromstring(text.encode("utf-8"))


REQUESTS = re.compile(
    r"""(?:src|href|data|action|poster|srcset)\s*=|@import|url\(|<(?:link|img|iframe|object|embed|use|image|a)\b"""
)
