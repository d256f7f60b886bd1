"""Spark on this machine against the kernel, row by row; its workers killed, emptied and out of date."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator

import pyarrow as pa
import pytest
from tests.engines import rows
from tests.outside import need

pytest.importorskip("pyspark", reason='pip install "tic-care[spark]"')
pytest.importorskip("pandas", reason='pip install "tic-care[spark]"')

from pyspark import TaskContext, cloudpickle
from pyspark.errors import PythonException
from pyspark.sql import DataFrame, SparkSession

from tic.batch.how import How
from tic.errors import InvalidInputError
from tic.integrations import spark as tic_spark


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    need("java")
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.log.level": "OFF",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.adaptive.enabled": "false",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "200",
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        session = SparkSession.builder.master("local[2,3]").config(map=settings).getOrCreate()
        yield session
        session.stop()


@pytest.fixture
def workers(spark, tmp_path, monkeypatch):
    """Make workers of this test run some lines first."""

    def broken(lines: str) -> None:
        place = rows.breaking(tmp_path, lines)
        monkeypatch.setitem(spark.sparkContext.environment, "PYTHONPATH", place)

    return broken


def told(df: DataFrame) -> list[dict[str, object]]:
    return rows.by_id(df.toArrow().to_pylist())


def frame(spark: SparkSession, table: pa.Table) -> DataFrame:
    return spark.createDataFrame(table)


def test_replies_are_found_as_on_one_machine_however_they_are_parted(spark):
    table = rows.replies()
    df = frame(spark, table)
    skewed = df.repartition(4, (df.id < 2_800).cast("int"))  # one is large, two hold nothing
    for parted, expected in ((df.repartition(3), table), (skewed, table), (df.limit(0), None)):
        found = told(tic_spark.check(parted, "text", how=rows.HOW))
        assert found == (rows.alone(expected) if expected else [])


def test_talks_are_reviewed_as_on_one_machine_wherever_their_turns_lie(spark):
    table = rows.talks()
    df = frame(spark, table).repartition(5)
    assert told(tic_spark.review(df, group="talk", order="at", how=rows.HOW)) == rows.alone_talks(
        table
    )


def test_settings_and_a_pack_of_ones_own_reach_the_workers(spark, tmp_path):
    how = rows.mine(tmp_path)
    table = pa.table({"id": [0, 1], "text": ["The purple kettle sings.", rows.HARM]})
    found = told(tic_spark.check(frame(spark, table), "text", how=how))
    assert found == rows.alone(table, how)
    assert [[each["code"] for each in row["findings"]] for row in found] == [["TIC70001"], []]


def test_a_linter_is_made_once_a_worker_and_what_is_sent_is_small(
    spark, workers, tmp_path, monkeypatch
):
    workers(rows.COUNTED)
    df = frame(spark, rows.replies().slice(0, 1_000)).repartition(8)
    assert tic_spark.check(df, "text", how=rows.HOW).toArrow().num_rows == 1_000
    made = Counter((tmp_path / "made").read_text().split())
    assert set(made.values()) == {1}
    sent = []
    monkeypatch.setattr(
        type(df), "mapInArrow", lambda _df, function, _schema: sent.append(function)
    )
    tic_spark.check(df, "text")
    assert len(cloudpickle.dumps(sent[0])) < 2_000


def test_a_killed_worker_and_a_failed_task_lose_and_double_no_row(spark, workers, tmp_path):
    workers(rows.KILLED)
    table = rows.replies()

    def failing(batches):
        for at, batch in enumerate(batches):
            if at == 1 and TaskContext.get().attemptNumber() == 1:
                raise OSError
            yield batch

    df = frame(spark, table).repartition(2).mapInArrow(failing, "id long, text string")
    assert told(tic_spark.check(df, "text", how=rows.HOW)) == rows.alone(table)
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
def test_a_worker_that_cannot_judge_alike_ends_the_job_and_says_why(
    spark, workers, lines, how, named
):
    workers(lines)
    df = frame(spark, rows.replies().slice(0, 100))
    with pytest.raises(PythonException, match=named) as error:
        tic_spark.check(df, "text", how=how).toArrow()
    assert "no choice" not in str(error.value)


def test_what_cannot_be_checked_is_refused_before_a_job_begins(spark):
    df = frame(spark, rows.replies().slice(0, 10))
    for name, match in (("id", "not int64"), ("nothing", "one of id, text")):
        with pytest.raises(InvalidInputError, match=match):
            tic_spark.check(df, name)
    with pytest.raises(InvalidInputError, match="none named not_checked"):
        tic_spark.check(df.withColumnRenamed("id", "not_checked"), "text")
    with pytest.raises(InvalidInputError, match="speaker"):
        tic_spark.review(df, group="id", order="id")
