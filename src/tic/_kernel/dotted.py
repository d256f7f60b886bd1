"""Dotted keys of TOML: `tomllib` spends time and memory quadratic in the parts of one key."""

from __future__ import annotations

import re


def has_long_key(text: str, *, most: int) -> bool:
    """Tell, in time linear in `text`, whether something like a key of `most` dotted parts is there."""
    return bool(
        re.search(
            rf"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]{{0,80}}"|'[^'\n]{{0,80}}')[ \t]*+\.[ \t]*+){{{most}}}""",
            text,
        )
    )
