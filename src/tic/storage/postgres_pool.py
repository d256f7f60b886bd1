"""Connections to PostgreSQL, and its errors in the words of tic."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg_pool import ConnectionPool, PoolTimeout
from psycopg_pool.errors import PoolClosed

from tic.errors import StoreUnavailableError

Connections = ConnectionPool[psycopg.Connection[Any]]


def pool(conninfo: str, least: int, most: int, patience: float) -> Connections:
    """Return `least` to `most` connections, each a transaction a statement unless one is begun."""
    return ConnectionPool(
        conninfo,
        min_size=least,
        max_size=most,
        timeout=patience,
        num_workers=1,
        kwargs={"autocommit": True},
        configure=_configure,
        check=ConnectionPool.check_connection,  # one that died with a restarted server is replaced
        open=True,
    )


@contextmanager
def connected(connections: Connections) -> Iterator[psycopg.Connection[Any]]:
    """Lend a connection; what fails is a `StoreUnavailableError`."""
    # The server's message may quote a row, so only its code is passed on.
    try:
        with connections.connection() as connection:
            yield connection
    except PoolClosed:
        raise StoreUnavailableError("this journal is closed") from None
    except psycopg.errors.UniqueViolation:
        # The lock of a log orders its writers, so this one did not take it.
        raise StoreUnavailableError("PostgreSQL: another program writes here") from None
    except psycopg.errors.LockNotAvailable:
        raise StoreUnavailableError("PostgreSQL: someone else holds this log") from None
    except PoolTimeout:
        raise StoreUnavailableError("PostgreSQL: no connection") from None
    except psycopg.Error as error:
        code = f"{type(error).__name__} {error.sqlstate or ''}".strip()
        raise StoreUnavailableError(f"PostgreSQL: {code}", unsure=True) from None


def _configure(connection: psycopg.Connection[Any]) -> None:
    # A lock is taken by a statement whose own snapshot is older than what it waited for.
    connection.isolation_level = psycopg.IsolationLevel.READ_COMMITTED
