import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.checking.made import MADE

from tic.checking.globs import Target
from tic.checking.house import HOUSE_RULES
from tic.checking.nearest import LARGEST, Nearest, load_settings
from tic.checking.rulesets import refuse_unknown
from tic.checking.settings import Settings, read_settings
from tic.errors import InvalidSettingsError
from tic.language.rule import Severity
from tic.text.context import Context

WHOLE = """
select = ["TIC101", "coercion"]
extend-select = ["TIC2xx"]
ignore = ["says-red"]
profile = "strict"
fail-on = "medium"
packs = ["rules/own.toml"]
installed-packs = true
lang = "en"
exclude = ["build", "docs/old/**"]
contexts = { "bot/*.yml" = "chat", "locales/*.json:mail.*" = "email" }
per-file-ignores = { "tests/**" = ["TIC1xx"] }
per-key-ignores = { "locales/en.json:errors.*" = ["TIC1"] }
"""


def read(text: str, *, at: str = "") -> Settings:
    return read_settings(tomllib.loads(text), file="tic.toml", folder="/project", at=at)


def problems(text: str) -> list[str]:
    with pytest.raises(InvalidSettingsError) as caught:
        read(text)
    return list(caught.value.problems)


def test_every_key_is_read():
    assert read(WHOLE) == Settings(
        file="tic.toml",
        folder="/project",
        select=("TIC101", "coercion"),
        extend_select=("TIC2xx",),
        ignore=("says-red",),
        profile="strict",
        fail_on=Severity.MEDIUM,
        packs=("rules/own.toml",),
        installed_packs=True,
        lang="en",
        exclude=("build", "docs/old/**"),
        contexts=(
            (Target("bot/*.yml", ""), Context.CHAT),
            (Target("locales/*.json", "mail.*"), Context.EMAIL),
        ),
        per_file_ignores=((Target("tests/**", ""), ("TIC1xx",)),),
        per_key_ignores=((Target("locales/en.json", "errors.*"), ("TIC1",)),),
    )


def test_an_empty_file_gives_the_defaults():
    assert read("") == Settings(file="tic.toml", folder="/project")


def test_every_problem_is_told_at_once_with_file_and_key():
    told = problems(
        'selct = ["TIC1"]\nprofile = "loud"\nfail-on = 3\nlang = "english!"\nexclude = "x"\n'
    )
    assert told == [
        "tic.toml: profile: expected default or strict",
        "tic.toml: fail-on: expected low, medium or high",
        'tic.toml: lang: expected a language code such as "en"',
        "tic.toml: exclude: expected a list of strings, none of them empty",
        "tic.toml: selct: unknown key; did you mean select?",
    ]


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("select = 'TIC1'", "select", "a list of strings"),
        ("select = ['TIC1', 2]", "select", "a list of strings"),
        ("ignore = ['']", "ignore", "none of them empty"),
        ("fail_on = 'low'", "fail_on", "did you mean fail-on?"),
        ("colour = true", "colour", "unknown key; known: select,"),
        ("installed-packs = 'yes'", "installed-packs", "true or false"),
        ("exclude = ['/etc']", "exclude", "below the folder"),
        ("exclude = ['a/../b']", "exclude", "below the folder"),
        ("exclude = ['*.{md,txt}']", "exclude", "no braces"),
        ("contexts = ['ui']", "contexts", "a table of globs"),
        (
            "contexts = { '*.md' = 'page' }",
            'contexts."*.md"',
            "expected general, chat, conversation, ui, form",
        ),
        ("contexts = { '' = 'ui' }", "contexts", "below the folder"),
        (
            "per-file-ignores = { 'a.json:k' = ['TIC1'] }",
            'per-file-ignores."a.json:k"',
            "path-glob",
        ),
        ("per-key-ignores = { 'a.json' = ['TIC1'] }", 'per-key-ignores."a.json"', "key-glob"),
        ("per-file-ignores = { 'a' = 'TIC1' }", 'per-file-ignores."a"', "a list of strings"),
    ],
)
def test_a_wrong_value_names_its_key_and_what_was_expected(text, key, expected):
    (told,) = problems(text)
    assert told.startswith(f"tic.toml: {key}: ")
    assert expected in told


def test_in_a_pyproject_the_key_is_told_whole():
    with pytest.raises(InvalidSettingsError, match=r"^tic\.toml: tool\.tic\.colour: "):
        read("colour = 1", at="tool.tic.")


JUNK = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = st.sampled_from(
    [
        "select",
        "extend-select",
        "ignore",
        "profile",
        "fail-on",
        "packs",
        "lang",
        "exclude",
        "contexts",
        "per-file-ignores",
        "per-key-ignores",
        "other",
    ]
)


@given(st.dictionaries(KEYS, JUNK, max_size=5))
def test_whatever_a_table_holds_it_is_settings_or_every_problem(table):
    try:
        settings = read_settings(table, file="tic.toml", folder=".")
    except InvalidSettingsError as error:
        told = error.problems
    else:
        assert "other" not in table
        assert isinstance(settings.fail_on, Severity)
        return
    assert told
    assert all(problem.startswith("tic.toml: ") for problem in told)


