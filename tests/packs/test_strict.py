import re
from enum import Enum
from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field

from tic.errors import InvalidPackError
from tic.packs import shapes
from tic.packs.strict import read_model


class Paint(Enum):
    RED = "red"
    BLUE = "blue"


class Page(BaseModel):
    model_config = ConfigDict(extra="forbid")

    words: Annotated[str, Field(min_length=2, max_length=4, pattern=shapes.MACRO)] = "ab"
    count: Annotated[int, Field(ge=1, lt=9, strict=True)] = 1
    share: Annotated[float, Field(gt=0, le=1, strict=True)] = 1.0
    on: Annotated[bool, Field(strict=True)] = True
    rows: Annotated[tuple[int, ...], Field(min_length=1, max_length=2)] = (1,)
    paint: Paint = Paint.RED
    side: Literal["a", "b"] = "a"
    inner: "Page | None" = None


SAID = [
    ("words = 'a'", "words: expected 2 characters or more"),
    ("words = 'abcde'", "words: expected 4 characters or fewer"),
    ("words = 'CANARY'", "words: expected 4 characters or fewer"),
    ("words = 'A1'", "words: expected small letters and underscores, such as you"),
    ("words = 1", "words: expected text"),
    ("count = 0", "count: expected 1 or more"),
    ("count = 9", "count: expected less than 9"),
    ("count = 'canary'", "count: expected a whole number"),
    ("share = 0.0", "share: expected more than 0.0"),
    ("share = 2.0", "share: expected 1.0 or less"),
    ("share = 'canary'", "share: expected a number"),
    ("on = 'canary'", "on: expected true or false"),
    ("rows = []", "rows: expected 1 or more, found 0"),
    ("rows = [1, 2, 3]", "rows: expected 2 or fewer"),
    ("rows = 'canary'", "rows: expected a list"),
    ("paint = 'canary'", "paint: expected 'red' or 'blue'"),
    ("side = 'canary'", "side: expected 'a' or 'b'"),
    ("inner = 'canary'", "inner: expected a table"),
    ("[inner]\ncanary = 1", "inner.canary: unknown key"),
    ("on = ", "not TOML: "),
]


@pytest.mark.parametrize(("source", "says"), SAID)
def test_what_is_wrong_says_what_was_expected_and_no_value(tmp_path, source, says):
    (tmp_path / "page.toml").write_text(source)
    with pytest.raises(InvalidPackError) as raised:
        read_model(tmp_path / "page.toml", Page)
    (problem,) = raised.value.problems
    assert problem.startswith(f"page.toml: {says}")
    assert "canary" not in problem.replace("inner.canary", "").lower()


def test_every_shape_of_a_data_file_has_words():
    patterns = {value for name, value in vars(shapes).items() if name.isupper() and name != "WORDS"}
    assert set(shapes.WORDS) == patterns
    for page in Path(shapes.__file__).parent.glob("*.py"):
        raw = re.findall(r"pattern=(?!shapes\.)\S+", page.read_text(encoding="utf-8"))
        assert raw == [], page.name
    assert all("^" not in words and "$" not in words for words in shapes.WORDS.values())


def test_every_problem_is_told(tmp_path):
    (tmp_path / "page.toml").write_text("count = 0\nwords = 1\nnew = 2\n")
    with pytest.raises(InvalidPackError) as raised:
        read_model(tmp_path / "page.toml", Page)
    assert len(raised.value.problems) == 3
