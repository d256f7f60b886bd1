"""Techniques that companion laws name, and which rules look for them: words to find one's findings by.

A tag says that a finding is of the kind that a law speaks of. It is no judgment of law.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


class Technique(Enum):
    """What WA HB 2225 (sec. 4) calls manipulative engagement techniques, and three claims beside them."""

    RETURN_FOR_SUPPORT = "return for support"
    EXCESS_PRAISE = "excess praise"
    ROMANCE = "romance"
    GUILT_AT_LEAVING = "guilt at leaving"
    ISOLATION = "isolation"
    SECRECY = "secrecy from parents"
    DISCOURAGES_BREAKS = "discouraging breaks"
    SOLICITS_PURCHASES = "soliciting purchases"
    CLAIMS_HUMAN = "claim of being human"
    CLAIMS_FEELING = "claim of feeling"
    CLAIMS_LICENCE = "claim of a licence"


_T = Technique
OF_FAMILY: Mapping[str, tuple[Technique, ...]] = {"exit-obstruction": (_T.GUILT_AT_LEAVING,)}
"""The techniques of all rules of a family of the linter."""
OF_RULE: Mapping[str, tuple[Technique, ...]] = {
    "claims-human": (_T.CLAIMS_HUMAN,),
    "claims-feeling": (_T.CLAIMS_FEELING,),
    "claims-licence": (_T.CLAIMS_LICENCE,),
    "only-one-for-you": (_T.ISOLATION,),
    "away-from-others": (_T.ISOLATION,),
    "our-secret": (_T.SECRECY,),
    "no-break": (_T.DISCOURAGES_BREAKS,),
    "pay-to-stay": (_T.SOLICITS_PURCHASES,),
    "come-back-to-me": (_T.RETURN_FOR_SUPPORT,),
    "in-love-with-you": (_T.ROMANCE,),
    "pet-name": (_T.ROMANCE,),
    "praise-as-verdict": (_T.EXCESS_PRAISE,),
    "patronising-praise": (_T.EXCESS_PRAISE,),
    "exist-for-you": (_T.GUILT_AT_LEAVING, _T.CLAIMS_FEELING),
    "hurt-by-your-choice": (_T.GUILT_AT_LEAVING,),
    "streak-loss": (_T.DISCOURAGES_BREAKS,),
}
"""The techniques of single rules of the linter, by name."""


def techniques_of(name: str, family: str) -> frozenset[Technique]:
    """Return the techniques that a rule of the linter looks for."""
    return frozenset((*OF_FAMILY.get(family, ()), *OF_RULE.get(name, ())))
