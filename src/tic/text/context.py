"""Where a text meets a person, and who says it."""

from __future__ import annotations

import enum


class Context(enum.StrEnum):
    """Where a text meets a person. A rule looks everywhere unless it names where it is bound to."""

    GENERAL = "general"  # nothing says where
    CHAT = "chat"  # a turn to a person
    CONVERSATION = "conversation"  # a turn whose earlier turns are known: what was asked for, too
    UI = "ui"  # button, dialog, error, empty state
    FORM = "form"  # question or hint
    EMAIL = "email"  # also SMS, push
    NOTE = "note"  # clinical or case note
    ARTICLE = "article"  # help page, news, documentation


class Speaker(enum.StrEnum):
    """Who says it. The person's own words are never flagged."""

    HELPER = "helper"
    PERSON = "person"
