"""A report answers as a value: truth, iteration, plain data."""

import copy
import json
import pickle
from pathlib import Path

import jsonschema
import pytest

import tic
from tic.language import Linter
from tic.language.rule import Severity

HARM = "You have no choice but to tell me."
SCHEMA = Path(tic.__file__).parent / "data" / "schemas" / "report.json"


@pytest.fixture(scope="module")
def linter():
    return Linter.builtin()


def test_a_report_is_true_where_something_was_found_and_iterates_over_it(linter):
    found, clean = linter.check(HARM), linter.check("It is up to you.")
    assert found
    assert not clean
    assert list(found) == list(found.findings)
    assert len(found) == 1
    (finding,) = found
    assert (finding.code, finding.severity) == ("TIC102", Severity.HIGH)
    assert list(clean) == []


def test_a_report_is_a_value(linter):
    one, two = linter.check(HARM), linter.check(HARM)
    assert one == two
    assert hash(one) == hash(two)
    assert one != linter.check("It is up to you.")
    assert copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(AttributeError):
        one.hidden = 3
    assert "have no" not in repr(one)


@pytest.mark.parametrize(
    "text", [HARM, "It is up to you.", "They said “you have no choice but to go”."]
)
def test_its_plain_data_follows_the_schema_and_survives_json(linter, text):
    plain = linter.check(text).to_dict()
    jsonschema.validate(plain, json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert json.loads(json.dumps(plain)) == plain
    for finding in plain["findings"]:
        assert text[finding["start"] : finding["end"]] == finding["words"]


def test_the_parts_are_reached_through_tic_alone(tmp_path):
    import subprocess
    import sys

    script = (
        f"import sys\nsys.path += {sys.path!r}\nimport tic\n"
        "assert not any(name.startswith('tic.') for name in sys.modules), 'loaded too early'\n"
        "print(bool(tic.language.Linter.builtin().check('You have no choice but to go.')))\n"
        "print('language' in dir(tic), 'pacing' in dir(tic))\n"
        "try:\n    tic.nothing\nexcept AttributeError as error:\n    print(error)\n"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert out.stdout.splitlines()[:2] == ["True", "True True"]
    assert "nothing" in out.stdout.splitlines()[2]
