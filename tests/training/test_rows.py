"""The authored text: its labels are known ones, and what belongs together is in one part."""

import json
from collections import defaultdict

import pytest
from training.rows import DATA, FAMILIES, authored, drawn

from tic.acts.kinds import HelperAct, PersonAct

FILES = ("harm", "person_acts", "helper_acts")
RAW = {
    name: [json.loads(row) for row in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]
    for name in FILES
}


@pytest.mark.parametrize("seed", [1, 2])
def test_what_belongs_together_is_in_one_part(seed: int) -> None:
    pairs = {
        row["id"]: ("pair", row["id"].split("-")[0], row.get("pair")) for row in RAW["helper_acts"]
    }
    parts = defaultdict(set)
    for row in authored(seed):
        parts["text", " ".join(row.text.lower().split())].add(row.part)
        if row.before:
            parts["before", " ".join(row.before.lower().split())].add(row.part)
        if row.source == "helper_acts" and pairs[row.number][-1] is not None:
            parts[pairs[row.number]].add(row.part)

    assert {key: found for key, found in parts.items() if len(found) > 1} == {}


def test_every_tested_row_stays_tested_and_none_is_learnt_from() -> None:
    tested = {row["id"] for rows in RAW.values() for row in rows if row["split"] == "test"}

    assert {row.number for row in authored(1) if row.part == "test"} == tested


def test_the_seed_alone_draws_the_dev_part() -> None:
    dev = [{row.number for row in authored(seed) if row.part == "dev"} for seed in (1, 1, 2)]

    assert dev[0] == dev[1]
    assert dev[0] != dev[2]
    assert 0.08 < len(dev[0]) / len(authored(1)) < 0.16


def test_every_label_is_a_known_one() -> None:
    for row in authored(1):
        assert row.harm in {None, "none", *FAMILIES}
        assert set(row.person or ()) <= {act.value for act in PersonAct}
        assert set(row.helper or ()) <= {act.value for act in HelperAct}
        assert row.depth in {None, 0, 1, 2, 3, 4, 5}
    assert all((row["label"] == 0) == (row["family"] == "none") for row in RAW["harm"])


def test_ids_are_unique() -> None:
    ids = [row["id"] for rows in RAW.values() for row in rows]

    assert len(ids) == len(set(ids))


def test_a_draw_depends_on_seed_and_key() -> None:
    draws = [drawn(1, str(number)) for number in range(2_000)]

    assert all(0 <= each < 1 for each in draws)
    assert 0.45 < sum(draws) / len(draws) < 0.55
    assert draws[0] == drawn(1, "0") != drawn(2, "0")
