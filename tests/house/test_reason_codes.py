"""Codes of reasons have one style, `<part>.<what-it-is>`, and each stands for one sentence only."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tic.pacing.form import lint_form
from tic.pacing.reasons import WORDS
from tic.pacing.rules import RULES

SOURCE = Path(lint_form.__code__.co_filename).resolve().parents[1]
CODE = re.compile(r"[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)+")


def made() -> Iterator[tuple[str, ast.expr]]:
    """Yield the part of tic and the code of every `Reason(...)` in the source."""
    for page in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(page.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Reason":
                yield page.relative_to(SOURCE).parts[0], node.args[0]


def test_every_code_names_its_part_and_is_in_one_style() -> None:
    codes = [(part, ast.literal_eval(code)) for part, code in made()]

    assert len(codes) > 80
    assert [code for part, code in codes if code.split(".")[0] != part] == []
    assert [code for _, code in codes if not CODE.fullmatch(code)] == []


def test_no_code_has_two_meanings() -> None:
    codes = Counter(ast.literal_eval(code) for _, code in made())

    assert [code for code, times in codes.items() if times > 1] == []


def test_the_codes_of_pacing_are_in_the_same_style() -> None:
    codes = {*WORDS, *(rule.over_code for rule in RULES if rule.over_code)}

    assert [code for code in codes if not code.startswith("pacing.")] == []
    assert [code for code in codes if not CODE.fullmatch(code)] == []
