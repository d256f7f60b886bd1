"""What was measured takes the place of an estimate, and a count that cannot be is refused."""

import pytest

from tic.errors import InvalidPackError
from tic.packs import load_pack

RULE = """
family = "made"
[sources.BOOK-2001]
name = "A book"
year = 2001
url = "https://example.org/"
checked = "seen"
[[rule]]
id = "TIC9001"
name = "says-plum"
severity = "low"
confidence = 0.6
patterns = ["plum"]
says = "The word plum stands here."
why = "Tests look for it."
instead = ["pear"]
sources = ["BOOK-2001"]
bad = ["a plum", "one plum"]
good = ["a pear", "one pear"]
"""


def loaded(tmp_path, measured):
    page = tmp_path / "made.toml"
    page.write_text(RULE + measured, encoding="utf-8")
    return load_pack(page).pack.rules[0]


def test_a_count_takes_the_place_of_the_estimate(tmp_path):
    rule = loaded(tmp_path, "[measured.TIC9001]\nmatches = 18\nright = 17\n")
    assert (rule.confidence, rule.measured, rule.matches) == (0.9, True, 18)
    rule = loaded(tmp_path, "")
    assert (rule.confidence, rule.measured, rule.matches) == (0.6, False, 0)


@pytest.mark.parametrize(
    ("measured", "says"),
    [
        ("[measured.TIC9002]\nmatches = 18\nright = 17\n", "measured.TIC9002: no rule"),
        ("[measured.TIC9001]\nmatches = 9\nright = 9\n", "10 or more"),
        ("[measured.TIC9001]\nmatches = 18\nright = 19\n", "at most matches"),
    ],
)
def test_a_count_that_cannot_be_is_refused(tmp_path, measured, says):
    with pytest.raises(InvalidPackError, match=says):
        loaded(tmp_path, measured)
