"""Logs in a database that the host has open already, and in the host's own transactions.

`HostJournal` speaks to a `Database`; those for SQLAlchemy and Django are `tic.integrations.sqlalchemy` and
`tic.integrations.django`.
"""

from tic.storage.host.database import Database, Run
from tic.storage.host.journal import HostJournal
from tic.storage.host.schema import migrate

__all__ = ["Database", "HostJournal", "Run", "migrate"]
