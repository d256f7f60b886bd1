"""The graph finds what the slow way finds; offsets are exact; disguises and neighbours change nothing."""

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.phrases import brute_force

from tic.errors import PatternError
from tic.phrases import Edges, Matcher, Pending
from tic.text import Analysis, first_sentence, normal, tokens
from tic.text.tokens import LONGEST_SENTENCE, WORD

WORDS = ["ash", "bay", "cat", "dog", "elm", "calm", "down", "now", "7", "catnip", "tell", "told"]
SEPARATORS = [" ", " ", " ", " ", ", ", ". ", "-", "\n", "\n\n", '" ', ' "', "? ", " 'x' ", " - "]


def _patterns() -> st.SearchStrategy[str]:
    word = st.sampled_from([*WORDS, "tell~", "cat*", "#", "ash-bay", "dogs?"])
    item = st.recursive(
        word,
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda xs: f"({'|'.join(xs)})"),
            inner.map(lambda x: f"[{x}]"),
            st.lists(inner, min_size=2, max_size=3).map(lambda xs: f"({' '.join(xs)})"),
        ),
        max_leaves=4,
    )
    between = st.sampled_from(["", "", "", "<2> ", "/ ", ", ", "$ ", "^ "])
    middle = st.lists(st.tuples(between, item).map("".join), max_size=3).map(" ".join)
    return st.tuples(
        st.sampled_from(["", "", "^ "]), word, middle, st.sampled_from(["", "", " $", " (,|$)"])
    ).map(lambda t: f"{t[0]}{t[1]} {t[2]}{t[3]}")


def _texts() -> st.SearchStrategy[str]:
    pieces = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(SEPARATORS)), max_size=14)
    return pieces.map(lambda pairs: "".join(word + gap for word, gap in pairs))


LABELLED = st.lists(
    st.tuples(st.sampled_from(["one", "two", "three"]), _patterns()), min_size=1, max_size=5
)


def _compiled(patterns: list[tuple[str, str]]) -> Matcher:
    try:
        return Matcher.compile(patterns)
    except PatternError:
        assume(False)  # noqa: FBT003
        raise


@given(LABELLED, _texts())
def test_the_graph_finds_what_the_slow_way_finds(
    patterns: list[tuple[str, str]], text: str
) -> None:
    found = {tuple(hit) for hit in _compiled(patterns).find(text)}

    assert found == brute_force.find(patterns, text)


@given(LABELLED, _texts())
def test_a_hit_is_what_stands_there(patterns: list[tuple[str, str]], text: str) -> None:
    matcher = _compiled(patterns)
    for label, start, end in matcher.find(text):
        again = matcher.find(text[start:end])
        assert text[start:end].strip() == text[start:end]
        assert any(hit.label == label for hit in again) or any(
            sign in pattern for name, pattern in patterns if name == label for sign in "^$,/<"
        )


@given(st.text() | _texts())
def test_the_words_of_the_tokens_are_the_words_of_the_text(text: str) -> None:
    folded = normal(text)

    assert tokens(folded.text).words == WORD.findall(folded.text)


@given(st.text())
def test_folding_maps_every_character_back(text: str) -> None:
    folded = normal(text)
    places = [folded.origin(index) for index in range(len(folded.text))]

    assert places == sorted(set(places))
    assert all(0 <= place < len(text) for place in places)


HIDDEN = ["\u200b", "\u00ad", "\u2060", "\u200d", "\ufe0f"]
TWINS = {"a": "\u0430", "c": "\uff43", "o": "\u043e", "l": "\uff2c", "d": "D", "m": "M"}


@given(st.data())
def test_a_disguise_hides_no_phrase(data: st.DataObject) -> None:
    plain = "calm down now"
    disguised = []
    for letter in plain:
        options = [letter, letter.upper(), TWINS.get(letter, letter)]
        options += [] if letter == " " else [letter + mark for mark in HIDDEN]
        options += ["\n", "  ", "\u00a0", " *", "_ "] if letter == " " else []
        disguised.append(data.draw(st.sampled_from(options)))
    text = "".join(disguised)

    (hit,) = Matcher.compile([("calm", plain)]).find(f"Please, {text}!")

    assert f"Please, {text}!"[hit.start : hit.end] == text.rstrip("".join(HIDDEN))


@given(st.integers(1, 400), st.sampled_from(["calm ", "calm down ", "c a l m ", "\"a 'b ", "you'"]))
def test_work_grows_with_the_text_and_no_faster(times: int, piece: str) -> None:
    compiled = Matcher.compile(
        [("calm", "calm <4> down <4> calm"), ("down", "(calm|down) [down] $")]
    )
    counting = _Counting(compiled)

    Matcher(compiled.graph._replace(edges=counting), compiled.labels).find(piece * times)

    assert counting.steps <= 40 * len(piece) * times + 200


class _Counting(Edges):
    """Count the nodes that a matcher looks at."""

    def __init__(self, matcher: Matcher) -> None:
        super().__init__(matcher.graph.edges.pages)
        self.steps = 0

    def __getitem__(self, node: int) -> dict[str, int]:
        self.steps += 1
        return super().__getitem__(node)


@given(_texts(), _texts())
def test_a_first_sentence_stays_the_first(text: str, more: str) -> None:
    end = first_sentence(text)
    assume(end is not None)

    assert first_sentence(text + more) == end
    assert 0 < end < len(text)


def test_a_sentence_is_cut_in_the_end() -> None:
    words = tokens("word " * 600)
    first, last = words.sentence(0)

    assert words.ends[last - 1] - words.starts[first] <= LONGEST_SENTENCE + 5


@given(_texts())
def test_what_may_become_a_match_is_held(text: str) -> None:
    matcher = Matcher.compile([("a", "ash <2> bay [cat]"), ("b", "calm down (now|$)")])
    read = Analysis(text)
    words, every = read.tokens.words, len(read.tokens.words)
    pending = Pending(matcher)
    for index, word in enumerate(words):
        pending.push(word)
        begun = [
            match.first for match in matcher.within(read, 0, every, every) if match.first <= index
        ]
        oldest = pending.oldest()
        assert all(oldest is not None and oldest <= first for first in begun)
