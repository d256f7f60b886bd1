"""One conversation as a value: what was heard, whether a draft may be sent, and what was sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple, get_args

from attrs import evolve, field, frozen

from tic import consent, grounding
from tic._kernel.arguments import expect, expect_each
from tic._kernel.moment import Moment, to_moment
from tic.acts.asked import asked
from tic.consent.preferences import PreferenceAct, Preferences, settle
from tic.errors import InvalidInputError
from tic.pacing import (
    Event,
    HelperSent,
    Obligation,
    PacingState,
    Policy,
    Proposal,
    reading_of,
    step,
)
from tic.pacing import begin as begin_pacing
from tic.pacing.moves import GENERAL
from tic.session import notices as notice
from tic.session.judge import judged
from tic.session.pace import heard
from tic.session.standing import Standing, after_helper, after_person
from tic.session.tools import Model, Tools
from tic.session.verdict import Verdict
from tic.text import Analysis
from tic.text.context import Speaker

SCHEMA = 1
_PREFERENCE_ACTS = get_args(PreferenceAct)
_COMMANDS = get_args(grounding.Command)
_PACING_EVENTS = get_args(Event)
_NO_PREFERENCES = Preferences()
_Time = datetime | Moment


class About(NamedTuple):
    """An event of consent with the scope that it is about, as the host calls it."""

    scope: str
    event: consent.Event


Heard = str | Event | About | PreferenceAct | grounding.Command


def _frozen(cells: Mapping[str, consent.Cell]) -> Mapping[str, consent.Cell]:
    return MappingProxyType(dict(cells))


@frozen
class Conversation:
    """One talk of one person with one helper; every method returns a value and changes none.

    It holds facts and counts, and no word of the person: what was said last is kept as what it did and what it asked.
    `cells` are the person's consents by scope; those in `needs` must permit every turn but a service. `effects`
    are what the last command of a running exercise asks the host to show.
    """

    pacing: PacingState
    standing: Standing = field(factory=Standing)
    cells: Mapping[str, consent.Cell] = field(factory=dict, converter=_frozen)
    needs: tuple[str, ...] = ()
    preferences: Preferences = field(factory=Preferences)
    exercise: grounding.Run | None = field(default=None, repr=False)
    effects: tuple[grounding.Effect, ...] = ()
    notices: notice.Notices = field(factory=notice.Notices)
    lang: str = "en"
    _tools: Tools = field(kw_only=True, eq=False, repr=False)
    _model: bool | Model = field(default=False, kw_only=True, eq=False, repr=False)

    @classmethod
    def begin(
        cls,
        policy: str | Policy = "llm_companion",
        *,
        at: _Time,
        session: str = "session",
        lang: str = "en",
        model: bool | Model = False,
        cells: Mapping[str, consent.Cell] | None = None,
        needs: Iterable[str] = (),
        preferences: Preferences = _NO_PREFERENCES,
    ) -> Conversation:
        """Begin a talk at a moment, under a pacing policy by name or as a value.

        `model` is what the doors of the reader and the linter take. Raises `InvalidInputError` for what is
        not known, and `MissingModelError` where a model is asked for and none is installed.
        """
        known = policy if isinstance(policy, Policy) else Policy.builtin(policy)
        expect("preferences", preferences, Preferences)
        return cls(
            begin_pacing(known, session=session),
            cells=cells or {},
            needs=expect_each("needs", needs, str),
            preferences=preferences,
            notices=notice.begun(to_moment(at)),
            lang=lang,
            tools=Tools.builtin(lang, model=model, avoid=preferences.avoid),
            model=model,
        )

    def hear(self, what: Heard, *, at: _Time, topic: str | None = None) -> Conversation:
        """Return the talk after what the person said or did; nothing of theirs is ever refused.

        `what` is their words, or an event: of pacing (a button), of consent (`About`), a preference, or a
        command to the running exercise. `topic` is what words are about, where the host knows it. Raises
        `InvalidInputError` only for what is none of these.
        """
        now = to_moment(at)
        return evolve(self, notices=notice.used(self.notices, now), **self._heard(what, now, topic))

    def _heard(self, what: Heard, now: Moment, topic: str | None) -> dict[str, Any]:
        """The fields that change with what was heard."""
        if isinstance(what, str):
            return self._words(what, now, topic)
        if isinstance(what, About):
            cell = self.cells.get(what.scope, consent.Cell())
            after = consent.step(cell, what.event, consent.STANDARD_POLICY).after
            return {"cells": {**self.cells, what.scope: after}}
        if isinstance(what, _PREFERENCE_ACTS):
            settled, _ = settle(self.preferences, what)
            tools = Tools.builtin(self.lang, model=self._model, avoid=settled.avoid)
            return {"preferences": settled, "tools": tools}
        if isinstance(what, _COMMANDS):
            if self.exercise is None:
                raise InvalidInputError("what", "a command while an exercise runs")
            run, effects = grounding.step(self.exercise, what)
            return {"exercise": run, "effects": effects}
        if isinstance(what, _PACING_EVENTS):
            return {"pacing": step(self.pacing, what)}
        raise InvalidInputError("what", "words, or an event of consent, pacing or grounding")

    def _words(self, said: str, now: Moment, topic: str | None) -> dict[str, Any]:
        turn = self._tools.reader.person(said, asks=self.standing.asked)
        state = heard(self.pacing, turn, topic=topic, at=now)
        return {"pacing": state, "standing": after_person(self.standing, turn)}

    async def prepare(self, text: str, *, speaker: Speaker = Speaker.HELPER) -> None:
        """Have a model that is to be awaited read a turn; after it `hear`, `propose` and `sent` wait for nothing.

        Any other model, or none, needs no preparing, and this returns at once. Raises `UnreadError` where
        the model gave no reading.
        """
        expect("text", text, str)
        expect("speaker", speaker, Speaker)
        await self._tools.prepare(text, self.standing, speaker=speaker)

    def propose(
        self,
        draft: str,
        *,
        at: _Time,
        declared: Proposal | None = None,
        topic: str = GENERAL,
        uses: Iterable[str] = (),
    ) -> Verdict:
        """Return whether a draft of the helper may be sent, as one answer; the talk is not changed.

        `declared` is what the host knows of it (its kind, depth, item), which reading only tightens. `uses`
        are scopes of consent that this turn needs besides those of the talk.
        """
        read = _read(draft)
        needs = (*self.needs, *expect_each("uses", uses, str))
        turn = self._tools.reader.helper(read, told=self.standing.told)
        return judged(self, read, turn, to_moment(at), declared, topic, needs, self._tools)

    def sent(
        self,
        draft: str,
        *,
        at: _Time,
        declared: Proposal | None = None,
        topic: str = GENERAL,
        met: Iterable[Obligation] = (),
    ) -> Conversation:
        """Return the talk after the helper really sent a turn, with the obligations shown beside it."""
        read, now = _read(draft), to_moment(at)
        turn = self._tools.reader.helper(read, told=self.standing.told)
        move = reading_of(turn).draft(declared, topic=topic)
        return evolve(
            self,
            pacing=step(self.pacing, HelperSent(move, met, at=now)),
            standing=after_helper(self.standing, turn, asked(read)),
        )

    def with_exercise(self, run: grounding.Run | None) -> Conversation:
        """Return the talk with an exercise that runs, or with none."""
        return evolve(self, exercise=run, effects=())

    def noted(self, due: notice.Due, *, at: _Time) -> Conversation:
        """Return the talk after a notice that was due was shown."""
        return evolve(self, notices=notice.given(self.notices, due, to_moment(at)))

    def to_dict(self) -> dict[str, Any]:
        """Return values that `json.dumps` takes, without anyone's words.

        Consents and preferences are not among them: they outlast a talk, and their journal keeps them.
        """
        return {
            "schema": SCHEMA,
            "lang": self.lang,
            "needs": list(self.needs),
            "pacing": self.pacing.to_dict(),
            "standing": self.standing.to_dict(),
            "notices": self.notices.to_dict(),
        }

    @classmethod
    def from_dict(
        cls,
        data: Mapping[str, Any],
        policy: str | Policy,
        *,
        model: bool | Model = False,
        cells: Mapping[str, consent.Cell] | None = None,
        preferences: Preferences = _NO_PREFERENCES,
        exercise: grounding.Run | None = None,
    ) -> Conversation:
        """Return the talk that `to_dict` wrote; raises `InvalidInputError` naming the field that is wrong."""
        expect("data", data, Mapping)
        if data.get("schema") != SCHEMA:
            raise InvalidInputError("schema", str(SCHEMA))
        known = policy if isinstance(policy, Policy) else Policy.builtin(policy)
        lang = data.get("lang", "en")
        return cls(
            PacingState.from_dict(data.get("pacing", {}), known),
            Standing.from_dict(data.get("standing", {})),
            cells=cells or {},
            needs=expect_each("needs", data.get("needs", ()), str),
            preferences=preferences,
            exercise=exercise,
            notices=notice.Notices.from_dict(data.get("notices", {})),
            lang=lang,
            tools=Tools.builtin(lang, model=model, avoid=preferences.avoid),
            model=model,
        )


def _read(draft: object) -> Analysis:
    if not isinstance(draft, str):
        raise InvalidInputError("draft", "a string")
    return Analysis(draft)
