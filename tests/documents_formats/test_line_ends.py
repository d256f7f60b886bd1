"""The same file with other line ends, a byte order mark or as UTF-16 says the same words."""

from pathlib import Path

import pytest
from tests.documents_formats.checks import check_maps
from tests.documents_formats.test_android import PAGE as ANDROID
from tests.documents_formats.test_po import PAGE as PO
from tests.documents_formats.test_python_code import PAGE as PYTHON
from tests.documents_formats.test_script_code import COMPONENT, PAGE
from tests.documents_formats.test_yaml import DOMAIN, TRAINING

from tic.documents import Document, read

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "web" / "locales" / "en.json"
FILES = [
    (ANDROID, "strings.xml"),
    (PO, "en.po"),
    (PYTHON, "app.py"),
    (PAGE, "app.ts"),
    (COMPONENT, "CheckIn.tsx"),
    (DOMAIN, "domain.yml"),
    (TRAINING, "nlu.yml"),
    (EXAMPLE.read_text(encoding="utf-8"), "en.json"),
]


def said(source: bytes, path: str) -> list[tuple[str, str, str]]:
    document = read(source, path=path)
    assert isinstance(document, Document), document
    return [
        (each.key, each.text.text.replace("\r", ""), each.context) for each in document.passages
    ]


@pytest.mark.parametrize(("source", "path"), FILES)
def test_crlf_says_the_same(source, path):
    windows = source.replace("\n", "\r\n")
    assert said(windows.encode(), path) == said(source.encode(), path)
    check_maps(windows, path)


@pytest.mark.parametrize(("source", "path"), FILES)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marked_encodings_say_the_same(source, path, encoding):
    assert said(source.encode(encoding), path) == said(source.encode(), path)
