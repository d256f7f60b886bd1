"""`tic-care demo`: it prints where it is, serves there, and leaves nothing behind."""

import os
import signal
import subprocess
import sys
from functools import partial
from urllib.request import urlopen

import pytest


@pytest.mark.parametrize("missing", ["uvicorn", "starlette"])
def test_without_the_extra_it_says_what_to_install(call, monkeypatch, missing):
    monkeypatch.setitem(sys.modules, missing, None)
    for name in list(sys.modules):
        if name.startswith("helpline_bot"):
            monkeypatch.delitem(sys.modules, name)
        elif name.startswith(f"{missing}."):
            monkeypatch.setitem(sys.modules, name, None)
    ended = call("demo", "--port", "0")
    assert ended.code == 2
    assert "pip install 'tic-care[demo]'" in ended.err


@pytest.mark.parametrize("port", ["-1", "65536"])
def test_a_port_that_there_is_not_is_named(call, port):
    ended = call("demo", "--port", port)
    assert ended.code == 2
    assert "--port" in ended.err


def test_it_serves_at_the_address_it_prints_and_its_folder_is_gone_at_the_end(tmp_path):
    running = subprocess.Popen(
        [sys.executable, "-m", "tic", "demo", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": ":".join(sys.path), "TMPDIR": str(tmp_path)},
        # A shell has its background jobs ignore the interrupt, and a child inherits that.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
    try:
        address = running.stdout.readline().split()[0]
        assert address.startswith("http://127.0.0.1:")
        with urlopen(address, timeout=60) as page:
            assert b"Not a crisis service" in page.read()
        assert len(list(tmp_path.iterdir())) == 1
    finally:
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (130, "")
    assert list(tmp_path.iterdir()) == []
