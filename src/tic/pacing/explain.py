"""A decision in plain words: for the person it concerns, and for the people who build."""

from __future__ import annotations

from typing import Literal

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError
from tic.pacing.decision import Decision
from tic.pacing.reasons import WORDS, Until

OPENINGS = {
    "allow": "Nothing held this back.",
    "allow_with": "This may be said, together with what it needs.",
    "held": "This was not said.",
}


def explain(decision: Decision, *, to: Literal["person", "developer"] = "person") -> str:
    """Return why, one sentence a line.

    To the person it speaks of "you", without rule names or numbers; to a developer it names rules,
    evidence and sources. A person may always ask why something was not asked of them.
    """
    expect("decision", decision, Decision)
    if to not in ("person", "developer"):
        raise InvalidInputError("to", "'person' or 'developer'")
    if to == "developer":
        return _for_developers(decision)
    if not decision.reasons:
        return OPENINGS["allow"]
    lines = [OPENINGS["allow_with" if decision else "held"]]
    lines += dict.fromkeys(
        WORDS[reason.code].tells if reason.code in WORDS else reason.says
        for reason in decision.reasons
        if decision or reason.action == decision.action
    )
    if decision.retry is not None:
        until = decision.retry.until
        change = "" if until is Until.NEVER else "This can change "
        lines.append(f"{change}{until.tells}.".capitalize())
    return "\n".join(lines)


def _for_developers(decision: Decision) -> str:
    unread = " (unread)" if decision.unread else ""
    asks = f", asks at {decision.depth.name}{unread}"
    lines = [f"{decision.action.name}, ceiling {decision.ceiling.name}{asks}"]
    for reason in decision.reasons:
        numbers = "".join(f" {name}={value}" for name, value in reason.evidence)
        sources = ", ".join(reason.sources)
        lines.append(
            f"{reason.rule} {reason.code} ({reason.action.name}){numbers}: {reason.says} [{sources}]"
        )
    lines += [f"show along: {one.value}" for one in sorted(decision.obligations, key=_value)]
    if decision.retry is not None:
        turn = "" if decision.retry.turn is None else f", from turn {decision.retry.turn}"
        lines.append(f"would change: {decision.retry.until.says}{turn}")
    instead = [move.judged_kind.value for move in decision.alternatives]
    if instead:
        lines.append(f"instead: {', '.join(instead)}")
    return "\n".join(lines)


def _value(one: object) -> str:
    return str(getattr(one, "value", one))
