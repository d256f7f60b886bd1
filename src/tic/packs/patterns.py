"""Read every pattern of a pack before any is compiled: where it is wrong, and whether it explodes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from tic.errors import InvalidInputError, PatternError
from tic.language import Guards, Pack, Rule
from tic.phrases import Tree, build, parse, variants

MOST_VARIANTS = 2_000  # phrases that one rule spells out; a macro counts as one
MOST_WORDS = 5_000  # words of one pattern once its macros are put in
LISTS = tuple(name for name in Guards._fields if name.startswith(("unless_", "need_")))

_MACRO = re.compile(r"\{([a-z_]+)\}")
_WORD = re.compile(r"[^\W_]+")


class _Field(NamedTuple):
    rule: Rule
    name: str
    number: int
    pattern: str


def wrong_patterns(pack: Pack, files: Mapping[str, str], *, alone: bool = False) -> list[str]:
    """Return one line a problem; `files` says in which file each rule stands.

    With `alone` each pattern is also compiled by itself, which tells what only compiling can tell:
    that it cannot begin a match, or that its gaps explode. That takes long for a large pack.
    """
    words, circular = _words(pack.macros)
    problems = [
        f"macros.{name}: expected a macro that does not contain itself" for name in circular
    ]
    for rule in () if problems else pack.rules:
        spelled_out = 0
        for field in _fields(rule):
            where = f"{files[rule.code]}: {rule.code}: {field.name}[{field.number}]"
            try:
                tree = _tree(field.pattern, pack.macros, words)
                if alone:
                    build([(0, tree)])
            except PatternError as wrong:
                problems.append(f"{where}: column {wrong.column}: expected {wrong.expected}")
            except InvalidInputError as wrong:
                problems.append(f"{where}: {wrong}")
            else:
                spelled_out += variants(tree) if field.name == "patterns" else 0
        if spelled_out > MOST_VARIANTS:
            problems.append(
                f"{files[rule.code]}: {rule.code}: patterns: expected at most {MOST_VARIANTS:,} "
                f"phrases spelled out, found {spelled_out:,}; a macro counts as one"
            )
    return problems


def _fields(rule: Rule) -> list[_Field]:
    lists = {"patterns": rule.patterns, **{name: getattr(rule.guards, name) for name in LISTS}}
    return [
        _Field(rule, name, number, pattern)
        for name, patterns in lists.items()
        for number, pattern in enumerate(patterns, start=1)
    ]


def _tree(pattern: str, macros: Mapping[str, str], words: Mapping[str, int]) -> Tree:
    if _size(pattern, words) > MOST_WORDS:
        raise InvalidInputError("pattern", f"at most {MOST_WORDS:,} words once macros are put in")
    return parse(pattern, macros)


def _size(pattern: str, words: Mapping[str, int]) -> int:
    return len(_WORD.findall(pattern)) + sum(words.get(name, 0) for name in _MACRO.findall(pattern))


def _words(macros: Mapping[str, str]) -> tuple[dict[str, int], list[str]]:
    """For each macro its words, with the macros inside it put in; and the macros that never end."""
    words: dict[str, int] = {}
    pending = dict(macros)
    while pending:
        ready = [
            name
            for name, text in pending.items()
            if pending.keys().isdisjoint(_MACRO.findall(text))
        ]
        if not ready:
            break
        for name in ready:
            words[name] = min(_size(pending.pop(name), words), MOST_WORDS + 1)
    return words, sorted(pending)
