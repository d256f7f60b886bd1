"""Rules whose words are data and whose work is a function: `@rule` joins the two by the id of the rule."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeVar

from tic.data import compiled
from tic.pacing.rule import Rule
from tic.pacing.sources import Grade

F = TypeVar("F", bound=Callable[..., Any])


def rule(of: str, **how: Any) -> Callable[[F], F]:
    """Mark a function as the work of the rule `of`; `how` are further fields of `Rule`.

    What stands before the first underscore of its name says which: `cap`, `drop` or `judge`.
    """

    def mark(function: F) -> F:
        part = function.__name__.partition("_")[0]
        function.rule = (of, {part: function, **how})  # type: ignore[attr-defined]
        return function

    return mark


def written_rules(*modules: ModuleType) -> tuple[Rule, ...]:
    """Return the rules that the functions of `modules` do, each with the words of its page, in order."""
    work: dict[str, dict[str, Any]] = {}
    for module in modules:
        for function in vars(module).values():
            if hasattr(function, "rule"):
                of, how = function.rule
                work.setdefault(of, {}).update(how)
    pages = compiled("pacing_rules")
    return tuple(_rule(pages[of], work[of]) for of in sorted(work))


def _rule(page: dict[str, Any], how: dict[str, Any]) -> Rule:
    lists = {name: tuple(page[name]) for name in ("sources", "numbers")}
    return Rule(**{**page, **lists, "grade": Grade[page["grade"]], **how})
