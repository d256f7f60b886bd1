"""What changed between two measurements of the same rows."""

from __future__ import annotations

from typing import NamedTuple

from tic.measuring.measurement import Measurement


class Comparison(NamedTuple):
    """Keys of rows by what became of them. `by_rule` has the rows a rule was found in, then and now.

    A row that only one of them has is in `gone` or `new`; one whose label differs is judged by the new label
    and is in `relabelled` too.
    """

    found: tuple[str, ...]
    lost: tuple[str, ...]
    alarms: tuple[str, ...]
    quieted: tuple[str, ...]
    relabelled: tuple[str, ...]
    gone: tuple[str, ...]
    new: tuple[str, ...]
    by_rule: dict[str, tuple[int, int]]


def compare(before: Measurement, after: Measurement) -> Comparison:
    """Say what `after` finds that `before` did not, and the reverse, over the rows both have."""
    then = {row.key: row for row in before.verdicts}
    now = {row.key: row for row in after.verdicts}
    both = [key for key in now if key in then]

    def changed(*, label: bool, flagged: bool) -> tuple[str, ...]:
        return tuple(
            key
            for key in both
            if now[key].label == label
            and bool(now[key].found) == flagged
            and bool(then[key].found) != flagged
        )

    counts: dict[str, list[int]] = {}
    for place, rows in enumerate((then, now)):
        for key in both:
            for code, _ in rows[key].found:
                counts.setdefault(code, [0, 0])[place] += 1
    return Comparison(
        found=changed(label=True, flagged=True),
        lost=changed(label=True, flagged=False),
        alarms=changed(label=False, flagged=True),
        quieted=changed(label=False, flagged=False),
        relabelled=tuple(key for key in both if now[key].label != then[key].label),
        gone=tuple(key for key in then if key not in now),
        new=tuple(key for key in now if key not in then),
        by_rule={code: (old, new) for code, (old, new) in sorted(counts.items()) if old != new},
    )
