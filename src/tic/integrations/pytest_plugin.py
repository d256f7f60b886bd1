"""A plugin of pytest: `assert_kind` in tests of your own, and `pytest --tic` to check copy files beside them.

It is found by its entry point, so it stands in every run of pytest beside tic: what it needs is imported when used.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

if TYPE_CHECKING:
    from tic.checking.result import FileResult


class AssertKind(Protocol):
    """What the fixture `assert_kind` gives."""

    def __call__(self, text: str, *, context: str = "chat", profile: str = "default") -> None:
        """Fail where a finding of medium severity or more is in `text`, and say which."""


@pytest.fixture(scope="session")
def assert_kind() -> AssertKind:
    """Return a function that fails a test for a text in which the linter finds something.

    `assert_kind(text, context="chat")`: contexts are those of `tic.language.Context`. Raises `InvalidInputError`
    for what is none.
    """
    from tic.language import Context, Linter, Severity

    def kind(text: str, *, context: str = "chat", profile: str = "default") -> None:
        report = Linter.builtin(profile=profile).check(text, context=Context(context))
        found = [each for each in report.findings if each.rule.severity >= Severity.MEDIUM]
        if found:
            lines = "\n".join(
                f"  {each.rule.code} {each.rule.name}: {each.rule.says} ({text[slice(*each.span)]!r})"
                for each in found
            )
            pytest.fail(f"not kind, as {context}:\n{lines}", pytrace=False)

    return kind


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--tic`."""
    group = parser.getgroup("tic", "copy that is kind")
    group.addoption(
        "--tic", action="store_true", help="check copy files too, as `tic-care check` would"
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a file that may hold copy, under the settings of its place."""
    if not parent.config.getoption("--tic"):
        return None
    from tic.checking.nearest import Nearest
    from tic.checking.walk import plan

    asked = plan(
        [str(file_path)], settings_of=Nearest().settings, force_exclude=True, ignore_unknown=True
    )
    return CopyFile.from_parent(parent, path=file_path) if asked.files else None


class CopyFile(pytest.File):
    """A file with copy."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the one thing to do with it."""
        yield CopyItem.from_parent(self, name="copy")


class CopyItem(pytest.Item):
    """The check of one file."""

    def runtest(self) -> None:
        """Check the file; raises `AssertionError` with what was found, or why it could not be read."""
        from tic.checking.checker import Checker
        from tic.checking.nearest import Nearest

        settings = Nearest().settings(str(self.path.parent))
        result = Checker().file(str(self.path), settings)
        lines = list(_lines(result.shown_from(settings.fail_on)))
        if lines:
            raise AssertionError("\n".join(lines))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *args: Any) -> Any:
        """Return the findings without a traceback through this plugin."""
        if isinstance(excinfo.value, AssertionError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, *args)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return where the file is."""
        return self.path, None, f"copy of {self.path.name}"


def _lines(result: FileResult) -> Iterator[str]:
    if result.not_read:
        yield f"{result.path}: not read: {result.not_read.says}"
    for each in result.findings:
        yield f"{result.path}:{each.line}:{each.column}: {each.rule.code} {each.says}"
