"""tic reads its own words: what the library can say, and what its pages say, passes its linter."""

import argparse
import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from tic._kernel.reason import Reason
from tic.checking import Checker, Settings, plan
from tic.checking.house import HOUSE_RULES
from tic.cli.main import COMMANDS
from tic.language import Context, Linter
from tic.reports import FORMATS
from tic.session import RULES as TURN_RULES

ROOT = Path(__file__).resolve().parent.parent
LINTER = Linter.builtin()


def found(text: str, context: Context) -> list[str]:
    return [
        f"{each.rule.code} {each.rule.name}: {each.words!r} in {text!r}"
        for each in LINTER.check(text, context=context).findings
    ]


def rule_sentences() -> list[str]:
    return [
        sentence
        for rule in (*LINTER.rules, *HOUSE_RULES)
        for sentence in (rule.says, rule.why, *(rule.instead if rule.patterns else ()))
    ]


def reasons() -> list[str]:
    """Return every reason that a module of the library holds as a constant."""
    said = []
    for page in sorted((ROOT / "src" / "tic").rglob("*reasons*.py")):
        module = import_module(".".join(page.relative_to(ROOT / "src").with_suffix("").parts))
        for value in vars(module).values():
            said += [each.says for each in _within(value)]
    assert said
    return said


def _within(value: object) -> list[Reason]:
    if isinstance(value, Reason):
        return [value]
    if isinstance(value, dict):
        return [each for inner in value.values() for each in _within(inner)]
    if isinstance(value, tuple | list | frozenset):
        return [each for inner in value for each in _within(inner)]
    return []


def help_texts() -> list[str]:
    texts = [*FORMATS.values()]
    for module, line in COMMANDS.values():
        texts.append(line)
        texts += _help(_parser(module))
    return texts


def _parser(module: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    import_module(module).add_arguments(parser)
    return parser


def _help(parser: argparse.ArgumentParser) -> list[str]:
    texts = [parser.description or ""]
    for action in parser._actions:
        texts.append(action.help or "")
        if isinstance(action, argparse._SubParsersAction):
            texts += [choice.help or "" for choice in action._choices_actions]
            for inner in action.choices.values():
                texts += _help(inner)
    return texts


NO_SENTENCES = {
    "language/cues.py": "patterns",
    "pacing/sources.py": "titles of works, one of which says what it argues against",
    "grounding/render/player.py": "a program for browsers",
}


def written() -> list[str]:
    """Return every text of several words in the source but docstrings: errors, prompts, answers.

    What a rule of conversation shows as found is there to be found.
    """
    source = ROOT / "src" / "tic"
    shown = {words for one in TURN_RULES for talk in one.held for words in talk}
    texts = [
        text
        for page in sorted(source.rglob("*.py"))
        if page.parent.name != "data" and page.relative_to(source).as_posix() not in NO_SENTENCES
        for text in _texts(ast.parse(page.read_text(encoding="utf-8")))
        if len(text.split()) > 2 and text not in shown
    ]
    assert len(texts) > 1_000
    return texts


def _texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{name}"
                for part in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if not isinstance(tree, ast.Expr):
                yield node.value
        else:
            yield from _texts(node)


@pytest.mark.parametrize(
    ("sentences", "context"),
    [
        (rule_sentences, Context.ARTICLE),
        (reasons, Context.UI),
        (reasons, Context.CHAT),
        (help_texts, Context.UI),
        (written, Context.UI),
        (written, Context.CHAT),
    ],
)
def test_no_sentence_of_the_library_is_found_by_its_own_rules(sentences, context):
    assert [place for text in sentences() for place in found(text, context)] == []


def test_no_page_of_the_project_is_found_by_its_own_rules():
    checker = Checker()
    words = [str(ROOT / name) for name in ("README.md", "docs")]
    words += [str(page) for page in sorted(ROOT.glob("*.md"))]
    settings = Settings(folder=str(ROOT), exclude=("docs/_build", "docs/_printed"))
    todo = plan(words, settings_of=lambda _: settings)
    assert todo.failed == []
    assert todo.files
    places = []
    for path, _ in todo.files:
        result = checker.file(path, settings)
        if result.format == "markdown":
            assert result.not_read is None, path
            places += [
                f"{path}:{each.line} {each.rule.code} {each.words!r}" for each in result.findings
            ]
    assert places == []
