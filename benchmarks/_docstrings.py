"""Prose that every checkout has and this project did not write: the standard library's docstrings."""

import ast
import sysconfig
from collections.abc import Iterator
from pathlib import Path

LEFT_OUT = {"test", "tests", "lib2to3", "site-packages"}


def paragraphs(pages: str) -> Iterator[str]:
    """Yield the paragraphs of the docstrings of the modules that the glob `pages` names."""
    library = Path(sysconfig.get_paths()["stdlib"])
    for page in sorted(library.glob(pages)):
        if not LEFT_OUT & set(page.parts):
            for node in ast.walk(ast.parse(page.read_bytes())):
                if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
                    yield from (ast.get_docstring(node) or "").split("\n\n")
