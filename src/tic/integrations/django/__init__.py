"""Django: consents through the project's own database and in its transactions (extra `django`).

Put `"tic.integrations.django"` into `INSTALLED_APPS` and run `manage.py migrate`.
"""

from tic.integrations.django.journal import DjangoJournal

__all__ = ["DjangoJournal"]
