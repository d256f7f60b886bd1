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
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BUGS = [
    pytest.param(bug, id=f"{page.parent.name}: {bug['name']}")
    for page in sorted((ROOT / "tests").glob("*/planted_bugs.toml"))
    for bug in tomllib.loads(page.read_text(encoding="utf-8"))["bug"]
]


def run(tests: list[str], source: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-x", "-q", "-n0", "-p", "no:cacheprovider", *tests],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(source), "HYPOTHESIS_PROFILE": "planted"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.planted
@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_bug_dies(bug: dict, tmp_path: Path) -> None:
    shutil.copytree(
        ROOT / "src" / "tic", tmp_path / "tic", ignore=shutil.ignore_patterns("__pycache__")
    )
    page = tmp_path / "tic" / bug["file"]
    text = page.read_text(encoding="utf-8")
    assert text.count(bug["old"]) == 1, "the edit must have exactly one place"
    page.write_text(text.replace(bug["old"], bug["new"]), encoding="utf-8")

    outcome = run(bug["tests"], tmp_path)

    assert outcome.returncode == 1, (
        f"survived or broke:\n{outcome.stdout[-2000:]}{outcome.stderr[-500:]}"
    )
    assert "error during collection" not in outcome.stdout.lower()
