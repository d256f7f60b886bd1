"""`--fix`: put into other words what needs no thought, in the files themselves; all else stays byte for byte."""

from __future__ import annotations

import codecs
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator

from tic.checking.result import FileResult, Placed
from tic.checking.rewording import applied
from tic.documents.decoding import Undecodable, decode

ROUNDS = 5
"""Times that a file is looked through anew: what was hidden by a finding before it comes next."""
_MARKS = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}


class Fixer:
    """Mends files and counts what it mended.

    `show` is handed path, source and mended source, and then nothing is written.
    """

    def __init__(self, show: Callable[[str, str, str], object] | None = None) -> None:
        self._show = show
        self.findings = 0
        self.files = 0

    def mend(self, result: FileResult, check: Callable[[bytes], FileResult]) -> FileResult:
        """Mend the file of `result` and return what is found after it.

        `check` checks bytes as that file was checked. Raises `OSError` where the file cannot be read or written.
        """
        chosen = list(_apart(result.findings))
        if not chosen:
            return result
        with open(result.path, "rb") as stream:
            before = stream.read()
        read = decode(before)
        if isinstance(read, Undecodable) or read.text != result.source:
            return result  # it has changed since it was checked
        after, count, mended = result, 0, before
        for _ in range(ROUNDS):
            text = applied(after.source, (edit for each in chosen for edit in each.edits))
            data = _encoded(text, read.encoding)
            again = check(data)
            if again.not_read:  # it would no longer be a file of its kind
                break
            after, count, mended = again, count + len(chosen), data
            chosen = list(_apart(after.findings))
            if not chosen:
                break
        if not count:
            return result
        self.findings += count
        self.files += 1
        if self._show:
            self._show(result.path, result.source, after.source)
            return result
        _write(result.path, mended)
        return after

    def sentence(self) -> str:
        """Say what was mended."""
        what = f"{self.findings} finding{'s' * (self.findings != 1)}"
        where = f"{self.files} file{'s' * (self.files != 1)}"
        return f"{what} {'would be ' * bool(self._show)}fixed in {where}."


def _apart(findings: Iterable[Placed]) -> Iterator[Placed]:
    """Yield the findings that can be mended together, in order: of two that overlap the first."""
    at = 0
    for each in sorted((one for one in findings if one.edits), key=lambda one: one.edits[0].start):
        if each.edits[0].start >= at:
            yield each
            at = each.edits[-1].end


def _encoded(text: str, encoding: str) -> bytes:
    return _MARKS.get(encoding, b"") + text.encode(encoding)


def _write(path: str, data: bytes) -> None:
    """Put `data` in the place of a file at once, with its rights; a link stays one."""
    real = os.path.realpath(path)
    handle, beside = tempfile.mkstemp(dir=os.path.dirname(real), prefix=".tic-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        os.chmod(beside, os.stat(real).st_mode & 0o7777)
        os.replace(beside, real)
    except BaseException:
        os.unlink(beside)
        raise
