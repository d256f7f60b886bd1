"""Every Python block of the documentation runs as a test; one that needs a large package, where that is installed."""

import os
import sys
from importlib.util import find_spec

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser
from tests import outside


def set_up(names: dict[str, object]) -> None:
    here = outside.NEEDS["hosts"].find() is not None
    names["lacks_hosts"] = not here and "hosts" not in outside.required()
    names["missing"] = lambda *packages: not all(map(find_spec, packages))
    # Spark runs the first python3 on the path, and listens on a name of the machine, unless it is told.
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()], pattern="*.md", setup=set_up
).pytest()
