import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.checking.checker import Checker
from tic.checking.fixing import Fixer
from tic.checking.rewording import Edit, applied, edits
from tic.checking.settings import Settings
from tic.errors import InvalidInputError
from tic.language import Fix, Linter

STRICT = Linter.builtin(profile="strict")
FIXES = [
    (rule, old, new)
    for rule in STRICT.rules
    for pairs in rule.fix
    for old, new in pairs
]  # fmt: skip
FIX = Fix(words=(("red tape", "old rules"),), nouns=(("addict", "person"), ("ill man", "man")))
# Kinds of file, and how one holds a sentence.
KINDS = {
    "a.md": "# Head\n\n{}\n\nOther words, and `drug users` in code.\n",
    "a.txt": "Some words.\n\n{}\n",
    "a.json": '{{"a": "{}", "b": ["\\u0041 caf\\u00e9", 1.50]}}',
    "a.yml": 'a: "{}"\nb: other words\n',
    "a.html": "<p class=x>{}</p>\n<!-- drug users -->\n",
    "a.csv": 'name,text\n1,"{}"\n',
    "a.po": 'msgid "a"\nmsgstr "{}"\n',
    "values/strings.xml": '<resources><string name="a">{}</string></resources>',
    "a.strings": '"a" = "{}";\n',
    "A.vue": "<template><p>{}</p></template>\n",
    "a.srt": "1\n00:00:01,000 --> 00:00:02,000\n{}\n",
}


def rewritten(text, words, fix=FIX):
    start = text.index(words)
    return applied(text, edits(text, start, start + len(words), fix))


@pytest.mark.parametrize(("rule", "old", "new"), FIXES, ids=[f"{r.code} {o}" for r, o, _ in FIXES])
def test_what_is_reworded_is_found_and_what_it_becomes_is_not(rule, old, new):
    assert new[0].lower() != "u"  # it does not tell the article
    found = STRICT.check(f"We know that {old}.").findings
    assert (rule.code, old) in [(each.rule.code, each.words) for each in found]
    for sentence in (f"{new}.", f"We know that {new} in town."):
        assert not STRICT.check(sentence).findings


@pytest.mark.parametrize(
    ("text", "words", "becomes"),
    [
        ("No red tape here.", "red tape", "No old rules here."),
        ("Red tape.", "Red tape", "Old rules."),
        ("An addict came.", "addict", None),  # a verb that we do not know may be a second noun
        ("An addict and I.", "addict", "A person and I."),
        ("(an addict)", "addict", "(a person)"),
        ("Is he an\naddict?", "addict", "Is he a\nperson?"),
        ("There was an ill man.", "ill man", "There was a man."),
        ("Red Tape Ltd", "Red Tape", None),  # a name
        ("RED TAPE", "RED TAPE", None),
        ("red tape's end", "red tape", None),
        ("un-red tape", "red tape", None),
        ("A recovering addict.", "addict", None),
        ("The addict program.", "addict", None),
        ("addict\nprogram", "addict", None),
        ("@addict", "addict", None),
    ],
)
def test_whatever_could_make_it_wrong_leaves_the_words(text, words, becomes):
    assert rewritten(text, words) == (becomes or text)


def test_articles_follow_the_new_words():
    fix = Fix(words=(("blue", "azure"), ("old", "new")))
    assert rewritten("a blue door", "blue", fix) == "an azure door"
    assert rewritten("an old door", "old", fix) == "a new door"
    assert rewritten("banana old", "old", fix) == "banana new"


def test_edits_that_overlap_are_refused():
    with pytest.raises(InvalidInputError):
        applied("words", [Edit(0, 3, "a"), Edit(2, 4, "b")])


def checked(data, path):
    return Checker().source(data, path, Settings())


def mended(file, path):
    """Mend a file on disk that is called `path` for its readers."""
    fixer = Fixer()
    result = checked(file.read_bytes(), path)._replace(path=str(file))
    left = fixer.mend(result, lambda data: checked(data, path)._replace(path=str(file)))
    return fixer, left


@pytest.mark.parametrize("path", KINDS)
@given(
    picks=st.lists(st.sampled_from(FIXES), min_size=1, max_size=3),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_a_file_is_mended_once_and_the_rest_of_it_stays(
    tmp_path_factory, path, picks, encoding, end
):
    sentence = " ".join(f"Today we hear of {old}. Ünd." for _, old, _ in picks)
    source = KINDS[path].format(sentence).replace("\n", end)
    file = tmp_path_factory.mktemp("kind") / "file"
    file.write_bytes(source.encode(encoding))
    _, left = mended(file, path)
    assert left.not_read is None
    expected = source
    for _, old, new in picks:
        expected = expected.replace(f"hear of {old}.", f"hear of {new}.")
    assert file.read_bytes() == expected.encode(encoding)
    again, _ = mended(file, path)
    assert again.findings == 0
    if path.endswith(".json"):
        json.loads(file.read_bytes().decode(encoding))


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("a.po", 'msgid "drug users are here"\nmsgstr ""\n'),  # programs look it up by these words
        ("a.py", 'KIND = "drug users"\n'),  # a program may compare it
        ("a.md", "For drug **users** only."),  # marks in between
        ("a.json", '{"a": "For drug\\u0020users."}'),  # spelled in another way
        ("a.md", '"For drug users" is what they wrote.'),
    ],
)
def test_what_has_to_be_looked_at_stays(tmp_path, path, source):
    file = tmp_path / "file"
    file.write_text(source)
    fixer, _ = mended(file, path)
    assert (file.read_text(), fixer.findings) == (source, 0)


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path):
    file = tmp_path / "a.md"
    file.write_text("For drug users.")
    old = checked(b"For drug users!", "a.md")._replace(path=str(file))
    assert Fixer().mend(old, lambda data: checked(data, "a.md")) is old
    assert file.read_text() == "For drug users."


def test_rights_and_links_are_kept(tmp_path):
    file, link = tmp_path / "a.md", tmp_path / "b.md"
    file.write_text("For drug users.")
    file.chmod(0o640)
    link.symlink_to(file)
    mended(link, "b.md")
    assert link.is_symlink()
    assert file.read_text() == "For people who use drugs."
    assert file.stat().st_mode & 0o777 == 0o640
