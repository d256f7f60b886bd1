"""A compiled pack as two modules of plain literals: written once, read back at every start.

`tic.data.rules_en` holds what looking needs and `tic.data.judging_en` what a match needs, so that
start-up compiles nothing, loads no parser of files, and reads no sentence that nobody asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

from tic._kernel.reason import Source
from tic.language.compiled import Compiled
from tic.language.rule import Context, Guards, Known, Pack, Rule, Severity
from tic.phrases import Edges, Graph, Matcher

if TYPE_CHECKING:
    from tic.language.judging import Judging


def looking_text(compiled: Compiled) -> str:
    """The Python source of the first module: literals only, deterministic."""
    return _source_text(
        compiled,
        f"CODES = {compiled.codes!r}",
        f"CONFIDENCE = {compiled.confidence!r}",
        f"CONTEXTS = {tuple(map(_names, compiled.contexts))!r}",
        f"LOOKING = {_matcher_text(compiled.looking)}",
    )


def judging_text(compiled: Compiled) -> str:
    """The Python source of the second module: literals only, deterministic."""
    judging = compiled.judging()
    pack = judging.pack
    guards = ((code, judging.guards(code)) for code in compiled.codes)
    return _source_text(
        compiled,
        f"NAME = {pack.name!r}",
        f"LANG = {pack.lang!r}",
        f"MACROS: dict[str, str] = {dict(sorted(pack.macros.items()))!r}",
        f"RETIRED: dict[str, str] = {dict(sorted(pack.retired.items()))!r}",
        "RULES: tuple[object, ...] = (",
        *(f"{_plain(rule)!r}," for rule in pack.rules),
        ")",
        f"CUES = {_matcher_text(judging.cues)}",
        "GUARDS: dict[str, object] = {",
        *(f"{code!r}: {_matcher_text(matcher)}," for code, matcher in guards if matcher),
        "}",
    )


def from_modules(looking: ModuleType, judging: Callable[[], ModuleType]) -> Compiled:
    """Read back what was written; `judging` imports the second module, once something matched."""
    return Compiled(
        _matcher(*looking.LOOKING),
        looking.CODES,
        looking.CONFIDENCE,
        looking.CONTEXTS,
        cache(lambda: _judging(judging())),
    )


def _judging(module: ModuleType) -> Judging:
    from tic.language.judging import Judging  # noqa: PLC0415  most texts hold nothing to judge

    rules = tuple(_rule(row) for row in module.RULES)
    pack = Pack(module.NAME, module.LANG, rules, module.MACROS, module.RETIRED)

    @cache  # few of the rules ever match in one run
    def guards(code: str) -> Matcher | None:
        row = module.GUARDS.get(code)
        return None if row is None else _matcher(*row)

    return Judging(pack, _matcher(*module.CUES), guards)


def _source_text(compiled: Compiled, *lines: str) -> str:
    says = f"Of the compiled pack {compiled.pack.name}. Written by `python -m tic.packs`"
    return "\n".join([f'"""{says}; not edited by hand."""', *lines, ""])


def _matcher_text(matcher: Matcher) -> str:
    graph = matcher.graph
    symbols = " ".join(sorted(graph.symbols))
    pages = "".join(f'"""{page}""",\n' for page in graph.edges.pages)
    places, accepts = tuple(graph.places.items()), tuple(graph.accepts.items())
    return f"(\n{matcher.labels!r},\n{symbols!r},\n{places!r},\n{accepts!r},\n({pages}),\n)"


def _matcher(
    labels: tuple[str, ...],
    symbols: str,
    places: tuple[tuple[int, tuple[tuple[str, int], ...]], ...],
    accepts: tuple[tuple[int, tuple[int, ...]], ...],
    pages: tuple[str, ...],
) -> Matcher:
    graph = Graph(frozenset(symbols.split(" ")), Edges(pages), dict(places), dict(accepts))
    return Matcher(graph, labels)


def _plain(rule: Rule) -> tuple[object, ...]:
    """The rule as nested tuples of strings and numbers; guards by name where not the default."""
    guards = rule.guards._asdict().items()
    row: dict[str, object] = {
        **rule._asdict(),
        "severity": int(rule.severity),
        "contexts": _names(rule.contexts),
        "guards": {name: value for name, value in guards if value != Guards._field_defaults[name]},
        "sources": tuple(tuple(source) for source in rule.sources),
        "known": tuple(tuple(known) for known in rule.known),
    }
    return tuple(row.values())


def _names(contexts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(map(str, contexts)))


def _rule(row: tuple[Any, ...]) -> Rule:
    # What many rules share is made once.
    code, name, family, severity, confidence, measured, contexts, patterns, guards = row[:9]
    says, why, instead, sources, bad, good, known = row[9:]
    return Rule(
        code,
        name,
        family,
        _SEVERITIES[severity],
        confidence,
        measured,
        _contexts(contexts),
        patterns,
        Guards(**guards) if guards else _NO_GUARDS,
        says,
        why,
        instead,
        tuple(map(_source, sources)),
        bad,
        good,
        tuple(Known(*each) for each in known),
    )


_SEVERITIES = {int(level): level for level in Severity}
_NO_GUARDS = Guards()


@cache
def _contexts(words: tuple[str, ...]) -> frozenset[Context]:
    return frozenset(map(Context, words))


@cache
def _source(row: tuple[Any, ...]) -> Source:
    return Source(*row)
