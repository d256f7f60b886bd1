"""Regular expressions mean the same in every Python that tic runs on.

Before CPython 3.11.5 a possessive repeat of more than one character ("(?:ab?c)*+") can match what it
should not (gh-106052, gh-100061); an atomic group ("(?>(?:ab?c)*)") says the same and is right everywhere.
"""

import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from re import _constants, _parser  # type: ignore[attr-defined]

from tests.house.test_errors import modules

import tic
from tic.errors import MissingExtraError

SOURCE = Path(tic.__file__).parent
REPEATED_GROUP = re.compile(r"\)(?:[*+?]|\{[^}]*\}+)\+")


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for name in modules():
        try:
            module = importlib.import_module(name)
        except (MissingExtraError, ModuleNotFoundError):
            continue  # an extra that is not installed
        for key, value in vars(module).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                yield f"{name}.{key}", value


def possessive(parsed: object) -> Iterator[object]:
    """Yield what stands under each possessive repeat."""
    if isinstance(parsed, _parser.SubPattern):
        for operator, argument in parsed.data:
            if operator is _constants.POSSESSIVE_REPEAT:
                yield argument[2]
            yield from possessive(argument)
    elif isinstance(parsed, tuple | list):
        for each in parsed:
            yield from possessive(each)


def of_one_character(repeated: object) -> bool:
    single = {_constants.LITERAL, _constants.NOT_LITERAL, _constants.ANY, _constants.IN}
    return len(repeated.data) == 1 and repeated.data[0][0] in single


def test_only_single_characters_are_repeated_possessively() -> None:
    wrong = {
        name
        for name, pattern in patterns()
        for repeated in possessive(_parser.parse(pattern.pattern, pattern.flags))
        if not of_one_character(repeated)
    }

    assert wrong == set()


def test_no_pattern_is_written_so_either() -> None:
    wrong = [
        page.relative_to(SOURCE).as_posix()
        for page in sorted(SOURCE.rglob("*.py"))
        if REPEATED_GROUP.search(page.read_text(encoding="utf-8"))
    ]

    assert wrong == []


def test_the_walk_finds_what_it_looks_for() -> None:
    parsed = _parser.parse("a(?:x|(?:ab?c)*+y++)?")

    assert [of_one_character(each) for each in possessive(parsed)] == [False, True]
