"""How often the matches of each rule are right in the authored train part, as the pack reads it.

`python -m training.confidence > src/tic/data/rules/en/measured.toml`

A match is right when its row is labelled a problem. Left out are rules with fewer than ten matches; rules whose
own file says that they were measured (on other people's text, which is worth more); and rules that their authors
put below 0.5: nearly half of the authored lines are problems, which is too kind a text to bring a doubtful rule
into the default profile.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tic.language import Linter

TEXT = Path(__file__).parent / "data" / "harm.jsonl"
RULES = Path(__file__).parents[1] / "src" / "tic" / "data" / "rules" / "en"
FEWEST = 10
DOUBTFUL = 0.5


def estimated() -> set[str]:
    """The codes whose confidence may be replaced by what is measured here."""
    rules = [
        rule
        for page in RULES.glob("*.toml")
        for rule in tomllib.loads(page.read_text(encoding="utf-8")).get("rule", ())
    ]
    return {
        rule["id"] for rule in rules if not rule.get("measured") and rule["confidence"] >= DOUBTFUL
    }


def counts() -> dict[str, tuple[int, int]]:
    """By code: in how many rows of the train part the rule matched, and how many of these are problems."""
    linter, matches, right = Linter.builtin(profile="strict"), Counter[str](), Counter[str]()
    with TEXT.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["split"] != "train":
                continue
            found = {each.code for each in linter.check(row["text"], context=row["context"])}
            matches.update(found)
            right.update(found if row["label"] else ())
    return {code: (matches[code], right[code]) for code in matches}


def lines() -> Iterator[str]:
    """The file, line by line."""
    yield "# Printed by `python -m training.confidence`, which says what is counted: not written by hand."
    mine = estimated()
    for code, (matches, right) in sorted(counts().items(), key=lambda each: int(each[0][3:])):
        if matches >= FEWEST and code in mine:
            yield f"\n[measured.{code}]\nmatches = {matches}\nright = {right}"


if __name__ == "__main__":
    print("\n".join(lines()))
