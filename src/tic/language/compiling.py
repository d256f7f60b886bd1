"""From a pack to its two graphs: its rules in one, their guards and the scope cues in another."""

from __future__ import annotations

from collections.abc import Iterable

from tic._kernel.errors import InvalidInputError, expect
from tic.language import cues
from tic.language.compiled import Compiled
from tic.language.judging import Judging
from tic.language.rule import Pack
from tic.phrases import Matcher, Tree, first_words, parse

GUARD_KINDS = ("unless_before", "unless_after", "unless_sentence", "need_sentence")


def compile_pack(pack: Pack) -> Compiled:
    """Compile a pack; raises `PatternError` for a pattern that cannot be read."""
    expect("pack", pack, Pack)
    if pack.lang not in cues.CUES:
        raise InvalidInputError("lang", f"one of {', '.join(sorted(cues.CUES))}")
    looking = Matcher.compile(
        ((rule.code, pattern) for rule in pack.rules for pattern in rule.patterns),
        macros=pack.macros,
    )
    around = Matcher.join(_around(pack))
    judging = Judging.of(pack, around, _begins(around))
    return Compiled(
        looking,
        tuple(rule.code for rule in pack.rules),
        tuple(rule.confidence for rule in pack.rules),
        lambda: judging,
    )


def _around(pack: Pack) -> Iterable[tuple[str, Tree]]:
    for kind, patterns in cues.CUES[pack.lang].items():
        for pattern in patterns:
            yield f"cue {kind}", parse(pattern, cues.MACROS)
    for rule in pack.rules:
        for kind in GUARD_KINDS:
            for pattern in getattr(rule.guards, kind):
                yield f"{rule.code} {kind}", parse(pattern, pack.macros)


def _begins(around: Matcher) -> dict[str, str]:
    """The first words of the patterns of each owner, with spaces between."""
    begins: dict[str, set[str]] = {}
    for label, words in first_words(around.graph).items():
        begins.setdefault(around.labels[label].partition(" ")[0], set()).update(words)
    return {owner: " ".join(sorted(words)) for owner, words in begins.items()}
