"""A finished talk, turn by turn: what each turn does, what is found in it, and whether it is flagged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import NoneType
from typing import NamedTuple

from tic._kernel.arguments import expect
from tic.acts import Turn
from tic.acts.asked import asked
from tic.acts.topic import takes_up, topic_words
from tic.language import Linter
from tic.pacing import Action, Decision, DecisionReason, Policy, begin
from tic.session.found import Found
from tic.session.pace import heard, sent
from tic.session.rule import Scene
from tic.session.said import Said, said_each
from tic.session.standing import Standing, after_helper, after_person
from tic.session.tools import Model, Tools
from tic.text import Analysis
from tic.text.context import Speaker

MOST_DECLINED = 400  # words of what was declined that are kept while a talk is reviewed


class TurnReview(NamedTuple):
    """One turn. `turn` is what it does; a person's turn has no findings, and nobody's has neither.

    `pacing` says why the policy that the review was given would have held a turn of the helper.
    """

    speaker: Speaker | None
    turn: Turn
    found: tuple[Found, ...] = ()
    pacing: tuple[DecisionReason, ...] = ()

    @property
    def flagged(self) -> bool:
        """Whether a finding is of medium severity or more."""
        return any(each.grave for each in self.found)

    def to_dict(self) -> dict[str, object]:
        """Return the turn as JSON values; it holds no words of the talk."""
        return {
            "speaker": None if self.speaker is None else self.speaker.value,
            "acts": [act.kind.value for act in self.turn.acts],
            "depth": self.turn.depth,
            "flagged": self.flagged,
            "findings": [each.to_dict() for each in self.found],
            "pacing": [reason.to_dict() for reason in self.pacing],
        }


class Review(NamedTuple):
    """A talk, one entry a turn, in the order given."""

    turns: tuple[TurnReview, ...]

    @property
    def flagged(self) -> int:
        """How many turns are flagged."""
        return sum(turn.flagged for turn in self.turns)

    def to_dict(self) -> dict[str, object]:
        """Return the review as JSON values; it holds no words of the talk."""
        return {"flagged": self.flagged, "turns": [turn.to_dict() for turn in self.turns]}


class Reviewer:
    """Reviews talks with one reader and one linter: made once, used for any number; safe to share across threads."""

    def __init__(self, tools: Tools, policy: Policy | None = None) -> None:
        self._tools, self._policy = tools, policy

    @classmethod
    def builtin(
        cls,
        lang: str = "en",
        *,
        model: bool | Model = False,
        policy: str | Policy | None = None,
    ) -> Reviewer:
        """The readers and rules that ship for `lang`; `model` is what their doors take.

        With a pacing `policy`, by name or as a value, each turn of the helper says what it would have held.
        """
        known = Policy.builtin(policy) if isinstance(policy, str) else policy
        expect("policy", known, (Policy, NoneType), "a policy, its name, or None")
        return cls(Tools.builtin(lang, model=model), known)

    @property
    def linter(self) -> Linter:
        """The linter that looks at the words."""
        return self._tools.linter

    def each(self, turns: Iterable[Mapping[str, object] | Said]) -> Iterator[TurnReview]:
        """Review a talk turn by turn; what is kept between two turns does not grow with the talk.

        Raises `InvalidInputError` naming the turn that is none.
        """
        tools, standing, declined = self._tools, Standing(), frozenset[str]()
        state = None if self._policy is None else begin(self._policy)
        last: dict[Speaker, Analysis] = {}
        for said in said_each(turns):
            if said.speaker is None:
                yield TurnReview(None, Turn(()))
                continue
            read = Analysis(said.text)
            if said.speaker is Speaker.PERSON:
                turn = tools.reader.person(read, before=last.get(Speaker.HELPER))
                standing = after_person(standing, turn)
                state = None if state is None else heard(state, turn)
                if standing.told.refused and Speaker.HELPER in last:
                    kept = declined if len(declined) < MOST_DECLINED else frozenset[str]()
                    declined = kept | topic_words(last[Speaker.HELPER]) | topic_words(read)
                elif not standing.refused:
                    declined = frozenset()
                yield TurnReview(said.speaker, turn)
            else:
                before = last.get(Speaker.PERSON)
                turn = tools.reader.helper(read, before=before, told=standing.told)
                again = bool(declined) and takes_up(read, declined)
                scene = Scene(standing, turn, again=again)
                held: tuple[DecisionReason, ...] = ()
                if state is not None:
                    decision, state = sent(state, turn)
                    held = _held(decision)
                yield TurnReview(said.speaker, turn, tools.found(said.text, scene, before), held)
                standing = after_helper(standing, turn, asked(read))
            last[said.speaker] = read


def _held(decision: Decision) -> tuple[DecisionReason, ...]:
    return tuple(reason for reason in decision.reasons if reason.action > Action.ALLOW_WITH)


def review(
    turns: Iterable[Mapping[str, object] | Said],
    *,
    lang: str = "en",
    model: bool | Model = False,
    policy: str | Policy | None = None,
) -> Review:
    """Return what is to be said of a finished talk, and with a pacing `policy` what that would have held.

    `turns` are mappings with `speaker` and `text`, `role` and `content` (OpenAI) or `from` and `value`
    (ShareGPT). The person's own turns are read and never judged. Raises `InvalidInputError` naming the turn.
    """
    return Review(tuple(Reviewer.builtin(lang, model=model, policy=policy).each(turns)))
