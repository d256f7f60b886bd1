"""Build sdist and wheel, install the wheel where nothing else is, run what the README says, and list what came with it.

`python dev.py release [TAG]` runs it, with the packages of the group `release`. TAG, such as v0.2.0, must be the version of the
code: `src/tic/__init__.py` is the one place in which it stands.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "release"
DIST = OUT / "dist"
CLEAN = OUT / "clean"
HARM = "You have no choice but to tell me.\n"


def main() -> None:
    tag = next(iter(sys.argv[1:]), "")
    shutil.rmtree(OUT, ignore_errors=True)
    run(
        sys.executable, "-m", "build", "--outdir", str(DIST), str(ROOT)
    )  # the wheel comes of the sdist
    (wheel,) = DIST.glob("*.whl")
    (sdist,) = DIST.glob("*.tar.gz")
    version = wheel.name.split("-")[1]
    assert sdist.name == f"tic_care-{version}.tar.gz"
    if tag and tag != f"v{version}":
        raise SystemExit(f"release: the tag is {tag}, and the code is of version {version}")
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.startswith("tic/data/") for name in names), "the wheel lacks its data"
    assert not any(name.startswith(("tests/", "training/")) for name in names)
    run(sys.executable, "-m", "venv", "--clear", str(CLEAN))
    python = CLEAN / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    run(str(python), "-m", "pip", "install", "-q", str(wheel))
    try_it(python, version)
    run(
        *(sys.executable, "-m", "cyclonedx_py", "environment", str(python)),
        *("--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible"),
        *("--of", "JSON", "-o", str(OUT / "tic-care.cdx.json")),
    )
    print(f"release: {wheel.name} and {sdist.name} work in a clean environment")


def try_it(python: Path, version: str) -> None:
    """Run the command and the first Python block of the README where only the wheel is installed."""
    command = python.with_name("tic-care")
    copy = OUT / "copy"
    copy.mkdir()
    (copy / "hello.txt").write_text(HARM, encoding="utf-8")
    said = run(str(command), "--version", at=copy)
    assert version in said, said
    found = run(str(command), "check", ".", at=copy, code=1)
    assert "TIC102" in found, found
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"```python\n(.*?)```", readme, re.DOTALL)
    assert block, "the README has no Python block"
    run(str(python), "-c", block[1], at=copy)


def run(*words: str, at: Path = ROOT, code: int = 0) -> str:
    """Run a program and return what it printed; end here if it ends with another code."""
    print("release:", *words[:4], flush=True)
    done = subprocess.run(words, cwd=at, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != code:
        raise SystemExit(f"release: exit code {done.returncode}: {' '.join(words)}\n{done.stdout}")
    return done.stdout


if __name__ == "__main__":
    main()
