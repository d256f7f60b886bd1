"""A model is loaded whole and as it was made, or a named error says which file is wrong."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.models.tiny import manifest, write_manifest

from tic.errors import InvalidInputError, InvalidModelError, MissingModelError, TicError
from tic.models import LearnedReader


def resealed(folder: Path) -> None:
    """Write the sha256 of the files as they are now, as someone who changes a file on purpose would."""
    write_manifest(folder)


def test_a_whole_model_is_loaded_and_named(folder: Path) -> None:
    assert repr(LearnedReader.load(folder)) == "LearnedReader(tiny 0.0.1)"
    assert repr(LearnedReader.load(str(folder), threads=2)) == "LearnedReader(tiny 0.0.1)"


@pytest.mark.parametrize("name", ["model.json", "model.onnx", "tokenizer.json", "near.json"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()

    with pytest.raises(MissingModelError, match=name):
        LearnedReader.load(folder)


def test_a_folder_that_is_not_there_is_a_missing_model(tmp_path: Path) -> None:
    with pytest.raises(MissingModelError, match=r"model\.json"):
        LearnedReader.load(tmp_path / "nowhere")


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "near.json"])
def test_one_changed_byte_is_refused(folder: Path, name: str) -> None:
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)

    with pytest.raises(InvalidModelError, match="sha256") as told:
        LearnedReader.load(folder)
    assert told.value.file == name


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "near.json"])
@pytest.mark.parametrize("content", [b"", b"no model at all", b"{}"])
def test_a_file_that_is_no_model_is_refused_also_with_the_right_sha256(
    folder: Path, name: str, content: bytes
) -> None:
    (folder / name).write_bytes(content)
    resealed(folder)

    with pytest.raises(InvalidModelError, match=name):
        LearnedReader.load(folder)


def test_outputs_that_are_not_those_of_the_labels_are_refused(folder: Path) -> None:
    harm = manifest(folder)["harm"]
    harm["families"].append("coercion")
    for cuts in harm["cuts"].values():
        cuts["coercion"] = {"default": None, "strict": None}
    write_manifest(folder, harm=harm)

    with pytest.raises(InvalidModelError, match="outputs"):
        LearnedReader.load(folder)


@pytest.mark.parametrize(
    "content", ["", "[]", "{", "[" * 100_000, '{"format": 1}', json.dumps({"format": 2})]
)
def test_a_broken_manifest_is_refused(folder: Path, content: str) -> None:
    (folder / "model.json").write_text(content, encoding="utf-8")

    with pytest.raises(InvalidModelError, match=r"model\.json"):
        LearnedReader.load(folder)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("format", 2),
        ("name", ""),
        ("surprise", 1),
        ("files", {"model.onnx": "0"}),
        ("files", {"model.onnx": "0", "../tokenizer.json": "0"}),
        ("helper", {"acts": ["advise"], "lines": [{"scale": 1, "shift": 0}], "cuts": [0.5]}),
    ],
)
def test_a_manifest_says_exactly_what_is_known(folder: Path, field: str, value: object) -> None:
    write_manifest(folder, **{field: value})

    with pytest.raises(InvalidModelError, match=field if field != "surprise" else "model.json"):
        LearnedReader.load(folder)


@pytest.mark.parametrize("cut", [0.0, 1.0, -0.2, 7])
def test_a_cut_is_a_probability(folder: Path, cut: float) -> None:
    person = manifest(folder)["person"]
    person["cuts"][0] = cut
    write_manifest(folder, person=person)

    with pytest.raises(InvalidModelError, match="person"):
        LearnedReader.load(folder)


@pytest.mark.parametrize("threads", [0, -1, 65, True, "2", None])
def test_threads_are_bounded(folder: Path, threads: object) -> None:
    with pytest.raises(InvalidInputError, match="threads"):
        LearnedReader.load(folder, threads=threads)  # type: ignore[arg-type]


def test_a_library_that_is_not_installed_is_said_with_what_to_install(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("tokenizers", "onnxruntime"):
        monkeypatch.setitem(sys.modules, name, None)
    for name in ("tic.models.encoding", "tic.models.scoring"):
        monkeypatch.delitem(sys.modules, name, raising=False)

    with pytest.raises(MissingModelError, match=r"tic-care\[model\]"):
        LearnedReader.load(folder)


def test_a_model_that_is_not_installed_is_said_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "tic_care_model_en", None)

    with pytest.raises(MissingModelError, match="needs a model"):
        LearnedReader.builtin()
    with pytest.raises(InvalidInputError, match="lang"):
        LearnedReader.builtin("xx")


def test_the_installed_model_is_found_by_its_path(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = tmp_path / "tic_care_model_en.py"
    package.write_text(f"def path():\n    return {str(folder)!r}\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "tic_care_model_en", raising=False)

    assert repr(LearnedReader.builtin()) == "LearnedReader(tiny 0.0.1)"


def test_errors_are_of_the_one_family() -> None:
    assert issubclass(MissingModelError, TicError)
    assert issubclass(InvalidModelError, TicError)


def test_importing_the_package_loads_nothing_that_runs_a_model() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, tic.models; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()

    assert not {"onnxruntime", "tokenizers", "numpy"} & set(loaded)


def test_the_sha256_in_the_manifest_is_that_of_the_file(folder: Path) -> None:
    said = json.loads((folder / "model.json").read_text(encoding="utf-8"))["files"]["model.onnx"]

    assert said == hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()
