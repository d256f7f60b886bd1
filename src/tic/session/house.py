"""The rules of the house in words: for a language model that drafts, before and after a verdict."""

from __future__ import annotations

from tic._kernel.arguments import expect
from tic.consent.preferences import Preferences
from tic.errors import InvalidInputError
from tic.pacing import Depth, Policy
from tic.session.rules import RULES
from tic.session.verdict import Action, Verdict

_DEPTHS = {
    Depth.PROCESS: "nothing personal",
    Depth.PRACTICAL: "present needs and plain facts",
    Depth.FEELINGS: "how things are now",
    Depth.IMPACT: "what hard things do to life now",
    Depth.EVENT: "that something happened, and its general kind",
    Depth.DETAIL: "an account",
}
_FIXED = (
    "You are an AI system, and you say so whenever somebody asks.",
    "The person decides what is talked about. A no needs no reason, and you leave it there.",
    "When somebody says goodbye, you say goodbye.",
    "You receive what was told before anything else.",
    "You give advice when it was asked for, or after asking whether it is wanted.",
    "Where to find people who help is named whenever it is needed, whatever else holds.",
)
LANGUAGES = ("en",)


def brief(policy: Policy, preferences: Preferences | None = None, *, locale: str = "en") -> str:
    """Return the rules of the house as a system prompt, printed from the numbers of `policy`.

    Of `preferences` it names topics by the host's keys and words to avoid, which are the person's own: keep it
    out of logs. Raises `InvalidInputError` for a language that it is not written in.
    """
    expect("policy", policy, Policy)
    if locale not in LANGUAGES:
        raise InvalidInputError("locale", f"one of {', '.join(LANGUAGES)}")
    told = preferences or Preferences()
    lines = [
        *_FIXED,
        f"You ask at most {_count(policy.questions_per_turn, 'question')} in a turn.",
        f"You ask in at most {_count(policy.questions_in_row, 'turn')} in a row.",
        f"Without being invited further you ask about {_DEPTHS[Depth(policy.entry)]}.",
        f"You never ask for more than {_DEPTHS[Depth(policy.max_depth)]}.",
    ]
    if told.closed_topics:
        lines.append(f"These topics are closed: {', '.join(sorted(told.closed_topics))}.")
    if told.avoid:
        lines.append(f"These words are not used: {', '.join(sorted(told.avoid))}.")
    lines += [f"Say rather: {words}" for words in _said_instead()]
    return "\n".join(f"- {line}" for line in lines)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _said_instead() -> tuple[str, ...]:
    """One rewording of each rule that flags a turn, each once."""
    return tuple(dict.fromkeys(one.page.instead[0] for one in RULES if one.page.severity > 1))


def feedback(verdict: Verdict) -> str:
    """Return what to tell a language model about its draft, without a word of the draft; "" where it may be sent."""
    expect("verdict", verdict, Verdict)
    if verdict:
        return ""
    asked = dict.fromkeys(
        reason.says for reason in verdict.reasons if reason.action > Action.SEND_WITH
    )
    lines = ["The draft was not sent.", *asked]
    rewordings = dict.fromkeys(
        words for each in verdict.found if each.grave for words in each.rule.instead[:1]
    )
    if verdict.action is Action.HOLD:
        lines.append("Write one turn that asks nothing.")
    else:
        lines.append("Write the turn again in other words.")
    if verdict.instead:
        lines.append(f"This may be said: {verdict.instead}")
    lines += [f"For instance: {words}" for words in rewordings]
    return "\n".join(lines)
