"""The one grammar of suppressions: `tic: ignore[TIC101] -- reason`, in any comment of any format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tic.checking.house import MALFORMED, REASONLESS
from tic.documents import Comment
from tic.language.rule import Rule


class Directive(NamedTuple):
    """What one comment asks: `kind` is ignore, ignore-next, ignore-file, off or on.

    `start` and `end` are the comment's place in the source, in code points.
    """

    kind: str
    names: tuple[str, ...]
    reason: str
    start: int
    end: int


class Complaint(NamedTuple):
    """What is wrong with a suppression: a house rule, a sentence, and the comment's place."""

    rule: Rule
    says: str
    start: int
    end: int


_VERB = re.compile(r"(?<![\w-])(?i:tic):\s*+(ignore-next|ignore-file|ignore|off|on)(?![\w-])")
# XML allows no "--" inside a comment: there, and anywhere, a dash serves as well.
_REST = re.compile(r"\s*+(?:\[([^\[\]]*+)\])?\s*+(?:(?:--|[–—])(.*+))?", re.DOTALL)
_ADDRESSED = re.compile(r"(?i:[\s*#!/]*+(?:x-)?tic(?::|-(?:ignore|disable|off)\b))")
_NAME = re.compile(r"[A-Za-z][\w-]{0,63}+")


def directives(comments: Iterable[Comment]) -> Iterator[Directive | Complaint]:
    """Yield what each comment asks of tic, in order; comments about other things yield nothing."""
    for comment in comments:
        before, *rest = _VERB.split(comment.text)
        if not rest and _ADDRESSED.match(before):
            yield Complaint(MALFORMED, MALFORMED.says, comment.start, comment.end)
        for kind, words in zip(rest[::2], rest[1::2], strict=True):
            yield _read(kind, words, comment)


def _read(kind: str, rest: str, comment: Comment) -> Directive | Complaint:
    found = _REST.match(rest)
    assert found, "every part of the pattern may be empty"
    names = [name.strip() for name in (found[1] or "").split(",")]
    reason = " ".join((found[2] or "").split())

    def wrong(rule: Rule, says: str) -> Complaint:
        return Complaint(rule, says, comment.start, comment.end)

    if rest[found.end() :].strip() or (
        found[1] is not None and not all(map(_NAME.fullmatch, names))
    ):
        return wrong(MALFORMED, f"Expected: tic: {kind}[TIC101, TIC102] -- the reason.")
    if kind == "on":
        return Directive(kind, tuple(names) if found[1] else (), reason, comment.start, comment.end)
    if found[1] is None:
        return wrong(MALFORMED, f"Name the rules: tic: {kind}[TIC101] -- the reason.")
    if not any(map(str.isalnum, reason)):
        return wrong(REASONLESS, REASONLESS.says)
    return Directive(kind, tuple(names), reason, comment.start, comment.end)
