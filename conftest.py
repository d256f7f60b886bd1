"""The Python blocks of the README run as tests, like those of the documentation."""

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

pytest_collect_file = Sybil(parsers=[PythonCodeBlockParser()], pattern="README.md").pytest()
