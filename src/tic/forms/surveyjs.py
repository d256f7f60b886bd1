"""Read a SurveyJS definition: pages, nested panels, and the refuse item of each question.

Pacing's own declarations are custom properties of a question: `pacingDepth` (0-5 or a name),
`pacingTopic`, and `pacingNeeds` for questions about what is needed now.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from tic.errors import InvalidInputError
from tic.forms.declared import depth_of, guess_of, name_of, refusing, yes
from tic.pacing import Form, Item, Page, WayOut

_MOST_ITEMS = 5_000
_DEEPEST_PANEL = 20
_SHOWS = frozenset({"html", "image", "expression"})
_PICKS = frozenset(
    {"radiogroup", "checkbox", "dropdown", "tagbox", "boolean", "rating", "imagepicker", "ranking",
     "buttongroup", "matrix", "matrixdropdown", "slider"}
)  # fmt: skip


def read_surveyjs(text: str) -> Form:
    """Return the form; raises `InvalidInputError` naming the place of what cannot be read."""
    try:
        survey = json.loads(text)
    except RecursionError:
        raise InvalidInputError("survey", "JSON nested a few levels deep at most") from None
    except ValueError:
        raise InvalidInputError("survey", "a SurveyJS definition in JSON") from None
    if not isinstance(survey, dict):
        raise InvalidInputError("survey", "an object")
    pages = survey.get("pages")
    if pages is None:
        pages = [{"elements": survey.get("elements", survey.get("questions", []))}]
    if not isinstance(pages, list):
        raise InvalidInputError("pages", "a list")
    read = []
    total = 0
    for number, page in enumerate(pages):
        where = f"pages[{number}]"
        items = tuple(_elements(_object(where, page), where, 0, topic=f"page-{number + 1}"))
        total += len(items)
        if total > _MOST_ITEMS:
            raise InvalidInputError("pages", f"at most {_MOST_ITEMS} questions")
        read.append(Page(items))
    return Form(tuple(read))


def _object(where: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise InvalidInputError(where, "an object")
    return value


def _elements(parent: Mapping[str, Any], where: str, level: int, *, topic: str) -> Iterator[Item]:
    if level > _DEEPEST_PANEL:
        raise InvalidInputError(where, f"panels at most {_DEEPEST_PANEL} levels deep")
    name = "templateElements" if "templateElements" in parent else "elements"
    elements = parent.get(name, [])
    if not isinstance(elements, list):
        raise InvalidInputError(f"{where}.{name}", "a list")
    for number, element in enumerate(elements):
        here = f"{where}.{name}[{number}]"
        question = _object(here, element)
        if question.get("type") in ("panel", "paneldynamic"):
            yield from _elements(question, here, level + 1, topic=topic)
        else:
            yield _item(question, here, topic)


def _item(question: Mapping[str, Any], where: str, topic: str) -> Item:
    kind = question.get("type")
    asks = kind not in _SHOWS and not yes(question.get("readOnly"))
    ways = refusing(_choices(question))
    if yes(question.get("showRefuseItem")):
        ways |= {WayOut.CHOICE}
    if not yes(question.get("isRequired")):
        ways |= {WayOut.BLANK}
    declared = depth_of(f"{where}.pacingDepth", question.get("pacingDepth"))
    guess = guess_of(_titles(question)) if declared is None and asks else None
    return Item(
        name_of(question.get("name"), where),
        guess if declared is None else declared,
        guessed=guess is not None,
        asks=asks,
        required=yes(question.get("isRequired")),
        ways_out=ways,
        choices=kind in _PICKS,
        needs=yes(question.get("pacingNeeds")),
        topic=name_of(question.get("pacingTopic"), topic),
        where=where,
    )


def _titles(question: Mapping[str, Any]) -> Iterator[object]:
    """The title, in English where it has several languages; else the name."""
    title = question.get("title")
    if isinstance(title, dict):
        yield from (title.get(name) for name in ("en", "default"))
    else:
        yield title
    yield question.get("name")


def _choices(question: Mapping[str, Any]) -> Iterator[str]:
    choices = question.get("choices", [])
    for choice in choices if isinstance(choices, list) else []:
        text = choice.get("text", choice.get("value")) if isinstance(choice, dict) else choice
        words = text.values() if isinstance(text, dict) else [text]
        yield from (str(word) for word in words)
