"""The inline half of Markdown: from a paragraph as it is written to the words that are shown.

Marks of emphasis, links and tags have zero width; code and addresses are one U+FFFC; escapes and
entities become their characters. Follows CommonMark 0.31 and GFM's strikethrough, with one pass
over the tokens of a paragraph, a stack of its own, and no search that starts over.

Left out, since no word depends on it: the "rule of three" of emphasis, links across emphasis.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Set as AbstractSet

from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.markdown_grammar import TAG
from tic.documents.markup import ENTITY, character, shown
from tic.documents.passage import Comment
from tic.documents.placeholders import in_prose

SIGNS = "\\`*_[<&~{@/"


def is_plain(text: str) -> bool:
    """Tell whether a text stands as it is written, and there is nothing for `inline` to do."""
    # Eleven searches for one sign are ten times as fast as one search for eleven.
    for sign in SIGNS:  # noqa: SIM110  and `any` would double the time again
        if sign in text:
            return False
    return True


_SIGN = re.compile(r"[\\`<&\[\]*_~:]")
"""What a token starts with: looking for one of these is fast, trying tokens everywhere is not."""

_TOKEN = re.compile(
    r"(?P<escape>\\(?:[!-/:-@\[-`{-~]|(?=\r?\n)))"
    r"|(?P<ticks>`++)"
    r"|(?P<comment><!--)"
    r"|(?P<auto><(?:[a-zA-Z][a-zA-Z0-9+.\-]{1,31}:[^\s<>]*+|[\w.+\-]{1,64}@[\w.\-]{1,255})>)"
    rf"|(?P<markup>{TAG})"
    rf"|(?P<entity>{ENTITY})"
    r"|(?P<footnote>\[\^[^\]\[\s]{1,100}\])"
    r"|(?P<open>\[)"
    r"|(?P<close>\])"
    r"|(?P<run>\*++|_++|~~)"
    r"|(?P<address>(?:(?<=http)|(?<=https))://[^\s<>\[\]\"“”*`]{1,2000}(?<![.,;:!?)'_~]))"
)
_TICKS = re.compile("`++")
_TARGET = re.compile(
    r"\(\s*+(?:<[^<>\n]*+>|(?>(?:[^\s()\\<]++|\\.|\((?>(?:[^\s()\\]++|\\."
    r"|\((?>(?:[^\s()\\]++|\\.)*)\))*)\))*))"
    r"(?>(?:\s++(?:\"(?>(?:[^\"\\]++|\\.)*)\"|'(?>(?:[^'\\]++|\\.)*)'|\([^()]*+\)))?)\s*+\)"
)
_LABEL = re.compile(r"\[[^\[\]]{0,200}\]")
_LONGEST_LABEL = 200

Edit = tuple[int, int, str]


def label(words: str) -> str:
    """Return the label of a link reference in the form in which two are compared."""
    return " ".join(words.casefold().split())


def inline(text: Mapped, labels: AbstractSet[str]) -> tuple[Mapped, list[Comment]]:
    """Return the words of a paragraph and the comments in it; `labels` are the references known."""
    scan = _Scan(text.text, labels)
    edits, places = scan.read()
    comments = [
        Comment(text.text[start + 4 : end - 3].strip(), *text.span(start, end))
        for start, end in places
    ]
    return in_prose(text.edit(edits) if edits else text), comments


class _Scan:
    """One pass over the tokens of one paragraph."""

    def __init__(self, text: str, labels: AbstractSet[str]) -> None:
        self.text = text
        self.labels = labels
        self.edits: list[Edit] = []
        self.brackets: list[tuple[int, int]] = []  # where each open `[` or `![` starts and ends
        # Runs of signs that may open emphasis: code of the sign, end, how many are left.
        self.runs: list[list[int]] = []
        self.waiting: dict[int, int] = defaultdict(int)  # how many of `runs` hold each sign

    def read(self) -> tuple[list[Edit], list[tuple[int, int]]]:
        text, edits = self.text, self.edits
        comments: list[tuple[int, int]] = []
        ticks: dict[int, list[int]] | None = None
        last_comment = text.rfind("-->")
        at = 0
        while sign := _SIGN.search(text, at):
            done, at = at, sign.end()
            token = _TOKEN.match(text, sign.start())
            if token is None:
                continue
            start, at = token.span()
            match token.lastgroup:
                case "escape":
                    edits.append((start, start + 1, ""))
                case "ticks":
                    if ticks is None:
                        ticks = defaultdict(list)
                        for run in _TICKS.finditer(text):
                            ticks[len(run[0])].append(run.start())
                    same = ticks[at - start]
                    index = bisect_right(same, start)
                    if index < len(same):
                        at = same[index] + at - start
                        edits.append((start, at, PLACEHOLDER))
                case "comment":
                    if at <= last_comment:
                        at = text.find("-->", at) + 3
                        comments.append((start, at))
                        edits.append((start, at, ""))
                case "auto":
                    edits.append((start, at, PLACEHOLDER))
                case "address":
                    scheme = 5 if text[start - 1] == "s" else 4
                    edits.append((max(done, start - scheme), at, PLACEHOLDER))
                case "markup":
                    edits.append((start, at, shown(token["tag"], closes=text[start + 1] == "/")))
                case "entity":
                    edits.append((start, at, character(token[0])))
                case "footnote":
                    edits.append((start, at, ""))
                case "open":
                    image = done < start and text[start - 1] == "!"
                    self.brackets.append((start - image, at))
                case "close":
                    at = self.close(start, at)
                case _:
                    self.emphasis(start, at)
        edits.sort()
        return edits, comments

    def close(self, start: int, end: int) -> int:
        """Read a `]`; return where to go on: behind the target if it ends a link or image."""
        if not self.brackets:
            return end
        opened, inner = self.brackets.pop()
        target = _TARGET.match(self.text, end)
        if target is None:
            named = _LABEL.match(self.text, end)
            words = named[0][1:-1] if named and len(named[0]) > 2 else ""
            if not words and start - inner <= _LONGEST_LABEL:
                words = self.text[inner:start]
            if not self.labels or label(words) not in self.labels:
                return end
            target = named
        after = target.end() if target else end
        self.edits.append((opened, inner, ""))
        self.edits.append((start, after, ""))
        if inner - opened == 1:  # a link holds no link: what is open around it is no link's start
            self.brackets[:] = [each for each in self.brackets if each[1] - each[0] == 2]
        return after

    def emphasis(self, start: int, end: int) -> None:
        """Pair a run of `*`, `_` or `~~` with those that wait; what pairs has zero width."""
        text = self.text
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        left = not after.isspace() and (after.isalnum() or not before.isalnum())
        right = not before.isspace() and (before.isalnum() or not after.isalnum())
        opens, closes = left, right
        if text[start] == "_":
            opens = left and not (right and before.isalnum())
            closes = right and not (left and after.isalnum())
        sign, count = ord(text[start]), end - start
        while closes and count and self.waiting[sign]:
            run = self.runs[-1]
            if run[0] != sign:
                self.waiting[self.runs.pop()[0]] -= 1
                continue
            paired = min(count, run[2])
            self.edits.append((run[1] - paired, run[1], ""))
            self.edits.append((start, start + paired, ""))
            run[1] -= paired
            run[2] -= paired
            start += paired
            count -= paired
            if not run[2]:
                self.waiting[self.runs.pop()[0]] -= 1
        if opens and count:
            self.runs.append([sign, end, count])
            self.waiting[sign] += 1
