"""A finished talk, turn by turn: what each turn does, what is found in it, and whether it is flagged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol

from tic.acts import Reader, Turn, TurnReader
from tic.acts.asked import asked
from tic.acts.topic import takes_up, topic_words
from tic.language import Linter, Rule, Severity
from tic.language.meaning import MeaningReader
from tic.session.rule import Scene
from tic.session.rules import seen
from tic.session.said import Said, said_each
from tic.session.standing import Standing, after_helper, after_person
from tic.session.techniques import Technique, techniques_of
from tic.text import Analysis
from tic.text.context import Context, Speaker

MOST_DECLINED = 400  # words of what was declined that are kept while a talk is reviewed
FLAGGED_FROM = Severity.MEDIUM  # as `tic-care check` fails from there on


class Found(NamedTuple):
    """One finding in a turn: its rule, what was seen, where (code points), and the techniques it is of."""

    rule: Rule
    because: str
    span: tuple[int, int]
    techniques: frozenset[Technique]

    def to_dict(self) -> dict[str, object]:
        """Return the finding as JSON values; it holds no words of the talk."""
        return {
            "code": self.rule.code,
            "name": self.rule.name,
            "family": self.rule.family,
            "severity": str(self.rule.severity),
            "says": self.rule.says,
            "because": self.because,
            "span": list(self.span),
            "techniques": sorted(each.value for each in self.techniques),
        }


class TurnReview(NamedTuple):
    """One turn. `turn` is what it does; a person's turn has no findings, and nobody's has neither."""

    speaker: Speaker | None
    turn: Turn
    found: tuple[Found, ...] = ()

    @property
    def flagged(self) -> bool:
        """Whether a finding is of medium severity or more."""
        return any(each.rule.severity >= FLAGGED_FROM for each in self.found)

    def to_dict(self) -> dict[str, object]:
        """Return the turn as JSON values; it holds no words of the talk."""
        return {
            "speaker": None if self.speaker is None else self.speaker.value,
            "acts": [act.kind.value for act in self.turn.acts],
            "depth": self.turn.depth,
            "flagged": self.flagged,
            "findings": [each.to_dict() for each in self.found],
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


class Model(TurnReader, MeaningReader, Protocol):
    """A reader that reads turns and looks for meaning, such as the learned one."""


class Reviewer:
    """What reads and lints: made once, used for any number of talks; safe to share across threads."""

    def __init__(self, reader: Reader, linter: Linter) -> None:
        self._reader = reader
        self._linter = linter

    @classmethod
    def builtin(cls, lang: str = "en", *, model: bool | Model = False) -> Reviewer:
        """The readers and rules that ship for `lang`; `model` is what their doors take."""
        return cls(Reader.builtin(lang, model=model), Linter.builtin(lang, model=model))

    def each(self, turns: Iterable[Mapping[str, object] | Said]) -> Iterator[TurnReview]:
        """Review a talk turn by turn; what is kept between two turns does not grow with the talk.

        Raises `InvalidInputError` naming the turn that is none.
        """
        standing, declined = Standing(), frozenset[str]()
        last: dict[Speaker, Analysis] = {}
        for said in said_each(turns):
            if said.speaker is None:
                yield TurnReview(None, Turn(()))
                continue
            read = Analysis(said.text)
            if said.speaker is Speaker.PERSON:
                turn = self._reader.person(read, before=last.get(Speaker.HELPER))
                standing = after_person(standing, turn)
                if standing.told.refused and Speaker.HELPER in last:
                    kept = declined if len(declined) < MOST_DECLINED else frozenset[str]()
                    declined = kept | topic_words(last[Speaker.HELPER]) | topic_words(read)
                elif not standing.refused:
                    declined = frozenset()
                yield TurnReview(said.speaker, turn)
            else:
                turn = self._reader.helper(
                    read, before=last.get(Speaker.PERSON), told=standing.told
                )
                again = bool(declined) and takes_up(read, declined)
                yield TurnReview(
                    said.speaker,
                    turn,
                    self._found(
                        said.text, last.get(Speaker.PERSON), Scene(standing, turn, again=again)
                    ),
                )
                standing = after_helper(standing, turn, asked(read))
            last[said.speaker] = read

    def _found(self, text: str, before: Analysis | None, scene: Scene) -> tuple[Found, ...]:
        # Rules of advice look only where it is known that nobody asked for any.
        where = Context.CHAT if scene.standing.advice else Context.CONVERSATION
        earlier = None if before is None else before.text
        findings = self._linter.check(text, context=where, before=earlier).findings
        families = frozenset(each.rule.family for each in findings)
        whole = 0, len(text)
        return (
            *(
                Found(
                    each.rule,
                    each.says,
                    (each.span.start, each.span.end),
                    techniques_of(each.rule.name, each.rule.family),
                )
                for each in findings
            ),
            *(
                Found(one.page, because, whole, one.techniques)
                for one, because in seen(scene._replace(families=families))
            ),
        )


def review(
    turns: Iterable[Mapping[str, object] | Said], *, lang: str = "en", model: bool | Model = False
) -> Review:
    """Return what is to be said of a finished talk.

    `turns` are mappings with `speaker` and `text`, `role` and `content` (OpenAI) or `from` and `value`
    (ShareGPT). The person's own turns are read and never judged. Raises `InvalidInputError` naming the turn.
    """
    return Review(tuple(Reviewer.builtin(lang, model=model).each(turns)))
