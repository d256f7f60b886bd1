"""Reading files: megabytes per CPU-second beside the standard parsers, and hostile input.

All figures of a table come from one run; on a busy machine compare rows, not runs. "beside" is the
time of an established parser that reads the same text without giving any places.
"""

import csv
import io
import json
import random
import time
from collections.abc import Callable
from html.parser import HTMLParser

from tic.documents import Document, read

WORDS = [
    "you",
    "may",
    "take",
    "your",
    "time",
    "and",
    "we",
    "will",
    "listen",
    "when",
    "it",
    "feels",
    "right",
    "for",
    "you",
    "today",
    "or",
    "later",
    "please",
    "tell",
    "us",
    "what",
    "helps",
    "people",
    "need",
    "to",
    "know",
    "that",
    "nothing",
    "has",
    "to",
    "be",
    "said",
    "at",
    "once",
]
MB = 1_000_000


def sentence(draw: random.Random) -> str:
    return " ".join(draw.choices(WORDS, k=draw.randint(6, 16))).capitalize() + "."


def copy(kind: str, size: int) -> str:
    draw = random.Random(20261124)
    parts: list[str] = []
    length = 0
    while length < size:
        text = " ".join(sentence(draw) for _ in range(4))
        parts.append(MADE[kind](text, sentence(draw)))
        length += len(parts[-1])
    return "".join(parts)


MADE: dict[str, Callable[[str, str], str]] = {
    "plain.txt": lambda text, _: f"{text}\n\n",
    "plain.md": lambda text, _: f"{text}\n\n",
    "marked.md": lambda text, more: (
        f"## {more}\n\n{text} See *[this]({more[:8]})*.\n\n- {more}\n- `x` {more}\n\n> {more}\n\n"
    ),
    "page.html": lambda text, more: (
        f"<div><p>{text} <b>{more}</b></p>\n<button>{more}</button></div>\n"
    ),
    "log.csv": lambda text, more: f'user,"{text}"\nbot,{more}\n',
    "log.jsonl": lambda text, more: json.dumps({"role": "bot", "text": text, "note": more}) + "\n",
}


class Silent(HTMLParser):
    def handle_data(self, data: str) -> None:
        pass


def markdown_it(text: str) -> object:
    try:
        from markdown_it import MarkdownIt
    except ImportError:
        return None
    return MarkdownIt("commonmark").enable("table").parse(text)


BESIDE: dict[str, tuple[str, Callable[[str], object]]] = {
    "plain.txt": ("split at blank lines", lambda text: text.split("\n\n")),
    "plain.md": ("markdown-it-py", markdown_it),
    "marked.md": ("markdown-it-py", markdown_it),
    "page.html": ("html.parser", lambda text: Silent().feed(text)),
    "log.csv": ("csv", lambda text: list(csv.reader(io.StringIO(text)))),
    "log.jsonl": ("json", lambda text: [json.loads(line) for line in text.splitlines()]),
}
HOSTILE = {
    "page.md": ["> > > ", "- - - ", "[a](", "*a _b", "`` ` ", "<!--", "{{", " ", "<div>\n\n", "|a"],
    "page.html": ["<!--", "<a '", "<div>", "{{", "<code>", "&a", "<x alt='"],
    "log.csv": ['"', '"",', ","],
    "log.jsonl": ['{"a":', "[", '"'],
}


def shown(sign: str) -> str:
    """The sign as a cell of a table."""
    return f"`` {sign.strip()} ``".replace("|", "\\|") if sign.strip() else "blanks"


def seconds(run: Callable[[], object], times: int = 3) -> float:
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
    return best


def passages(source: bytes, path: str) -> int:
    outcome = read(source, path=path)
    return sum(1 for _ in outcome.passages) if isinstance(outcome, Document) else 0


def main() -> str:
    rows = [
        "| file | MB | passages | MB per CPU-s | beside | times its cost |",
        "|---|---|---|---|---|---|",
    ]
    for path in MADE:
        text = copy(path, 2 * MB)
        source = text.encode()
        own = seconds(lambda source=source, path=path: passages(source, path))
        name, other = BESIDE[path]
        beside = seconds(lambda text=text, other=other: other(text), times=1)
        ratio = own / beside if beside > 0 else float("nan")
        rows.append(
            f"| {path} | {len(source) / MB:.1f} | {passages(source, path)} |"
            f" {len(source) / MB / own:.1f} | {name} | {ratio:.2f} |"
        )
    rows += ["", "| 50 KB of | in | times ordinary copy of that length | 50 KB against 25 KB |"]
    rows += ["|---|---|---|---|"]
    for path, signs in HOSTILE.items():
        plain = "marked.md" if path.endswith("md") else path
        ordinary = copy(plain, 50_000).encode()
        usual = seconds(lambda ordinary=ordinary, plain=plain: passages(ordinary, plain))
        for sign in signs:
            half, whole = (
                seconds(
                    lambda n=n, sign=sign, path=path: passages(
                        (sign * (n // len(sign)) + "x").encode(), path
                    )
                )
                for n in (25_000, 50_000)
            )
            rows.append(
                f"| {shown(sign)} | {path} | {whole / usual:.1f} | {whole / max(half, 1e-6):.1f} |"
            )
    return "\n".join(rows)


if __name__ == "__main__":
    print(main())
