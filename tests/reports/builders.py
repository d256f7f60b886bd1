"""Results to report: one of each kind, and hostile ones drawn at random."""

from hypothesis import strategies as st
from tests.checking.made import BLUE, GREEN, RED, checked

from tic._kernel.reason import Reason
from tic.checking.result import FileResult, Placed
from tic.language.rule import Rule
from tic.reports import About, writer
from tic.text.context import Context

ABOUT = About(version="1.2.3", root="/project")

TEXT = (
    'so red\n<!-- tic: ignore-next[TIC902] -- a paint -->\nblue\nand "green", green\n'
    "calm <!-- tic: ignore[TIC999] -- what -->\n"
)


def results() -> list[FileResult]:
    """A file with everything in it, a clean one, and one that was not read."""
    return [
        checked(TEXT, path="docs/a.md", explain=True),
        checked("calm", path="docs/clean.md"),
        FileResult(
            "docs/b.json", not_read=Reason("documents.syntax", "A brace is missing."), line=7
        ),
    ]


def written(form: str, made: list[FileResult], about: About = ABOUT) -> str:
    parts: list[str] = []
    writer(form)(iter(made), about, parts.append)
    return "".join(parts)


def placed(rule: Rule, source: str, start: int, end: int, says: str = "", key: str = "") -> Placed:
    """Place a finding by plain counting."""

    def at(offset: int) -> tuple[int, int]:
        before = source[:offset].replace("\r\n", "\n\n").replace("\r", "\n").split("\n")
        assert "\r\n" not in source
        return len(before), len(before[-1]) + 1

    return Placed(
        rule,
        says or rule.says,
        start,
        end,
        *at(start),
        *at(end),
        source[start:end],
        key,
        Context.UI,
        "why",
    )


HOSTILE = st.text(
    st.one_of(
        st.sampled_from(
            "\x00\x1b\x07\n\r\t\x85\u2028\u202e\u200b\ud800\ufeff\uffff%:,;<>&\"'|`\\]=[红\U0001f33f"
        ),
        st.characters(),
    ),
    max_size=20,
)


@st.composite
def hostile_results(draw: st.DrawFn) -> list[FileResult]:
    made = []
    for _ in range(draw(st.integers(0, 3))):
        source = draw(HOSTILE).replace("\r\n", "\n") + "x"
        path = (draw(HOSTILE).replace("\0", "") or "p") + ".md"
        findings = []
        for _ in range(draw(st.integers(0, 3))):
            start = draw(st.integers(0, len(source) - 1))
            end = draw(st.integers(start + 1, len(source)))
            rule = draw(st.sampled_from([RED, BLUE, GREEN]))
            findings.append(placed(rule, source, start, end, draw(HOSTILE), draw(HOSTILE)))
        findings.sort(key=lambda each: (each.start, each.end))
        not_read = Reason("made", draw(HOSTILE)) if draw(st.booleans()) else None
        made.append(
            FileResult(path, "made", source, (), not_read=not_read, line=3)
            if not_read
            else FileResult(
                path, "made", source, tuple(findings), contexts=((Context.UI, draw(HOSTILE)),)
            )
        )
    return made
