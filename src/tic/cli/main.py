"""Entry point: pick the sub-command and import only its module."""

from __future__ import annotations

import argparse
import errno
import gc
import os
import sys
import warnings
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType
from typing import TextIO

from tic import __version__
from tic.cli.streams import give_up, make_ready, tell
from tic.errors import TicError

COULD_NOT = 2
INTERRUPTED = 130  # 128 and the number of SIGINT, as shells have it

# name -> (module, one line of help). A module offers add_arguments(parser) and run(options) -> exit code.
COMMANDS: dict[str, tuple[str, str]] = {
    "check": ("tic.cli.check", "Lint the copy in files."),
    "review": ("tic.cli.review", "Review transcripts of talks, turn by turn."),
    "measure": ("tic.cli.measure", "Measure how well labelled text is read."),
    "init": ("tic.cli.init", "Write a settings file for this tree."),
    "rule": ("tic.cli.rule", "Print the page of a rule."),
    "rules": ("tic.cli.rules", "List every rule."),
    "pacing": ("tic.cli.pacing", "Read pacing policies, play conversations, check forms."),
    "consent": (
        "tic.cli.consent",
        "The consent machine's table; a person's history; a log checked.",
    ),
    "ground": ("tic.cli.ground", "List, explain and play grounding exercises."),
    "lsp": ("tic.cli.lsp", "Serve an editor over the Language Server Protocol."),
    "mcp": ("tic.cli.mcp", "Serve the tools over the Model Context Protocol."),
    "demo": ("tic.cli.demo", "Start the example helpline bot on this machine."),
}


class _Formatter(argparse.HelpFormatter):
    """Help as wide as the terminal, without the import of shutil to which argparse would turn."""

    def __init__(self, prog: str) -> None:
        try:
            width = os.get_terminal_size().columns
        except (OSError, ValueError):
            width = 80
        super().__init__(prog, width=width - 2)


def main(argv: Sequence[str] | None = None) -> int:
    """Run `tic-care` and return its exit code: 0 clean, 1 findings, 2 could not check."""
    # Rules are many small objects and no garbage: looking for some would cost a start 8 ms of 65.
    usual = gc.get_threshold()
    gc.set_threshold(100_000, *usual[1:])
    try:
        return _main(argv)
    finally:
        gc.set_threshold(*usual)
        if argv is None:  # the process ends here: nor need its end look for any, which costs 7 ms
            gc.freeze()


def _main(argv: Sequence[str] | None) -> int:
    make_ready()
    words = list(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(
        prog="tic-care",
        description="Keep software safe to talk to.",
        allow_abbrev=False,
        formatter_class=_Formatter,
    )
    parser.add_argument("--version", action="version", version=f"tic-care {__version__}")
    commands = parser.add_subparsers(
        prog="tic-care", dest="command", metavar="command", required=True
    )
    wanted = next((word for word in words if not word.startswith("-")), None)
    modules = {}
    for name, (module, line) in COMMANDS.items():
        command = commands.add_parser(
            name, help=line, description=line, allow_abbrev=False, formatter_class=_Formatter
        )
        if name == wanted:
            modules[name] = import_module(module)
            modules[name].add_arguments(command)
    options = parser.parse_args(words)
    return _run(modules[options.command], options)


def _say(
    message: Warning | str,
    category: type[Warning],  # noqa: ARG001 - the names are those of warnings.showwarning
    filename: str,  # noqa: ARG001
    lineno: int,  # noqa: ARG001
    file: TextIO | None = None,  # noqa: ARG001
    line: str | None = None,  # noqa: ARG001
) -> None:
    """Say a warning, such as that of a doubtful pack, as the command says everything."""
    from tic.cli.terminal import complain

    complain([str(message)])


def _run(module: ModuleType, options: argparse.Namespace) -> int:
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _say
            code: int = module.run(options)
        sys.stdout.flush()
    except TicError as error:
        from tic.cli.terminal import complain

        complain(str(error).splitlines())
        return COULD_NOT
    except BrokenPipeError:  # the reader went away, as `head` does
        give_up(sys.stdout)
        return COULD_NOT
    except OSError as error:  # a full disk, a working folder that is gone
        from tic.cli.terminal import complain

        closed = error.errno == errno.EBADF
        complain(["standard output is closed" if closed else error.strerror or "input or output"])
        give_up(sys.stdout)
        return COULD_NOT
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - a crash is no verdict on what was checked
        # The frames without the message, which might hold words of what was read.
        import traceback

        frames = "".join(traceback.format_tb(error.__traceback__))
        tell(f"{frames}tic-care: {type(error).__name__} inside tic; please report this\n")
        return COULD_NOT
    return code
