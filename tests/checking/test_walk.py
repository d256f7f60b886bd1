import contextlib
import os
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.checking.reasons import MISSING, NO_COPY
from tic.checking.settings import Settings
from tic.checking.walk import plan


@pytest.fixture
def tree(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in [
        "b.txt",
        "a/z.txt",
        "a/y/x.txt",
        "a-b.txt",
        "picture.png",
        "LICENSE",
        ".git/c.txt",
        "node_modules/d.txt",
        "env/pyvenv.cfg",
        "env/e.txt",
    ]:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("words\n")
    return tmp_path


def planned(*words, exclude=(), **options):
    settings = Settings(folder=str(Path.cwd()), exclude=tuple(exclude))
    return plan(words, settings_of=lambda _: settings, **options)


def files(found):
    return [path for path, _ in found.files]


def test_a_folder_is_walked_in_one_order_and_says_what_it_leaves_out(tree):
    found = planned(".")
    assert files(found) == ["a-b.txt", "b.txt", "a/z.txt", "a/y/x.txt"]
    assert found.failed == []
    assert found.unknown == 2
    assert found.left_out == [
        (".git", "never copy"),
        ("env", "never copy"),
        ("node_modules", "never copy"),
    ]


def test_a_file_named_by_its_path_is_always_taken(tree):
    assert files(planned("picture.png", "node_modules/d.txt", "LICENSE")) == [
        "picture.png",
        "node_modules/d.txt",
        "LICENSE",
    ]


def test_each_file_is_taken_once(tree):
    assert files(planned("b.txt", "./b.txt", ".", str(tree / "b.txt"))) == [
        "b.txt",
        "a-b.txt",
        "a/z.txt",
        "a/y/x.txt",
    ]


def test_globs_are_understood_where_the_shell_left_them(tree):
    assert files(planned("*.txt")) == ["a-b.txt", "b.txt"]
    assert files(planned("**/*.txt")) == ["a-b.txt", "a/y/x.txt", "a/z.txt", "b.txt"]
    assert planned("b.txt", "*.txt").failed == []


def test_what_is_not_there_fails(tree):
    assert planned("none.txt", "*.rst", "*.png", "nul\0.txt").failed == [
        ("none.txt", MISSING),
        ("*.rst", NO_COPY),
        ("*.png", NO_COPY),
        ("nul\0.txt", MISSING),
    ]


def test_excluded_folders_are_not_entered_and_named_files_still_taken(tree):
    found = planned(".", exclude=["a", "b.txt"])
    assert files(found) == ["a-b.txt"]
    assert ("a", "excluded by settings") in found.left_out
    assert ("b.txt", "excluded by settings") in found.left_out
    assert files(planned("b.txt", exclude=["b.txt"])) == ["b.txt"]
    assert files(planned("b.txt", "a-b.txt", exclude=["b.txt"], force_exclude=True)) == ["a-b.txt"]


def test_links_to_folders_are_not_followed_round(tree):
    (tree / "a" / "round").symlink_to(tree / "a", target_is_directory=True)
    (tree / "a" / "gone.txt").symlink_to(tree / "nowhere")
    (tree / "a" / "link.txt").symlink_to(tree / "b.txt")
    found = planned("a")
    assert files(found) == ["a/link.txt", "a/z.txt", "a/y/x.txt"]
    assert ("a/round", "a link to a folder") in found.left_out
    assert ("a/gone.txt", "not a regular file") in found.left_out


def test_links_that_point_at_each_other_stop_nothing(tree):
    (tree / "a" / "here.txt").symlink_to("there.txt")
    (tree / "a" / "there.txt").symlink_to("here.txt")
    found = planned("a")
    assert files(found) == ["a/z.txt", "a/y/x.txt"]
    assert ("a/here.txt", "not a regular file") in found.left_out


def test_a_folder_that_cannot_be_listed_fails(tree, monkeypatch):
    def refuses(folder):
        raise PermissionError(13, "Permission denied", folder)

    monkeypatch.setattr(os, "scandir", refuses)
    ((path, because),) = planned("a").failed
    assert (path, because.code) == ("a", "checking.unreadable")
    assert because.says == "It cannot be opened: Permission denied."


def test_hostile_names_are_only_names(tree):
    names = ["new\nline.txt", "esc\x1b[31m.txt", "-rf.txt", "[a].txt", "\udcff.txt", "a:b.txt"]
    folder = tree / "odd"
    folder.mkdir()
    for name in names:
        (folder / name).write_text("words")
    assert sorted(files(planned("odd"))) == sorted(f"odd/{name}" for name in names)
    assert files(planned("odd/[a].txt")) == ["odd/[a].txt"]


def test_a_deep_tree_is_no_trouble(tree):
    deep = tree.joinpath(*["d"] * 300)
    deep.mkdir(parents=True)
    (deep / "x.txt").write_text("words")
    assert len(files(planned("d"))) == 1


@given(st.lists(st.text(alphabet="a*?[]!/.~{}$\\\0\n\udcff é", min_size=1, max_size=8), max_size=3))
def test_no_words_make_it_raise(words):
    words = [word for word in words if not word.startswith(("/", ".."))]
    with tempfile.TemporaryDirectory() as empty, contextlib.chdir(empty):
        found = plan(words, settings_of=lambda _: Settings())
    for _, because in found.failed:
        assert because.code in {"checking.missing", "checking.no-copy", "checking.unreadable"}


def test_copy_that_no_reader_knows_is_counted_by_kind_and_settings_of_tools_are_let_be(tree):
    for name in [
        "Greet.scala",
        "de.qm",
        "tsconfig.app.json",
        "package.json",
        "app.min.js",
        "README",
    ]:
        (tree / "a" / name).write_text("words\n")
    found = planned("a")
    assert files(found) == ["a/z.txt", "a/y/x.txt"]
    assert found.unread == [
        ("a/Greet.scala", ".scala"),
        ("a/README", "without a suffix"),
        ("a/de.qm", ".qm"),
    ]
    assert files(planned("a/package.json")) == ["a/package.json"]


def test_strict_reading_fails_what_may_hold_copy_and_cannot_be_read(tree):
    (tree / "Greet.scala").write_text("p words\n")
    strict = Settings(folder=str(Path.cwd()), strict_reading=True)
    found = plan(["."], settings_of=lambda _: strict)
    assert [path for path, _ in found.failed] == ["Greet.scala"]
    assert found.unread == []


def test_a_named_file_that_no_reader_knows_is_passed_over_when_that_is_asked_for(tree):
    assert files(planned("picture.png", "b.txt")) == ["picture.png", "b.txt"]
    assert files(planned("picture.png", "b.txt", ignore_unknown=True)) == ["b.txt"]


def test_what_git_ignores_is_left_out_nested_and_negated(tree):
    (tree / ".gitignore").write_text("z.txt\n/a/y/\n*.md\n!keep.md\n")
    for name in ["a/keep.md", "a/drop.md", "a/y/in.md", "c/sub/z.txt", "c/keep.md"]:
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text("words\n")
    (tree / "c/.gitignore").write_text("keep.md\n!sub/z.txt\n")
    found = planned(".")
    assert files(found) == ["a-b.txt", "b.txt", "a/keep.md", "c/sub/z.txt"]
    assert ("a/y", "ignored by git") in found.left_out
    # From below it says the same; and a folder that was named although it is ignored is read.
    assert files(planned("c/sub")) == ["c/sub/z.txt"]
    assert files(planned("a")) == ["a/keep.md"]
    assert files(planned("a/y")) == ["a/y/in.md", "a/y/x.txt"]
    loose = Settings(folder=str(tree), respect_gitignore=False)
    every = files(plan(["."], settings_of=lambda _: loose))
    assert {"a/z.txt", "a/drop.md", "c/keep.md"} <= set(every)


def test_folders_of_what_was_built_are_left_out_unless_they_are_named(tree):
    for name in ["dist/a.md", "src/vendor/b.md", "build/c.md"]:
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text("words\n")
    assert not {"dist/a.md", "src/vendor/b.md", "build/c.md"} & set(files(planned(".")))
    assert files(planned("src/vendor")) == ["src/vendor/b.md"]


@given(
    names=st.lists(
        st.sampled_from(["a", "b.md", "c", "d.md", "e"]), min_size=1, max_size=3, unique=True
    ),
    lines=st.lists(
        st.sampled_from(["a", "/a", "a/", "*.md", "!b.md", "c/b.md", "**/d.md", "# x", "!a/d.md"]),
        max_size=5,
    ),
)
def test_git_itself_ignores_the_same(names, lines):
    """The oracle is `git check-ignore` in a repository of its own."""
    with tempfile.TemporaryDirectory() as top, contextlib.chdir(top):
        subprocess.run(["git", "init", "-q"], check=True)
        Path(".gitignore").write_text("".join(f"{line}\n" for line in lines))
        folder = Path(*(name.removesuffix(".md") for name in names))
        folder.mkdir(parents=True)
        for each in [folder, *folder.parents]:
            for name in ("b.md", "d.md"):
                (each / name).write_text("words\n")
        every = sorted(str(path) for path in Path().rglob("*.md"))
        git = subprocess.run(
            ["git", "check-ignore", "--stdin", "--no-index"],
            input="\n".join(every),
            capture_output=True,
            text=True,
            check=False,
        ).stdout.split()
        assert sorted(files(planned("."))) == sorted(set(every) - set(git))


def test_xml_that_promises_strings_by_its_name_and_has_none_is_passed_over_and_counted(tmp_path):
    (tmp_path / "form_layout.xml").write_text("<LinearLayout><TextView/></LinearLayout>")
    (tmp_path / "form.xml").write_text("<data><label>Your name</label></data>")
    (tmp_path / "strings.xml").write_text("<resources/>")
    todo = plan([str(tmp_path)], settings_of=lambda _: Settings())
    assert [Path(path).name for path, _ in todo.files] == ["form.xml", "strings.xml"]
    assert [kind for _, kind in todo.unread] == [".xml"]
    assert todo.failed == []
