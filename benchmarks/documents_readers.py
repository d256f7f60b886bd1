"""Readers of keyed files and code beside their format's usual parser, which knows no places in a text.

Both read the same megabyte in one run; what is compared is processor time. The parsers are optional
imports: polib is said to be absent where it is.
"""

import ast
import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from importlib.util import find_spec
from time import process_time

import yaml

from tic.documents import Document, read

LINE = "You can take all the time you need, and it\u2019s fine to stop."
ROWS = 10_000


def files() -> dict[str, tuple[str, Callable[[str], object] | None]]:
    """Return, by file name, about a megabyte of copy and the parser to compare with."""
    keyed = {
        f"screen_{i // 20}": {f"line_{j}": LINE for j in range(20)} for i in range(0, ROWS, 20)
    }
    responses = {f"utter_{i}": [{"text": LINE}] for i in range(ROWS // 2)}
    strings = "".join(f'<string name="n{i}">{LINE}</string>\n' for i in range(ROWS))
    entries = "".join(f'msgid "n{i}"\nmsgstr "{LINE}"\n\n' for i in range(ROWS))
    return {
        "en.json": (json.dumps(keyed), json.loads),
        "domain.yml": (
            yaml.dump({"responses": responses}),
            lambda source: yaml.load(source, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)),
        ),
        "strings.xml": (f"<resources>{strings}</resources>", ET.fromstring),
        "en.po": (entries, _polib()),
        "copy.py": ("".join(f'line_{i} = "{LINE}"\n' for i in range(ROWS)), ast.parse),
        "copy.tsx": ("".join(f"const l{i} = <p>{LINE}</p>;\n" for i in range(ROWS)), None),
    }


def _polib() -> Callable[[str], object] | None:
    if find_spec("polib") is None:
        return None
    from polib import pofile

    return pofile


def best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times)


def read_all(source: bytes, path: str) -> int:
    document = read(source, path=path)
    assert isinstance(document, Document)
    return sum(1 for _ in document.passages)


def main() -> str:
    lines = ["| file | MB | passages | tic, MB a second | usual parser | tic / parser |"]
    lines.append("|---|---|---|---|---|---|")
    for path, (source, parser) in files().items():
        data = source.encode()
        found = read_all(data, path)
        ours = best(lambda data=data, path=path: read_all(data, path))
        size = len(data) / 1e6
        row = f"| {path} | {size:.1f} | {found:,} | {size / ours:.1f} "
        if parser is None:
            lines.append(f"{row}| absent | - |")
        else:
            theirs = best(lambda parser=parser, source=source: parser(source))
            lines.append(f"{row}| {size / theirs:.1f} | {ours / theirs:.1f} |")
    return "\n".join(lines)
