"""A receipt that a person can read: what was agreed, what happened, how to take it back."""

from __future__ import annotations

from html import escape

from tic.consent import Moment, explain_log, permits
from tic.receipts.account import Account, Service, utc

TITLE = "Receipt: what was said, and what holds now"


def _parts(account: Account, service: Service, at: Moment) -> list[tuple[str, list[str]]]:
    """Return the receipt as headings with their lines; text and HTML print the same."""
    scope, controller = account.key.scope, service.controller
    answer = permits(account.cell, at=at)
    return [
        (
            "This is about",
            [
                f"What is done: {service.called(scope.action)}",
                f"With what: {service.called(scope.data)}",
                f"What for: {service.called(scope.purpose)}",
                f"By whom: {service.called(scope.recipient)}",
                f"Notice: {service.notice}",
            ],
        ),
        (
            f"At {utc(at.latest)}",
            ["This may be done." if answer else "This may not be done.", answer.says],
        ),
        ("How to take it back", [service.withdrawal]),
        ("What was written down", explain_log(account.events, account.policy) or ["Nothing yet."]),
        (
            "Who keeps this record",
            [
                f"{controller.name}, {controller.address}, {controller.contact}",
                f"Kept in: {', '.join(service.storage_locations)} ({service.jurisdiction})",
                f"Kept for: {service.retention}",
            ],
        ),
        (
            "If you keep this receipt",
            [
                "It shows later whether the record was changed.",
                f"Record {account.id} of {account.key.subject}",
                f"Entry {account.entries}",
                f"SHA-256 {account.head}",
            ],
        ),
    ]


def as_text(account: Account, service: Service, *, at: Moment) -> str:
    """Return the receipt as plain text, ending in the head of the chain."""
    told = [TITLE, "=" * len(TITLE)]
    for heading, lines in _parts(account, service, at):
        told += ["", heading, "-" * len(heading), *lines]
    return "\n".join(told) + "\n"


def as_html(account: Account, service: Service, *, at: Moment) -> str:
    """Return the same receipt as a page without scripts, styles or links to elsewhere."""
    told = [
        "<!DOCTYPE html>",
        f'<html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title></head><body><main>',
        f"<h1>{TITLE}</h1>",
    ]
    for heading, lines in _parts(account, service, at):
        items = "".join(f"<li>{escape(line)}</li>" for line in lines)
        told.append(f"<h2>{escape(heading)}</h2><ul>{items}</ul>")
    told.append("</main></body></html>")
    return "\n".join(told) + "\n"
