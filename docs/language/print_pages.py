"""Print a page for each family of rules, and the tables of the index, from the packs themselves."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tic.language import Context, Rule, Severity
from tic.packs import load_pack
from tic.packs.load import RULES
from tic.reports.rule_page import rule_page
from tic.text import FEATURES, Analysis

SHOWN_FROM = 0.5  # rules of less confidence are shown by `--profile strict` only
# What each feature of a clause means, and a clause that shows one of its values.
MEANINGS = {
    "mood": ("what the clause does", "question", "How was the week?"),
    "question": (
        "which kind of question: for a reason, for a fact, for yes or no, for one of several, at the end of a statement",
        "choice",
        "Is it the left or the right?",
    ),
    "subject": ("who does it; *they* is also he and she, *other* a noun", "you", "You came early."),
    "negated": ("whether its verb is negated", "yes", "They don't mind."),
    "modal": (
        "its modal verb; *must* is also have to and got to",
        "must",
        "You have to sign here.",
    ),
    "tense": ("when", "future", "We will call."),
    "condition": ("whether it is the condition of another clause", "yes", "If it rains"),
    "marked": ("whether a question mark ends its sentence", "yes", "You came early?"),
}


def print_pages(into: Path) -> None:
    """Write `<family>.md`, `families.md`, `severities.md`, `sources.md` and `features.md` into a directory."""
    pack = load_pack(RULES / "en", test=False).pack
    families = sorted({rule.family for rule in pack.rules})
    for family in families:
        rules = [rule for rule in pack.rules if rule.family == family]
        (into / f"{family}.md").write_text(_family(rules), encoding="utf-8")
    (into / "families.md").write_text(_families(families, pack.rules), encoding="utf-8")
    (into / "severities.md").write_text(_severities(pack.rules), encoding="utf-8")
    (into / "sources.md").write_text(_sources(pack.rules), encoding="utf-8")
    (into / "features.md").write_text(_features(), encoding="utf-8")


def _family(rules: list[Rule]) -> str:
    table = [
        "| Rule | Says | Severity | Confidence |",
        "|---|---|---|---|",
        *(
            f"| {rule.code} {rule.name} | {rule.says} | {rule.severity} | {rule.confidence:.2f} |"
            for rule in rules
        ),
    ]
    pages = [_deeper(rule_page(rule)) for rule in rules]
    return "\n".join([*table, "", *pages])


def _deeper(page: str) -> str:
    """One level down, so that the rules of a family stand under its title."""
    return "\n".join(f"#{line}" if line.startswith("#") else line for line in page.splitlines())


def _families(families: list[str], rules: tuple[Rule, ...]) -> str:
    rows = []
    for family in families:
        own = [rule for rule in rules if rule.family == family]
        hidden = sum(rule.confidence < SHOWN_FROM for rule in own)
        bound = sum(len(rule.contexts) < len(Context) for rule in own)
        rows.append(f"| [{family}](rules/{family}.md) | {len(own)} | {hidden} | {bound} |")
    strict = sum(rule.confidence < SHOWN_FROM for rule in rules)
    total = (
        f"| all | {len(rules)} | {strict} | {sum(len(r.contexts) < len(Context) for r in rules)} |"
    )
    head = ["| Family | Rules | Only in strict | Bound to contexts |", "|---|---|---|---|"]
    return "\n".join([*head, *rows, total, ""])


def _severities(rules: tuple[Rule, ...]) -> str:
    count = Counter(rule.severity for rule in rules)
    rows = [f"| {severity} | {count[severity]} |" for severity in reversed(Severity)]
    return "\n".join(["| Severity | Rules |", "|---|---|", *rows, ""])


def _sources(rules: tuple[Rule, ...]) -> str:
    use = Counter(source for rule in rules for source in rule.sources)
    rows = [
        f"| {source.name} | {source.year} | <{source.url}> | {source.checked} | {use[source]} |"
        for source in sorted(use)
    ]
    head = ["| Source | Year | Address | Read | Rules |", "|---|---|---|---|---|"]
    return "\n".join([*head, *rows, ""])


def _features() -> str:
    rows = ["| feature | values | what it says | for example |", "|---|---|---|---|"]
    for feature, values in FEATURES.items():
        says, value, sentence = MEANINGS[feature]
        if not Analysis(sentence).clauses[0].shows(feature, value):
            raise ValueError(f"{feature}:{value} does not fit {sentence}")
        shown = ", ".join(f"`{one}`" for one in values)
        rows.append(f"| `{feature}` | {shown} | {says} | `{feature}:{value}`: “{sentence}” |")
    return "\n".join([*rows, ""])
