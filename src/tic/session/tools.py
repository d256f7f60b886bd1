"""What reads and lints a talk, made once and shared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from tic.acts import Reader, TurnReader
from tic.language import Linter, words_to_avoid
from tic.language.meaning import MeaningReader
from tic.session.found import Found
from tic.session.rule import Scene
from tic.session.rules import seen
from tic.session.techniques import techniques_of
from tic.text import Analysis
from tic.text.context import Context


class Model(TurnReader, MeaningReader, Protocol):
    """A reader that reads turns and looks for meaning, such as the learned one."""


class Tools(NamedTuple):
    """A reader of turns and a linter, safe to share across threads."""

    reader: Reader
    linter: Linter

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
        return cls(Reader.builtin(lang, model=model), linter)

    def found(self, text: str, scene: Scene, before: Analysis | None = None) -> tuple[Found, ...]:
        """Return the findings in a turn of the helper: those of the linter, then those of conversation."""
        # Rules of advice look only where it is known that nobody asked for any.
        where = Context.CHAT if scene.standing.advice else Context.CONVERSATION
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
