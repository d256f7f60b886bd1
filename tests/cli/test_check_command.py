import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.made import HARM

from tic.reports import FORMATS

OWN = (
    'name = "own"\nfamily = "house-style"\n\n[[rule]]\nid = "TIC5001"\nname = "no-widgets"\n'
    'severity = "medium"\nconfidence = 0.9\npatterns = ["widget"]\n'
    'says = "Say what the thing is."\nwhy = "A widget may be anything."\n'
    'instead = ["The calendar."]\nsources = ["GORDON"]\n'
    'bad = ["Open the widget.", "This widget helps."]\ngood = ["Open it.", "This helps."]\n'
)


CLEAN = "No findings in 1 file, read as general (see --context).\n"


@pytest.fixture
def harm(folder):
    (folder / "chat.txt").write_text(f"{HARM}\n")
    return folder


@pytest.fixture
def calm(folder):
    (folder / "calm.txt").write_text("It is up to you.\n")
    return folder


# Exit codes: 0 all read and clean, 1 findings, 2 something could not be checked.


def test_clean_is_zero(shell, calm):
    assert shell("check", "calm.txt") == (
        0,
        CLEAN,
        "",
    )


FORMS = {
    "hello.txt": HARM,
    "README.md": HARM,
    "data.json": json.dumps({"a": HARM}),
    "app.py": f"print({HARM!r})\n",
}


@pytest.mark.parametrize("below", [".", "chat", "docs/notes"])
def test_the_same_sentence_is_found_in_every_format_and_folder(call, folder, below):
    place = folder / below
    place.mkdir(parents=True, exist_ok=True)
    for name, source in FORMS.items():
        (place / name).write_text(source)

    page = json.loads(call("check", below, "--output-format", "json").out)

    found = {each["path"]: [row["code"] for row in each["findings"]] for each in page["files"]}
    assert {Path(path).name: codes for path, codes in found.items()} == {
        name: ["TIC102"] for name in FORMS
    }


def test_the_folder_a_run_starts_from_changes_nothing(call, folder, monkeypatch):
    (folder / "chat").mkdir()
    decline = "No thanks, I would rather pay full price.\n\nPatient denies pain.\n"
    (folder / "chat" / "emails.txt").write_text(f"{HARM}\n\n{decline}")
    (folder / "chat" / "form.json").write_text(json.dumps({"button": decline, "x": HARM}))

    def files(*words):
        page = json.loads(call("check", *words, "--show", "low", "--output-format", "json").out)
        return [{**each, "path": Path(each["path"]).name} for each in page["files"]]

    from_above = files("chat")
    monkeypatch.chdir(folder / "chat")
    assert files(".") == from_above
    assert all(each["findings"] for each in from_above)


def test_settings_say_more_than_a_name_does(call, folder):
    (folder / "notes").mkdir()
    (folder / "notes" / "a.txt").write_text("Patient claims the pain is 10/10.\n")
    assert call("check", "notes").code == 0
    (folder / "tic.toml").write_text('contexts = { "notes/**" = "note" }\n')
    assert call("check", "notes").code == 1


LOW = "You failed to complete the form."  # TIC315 ui-user-error, low


def test_findings_below_medium_are_counted_and_shown_when_asked_for(call, folder):
    (folder / "a.txt").write_text(f"{LOW}\n")

    ended = call("check", "a.txt")
    assert (ended.code, "TIC315" in ended.out) == (0, False)
    assert "No findings of higher severity in 1 file" in ended.out
    assert "1 finding of lower severity not shown; --show low shows them." in ended.out

    shown = call("check", "a.txt", "--show", "low")
    assert (shown.code, "TIC315" in shown.out) == (0, True)
    assert "not shown" not in shown.out

    failing = call("check", "a.txt", "--fail-on", "low")  # what fails a run is always shown
    assert (failing.code, "TIC315" in failing.out) == (1, True)

    (folder / "tic.toml").write_text('show = "low"\n')
    assert "TIC315" in call("check", "a.txt").out
    page = json.loads(call("check", "a.txt", "--isolated", "--output-format", "json").out)
    assert page["summary"]["not_shown"] == 1


