"""A pack tests itself: its own sentences first, then ordinary ones that no rule should mind."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tic.language import Compiled, Context, Linter, Rule
from tic.packs.examples import failing
from tic.packs.models import RuleModel

ORDINARY = Path(__file__).resolve().parent.parent / "data" / "ordinary"


class _Alone:
    """One rule of a pack, looking on its own: rules of a family otherwise stand back for another."""

    def __init__(self, compiled: Compiled, rule: Rule) -> None:
        self._linter = Linter(packs=[compiled], profile="strict", select=[rule.code])
        self._code = rule.code
        self._contexts = sorted(rule.contexts)

    def found(self, text: str) -> list[Context]:
        """Return the contexts of the rule in which it finds something in the text."""
        return [
            context
            for context in self._contexts
            if any(
                finding.rule.code == self._code
                for finding in self._linter.check(text, context=context).findings
            )
        ]

    def silent(self, text: str) -> bool:
        """Return whether the rule finds nothing in the text."""
        return not self.found(text)

    def excuse(self, text: str) -> str:
        """Return why the rule did not count there, as words to append, or nothing."""
        reports = [self._linter.check(text, context=context) for context in self._contexts]
        reasons = {excused.because.says for r in reports for excused in r.excused}
        return f" ({' '.join(sorted(reasons))})" if reasons else ""


def failures(compiled: Compiled, models: Mapping[str, RuleModel]) -> list[tuple[str, str]]:
    """Return what a pack's own sentences show to be wrong: the code of a rule, and a line."""
    wrong = []
    for rule in compiled.pack.rules:
        alone = _Alone(compiled, rule)
        for place, text in failing("bad", rule.bad, alone.found):
            says = f"{place}: not found by its rule{alone.excuse(text)}: {text}"
            wrong.append((rule.code, says))
        for place, text in failing("good", rule.good, alone.silent):
            says = f"{place}: found by its rule in {alone.found(text)[0]}: {text}"
            wrong.append((rule.code, says))
        for number, known in enumerate(models[rule.code].known, start=1):
            if bool(alone.found(known.text)) != (known.wrong == "flagged"):
                to = "good" if known.wrong == "flagged" else "bad"
                says = f"known[{number}]: no longer {known.wrong}, so it can move to {to}"
                wrong.append((rule.code, f"{says}: {known.text}"))
    return wrong


def doubts(compiled: Compiled) -> list[str]:
    """Return one line for each rule that fires on ordinary sentences of the pack's language."""
    page = ORDINARY / f"{compiled.pack.lang}.txt"
    if not page.exists():
        return []
    sentences = page.read_text(encoding="utf-8").splitlines()
    doubtful = []
    for rule in compiled.pack.rules:
        alone = _Alone(compiled, rule)
        hit = [text for text in sentences if alone.found(text)]
        if hit:
            doubtful.append(
                f"{rule.code} {rule.name}: fires on {len(hit)} of {len(sentences)} "
                f"ordinary sentences, such as: {hit[0]}"
            )
    return doubtful
