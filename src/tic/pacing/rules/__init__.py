"""The 25 rules. Each is a small function, and a page of its own in `data/pacing_rules`.

`cap_*` functions give the deepest invitation that a rule leaves open, whatever is proposed;
`judge_*` functions look at the proposal, and `drop_*` functions lower the joint ceiling.
"""

from tic.pacing.rule import Rule
from tic.pacing.rules import agreement, distress, listening, openness
from tic.pacing.written import written_rules

RULES: tuple[Rule, ...] = written_rules(agreement, listening, distress, openness)

__all__ = ["RULES"]
