"""The page of one rule, in Markdown: what `tic-care rule` prints and what the documentation shows."""

from __future__ import annotations

from tic._kernel.arguments import expect
from tic.language.rule import Rule
from tic.text.context import TO_A_PERSON, Context

_EVERYWHERE = {
    frozenset(Context): "everywhere",
    TO_A_PERSON: "everywhere but in prompts",
}


def rule_page(rule: Rule) -> str:
    """Return everything a reader needs to judge a finding of `rule`, from the rule itself."""
    expect("rule", rule, Rule)
    return "\n".join(line for part in _parts(rule) for line in part)


def _parts(rule: Rule) -> list[list[str]]:
    where = [str(each) for each in Context if each in rule.contexts]
    everywhere = _EVERYWHERE.get(rule.contexts) or ", ".join(where)
    return [
        [f"# {rule.code} {rule.name}", "", rule.says, ""],
        [f"- Family: {rule.family}"],
        [f"- Severity: {rule.severity}"],
        [f"- Confidence: {rule.confidence:.2f} ({_basis(rule)})"],
        [f"- Read in: {everywhere}", ""],
        ["## Why", "", rule.why, ""],
        _listed("Instead", rule.instead),
        _listed(
            "Mended by --fix",
            [f"{old} → {new}" for pairs in rule.fix for old, new in pairs],
        ),
        _listed("Found", rule.bad),
        _listed("Not found", rule.good),
        _listed("Known limits", [f"{each.text} ({each.because})" for each in rule.known]),
        _listed(
            "Sources",
            [f"{each.name}, {each.year}. <{each.url}>" for each in rule.sources],
        ),
        [
            "## Allowing it once",
            "",
            f"In a comment beside the words: `tic: ignore[{rule.code}] -- the reason`.",
            "",
        ]
        if rule.patterns
        else [],
    ]


def _basis(rule: Rule) -> str:
    if not rule.measured:
        return "the author's estimate"
    return "measured on labelled text" + (f", n = {rule.matches}" if rule.matches else "")


def _listed(title: str, rows: tuple[str, ...] | list[str]) -> list[str]:
    return [f"## {title}", "", *(f"- {row}" for row in rows), ""] if rows else []