def test_terms_that_mean_no_rule_are_all_named():
    settings = read(
        "select = ['TIC901', 'TIC8xx']\nignore = ['leaves', 'branches', 'TIC0']\n"
        "per-file-ignores = { 'a' = ['TIC77'] }\nper-key-ignores = { 'a:b' = ['says-red', 'no'] }"
    )
    with pytest.raises(InvalidSettingsError) as caught:
        refuse_unknown(settings, MADE)
    assert [problem.split(": ")[1:3] for problem in caught.value.problems] == [
        ["select", caught.value.problems[0].split(": ")[2]],
        ["ignore", caught.value.problems[1].split(": ")[2]],
        ['per-file-ignores."a"', caught.value.problems[2].split(": ")[2]],
        ['per-key-ignores."a:b"', caught.value.problems[3].split(": ")[2]],
    ]
    for word, problem in zip(
        ["TIC8xx", "branches", "TIC77", "no"], caught.value.problems, strict=True
    ):
        assert f": {word} is no" in problem


def test_the_house_rules_keep_to_their_codes():
    assert [rule.code for rule in HOUSE_RULES] == ["TIC001", "TIC002", "TIC003", "TIC004"]


def test_the_nearest_file_wins_whole(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app" / "copy").mkdir(parents=True)
    (tmp_path / "docs").mkdir()
    (tmp_path / "pyproject.toml").write_text(
        "[tool.tic]\nignore = ['TIC1xx']\nprofile = 'strict'\n"
    )
    (tmp_path / "app" / "tic.toml").write_text("select = ['coercion']\n")
    (tmp_path / "app" / "copy" / "pyproject.toml").write_text("[project]\nname = 'tic'\n")
    nearest = Nearest()
    top = nearest.settings("docs")
    assert (top.ignore, top.profile, top.folder) == (("TIC1xx",), "strict", str(tmp_path))
    app = nearest.settings("app/copy")
    assert (app.select, app.ignore, app.profile) == (("coercion",), (), "default")
    assert nearest.settings("app") is app


def test_two_settings_files_side_by_side_are_told(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.other]\nlang = 'es'\n")
    (tmp_path / ".tic.toml").write_text("lang = 'de'\n")
    assert Nearest().settings(str(tmp_path)).lang == "de"
    (tmp_path / "tic.toml").write_text("lang = 'fr'\n")
    with pytest.raises(InvalidSettingsError, match=r"(?<!\.)tic\.toml and .*\.tic\.toml"):
        Nearest().settings(str(tmp_path))


def test_settings_above_the_repository_are_of_another_project(tmp_path):
    (tmp_path / "tic.toml").write_text("lang = 'de'\n")
    below = tmp_path / "checkout" / "copy"
    below.mkdir(parents=True)
    assert Nearest().settings(str(below)).lang == "de"
    (tmp_path / "checkout" / ".git").mkdir()
    found = Nearest().settings(str(below))
    assert (found.lang, found.folder) == ("en", str(tmp_path / "checkout"))


def test_isolated_looks_for_no_file_and_knows_where_the_project_begins(tmp_path):
    (tmp_path / ".git").mkdir()
    (tmp_path / "tic.toml").write_text("lang = 'de'\n")
    (tmp_path / "copy").mkdir()
    found = Nearest(isolated=True).settings(str(tmp_path / "copy"))
    assert (found.lang, found.folder) == ("en", str(tmp_path))


@pytest.mark.parametrize(
    "page",
    [
        '[tool."tic"]\nlang = "de"',
        '[tool]\ntic = { lang = "de" }',
        'tool.tic.lang = "de"',
        '[tool."t\\u0069c"]\nlang = "de"',
    ],
)
def test_the_table_is_found_however_it_is_written(tmp_path, page):
    (tmp_path / "pyproject.toml").write_text(page)
    assert Nearest().settings(str(tmp_path)).lang == "de"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (b"select = [", "not a TOML file"),
        (b"\xff\xfe", "not a TOML file"),
        (b"a = " + b"[" * 100_000, "nested too deeply"),
        (b"a = " + b"9" * 5_000, "not a TOML file"),
        (b"a." * 100_000 + b"b = 1", r"[/]tic\.toml: expected keys of fewer than 64 dotted parts"),
        (
            b"'a' . " * 100_000 + b"b = 1",
            r"[/]tic\.toml: expected keys of fewer than 64 dotted parts",
        ),
        (b"#" * (LARGEST + 1), "at most 1,000,000 bytes"),
    ],
)
def test_a_broken_settings_file_is_refused_by_name(tmp_path, source, expected):
    (tmp_path / "tic.toml").write_bytes(source)
    with pytest.raises(InvalidSettingsError, match=expected) as caught:
        Nearest().settings(str(tmp_path))
    assert "tic.toml: " in caught.value.problems[0]


def test_a_byte_order_mark_is_no_trouble(tmp_path):
    (tmp_path / "tic.toml").write_bytes(b"\xef\xbb\xbflang = 'de'\n")
    assert Nearest().settings(str(tmp_path)).lang == "de"


def test_settings_named_outright_must_be_there(tmp_path):
    with pytest.raises(InvalidSettingsError, match="No such file"):
        load_settings(str(tmp_path / "none.toml"))
    (tmp_path / "pyproject.toml").write_text("[tool.tic]\n")
    assert load_settings(str(tmp_path / "pyproject.toml")) is not None
    (tmp_path / "pyproject.toml").write_text("[tool]\ntic = 3\n")
    with pytest.raises(InvalidSettingsError, match="expected a table"):
        load_settings(str(tmp_path / "pyproject.toml"))
