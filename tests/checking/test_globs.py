import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.checking.globs import Target, covers, one_name


@pytest.mark.parametrize(
    ("glob", "path", "yes"),
    [
        ("*.md", "a.md", True),
        ("*.md", "deep/er/a.md", True),
        ("*.md", "a.mdx", False),
        ("docs", "docs/a/b.md", True),
        ("docs", "src/docs/b.md", True),
        ("docs/", "src/docs/b.md", True),
        ("/docs", "docs/b.md", True),
        ("docs/*", "docs/b.md", True),
        ("docs/*", "docs/a/b.md", True),  # docs/a is matched, and covers what is in it
        ("docs/*.md", "docs/a/b.md", False),
        ("docs/*.md", "src/docs/b.md", False),
        ("docs/**/*.md", "docs/b.md", True),
        ("docs/**/*.md", "docs/a/c/b.md", True),
        ("**/locales/*.json", "locales/en.json", True),
        ("**/locales/*.json", "app/x/locales/en.json", True),
        ("**/locales/*.json", "app/locales/x/en.json", False),
        ("a/**", "a/b/c", True),
        ("a/**", "b/c", False),
        ("**", "anything/at/all", True),
        ("[ab].md", "a.md", True),
        ("[!ab].md", "a.md", False),
        ("?.md", "ab.md", False),
    ],
)
def test_globs_mean_what_gitignore_users_expect(glob, path, yes):
    assert covers(glob, path) is yes


def test_the_whole_small_world_of_globs_and_paths_equals_a_plain_regex():
    names = ["a", "b"]
    paths = ["/".join(p) for n in (1, 2, 3) for p in itertools.product(names, repeat=n)]
    steps = ["a", "*", "**"]
    for n in (2, 3, 4):
        for parts in itertools.product(steps, repeat=n):
            plain = ""
            for part in parts:
                plain += {"a": "a/", "*": "[^/]+/", "**": "(?:[^/]+/)*"}[part]
            for path in paths:
                prefixes = [path[:at] for at in range(len(path)) if path[at] == "/"] + [path]
                expected = any(re.fullmatch(plain, p + "/") for p in prefixes)
                assert covers("/".join(parts), path) is expected, ("/".join(parts), path)


def test_a_hostile_glob_is_no_trap():
    assert not covers("/".join(["**", "a"] * 40), "/".join(["a"] * 39 + ["b"]))
    assert not covers("*a" * 40 + "b", "a" * 5_000)


def test_keys_are_globbed_across_their_dots():
    assert one_name("errors.*")("errors.login.title")
    assert not one_name("errors.*")("error.login")
    target = Target.parse("locales/en.json:errors.*")
    assert target == ("locales/en.json", "errors.*")
    assert str(target) == "locales/en.json:errors.*"
    assert target.has_key("errors.x")
    assert not target.has_key("titles.x")
    assert Target.parse("locales/en.json").has_key("anything")


@given(st.text(alphabet="ab*?/[]!", max_size=12), st.text(alphabet="ab/", max_size=12))
def test_no_glob_makes_it_raise(glob, path):
    assert covers(glob, path) in (True, False)
