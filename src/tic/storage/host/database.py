"""What a journal needs of the host's way to its database."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any, Literal, Protocol

Dialect = Literal["sqlite", "postgresql"]


class Run(Protocol):
    """Runs a statement whose values stand as `%s` in it, and returns its rows, none where it gives none.

    Without values nothing in the statement stands for one, and it may be several statements for PostgreSQL.
    """

    def __call__(self, statement: str, *values: str | int) -> list[Any]: ...


class Database(Protocol):
    """A database that the host knows how to reach. Safe to use from many threads.

    What fails is raised as `StoreUnavailableError`, without the words of the database, which may quote a row.
    """

    @property
    def dialect(self) -> Dialect:
        """Return what is spoken there."""
        ...

    def within(self) -> bool:
        """Return whether this thread is in a transaction of the host's on this database."""
        ...

    def transaction(self) -> AbstractContextManager[Run]:
        """Return a block that is a transaction: a savepoint in the host's, or one of its own that commits at the end."""
        ...
