"""Profiles for Hypothesis, chosen by HYPOTHESIS_PROFILE; no example depends on wall time."""

import os

from hypothesis import HealthCheck, settings

_common = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("dev", max_examples=50, **_common)
settings.register_profile("ci", max_examples=150, derandomize=True, print_blob=True, **_common)
settings.register_profile("deep", max_examples=5_000, **_common)
# Planted bugs must die quickly and always: no database, no shrinking.
settings.register_profile(
    "planted",
    max_examples=100,
    derandomize=True,
    database=None,
    phases=settings.default.phases[:3],
    **_common,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))
