"""What these tests are made of: a linter that finds given words, and files in memory."""

import re

from tic._kernel.reason import Reason
from tic.checking.file_check import check_source
from tic.checking.house import HOUSE_RULES
from tic.checking.result import FileResult
from tic.checking.rulesets import Named, Rules
from tic.checking.settings import Settings
from tic.documents import Document, NotRead
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment, Passage
from tic.language.finding import Excused, Finding, Report, Span
from tic.language.rule import Guards, Rule, Severity
from tic.text.context import Context, Speaker


def rule(code: str, word: str, severity: Severity = Severity.MEDIUM, family: str = "made") -> Rule:
    return Rule(
        code=code,
        name=f"says-{word}",
        family=family,
        severity=severity,
        confidence=0.8,
        measured=False,
        contexts=frozenset(Context),
        patterns=(word,),
        guards=Guards(),
        says=f"The word {word} stands here.",
        why=f"Tests look for the word {word}.",
        instead=(f"another word than {word}",),
        sources=(),
        bad=(f"{word} here", f"here {word}"),
        good=("nothing", "nothing at all"),
    )


RED = rule("TIC901", "red", Severity.HIGH)
BLUE = rule("TIC902", "blue", Severity.MEDIUM)
GREEN = rule("TIC953", "green", Severity.LOW, family="leaves")
MADE = (RED, BLUE, GREEN)


class FindsWords:
    """Finds the words of its rules; a word in quotation marks is excused."""

    def __init__(self, rules: tuple[Rule, ...] = MADE, hides: tuple[str, ...] = ()) -> None:
        self.rules = rules
        self.hides = hides
        self.asked: list[Context] = []

    def check(
        self, text: str, *, context: Context = Context.CHAT, speaker: Speaker = Speaker.HELPER
    ) -> Report:
        self.asked.append(context)
        if speaker is Speaker.PERSON:
            return Report((), (), 0)
        findings, excused, hidden = [], [], 0
        for one in self.rules:
            for match in re.finditer(rf"(\"?)\b({one.patterns[0]})\b", text):
                span = Span(match.start(2), match.end(2))
                if match[1]:
                    excused.append(Excused(one, span, Reason("made.quoted", "It is quoted.")))
                elif one.code in self.hides:
                    hidden += 1
                else:
                    findings.append(Finding(one, span, match[2]))
        return Report(tuple(sorted(findings, key=lambda f: f.span)), tuple(excused), hidden)


def rules_of(linter: FindsWords) -> Rules:
    known = {name: one for one in linter.rules for name in (one.code, one.name)}
    return Rules(
        linter=linter,
        active=frozenset(one.code for one in linter.rules if one.code not in linter.hides),
        house=frozenset(one.code for one in HOUSE_RULES),
        named=lambda: Named(known, {"TIC900": "TIC901"}),
    )


RULES = rules_of(FindsWords())

_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)


def reads_comments(source: bytes, *, path: str) -> Document | NotRead:
    """Read a line as a passage, or as several with | between, and `<!-- ... -->` as a comment."""
    text = source.decode("utf-8", "surrogatepass")
    parts: list[Passage | Comment] = [
        Comment(match[1].strip(), match.start(), match.end()) for match in _COMMENT.finditer(text)
    ]
    blank = _COMMENT.sub(lambda match: re.sub(r"[^\r\n]", " ", match[0]), text)
    for line in re.finditer(r"[^\r\n|]+", blank):
        if line[0].strip():
            start, end = line.span()
            parts.append(Passage(Mapped.copy(blank, start, end), Context.UI, "a made guess", "key"))
    parts.sort(
        key=lambda part: part.start if isinstance(part, Comment) else part.text.span(0, 0)[0]
    )
    return Document(path, "made", "utf-8", text, tuple(parts))


def checked(text: str, *, path: str = "a.md", rules: Rules = RULES, **options) -> FileResult:
    settings = options.pop("settings", Settings())
    return check_source(
        text.encode("utf-8", "surrogatepass"),
        path=path,
        rules=rules,
        settings=settings,
        reader=reads_comments,
        **options,
    )


def codes(result: FileResult) -> list[str]:
    return [finding.rule.code for finding in result.findings]
