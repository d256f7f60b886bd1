"""Files of one reason why they were not read are told together, each once, and none in silence."""

from hypothesis import given
from hypothesis import strategies as st

from tic._kernel.reason import Reason
from tic.checking.result import FileResult
from tic.reports import About, writer
from tic.reports.full_format import MOST_PLACES

REASONS = [Reason("documents.a", "One reason."), Reason("documents.b", "Another reason.")]


@given(st.lists(st.sampled_from(REASONS), max_size=20))
def test_each_reason_is_told_once_with_how_many_files(reasons):
    results = [FileResult(f"f{at:02}.x", not_read=each) for at, each in enumerate(reasons)]
    out = []
    writer("full")(results, About(version="0", columns=80), out.append)
    page = "".join(out)
    for reason in REASONS:
        count = reasons.count(reason)
        assert page.count(f"not read: {reason.says}") == bool(count)
    named = sum(f"--> f{at:02}.x" in page for at in range(len(reasons)))
    counted = sum(max(0, reasons.count(reason) - MOST_PLACES) for reason in REASONS)
    assert named + counted == len(reasons)
