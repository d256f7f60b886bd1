"""`python -m tic.packs` rewrites the compiled packs; `--check` fails if one is stale."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from tic.language import Compiled, compile_pack
from tic.language.travelling import judging_text, looking_text
from tic.packs.consent_policy import compile_consent_policy
from tic.packs.load import RULES, load_pack
from tic.packs.replies import compile_replies
from tic.packs.signals import compile_signals


@cache
def _english() -> Compiled:
    return compile_pack(load_pack(RULES / "en"))


# name of the data module below tic/data -> the function that returns its text
COMPILED: dict[str, Callable[[], str]] = {
    "consent_policy": compile_consent_policy,
    "pacing_signals": compile_signals,
    "consent_replies": compile_replies,
    "judging_en": lambda: judging_text(_english()),
    "rules_en": lambda: looking_text(_english()),
}


def main(words: list[str]) -> int:
    """Write each compiled pack, or with `--check` only tell which would change."""
    data = Path(__file__).resolve().parent.parent / "data"
    stale = []
    for name, text_of in COMPILED.items():
        page, text = data / f"{name}.py", text_of()
        if page.exists() and page.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in words:
            page.write_text(text, encoding="utf-8")
    if stale:
        sys.stderr.write(
            f"tic.packs: {'stale' if '--check' in words else 'written'}: {' '.join(stale)}\n"
        )
    return int(bool(stale) and "--check" in words)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
