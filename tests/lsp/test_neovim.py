"""The language server in a real editor: a headless Neovim opens a file, asks and types."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.outside import need

pytest.importorskip("pygls", reason='install what an editor needs: pip install "tic-care[lsp]"')

DRIVE = Path(__file__).parent / "drive.lua"
BEFORE = "café 🙂 For "


def test_an_editor_shows_findings_offers_rewordings_and_judges_what_is_typed(tmp_path):
    (tmp_path / "a.md").write_text(f"{BEFORE}drug users.\n", encoding="utf-8")
    done = subprocess.run(
        [need("neovim"), "--headless", "--clean", "-n", "-S", str(DRIVE)],
        cwd=tmp_path,
        env={**os.environ, "TIC_PYTHON": sys.executable, "TIC_FILE": "a.md", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=240,
        check=True,
    )
    seen = json.loads(done.stdout)
    assert seen["found"], done.stderr
    start = len(BEFORE.encode())  # Neovim counts bytes, the server UTF-16: both mean the same place
    assert seen["first"] == {"line": 0, "from": start, "to": start + 10, "code": "TIC1702"}
    assert seen["actions"][0] == "Put into other words: “people who use drugs”"
    assert "Ignore TIC1702 here, with a reason" in seen["actions"]
    assert "Words Matter" in seen["hover"]
    assert seen["calm"], "what was typed and not saved was not judged"
