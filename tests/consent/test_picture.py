"""The picture shows what the table says, all of it and nothing else."""

import xml.etree.ElementTree as ET

from tic._kernel.reason import Reason
from tic.consent import TABLE
from tic.consent.picture import question_edges, standing_edges, stays, svg
from tic.consent.states import QUESTIONS, STANDINGS


def test_the_picture_is_well_formed_and_names_every_state():
    page = ET.fromstring(svg())
    words = {one.text for one in page.iter("{http://www.w3.org/2000/svg}text")}
    assert {kind.name for kind in (*STANDINGS, *QUESTIONS)} <= words
    assert page.get("role") == "img"
    assert svg() == svg()
    assert "href" not in svg()


def test_every_move_of_the_table_is_drawn_or_told_and_nothing_else_is():
    edges, anywhere = standing_edges()
    asked = question_edges()
    drawn = {(source, to, name) for (source, to), names in edges.items() for name in names}
    drawn |= {(source, to, name) for (source, to), names in asked.items() for name in names}
    needed = set()
    for (state, question, event), move in TABLE.items():
        if isinstance(move, Reason):
            continue
        if move.standing not in (None, state) and anywhere.get(event.name) != move.standing.name:
            needed.add((state.name, move.standing.name, event.name))
        if move.question not in (None, question):
            needed.add((question.name, move.question.name, event.name))
    assert {one for one in drawn if one[2] != "time"} == needed
    assert anywhere == {"withdraw": "WITHDRAWN", "revoke": "REVOKED", "erase": "CLOSED"}
    assert {name: stays(name) for name in anywhere} == {
        "withdraw": (),
        "revoke": ("DECLINED", "WITHDRAWN"),
        "erase": (),
    }
    assert "REVOKED, from anywhere but DECLINED, WITHDRAWN" in svg()
    assert ("OPEN", "QUIET", "time") in drawn
    assert len([one for one in drawn if one[2] == "time"]) == 6


def test_no_words_lie_over_other_words_or_a_box():
    page = ET.fromstring(svg())
    name = "{http://www.w3.org/2000/svg}"
    boxes = [
        tuple(float(one.get(side)) for side in ("x", "y", "width", "height"))
        for one in page.iter(f"{name}rect")
        if one.get("x")
    ]
    words = []
    for one in page.iter(f"{name}text"):
        if one.get("font-size") == "11" and one.get("aria-hidden") is None:
            wide = len(one.text) * 5.6
            words.append((float(one.get("x")) - wide / 2, float(one.get("y")) - 9, wide, 11))
    assert len(words) > 25
    for place, (x, y, wide, high) in enumerate(words):
        for ox, oy, owide, ohigh in (*words[:place], *boxes):
            assert x >= ox + owide or ox >= x + wide or y >= oy + ohigh or oy >= y + high
