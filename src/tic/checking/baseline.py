"""A baseline: findings of an old project that do not count yet. It can shrink and never grow."""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from tic.checking.nearest import path_below
from tic.checking.result import FileResult, Placed, Suppressed
from tic.errors import InvalidSettingsError

LARGEST = 50_000_000  # bytes
VERSION = 2
REASON = "in the baseline"
_DIGITS = 16  # of the digest: enough to tell sentences of one file apart, and no more to read


class Known(NamedTuple):
    """One finding that is known. `words` is a digest of its sentence; `line` and `key` are for people."""

    path: str
    code: str
    words: str
    line: int
    key: str = ""

    @property
    def same(self) -> tuple[str, str]:
        """What makes it the same finding after lines have moved."""
        return self.code, self.words


class Baseline:
    """Findings that are known by their rule and sentence, as often as they are known.

    Paths are relative to `folder`, where the baseline's file lies. One that is `recording` takes
    every finding as known: so a project begins, once. A file of which nothing is known takes over what is
    known of one that is there no more (`there` tells), where they share a finding: it was renamed.
    """

    def __init__(
        self,
        entries: Iterable[Known] = (),
        *,
        folder: str,
        recording: bool = False,
        there: Callable[[str], bool] = os.path.lexists,
    ) -> None:
        self._known: dict[str, list[Known]] = {}
        for each in entries:
            self._known.setdefault(each.path, []).append(each)
        self._folder = folder
        self._recording = recording
        self._there = there
        self._met: dict[str, list[Known]] = {}
        self._was: dict[str, str] = {}  # what a file was called in the baseline

    def take(self, result: FileResult) -> FileResult:
        """Return `result` with its known findings suppressed."""
        if result.not_read:
            return result
        path = path_below(result.path, self._folder)
        found = [(each, _known(path, each)) for each in result.findings]
        left = Counter(each.same for each in self._known.get(self._called(path, found), ()))
        met: list[Known] = []
        kept: list[Placed] = []
        suppressed = list(result.suppressed)
        for finding, known in found:
            if self._recording or left[known.same] > 0:
                left[known.same] -= 1
                met.append(known)
                suppressed.append(Suppressed(finding, "baseline", REASON))
            else:
                kept.append(finding)
        self._met[path] = met
        suppressed.sort(key=lambda each: (each.finding.start, each.finding.rule.code))
        return result._replace(findings=tuple(kept), suppressed=tuple(suppressed))

    def _called(self, path: str, found: list[tuple[Placed, Known]]) -> str:
        """Return what the baseline calls a file: its path, or that of the file it was before a rename."""
        if path not in self._was:
            same = {known.same for _, known in found}
            before = (
                (sum(each.same in same for each in entries), old)
                for old, entries in self._known.items()
                if old not in self._was.values()
                and not self._there(os.path.join(self._folder, old))
            )
            shared, old = max(before, default=(0, "")) if path not in self._known else (0, "")
            self._was[path] = old if shared else path
        return self._was[path]

    @property
    def gone(self) -> int:
        """How many known findings are no more in files that were checked."""
        known = sum(len(self._known.get(old, ())) for old in self._was.values())
        return 0 if self._recording else known - sum(map(len, self._met.values()))

    def entries(self) -> list[Known]:
        """Return what is known without what is gone, each where it stands now, in order."""
        done = {*self._was.values()}
        rest = [each for old, rows in self._known.items() if old not in done for each in rows]
        met = [each for rows in self._met.values() for each in rows]
        return sorted([*rest, *met], key=lambda each: (each.path, each.line, each))

    def text(self) -> str:
        """Return the entries as JSON, a line each."""
        rows = ",\n".join(
            json.dumps({name: value for name, value in each._asdict().items() if value != ""})
            for each in self.entries()
        )
        return f'{{"version": {VERSION}, "findings": [\n{rows}\n]}}\n'


def _known(path: str, finding: Placed) -> Known:
    said = " ".join((finding.sentence or finding.words or finding.says).lower().split())
    told = f"{finding.words.lower()}\0{said}".encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(told).hexdigest()[:_DIGITS]
    return Known(path, finding.rule.code, digest, finding.line, finding.key)


def load_baseline(file: str) -> Baseline:
    """Read a baseline, or raise `InvalidSettingsError`."""
    try:
        with open(file, "rb") as stream:
            source = stream.read(LARGEST + 1)
        if len(source) > LARGEST:
            raise InvalidSettingsError([f"{file}: expected at most {LARGEST:,} bytes"])
        page = json.loads(source)
    except OSError as error:
        raise InvalidSettingsError([f"{file}: {error.strerror}"]) from None
    except (ValueError, RecursionError):
        raise InvalidSettingsError([f"{file}: expected a baseline in JSON"]) from None
    return Baseline(_entries(page, file), folder=os.path.dirname(os.path.abspath(file)))


def _entries(page: object, file: str) -> list[Known]:
    if not isinstance(page, dict) or page.get("version") != VERSION:
        made = "made by this version of tic-care; take the old one away and create it anew"
        raise InvalidSettingsError([f"{file}: expected a baseline {made}"])
    rows = page.get("findings")
    wrong = InvalidSettingsError(
        [f"{file}: expected findings with path, code, words and line, and a key where there is one"]
    )
    if not isinstance(rows, list):
        raise wrong
    entries = []
    for row in rows:
        try:
            entry = Known(**row)
        except TypeError:
            raise wrong from None
        if not all(isinstance(each, str) for each in (*entry[:3], entry.key)):
            raise wrong
        if not isinstance(entry.line, int):
            raise wrong
        entries.append(entry)
    return entries
