"""The house's own rules: what can be wrong with a suppression. Always on, and never suppressed inline."""

from __future__ import annotations

from tic.language.rule import Guards, Rule, Severity
from tic.text.context import Context

_EVERYWHERE = frozenset(Context)


def _rule(
    number: int, name: str, severity: Severity, says: str, why: str, *, bad: str, good: str
) -> Rule:
    return Rule(
        code=f"TIC{number:03}",
        name=name,
        family="suppressions",
        severity=severity,
        confidence=1.0,
        measured=False,
        contexts=_EVERYWHERE,
        patterns=(),
        guards=Guards(),
        says=says,
        why=why,
        instead=(good,),
        sources=(),
        bad=(bad,),
        good=(good,),
    )


UNKNOWN = _rule(
    1,
    "suppression-of-unknown-rule",
    Severity.MEDIUM,
    "This suppression names a rule that does not exist.",
    "A misspelt code suppresses nothing, and the finding it was meant for stays unread.",
    bad="tic: ignore[TIC9999] -- the sign on the door says so",
    good="tic: ignore[TIC101] -- the sign on the door says so",
)
STALE = _rule(
    2,
    "stale-suppression",
    Severity.LOW,
    "This suppression suppresses nothing.",
    "The words it was written for have changed; left in place, it would hide the next finding.",
    bad="tic: ignore[TIC101] -- beside words that are fine",
    good="no comment, once the words are fine",
)
REASONLESS = _rule(
    3,
    "suppression-without-reason",
    Severity.MEDIUM,
    "This suppression gives no reason, so it suppresses nothing.",
    "Whoever reads it next cannot tell a considered choice from a habit.",
    bad="tic: ignore[TIC101]",
    good="tic: ignore[TIC101] -- quotes the letter that the page is about",
)
MALFORMED = _rule(
    4,
    "malformed-suppression",
    Severity.MEDIUM,
    "This comment speaks to tic, yet it is not a suppression that tic can read.",
    "Words that look like a suppression and are none give a false sense of order.",
    bad="tic: disable TIC101 because it quotes a letter",
    good="tic: ignore[TIC101] -- quotes a letter",
)

HOUSE_RULES = (UNKNOWN, STALE, REASONLESS, MALFORMED)
