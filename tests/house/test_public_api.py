"""The public surface: listed, sorted, documented, typed, and free of charge until it is used."""

import importlib
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

PUBLIC = sorted(
    page.parent.name
    for page in (Path(__file__).resolve().parents[2] / "src" / "tic").glob("*/__init__.py")
    if "__all__" in page.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("package", PUBLIC)
def test_all_is_sorted_and_real(package: str) -> None:
    module = importlib.import_module(f"tic.{package}")
    names = list(module.__all__)

    assert len(names) == len(set(names))
    assert names == sorted(names, key=lambda name: (not name.isupper(), name.islower(), name)) or (
        names == sorted(names)
    )
    assert all(hasattr(module, name) for name in names)


@pytest.mark.parametrize("package", PUBLIC)
def test_public_functions_and_classes_are_documented(package: str) -> None:
    module = importlib.import_module(f"tic.{package}")
    bare = [
        name
        for name in module.__all__
        if (inspect.isclass(obj := getattr(module, name)) or inspect.isfunction(obj))
        and not inspect.getdoc(obj)
    ]

    assert bare == []


def test_the_four_cores_are_public() -> None:
    assert {"consent", "pacing", "grounding", "language"} <= set(PUBLIC)


def test_importing_tic_loads_none_of_its_parts() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, tic; print([m for m in sys.modules if 'tic.' in m])"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert "'tic." not in loaded


def test_the_linter_loads_no_parser_of_files_and_no_models(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIC_CACHE_DIR", str(tmp_path))
    line = (
        "import sys; from tic.language import Linter; Linter.builtin().check('Calm down.');"
        "print(sorted({'pydantic', 'attrs', 'attr', 'tomllib', 'yaml', 'tic.packs'} & set(sys.modules)))"
    )
    first, second = (
        subprocess.run(
            [sys.executable, "-c", line], capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    )

    assert "tic.packs" in first  # in a checkout the first use compiles
    assert second.strip() == "[]"
