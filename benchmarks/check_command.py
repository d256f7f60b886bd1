"""`tic-care check` as a command: start-up, throughput, memory, and its peers in the same run.

Every figure is processor time of a child process (user and system), the least of several runs, so
that a busy machine disturbs it little. The corpus is drawn from this project's own sentences with a
fixed seed; one file is other prose, the docstrings of the standard library, none of which comes
twice. Peers count only where they are installed.
"""

import ast
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks._docstrings import paragraphs
from tic.language.shipped import builtin_pack

ROOT = Path(__file__).resolve().parent.parent
MB = 1_000_000
PYTHON = [sys.executable, "-c", "pass"]
TIC = [sys.executable, "-m", "tic", "check", "--isolated", "--output-format", "concise", "-q"]

# name -> its command for one file; each as it comes, with its own rules.
PEERS = {
    "codespell": ["codespell"],
    "proselint": ["proselint", "check"],
    "blocklint": ["blocklint"],
    "write-good": ["write-good"],
    "alex": ["alex"],
    "textlint + rule-alex": ["textlint", "--rule", "alex"],
}


class Cost(NamedTuple):
    """Processor seconds and peak memory in bytes of one command."""

    seconds: float
    memory: int


# A child's peak memory begins at that of the process it was forked from: fork from a small one.
MEASURE = """
import os, sys
null = os.open(os.devnull, os.O_RDWR)
quiet = [(os.POSIX_SPAWN_DUP2, null, stream) for stream in (0, 1, 2)]
run = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=quiet)
usage = os.wait4(run, 0)[2]
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
"""


def cost(command: Sequence[str], *, times: int = 1, within: Path | None = None) -> Cost:
    # Installed programs have their byte code beside them; a first run writes it where it is not.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    costs = []
    for _ in range(times):
        told = subprocess.run(
            [sys.executable, "-S", "-c", MEASURE, *command],
            check=True,
            capture_output=True,
            text=True,
            cwd=within,
            env=env,
        ).stdout
        seconds, memory = told.split()
        costs.append(Cost(float(seconds), int(memory) * (1 if sys.platform == "darwin" else 1024)))
    return Cost(min(each.seconds for each in costs), max(each.memory for each in costs))


def sentences() -> list[str]:
    """Return the project's own sentences: the documentation's, the docstrings', some to be found."""
    pages = [page.read_text("utf-8") for page in sorted(ROOT.glob("docs/*/*.md"))]
    for module in sorted((ROOT / "src").rglob("*.py")):
        if "data" not in module.parts:
            nodes = ast.walk(ast.parse(module.read_text("utf-8")))
            kinds = (ast.Module, ast.ClassDef, ast.FunctionDef)
            pages += [ast.get_docstring(node) or "" for node in nodes if isinstance(node, kinds)]
    found: set[str] = set()
    for page in pages:
        plain = re.sub(
            r"```.*?```|^[|#].*?$|[`*<>\[\]{}_]", " ", page, flags=re.DOTALL | re.MULTILINE
        )
        found.update(re.findall(r"[A-Z][a-z][^.!?|]{30,200}[.!?]", " ".join(plain.split())))
    found.update(rule.bad[0] for rule in builtin_pack("en").pack.rules[::40])
    return sorted(found)


def prose(size: int, *, seed: int = 20261124) -> str:
    """Return paragraphs of drawn sentences, `size` characters long."""
    draw, pool = random.Random(seed), sentences()
    parts: list[str] = []
    length = 0
    while length < size:
        paragraph = " ".join(draw.choices(pool, k=draw.randint(3, 8)))
        parts.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(parts)[:size]


def main() -> str:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return "\n".join([*_speed(folder), "", *_peers(folder)])


def _speed(folder: Path) -> list[str]:
    bare = cost(PYTHON, times=20).seconds
    small = _file(folder, "small.md", "# A page\n\nIt is up to you.\n")
    start = cost([*TIC, str(small)], times=20).seconds - bare
    harm = _file(folder, "harm.md", "# A page\n\nYou have no choice here.\n")
    found = cost([*TIC, "--exit-zero", str(harm)], times=20).seconds - bare
    rows = [
        "| what | CPU | MB per CPU-s, start-up included | peak memory | wanted |",
        "|---|---|---|---|---|",
        f"| bare Python | {bare * 1000:.0f} ms | | | |",
        f"| one small file, over bare Python | {start * 1000:.0f} ms | | | at most 60 ms |",
        f"| one with a finding, over bare Python | {found * 1000:.0f} ms | | | at most 60 ms |",
    ]
    text = prose(10 * MB)
    one_line = " ".join(text[:MB].split())
    once = "\n\n".join(dict.fromkeys(paragraphs("**/*.py")))
    for label, suffix, words, wanted in [
        ("1 MB of prose", ".txt", text[:MB], "linear"),
        ("10 MB of prose", ".txt", text, "at least 10 MB/s, 60 MB"),
        ("1 MB of prose", ".md", text[:MB], "linear"),
        ("10 MB of prose", ".md", text, "at least 10 MB/s, 60 MB"),
        ("docstrings of the standard library", ".txt", once, ""),
        ("1 MB on one line", ".txt", one_line, "linear"),
        ("4 MB on one line", ".txt", " ".join(text[: 4 * MB].split()), "linear"),
        ("1 MB on one line", ".md", one_line, "linear"),
        ("1 MB of one phrase", ".txt", "you have no " * (MB // 12), "linear"),
        ("4 MB of one phrase", ".txt", "you have no " * (MB // 3), "linear"),
        ("1 MB of one finding", ".txt", "you have no choice here. " * (MB // 25), "linear"),
    ]:
        file = _file(folder, "page" + suffix, words)
        used = cost([*TIC, str(file)], times=9)
        size = file.stat().st_size / MB
        rows.append(
            f"| {label}, {suffix} | {used.seconds:.2f} s | {size / used.seconds:.1f} |"
            f" {used.memory / MB:.0f} MB | {wanted} |"
        )
    many = folder / "many"
    many.mkdir()
    for at in range(2_000):
        _file(many, f"page-{at:04}.md", f"# Page {at}\n\n{text[at * 400 : at * 400 + 400]}\n")
    used = cost([*TIC, str(many)], times=3)
    rows.append(
        f"| 2,000 Markdown files of 400 characters | {used.seconds:.2f} s |"
        f" {0.8 / used.seconds:.1f} | {used.memory / MB:.0f} MB | at most 1.5 s |"
    )
    return rows


def _peers(folder: Path) -> list[str]:
    small = _file(folder, "small.md", "# A page\n\nIt is up to you.\n")
    large = _file(folder, "large.md", prose(MB))
    own = [cost([*TIC, str(file)], times=5).seconds for file in (small, large)]
    rows = [
        "| Markdown | one small file | 1 MB | times as much as tic-care |",
        "|---|---|---|---|",
        f"| tic-care check | {own[0]:.2f} s | {own[1]:.2f} s | 1, 1 |",
    ]
    for name, command in PEERS.items():
        if shutil.which(command[0]) is None:
            rows.append(f"| {name} | not installed | | |")
            continue
        used = [
            cost([*command, file.name], within=folder, times=times).seconds
            for file, times in ((small, 3), (large, 1))
        ]
        ratios = f"{used[0] / own[0]:.1f}, {used[1] / own[1]:.1f}"
        rows.append(f"| {name} | {used[0]:.2f} s | {used[1]:.2f} s | {ratios} |")
    return rows


def _file(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


if __name__ == "__main__":
    print(main())
