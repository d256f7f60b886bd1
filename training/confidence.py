"""How often each rule was right on the authored text: `python -m training.confidence` writes it into the packs.

Of the texts of `harm.jsonl` (train) in which a rule finds something, the share that is labelled a problem. Rules were written with this
text in view, so what is measured is kinder than what other text will show. A rule that matches fewer than ten keeps its
author's estimate, and one that the default profile hides stays as it is: this text is half problems, ordinary copy is not.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from tic.language import Linter
from tic.language.linter import DEFAULT_CONFIDENCE
from tic.measuring import Labelled, Ratio, measure
from tic.text.context import Context
from training.rows import DATA

FEWEST = 10
RULES = Path(__file__).parent.parent / "src" / "tic" / "data" / "rules" / "en"
_RULE = re.compile(r"^\[\[rule\]\]$", re.MULTILINE)
_ID = re.compile(r"^id = \"(TIC[0-9]+)\"$", re.MULTILINE)
_CONFIDENCE = re.compile(r"^confidence = ([0-9.]+)\n(?:measured = true\n)?", re.MULTILINE)
# What is said in a chat here is a turn of a talk, where all rules look.
_PLACES = {"chat": Context.CONVERSATION}


def measured() -> dict[str, Ratio]:
    """The rules that match ten texts at least, each with how many of them are problems."""
    lines = (DATA / "harm.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["split"] == "train"]
    labelled = [
        Labelled(
            row["text"],
            bool(row["label"]),
            context=_PLACES.get(row["context"]) or Context(row["context"]),
            before=row.get("before"),
        )
        for row in rows
    ]
    found = measure(labelled, Linter.builtin(profile="strict"))
    return {code: ratio for code, ratio in found.rules.items() if ratio.whole >= FEWEST}


def main() -> None:
    ratios = measured()
    for path in sorted(RULES.glob("*.toml")):
        head, *rules = _RULE.split(path.read_text(encoding="utf-8"))
        path.write_text(
            "[[rule]]".join([head, *(_with(rule, ratios) for rule in rules)]), encoding="utf-8"
        )
    print(f"{len(ratios)} rules are measured")


def _with(rule: str, ratios: dict[str, Ratio]) -> str:
    code = _ID.search(rule)
    known = _CONFIDENCE.search(rule)
    assert known, "every rule says how sure its author is"
    if (
        float(known[1]) < DEFAULT_CONFIDENCE
    ):  # hidden, by its author or by what was measured elsewhere
        return rule
    if code is None or code[1] not in ratios:
        return rule.replace("\nmeasured = true\n", "\n")
    share = ratios[code[1]].share
    return _CONFIDENCE.sub(f"confidence = {share:.2f}\nmeasured = true\n", rule, count=1)


if __name__ == "__main__":
    main()
