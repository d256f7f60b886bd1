"""Turns and sentences as a tiny model reads them: what is so whatever a model has learnt."""

import itertools
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.models.tiny import FAMILIES, WORDS, manifest, write_manifest

from tic.acts.kinds import ASKING, LOOSENING, HelperAct, PersonAct
from tic.acts.turn import Confidence, Evidence
from tic.errors import InvalidInputError
from tic.models import LearnedReader, Profile, sentences

TEXTS = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
shared = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def reader(folder: Path) -> LearnedReader:
    return LearnedReader.load(folder)


@shared
@given(text=st.text() | TEXTS, before=st.none() | TEXTS)
def test_any_text_is_read_as_likely_and_by_the_model(
    reader: LearnedReader, text: str, before: str | None
) -> None:
    for turn, kinds in (
        (reader.person(text, before=before), PersonAct),
        (reader.helper(text, before=before), HelperAct),
    ):
        for act in turn.acts:
            assert isinstance(act.kind, kinds)
            assert (act.evidence, act.confidence) == (Evidence.MODEL, Confidence.LIKELY)
            assert 0 <= act.span[0] <= act.span[1] <= len(text)
            assert act.because.startswith("tiny 0.0.1 ")


@shared
@given(text=TEXTS)
def test_an_act_without_a_cut_never_counts(reader: LearnedReader, text: str) -> None:
    assert not reader.person(text).kinds() & LOOSENING


@shared
@given(text=TEXTS)
def test_what_asks_nothing_invites_the_shallowest_answer(reader: LearnedReader, text: str) -> None:
    turn = reader.helper(text)

    assert turn.depth is not None
    assert bool(turn.questions) == turn.has(*ASKING)
    if not turn.questions:
        assert turn.depth == 0


def test_blank_text_is_no_act(reader: LearnedReader) -> None:
    assert reader.person(" \n").acts == ()
    assert reader.helper("").acts == ()


def test_a_long_text_is_read_by_sentence(reader: LearnedReader) -> None:
    text = "Why did you go? Tell me what happened. " + "I do not want to talk. " * 10
    spans = {act.span for act in reader.person(text).acts}

    assert spans
    assert spans <= set(sentences(text))


def test_what_was_said_before_is_part_of_reading(reader: LearnedReader) -> None:
    pairs = [(before, "no") for before in (None, "do you want to talk ?", "did you go ?")]

    assert len({each.probability for each in reader.harm_each(pairs)}) == len(pairs)
    assert reader.harm(["no"], before="did you go ?") == reader.harm_each([("did you go ?", "no")])


@shared
@given(texts=st.lists(TEXTS, min_size=1, max_size=6))
def test_each_sentence_is_judged_with_the_one_before_it(
    reader: LearnedReader, texts: list[str]
) -> None:
    chained = reader.harm(texts, before="go")
    alone = reader.harm_each(list(zip(["go", *texts], texts, strict=False)))

    assert [each.family for each in chained] == [each.family for each in alone]
    assert [each.probability for each in chained] == pytest.approx(
        [each.probability for each in alone]
    )


@shared
@given(text=TEXTS, others=st.lists(TEXTS, max_size=8))
def test_company_does_not_change_a_score(
    reader: LearnedReader, text: str, others: list[str]
) -> None:
    alone = reader.harm_each([(None, text)])[0]
    among = reader.harm_each([(None, each) for each in [*others, text]])[-1]

    assert among.probability == pytest.approx(alone.probability, abs=1e-5)


@shared
@given(text=TEXTS)
def test_families_share_out_the_probability(reader: LearnedReader, text: str) -> None:
    (found,) = reader.harm([text])

    assert set(found.families) == set(FAMILIES)
    assert sum(found.families.values()) == pytest.approx(found.probability)
    assert found.family == max(found.families, key=lambda name: found.families[name])
    if found.family == "guilt":  # which has no cut in either profile
        assert found.found == frozenset()
    else:
        assert (Profile.STRICT in found.found) == (found.probability >= 0.1)
        assert (Profile.DEFAULT in found.found) == (found.probability >= 0.9)


def test_a_line_moves_a_probability(folder: Path) -> None:
    before = LearnedReader.load(folder).harm(["why did you go ?"])[0].probability
    harm = manifest(folder)["harm"] | {"line": {"scale": 1.0, "shift": 3.0}}
    write_manifest(folder, harm=harm)

    assert LearnedReader.load(folder).harm(["why did you go ?"])[0].probability > before


def test_the_same_text_is_read_alike_in_many_threads(reader: LearnedReader) -> None:
    texts = [f"{a} {b} {c}" for a in WORDS[:8] for b in WORDS[8:12] for c in ("?", ".")]
    once = [(reader.person(text), reader.helper(text)) for text in texts]

    with ThreadPoolExecutor(8) as pool:
        again = pool.map(lambda text: (reader.person(text), reader.helper(text)), texts * 4)

    assert list(again) == once * 4


def test_two_readers_of_one_model_agree(folder: Path) -> None:
    one, other = LearnedReader.load(folder), LearnedReader.load(folder, threads=2)

    assert one.harm(WORDS) == other.harm(WORDS)


@pytest.mark.parametrize("wrong", [None, 3, b"no", ["no"]])
def test_what_is_no_text_is_refused_by_name(reader: LearnedReader, wrong: object) -> None:
    with pytest.raises(InvalidInputError, match="text"):
        reader.person(wrong)  # type: ignore[arg-type]
    with pytest.raises(InvalidInputError, match="text"):
        reader.harm([wrong])  # type: ignore[list-item]
    if wrong is not None:
        with pytest.raises(InvalidInputError, match="before"):
            reader.helper("no", before=wrong)  # type: ignore[arg-type]


def test_a_text_beyond_measure_is_refused(reader: LearnedReader) -> None:
    with pytest.raises(InvalidInputError, match="code points"):
        reader.person("no " * 100_000)


@given(text=st.text() | TEXTS | st.text(alphabet="ab .?!\"'(\n"))
@example('He left. "Why?" she said.')
@example("...")
def test_sentences_hold_every_character_but_spaces(text: str) -> None:
    spans = sentences(text)

    assert all(start < end for start, end in spans)
    assert list(spans) == sorted(spans)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    held = "".join(text[start:end] for start, end in spans)
    assert "".join(held.split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Stay. Why did you go?? ok", ["Stay.", "Why did you go??", "ok"]),
        ('She left. "Are you sure?" he asked.', ["She left.", '"Are you sure?" he asked.']),
        ("  ...  ", ["..."]),
        (" ", []),
    ],
)
def test_a_sentence_keeps_its_marks(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts
