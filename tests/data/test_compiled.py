"""A compiled form is what its files say, whoever made it and whatever is kept."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tic.data import KINDS, compiled, fingerprint, loading, shipped_names
from tic.data.kinds import ALWAYS, DATA
from tic.data.parts import Parts, to_lines

SOURCE = Path(DATA).parent


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the package whose files the keys are made of, to be edited."""
    shutil.copytree(SOURCE, tmp_path / "tic", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(fingerprint, "SOURCE", str(tmp_path / "tic"))
    return tmp_path / "tic"


def python(code: str, path: Path, **environment: str) -> str:
    """Run `code` in a Python of its own that imports tic from `path`."""
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(path), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


# --- the key ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", shipped_names())
def test_the_key_covers_all_that_compiling_needs(name):
    top = name.partition("/")[0]
    code = f"""
import sys, tic.data
from tic.data import compiled
asked = []
tic.data.compiled = lambda name: asked.append(name) or compiled(name)
tic.data.loading.made({name!r})
files = sorted(m.__file__ for n, m in sys.modules.items() if n.startswith("tic.") and m.__file__)
print(*files, "asked:", *asked)
"""
    covered = {SOURCE / folder for folder in (*ALWAYS, *KINDS[top].code)}

    ran, asked = python(code, SOURCE.parent).split("asked:")

    assert {Path(file).parent for file in ran.split()} <= covered
    # A form that rests on another one would need that one's files in its key. tic.pacing asks for the
    # words of its rules when it is imported; no policy and no ready sentence depends on them.
    on_import = {"pacing_lines": ["pacing_rules"], "pacing_policies": ["pacing_rules"]}
    assert asked.split() == on_import.get(name, [])


def test_any_edit_changes_the_key(copy):
    before = {name: fingerprint.fingerprint(name) for name in shipped_names()}
    assert None not in before.values()

    for page, changed in {
        "data/rules/en/blame.toml": {"rules/en"},
        "data/rules/sources.toml": {"rules/en", "families"},
        "data/person_acts/de.toml": {"person_acts"},
        "language/scope.py": {"rules/en", "families", "acts"},
        "data/parts.py": set(before),
        "packs/strict.py": set(before),
    }.items():
        with (copy / page).open("a") as file:
            file.write("# More.\n")
        after = {name: fingerprint.fingerprint(name) for name in before}
        assert {name for name in before if before[name] != after[name]} == changed, page
        before = after


def test_files_that_come_go_or_change_places_change_the_key(copy):
    rules = copy / "data" / "rules" / "en"
    keys = {fingerprint.fingerprint("rules/en")}
    (rules / "new.toml").write_text("")
    keys.add(fingerprint.fingerprint("rules/en"))
    (rules / "new.toml").rename(rules / "newer.toml")
    keys.add(fingerprint.fingerprint("rules/en"))
    one, two = (rules / "blame.toml").read_bytes(), (rules / "guilt.toml").read_bytes()
    (rules / "blame.toml").write_bytes(two)
    (rules / "guilt.toml").write_bytes(one)
    keys.add(fingerprint.fingerprint("rules/en"))

    assert len(keys) == 4


def test_a_file_that_cannot_be_read_is_told_by_who_compiles(copy, kept):
    (copy / "data" / "person_acts" / "#de.toml").symlink_to("nowhere")

    assert fingerprint.fingerprint("person_acts")
    code = "from tic.errors import InvalidPackError\nfrom tic.data import compiled\n"
    code += "try: compiled('person_acts')\nexcept InvalidPackError as wrong: print(wrong)"
    assert python(code, copy.parent) == "#de.toml: No such file or directory\n"


def test_what_is_not_compiled_does_not_change_the_key(copy):
    before = {name: fingerprint.fingerprint(name) for name in shipped_names()}
    os.utime(copy / "data" / "rules" / "en" / "blame.toml", (1, 1))
    (copy / "data" / "rules" / "en" / "notes.md").write_text("Not compiled.")
    (copy / "data" / "exercises" / "box_breath.toml").write_text("")

    assert {name: fingerprint.fingerprint(name) for name in before} == before


def test_code_that_is_in_no_folder_has_no_key(copy):
    shutil.rmtree(copy / "phrases")

    assert fingerprint.fingerprint("rules/en") is None


@pytest.mark.parametrize("name", ["rules/xx", "rules_en", "", "exercises", "../rules"])
def test_what_is_no_pack_is_not_there(kept, name):
    with pytest.raises(LookupError):
        compiled(name)


# --- what is kept -----------------------------------------------------------------------------------


def test_the_second_time_what_was_kept_is_read(kept, monkeypatch):
    first = dict(compiled("policies"))
    [file] = kept.iterdir()
    compiled.cache_clear()
    monkeypatch.setattr(loading, "made", None)

    assert dict(compiled("policies")) == first
    assert [file] == list(kept.iterdir())


def test_what_was_kept_of_other_files_is_never_read(kept, copy):
    compiled("policies")
    [old] = kept.iterdir()
    with (copy / "data" / "policies" / "consent.toml").open("a") as file:
        file.write("# More.\n")
    compiled.cache_clear()

    compiled("policies")

    [new] = set(kept.iterdir()) - {old}
    # Not even under the name of the new ones.
    new.write_bytes(old.read_bytes().replace(b"ttl", b"old"))
    compiled.cache_clear()
    assert "ttl" in compiled("policies")["consent"]


def test_what_was_compiled_while_its_files_changed_is_not_kept(kept, copy, monkeypatch):
    def edited_meanwhile(name):
        with (copy / "data" / "policies" / "consent.toml").open("a") as file:
            file.write("# More.\n")
        return made(name)

    made = loading.made
    monkeypatch.setattr(loading, "made", edited_meanwhile)

    assert "ttl" in compiled("policies")["consent"]
    assert not kept.exists()


def test_what_old_code_compiled_is_not_kept_under_the_key_of_the_new(kept, copy):
    later = loading.STARTED + 1
    os.utime(copy / "packs" / "consent_policy.py", (later, later))

    assert "ttl" in compiled("policies")["consent"]
    assert not kept.exists()


@pytest.mark.parametrize(
    "harm", [lambda whole: whole[:-9], lambda whole: whole[: len(whole) // 2], lambda _: b""]
)
def test_a_file_that_is_not_whole_is_made_again(kept, harm):
    first = dict(compiled("policies"))
    [file] = kept.iterdir()
    whole = file.read_bytes()
    file.write_bytes(harm(whole))
    compiled.cache_clear()

    assert dict(compiled("policies")) == first
    assert file.read_bytes() == whole


def test_where_nothing_can_be_kept_it_is_made_each_time(tmp_path, kept, monkeypatch):
    first = dict(compiled("policies"))
    compiled.cache_clear()
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("TIC_CACHE_DIR", str(tmp_path / "file"))

    assert dict(compiled("policies")) == first
    assert (tmp_path / "file").read_text() == ""


def test_processes_that_begin_together_do_not_disturb_each_other(kept):
    code = "from tic.consent import read_reply; print(read_reply('no, thanks').kind)"
    begun = [
        subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]

    assert {process.communicate()[0] for process in begun} == {"ReplyKind.NO\n"}
    assert sorted(file.name.split("-")[0] for file in kept.iterdir()) == ["person_acts", "policies"]


# --- in use -----------------------------------------------------------------------------------------

FOUND = """
import sys
from tic.language import Linter
print(*(f.rule.code for f in Linter.builtin().check("Blimey, calm down.").findings))
print("compiled" if "tic.packs" in sys.modules else "read")
"""


def test_a_changed_rule_is_seen_at_once_and_a_broken_one_is_told(copy, kept):
    rules = copy / "data" / "rules" / "en" / "invalidation-disbelief.toml"
    text = rules.read_text("utf-8")
    [code, how] = python(FOUND, copy.parent).split()
    assert how == "compiled"
    assert python(FOUND, copy.parent).split() == [code, "read"]

    place = text.index("patterns = [") + len("patterns = [")
    rules.write_text(f"{text[:place]}'blimey', {text[place:]}", "utf-8")
    changed = python(FOUND, copy.parent).split()
    assert len(changed) == 3
    assert changed[-1] == "compiled"

    rules.write_text(f"{text[:place]}'(blimey', {text[place:]}", "utf-8")
    broken = "from tic.errors import InvalidPackError\ntry:\n"
    broken += "    from tic.language import Linter; Linter.builtin()\n"
    broken += "except InvalidPackError as wrong: print(wrong)"
    told = python(broken, copy.parent)
    assert told.startswith("invalidation-disbelief.toml: TIC")
    assert "patterns[1]: column 8: expected" in told

    rules.write_text(text, "utf-8")
    assert python(FOUND, copy.parent).split() == [code, "read"]


def test_what_was_brought_is_read_under_its_key_only(kept, tmp_path, monkeypatch):
    monkeypatch.setattr(loading, "DATA", str(tmp_path))
    file = tmp_path / "compiled" / "policies.jsonl"
    file.parent.mkdir()
    brought = Parts.of({"consent": "brought"})
    key = fingerprint.fingerprint("policies")

    file.write_bytes(to_lines(key, brought))
    assert compiled("policies") == brought
    assert not kept.exists()

    compiled.cache_clear()
    file.write_bytes(to_lines("0" * 40, brought))
    assert compiled("policies") != brought


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    into = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(into)],
        cwd=SOURCE.parents[1],
        capture_output=True,
        check=True,
    )
    [file] = into.iterdir()
    return file


def test_a_wheel_brings_all_compiled_forms_and_needs_no_place_to_write(wheel, tmp_path):
    shutil.unpack_archive(wheel, tmp_path / "site", "zip")
    nowhere = tmp_path / "file"
    nowhere.write_text("")
    brought = tmp_path / "site" / "tic" / "data" / "compiled"
    expected = {f"{name.replace('/', '-')}.jsonl" for name in shipped_names()}
    assert {file.name for file in brought.iterdir()} == expected
    code = "import sys\nfrom tic.data import compiled, shipped_names\n"
    code += "for name in shipped_names(): print(name, len(compiled(name)))\n"
    code += "assert 'tic.packs' not in sys.modules"

    told = python(code, tmp_path / "site", TIC_CACHE_DIR=str(nowhere))

    assert [line.split()[0] for line in told.splitlines()] == list(shipped_names())
    assert python(FOUND, tmp_path / "site", TIC_CACHE_DIR=str(nowhere)).split()[1] == "read"
    assert python(FOUND, wheel, TIC_CACHE_DIR=str(nowhere)).split()[1] == "read"  # an archive


def test_a_wheel_brings_the_example_that_the_demo_starts(wheel, tmp_path):
    shutil.unpack_archive(wheel, tmp_path / "site", "zip")
    source = SOURCE.parents[1] / "examples" / "helpline_bot"
    brought = tmp_path / "site" / "tic" / "_examples" / "helpline_bot"
    names = {
        page.relative_to(source)
        for page in source.rglob("*")
        if page.is_file() and "__pycache__" not in page.parts
    }
    assert names == {page.relative_to(brought) for page in brought.rglob("*") if page.is_file()}
    code = "from tic.cli.demo import _example; print(_example('helpline_bot.app').__file__)"
    assert str(brought) in python(code, tmp_path / "site")


def test_what_a_wheel_brought_is_not_read_once_its_files_were_edited(wheel, tmp_path, kept):
    shutil.unpack_archive(wheel, tmp_path / "site", "zip")
    policy = tmp_path / "site" / "tic" / "data" / "policies" / "consent.toml"
    text = policy.read_text("utf-8")
    assert "days = 180" in text
    policy.write_text(text.replace("days = 180", "days = 181"), "utf-8")
    code = "from tic.consent import STANDARD_POLICY as p; print(p.ttl // 86_400_000)"

    assert python(code, tmp_path / "site") == "181\n"
