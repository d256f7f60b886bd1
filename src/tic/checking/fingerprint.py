"""What makes a finding the same one after lines have moved."""

from __future__ import annotations

import hashlib
from collections import Counter

from tic.checking.result import Placed


class Fingerprints:
    """Fingerprints of one file's findings, asked in the order of the file.

    A finding is its rule, file, key and words in lower case with single spaces; the n-th of equal
    ones is told apart by its number, since code hosts fold equal fingerprints into one.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._seen: Counter[tuple[str, ...]] = Counter()

    def of(self, finding: Placed) -> str:
        """Return the fingerprint, 64 hexadecimal digits; it gives no words away."""
        words = " ".join((finding.words or finding.says).lower().split())
        same = (finding.rule.code, self._path, finding.key, words)
        self._seen[same] += 1
        told = "\0".join((*same, str(self._seen[same])))
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()
