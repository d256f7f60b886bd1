import subprocess
import sys
from typing import NamedTuple

import pytest

from tic.cli.main import main


class Ended(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Stand in an empty project."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".git").mkdir()
    return tmp_path


@pytest.fixture
def call(folder, capsys):
    """Run `tic-care` in this process."""

    def run(*words: str) -> Ended:
        try:
            code = main([*words])
        except SystemExit as leaving:  # argparse leaves so
            code = leaving.code
        return Ended(code, *capsys.readouterr())

    return run


@pytest.fixture
def shell(folder):
    """Run `tic-care` as a command of its own."""

    def run(*words: str, stdin: bytes = b"", python=("-m", "tic"), **env: str) -> Ended:
        ended = subprocess.run(
            [sys.executable, *python, *words],
            input=stdin,
            capture_output=True,
            cwd=folder,
            env={"PATH": "/usr/bin:/bin", "PYTHONPATH": ":".join(sys.path), **env},
            check=False,
        )
        out, err = (stream.decode("utf-8", "replace") for stream in (ended.stdout, ended.stderr))
        return Ended(ended.returncode, out, err)

    return run
