"""gettext PO: polib's strings, exactly placed, and what a person is shown of them."""

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents_formats.checks import by_key, check_edit, check_maps, document, refused, texts

from tic.documents.mapped import Mapped
from tic.documents.po_text import Entry, entries
from tic.text.context import Context

WORDS = st.text(st.sampled_from('abe \n\t"\\é\U0001f600#%'), min_size=1, max_size=90)
ENTRIES = st.builds(
    polib.POEntry,
    msgid=WORDS,
    msgstr=st.just("") | WORDS,
    msgctxt=st.none() | WORDS,
    comment=st.just("") | st.just("tic: note"),
    tcomment=st.just("") | st.just("by hand"),
    flags=st.lists(st.sampled_from(["fuzzy", "c-format"]), unique=True),
    obsolete=st.sampled_from([False, False, False, True]),
) | st.builds(
    polib.POEntry,
    msgid=WORDS,
    msgid_plural=WORDS,
    msgstr_plural=st.fixed_dictionaries({0: st.just("") | WORDS, 1: WORDS}),
)


@st.composite
def files(draw):
    file = polib.POFile(wrapwidth=draw(st.sampled_from([10, 40, 78])))
    file.metadata = {"Language": "en", "Content-Type": "text/plain; charset=UTF-8"}
    file.extend(draw(st.lists(ENTRIES, min_size=1, max_size=4)))
    return file


def strings(entry):
    """Return the strings of polib's entry by keyword, as in the file."""
    found = {"msgid": entry.msgid}
    if entry.msgctxt is not None:
        found["msgctxt"] = entry.msgctxt
    if entry.msgid_plural:
        plurals = {f"msgstr[{form}]": text for form, text in entry.msgstr_plural.items()}
        return found | {"msgid_plural": entry.msgid_plural} | plurals
    return found | {"msgstr": entry.msgstr}


@given(files())
def test_strings_are_those_of_polib(file):
    read = polib.pofile(str(file))
    wanted = [(strings(each), "fuzzy" in each.flags) for each in read if not each.obsolete]
    found = [
        ({word: Mapped.join(parts).text for word, parts in each.parts.items()}, each.fuzzy)
        for each in entries(str(file))
        if isinstance(each, Entry)
    ]
    assert found[1:] == wanted  # the first entry is the head of the file
    check_maps(str(file), "en.po")


@given(
    st.lists(st.text('aeiou\n\t"\\é ', min_size=1, max_size=60), min_size=1, max_size=3), st.data()
)
def test_an_edit_changes_that_text_alone(copy, data):
    file = polib.POFile(wrapwidth=20)
    file.extend(polib.POEntry(msgid=f"n{i}", msgstr=words) for i, words in enumerate(copy))
    check_edit(str(file), "en.po", data)


PAGE = """\
# Copyright
msgid ""
msgstr ""
"Language: en\\n"

#. tic: ignore-next[TIC101] -- quoted law
#: app.c:12
msgid "greeting"
msgstr "Take "
"your \\"time\\""

#, fuzzy
msgid "You must"
msgstr "Old words"

msgctxt "email body"
msgid "One %d day"
msgid_plural "%d days"
msgstr[0] "One day, %d"
msgstr[1] "Some days, %d"

msgid "Not yet translated"
msgstr ""

#~ msgid "Gone"
#~ msgstr "tic: gone"
"""


def test_the_translation_is_shown_or_else_the_original():
    assert texts(PAGE, "en.po") == [
        'Take your "time"',
        "You must",
        "One day, \ufffc",
        "Some days, \ufffc",
        "Not yet translated",
    ]


def test_keys_contexts_and_comments():
    assert list(by_key(PAGE, "en.po")) == [
        "greeting",
        "You must",
        "email body|One %d day",
        "Not yet translated",
    ]
    contexts = [each.context for each in document(PAGE, "en.po").passages]
    assert contexts == [Context.UI, Context.UI, Context.EMAIL, Context.EMAIL, Context.UI]
    [comment] = [each for each in document(PAGE, "en.po").comments if "tic:" in each.text]
    assert comment.text == "tic: ignore-next[TIC101] -- quoted law"
    assert PAGE[comment.start : comment.end] == f"#. {comment.text}"


def test_escapes_are_those_of_c():
    assert texts(
        r"""msgid "x"
msgstr "a b \x41 \101 \q \\n \e"
""",
        "en.po",
    ) == ["a b A A q \\n e"]


def test_a_template_is_read_in_the_original():
    assert texts('msgid "Take your time"\nmsgstr ""\n', "app.pot") == ["Take your time"]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ('msgid "a"\nmsgstr "b\n', 2),
        ('msgid "a"\nmsgid "b"\n', 2),
        ('msgstr "b"\n', 1),
        ('msgid "a"\n\nmsgid_plural "b"\nmsgctxt "c"\n', 4),
        ('"alone"\n', 1),
        ('msgid "a"\nmsgstr[1] "b"\nmsgstr[0] "c"\n', 3),
        ('msgid "a"\n', 2),
        ("words\n", 1),
        ('msgid "a" msgstr "b"\n', 1),
    ],
)
def test_what_is_not_po_is_said_with_its_line(source, line):
    no = refused(source, "en.po")
    assert (no.line, no.because.code) == (line, "documents.syntax")
