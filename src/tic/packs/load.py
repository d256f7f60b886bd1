"""From files to a `Pack`: every problem at once, each with its file, rule, field and column."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from tic._kernel.errors import InvalidInputError, InvalidPackError
from tic._kernel.reason import Source
from tic.language import Guards, Pack, Rule, compile_pack
from tic.packs.models import Page, RuleModel
from tic.packs.selftest import doubts, failures
from tic.packs.toml_file import UnreadableError, read_toml, toml_files
from tic.phrases import PatternError, parse, variants

MOST_RULES = 5_000
MOST_SENTENCES = 20_000
MOST_VARIANTS = 2_000  # phrases that one rule spells out; a macro counts as one
MOST_PROBLEMS = 200

RULES = Path(__file__).resolve().parent.parent / "data" / "rules"
_LISTS = tuple(name for name in Guards._fields if name.startswith(("unless_", "need_")))


class PackWarning(UserWarning):
    """A pack can be used, but one of its rules would fire on ordinary text."""


def load_pack(path: str | Path, *, name: str = "", test: bool = True) -> Pack:
    """Read the rules of a TOML file, or of every TOML file in a directory.

    The macros and sources of tic's own English pack may be used without being defined again.
    With `test`, every `bad` sentence must be found by its rule, every `good` one must not, and
    every `known` one must still be wrong. Nothing in a pack is run.

    Raises `InvalidPackError`, whose `problems` name each place. Warns with `PackWarning` of a rule
    that fires on ordinary sentences.
    """
    path = Path(path)
    problems: list[str] = []
    pages = _pages(_files(path, problems), problems)
    shared = [] if path.resolve() == RULES / "en" else [RULES / "en" / "macros.toml"]
    base = dict(_pages([RULES / "sources.toml", *shared], problems))
    pack = _merge(path, name, pages, base, problems)
    if not problems:
        problems += _wrong_patterns(pack, dict(_origins(pages)))
    if problems:
        raise InvalidPackError(_shown(problems))
    if test:
        compiled = compile_pack(pack)
        if failed := failures(compiled, dict(_models(pages))):
            raise InvalidPackError(_shown(failed))
        for doubt in doubts(compiled):
            warnings.warn(doubt, PackWarning, stacklevel=2)
    return pack


def _files(path: Path, problems: list[str]) -> list[Path]:
    try:
        return toml_files(path)
    except UnreadableError as problem:
        problems.append(f"{path.name}: {problem}")
        return []


def _pages(files: Iterable[Path], problems: list[str]) -> list[tuple[str, Page]]:
    pages = []
    for file in files:
        try:
            tables = read_toml(file)
        except UnreadableError as problem:
            problems.append(f"{file.name}: {problem}")
            continue
        try:
            pages.append((file.name, Page.model_validate(tables)))
        except ValidationError as wrong:
            problems += [f"{file.name}: {_told(error, tables)}" for error in wrong.errors()]
    return pages


def _told(error: Any, tables: dict[str, Any]) -> str:
    """One problem of a file: rule, field, and what was expected; never the value itself."""
    place = list(error["loc"])
    words = []
    if len(place) > 1 and place[0] == "rule" and isinstance(place[1], int):
        rule = tables["rule"][place[1]]
        code = rule.get("id") if isinstance(rule, dict) else None
        words.append(code if isinstance(code, str) and len(code) < 12 else f"rule {place[1] + 1}")
        place = place[2:]
    field = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in place)
    message = "unknown key" if error["type"] == "extra_forbidden" else error["msg"]
    return ": ".join([*words, *([field[1:]] if field else []), message])


def _merge(
    path: Path,
    name: str,
    pages: list[tuple[str, Page]],
    base: dict[str, Page],
    problems: list[str],
) -> Pack:
    sources: dict[str, Source] = {}
    macros: dict[str, str] = {}
    retired: dict[str, str] = {}
    names, langs = {name} - {""}, set[str]()
    for page in base.values():
        macros |= page.macros
        sources |= {k: Source(v.name, v.year, v.url, v.checked) for k, v in page.sources.items()}
    own_macros: dict[str, str] = {}
    for file, page in pages:
        names |= {page.name} - {None}
        langs |= {page.lang} - {None}
        problems += [
            f"{file}: macros.{key}: defined in {own_macros[key]} too"
            for key in page.macros
            if key in own_macros
        ]
        own_macros |= dict.fromkeys(page.macros, file)
        macros |= page.macros
        sources |= {k: Source(v.name, v.year, v.url, v.checked) for k, v in page.sources.items()}
        retired |= page.retired
    for what, found in (("name", names), ("lang", langs)):
        if len(found) > 1:
            problems.append(f"{path.name}: {what}: expected one, found {', '.join(sorted(found))}")
    rules = _rules(pages, sources, retired, problems)
    if not rules and not problems:
        problems.append(f"{path.name}: expected at least one [[rule]]")
    return Pack(
        name=min(names, default=path.stem),
        lang=min(langs, default="en"),
        rules=tuple(sorted(rules, key=lambda rule: (int(rule.code[3:]), rule.code))),
        macros=macros,
        retired=retired,
    )


def _rules(
    pages: list[tuple[str, Page]],
    sources: dict[str, Source],
    retired: dict[str, str],
    problems: list[str],
) -> list[Rule]:
    models = [(file, page.family or "", model) for file, page in pages for model in page.rule]
    sentences = sum(len(m.bad) + len(m.good) + len(m.known) for _, _, m in models)
    if len(models) > MOST_RULES or sentences > MOST_SENTENCES:
        problems.append(f"expected at most {MOST_RULES:,} rules and {MOST_SENTENCES:,} sentences")
        return []
    codes: dict[str, str] = {}
    names: dict[str, str] = {}
    rules = []
    for file, family, model in models:
        where = f"{file}: {model.id}"
        if model.id in codes:
            problems.append(f"{where}: id: taken already, in {codes[model.id]}")
        if model.id in retired:
            problems.append(f"{where}: id: retired; ids are never used again")
        if model.name in names:
            problems.append(f"{where}: name: taken already, by {names[model.name]}")
        missing = [key for key in model.sources if key not in sources]
        problems += [f"{where}: sources: no source has the key {key}" for key in missing]
        codes[model.id] = file
        names[model.name] = model.id
        if not missing:
            rules.append(model.rule(family=family, sources=sources))
    return rules


def _origins(pages: list[tuple[str, Page]]) -> Iterable[tuple[str, str]]:
    return ((model.id, file) for file, page in pages for model in page.rule)


def _models(pages: list[tuple[str, Page]]) -> Iterable[tuple[str, RuleModel]]:
    return ((model.id, model) for _, page in pages for model in page.rule)


def _wrong_patterns(pack: Pack, files: dict[str, str]) -> list[str]:
    problems = []
    for rule in pack.rules:
        spelled_out = 0
        for field in ("patterns", *_LISTS):
            patterns = rule.patterns if field == "patterns" else getattr(rule.guards, field)
            for number, pattern in enumerate(patterns, start=1):
                where = f"{files[rule.code]}: {rule.code}: {field}[{number}]"
                try:
                    tree = parse(pattern, pack.macros)
                except PatternError as wrong:
                    problems.append(f"{where}: column {wrong.column}: expected {wrong.expected}")
                    continue
                except InvalidInputError as wrong:
                    problems.append(f"{where}: {wrong}")
                    continue
                if field == "patterns":
                    spelled_out += variants(tree)
        if spelled_out > MOST_VARIANTS:
            problems.append(
                f"{files[rule.code]}: {rule.code}: patterns: expected at most {MOST_VARIANTS:,} "
                f"phrases spelled out, found {spelled_out:,}; a macro counts as one"
            )
    return problems


def _shown(problems: list[str]) -> tuple[str, ...]:
    more = len(problems) - MOST_PROBLEMS
    return (*problems[:MOST_PROBLEMS], *([f"and {more} more"] if more > 0 else []))
