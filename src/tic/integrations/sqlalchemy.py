"""SQLAlchemy 2: consents through the host's engine, and in its sessions (extra `sqlalchemy`)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Session

from tic.errors import InvalidInputError, StoreUnavailableError
from tic.storage.host import HostJournal, Run
from tic.storage.host.database import Dialect

_DIALECTS = ("sqlite", "postgresql")


class SqlAlchemyJournal(HostJournal):
    """Logs in the database of an engine: SQLite, or PostgreSQL through psycopg.

    `patience` as for `HostJournal`. Raises `InvalidInputError` for another engine. Make the tables with `migrate()`, or in Alembic
    with `migrate(run_on(op.get_bind()), dialect)` of `tic.storage.host`.
    """

    def __init__(self, engine: Engine, *, patience: float = 5.0) -> None:
        self._engine = SqlAlchemyDatabase(engine)
        super().__init__(self._engine, patience=patience)

    @contextmanager
    def within(self, host: Session | Connection) -> Iterator[None]:
        """What is recorded in this block, on this thread, is written in the transaction of `host`.

        Nothing is committed here: a yes counts when the host commits, and goes with a rollback. A no counts at once and is
        written also where the host rolls back. Raises `InvalidInputError` for what is neither of the two.
        """
        with self._engine.bound(host):
            yield


class SqlAlchemyDatabase:
    """An engine as a `tic.storage.host.Database`."""

    def __init__(self, engine: Engine) -> None:
        if not isinstance(engine, Engine) or engine.dialect.name not in _DIALECTS:
            raise InvalidInputError("engine", "an Engine for SQLite or PostgreSQL")
        self._engine = engine
        self._bound: ContextVar[Connection | None] = ContextVar("bound", default=None)

    @property
    def dialect(self) -> Dialect:
        return cast("Dialect", self._engine.dialect.name)

    def within(self) -> bool:
        return self._bound.get() is not None

    @contextmanager
    def bound(self, host: Session | Connection) -> Iterator[None]:
        """Use the host's transaction in this block."""
        if not isinstance(host, Session | Connection):
            raise InvalidInputError("host", "a Session or a Connection of SQLAlchemy")
        connection = host.connection() if isinstance(host, Session) else host
        token = self._bound.set(connection)
        try:
            yield
        finally:
            self._bound.reset(token)

    @contextmanager
    def transaction(self) -> Iterator[Run]:
        connection = self._bound.get()
        try:
            if connection is None:
                with self._engine.begin() as own:
                    yield run_on(own)
            else:
                _begun(connection)
                with connection.begin_nested():
                    yield run_on(connection)
        except IntegrityError:
            raise StoreUnavailableError("the database: another program writes here") from None
        except SQLAlchemyError as error:
            # Its words may quote a row, so only its kind is passed on.
            kind = type(getattr(error, "orig", None) or error).__name__
            raise StoreUnavailableError(f"the database: {kind}", unsure=True) from None


def run_on(connection: Connection) -> Run:
    """Return what runs the statements of tic on a connection."""
    native = "%s" if connection.dialect.paramstyle in ("format", "pyformat") else "?"

    def run(statement: str, *values: str | int) -> list[Any]:
        if values:
            result = connection.exec_driver_sql(statement.replace("%s", native), values)
        else:
            plain = {"no_parameters": True}
            result = connection.exec_driver_sql(statement, execution_options=plain)
        return [tuple(row) for row in result] if result.returns_rows else []

    return run


def _begun(connection: Connection) -> None:
    """Begin the transaction where SQLite's driver has not: a savepoint outside of one would commit when it ends."""
    raw = connection.connection.dbapi_connection
    if connection.dialect.name == "sqlite" and not getattr(raw, "in_transaction", True):
        connection.exec_driver_sql("BEGIN")
