"""YAML: the parser's values, exactly placed through quotes, escapes, folds and indentation."""

import pytest
import yaml
from hypothesis import assume, example, given
from hypothesis import strategies as st
from tests.documents_formats.checks import (
    by_key,
    check_edit,
    check_maps,
    document,
    notes,
    passages,
    refused,
    texts,
)

from tic.documents.keyed import Leaf
from tic.documents.yaml_text import LOADER, leaves
from tic.errors import UnreadableError
from tic.text.context import Context, Speaker

LOADERS = sorted({LOADER, yaml.SafeLoader}, key=lambda loader: loader.__name__)


def scalars(source, loader=LOADER):
    """Return the values that PyYAML reads, keys and texts of aliases left out, in order."""
    try:
        events = list(yaml.parse(source, Loader=loader))
    except yaml.YAMLError:
        return None
    found, keys = [], []  # for each open collection: in an object, whether a key is next
    for event in events:
        turn = bool(keys) and keys[-1] is True
        if isinstance(event, yaml.ScalarEvent) and not turn:
            found.append(event.value)
        if isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent)) and keys and keys[-1] is not None:
            keys[-1] = not keys[-1]
        if isinstance(event, yaml.MappingStartEvent):
            keys.append(True)
        if isinstance(event, yaml.SequenceStartEvent):
            keys.append(None)
        if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            keys.pop()
            if keys and keys[-1] is not None:
                keys[-1] = not keys[-1]
    return found


def read_values(source, loader=LOADER):
    return [leaf for leaf in leaves(source, loader) if isinstance(leaf, Leaf)]


VALUES = st.recursive(
    st.text(st.sampled_from("ab \x85\u2028\n\t'\"\\#:-é\U0001f600%&*!|>{}[],?\x07"), max_size=24),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab: ", max_size=4), inner),
    max_leaves=8,
)


@st.composite
def dumped(draw):
    return yaml.dump(
        draw(VALUES),
        default_style=draw(st.sampled_from([None, "'", '"', "|", ">"])),
        default_flow_style=draw(st.sampled_from([None, True, False])),
        width=draw(st.sampled_from([8, 20, 80])),
        indent=draw(st.sampled_from([2, 5])),
        allow_unicode=draw(st.booleans()),
        line_break=draw(st.sampled_from(["\n", "\r\n"])),
    )


@given(dumped())
@pytest.mark.parametrize("loader", LOADERS)
def test_values_are_those_of_the_parser_in_its_order(loader, source):
    assert [leaf.text.text for leaf in read_values(source, loader)] == scalars(source, loader)


def is_whole(text, source):
    """Tell whether the map gave up: one run for a scalar that has more than one character."""
    return len(text.text) > 1 and len(text.runs) == 1 and not text.runs[0].copied


@given(dumped())
def test_the_map_of_what_pyyaml_writes_is_exact(source):
    # YAML 1.1 also knows these as line breaks; a scalar with one belongs to its text as a whole.
    assume(not {"\x85", "\u2028"}.intersection(source))
    for leaf in read_values(source):
        text, runs = leaf.text
        ends = [run.at for run in runs[1:]] + [len(text)]
        for run, end in zip(runs, ends, strict=True):
            if run.copied:
                assert source[run.start : run.end] == text[run.at : end]
        letters = [at for at, letter in enumerate(text) if letter in "ab"]
        assert all(leaf.text.verbatim(at, at + 1) for at in letters), (source, text)


LINES = st.lists(
    st.sampled_from(
        [
            "word",
            "two words",
            "",
            "  deep",
            "é\U0001f600",
            "trail  ",
            "\tx",
            "it''s",
            "\\n",
            "\\\\",
            '\\"',
            "\\x41",
            "\\u00e9",
            "\\ ",
            "end\\",
            "# no",
            "- a",
        ]
    ),
    min_size=1,
    max_size=5,
)


@given(
    LINES,
    st.sampled_from(["|", ">", "|-", ">-", "|+", ">+", "|2", ">1-", "> # note", "'", '"', ""]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "&a ", "!!str ", "&a !x "]),
)
@example(lines=["word", "", "", "word"], style="'", end="\n", tag="")
@example(lines=["a \\", "", "  b"], style='"', end="\n", tag="")
@example(lines=["a\\\\", "b"], style='"', end="\n", tag="")
@example(lines=["", "  deep", "", "word", "", "", "two words"], style=">", end="\n", tag="")
def test_written_scalars_are_read_as_the_parser_reads_them(lines, style, end, tag):
    body = f"{end}  ".join(lines)
    quote = style if style in ("'", '"') else ""
    head = f"{style}{end}  " if style and not quote else quote
    source = f"k: {tag}{head}{body}{quote}{end}z: 1{end}"
    wanted = scalars(source)
    if wanted is None:
        with pytest.raises(UnreadableError):
            read_values(source)
        return
    found = [leaf.text for leaf in read_values(source)]
    assert [text.text for text in found] == wanted
    assert not is_whole(found[0], source) or not found[0].text.strip(), (source, wanted)


@given(
    st.lists(st.text("aeiou\n\"'\\é", min_size=1, max_size=16), min_size=1, max_size=4),
    st.sampled_from([None, "'", '"', "|", ">"]),
    st.data(),
)
def test_an_edit_changes_that_text_alone(copy, style, data):
    source = yaml.dump({"x": copy}, default_style=style, width=12, allow_unicode=True)
    check_edit(source, "copy.yml", data)


