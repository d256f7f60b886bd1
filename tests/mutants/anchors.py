"""Where a planted bug goes: a snippet inside a named definition, found again however its file moves.

An anchor is a file below `src/tic`, the qualified name of what defines the snippet (`function`,
`Class.method`, `outer.inner`, or a name that a module or class assigns or imports), and the snippet
itself, which stands exactly once in there. Edits elsewhere in the file cannot break it.
"""

import ast
import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path


class AnchorMovedError(Exception):
    """The snippet of a planted bug is not where its anchor says, exactly once."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition of a file: its qualified name and its lines, from 1, both included."""

    name: str
    first: int
    last: int


def definitions(text: str) -> list[Definition]:
    """Return every definition of a module; a name comes twice where it is defined twice."""
    return list(_defined(ast.parse(text).body, "", names=True))


def _defined(body: Sequence[ast.stmt], inside: str, *, names: bool) -> Iterator[Definition]:
    for statement in body:
        last = statement.end_lineno or statement.lineno
        match statement:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                first = min(at.lineno for at in (statement, *statement.decorator_list))
                yield Definition(inside + statement.name, first, last)
                within = f"{inside}{statement.name}."
                # What a function assigns is no name of its module.
                named = isinstance(statement, ast.ClassDef)
                yield from _defined(statement.body, within, names=named)
            case ast.Assign() | ast.AnnAssign() | ast.Import() | ast.ImportFrom():
                for name in _bound(statement) if names else ():
                    yield Definition(inside + name, statement.lineno, last)
            case _:  # `if`, `try`, `with` and the like open no scope
                for field in ("body", "handlers", "orelse", "finalbody", "cases"):
                    for part in getattr(statement, field, ()):
                        below = [part] if isinstance(part, ast.stmt) else part.body
                        yield from _defined(below, inside, names=names)


def _bound(statement: ast.Assign | ast.AnnAssign | ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return [one.asname or one.name for one in statement.names]
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    found = (node for target in targets for node in ast.walk(target))
    return [node.id for node in found if isinstance(node, ast.Name)]


def edited(source: Path, file: str, where: str, old: str, new: str) -> str:
    """Return the text of `source / file` with `old`, once inside `where`, replaced by `new`.

    Raises AnchorMovedError, which says the file and what comes nearest.
    """
    page = source / file
    if not page.is_file():
        raise AnchorMovedError(f"there is no {page}{_elsewhere(source, old)}")
    text = page.read_text(encoding="utf-8")
    every = definitions(text)
    spans = [one for one in every if one.name == where]
    if not spans:
        names = sorted({one.name for one in every})
        near = difflib.get_close_matches(where, names, n=3, cutoff=0.5)
        hint = f"; near misses: {', '.join(near)}" if near else ""
        raise AnchorMovedError(f"{page} defines no {where}{hint}{_elsewhere(source, old)}")
    places = sorted({at for span in spans for at in _places(text, span, old)})
    if not places:
        raise AnchorMovedError(
            f"{page}: {where} has no {old!r}{_nearest(page, text, spans, old)}"
            f"{_elsewhere(source, old)}"
        )
    if len(places) > 1:
        lines = ", ".join(str(text.count("\n", 0, at) + 1) for at in places)
        raise AnchorMovedError(f"{page}: {where} has {old!r} more than once: lines {lines}")
    changed = text[: places[0]] + new + text[places[0] + len(old) :]
    try:
        ast.parse(changed)
    except SyntaxError as problem:
        raise AnchorMovedError(
            f"{page}: with the bug planted in {where} this is no Python: {problem}"
        ) from None
    return changed


def _bounds(text: str, span: Definition) -> tuple[int, int]:
    lines = text.split("\n")  # not splitlines: form feeds end no line of Python
    start = sum(len(line) + 1 for line in lines[: span.first - 1])
    return start, start + sum(len(line) + 1 for line in lines[span.first - 1 : span.last])


def _places(text: str, span: Definition, old: str) -> Iterator[int]:
    at, end = _bounds(text, span)
    while (at := text.find(old, at, end)) >= 0:
        yield at
        at += 1


def _nearest(page: Path, text: str, spans: list[Definition], old: str) -> str:
    """Tell the lines of the definition that look most like the snippet."""
    lines, height = text.split("\n"), old.strip("\n").count("\n") + 1
    best, told = 0.0, ""
    for span in spans:
        for top in range(span.first, max(span.first, span.last - height + 1) + 1):
            window = "\n".join(lines[top - 1 : top - 1 + height]).strip()
            # A snippet is often a piece of its line: what of it is found again counts.
            blocks = difflib.SequenceMatcher(None, old, window, autojunk=False)
            score = sum(block.size for block in blocks.get_matching_blocks() if block.size > 2)
            if score > best:
                best, told = score, f"\n    near miss, {page}:{top}: {window}"
    return told


def _elsewhere(source: Path, old: str) -> str:
    """Tell where else below the source the very snippet stands."""
    found = []
    for page in sorted(source.rglob("*.py")):
        text = page.read_text(encoding="utf-8")
        if old not in text:
            continue
        every = [one for one in definitions(text) if any(True for _ in _places(text, one, old))]
        inner = min(every, key=lambda one: one.last - one.first, default=None)
        found.append(f"{page} ({inner.name if inner else 'outside of any definition'})")
    told = ", ".join(found[:3]) + (", ..." if len(found) > 3 else "")
    return f"\n    the snippet stands in {told}" if found else ""
