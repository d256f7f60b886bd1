"""The rules that hold under one settings file, and what its selections mean."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from tic._kernel.arguments import expect
from tic._kernel.installed import installed_reader
from tic.checking.house import HOUSE_RULES
from tic.checking.settings import Settings
from tic.errors import InvalidSettingsError
from tic.language.compiled import Compiled
from tic.language.finding import Report
from tic.language.linter import Linter
from tic.language.rule import Rule
from tic.language.shipped import builtin_pack
from tic.text.context import Context, Speaker

if TYPE_CHECKING:
    from tic.language.meaning import MeaningReader


class Checks(Protocol):
    """The part of `tic.language.Linter` that checking needs."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that are on."""

    def check(self, text: str, *, context: Context = ..., speaker: Speaker = ...) -> Report:
        """Return the findings in one text."""


class Named(NamedTuple):
    """What a suppression may name: `known` maps codes and names to rules, on or off.

    `retired` maps a code of the past to what replaced it.
    """

    known: Mapping[str, Rule]
    retired: Mapping[str, str]

    def unknown(self, name: str) -> str:
        """Say what is wrong with `name` as the name of a rule to suppress."""
        if any(name in (rule.code, rule.name) for rule in HOUSE_RULES):
            return f"{name} is about suppressions themselves; only settings can turn it off."
        if name in self.retired:
            return f"{name} is retired; {self.retired[name]} replaced it."
        if any(code.startswith(name) for code in self.known):
            return f"{name} names many rules; name each one that is meant."
        return f"{name} is not the code or name of a rule."


class Rules(NamedTuple):
    """A linter, the codes that are on in it, and the house's own rules that are on.

    `named` is called where a comment names rules: most runs need none of the rules' texts.
    """

    linter: Checks
    active: frozenset[str]
    house: frozenset[str]
    named: Callable[[], Named]


def means(term: str, rule: Rule) -> bool:
    """Tell whether a selection `term` (code, hundred, name or family) means `rule`."""
    return term in rule.selectors


def load_rules(settings: Settings, meaning: MeaningReader | None = None) -> Rules:
    """Return the rules under `settings`: the built-in pack of its language and its own packs.

    `meaning` is a reader that the host brings; it stands in for the learned one. Raises `InvalidSettingsError` for a term that means no rule, `InvalidInputError` for a language
    that has no pack, `InvalidPackError` for a pack that is refused, and `MissingModelError` where a
    model is asked for and none is installed.
    """
    expect("settings", settings, Settings)
    packs = [builtin_pack(settings.lang), *_own_packs(settings)]
    refuse_unknown(settings, _every_rule(packs, settings.lang))
    linter = Linter(
        packs,
        profile=settings.profile,
        select=_of_packs(settings.select),
        extend_select=_of_packs(settings.extend_select),
        ignore=_of_packs(settings.ignore),
        meaning=meaning or (installed_reader(settings.lang) if settings.model else None),
        lang=settings.lang,
    )
    return Rules(
        linter=linter,
        active=linter.active,
        house=frozenset(
            rule.code
            for rule in HOUSE_RULES
            if not any(means(term, rule) for term in settings.ignore)
        ),
        named=cache(lambda: _named(packs, settings.lang)),
    )


def _every_rule(packs: Iterable[Compiled], lang: str) -> Iterator[Rule]:
    """Every rule that a name may mean, the families that are found by meaning among them."""
    for pack in packs:
        yield from pack.pack.rules
    from tic.language.meaning import families  # most runs name no rule and need none

    yield from families(lang).values()


def _named(packs: Iterable[Compiled], lang: str) -> Named:
    return Named(
        known={
            rule_name: rule
            for rule in _every_rule(packs, lang)
            for rule_name in (rule.code, rule.name)
        },
        retired={code: new for pack in packs for code, new in pack.pack.retired.items()},
    )


def _own_packs(settings: Settings) -> list[Compiled]:
    """Return the packs that the settings name, and installed ones where they are asked for."""
    if not (settings.packs or settings.installed_packs):
        return []
    # pydantic and all that compiles come with these: only own packs pay for them
    from tic.packs.installed import installed_packs
    from tic.packs.load import load_pack

    packs = [load_pack(os.path.join(settings.folder, path)) for path in settings.packs]
    if settings.installed_packs:
        packs += installed_packs()
    return packs


def _of_packs(terms: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out terms that mean only the house's own rules, which no linter knows."""
    return tuple(term for term in terms if not any(means(term, rule) for rule in HOUSE_RULES))


def refuse_unknown(settings: Settings, rules: Iterable[Rule]) -> None:
    """Raise `InvalidSettingsError` naming every term in `settings` that means none of `rules`.

    Settings without terms look at no rule.
    """
    place = f"{settings.file}: " if settings.file else ""
    house = [term for term in settings.select if any(means(term, rule) for rule in HOUSE_RULES)]
    lists = [
        ("select", settings.select),
        ("extend-select", settings.extend_select),
        ("ignore", settings.ignore),
        *((f'per-file-ignores."{on.path}"', terms) for on, terms in settings.per_file_ignores),
        *(
            (f'per-key-ignores."{on.path}:{on.key}"', terms)
            for on, terms in settings.per_key_ignores
        ),
    ]
    known = (*rules, *HOUSE_RULES) if any(terms for _, terms in lists) else ()
    problems = [
        f"{place}{key}: {term} is not a code, a hundred (TIC1xx), a name or a family of rules"
        for key, terms in lists
        for term in terms
        if not any(means(term, rule) for rule in known)
    ]
    problems += [f"{place}select: {term} is always on; ignore turns it off" for term in house]
    if problems:
        raise InvalidSettingsError(problems)
