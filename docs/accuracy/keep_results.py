"""Run the evaluation and keep its figures: `python docs/accuracy/keep_results.py EVALUATION TEXT`.

EVALUATION is the folder of `accuracy.py` and `acts.py`, which are not part of this repository, as the text that they
read is not; TEXT is the folder of the authored sets, `training/data`. Takes some minutes.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

RESULTS = Path(__file__).parent / "results.json"
WITH = {"phrases": (), "model": ("--model",)}


def main(evaluation: Path, text: Path) -> None:
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, model in WITH.items():
            for profile in ("default", "strict"):
                words = (evaluation / "accuracy.py", "--profile", profile, *model)
                found[f"{name}, {profile}"] = _run(words, Path(folder, "figures.json"))
            words = (evaluation / "acts.py", "--data", text, *model)
            found[f"{name}, acts"] = _run(words, Path(folder, "figures.json"))
    RESULTS.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _run(words: tuple[str | Path, ...], into: Path) -> dict[str, object]:
    subprocess.run([sys.executable, *map(str, words), "--json", str(into)], check=True)  # noqa: S603
    return json.loads(into.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
