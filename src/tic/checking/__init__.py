"""Checking: from paths to findings, with settings, suppressions and every failure told.

>>> from tic.checking import Checker, Settings
>>> result = Checker().source(b"It is up to you.", "chat/hello.txt", Settings())
>>> result.findings
()
"""

from tic.checking.checker import Checker
from tic.checking.nearest import Nearest, load_settings
from tic.checking.result import FileResult, Placed, Suppressed, Unflagged
from tic.checking.rulesets import Rules, load_rules
from tic.checking.run import Request, Run, check
from tic.checking.settings import Settings, read_settings
from tic.checking.walk import Plan, plan

__all__ = [
    "Checker",
    "FileResult",
    "Nearest",
    "Placed",
    "Plan",
    "Request",
    "Rules",
    "Run",
    "Settings",
    "Suppressed",
    "Unflagged",
    "check",
    "load_rules",
    "load_settings",
    "plan",
    "read_settings",
]
