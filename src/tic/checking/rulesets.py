"""The rules that hold under one settings file, and what its selections mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from tic.checking.house import HOUSE_RULES
from tic.checking.settings import InvalidSettingsError, Settings
from tic.language.finding import Report
from tic.language.rule import Context, Rule, Speaker


class Checks(Protocol):
    """The part of `tic.language.Linter` that checking needs."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that are on."""

    def check(self, text: str, *, context: Context = ..., speaker: Speaker = ...) -> Report:
        """Return the findings in one text."""


class Rules(NamedTuple):
    """A linter, every rule it could have had on, and the house's own rules that are on.

    `known` maps codes and names of packs' rules; `active` holds the codes that are on; `retired`
    maps a code of the past to what replaced it.
    """

    linter: Checks
    known: Mapping[str, Rule]
    active: frozenset[str]
    house: frozenset[str]
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


def means(term: str, rule: Rule) -> bool:
    """Tell whether a selection `term` (code, its beginning, name or family) means `rule`."""
    return rule.code.startswith(term) or term in (rule.name, rule.family)


def refuse_unknown(settings: Settings, rules: Iterable[Rule]) -> None:
    """Raise `InvalidSettingsError` naming every term in `settings` that means none of `rules`."""
    known = (*rules, *HOUSE_RULES)
    place = f"{settings.file}: " if settings.file else ""
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
    problems = [
        f"{place}{key}: {term} is not a code, the beginning of one, a name or a family of rules"
        for key, terms in lists
        for term in terms
        if not any(means(term, rule) for rule in known)
    ]
    if problems:
        raise InvalidSettingsError(problems)
