"""From files to a compiled pack of rules: every problem at once, each with its file, rule, field and column."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from pathlib import Path

from tic._kernel.arguments import expect
from tic._kernel.reason import Source
from tic.errors import InvalidInputError, InvalidPackError, PackWarning
from tic.language import Compiled, Pack, Rule, compile_pack
from tic.language.plain import to_parts
from tic.packs.models import Page, RuleModel
from tic.packs.patterns import wrong_patterns
from tic.packs.selftest import doubts, failures
from tic.packs.strict import files_of, read_files

MOST_RULES = 5_000
MOST_SENTENCES = 20_000
MOST_PROBLEMS = 200

RULES = Path(__file__).resolve().parent.parent / "data" / "rules"


def load_pack(path: str | Path, *, name: str = "", test: bool = True) -> Compiled:
    """Read the rules of a TOML file, or of every TOML file in a directory, ready for a `Linter`.

    The macros and sources of tic's own English pack may be used without being defined again.
    With `test`, every `bad` sentence must be found by its rule, every `good` one must not, and
    every `known` one must still be wrong. Nothing in a pack is run.

    Raises `InvalidPackError`, whose `problems` name each place. Warns with `PackWarning` of a rule
    that fires on ordinary sentences.
    """
    expect("path", path, (str, Path))
    expect("name", name, str)
    path = Path(path)
    problems: list[str] = []
    pages = read_files(files_of(path, problems), Page, problems)
    shared = [] if RULES in path.absolute().parents else [RULES / "en" / "macros.toml"]
    base = read_files([RULES / "sources.toml", *shared], Page, problems)
    pack = _merge(path, name, pages, base, problems)
    if not problems:
        problems += wrong_patterns(pack, dict(_origins(pages)))
    if problems:
        raise InvalidPackError(_shown(problems))
    try:
        compiled = compile_pack(pack)
    except InvalidInputError as wrong:
        problems = wrong_patterns(pack, dict(_origins(pages)), alone=True)
        raise InvalidPackError(_shown(problems or [f"{path.name}: {wrong}"])) from None
    if test:
        if failed := failures(compiled, dict(_models(pages))):
            files = dict(_origins(pages))
            raise InvalidPackError(
                _shown([f"{files[code]}: {code}: {says}" for code, says in failed])
            )
        for doubt in doubts(compiled):
            warnings.warn(doubt, PackWarning, stacklevel=2)
    return compiled


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return the rules of a folder of `tic.data` as they are kept compiled; no sentence is run."""
    return to_parts(load_pack(folder, test=False))


def check(folder: Path) -> None:
    """Read the rules of a folder of `tic.data` and run their sentences."""
    load_pack(folder)


def _merge(
    path: Path,
    name: str,
    pages: list[tuple[str, Page]],
    base: list[tuple[str, Page]],
    problems: list[str],
) -> Pack:
    macros: dict[str, str] = {}
    sources: dict[str, Source] = {}
    retired: dict[str, str] = {}
    for _, page in [*base, *pages]:
        macros |= page.macros
        sources |= {key: model.source() for key, model in page.sources.items()}
        retired |= page.retired
    for field in ("macros", "sources", "retired", "measured"):
        problems += _twice(field, pages)
    rules = _rules(pages, sources, retired, problems)
    if not rules and not problems:
        problems.append(f"{path.name}: expected at least one [[rule]]")
    return Pack(
        name=name or _one("name", pages, path.stem, problems),
        lang=_one("lang", pages, "en", problems),
        rules=tuple(sorted(rules, key=lambda rule: int(rule.code[3:]))),
        macros=macros,
        retired=retired,
    )


def _twice(field: str, pages: list[tuple[str, Page]]) -> list[str]:
    """A line for each macro, source or retired code that two files of the pack define."""
    first: dict[str, str] = {}
    return [
        f"{file}: {field}.{key}: defined in {first[key]} too"
        for file, page in pages
        for key in getattr(page, field)
        if first.setdefault(key, file) != file
    ]


def _one(field: str, pages: list[tuple[str, Page]], default: str, problems: list[str]) -> str:
    """What the files say of the whole pack, on which they must agree."""
    found = sorted({getattr(page, field) for _, page in pages} - {None})
    if len(found) > 1:
        problems.append(f"{field}: expected one for the whole pack, found {', '.join(found)}")
    return str(found[0]) if found else default


def _rules(
    pages: list[tuple[str, Page]],
    sources: dict[str, Source],
    retired: dict[str, str],
    problems: list[str],
) -> list[Rule]:
    models = [(file, page, model) for file, page in pages for model in page.rule]
    sentences = sum(len(m.bad) + len(m.good) + len(m.known) for _, _, m in models)
    if len(models) > MOST_RULES or sentences > MOST_SENTENCES:
        problems.append(f"expected at most {MOST_RULES:,} rules and {MOST_SENTENCES:,} sentences")
        return []
    measured = {code: each for _, page in pages for code, each in page.measured.items()}
    unknown = measured.keys() - {model.id for _, _, model in models}
    problems += [f"measured.{code}: no rule has this id" for code in sorted(unknown)]
    codes: dict[str, str] = {}
    names: dict[str, str] = {}
    rules = []
    for file, page, model in models:
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
            found = measured.get(model.id)
            rules.append(
                model.rule(
                    family=page.family or "",
                    sources=sources,
                    measured=found,
                    in_prompts=page.in_prompts,
                )
            )
    return rules


def _origins(pages: list[tuple[str, Page]]) -> Iterable[tuple[str, str]]:
    return ((model.id, file) for file, page in pages for model in page.rule)


def _models(pages: list[tuple[str, Page]]) -> Iterable[tuple[str, RuleModel]]:
    return ((model.id, model) for _, page in pages for model in page.rule)


def _shown(problems: list[str]) -> tuple[str, ...]:
    more = len(problems) - MOST_PROBLEMS
    return (*problems[:MOST_PROBLEMS], *([f"and {more} more"] if more > 0 else []))
