#!/usr/bin/env python3
"""Set up and run this project: `python dev.py run | test | mutants | check | docs | release | bench`.

Standard library only. Makes `.venv`, installs what the task needs, and runs it; a second call skips
the set-up unless pyproject.toml changed. Where `venv` is missing or broken, virtualenv makes the
environment instead.

`test` needs nothing installed by hand: tests for a browser or a database server are skipped, with the
line that installs it, unless TIC_TEST_REQUIRE names them. `mutants` plants known bugs and sees each
one die; words after it choose bugs by part or name.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

# Each task: the dependency groups it needs, then its commands. "tic-care check" finding something is
# what `run` is there to show, so its exit code 1 is a success there.
TASKS: dict[str, tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]] = {
    "run": ((), (("-m", "tic", "check", "examples"),)),
    # The blocks of a page of documentation build on each other, so one process runs them in order.
    "test": (
        ("test",),
        (
            ("-m", "pytest", "-n", "auto", "-q", "tests"),
            ("-m", "pytest", "-q", "docs", "README.md"),
        ),
    ),
    "mutants": (("test",), (("-m", "tests.mutants"),)),
    "check": (
        ("test", "check", "hosts"),  # mypy reads the types of the frameworks
        (
            ("-m", "ruff", "check", "."),
            ("-m", "ruff", "format", "--check", "."),
            ("-m", "mypy"),
            ("-m", "pyright"),
            ("-c", "from importlinter.cli import lint_imports_command as lint; lint()"),
            ("-m", "tic.packs"),
            ("-m", "tests.mutants", "--check"),
            # A hand-off line that is past its date is looked up again before anything else lands.
            ("-m", "tic", "ground", "handoff", "--check"),
        ),
    ),
    "docs": (
        ("docs",),
        (("-m", "sphinx", "-W", "-n", "-q", "-b", "html", "docs", "docs/_build/html"),),
    ),
    "release": (("release",), ((".ci/release.py",),)),
    "bench": (("test",), (("-m", "benchmarks"),)),
}


def call(*words: str) -> int:
    return subprocess.call(words, cwd=ROOT)


def must(*words: str) -> None:
    if call(*words) != 0:
        raise SystemExit(f"dev.py: this failed: {' '.join(words)}")


def make_environment() -> None:
    if PYTHON.exists() and call(str(PYTHON), "-c", "import pip") == 0:
        return
    if call(sys.executable, "-m", "venv", "--clear", str(VENV)) != 0:
        # Debian splits venv off, and some images lack ensurepip: virtualenv brings its own pip.
        tools = ROOT / ".tools"
        must(sys.executable, "-m", "pip", "install", "-q", "--target", str(tools), "virtualenv")
        os.environ["PYTHONPATH"] = str(tools)
        must(sys.executable, "-m", "virtualenv", "--clear", str(VENV))
        del os.environ["PYTHONPATH"]


def install(groups: tuple[str, ...]) -> None:
    stamp = VENV / f"installed-{'-'.join(('all', *groups))}"
    state = hashlib.sha256(
        (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    ).hexdigest()
    if stamp.exists() and stamp.read_text() == state:
        return
    print(f"dev.py: setting up {VENV.name} ({', '.join(groups) or 'run'}), once", flush=True)
    pip = (str(PYTHON), "-m", "pip", "--disable-pip-version-check")
    must(*pip, "install", "-q", "--upgrade", "pip>=25.1")  # the first pip that reads groups
    wanted = [word for group in groups for word in ("--group", group)]
    must(*pip, "install", "-q", "-e", ".[all]", *wanted)
    if groups:  # `run` shows what is there without the learned reader
        must(*pip, "install", "-q", "--no-deps", "-e", "models/tic_care_model_en")
    stamp.write_text(state)


def main() -> int:
    task, *rest = sys.argv[1:] or [""]
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python gets this far
        print("dev.py: expected Python 3.11 or newer", file=sys.stderr)
        return 2
    if task not in TASKS:
        print(__doc__, file=sys.stderr)
        return 2
    groups, commands = TASKS[task]
    make_environment()
    install(groups)
    if task == "test" and rest:  # the caller says which tests
        commands = (("-m", "pytest"),)
    for command in commands:
        print(f"dev.py: {' '.join(command)}", flush=True)
        code = call(str(PYTHON), *command, *rest)
        if code != 0 and not (task == "run" and code == 1):
            return code
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
