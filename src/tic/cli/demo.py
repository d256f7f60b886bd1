"""`tic-care demo`: the example of a helpline bot, on this machine only."""

from __future__ import annotations

import argparse
import socket
import sys
from contextlib import AbstractContextManager, closing, nullcontext
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import tic
from tic.errors import InvalidInputError, TicError

HOST = "127.0.0.1"  # never another: an example has no business on a network


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add where it listens and where its files lie."""
    parser.add_argument(
        "--port", type=int, default=8000, help="default 8000; 0 takes one that is free"
    )
    parser.add_argument(
        "--folder",
        type=Path,
        help="keep consents and states here (default: a folder that is deleted at the end)",
    )


def run(options: argparse.Namespace) -> int:
    """Serve until it is interrupted; raises `TicError` where the extra or the port is missing."""
    try:
        import uvicorn

        app = _example("helpline_bot.app")
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in ("starlette", "uvicorn"):
            raise
        raise TicError("the demo needs the extra: pip install 'tic-care[demo]'") from None
    with closing(_listening(options.port)) as listener, _folder(options.folder) as folder:
        Path(folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        print(f"http://{HOST}:{listener.getsockname()[1]}/  (Ctrl+C ends it)", flush=True)
        served = uvicorn.Config(
            app.create(Path(folder)), log_level="warning", access_log=False, server_header=False
        )
        uvicorn.Server(served).run(sockets=[listener])
    return 0


def _folder(kept: Path | None) -> AbstractContextManager[str | Path]:
    return nullcontext(kept) if kept else TemporaryDirectory()


def _listening(port: int) -> socket.socket:
    """Return a socket that is bound before the address is printed, so that what is printed is true."""
    if not 0 <= port <= 65_535:
        raise InvalidInputError("--port", "a number from 0 to 65535")
    try:
        return socket.create_server((HOST, port))
    except OSError:
        raise InvalidInputError("--port", "a port that is free on this machine") from None


def _example(name: str) -> Any:
    """Import an example: a wheel brings it inside of tic, and a checkout has it beside the source."""
    here = Path(tic.__file__).parent
    folders = (here / "_examples", here.parents[1] / "examples")
    folder = next((one for one in folders if (one / name.split(".", maxsplit=1)[0]).is_dir()), None)
    if folder is None:
        raise TicError("the example did not come with this installation of tic")
    sys.path.insert(0, str(folder))
    return import_module(name)
