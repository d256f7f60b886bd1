"""From a pack to its graphs: its rules in one, and one each for the guards of a rule and for scope cues."""

from __future__ import annotations

from functools import cache

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError
from tic.language import cues
from tic.language.compiled import Compiled
from tic.language.judging import Judging
from tic.language.rule import Pack
from tic.phrases import Matcher, parse

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
    judging = Judging(pack, _scope(pack.lang), _guards(pack).get)
    return Compiled(
        looking,
        tuple(rule.code for rule in pack.rules),
        tuple(rule.confidence for rule in pack.rules),
        tuple(rule.contexts for rule in pack.rules),
        lambda: judging,
    )


@cache  # the same for every pack of a language, and some packs are one person's
def _scope(lang: str) -> Matcher:
    return Matcher.join(
        (kind, parse(pattern, cues.MACROS))
        for kind, patterns in cues.CUES[lang].items()
        for pattern in patterns
    )


def _guards(pack: Pack) -> dict[str, Matcher]:
    """What excuses a match, for each rule that has such."""
    guards = {}
    for rule in pack.rules:
        patterns = {kind: getattr(rule.guards, kind) for kind in GUARD_KINDS}
        if any(patterns.values()):
            guards[rule.code] = Matcher.compile(
                ((kind, each) for kind in GUARD_KINDS for each in patterns[kind]),
                macros=pack.macros,
            )
    return guards
