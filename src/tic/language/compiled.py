"""A pack made ready to look with: its rules in one graph, its guards and the scope cues in another.

Built-in packs travel as plain Python literals (`tic.data.rules_en`), written by `module_text` and
read back by `from_module`: start-up compiles nothing and loads no parser of files.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import Any, NamedTuple

from tic._kernel.errors import InvalidInputError
from tic._kernel.reason import Source
from tic.language import cues
from tic.language.rule import Context, Guards, Known, Pack, Rule, Severity
from tic.language.scope import Cue
from tic.phrases import Edges, Graph, Matcher, Tokens, Tree, parse

GUARD_KINDS = ("unless_before", "unless_after", "unless_sentence", "need_sentence")


class Compiled(NamedTuple):
    """A pack with its two matchers.

    `rules` has one label a rule, in the order of `pack.rules`. `around` labels are "OWNER KIND",
    where the owner is "cue" or the code of the rule whose guard it is; `owned` lists the labels of
    each owner.
    """

    pack: Pack
    rules: Matcher
    around: Matcher
    owned: Mapping[str, list[int]]

    @classmethod
    def of(cls, pack: Pack, rules: Matcher, around: Matcher) -> Compiled:
        """Join the parts."""
        owned: dict[str, list[int]] = {}
        for number, label in enumerate(around.labels):
            owned.setdefault(label.partition(" ")[0], []).append(number)
        return cls(pack, rules, around, owned)

    def cues(
        self, words: Tokens, begins: int, ends: int, codes: Iterable[str]
    ) -> Mapping[str, list[Cue]]:
        """What stands in the sentence `begins:ends`: scope cues, and guards of the rules `codes`."""
        found: dict[str, list[Cue]] = {owner: [] for owner in ("cue", *codes)}
        wanted = {number for owner in found for number in self.owned.get(owner, ())}
        for match in self.around.within(words, begins, ends, wanted=wanted):
            owner, _, kind = self.around.labels[match.label].partition(" ")
            found[owner].append(Cue(kind, match.first, match.last))
        return found


def compile_pack(pack: Pack) -> Compiled:
    """Compile a pack; raises `PatternError` for a pattern that cannot be read."""
    if pack.lang not in cues.CUES:
        raise InvalidInputError("lang", f"one of {', '.join(sorted(cues.CUES))}")
    rules = Matcher.compile(
        ((rule.code, pattern) for rule in pack.rules for pattern in rule.patterns),
        macros=pack.macros,
    )
    return Compiled.of(pack, rules, Matcher.join(_around(pack)))


def _around(pack: Pack) -> Iterable[tuple[str, Tree]]:
    for kind, patterns in cues.CUES[pack.lang].items():
        for pattern in patterns:
            yield f"cue {kind}", parse(pattern, cues.MACROS)
    for rule in pack.rules:
        for kind in GUARD_KINDS:
            for pattern in getattr(rule.guards, kind):
                yield f"{rule.code} {kind}", parse(pattern, pack.macros)


def module_text(compiled: Compiled) -> str:
    """The Python source of a data module that `from_module` reads: literals only, deterministic."""
    pack = compiled.pack
    lines = [
        f'"""The compiled pack {pack.name}. Written by `python -m tic.packs`; not edited by hand."""',
        f"NAME = {pack.name!r}",
        f"LANG = {pack.lang!r}",
        f"MACROS: dict[str, str] = {dict(sorted(pack.macros.items()))!r}",
        f"RETIRED: dict[str, str] = {dict(sorted(pack.retired.items()))!r}",
        "RULES: tuple[object, ...] = (",
        *(f"{_plain(rule)!r}," for rule in pack.rules),
        ")",
    ]
    for name, matcher in (("RULES", compiled.rules), ("AROUND", compiled.around)):
        lines += [
            f"{name}_LABELS = {matcher.labels!r}",
            f"{name}_SYMBOLS = {' '.join(sorted(matcher.graph.symbols))!r}",
            f"{name}_FAR: dict[int, tuple[str, int]] = {matcher.graph.far!r}",
            f'{name}_EDGES = """',
            *matcher.graph.edges.lines,
            '"""',
            f"{name}_PLACES: dict[int, tuple[tuple[str, int], ...]] = {matcher.graph.places!r}",
            f"{name}_ACCEPTS: dict[int, tuple[int, ...]] = {matcher.graph.accepts!r}",
        ]
    return "\n".join([*lines, ""])


def from_module(module: ModuleType) -> Compiled:
    """Read back what `module_text` wrote."""
    rules = tuple(_rule(row) for row in module.RULES)
    pack = Pack(module.NAME, module.LANG, rules, module.MACROS, module.RETIRED)
    return Compiled.of(pack, _matcher(vars(module), "RULES"), _matcher(vars(module), "AROUND"))


def _matcher(names: Mapping[str, Any], prefix: str) -> Matcher:
    graph = Graph(
        frozenset(names[f"{prefix}_SYMBOLS"].split(" ")),
        names[f"{prefix}_FAR"],
        Edges(names[f"{prefix}_EDGES"].split("\n")[1:-1]),
        names[f"{prefix}_PLACES"],
        names[f"{prefix}_ACCEPTS"],
    )
    return Matcher(graph, names[f"{prefix}_LABELS"])


def _plain(rule: Rule) -> tuple[object, ...]:
    """The rule as nested tuples of strings and numbers; guards by name where not the default."""
    guards = rule.guards._asdict().items()
    row: dict[str, object] = {
        **rule._asdict(),
        "severity": int(rule.severity),
        "contexts": tuple(sorted(str(context) for context in rule.contexts)),
        "guards": {name: value for name, value in guards if value != Guards._field_defaults[name]},
        "sources": tuple(tuple(source) for source in rule.sources),
        "known": tuple(tuple(known) for known in rule.known),
    }
    return tuple(row.values())


def _rule(row: tuple[Any, ...]) -> Rule:
    # Every command pays for this, once a rule: what many rules share is made once.
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


@functools.cache
def _contexts(words: tuple[str, ...]) -> frozenset[Context]:
    return frozenset(map(Context, words))


@functools.cache
def _source(row: tuple[Any, ...]) -> Source:
    return Source(*row)
