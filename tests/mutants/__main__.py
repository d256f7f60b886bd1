"""Plant each bug in a copy of its module and see a test die of it: `python -m tests.mutants`.

Every `tests/<part>/planted_bugs.toml` lists its part's bugs:

    [[bug]]
    name = "a yes outlives its end"
    file = "consent/machine.py"            # below src/tic
    where = "Machine.advance"              # the function, method, class or name it is in
    old = "at < until"                     # stands in there exactly once
    new = "at <= until"
    tests = ["tests/consent/test_bounds.py"]

Words choose bugs by part or name. `--check` only looks whether every anchor and test is there, in
a second. A bug whose tests need what this machine lacks is told, and judged in CI.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from tests import outside
from tests.mutants.anchors import AnchorMovedError, definitions, edited

from tic.data import compiled, shipped_names
from tic.data.fingerprint import fingerprint
from tic.data.parts import to_lines

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path("src/tic")
LONGEST = 300  # seconds; a bug that makes its tests hang is told, not waited for
# Python imports `sitecustomize` at start-up: there one module is taken from the edited page, and
# all others, with their cached bytecode, from where they are.
PLANT = """
import sys
from importlib.abc import MetaPathFinder
from importlib.util import spec_from_file_location

class Planted(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == {name!r}:
            return spec_from_file_location(name, {page!r}, submodule_search_locations={inside!r})

sys.meta_path.insert(0, Planted())
"""


class Fate(Enum):
    DIED = "died"
    SURVIVED = "survived"
    BROKE = "broke"  # no test could judge it
    NOT_JUDGED = "not judged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bug:
    part: str
    name: str
    file: str
    where: str
    old: str
    new: str
    tests: list[str]
    compiles: bool = False  # in what compiles packs: none is kept ready for its tests

    def __str__(self) -> str:
        return f"{self.part}: {self.name}"


def listed() -> Iterator[Bug]:
    for page in sorted((ROOT / "tests").glob("*/planted_bugs.toml")):
        for bug in tomllib.loads(page.read_text(encoding="utf-8"))["bug"]:
            yield Bug(part=page.parent.name, **bug)


def problems(bug: Bug) -> Iterator[str]:
    """Tell what of a bug's anchor or tests is not there."""
    try:
        edited(SOURCE, bug.file, bug.where, bug.old, bug.new)
    except AnchorMovedError as moved:
        yield str(moved)
    for test in bug.tests:
        file, *names = test.split("[")[0].split("::")
        if not Path(file).exists():
            yield f"there is no {file}"
        elif names and ".".join(names) not in {
            one.name for one in definitions(Path(file).read_text(encoding="utf-8"))
        }:
            yield f"{file} has no {'::'.join(names)}"


def plant(bug: Bug, into: Path) -> None:
    original = SOURCE / bug.file
    # Below the path that is searched: a page such as fhir.py must not pass for another package.
    page = into / "edited" / original.name
    page.parent.mkdir()
    text = edited(SOURCE, bug.file, bug.where, bug.old, bug.new)
    page.write_text(text, encoding="utf-8")
    package = original.name == "__init__.py"
    parts = original.relative_to(SOURCE.parent).with_suffix("").parts
    name = ".".join(parts[:-1] if package else parts)
    inside = [str(ROOT / original.parent)] if package else None
    written = PLANT.format(name=name, page=str(page), inside=inside)
    (into / "sitecustomize.py").write_text(written, encoding="utf-8")


def compile_packs(into: Path) -> None:
    """Keep the compiled form of each pack in a folder, so that no bug's tests compile them all."""
    for name in shipped_names():
        if key := fingerprint(name):
            (into / f"{name.replace('/', '-')}-{key}.jsonl").write_bytes(
                to_lines(key, compiled(name))
            )


def judge(bug: Bug, bytecode: Path, packs: Path) -> tuple[Fate, str]:
    """Run the bug's tests against the edited module; return its fate and what was printed."""
    with tempfile.TemporaryDirectory() as folder:
        plant(bug, Path(folder))
        # Of its own: what an edited module compiles must not be read by anyone else.
        own_packs = Path(folder, "packs")
        if bug.compiles:
            own_packs.mkdir()
        else:
            shutil.copytree(packs, own_packs)
        environment = {
            **os.environ,
            "TIC_CACHE_DIR": str(own_packs),
            "PYTHONPATH": folder,
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(bytecode),
            "HYPOTHESIS_PROFILE": "planted",
        }
        words = ("-x", "-q", "-n0", "-p", "no:cacheprovider")
        try:
            ended = subprocess.run(
                [sys.executable, "-m", "pytest", *words, *bug.tests],
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=LONGEST,
            )
        except subprocess.TimeoutExpired:
            return Fate.BROKE, f"its tests took more than {LONGEST} seconds"
    told = f"{ended.stdout[-2000:]}{ended.stderr[-500:]}"
    return fate(ended.returncode, ended.stdout), told


def fate(code: int, printed: str) -> Fate:
    """Read pytest's exit code: 1 is a test that failed, 0 that none did; all else is no answer."""
    if code == 1 and "error during collection" not in printed.lower():
        return Fate.DIED
    if code != 0:
        return Fate.BROKE
    lacking = any(one.says in printed for one in outside.NEEDS.values())
    return Fate.NOT_JUDGED if lacking else Fate.SURVIVED


def main() -> int:
    options = argparse.ArgumentParser(prog="mutants", description=__doc__.partition(":")[0])
    options.add_argument("words", nargs="*", help="judge only bugs whose part or name has a word")
    options.add_argument("--check", action="store_true", help="only look for anchors and tests")
    options.add_argument("-j", "--jobs", type=int, default=os.cpu_count() or 1)
    asked = options.parse_args()
    os.chdir(ROOT)
    bugs = [
        bug for bug in listed() if not asked.words or any(word in str(bug) for word in asked.words)
    ]
    if not bugs:
        print(f"no planted bug has {' or '.join(asked.words)} in its name", file=sys.stderr)
        return 2
    moved = [(bug, problem) for bug in bugs for problem in problems(bug)]
    for bug, problem in moved:
        print(f"tests/{bug.part}/planted_bugs.toml: {bug.name}\n    {problem}")
    if asked.check or moved:
        print(f"{len(bugs)} planted bugs, {len({str(bug) for bug, _ in moved})} anchors moved")
        return 1 if moved else 0
    for name in sorted(outside.required()):
        if outside.NEEDS[name].find() is None:
            print(f"required, but not here: {outside.NEEDS[name].says}", file=sys.stderr)
            return 1
    return judge_all(bugs, asked.jobs)


def judge_all(bugs: list[Bug], jobs: int) -> int:
    start, counts = time.monotonic(), dict.fromkeys(Fate, 0)
    with (
        tempfile.TemporaryDirectory() as bytecode,
        tempfile.TemporaryDirectory() as packs,
        ThreadPoolExecutor(jobs) as pool,
    ):
        compile_packs(Path(packs))
        fates = pool.map(lambda bug: judge(bug, Path(bytecode), Path(packs)), bugs)
        for judged, (bug, (end, told)) in enumerate(zip(bugs, fates, strict=True), 1):
            counts[end] += 1
            if end in {Fate.SURVIVED, Fate.BROKE}:
                print(f"{end.value}: {bug}\n{told}", flush=True)
            elif end is Fate.NOT_JUDGED:
                says = next(one.says for one in outside.NEEDS.values() if one.says in told)
                print(f"{end.value}: {bug}: {says}", flush=True)
            if judged % 50 == 0:
                print(f"{judged} of {len(bugs)} judged", flush=True)
    told = ", ".join(f"{count} {end.value}" for end, count in counts.items() if count)
    print(f"{len(bugs)} planted bugs: {told}, in {time.monotonic() - start:.0f} s")
    return 1 if counts[Fate.SURVIVED] or counts[Fate.BROKE] else 0


if __name__ == "__main__":
    raise SystemExit(main())
