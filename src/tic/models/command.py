"""A program as a reader: messages go to it as lines of JSON, its answers come back as lines of JSON."""

from __future__ import annotations

import json
import shlex
import subprocess
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from types import TracebackType
from typing import IO, Self

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError, UnreadError
from tic.models.prompt import Message

SECONDS = 120.0  # that one answer may take


class Command:
    """Asks a program that is started once: one line `{"messages": [...]}` in, one line `{"answer": "..."}` out.

    It is started without a shell. Made for `LanguageModelReader(Command("..."), name="...")`. A program
    that ends, takes longer than `seconds` or answers anything else raises `UnreadError`.
    """

    def __init__(self, command: str | Sequence[str], *, seconds: float = SECONDS) -> None:
        """Start the program; raises `InvalidInputError` where it cannot be started."""
        expect("command", command, (str, Sequence), "a command")
        try:
            words = shlex.split(command) if isinstance(command, str) else list(command)
            self.program = words[0]
            self._process = subprocess.Popen(  # noqa: S603 - it is the host's own program
                words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", bufsize=1
            )
        except (OSError, ValueError, IndexError):
            raise InvalidInputError("command", "a program that can be started") from None
        self._seconds = seconds
        self._lock = Lock()
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._listener = Thread(target=self._listen, args=(self._process.stdout,), daemon=True)
        self._listener.start()

    def __call__(self, messages: Sequence[Message]) -> str:
        """The answer of the program; one call at a time."""
        with self._lock:
            stdin = self._process.stdin
            assert stdin
            try:
                stdin.write(json.dumps({"messages": messages}) + "\n")
                stdin.flush()
                line = self._lines.get(timeout=self._seconds)
            except (OSError, ValueError):
                raise UnreadError("the program of the reader has ended") from None
            except Empty:
                self.close()  # its answer would be taken for that of the next question
                raise UnreadError(f"no answer in {self._seconds:g} seconds") from None
        try:
            answer = json.loads(line)["answer"]
        except (ValueError, KeyError, TypeError, RecursionError):
            raise UnreadError('expected a line such as {"answer": "..."}') from None
        return answer if isinstance(answer, str) else json.dumps(answer)

    def close(self) -> None:
        """End the program."""
        with self._process:
            self._process.kill()
            self._listener.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def _listen(self, stdout: IO[str]) -> None:
        try:
            for line in stdout:
                self._lines.put(line)
        except ValueError:  # what it writes is no text
            pass
        self._lines.put("")  # it has ended; an empty line is no answer
