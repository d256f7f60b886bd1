"""The linter over Arrow columns, for more text than one reads file by file (extra `batch`).

>>> import pyarrow as pa
>>> from tic.batch import check
>>> replies = pa.record_batch({"text": ["You have no choice but to tell me.", "Take your time.", None]})
>>> found = check(replies, "text", context="chat")
>>> [[each["code"] for each in row or []] for row in found["findings"].to_pylist()]
[['TIC102'], [], []]
>>> found["not_checked"].to_pylist()
[None, None, 'null']
"""

from tic.errors import MissingExtraError

try:
    import pyarrow as pa  # noqa: F401  the first line that could fail says which extra
except ImportError:
    raise MissingExtraError("batch") from None

from tic.batch.how import How
from tic.batch.kernel import FINDINGS, LONGEST, check
from tic.batch.talks import TURNS, review

__all__ = ["FINDINGS", "LONGEST", "TURNS", "How", "check", "review"]
