"""What a rule of conversation is: a look at one turn of a helper in what stands, and the page that explains it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tic._kernel.reason import Source
from tic.acts import Confidence, HelperAct, Turn
from tic.language import Guards, Rule, Severity
from tic.session.sources import SOURCES
from tic.session.standing import Standing
from tic.session.techniques import Technique
from tic.text.context import Context

FAMILY = "conversation"
WHERE = frozenset({Context.CHAT, Context.CONVERSATION})


class Scene(NamedTuple):
    """One turn of a helper in its place.

    `turn` is what it does, `families` are those of the linter's findings in it, and `again` says that it
    takes up words of what the person had said no to (False where nobody kept them).
    """

    standing: Standing
    turn: Turn
    families: frozenset[str] = frozenset()
    again: bool = False

    def sure(self, *kinds: HelperAct) -> bool:
        """Whether the turn certainly does one of `kinds`: not by the form of a sentence alone."""
        return any(act.confidence is Confidence.CERTAIN for act in self.turn.only(kinds))

    @property
    def lets_go(self) -> bool:
        """Whether the turn certainly lets the person go or leaves the matter to them."""
        return self.sure(*LETS_GO)


LETS_GO = (
    HelperAct.CLOSE, HelperAct.EMPHASISE_AUTONOMY, HelperAct.ACKNOWLEDGE,
    HelperAct.RECEIPT_OF_DISCLOSURE, HelperAct.HANDOFF_INFO,
)  # fmt: skip
"""A goodbye, a receipt, a door left open: beside one of these, a question at a goodbye holds no one."""


Exchange = tuple[str, ...]
"""A short talk that shows a rule: turn about, the helper speaks last."""


class TurnRule(NamedTuple):
    """A rule of conversation.

    `look` returns in words what was seen, or "" for nothing. `page` is the rule as reports print any rule.
    `held` are talks whose last turn it finds, `passes` those that it lets through; `wrong` says when a
    finding of it is none.
    """

    page: Rule
    look: Callable[[Scene], str]
    techniques: frozenset[Technique]
    held: tuple[Exchange, ...]
    passes: tuple[Exchange, ...]
    wrong: str


def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    says: str,
    why: str,
    instead: tuple[str, ...],
    sources: tuple[str, ...],
    held: tuple[Exchange, ...],
    passes: tuple[Exchange, ...],
    wrong: str,
    techniques: tuple[Technique, ...] = (),
    confidence: float = 0.7,
) -> Callable[[Callable[[Scene], str]], TurnRule]:
    """Make a rule of the function that looks; its confidence is an estimate until it is measured."""

    def made(look: Callable[[Scene], str]) -> TurnRule:
        page = Rule(
            code=code,
            name=name,
            family=FAMILY,
            severity=severity,
            confidence=confidence,
            measured=False,
            contexts=WHERE,
            patterns=(),
            guards=Guards(),
            says=says,
            why=why,
            instead=instead,
            sources=tuple(_source(source) for source in sources),
            bad=tuple(talk[-1] for talk in held),
            good=tuple(talk[-1] for talk in passes),
        )
        return TurnRule(page, look, frozenset(techniques), held, passes, wrong)

    return made


def _source(name: str) -> Source:
    return SOURCES[name]
