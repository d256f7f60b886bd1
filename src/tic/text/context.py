"""Where a text meets a person, and who says it."""

from __future__ import annotations

import enum


class Context(enum.StrEnum):
    """Where a text meets a person. A rule looks in all but prompts unless it names where it is bound to."""

    GENERAL = "general"  # nothing says where
    CHAT = "chat"  # a turn to a person
    CONVERSATION = "conversation"  # a turn whose earlier turns are known: what was asked for, too
    UI = "ui"  # button, dialog, error, empty state
    FORM = "form"  # question or hint
    EMAIL = "email"  # also SMS, push
    NOTE = "note"  # clinical or case note
    ARTICLE = "article"  # help page, news, documentation
    PROMPT = "prompt"  # what a language model is told to do; "you" is the model


TO_A_PERSON = frozenset(Context) - {Context.PROMPT}
"""Where a text is for a person: where a rule looks that does not say otherwise."""


class Speaker(enum.StrEnum):
    """Who says it. The person's own words are never flagged."""

    HELPER = "helper"
    PERSON = "person"
