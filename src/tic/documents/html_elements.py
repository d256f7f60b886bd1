"""What HTML elements and attributes mean for the words in them: tables, no code.

Source of the names: the HTML Living Standard, sections 4 ("The elements of HTML") and 15.3
("Non-replaced elements": what flows inline), and WAI-ARIA 1.2 for the `aria-` attributes.
"""

from __future__ import annotations

from tic.documents.guess import Guess, word_set
from tic.text.context import Context

INLINE = word_set(
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark nobr q "
    "s samp small span strike strong sub sup time tt u var wbr"
)
"""Words flow through these; at any other element a new passage begins."""

UNREAD = frozenset(["script", "style", "pre", "iframe", "noembed", "math"])
"""What stands inside is for machines, or is code shown as it is."""

CODE = frozenset(["code", "kbd", "samp", "var", "tt"])
"""Code inside a sentence: one U+FFFC."""

HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])

_BUTTON = Guess(Context.UI, "a button")
_FIELD = Guess(Context.FORM, "a field of a form")
WITHIN = {
    "button": _BUTTON,
    "summary": _BUTTON,
    "option": _FIELD,
    "label": _FIELD,
    "legend": _FIELD,
    "textarea": _FIELD,
    "form": Guess(Context.FORM, "inside a form"),
    "fieldset": Guess(Context.FORM, "inside a form"),
    "dialog": Guess(Context.UI, "inside a dialog"),
    "nav": Guess(Context.UI, "inside a menu"),
}
"""The context of words inside an element; the first that is open decides."""

LONE_LINK = Guess(Context.UI, "a link that stands alone")
"""Such a link is a button by another name, and may be the one that says no."""

ATTRIBUTES = {
    "alt": None,
    "title": Guess(Context.UI, "a tooltip (title)"),
    "placeholder": Guess(Context.FORM, "a field's placeholder"),
    "label": Guess(Context.FORM, "a label"),
    "aria-label": Guess(Context.UI, "a name for screen readers (aria-label)"),
    "aria-description": Guess(Context.UI, "a description for screen readers"),
    "aria-placeholder": Guess(Context.FORM, "a field's placeholder"),
    "data-confirm": Guess(Context.UI, "a question before an action"),
    "data-tooltip": Guess(Context.UI, "a tooltip"),
    "value": Guess(Context.UI, "a button"),
    "content": Guess(Context.ARTICLE, "the description of the page"),
}
"""Attributes with words for people; None: the context is the page's."""

BUTTON_TYPES = frozenset(["button", "submit", "reset"])
"""`value` is shown to people only for these types of `input`."""
