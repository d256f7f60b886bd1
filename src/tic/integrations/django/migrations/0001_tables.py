"""The tables of tic, as far as this tic knows them. There is no way back: entries are never deleted."""

from __future__ import annotations

from typing import Any

from django.db import migrations

from tic.integrations.django.journal import bring_up


def _forward(_apps: Any, editor: Any) -> None:
    bring_up(editor.connection.alias)


class Migration(migrations.Migration):
    """Every later version of the tables comes with a migration that does the same."""

    operations = [migrations.RunPython(_forward)]  # noqa: RUF012 - Django's own form
