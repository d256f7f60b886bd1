"""I15: once `withdraw` has returned in one process, `permits` is false in all."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.storage.server import Server

ROOT = Path(__file__).parents[2]


class Process:
    def __init__(self, kind: str, place: str, name: str) -> None:
        path = os.pathsep.join(filter(None, [os.environ.get("PYTHONPATH"), str(ROOT)]))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.answering", kind, place, name],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": path},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self, question: str) -> str:
        self.process.stdin.write(f"{question}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def close(self) -> None:
        self.process.communicate()
        assert self.process.returncode == 0


@pytest.fixture(params=["sqlite", "postgres"])
def processes(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[list[Process]]:
    if request.param == "sqlite":
        place = str(tmp_path / "log.sqlite")
    else:
        server: Server = request.getfixturevalue("server")
        place = server.fresh()
    with contextlib.ExitStack() as stack:
        started = [
            stack.enter_context(contextlib.closing(Process(request.param, place, f"process-{n}")))
            for n in range(3)
        ]
        yield started


def test_a_withdrawal_in_one_process_is_a_no_in_all(processes: list[Process]) -> None:
    one, two, three = processes
    assert [ask("permits") for ask in processes] == ["no"] * 3
    assert one("grant") == "done"
    assert [ask("permits") for ask in processes] == ["yes"] * 3

    assert two("withdraw") == "done"
    assert [ask("permits") for ask in (three, one, two)] == ["no"] * 3
    assert three("withdraw") == "done"
    assert [ask("permits") for ask in processes] == ["no"] * 3
