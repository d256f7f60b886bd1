"""A pack is read strictly: every problem at once, each with its file, rule, field and column."""

import contextlib
import itertools
import os
import warnings
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.errors import InvalidPackError, PackWarning
from tic.language import Context, Linter, Severity
from tic.packs import load_pack

RULE = """
[[rule]]
id = "TIC70001"
name = "sell-hope"
severity = "high"
confidence = 0.8
contexts = ["ui", "chat"]
patterns = ["(buy|purchase) [your] hope [now]"]
says = "This sells hope."
why = "Hope that can be bought can also run out."
instead = ["See what we offer."]
sources = ["ACME"]
bad = ["Buy hope now.", "Please purchase your hope."]
good = ["Buy a hop plant.", "You do not have to buy hope."]
"""
HEAD = """
family = "selling"

[sources.ACME]
name = "Style guide of the Acme helpline"
year = 2024
url = "https://example.org/style"
checked = "seen"
"""


def page(folder: Path, text: str = HEAD + RULE, name: str = "acme.toml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def problems(path: Path) -> tuple[str, ...]:
    with pytest.raises(InvalidPackError) as refused:
        load_pack(path)
    return refused.value.problems


def test_a_file_becomes_rules_that_find(tmp_path: Path) -> None:
    pack = load_pack(page(tmp_path))

    assert (pack.pack.name, pack.pack.lang) == ("acme", "en")
    [rule] = pack.pack.rules
    assert (rule.code, rule.family, rule.severity) == ("TIC70001", "selling", Severity.HIGH)
    assert rule.contexts == {Context.UI, Context.CHAT}
    assert [source.name for source in rule.sources] == ["Style guide of the Acme helpline"]
    found = Linter(packs=[pack]).check("Buy your hope now!", context="ui").findings
    assert [(finding.rule.code, finding.words) for finding in found] == [
        ("TIC70001", "Buy your hope now")
    ]


def test_a_directory_is_the_same_pack_as_one_file(tmp_path: Path) -> None:
    whole = load_pack(page(tmp_path, 'name = "acme"\n' + HEAD + RULE)).pack
    (tmp_path / "split").mkdir()
    head, sources = HEAD.split("\n\n", 1)
    page(tmp_path / "split", head + RULE, "selling.toml")
    page(tmp_path / "split", 'name = "acme"\n' + sources, "sources.toml")
    (tmp_path / "split" / "README.md").write_text("not a pack file")

    assert load_pack(tmp_path / "split").pack == whole


def test_macros_and_sources_of_the_english_pack_are_there(tmp_path: Path) -> None:
    text = (HEAD + RULE).replace('sources = ["ACME"]', 'sources = ["MITI"]')
    text = text.replace("(buy|purchase) [your]", "{you} {must} (buy|purchase) [your]")
    text = text.replace("Buy hope now.", "You have to buy hope.")
    text = text.replace("Please purchase your hope.", "You must purchase hope.")

    [rule] = load_pack(page(tmp_path, text)).pack.rules

    assert "Motivational Interviewing" in rule.sources[0].name


def test_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    file = tmp_path / "acme.toml"
    file.write_bytes(b"\xef\xbb\xbf" + (HEAD + RULE).replace("\n", "\r\n").encode())

    assert load_pack(file).pack.rules == load_pack(page(tmp_path, name="plain.toml")).pack.rules


WRONG = {
    "key misspelt": (
        'severity = "high"',
        'severity = "high"\ncontext = ["chat"]',
        "context: unknown key; did you mean contexts?",
    ),
    "guard misspelt": (
        'severity = "high"',
        'severity = "high"\nguards.unless_befor = ["x"]',
        "guards.unless_befor: unknown key; did you mean unless_before?",
    ),
    "unknown key": ('severity = "high"', 'severity = "high"\nregex = "x+"', "regex: unknown key"),
    "unknown guard": ("says =", "guards = { negotiation = false }\nsays =", "guards.negotiation"),
    "severity": ('"high"', '"info"', "severity"),
    "confidence": ("0.8", "1.8", "confidence"),
    "confidence as words": ("0.8", '"0.8"', "confidence"),
    "context": ('["ui", "chat"]', '["ui", "news"]', "contexts[2]"),
    "no context": ('["ui", "chat"]', "[]", "contexts"),
    "one bad sentence": (', "Please purchase your hope."', "", "bad"),
    "one good sentence": (', "You do not have to buy hope."', "", "good"),
    "code elsewhere": ("TIC70001", "ACME1", "id"),
    "no source of that name": ('["ACME"]', '["NOBODY"]', "no source has the key NOBODY"),
    "year as words": ("year = 2024", 'year = "2024"', "sources.ACME.year"),
    "address": ("https://example.org/style", "javascript:alert(1)", "sources.ACME.url"),
    "honesty": ('checked = "seen"', 'checked = "yes"', "sources.ACME.checked"),
    "control characters": ("This sells hope.", "This\\u0000 sells.", "says"),
    "no family": ('family = "selling"', "", "family"),
    "family as a path": ('"selling"', '"../selling"', "family"),
    "retired": ("\n[[rule]]", '\n[retired]\nTIC70001 = "x2"\n[[rule]]', "ids are never used again"),
    "pattern": ("[now]", "[now", "TIC70001: patterns[1]: column 32"),
    "pattern of a guard": (
        "says =",
        'guards = { unless_after = ["a", "(b"] }\nsays =',
        "TIC70001: unless_after[2]: column 3",
    ),
    "no such macro": ("[now]", "{nowhere}", "TIC70001: patterns[1]: column 28"),
    "nothing but optional words": (
        "(buy|purchase) [your] hope [now]",
        "[hope]",
        "outside brackets",
    ),
    "begins with a gap": ("(buy|purchase) [your]", "<3>", "patterns[1]"),
    "explodes": ("[now]", " ".join(["(a|b|c|d|e|f|g)"] * 5), "at most 2,000 phrases"),
    "macro that contains itself": (
        "\n[[rule]]",
        '\n[macros]\na = "b {c}"\nc = "{a}"\n[[rule]]',
        "macros.a: expected a macro that does not contain itself",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_named_with_its_place(tmp_path: Path, case: str) -> None:
    old, new, told = WRONG[case]
    text = (HEAD + RULE).replace(old, new, 1)
    assert text != HEAD + RULE

    found = problems(page(tmp_path, text))

    assert any(told in line for line in found), found
    assert all("acme.toml" in line or line.startswith("macros.") for line in found)


def test_every_problem_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    page(tmp_path, HEAD + RULE.replace("0.8", "8").replace('"high"', '"grave"'), "a.toml")
    page(tmp_path, "family = ", "b.toml")
    page(tmp_path, 'colour = "red"', "c.toml")

    found = "\n".join(problems(tmp_path))

    for told in ("a.toml: TIC70001: severity", "a.toml: TIC70001: confidence", "b.toml", "colour"):
        assert told in found


def test_all_wrong_patterns_are_told_at_once(tmp_path: Path) -> None:
    second = RULE.replace("TIC70001", "TIC70002").replace("sell-hope", "sell-more")
    text = HEAD + RULE.replace("[now]", "{x}") + second.replace("[now]", "[now")

    found = problems(page(tmp_path, text))

    assert [line.split(":")[1].strip() for line in found] == ["TIC70001", "TIC70002"]


def test_codes_names_and_macros_are_taken_once(tmp_path: Path) -> None:
    page(tmp_path, HEAD + '[macros]\nx = "y"\n' + RULE, "a.toml")
    page(tmp_path, 'family = "more"\n[macros]\nx = "z"\n' + RULE, "b.toml")

    found = "\n".join(problems(tmp_path))

    assert "b.toml: TIC70001: id: taken already, in a.toml" in found
    assert "b.toml: TIC70001: name: taken already, by TIC70001" in found
    assert "b.toml: macros.x: defined in a.toml too" in found


SELF = {
    "a bad sentence that is not found": ("Buy hope now.", "Sell hope now.", "bad[1]: not found"),
    "a bad sentence that is excused": (
        "Buy hope now.",
        "He said: buy hope now.",
        "bad[1]: not found by its rule (",
    ),
    "a good sentence that is found": (
        "Buy a hop plant.",
        "Buy hope.",
        "good[1]: found by its rule",
    ),
    "a known false alarm that is one no longer": (
        "bad =",
        'known = [{ text = "Buy a hop.", because = "One letter." }]\nbad =',
        "known[1]: no longer flagged, so it can move to good",
    ),
    "a known miss that is one no longer": (
        "bad =",
        'known = [{ text = "Buy hope.", because = "x2", wrong = "missed" }]\nbad =',
        "known[1]: no longer missed, so it can move to bad",
    ),
}


@pytest.mark.parametrize("case", SELF)
def test_a_pack_tests_itself(tmp_path: Path, case: str) -> None:
    old, new, told = SELF[case]

    [line] = problems(page(tmp_path, (HEAD + RULE).replace(old, new, 1)))

    assert line.startswith("acme.toml: TIC70001: ")
    assert told in line


def test_known_limits_that_are_still_wrong_are_fine(tmp_path: Path) -> None:
    known = """known = [
    { text = "Buy hope chests here.", because = "A piece of furniture." },
    { text = "Get hope for money.", because = "Other words.", wrong = "missed" },
]
bad ="""
    [rule] = load_pack(page(tmp_path, (HEAD + RULE).replace("bad =", known, 1))).pack.rules

    assert [limit.because for limit in rule.known] == ["A piece of furniture.", "Other words."]


def test_self_tests_can_be_left_out_but_patterns_are_always_read(tmp_path: Path) -> None:
    unfit = page(tmp_path, (HEAD + RULE).replace("Buy hope now.", "Sell hope now."))
    assert load_pack(unfit, test=False).pack.rules

    broken = page(tmp_path, (HEAD + RULE).replace("[now]", "[now"))
    with pytest.raises(InvalidPackError):
        load_pack(broken, test=False)


def test_a_rule_that_fires_on_ordinary_text_is_warned_of(tmp_path: Path) -> None:
    text = (HEAD + RULE).replace('["(buy', '["^ thank you", "(buy')

    with pytest.warns(PackWarning, match=r"TIC70001 sell-hope: fires on 2 of \d+ ordinary"):
        load_pack(page(tmp_path, text))


def test_a_quiet_pack_warns_of_nothing(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        load_pack(page(tmp_path))


HOSTILE = {
    "zero bytes": b'family = "a\0b"',
    "only zero bytes": b"\0" * 1000,
    "not UTF-8": b'family = "\xff\xfe"',
    "UTF-16": (HEAD + RULE).encode("utf-16"),
    "a lone surrogate": b'family = "\xed\xa0\x80"',
    "too many bytes": b"#" * 1_000_001,
    "deep arrays": b"rule = " + b"[" * 100_000,
    "deep tables": b"rule = " + b"{a = " * 100_000,
    "a dotted key without end": b"a." * 400_000 + b"a = 1",
    "a quoted dotted key without end": b'"a".' * 200_000 + b"a = 1",
    "a number without end": b"x = " + b"9" * 900_000,
    "a date that is none": b"x = 2024-13-45",
    "a table where rules should be": b"rule = 3\n",
    "a rule that is no table": b'family = "a"\nrule = [1, "x"]\n',
    "code": b"import os; os.system('true')",
    "nothing": b"",
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files_are_refused_in_words(tmp_path: Path, case: str) -> None:
    file = tmp_path / "hostile.toml"
    file.write_bytes(HOSTILE[case])

    for line in problems(file):
        assert line.startswith("hostile.toml")
        assert len(line) < 400


def test_a_file_of_more_than_a_megabyte_is_not_read(tmp_path: Path) -> None:
    text = HEAD + RULE
    file = page(tmp_path, text + "#" * (1_000_000 - len(text)))
    assert len(load_pack(file).pack.rules) == 1

    file.write_text(file.read_text() + "#")
    assert problems(file) == ("acme.toml: expected at most 1,000,000 bytes",)


def test_long_keys_are_refused_before_they_are_parsed(tmp_path: Path) -> None:
    [line] = problems(page(tmp_path, "x" + ".a" * 12 + " = 1"))
    assert line.endswith("expected keys of fewer than 12 dotted parts")

    [line] = problems(page(tmp_path, "x" + ".a" * 11 + " = 1"))
    assert line == "acme.toml: x: unknown key"


def test_a_directory_named_like_a_file_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.toml").mkdir()

    [line] = problems(tmp_path)

    assert line == "a.toml: expected a regular file"


def test_a_rule_is_tried_alone(tmp_path: Path) -> None:
    short = RULE.replace("TIC70001", "TIC700")
    longer = RULE.replace("sell-hope", "sell-anything").replace("hope [now]", "(hope|time) [now]")
    longer = longer.replace("Buy hope now.", "Buy time now.")

    assert len(load_pack(page(tmp_path, HEAD + short + longer)).pack.rules) == 2

    unfit = short.replace("Buy hope now.", "Buy time now.")
    assert len(problems(page(tmp_path, HEAD + unfit + longer))) == 1


def test_macros_that_grow_without_end_are_refused(tmp_path: Path) -> None:
    names = "abcdefghijk"
    bomb = "\n".join(
        f'm{one} = "{" ".join([f"{{m{two}}}"] * 9)}"' for one, two in itertools.pairwise(names)
    )
    text = f'{HEAD}[macros]\n{bomb}\nmk = "x"\n{RULE.replace("[now]", "[{ma}]")}'

    [line] = problems(page(tmp_path, text))

    assert "at most 5,000 words once macros are put in" in line


def test_macros_may_not_grow_past_the_limit(tmp_path: Path) -> None:
    assert load_pack(page(tmp_path, nested(words=70))).pack.rules

    [line] = problems(page(tmp_path, nested(words=72)))
    assert "once macros are put in" in line


def nested(*, words: int) -> str:
    lists = f'inner = "({"|".join(["x"] * words)})"\nouter = "({"|".join(["{inner}"] * words)})"'
    return f"{HEAD}[macros]\n{lists}\n{RULE.replace('[now]', '[{outer}]')}"


def test_patterns_that_explode_when_compiled_are_named(tmp_path: Path) -> None:
    # Which of the optional words was read stays open until the end: two to the power of fourteen.
    lists = '[macros]\nsome = "[(ax|bx)]"\none = "(ax|bx)"'
    pattern = f"{'{some} ' * 14}ax{' {one}' * 14}"
    rule = RULE.replace('[now]"]', f'[now]", "{pattern}"]')

    [line] = problems(page(tmp_path, f"{HEAD}{lists}\n{rule}"))

    assert line.startswith("acme.toml: TIC70001: patterns[2]: ")
    assert line.endswith("these explode")


def test_brackets_inside_each_other_without_end_are_refused(tmp_path: Path) -> None:
    deep = "(" * 1_500 + "x" + ")" * 1_500

    [line] = problems(page(tmp_path, HEAD + RULE.replace("[now]", deep)))

    assert "brackets inside each other" in line


def test_too_many_rules_are_refused(tmp_path: Path) -> None:
    (tmp_path / "many").mkdir()
    for number in range(12):
        rules = "".join(
            f'[[rule]]\nid = "TIC{70000 + number * 500 + k}"\nname = "n{number}-{k}"\n'
            'severity = "low"\nconfidence = 0.5\ncontexts = ["ui"]\npatterns = ["zz"]\nsays = "zz"\n'
            'why = "zz"\ninstead = ["zz"]\nsources = ["MITI"]\nbad = ["zz", "zz"]\n'
            'good = ["aa", "aa"]\n'
            for k in range(500)
        )
        page(tmp_path / "many", f'family = "f{number}"\n{rules}', f"{number}.toml")

    assert problems(tmp_path / "many") == ("expected at most 5,000 rules and 20,000 sentences",)


def test_paths_that_are_no_pack_are_refused(tmp_path: Path) -> None:
    (tmp_path / "loop.toml").symlink_to("loop.toml")
    (tmp_path / "empty").mkdir()
    (tmp_path / "nested").mkdir()
    (tmp_path / "nested" / "a.toml").mkdir()
    os.mkfifo(tmp_path / "pipe.toml")

    for name, told in {
        "loop.toml": "loop.toml: ",
        "missing": "No such file",
        "empty": "expected a .toml file in this directory",
        "nested": "a.toml: expected a regular file",
        "pipe.toml": "expected a regular file",
        "zero\0byte": "expected a path that can be opened",
    }.items():
        [line] = problems(tmp_path / name)
        assert told in line


def test_a_loop_of_directories_is_not_followed(tmp_path: Path) -> None:
    page(tmp_path)
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)

    assert len(load_pack(tmp_path).pack.rules) == 1


@given(st.binary(max_size=300), st.integers(0, len(HEAD + RULE)))
def test_no_bytes_put_into_a_pack_break_the_reader(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, place: int
) -> None:
    text = (HEAD + RULE).encode()
    file = tmp_path_factory.mktemp("noise") / "acme.toml"
    file.write_bytes(text[:place] + noise + text[place:])

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PackWarning)
        with contextlib.suppress(InvalidPackError):
            assert load_pack(file).pack.rules
