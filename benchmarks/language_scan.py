"""The linter on single messages, beside splitting the same messages with a regular expression.

The yardstick is `re.findall(r"[a-z']+", s.lower())` on the same messages in the same run. Messages
of 184 characters come from two places that every checkout has: prose from the docstrings of the
standard library and prose from tic's own pages. What a message costs depends on how often its words
begin a phrase: talk about the same things as the rules costs more than talk about files. Messages
are read several times, in turns with the yardstick, and each counts at its best, since machines are
seldom quiet; one row is of messages that a linter reads for the first time, after it has read as
many others.
"""

import random
import re
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from benchmarks._docstrings import paragraphs
from tic.data import compiled
from tic.language import Linter, Pack, compile_pack
from tic.language.plain import from_parts
from tic.language.shipped import builtin_pack

LENGTH = 184  # characters: the mean of chat messages of 150 to 250 characters
WORD = re.compile(r"[a-z']+")


def prose() -> list[str]:
    """Prose of the standard library: where a docstring says so much, its first characters."""
    return [line[:LENGTH] for line in _blocks("*.py") if line[:1].isupper()]


def more_prose() -> list[str]:
    """All of it, also from within packages, from first to last."""
    lines = _blocks("**/*.py")
    return [line[at : at + LENGTH] for line in lines for at in range(0, len(line) - LENGTH, LENGTH)]


def _blocks(pages: str) -> list[str]:
    lines = (" ".join(block.split()) for block in paragraphs(pages))
    plain = re.compile(rf"[A-Za-z][\w ,.;:'()\"?!/-]{{{LENGTH},}}")
    return [line for line in lines if plain.fullmatch(line)]


def pages() -> list[str]:
    """Prose of tic's own documentation: the words of its subject, seldom used against anyone."""
    root = Path(__file__).resolve().parent.parent
    blocks = [
        " ".join(block.split())
        for page in [*sorted(root.glob("*.md")), *sorted(root.glob("docs/**/*.md"))]
        for block in page.read_text(encoding="utf-8").split("\n\n")
    ]
    return [
        block[at : at + LENGTH]
        for block in blocks
        if block[:1].isalpha()
        for at in range(0, len(block) - LENGTH, LENGTH)
    ]


def seconds(work: Callable[[], object], *, times: int = 7) -> float:
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def least(
    works: Sequence[Callable[[str], object]], messages: list[str], *, times: int = 9
) -> list[float]:
    """Microseconds a message for each work, in turns, each message at its best of several."""
    best = [[1 << 62] * len(messages) for _ in works]
    for _ in range(times):
        for work, own in zip(works, best, strict=True):
            for place, message in enumerate(messages):
                start = time.perf_counter_ns()
                work(message)
                own[place] = min(own[place], time.perf_counter_ns() - start)
    return [sum(own) / len(own) / 1_000 for own in best]


def spread(pack: Pack, count: int) -> Pack:
    """As many rules as asked for: each a real one whose longer words were made up anew."""
    chance = random.Random(11)
    rules = []
    while len(rules) < count:
        rule = pack.rules[len(rules) % len(pack.rules)]
        turn = len(rules) // len(pack.rules)

        def other(match: re.Match[str], turn: int = turn) -> str:
            letters = list(match[0])
            chance.shuffle(letters)
            return "".join(letters) if turn else match[0]

        patterns = tuple(re.sub(r"(?<![{\w])[a-z]{6,}(?![}\w])", other, p) for p in rule.patterns)
        rules.append(rule._replace(code=f"TIC{len(rules):05}", patterns=patterns))
    return pack._replace(rules=tuple(rules))


def micro(total: float, items: Iterable[object]) -> float:
    return 1e6 * total / len(list(items))


def main() -> str:
    linter = Linter.builtin()
    lines = ["| what | µs a message | × the yardstick |", "|---|---|---|"]
    for name, messages in (("docstrings", prose()), ("tic's own pages", pages())):
        yard, work = least([lambda s: WORD.findall(s.lower()), linter.check], messages)
        hits = sum(bool(linter.check(s).findings) for s in messages) / len(messages)
        what = f"`check`, all {len(linter.rules)} rules ({hits:.0%} with findings)"
        lines.append(f"| yardstick: {len(messages)} messages, {name} | {yard:.1f} | 1 |")
        lines.append(f"| {what} | {work:.1f} | {work / yard:.2f} |")
    other = more_prose()
    read, unread = other[::2], other[1::2]
    yard = seconds(lambda: [WORD.findall(s.lower()) for s in unread])
    firsts = []
    for _ in range(9):
        fresh = Linter([from_parts(compiled("rules/en"))])
        for message in read:
            fresh.check(message)
        firsts.append(seconds(lambda fresh=fresh: [fresh.check(s) for s in unread], times=1))
    lines.append(
        f"| {len(unread)} docstring messages for the first time, after as many others "
        f"| {micro(min(firsts), unread):.1f} | {min(firsts) / yard:.2f} |"
    )
    messages = prose()
    pieces = [piece for message in messages for piece in re.findall(r"\S+\s*", message)]

    def streamed() -> None:
        for message in messages:
            stream = linter.stream()
            for piece in re.findall(r"\S+\s*", message):
                for _ in stream.feed(piece):
                    pass
            list(stream.close())

    lines.append(
        f"| stream, a word at a time (µs a word) | {micro(seconds(streamed, times=3), pieces):.1f} | |"
    )
    pack = builtin_pack("en").pack
    few, many = (Linter([compile_pack(spread(pack, count))]) for count in (300, 5_000))
    slow, fast = least([many.check, few.check], messages)
    lines.append(
        f"| 5,000 made-up rules against 300 | {slow:.1f} against {fast:.1f} "
        f"| {slow / fast:.2f} (the one by the other) |"
    )
    return "\n".join(lines)
