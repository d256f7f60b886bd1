"""What the harm head says of a sentence: how likely it is a problem, and of which family."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from enum import Enum

from attrs import frozen

from tic.models.manifest import HarmLabels, Line, Place


class Profile(Enum):
    """How much is let through: what `default` finds was right nine times in ten where it was tuned."""

    DEFAULT = "default"  # precision 0.9 and at most 0.5 in 1,000 ordinary strings
    STRICT = "strict"  # precision 0.75


@frozen
class Harm:
    """A sentence as the model sees it; holds no word of it.

    `probability` is that of a problem of any family, calibrated on authored text. `families` shares it
    out: it sums up to `probability`. `family` has the largest share, and `found` names the profiles in
    which the sentence counts as a finding, where it stands.
    """

    probability: float
    family: str
    families: Mapping[str, float]
    found: frozenset[Profile]


def harm(logits: Sequence[float], labels: HarmLabels, place: Place) -> Harm:
    """Read one row of the output: "none" first, then the families."""
    none, *others = logits
    most = max(others)
    shares = [math.exp(each - most) for each in others]
    together = sum(shares)
    probability = calibrated(math.log(together) + most - none, labels.line)
    families = {
        family: probability * share / together
        for family, share in zip(labels.families, shares, strict=True)
    }
    family = labels.families[others.index(most)]
    cut = labels.cuts[place][family]
    passed = {Profile.DEFAULT: cut.default, Profile.STRICT: cut.strict}
    found = frozenset(
        profile for profile, least in passed.items() if least is not None and probability >= least
    )
    return Harm(probability, family, families, found)


def calibrated(logit: float, line: Line) -> float:
    """The probability of a logit by its line, without overflow."""
    return 0.5 * (1 + math.tanh(0.5 * (line.scale * logit + line.shift)))
