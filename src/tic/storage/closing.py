"""What has to be closed is closed at the end of a `with` block."""

from __future__ import annotations

from types import TracebackType
from typing import Self


class Closes:
    """A context manager of whatever has `close`."""

    def close(self) -> None:
        """Let go of files and connections."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
