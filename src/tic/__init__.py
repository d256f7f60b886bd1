"""Software that is safe to talk to for people who have lived through trauma.

Its parts are `tic.text`, `tic.acts`, `tic.language`, `tic.consent`, `tic.pacing`, `tic.grounding` and others; each is
loaded when it is first asked for. Importing `tic` alone loads none of them.
"""

__version__ = "0.1.0"

_PARTS = (
    "acts",
    "checking",
    "consent",
    "documents",
    "errors",
    "forms",
    "grounding",
    "language",
    "models",
    "pacing",
    "packs",
    "phrases",
    "receipts",
    "reports",
    "session",
    "storage",
    "text",
)


def __getattr__(name: str) -> object:
    """Load a part when it is first asked for."""
    if name not in _PARTS:
        raise AttributeError(f"module 'tic' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  `tic` alone imports nothing

    try:
        return import_module(f"tic.{name}")
    except ModuleNotFoundError as error:
        if error.name == f"tic.{name}":
            raise AttributeError(f"module 'tic' has no attribute {name!r}") from None
        raise


def __dir__() -> list[str]:
    return sorted({*globals(), *_PARTS})
