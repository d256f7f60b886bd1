"""A file that declares or shows another language than the rules' is not read by them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.checking import Checker, Settings
from tic.documents.declared import LANGUAGES, declared

HARM = "You have no choice but to tell me."  # TIC102
DUTCH = (
    "Dit is de eerste pagina van het boek. Je kunt het lezen zoals je wilt, en er is niets dat je moet doen. "
    "Als u een vraag heeft, dan kan dat met een bericht aan ons, ook in het weekend."
)
ENGLISH = (
    "This is the first page of the book. You can read it as you like, and there is nothing that you have to do. "
    "If you have a question for us, we are here at the weekend and on the other days."
)


def checked(text: str, path: str):
    return Checker().source(text.encode(), path, Settings(folder="."))


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.html", '<!doctype html><html class="x" lang="nl-BE"><p>{}</p></html>'),
        ("a.arb", '{{"@@locale": "nl", "a": "{}"}}'),
        ("a.po", 'msgid ""\nmsgstr "Language: nl\\n"\n\nmsgid "a"\nmsgstr "{}"\n'),
        ("res/values-nl/strings.xml", '<resources><string name="a">{}</string></resources>'),
        ("res/values-nl-rBE/strings.xml", '<resources><string name="a">{}</string></resources>'),
        ("nl.json", '{{"a": "{}"}}'),
        ("copy/pt-BR.json", '{{"a": "{}"}}'),
        ("locales/nl/common.json", '{{"a": "{}"}}'),
        ("locales/id.json", '{{"a": "{}"}}'),
        ("app_nl.arb", '{{"a": "{}"}}'),
        ("mail.vi.md", "{}"),
        ("locale/fr/LC_MESSAGES/a.po", 'msgid "a"\nmsgstr "{}"\n'),
        ("src/locales/nl.ts", 'export default {{ a: "{}" }};'),
    ],
)
def test_a_file_that_declares_another_language_is_not_judged(path, text):
    other = checked(text.format(HARM), path)
    assert other.findings == ()
    assert other.language in LANGUAGES - {"en"}
    # What the words show stands above a head or a name: a page in English is judged all the same.
    shown = checked(text.format(f"{ENGLISH} {HARM}"), path)
    assert ([each.rule.code for each in shown.findings], shown.language) == (["TIC102"], None)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("id.json", '{{"a": "{}"}}'),
        ("src/is.ts", 'const a = "{}";'),
        ("nl/a.md", "{}"),
        ("en.json", '{{"a": "{}"}}'),
        ("values/strings.xml", '<resources><string name="a">{}</string></resources>'),
        ("a.html", '<html lang="en"><p>{}</p></html>'),
        ("app_db.json", '{{"a": "{}"}}'),
        ("nl.ts", 'const a = "{}";'),
    ],
)
def test_a_name_that_only_looks_like_a_language_hides_nothing(path, text):
    result = checked(text.format(HARM), path)
    assert ([each.rule.code for each in result.findings], result.language) == (["TIC102"], None)


def test_a_file_that_shows_another_language_is_not_judged_but_for_what_is_plainly_english():
    assert checked(f"{DUTCH}\n\n{HARM}", "a.md").language == "nl"
    both = checked(f"{DUTCH} {DUTCH}\n\n{ENGLISH} {HARM}", "a.md")
    assert [each.rule.code for each in both.findings] == ["TIC102"]


def test_in_a_file_of_several_languages_each_is_read_as_its_own():
    text = f'{{"en": {{"a": "{HARM}"}}, "nl": {{"a": "{HARM}"}}, "pt-BR": {{"a": "{HARM}"}}}}'
    (found,) = checked(text, "copy.json").findings
    assert found.key == "en.a"
    assert checked(f"nl:\n  a: {HARM}\n", "config.yml").findings == ()
    assert len(checked(f"en:\n  a: {HARM}\n", "config.yml").findings) == 1


@pytest.mark.parametrize(
    "text",
    [
        '{"chat": {"late": "Le bus est en retard."}}',
        '{"chat": {"add": "Ново име", "all": "Сѐ ново"}}',
    ],
)
def test_a_short_text_in_another_language_or_alphabet_raises_nothing(text):
    assert checked(text, "copy.json").findings == ()


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.md", "# Start\n\nInstall Vagrant, then GIMP 2.10.\n"),
        ("a.yml", "folders:\n  - to: /home/vagrant/work\n"),
        ("a.py", 'run("vagrant up --provider gimp")\n'),
    ],
)
def test_names_of_tools_and_paths_raise_nothing(path, text):
    assert checked(text, path).findings == ()


@given(st.sampled_from(sorted(LANGUAGES - {"en"})), st.text("abc/_-.", max_size=20))
def test_a_folder_above_the_project_says_nothing_of_its_language(code, below):
    assert declared("", f"{code}/x/y/z/q/page.md", "markdown") is None
    assert declared("", below + ".md", "markdown") in {None, *LANGUAGES}


def test_a_suppression_in_a_file_of_another_language_is_not_stale():
    text = f"<!-- tic: ignore-next[TIC102] -- a letter -->\n{DUTCH}\n"
    assert checked(text, "a.md").findings == ()
