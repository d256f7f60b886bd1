"""Whatever tic raises on purpose is caught by a name of `tic.errors`, the one place that defines it."""

import importlib
import inspect
import pickle
import pkgutil

import pytest

import tic
from tic import errors
from tic._kernel.reason import Reason

# Raised and caught within one room; nobody outside sees them.
INTERNAL = {"tic.packs.toml_file.NotTomlError", "tic.documents.icu._NotIcuError"}


def modules() -> list[str]:
    return [
        page.name
        for page in pkgutil.walk_packages(tic.__path__, "tic.")
        if not page.name.endswith("__main__") and not page.name.startswith("tic.data")
    ]


def defined() -> set[str]:
    found = set()
    for name in modules():
        try:
            module = importlib.import_module(name)
        except errors.MissingExtraError:
            continue
        except ModuleNotFoundError as missing:
            if (missing.name or "").startswith("tic"):
                raise
            continue  # an extra that is not installed
        found |= {
            f"{name}.{kind.__name__}"
            for _, kind in inspect.getmembers(module, inspect.isclass)
            if issubclass(kind, BaseException) and kind.__module__ == name
        }
    return found


def test_every_exception_is_defined_in_tic_errors() -> None:
    raised = {name for name in errors.__all__ if name != "Flaw"}

    assert defined() - INTERNAL == {f"tic.errors.{name}" for name in raised}


def test_every_error_is_a_tic_error_and_says_what_it_is() -> None:
    for name in errors.__all__:
        kind = getattr(errors, name)
        assert inspect.getdoc(kind)
        if name.endswith("Error"):
            assert issubclass(kind, errors.TicError)


def test_all_is_sorted() -> None:
    assert errors.__all__ == sorted(errors.__all__)


MADE = [
    errors.InvalidInputError("field", "a value"),
    errors.PatternError(3, "a word"),
    errors.InvalidPackError(("one", "two")),
    errors.InvalidSettingsError(["one", "two"]),
    errors.MissingModelError("model.onnx"),
    errors.InvalidModelError("model.onnx", "a model"),
    errors.UnreadableError(Reason("code", "says"), 4),
    errors.StoreUnavailableError("says", unsure=True),
    errors.DamagedLogError((errors.Flaw(1, "code", "says"),)),
    errors.LostWorkerError("rows 0 to 1"),
]


@pytest.mark.parametrize("made", MADE, ids=lambda made: type(made).__name__)
def test_an_error_is_the_same_in_another_process(made):
    sent = pickle.loads(pickle.dumps(made))
    assert type(sent) is type(made)
    assert (str(sent), sent.args, vars(sent)) == (str(made), made.args, vars(made))
