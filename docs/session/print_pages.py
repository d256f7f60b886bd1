"""Print the pages of the session from its rules, techniques and notice policies."""

from pathlib import Path

from tic.session import RULES, Technique, notice_policies
from tic.session.techniques import OF_FAMILY, OF_RULE

CHECKED = {"seen": "read", "part": "read in part, or in summaries", "memory": "not read again"}


def print_pages(into: Path) -> None:
    """Write `rules.md`, `techniques.md` and `notices.md`."""
    (into / "rules.md").write_text("\n".join(map(_rule, RULES)), encoding="utf-8")
    (into / "techniques.md").write_text(_techniques(), encoding="utf-8")
    (into / "notices.md").write_text("\n".join(map(_policy, notice_policies())), encoding="utf-8")


def _rule(one) -> str:
    page = one.page
    lines = [
        f"## {page.code} {page.name}",
        "",
        f"{page.says} {page.why} Severity: {page.severity}.",
        "",
    ]
    lines += [f"- Found: {_talk(talk)}" for talk in one.held]
    lines += [f"- Let through: {_talk(talk)}" for talk in one.passes]
    lines += [f"- Instead: “{words}”" for words in page.instead]
    lines.append(f"- When it is wrong: {one.wrong}")
    lines.append(
        "- Sources: " + "; ".join(f"[{s.name}]({s.url})" if s.url else s.name for s in page.sources)
    )
    return "\n".join([*lines, ""])


def _talk(talk) -> str:
    return " / ".join(f"“{words}”" for words in talk)


def _techniques() -> str:
    rows = ["| technique | rules |", "|---|---|"]
    for technique in Technique:
        names = [f"`{name}`" for name, found in OF_RULE.items() if technique in found]
        names += [f"all of {family}" for family, found in OF_FAMILY.items() if technique in found]
        names += [f"`{one.page.name}`" for one in RULES if technique in one.techniques]
        rows.append(f"| {technique.value} | {', '.join(names)} |")
    return "\n".join([*rows, ""])


def _policy(policy) -> str:
    return "\n".join(
        [
            f"## {policy.title}",
            "",
            f"`{policy.name}`, since {policy.since}. {policy.asks} Text: <{policy.source}> ({CHECKED[policy.checked]}).",
            "",
            f"- tic: {'; '.join(policy.covers)}",
            f"- not tic: {'; '.join(policy.leaves)}",
            "",
        ]
    )
