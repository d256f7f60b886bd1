"""Rows that engines are given, what one machine makes of them, and workers that break."""

import pyarrow as pa
from tests.batch.test_faults import pack

from tic.batch import LONGEST, check, review
from tic.batch.how import How
from tic.packs import load_pack

HARM = "You have no choice but to tell me."
HOW = How("chat")
TALK = [
    ("user", "I'd rather not talk about it."),
    ("assistant", "Why not? Tell me what happened."),
    ("user", "No."),
    ("system", "x"),
    ("assistant", None),
]


def replies(n: int = 3_000) -> pa.Table:
    """Planted phrases, nulls, repeats, other scripts and a text that is too long; `id` tells the rows apart."""
    texts = [f"{HARM} {row}" if row % 50 == 7 else f"Reply {row % 700} 🌿 ok." for row in range(n)]
    texts[3], texts[n // 2], texts[n - 1] = None, "", "x" * (LONGEST + 1)
    return pa.table({"id": range(n), "text": pa.array(texts, pa.string())})


def talks() -> pa.Table:
    """Forty talks whose turns are out of order, one of them long, and turns of no talk."""
    rows = [
        {"talk": f"t{name}", "at": 10 * again + at, "speaker": who, "text": said}
        for name in range(40)
        for again in range(60 if name == 0 else 1)
        for at, (who, said) in enumerate(TALK)
    ]
    rows += [{"talk": None, "at": at, "speaker": "user", "text": "No."} for at in range(3)]
    ordered = [{"id": at, **row} for at, row in enumerate(rows)]
    return pa.Table.from_pylist(ordered[::2] + ordered[1::2])


def mine(tmp_path) -> How:
    """A way of judging with a rule of one's own, which finds "purple kettle", and without TIC102."""
    return HOW._replace(ignore=("TIC102",), packs=(load_pack(pack(tmp_path, "kettle")).pack,))


def alone(table: pa.Table, how: How = HOW) -> list[dict[str, object]]:
    """What the kernel makes of replies, by id."""
    [batch] = table.combine_chunks().to_batches()
    told = check(batch, "text", context=how.context, linter=how.linter())
    return by_id([a | b for a, b in zip(table.to_pylist(), told.to_pylist(), strict=True)])


def alone_talks(table: pa.Table, how: How = HOW) -> list[dict[str, object]]:
    """What the kernel makes of talks, by id."""
    told = review(table, group="talk", order="at", reviewer=how.reviewer())
    return by_id([a | b for a, b in zip(table.to_pylist(), told.to_pylist(), strict=True)])


def by_id(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    return sorted(rows, key=lambda row: row["id"])


def breaking(folder, lines: str) -> str:
    """Make a folder that, on a worker's PYTHONPATH, runs these lines before its work."""
    (folder / "sitecustomize.py").write_text(f"HERE = {str(folder)!r}\n{lines}")
    return str(folder)


# The second batch that a worker is given kills it, once.
KILLED = """
import os, signal
from tic.batch import engines
was, given = engines.with_findings, []
def with_findings(table, column, sent):
    given.append(1)
    mark = os.path.join(HERE, "killed")
    if len(given) == 2 and not os.path.exists(mark):
        open(mark, "x").close()
        os.kill(os.getpid(), signal.SIGKILL)
    return was(table, column, sent)
engines.with_findings = with_findings
"""
WITHOUT_A_MODEL = """
import sys
sys.modules["onnxruntime"] = None
"""
OTHER_RULES = """
from tic.batch import how
how.fingerprint = lambda name: "edited"
"""
# Each linter that is made is a line.
COUNTED = """
import os
from tic.language import Linter
was = Linter.builtin
def builtin(*a, **k):
    with open(os.path.join(HERE, "made"), "a") as file:
        file.write(f"{os.getpid()}\\n")
    return was(*a, **k)
Linter.builtin = builtin
"""
