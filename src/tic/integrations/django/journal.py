"""The journal on a connection of Django's. In `transaction.atomic()` it is part of that transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from django.db import Error, IntegrityError, connections, transaction

from tic.errors import InvalidInputError, StoreUnavailableError
from tic.storage.host import HostJournal, Run, migrate
from tic.storage.host.database import Dialect

_DIALECTS = ("sqlite", "postgresql")


class DjangoJournal(HostJournal):
    """Logs in the database `using` of the project's `DATABASES`: SQLite or PostgreSQL.

    Inside `transaction.atomic()`, also that of `ATOMIC_REQUESTS`, entries are part of that transaction: a yes counts when it
    commits and goes with its rollback; a no counts at once, and is written also where it rolls back. `patience` as for `HostJournal`.
    Nothing is opened before the first use.
    """

    def __init__(self, using: str = "default", *, patience: float = 5.0) -> None:
        super().__init__(DjangoDatabase(using), patience=patience)


class DjangoDatabase:
    """A connection of Django's, each thread's own, as a `tic.storage.host.Database`."""

    def __init__(self, using: str) -> None:
        self._using = using

    @property
    def dialect(self) -> Dialect:
        vendor = self._connection.vendor
        if vendor not in _DIALECTS:
            raise InvalidInputError("using", "a database of SQLite or PostgreSQL")
        return cast("Dialect", vendor)

    def within(self) -> bool:
        return bool(self._connection.in_atomic_block)

    @contextmanager
    def transaction(self) -> Iterator[Run]:
        connection = self._connection
        opened_here = connection.connection is None
        try:
            with transaction.atomic(using=self._using), connection.cursor() as cursor:
                yield _run_on(cursor)
        except IntegrityError:
            raise StoreUnavailableError("the database: another program writes here") from None
        except Error as error:
            # Its words may quote a row, so only its kind is passed on.
            kind = type(error.__cause__ or error).__name__
            raise StoreUnavailableError(f"the database: {kind}", unsure=True) from None
        finally:
            # Threads of tic's own have no end of a request at which Django would close it.
            if opened_here and not connection.in_atomic_block:
                connection.close_if_unusable_or_obsolete()

    @property
    def _connection(self) -> Any:
        return connections[self._using]


def bring_up(using: str) -> None:
    """Make the tables in a database of the project's, or bring them to the version of this tic."""
    database = DjangoDatabase(using)
    with database.transaction() as run:
        migrate(run, database.dialect)


def _run_on(cursor: Any) -> Run:
    def run(statement: str, *values: str | int) -> list[Any]:
        cursor.execute(statement, values or None)
        return list(cursor.fetchall()) if cursor.description else []

    return run
