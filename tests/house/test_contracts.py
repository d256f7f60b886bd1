"""Each wall is seen to fall: a copy of the source with one forbidden import breaks its contract."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BREACHES = [
    ("layers", "language/rule.py", "import tic.packs"),
    ("layers", "consent/reasons.py", "import tic.pacing"),
    ("layers", "_kernel/reason.py", "import tic.phrases"),
    ("layers", "data/loading.py", "import tic.packs"),
    ("layers", "data/cache.py", "import tic._kernel"),
    ("cores are pure", "grounding/reasons.py", "import random"),
    ("cores are pure", "text/tokens.py", "import pathlib"),
    ("data has one door", "consent/reasons.py", "import tic.data.cache"),
    ("text and phrases stand on the standard library", "phrases/graph.py", "import datetime"),
    ("no cycles between siblings", "phrases/forms.py", "import tic.language"),
]


@pytest.mark.parametrize(("contract", "page", "line"), BREACHES)
def test_a_forbidden_import_breaks_its_contract(
    contract: str, page: str, line: str, tmp_path: Path
) -> None:
    shutil.copytree(
        ROOT / "src" / "tic",
        tmp_path / "tic",
        ignore=shutil.ignore_patterns("__pycache__", "*.toml"),
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    target = tmp_path / "tic" / page
    target.write_text(target.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")

    outcome = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path), "PATH": "", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert outcome.returncode == 1, outcome.stdout + outcome.stderr
    broken = [row for row in outcome.stdout.splitlines() if " BROKEN" in row]
    assert any(contract in row for row in broken), outcome.stdout


def test_a_package_that_has_no_place_is_refused(tmp_path: Path) -> None:
    shutil.copytree(
        ROOT / "src" / "tic",
        tmp_path / "tic",
        ignore=shutil.ignore_patterns("__pycache__", "*.toml"),
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "tic" / "helpers.py").write_text('"""No place."""\n', encoding="utf-8")

    outcome = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path), "PATH": "", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert outcome.returncode == 1
    assert "tic.helpers" in outcome.stdout
