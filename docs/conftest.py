"""Every Python block of the documentation runs as a test.

Blocks for the frameworks of agents are skipped where those are not installed, nor required.
"""

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser
from tests import outside


def _told(namespace):
    here = outside.NEEDS["hosts"].find() is not None
    namespace["lacks_hosts"] = not here and "hosts" not in outside.required()


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()], pattern="*.md", setup=_told
).pytest()
