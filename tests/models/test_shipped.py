"""The model that ships: whole, small enough, the same each time, and no worse than what its card says."""

import json
from pathlib import Path

import pytest
from tests.models.tiny import needed

from tic.acts import PersonAct, Reader
from tic.acts.kinds import LOOSENING
from tic.errors import MissingModelError
from tic.language import Linter
from tic.language.meaning import families
from tic.models import LearnedReader
from tic.text.context import Context

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "models" / "tic_care_model_en" / "src" / "tic_care_model_en" / "data"
MOST_BYTES = 16_000_000
ROWS = [
    json.loads(line)
    for line in (ROOT / "training/data/harm.jsonl").read_text(encoding="utf-8").splitlines()
]
TESTED = [row for row in ROWS if row["split"] == "test"]


@pytest.fixture(scope="module")
def reader() -> LearnedReader:
    for library in ("onnxruntime", "tokenizers", "numpy"):
        needed(library)
    return LearnedReader.load(FOLDER)


@pytest.fixture(scope="module")
def linter(reader: LearnedReader) -> Linter:
    return Linter.builtin(model=reader)


def test_it_is_as_small_as_was_promised() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= MOST_BYTES


def test_it_knows_the_families(reader: LearnedReader) -> None:
    assert reader.manifest.harm.families == tuple(families("en"))


def test_the_card_is_the_card_of_these_files(reader: LearnedReader) -> None:
    card = (FOLDER / "CARD.md").read_text(encoding="utf-8")

    assert card.startswith(f"# {reader.manifest.name} {reader.manifest.version}\n")
    assert f"{reader.manifest.figures['harm']['auc']:.3f}" in card


def test_what_loosens_never_counts(reader: LearnedReader) -> None:
    labels = reader.manifest.person

    assert all(
        cut is None
        for act, cut in zip(labels.acts, labels.cuts, strict=True)
        if PersonAct(act) in LOOSENING
    )


def test_it_finds_what_it_found_when_it_was_measured(reader: LearnedReader) -> None:
    def found(row: dict) -> bool:
        context = Context.CHAT if row["context"] == "chat" else Context.UI
        before = row.get("before")
        return bool(reader.problems(row["text"], before=before, context=context, strict=False))

    hits = sum(found(row) for row in TESTED if row["label"])
    alarms = sum(found(row) for row in TESTED if not row["label"])
    own = reader.manifest.figures["harm"]["default"]

    # Processors differ in the last places: a handful of rows may lie on the other side of a cut.
    assert abs(hits - own["recall"]["hits"]) <= 4
    assert abs(alarms - own["false_alarms"]["hits"]) <= 4


def test_a_finding_is_explained_by_sentences_it_learnt_from(linter: Linter) -> None:
    learnt = {row["text"] for row in ROWS if row["split"] == "train"}
    explained = [
        each.meaning.near
        for row in TESTED[:150]
        for each in linter.check(row["text"], context="conversation").findings
        if each.meaning
    ]

    assert explained
    for near in explained:
        assert len(near) == 2
        assert all(each.words in learnt for each in near)


@pytest.mark.parametrize("rule", families("en").values(), ids=lambda rule: rule.code)
def test_what_is_offered_instead_is_not_found(linter: Linter, rule) -> None:
    for context in ("conversation", "ui"):
        assert [linter.check(each, context=context).findings for each in rule.instead] == [
            ()
        ] * len(rule.instead)


def test_services_are_left_alone(linter: Linter) -> None:
    for text in (
        "You can call 988 any time.",
        "If you are in danger now, call 999.",
        "You don't have to answer that.",
        "Take care, and good night.",
        "Go to the nearest emergency department.",
    ):
        assert linter.check(text, context="conversation").findings == ()


def test_with_it_a_yes_is_still_only_what_a_phrase_shows(reader: LearnedReader) -> None:
    alone, joint = Reader.builtin(), Reader.builtin(model=reader)
    for text in ("Yes, please.", "Sure thing, why not.", "Carry on then.", "Hm, well."):
        granted = alone.person(text, before="May I ask?").kinds() & LOOSENING
        assert joint.person(text, before="May I ask?").kinds() & LOOSENING == granted


def test_where_it_is_not_installed_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "tic_care_model_en", None)
    LearnedReader.builtin.__func__.cache_clear()
    with pytest.raises(MissingModelError, match="needs a model"):
        Linter.builtin(model=True)
    with pytest.raises(MissingModelError, match="needs a model"):
        Reader.builtin(model=True)
