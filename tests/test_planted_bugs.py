"""Each planted bug is a small wrong edit of the source; the tests named beside it must fail on it.

Every `tests/<part>/planted_bugs.toml` lists its part's bugs:

    [[bug]]
    name = "a yes outlives its end"
    file = "consent/machine.py"            # below src/tic
    old = "at < until"                     # stands in the file exactly once
    new = "at <= until"
    tests = ["tests/consent/test_bounds.py"]
"""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tic.data import cache, compiled, shipped_names
from tic.data.fingerprint import fingerprint
from tic.data.parts import to_lines

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "tic"
BUGS = [
    pytest.param(bug, id=f"{page.parent.name}: {bug['name']}")
    for page in sorted((ROOT / "tests").glob("*/planted_bugs.toml"))
    for bug in tomllib.loads(page.read_text(encoding="utf-8"))["bug"]
]
# Python imports `sitecustomize` at start-up: there one module is taken from the edited page, and
# all others, with their cached bytecode, from where they are.
PLANT = """
import sys
from importlib.abc import MetaPathFinder
from importlib.util import spec_from_file_location

class Planted(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == {name!r}:
            return spec_from_file_location(name, {page!r}, submodule_search_locations={inside!r})

sys.meta_path.insert(0, Planted())
"""


def plant(bug: dict, into: Path) -> None:
    original = SOURCE / bug["file"]
    text = original.read_text(encoding="utf-8")
    assert text.count(bug["old"]) == 1, "the edit must have exactly one place"
    # Below the path that is searched: a page such as fhir.py must not pass for another package.
    edited = into / "edited" / original.name
    edited.parent.mkdir()
    edited.write_text(text.replace(bug["old"], bug["new"]), encoding="utf-8")
    package = original.name == "__init__.py"
    parts = original.relative_to(SOURCE.parent).with_suffix("").parts
    name = ".".join(parts[:-1] if package else parts)
    inside = [str(original.parent)] if package else None
    plant = PLANT.format(name=name, page=str(edited), inside=inside)
    (into / "sitecustomize.py").write_text(plant, encoding="utf-8")


@pytest.fixture
def compiled_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A folder of compiled packs of its own for one bug: what it compiles must not outlive it."""
    forms = {name: compiled(name) for name in shipped_names()}
    monkeypatch.setenv("TIC_CACHE_DIR", str(tmp_path / "compiled"))
    for name, parts in forms.items():
        if key := fingerprint(name):
            cache.write(name, key, to_lines(key, parts))
    return str(tmp_path / "compiled")


@pytest.mark.planted
@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_bug_dies(
    bug: dict, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, compiled_before: str
) -> None:
    plant(bug, tmp_path)
    environment = {
        **os.environ,
        "TIC_CACHE_DIR": compiled_before,
        "PYTHONPATH": str(tmp_path),
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(tmp_path_factory.getbasetemp().parent / "bytecode"),
        "HYPOTHESIS_PROFILE": "planted",
    }
    outcome = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-x",
            "-q",
            "-n0",
            "-p",
            "no:cacheprovider",
            *bug["tests"],
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert outcome.returncode == 1, (
        f"survived or broke:\n{outcome.stdout[-2000:]}{outcome.stderr[-500:]}"
    )
    assert "error during collection" not in outcome.stdout.lower()
