"""Ray Data on this machine against the kernel, row by row; its workers killed, emptied and out of date."""

from __future__ import annotations

import logging
from collections import Counter
from itertools import pairwise

import pyarrow as pa
import pytest
from tests.engines import rows

pytest.importorskip("ray", reason='pip install "tic-care[ray]"')
pytest.importorskip("pandas", reason='pip install "tic-care[ray]"')

import ray
import ray.data
from ray import cloudpickle
from ray.exceptions import RayTaskError

from tic.batch.engines import Sent
from tic.batch.how import How
from tic.errors import InvalidInputError
from tic.integrations import ray as tic_ray

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Ray warns of itself


@pytest.fixture(scope="module", autouse=True)
def cluster():
    logging.getLogger("ray.data").setLevel(logging.CRITICAL)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        ray.init(
            num_cpus=2,
            include_dashboard=False,
            log_to_driver=False,
            logging_level=logging.CRITICAL,
            object_store_memory=200_000_000,
        )
        ray.data.DataContext.get_current().enable_progress_bars = False
        yield
        ray.shutdown()


@pytest.fixture
def first(tmp_path):
    """Make workers of this test run some lines first."""
    return lambda lines: {"env_vars": {"PYTHONPATH": rows.breaking(tmp_path, lines)}}


def told(ds: ray.data.Dataset) -> list[dict[str, object]]:
    tables = ds.iter_batches(batch_format="pyarrow", batch_size=None)
    return rows.by_id([row for table in tables for row in table.to_pylist()])


def dataset(table: pa.Table, *cuts: int) -> ray.data.Dataset:
    """The table in blocks with their ends at `cuts`."""
    ends = pairwise((0, *cuts, table.num_rows))
    return ray.data.from_arrow([table.slice(start, end - start) for start, end in ends])


def test_replies_are_found_as_on_one_machine_however_they_are_parted():
    table = rows.replies()
    for cuts in ((), (1_000, 2_000), (10, 10, 2_800)):
        found = told(tic_ray.check(dataset(table, *cuts), "text", how=rows.HOW))
        assert found == rows.alone(table)
    assert told(tic_ray.check(dataset(table.slice(0, 0)), "text")) == []


def test_talks_are_reviewed_as_on_one_machine_wherever_their_turns_lie():
    table = rows.talks()
    ds = dataset(table, 50, 50, 300)
    found = told(tic_ray.review(ds, group="talk", order="at", how=rows.HOW))
    assert found == rows.alone_talks(table)


def test_settings_and_a_pack_of_ones_own_reach_the_workers(tmp_path):
    how = rows.mine(tmp_path)
    table = pa.table({"id": [0, 1], "text": ["The purple kettle sings.", rows.HARM]})
    found = told(tic_ray.check(dataset(table), "text", how=how))
    assert found == rows.alone(table, how)
    assert [[each["code"] for each in row["findings"]] for row in found] == [["TIC70001"], []]


def test_a_linter_is_made_once_a_worker_and_what_is_sent_is_small(first, tmp_path):
    ds = dataset(rows.replies().slice(0, 1_000), *range(100, 1_000, 100))
    found = tic_ray.check(ds, "text", how=rows.HOW, runtime_env=first(rows.COUNTED))
    assert len(told(found)) == 1_000
    made = Counter((tmp_path / "made").read_text().split())
    assert set(made.values()) == {1}
    assert len(cloudpickle.dumps((tic_ray.with_findings, Sent.of(rows.HOW)))) < 2_000


def test_a_killed_worker_loses_and_doubles_no_row(first, tmp_path):
    table = rows.replies()
    options = {"batch_size": 200, "runtime_env": first(rows.KILLED)}
    assert told(tic_ray.check(dataset(table), "text", how=rows.HOW, **options)) == rows.alone(table)
    assert (tmp_path / "killed").exists()


@pytest.mark.parametrize(
    ("lines", "how", "named"),
    [
        (rows.WITHOUT_A_MODEL, How(model=True), "MissingModelError"),
        (rows.OTHER_RULES, How(), "OtherRulesError"),
        ("", How(profile="none"), "InvalidInputError.*profile"),
    ],
    ids=["without a model", "other rules", "no profile"],
)
def test_a_worker_that_cannot_judge_alike_ends_the_job_and_says_why(first, lines, how, named):
    ds = dataset(rows.replies().slice(0, 100))
    with pytest.raises(RayTaskError, match=named) as error:
        told(tic_ray.check(ds, "text", how=how, runtime_env=first(lines)))
    assert "no choice" not in str(error.value)


def test_what_cannot_be_checked_is_refused_before_a_job_begins():
    ds = dataset(rows.replies().slice(0, 10))
    for name, match in (("id", "not int64"), ("nothing", "one of id, text")):
        with pytest.raises(InvalidInputError, match=match):
            tic_ray.check(ds, name)
    renamed = dataset(rows.replies().slice(0, 10).rename_columns(["not_checked", "text"]))
    with pytest.raises(InvalidInputError, match="none named not_checked"):
        tic_ray.check(renamed, "text")
    with pytest.raises(InvalidInputError, match="speaker"):
        tic_ray.review(ds, group="id", order="id")