def test_findings_are_one(shell, harm):
    ended = shell("check", "chat.txt", "--output-format", "concise")
    assert ended.code == 1
    assert re.fullmatch(r"chat\.txt:1:1: TIC102 .+\n", ended.out)
    assert ended.err == "tic-care: 1 finding (1 high) in 1 of 1 file.\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["missing.txt"], "There is no such file or folder."),
        (["*.rst"], "None of the files meant here is of a kind that tic reads."),
        (["empty"], "None of the files meant here is of a kind that tic reads."),
        (["binary.txt"], "The file holds bytes that no text has."),
        (["latin.txt"], "The bytes are neither UTF-8 nor UTF-16"),
        (["calm.txt", "missing.txt"], "There is no such file or folder."),
        (["what.unknown"], "No reader knows this kind of file."),
        (["calm.txt", "--select", "TIC9999"], "TIC9999 is not a code"),
        (["calm.txt", "--ignore", "nonsense"], "nonsense is not a code"),
        (["calm.txt", "--select", "TIC001"], "always on"),
        (["calm.txt", "--lang", "xx"], "lang: expected a language"),
        (["calm.txt", "--config", "missing.toml"], "missing.toml: No such file"),
        (["calm.txt", "--config", "plain/pyproject.toml"], "expected a [tool.tic] table"),
        (["calm.txt", "--pack", "missing.toml"], "missing.toml"),
        (["other/calm.txt"], "tic.toml: colour: unknown key"),
        (["-", "--stdin-filename", "other/a.txt"], "tic.toml: colour: unknown key"),
        (["-", "--stdin-filename", "wrong/a.txt"], "TIC9999 is not a code"),
        (["calm.txt", "--profile", "loud"], "invalid choice: 'loud'"),
        (["calm.txt", "--context", "page"], "invalid choice: 'page'"),
        (["calm.txt", "--fail-on", "never"], "invalid choice: 'never'"),
        (["calm.txt", "--nonsense"], "unrecognized arguments: --nonsense"),
        (["calm.txt", "--exit"], "unrecognized arguments: --exit"),
        (["calm.txt", "--config", "a.toml", "--isolated"], "not allowed with"),
        (["calm.txt", "--stdin-filename", "a.md"], "--stdin-filename: expected"),
        (["calm.txt", "--statistics", "--output-format", "sarif"], "--statistics: expected"),
        (["calm.txt", "--explain-excused", "--output-format", "junit"], "--explain-excused: exp"),
        (["calm.txt", "-o", "none/out.txt"], "none/out.txt: No such file"),
    ],
)
def test_what_could_not_be_checked_is_two_and_says_why(call, calm, words, says):
    for name in ("empty", "other", "plain", "wrong"):
        (calm / name).mkdir()
    (calm / "other" / "calm.txt").write_text("calm")
    (calm / "other" / "tic.toml").write_text("colour = true")
    (calm / "wrong" / "tic.toml").write_text('select = ["TIC9999"]')
    (calm / "plain" / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    (calm / "binary.txt").write_bytes(b"\x7fELF\0\0")
    (calm / "latin.txt").write_bytes("naïve".encode("latin-1"))
    (calm / "what.unknown").write_text("words")
    ended = call("check", *words)
    assert ended.code == 2
    assert says in ended.out + ended.err


def test_findings_do_not_hide_that_something_was_not_read(call, harm):
    ended = call("check", "chat.txt", "missing.txt", "--output-format", "concise", "--exit-zero")
    assert ended.code == 2
    assert "TIC102" in ended.out
    assert "missing.txt:1:1: not read" in ended.out


def test_exit_zero_and_fail_on_bound_the_verdict(call, harm):
    assert call("check", "chat.txt", "--exit-zero").code == 0
    assert call("check", "chat.txt", "--fail-on", "high").code == 1
    (harm / "tic.toml").write_text('select = ["TIC102"]\nfail-on = "high"\n')
    assert call("check", "chat.txt").code == 1
    (harm / "a.md").write_text("calm <!-- tic: ignore[TIC102] -- it was needed once -->\n")
    stale = call("check", "a.md", "--show", "low", "--output-format", "concise")
    assert "TIC002" in stale.out
    assert stale.code == 0  # a stale comment is of low severity
    assert call("check", "a.md", "--fail-on", "low").code == 1


def test_a_crash_is_two_and_shows_no_words(shell, harm):
    (harm / "breaks.py").write_text(
        "import tic.checking.suppress as module\n"
        "def breaks(*args, **options):\n"
        "    raise RuntimeError('a canary sings')\n"
        "module.suppress = breaks\n"
        "from tic.cli.main import main\n"
        "raise SystemExit(main())\n"
    )
    ended = shell("check", "chat.txt", python=("breaks.py",))
    assert ended.code == 2
    assert "RuntimeError, line 3 of __main__" in ended.out
    assert "canary" not in ended.out + ended.err


def test_a_crash_outside_a_file_is_two_as_well(shell, harm):
    (harm / "breaks.py").write_text(
        "import tic.cli.check as check\n"
        "def breaks(*args, **options):\n"
        "    raise RuntimeError('a canary sings')\n"
        "check.check = breaks\n"
        "from tic.cli.main import main\n"
        "raise SystemExit(main())\n"
    )
    ended = shell("check", "chat.txt", python=("breaks.py",))
    assert ended.code == 2
    assert "RuntimeError inside tic" in ended.err
    assert "'a canary sings'" not in ended.err.splitlines()[-1]


# Input.


def test_standard_input_takes_its_format_from_a_name(shell, folder):
    ended = shell(
        "check", "-", "--output-format", "concise", "--context", "chat", stdin=HARM.encode()
    )
    assert ended.code == 1
    assert ended.out.startswith("-:1:1: TIC102 ")
    page = f"# Title\n\n```\n{HARM}\n```\n"
    named = ("check", "-", "--context", "chat", "--stdin-filename")
    assert shell(*named, "docs/a.md", stdin=page.encode()).code == 0
    assert shell(*named, "docs/a.txt", stdin=page.encode()).code == 1
    assert shell("check", "-", stdin=b"\xff").code == 2


def test_what_the_system_refuses_is_said_in_a_line(call, harm, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device", "a canary")

    monkeypatch.setattr("tic.cli.check._report", full)
    assert call("check", "chat.txt") == (2, "", "tic-care: No space left on device\n")


def test_words_on_standard_input_are_read_as_the_library_reads_a_text(shell, folder):
    assert shell("check", "-", stdin=HARM.encode()).code == 1
    assert shell("check", "-", "--stdin-filename", "a.txt", stdin=HARM.encode()).code == 1
    assert shell("check", "-", stdin=b"It is up to you.") == (0, CLEAN, "")


def test_a_folder_is_the_default_and_one_order_holds(call, harm):
    (harm / "b").mkdir()
    (harm / "b" / "chat.txt").write_text(HARM)
    (harm / "a-chat.txt").write_text(HARM)
    ended = call("check", "--output-format", "concise")
    files = [line.split(":")[0] for line in ended.out.splitlines()]
    assert files == ["a-chat.txt", "chat.txt", "b/chat.txt"]


def test_show_files_lists_and_says_what_is_left_out(call, harm):
    (harm / "node_modules").mkdir()
    (harm / "picture.png").write_bytes(b"")
    ended = call("check", ".", "--show-files")
    assert (ended.code, ended.out) == (0, "chat.txt\n")
    assert "node_modules: left out, never copy" in ended.err
    assert "files of kinds that are not copy: 1" in ended.err


def test_force_exclude_is_for_hooks_that_name_files(call, harm):
    (harm / "tic.toml").write_text('exclude = ["chat.txt"]\n')
    assert call("check", "chat.txt").code == 1
    assert call("check", "chat.txt", "--force-exclude").code == 0


# Rules, settings and contexts.


def test_select_ignore_and_settings_decide_which_rules_run(call, harm):
    def found(*words):
        ended = call("check", "chat.txt", "--output-format", "concise", *words)
        return {line.split()[1] for line in ended.out.splitlines()}

    assert "TIC102" in found()
    assert found("--select", "TIC102") == {"TIC102"}
    assert found("--select", "no-choice,stigma-weight") == {"TIC102"}
    assert "TIC102" not in found("--ignore", "coercion")
    (harm / "tic.toml").write_text('ignore = ["TIC1xx"]\n')
    assert "TIC102" not in found()
    assert "TIC102" in found("--isolated")
    (harm / "own.toml").write_text('select = ["TIC102"]\n')
    assert found("--config", "own.toml") == {"TIC102"}


def test_each_folder_keeps_its_own_settings(call, folder):
    for name, table in (("a", 'ignore = ["no-choice"]'), ("b", 'select = ["no-choice"]')):
        (folder / name).mkdir()
        (folder / name / "chat.txt").write_text(HARM)
        (folder / name / "tic.toml").write_text(f"{table}\n")
    ended = call("check", "--output-format", "concise")
    files = {line.split(":")[0] for line in ended.out.splitlines() if "TIC102" in line}
    assert files == {"b/chat.txt"}


def test_the_context_taken_is_said(call, harm):
    page = json.loads(call("check", "chat.txt", "--output-format", "json").out)
    (context,) = page["files"][0]["contexts"]
    assert context["because"] != "given on the command line"
    page = json.loads(call("check", "chat.txt", "--output-format", "json", "--context", "chat").out)
    assert page["files"][0]["contexts"] == [
        {"context": "chat", "because": "given on the command line"}
    ]
    assert "chat.txt: read as " in call("check", "chat.txt", "-v").out


def test_the_profile_says_how_much_it_hides(call, folder):
    rules = json.loads(call("rules", "--format", "json").out)
    low = next(rule for rule in rules if rule["confidence"] < 0.5)
    (folder / "low.txt").write_text(low["bad"][0])
    words = ("check", "low.txt", "--context", low["contexts"][0])
    hidden = call(*words)
    assert "of low-confidence rules hidden; --profile strict shows them." in hidden.out
    assert low["code"] not in hidden.out
    shown = (*words, "--show", "low")
    assert low["code"] in call(*shown, "--profile", "strict").out
    assert low["code"] in call(*shown, "--extend-select", low["code"]).out
    page = json.loads(call(*words, "--output-format", "json").out)
    assert page["summary"]["hidden"] >= 1


def test_what_was_excused_is_explained(call, folder):
    (folder / "a.txt").write_text(f"{HARM}\n")
    assert "TIC102" in call("check", "a.txt", "--context", "chat").out
    (folder / "a.txt").write_text(f'Avoid saying "{HARM}"\n')
    ended = call("check", "a.txt", "--context", "chat", "--explain-excused")
    assert ended.code == 0
    assert "not flagged: TIC102" in ended.out


def test_a_pack_of_ones_own_joins_in(call, folder):
    (folder / "own.toml").write_text(OWN)
    (folder / "a.txt").write_text("Open the widget.\n")
    ended = call("check", "a.txt", "--pack", "own.toml", "--output-format", "concise")
    assert ended.out == "a.txt:1:10: TIC5001 Say what the thing is.\n"
    (folder / "tic.toml").write_text('packs = ["own.toml"]\nselect = ["house-style"]\n')
    assert call("check", "a.txt", "--output-format", "concise").out == ended.out
    assert "# TIC5001 no-widgets" in call("rule", "no-widgets", "--pack", "own.toml").out


def test_a_pack_that_another_distribution_brings_joins_in_when_asked(call, folder, monkeypatch):
    (folder / "acme_rules" / "tic").mkdir(parents=True)
    (folder / "acme_rules" / "__init__.py").write_text("raise SystemExit('it was run')\n")
    (folder / "acme_rules" / "tic" / "own.toml").write_text(OWN.replace('name = "own"\n', ""))
    info = folder / "acme_rules-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-rules\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[tic.packs]\nacme = acme_rules.tic\n")
    monkeypatch.syspath_prepend(folder)
    (folder / "a.txt").write_text("Open the widget.\n")
    assert call("check", "a.txt").code == 0
    assert "TIC5001" in call("check", "a.txt", "--installed-packs").out
    (folder / "tic.toml").write_text("installed-packs = true\n")
    assert "TIC5001" in call("check", "a.txt").out
    assert call("rule", "TIC5001", "--installed-packs").code == 0


def test_a_pack_on_the_command_line_is_named_from_here(call, folder):
    (folder / "copy").mkdir()
    (folder / "copy" / "tic.toml").write_text('fail-on = "high"\n')
    (folder / "copy" / "a.txt").write_text("Open the widget.\n")
    (folder / "own.toml").write_text(OWN)
    assert "TIC5001" in call("check", "copy", "--pack", "own.toml").out


def test_a_doubtful_pack_is_said_in_one_line(shell, folder):
    (folder / "own.toml").write_text(OWN.replace('["widget"]', '["widget", "the"]'))
    (folder / "a.txt").write_text("Open it.\n")
    ended = shell("check", "a.txt", "--pack", "own.toml")
    assert ended.err.startswith("tic-care: ")
    assert "TIC5001" in ended.err
    assert "Warning" not in ended.err


# Output.


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_comes_out_of_the_command(call, harm, form):
    ended = call("check", "chat.txt", "--output-format", form)
    assert ended.code == 1
    assert "TIC102" in ended.out


def test_output_goes_to_a_file(call, harm):
    ended = call("check", "chat.txt", "--output-format", "json", "-o", "out.json")
    assert (ended.code, ended.out) == (1, "")
    assert json.loads((harm / "out.json").read_text())["summary"]["findings"] == 1


def test_the_report_of_the_last_run_is_not_read_as_copy(call, harm):
    words = ("check", "--output-format", "json", "-o", "out.json")
    first = call(*words), (harm / "out.json").read_text()
    assert (call(*words), (harm / "out.json").read_text()) == first


def test_no_report_is_written_over_what_is_checked(call, harm):
    (harm / "link.txt").symlink_to("chat.txt")
    before = (harm / "chat.txt").read_text()
    for place in ("chat.txt", "./chat.txt", "link.txt"):
        ended = call("check", "chat.txt", "-o", place)
        assert (ended.code, ended.out) == (2, "")
        assert "--output-file: expected a file that is not checked" in ended.err
    assert (harm / "chat.txt").read_text() == before


def test_statistics_count_by_rule(call, harm):
    (harm / "more-chat.txt").write_text(f"{HARM}\n\n{HARM}\n")
    text = call("check", "--statistics", "--select", "TIC102")
    assert (text.code, text.out) == (1, "3  TIC102  high    no-choice\n")
    words = ("check", "--statistics", "--select", "TIC102", "--output-format", "json")
    assert json.loads(call(*words).out) == [
        {"code": "TIC102", "name": "no-choice", "severity": "high", "count": 3}
    ]
    unread = call("check", "missing.txt", "--statistics")
    assert unread.code == 2
    assert "missing.txt: not read" in unread.err


def test_colour_follows_terminal_and_conventions(call, harm, monkeypatch):
    assert "\x1b" not in call("check", "chat.txt").out
    assert "\x1b" in call("check", "chat.txt", "--color", "always").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" in call("check", "chat.txt").out
    assert "\x1b" not in call("check", "chat.txt", "--output-format", "concise").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in call("check", "chat.txt").out


def test_quiet_keeps_standard_error_empty(call, harm):
    assert call("check", "chat.txt", "--output-format", "concise", "-q").err == ""


def test_terminal_sequences_in_names_and_text_do_not_get_out(call, folder):
    (folder / "new\nline\x1b[31m chat.txt").write_text(f"\x1b]0;title\x07 {HARM}\n")
    for form in FORMATS:
        ended = call("check", ".", "--output-format", form)
        assert ended.code == 1, form
        assert "\x1b" not in ended.out, form
        assert "\x07" not in ended.out, form


def test_undecodable_names_are_no_trouble(shell, folder):
    name = os.path.join(os.fsencode(folder), b"chat\xff.chat.txt")  # noqa: PTH118
    with open(name, "w") as file:  # noqa: PTH123
        file.write(HARM)
    for form in ("full", "sarif", "junit"):
        assert shell("check", ".", "--output-format", form).code == 1, form


def test_a_reader_that_goes_away_is_no_traceback(harm):
    (harm / "long-chat.txt").write_text(f"{HARM}\n\n" * 5_000)
    with subprocess.Popen(
        [sys.executable, "-m", "tic", "check", "long-chat.txt"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=harm,
        env={**os.environ, "PYTHONPATH": ":".join(sys.path)},
    ) as run:
        assert run.stdout
        assert run.stderr
        run.stdout.read(10)
        run.stdout.close()
        assert run.stderr.read() == b""
        assert run.wait() == 2


def test_the_start_imports_nothing_slow(shell, calm):
    """The command's time budget is mostly a matter of what it does not import."""
    (calm / "probe.py").write_text(
        f"import sys\nsys.path += {sys.path!r}\n"
        "from tic.cli.main import main\nmain(['check', 'calm.txt'])\n"
        "slow = 'attr pydantic yaml pathlib dataclasses inspect tomllib asyncio logging '\n"
        "slow += 'urllib.parse tempfile difflib glob tic.packs tic.consent tic.pacing tic.grounding '\n"
        "slow += 'tic.phrases.building tic.phrases.pattern tic.phrases.forms tic.phrases.pending '\n"
        "slow += 'tic.language.compiling tic.language.cues tic.language.judging '\n"
        "slow += 'tic.language.stream tic.checking.suppress'\n"
        "print(*sorted(set(slow.split()) & set(sys.modules)))\n"
    )
    environment = {"PYTHONPATH": "", "TIC_CACHE_DIR": str(calm / "kept")}
    shell(python=("-S", "probe.py"), **environment)  # in a checkout the first run compiles
    ended = shell(python=("-S", "probe.py"), **environment)
    assert ended == (0, CLEAN + "\n", "")


def test_a_file_gets_one_answer_from_whichever_folder_it_is_checked(call, folder, monkeypatch):
    (folder / "chat" / "values").mkdir(parents=True)
    (folder / "chat" / "a.md").write_text(f"{HARM}\n")
    (folder / "chat" / "values" / "dialogs.xml").write_text(
        f'<resources><string name="a">{HARM}</string></resources>'
    )
    (folder / "tic.toml").write_text('per-file-ignores = { "chat/b.md" = ["TIC102"] }\n')
    (folder / "chat" / "b.md").write_text(f"{HARM}\n")

    def found(*words: str) -> list[str]:
        out = call("check", "--output-format", "concise", "-q", *words).out
        return sorted(line.split("/")[-1].split(" ")[0] for line in out.splitlines())

    expected = ["a.md:1:1:", "dialogs.xml:1:29:"]
    assert found(".") == found("chat") == found(str(folder / "chat")) == expected
    monkeypatch.chdir(folder / "chat")
    assert found(".") == found("a.md", "b.md", "values") == expected
    monkeypatch.chdir(folder / "chat" / "values")
    assert found("dialogs.xml", "../a.md", "../b.md") == expected


def test_what_no_reader_knows_is_named_by_kind_in_every_run(call, folder):
    (folder / "calm.txt").write_text("It is up to you.\n")
    for name in ("a.scala", "b.scala", "c.qm", "d.png"):
        (folder / name).write_text("words\n")
    for name in FORMATS:
        ended = call("check", ".", "--output-format", name)
        assert ended.code == 0
        assert "2 .scala, 1 .qm" in ended.out + ended.err, name
    listed = call("check", ".", "--show-files")
    assert "a.scala: not read, no reader knows .scala" in listed.err
    strict = call("check", ".", "--strict-reading", "--output-format", "concise")
    assert strict.code == 2
    assert "a.scala:1:1: not read" in strict.out
    assert call("check", "a.scala").code == 2
    assert call("check", "a.scala", "--ignore-unknown").code == 0


def test_a_project_that_ignores_something_pays_for_the_reader_of_patterns_and_no_other(
    shell, folder
):
    (folder / "calm.txt").write_text("It is up to you.\n")
    script = (
        f"import sys\nsys.path += {sys.path!r}\n"
        "from tic.cli.main import main\nmain(['check', *sys.argv[1:]])\n"
        "print('pathspec' in sys.modules)"
    )
    assert shell(".", python=("-c", script)).out.endswith("False\n")
    (folder / ".gitignore").write_text("*.log\n")
    assert shell("calm.txt", python=("-c", script)).out.endswith("False\n")
    assert shell(".", python=("-c", script)).out.endswith("True\n")


def test_several_reports_come_from_one_run(call, folder):
    (folder / "a.txt").write_text(f"{HARM}\n")
    ended = call("check", "a.txt", "--output", "sarif=a.sarif", "--output", "gitlab=b.json")
    assert ended.code == 1
    assert "TIC102" in ended.out
    (rule,) = json.loads((folder / "a.sarif").read_text())["runs"][0]["tool"]["driver"]["rules"]
    assert rule["id"] == "TIC102"
    assert rule["helpUri"].startswith("http")
    assert json.loads((folder / "b.json").read_text())[0]["check_name"] == "TIC102"
    # Reports of the last run are no copy of this one.
    assert "b.json" not in call("check", ".", "--output", "gitlab=b.json", "--show-files").out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--output", "sarif"], "expected FORMAT=FILE"),
        (["--output", "word=a"], "expected FORMAT=FILE"),
        (["--output", "json=a.txt"], "would be overwritten"),
        (["--output", "json=b", "--output", "sarif=./b"], "a file of its own"),
        (["--output", "json=no/such/folder"], "No such file"),
    ],
)
def test_a_report_that_cannot_be_written_is_two(call, folder, words, says):
    (folder / "a.txt").write_text("It is up to you.\n")
    ended = call("check", "a.txt", *words)
    assert ended.code == 2
    assert says in ended.err
    assert (folder / "a.txt").read_text() == "It is up to you.\n"


def test_a_setting_about_keys_that_no_key_has_is_told(call, folder):
    (folder / "a.csv").write_text(f'text,speaker\n"{HARM}",bot\n')
    rows = 'per-key-ignores = {{ "{}" = ["TIC102"], "*.csv:*te*" = ["TIC201"] }}\n'
    (folder / "tic.toml").write_text(rows.format("*.csv:text"))
    ended = call("check", ".", "--output-format", "concise")
    told = [line for line in ended.err.splitlines() if "no key" in line]
    assert len(told) == 1
    assert '"*.csv:text"' in told[0]
    assert "“[0].text”" in told[0]
    assert "no key" not in call("check", "--force-exclude", "a.csv").err  # a hook sees few files
    (folder / "tic.toml").write_text(rows.format("*.csv:*.text"))
    assert "no key" not in call("check", ".").err
