"""Programs of a host's with a table and transactions of their own: SQLAlchemy and Django, on SQLite and PostgreSQL."""

import contextlib
import itertools
from pathlib import Path

import django
import sqlalchemy
from django.conf import settings
from django.db import connections, transaction
from sqlalchemy.orm import Session

if not settings.configured:
    settings.configure(
        INSTALLED_APPS=["tic.integrations.django"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        USE_TZ=True,
    )
    django.setup()

from tic.integrations.django import DjangoJournal
from tic.integrations.sqlalchemy import SqlAlchemyJournal

HOSTS = ["sqlalchemy-sqlite", "sqlalchemy-postgres", "django-sqlite", "django-postgres"]
_names = (f"host{n}" for n in itertools.count())


class HostStopsError(Exception):
    pass


class Host:
    @contextlib.contextmanager
    def rolled_back(self):
        """A transaction in which the host's program fails at the end."""
        with contextlib.suppress(HostStopsError), self.transaction() as note:
            yield note
            raise HostStopsError


class AlchemyHost(Host):
    def __init__(self, url: str) -> None:
        self.engine = sqlalchemy.create_engine(url)
        self.journal = SqlAlchemyJournal(self.engine, patience=1)
        self.journal.migrate()
        with self.engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE note (words text)")

    @contextlib.contextmanager
    def transaction(self):
        with Session(self.engine) as session, session.begin(), self.journal.within(session):
            yield lambda words: session.execute(
                sqlalchemy.text("INSERT INTO note VALUES (:words)"), {"words": words}
            )

    def notes(self) -> list[str]:
        with self.engine.connect() as connection:
            return [one for (one,) in connection.exec_driver_sql("SELECT words FROM note")]

    def other(self) -> SqlAlchemyJournal:
        return SqlAlchemyJournal(self.engine, patience=1)

    def close(self) -> None:
        self.engine.dispose()


class DjangoHost(Host):
    def __init__(self, database: dict[str, object]) -> None:
        from django.core.management import call_command

        self.name = next(_names)
        connections.settings[self.name] = connections.configure_settings(
            {"default": {}, self.name: database}
        )[self.name]
        call_command("migrate", database=self.name, verbosity=0)
        self.journal = DjangoJournal(self.name, patience=1)
        with connections[self.name].cursor() as cursor:
            cursor.execute("CREATE TABLE note (words text)")

    @contextlib.contextmanager
    def transaction(self):
        with transaction.atomic(using=self.name), connections[self.name].cursor() as cursor:
            yield lambda words: cursor.execute("INSERT INTO note VALUES (%s)", [words])

    def notes(self) -> list[str]:
        with connections[self.name].cursor() as cursor:
            cursor.execute("SELECT words FROM note")
            return [one for (one,) in cursor.fetchall()]

    def other(self) -> DjangoJournal:
        return DjangoJournal(self.name, patience=1)

    def close(self) -> None:
        connections[self.name].close()


def started(kind: str, path: Path, server) -> AlchemyHost | DjangoHost:
    framework, database = kind.split("-")
    file = path / "host.sqlite"
    if framework == "sqlalchemy":
        if database == "sqlite":
            return AlchemyHost(f"sqlite:///{file}")
        schema = server().fresh().rpartition("=")[2]
        return AlchemyHost(
            f"postgresql+psycopg://tic@/postgres?host={server().home}&options=-csearch_path%3D{schema}"
        )
    if database == "sqlite":
        return DjangoHost({"ENGINE": "django.db.backends.sqlite3", "NAME": str(file)})
    schema = server().fresh().rpartition("=")[2]
    return DjangoHost(
        {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": "postgres",
            "USER": "tic",
            "HOST": str(server().home),
            "OPTIONS": {"options": f"-csearch_path={schema}"},
        }
    )