DOMAIN = """\
version: "3.1"
intents: [greet, tell_me_more]
responses:
  utter_ask:  # tic: ignore-next[TIC201] -- shown to staff only
  - text: "You don\\u2019t have
      to tell {name}"
    buttons:
    - title: No thanks
      payload: /deny
  - condition:
    - {type: slot, name: text, text: never said}
    text: >-
      Take
      your time
    custom: {text: In a card}
slots:
  note: {type: text, initial_value: not said}
"""

TRAINING = """\
nlu:
- intent: blame
  examples: |
    - it was my fault
    - I [should](x) have known
stories:
- story: a story
  steps:
  - user: |
      hello you
    intent: greet
  - bot: "Hello, I am here"
  - action: utter_ask
"""


def test_a_rasa_domain_says_its_responses_and_nothing_else():
    found = passages(DOMAIN, "domain.yml")
    assert {each.key: each.text.text for each in found} == {
        "responses.utter_ask[0].text": "You don’t have to tell \ufffc",
        "responses.utter_ask[0].buttons[0].title": "No thanks",
        "responses.utter_ask[1].text": "Take your time",
        "responses.utter_ask[1].custom.text": "In a card",
    }
    said, button = Context.CHAT, Context.UI
    assert [each.context for each in found] == [said, button, said, said]
    assert notes(DOMAIN, "domain.yml") == ["tic: ignore-next[TIC201] -- shown to staff only"]


@pytest.mark.parametrize(
    "source",
    [
        "intents: [You must]\nforms: {a: You must}\n",
        "stories:\n- story: You must\n  steps:\n  - intent: You must\n",
        "rules:\n- rule: You must\n  steps:\n  - action: You must\n",
        "nlu:\n- intent: You must\n",
        "responses: {utter_a: [{condition: [{name: text, text: You must}]}]}\n",
    ],
)
def test_names_in_files_of_rasa_are_no_copy(source):
    assert texts(source, "domain.yml") == []


def test_training_data_are_the_persons_words():
    found = [(each.text.text, each.speaker) for each in passages(TRAINING, "nlu.yml")]
    assert found == [
        ("it was my fault", Speaker.PERSON),
        ("I [should](x) have known", Speaker.PERSON),
        ("hello you", Speaker.PERSON),
        ("Hello, I am here", Speaker.HELPER),
    ]
    check_maps(TRAINING, "nlu.yml")


def test_rails_locales_are_read_under_their_keys():
    source = "en:\n  errors:\n    login: 'Sorry, %{name}, it didn''t work'\n  count: 3\n"
    assert by_key(source, "config/locales/en.yml") == {
        "en.errors.login": "Sorry, \ufffc, it didn't work"
    }


def test_a_log_says_who_speaks():
    source = "- {role: user, content: It was my fault}\n- {role: assistant, content: Go on}\n"
    found = {each.text.text: each.speaker for each in passages(source, "log.yml")}
    assert found["It was my fault"] is Speaker.PERSON
    assert found["Go on"] is Speaker.HELPER


def test_a_text_that_is_used_again_is_read_once():
    assert texts("a: &x You must\nb: *x\nc: {<<: *x}\n", "x.yml") == ["You must"]


def test_a_bomb_of_aliases_stays_small():
    rows = ["a0: &a0 [boom boom]"]
    rows += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 60)]
    assert texts("\n".join(rows), "x.yml") == ["boom boom"]


def test_comments_are_seen_wherever_they_stand_and_only_there():
    source = (
        "# tic: one\na: 'x # tic: not'\nb: # tic: two\n  c # tic: three\n"
        "d: |  # tic: four\n  # tic: not\n  e#tic: not\nf: [a b, # tic: five\n  c d]\n# tic: six"
    )
    found = document(source, "x.yml").comments
    assert [each.text for each in found] == [
        f"tic: {n}" for n in ["one", "two", "three", "four", "five", "six"]
    ]
    assert all(source[each.start : each.end] == f"# {each.text}" for each in found)


@pytest.mark.parametrize(
    ("source", "line", "code"),
    [
        ("a: b\nc: [d\n", 3, "documents.syntax"),
        ("a:\n\t- b\n", 2, "documents.syntax"),
        ("a: {{ name }} x\n", 1, "documents.syntax"),
        ("a: b\nc: 'open\n", 3, "documents.syntax"),
        ("a: b\nc: \x07\n", 2, "documents.syntax"),
        ('a: b\nc: "\\q"\n', 2, "documents.syntax"),
        ("- " * 150, 1, "documents.too-deep"),
        ("[" * 5000, 1, "documents.too-deep"),
        ("{a: " * 150, 1, "documents.too-deep"),
    ],
)
@pytest.mark.parametrize("loader", LOADERS)
def test_what_is_not_yaml_is_said_with_its_line(loader, source, line, code, monkeypatch):
    monkeypatch.setattr("tic.documents.yaml_text.LOADER", loader)
    no = refused(source, "x.yml")
    assert (no.line, no.because.code) == (line, code)


def test_documents_of_one_file_are_read_one_after_the_other():
    assert by_key("a: One day\n---\nb: Two days\n...\n", "x.yml") == {
        "a": "One day",
        "b": "Two days",
    }
