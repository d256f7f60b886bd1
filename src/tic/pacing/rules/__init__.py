"""The 25 rules. Each is a small function and one entry with its sentence, numbers and sources.

`cap_*` functions give the deepest invitation that a rule leaves open, whatever is proposed;
`judge_*` functions look at the proposal.
"""

from tic.pacing.rule import Rule
from tic.pacing.rules import agreement, distress, listening, openness

RULES: tuple[Rule, ...] = (
    *agreement.RULES,
    *listening.RULES,
    *distress.RULES,
    *openness.RULES,
)

__all__ = ["RULES"]
