"""`python -m benchmarks [name ...]` runs every benchmark, or those whose names start so."""

import sys
from importlib import import_module
from pathlib import Path

wanted = tuple(sys.argv[1:])
for script in sorted(Path(__file__).parent.glob("*.py")):
    if not script.stem.startswith("_") and script.stem.startswith(wanted or ""):
        print(
            f"## {script.stem}\n\n{import_module(f'benchmarks.{script.stem}').main()}\n", flush=True
        )
