"""The authored rows with their labels, and which part each is in: train, dev or test."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path

from attrs import evolve, field, frozen

from tic.acts.kinds import BARRED, HelperAct, PersonAct
from tic.language.meaning import families
from tic.models import Place, sentences

DATA = Path(__file__).parent / "data"
FAMILIES = tuple(
    families("en")
)  # all kinds of stigma are one: most have too few lines to be told apart
PERSON = tuple(act.value for act in PersonAct)
HELPER = tuple(act.value for act in HelperAct)
DEV_SHARE = 0.12

# What a row weighs in the harm head. Doubtful: a second rater could see it either way. A person's own
# words, and what a good helper says, are no problem by the rubric, but nobody labelled these rows so.
DOUBTFUL = 0.5
BY_SIDE = 0.3
BY_SENTENCE = 0.5  # a sentence of a text that was labelled as a whole
# Acts of a helper beside which nothing is said about harm.
_UNCLEAR = {act.value for act in BARRED} | {
    "advise",
    "detail_probe",
    "screening_item",
    "invitation_statement",
}


@frozen
class Row:
    """One text with what is known of it; what is `None` is not known, and no head learns it."""

    text: str
    before: str | None
    source: str
    part: str  # train, dev or test
    place: Place
    harm: str | None = None  # a family, or "none"
    harm_weight: float = 1.0
    person: tuple[str, ...] | None = None
    helper: tuple[str, ...] | None = None
    helper_known: tuple[str, ...] = HELPER  # the labels that `helper` speaks of
    depth: int | None = None
    number: str = field(default="", kw_only=True)
    # What fails in a long text, where it was marked: the whole is then learnt by its sentences alone.
    failing: str | None = field(default=None, kw_only=True)


def _groups(rows: list[tuple[str, dict[str, object]]]) -> list[int]:
    """A number for each row; rows that share a text, a `before` or a pair have the same."""
    parent = list(range(len(rows)))

    def top(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    first: dict[tuple[object, ...], int] = {}
    for at, (name, row) in enumerate(rows):
        keys: list[tuple[object, ...]] = [("text", _plain(row["text"]))]
        if row.get("before"):
            keys.append(("before", _plain(row["before"])))
        if row.get("pair") is not None:
            keys.append(("pair", name, str(row["id"]).split("-")[0], row["pair"]))
        for key in keys:
            parent[top(at)] = top(first.setdefault(key, at))
    return [top(at) for at in range(len(rows))]


def _plain(text: object) -> str:
    return " ".join(str(text).lower().split())


def authored(seed: int, folder: Path = DATA) -> list[Row]:
    """Every authored row. A seeded part of the groups that are not tested is `dev`.

    Rows that would bind a tested row to others are left out of training.
    """
    read = [
        (name, json.loads(line))
        for name in ("harm", "person_acts", "helper_acts")
        for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    groups = _groups(read)
    tested = {group for group, (_, row) in zip(groups, read, strict=True) if row["split"] == "test"}
    rows = []
    for group, (name, row) in zip(groups, read, strict=True):
        part = row["split"]
        if part == "train":
            if group in tested:
                continue
            part = "dev" if drawn(seed, str(read[group][1]["id"])) < DEV_SHARE else "train"
        rows.append(_row(name, row, part))
    whole = [row for row in rows if row.part != "train" or row.failing is None]
    judged = [
        row
        for row in rows
        if (row.part, row.source) == ("train", "harm") and (row.harm == "none" or row.failing)
    ]
    apart = {_plain(each) for row in rows if row.part != "train" for each in (row.text, row.before)}
    return [
        *whole,
        *(
            part
            for row in judged
            for part in _by_sentence(row)
            if apart.isdisjoint({_plain(part.text), _plain(part.before)})
        ),
    ]


def _by_sentence(row: Row) -> list[Row]:
    """The sentences of a text, each with the one before it, as a reader reads it.

    In a text that is no problem none is one; in one that is, the sentence that fails is and the others are not.
    """
    parts = [row.text[start:end] for start, end in sentences(row.text)]
    if len(parts) < 2 and row.failing is None:
        return []
    return [
        evolve(row, text=part, before=before, failing=None)
        if row.failing is not None and part in row.failing
        else evolve(
            row,
            text=part,
            before=before,
            harm="none",
            failing=None,
            harm_weight=BY_SENTENCE * row.harm_weight,
        )
        for before, part in zip((row.before, *parts), parts, strict=False)
    ]


def _row(name: str, row: dict[str, object], part: str) -> Row:
    text, before = str(row["text"]), str(row["before"]) if row.get("before") else None
    number = str(row["id"])
    if name == "harm":
        family = str(row["family"])
        family = "stigma" if family.startswith("stigma-") else family
        weight = DOUBTFUL if row.get("doubtful") else 1.0
        place = Place.TALK if row["context"] == "chat" else Place.COPY
        failing = str(row["failing"]) if row.get("failing") else None
        return Row(text, before, name, part, place, family, weight, number=number, failing=failing)
    acts = tuple(row["acts"])  # type: ignore[arg-type]
    if name == "person_acts":
        return Row(
            text, before, name, part, Place.TALK, "none", BY_SIDE, person=acts, number=number
        )
    fine = "none" if not _UNCLEAR & set(acts) else None
    return Row(
        text,
        before,
        name,
        part,
        Place.TALK,
        fine,
        BY_SIDE,
        helper=acts,
        depth=int(str(row["depth"])) if "depth" in row else None,
        number=number,
    )


def drawn(seed: int, key: str) -> float:
    """A number from 0 to 1 that depends on the seed and the key alone."""
    digest = hashlib.sha256(f"{seed}:{key}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def counted(rows: list[Row]) -> str:
    """How many rows of each source are in each part."""
    parts = Counter((row.source, row.part) for row in rows)
    return ", ".join(f"{source} {part} {n}" for (source, part), n in sorted(parts.items()))
