"""How often each rule was found, instead of the findings themselves."""

from __future__ import annotations

import json
from collections.abc import Callable

from tic.reports.tally import Tally


def write_statistics(tally: Tally, out: Callable[[str], object], *, as_json: bool = False) -> None:
    """Write a row a rule, the most frequent first, as text or as a JSON list."""
    rows = sorted(tally.by_rule.items(), key=lambda row: (-row[1], row[0]))
    if as_json:
        entries = [
            {
                "code": code,
                "name": tally.rules[code].name,
                "severity": str(tally.rules[code].severity),
                "count": count,
            }
            for code, count in rows
        ]
        out(json.dumps(entries) + "\n")
        return
    wide = max((len(f"{count:,}") for _, count in rows), default=0)
    for code, count in rows:
        rule = tally.rules[code]
        out(f"{count:>{wide},}  {code}  {rule.severity!s:<6}  {rule.name}\n")
