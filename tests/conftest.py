"""Profiles for Hypothesis, chosen by HYPOTHESIS_PROFILE; no example depends on wall time.

What a test needs from outside of Python stands in `tests/outside.py`.
"""

import os

import pytest
from hypothesis import HealthCheck, settings
from tests import outside

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


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Let all tests skipped for one missing thing make one line of the summary, with its remedy."""
    report = yield
    if report.skipped and isinstance(report.longrepr, tuple):
        reason = report.longrepr[2]
        if any(reason.endswith(need.says) for need in outside.NEEDS.values()):
            report.longrepr = ("tests/outside.py", None, reason)
    return report
