"""What the rules of conversation rest on: the sources of pacing, and those that only talk of companions."""

from __future__ import annotations

from collections.abc import Mapping

from tic._kernel.reason import Source
from tic.pacing.sources import SOURCES as OF_PACING

SOURCES: Mapping[str, Source] = {
    **OF_PACING,
    "defreitas-2025": Source(
        "De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions",
        2025,
        "https://arxiv.org/abs/2508.19258",
        "seen",
    ),
    "wa-hb2225": Source(
        "Washington ESHB 2225, AI companion chatbots",
        2026,
        "https://app.leg.wa.gov/billsummary?BillNumber=2225&Year=2025",
        "memory",
    ),
    "cialdini-1976": Source(
        "Cialdini & Schroeder: Increasing compliance by legitimizing paltry contributions",
        1976,
        "https://doi.org/10.1037/0022-3514.34.4.599",
        "memory",
    ),
}
