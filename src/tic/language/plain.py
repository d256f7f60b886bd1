"""A compiled pack as plain data and back, so that no run but the first compiles the rules of tic.

There are two parts. "looking" is what looking needs; "judging", with the rules' own texts, is decoded
with the first match, since most texts hold none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from tic._kernel.reason import Source
from tic.language.compiled import Compiled
from tic.language.rule import Fix, Guards, Known, Pack, Rule, Severity
from tic.phrases import Matcher
from tic.phrases.plain import from_plain, to_plain
from tic.text.context import Context

if TYPE_CHECKING:
    from tic.language.judging import Judging


def to_parts(compiled: Compiled) -> dict[str, object]:
    """Return a pack as two parts of lists, dictionaries, strings and numbers."""
    judging = compiled.judging()
    pack = judging.pack
    guards = {code: judging.guards(code) for code in compiled.codes}
    return {
        "looking": {
            "codes": compiled.codes,
            "confidence": compiled.confidence,
            "contexts": [_names(contexts) for contexts in compiled.contexts],
            "patterns": to_plain(compiled.looking),
        },
        "judging": {
            "name": pack.name,
            "lang": pack.lang,
            "macros": dict(pack.macros),
            "retired": dict(pack.retired),
            "rules": [plain_rule(rule) for rule in pack.rules],
            "cues": to_plain(judging.cues),
            "guards": {code: to_plain(each) for code, each in guards.items() if each},
        },
    }


def from_parts(parts: Mapping[str, Any]) -> Compiled:
    """Return the pack of `to_parts`; "judging" is asked for once something matched."""
    looking = parts["looking"]
    return Compiled(
        from_plain(looking["patterns"]),
        tuple(looking["codes"]),
        tuple(looking["confidence"]),
        tuple(map(tuple, looking["contexts"])),
        cache(lambda: _judging(parts["judging"])),
    )


def _judging(plain: Mapping[str, Any]) -> Judging:
    from tic.language.judging import Judging  # noqa: PLC0415  most texts hold nothing to judge

    rules = tuple(map(rule_of, plain["rules"]))
    pack = Pack(plain["name"], plain["lang"], rules, plain["macros"], plain["retired"])

    @cache  # few of the rules ever match in one run
    def guards(code: str) -> Matcher | None:
        row = plain["guards"].get(code)
        return None if row is None else from_plain(row)

    return Judging(pack, from_plain(plain["cues"]), guards)


def plain_rule(rule: Rule) -> dict[str, object]:
    """Return the fields of a rule as plain data, without the guards that are as they are by default."""
    guards = rule.guards._asdict().items()
    return {
        **rule._asdict(),
        "severity": int(rule.severity),
        "contexts": _names(rule.contexts),
        "guards": {name: value for name, value in guards if value != Guards._field_defaults[name]},
    }


def rule_of(plain: dict[str, Any]) -> Rule:
    """Return the rule of `plain_rule`."""
    # What many rules share is made once.
    guards = {name: _listed(value) for name, value in plain["guards"].items()}
    return Rule(
        **{
            **{name: _listed(value) for name, value in plain.items()},
            "severity": _SEVERITIES[plain["severity"]],
            "contexts": _contexts(tuple(plain["contexts"])),
            "guards": Guards(**guards) if guards else _NO_GUARDS,
            "sources": tuple(_source(tuple(row)) for row in plain["sources"]),
            "known": tuple(Known(*row) for row in plain["known"]),
            "fix": Fix(*(tuple((old, new) for old, new in rows) for rows in plain["fix"])),
        }
    )


def _listed(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _names(contexts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(map(str, contexts)))


_SEVERITIES = {int(level): level for level in Severity}
_NO_GUARDS = Guards()


@cache
def _contexts(words: tuple[str, ...]) -> frozenset[Context]:
    return frozenset(map(Context, words))


@cache
def _source(row: tuple[Any, ...]) -> Source:
    return Source(*row)
