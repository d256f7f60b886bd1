"""A baseline: findings of an old project that do not count yet. It can shrink and never grow."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable

from tic.checking.fingerprint import Fingerprints
from tic.checking.nearest import path_below
from tic.checking.result import FileResult, Placed, Suppressed
from tic.errors import InvalidSettingsError

LARGEST = 50_000_000  # bytes
REASON = "in the baseline"

Entry = tuple[str, str, str]  # path, code, fingerprint


class Baseline:
    """Findings that are known, by fingerprint, so that lines may move.

    Paths are relative to `folder`, where the baseline's file lies. One that is `recording` takes
    every finding as known: so a project begins, once.
    """

    def __init__(
        self, entries: Iterable[Entry] = (), *, folder: str, recording: bool = False
    ) -> None:
        self._known = set(entries)
        self._folder = folder
        self._recording = recording
        self._met: set[Entry] = set()
        self._checked: set[str] = set()

    def take(self, result: FileResult) -> FileResult:
        """Return `result` with its known findings suppressed."""
        if result.not_read:
            return result
        path = path_below(result.path, self._folder)
        self._checked.add(path)
        prints = Fingerprints(path)
        kept: list[Placed] = []
        suppressed = list(result.suppressed)
        for finding in result.findings:
            entry = (path, finding.rule.code, prints.of(finding))
            if self._recording or entry in self._known:
                self._met.add(entry)
                suppressed.append(Suppressed(finding, "baseline", REASON))
            else:
                kept.append(finding)
        suppressed.sort(key=lambda each: (each.finding.start, each.finding.rule.code))
        return result._replace(findings=tuple(kept), suppressed=tuple(suppressed))

    @property
    def gone(self) -> frozenset[Entry]:
        """The known findings that are no more in files that were checked."""
        return frozenset(entry for entry in self._known - self._met if entry[0] in self._checked)

    def text(self) -> str:
        """Return the baseline as JSON, without what is gone: path, rule, fingerprints, sorted."""
        pages: dict[str, dict[str, list[str]]] = {}
        for path, code, fingerprint in sorted((self._known | self._met) - self.gone):
            pages.setdefault(path, {}).setdefault(code, []).append(fingerprint)
        return json.dumps(pages, indent=1) + "\n"


def load_baseline(file: str) -> Baseline:
    """Read a baseline, or raise `InvalidSettingsError`."""
    try:
        with open(file, "rb") as stream:
            source = stream.read(LARGEST + 1)
        if len(source) > LARGEST:
            raise InvalidSettingsError([f"{file}: expected at most {LARGEST:,} bytes"])
        pages = json.loads(source)
    except OSError as error:
        raise InvalidSettingsError([f"{file}: {error.strerror}"]) from None
    except (ValueError, RecursionError):
        raise InvalidSettingsError([f"{file}: expected a baseline in JSON"]) from None
    return Baseline(_entries(pages, file), folder=os.path.dirname(os.path.abspath(file)))


def _entries(pages: object, file: str) -> list[Entry]:
    entries = []
    wrong = InvalidSettingsError([f"{file}: expected path, rule and a list of fingerprints"])
    if not isinstance(pages, dict):
        raise wrong
    for path, rules in pages.items():
        if not isinstance(rules, dict):
            raise wrong
        for code, prints in rules.items():
            if not isinstance(prints, list) or not all(isinstance(each, str) for each in prints):
                raise wrong
            entries += [(path, code, each) for each in prints]
    return entries
