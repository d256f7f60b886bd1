"""Print the machine, its picture and its waiting times."""

from pathlib import Path

from attrs import fields

from tic.consent import Policy
from tic.consent.pages import guards_page, reasons_page, table_page
from tic.consent.picture import svg
from tic.packs.consent_policy import STANDARD, read_consent_policy


def print_pages(into: Path) -> None:
    """Write the table, guards, reasons, policy and the diagram into a directory."""
    pages = {
        "table.md": table_page(),
        "guards.md": guards_page(),
        "reasons.md": reasons_page(),
        "policy.md": policy_page(),
        "machine.svg": svg(),
    }
    for name, text in pages.items():
        (into / name).write_text(text, encoding="utf-8")


def policy_page() -> str:
    """The shipped policy as a table: value, why, basis, readers."""
    page = read_consent_policy(STANDARD)
    lines = ["| setting | value | why | basis | who should read it |", "|---|---|---|---|---|"]
    for one in fields(Policy):
        if one.name == "machine":  # the version of the rules is no setting
            continue
        setting = getattr(page, one.name)
        words = setting.model_dump(exclude={"why", "basis", "review"}, exclude_none=True)
        value = ", ".join(f"{amount} {unit}" for unit, amount in words.items())
        readers = ", ".join(setting.review)
        lines.append(f"| `{one.name}` | {value} | {setting.why} | {setting.basis} | {readers} |")
    return "\n".join(lines) + "\n"
