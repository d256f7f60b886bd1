"""What reads and lints a talk, made once and shared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol, cast

from tic.acts import Reader, TurnReader
from tic.language import Linter, words_to_avoid
from tic.language.meaning import MeaningReader
from tic.session.found import Found
from tic.session.rule import Scene
from tic.session.rules import seen
from tic.session.standing import Standing
from tic.session.techniques import techniques_of
from tic.text import Analysis
from tic.text.context import Context, Speaker


class Model(TurnReader, MeaningReader, Protocol):
    """A reader that reads turns and looks for meaning, such as the learned one."""


class AwaitedModel(Protocol):
    """A model of which a reading may have to be awaited, as `tic.models.LanguageModelReader` is."""

    async def prepare(
        self, text: str, *, speaker: Speaker, before: str | None = None, context: Context
    ) -> None:
        """Read a turn now, so that judging it asks nothing more."""
        ...


class Tools(NamedTuple):
    """A reader of turns and a linter, safe to share across threads; `awaited` is their model, if it is awaited."""

    reader: Reader
    linter: Linter
    awaited: AwaitedModel | None = None

    @classmethod
    def builtin(
        cls,
        lang: str = "en",
        *,
        model: bool | Model = False,
        avoid: Mapping[str, str | None] | None = None,
    ) -> Tools:
        """What ships for `lang`; `model` is what the doors of both take, `avoid` words of one person's own."""
        own = [words_to_avoid(avoid, lang=lang)] if avoid else []
        linter = Linter.builtin(lang, model=model, beside=own)
        awaited = model if callable(getattr(model, "prepare", None)) else None
        return cls(Reader.builtin(lang, model=model), linter, cast("AwaitedModel | None", awaited))

    async def prepare(
        self, text: str, standing: Standing, *, speaker: Speaker = Speaker.HELPER
    ) -> None:
        """Have a model that is awaited read a turn, so that judging it waits for nothing."""
        if self.awaited is not None:
            await self.awaited.prepare(text, speaker=speaker, context=_where(standing))

    def found(self, text: str, scene: Scene, before: Analysis | None = None) -> tuple[Found, ...]:
        """Return the findings in a turn of the helper: those of the linter, then those of conversation."""
        where = _where(scene.standing)
        earlier = None if before is None else before.text
        findings = self.linter.check(text, context=where, before=earlier).findings
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


def _where(standing: Standing) -> Context:
    # Rules of advice look only where it is known that nobody asked for any.
    return Context.CHAT if standing.advice else Context.CONVERSATION
