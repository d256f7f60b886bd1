"""The app, which has tables and no models."""

from django.apps import AppConfig


class TicConfig(AppConfig):
    """Makes the tables of tic with `manage.py migrate`."""

    name = "tic.integrations.django"
    label = "tic_consent"
    verbose_name = "tic"
