"""Unlabelled text that is mostly fine: interface strings and real talk. Read, never committed.

Without it the harm head learns "emotional text unlike the good lines" and takes everything that is
unlike the authored lines for harm.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import polib

from tic.models import Place
from tic.text import PLACEHOLDER
from training.rows import Row, drawn

INTERFACE, TALK = 0.7, 0.5  # what a row weighs in the harm head
HELD_TALK = 0.075  # of the dialogues for dev, and as many for test

# Wheels of a package registry, each under a permissive licence (in the wheel), and where its English
# source strings stand. Whole packages are held back: dev and test strings are of unseen programs.
CATALOGUES = {
    "homeassistant==2024.3.3": ("train", r"homeassistant/components/[^/]+/strings\.json"),
    "indico==3.2.9": ("train", r"indico/translations/messages(-react|-js)?\.pot"),
    "django==5.2.19": ("train", r"django/.*/locale/en/LC_MESSAGES/.*\.po"),
    "django-allauth==65.21.1": ("train", r"allauth/locale/en/LC_MESSAGES/.*\.po"),
    "django-cms==5.1.3": ("train", r"cms/locale/en/LC_MESSAGES/.*\.po"),
    "django-oscar==4.2.1": ("dev", r"oscar/locale/en/LC_MESSAGES/.*\.po"),
    "wagtail==8.0.1": ("dev", r"wagtail/.*locale/en/LC_MESSAGES/.*\.po"),
    "kolibri==0.19.5": ("test", r"kolibri/locale/en/LC_MESSAGES/.*-messages\.json"),
}
_MARKS = re.compile(r"%\([^)]*\)[a-z]|%[sd]|\{\{?[^{}]*\}?\}|\$\{[^}]*\}|<[^>]{1,200}>")
_WORD = re.compile(r"[A-Za-z]{2,}")


def fetch_command() -> str:
    """What brings the wheels into a folder."""
    return f"pip download --no-deps --only-binary :all: -d FOLDER {' '.join(CATALOGUES)}"


def interface(folder: Path, most: int, seed: int) -> list[Row]:
    """English source strings out of the wheels in `folder`, at most `most` of one package.

    Ends the program where a wheel is missing, and says how to get it.
    """
    rows, seen = [], set()
    for pinned, (part, pattern) in CATALOGUES.items():
        name, _, version = pinned.partition("==")
        wheels = sorted(folder.glob(f"{name.replace('-', '_')}-{version}-*.whl"))
        if not wheels:
            raise SystemExit(f"training: no wheel of {pinned} in {folder}: {fetch_command()}")
        own = []
        for text in _strings(wheels[0], re.compile(pattern)):
            plain = _MARKS.sub(PLACEHOLDER, " ".join(text.split()))
            if plain.lower() not in seen and len(plain) <= 400 and _WORD.search(plain):
                seen.add(plain.lower())
                own.append(plain)
        own.sort(key=lambda text: drawn(seed, text))
        source = f"interface:{name}"
        rows += [
            Row(text, None, source, part, Place.COPY, "none", INTERFACE) for text in own[:most]
        ]
    return rows


def _strings(wheel: Path, pattern: re.Pattern[str]) -> Iterator[str]:
    with zipfile.ZipFile(wheel) as files:
        for name in sorted(files.namelist()):
            if not pattern.fullmatch(name):
                continue
            content = files.read(name).decode()
            if name.endswith(".json"):
                yield from _leaves(json.loads(content))
            else:
                yield from (entry.msgid for entry in polib.pofile(content) if not entry.obsolete)


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for each in value.values():
            yield from _leaves(each)
    elif isinstance(value, str) and not value.startswith("[%key:"):
        yield value


def talk(folder: Path, seed: int) -> list[Row]:
    """Real talk out of `forum_advice.jsonl` and `charity_talk.jsonl` in `folder`.

    Forum sentences are labelled for the act `advise` and no other. Dialogues never straddle parts.
    """
    rows = [
        Row(
            str(row["text"]),
            None,
            "forum_advice",
            _forum_part(row, seed),
            Place.TALK,
            "none",
            TALK,
            helper=("advise",) if row["advice"] else (),
            helper_known=("advise",),
        )
        for row in _lines(folder / "forum_advice.jsonl")
    ]
    earlier: dict[object, str] = {}
    for row in _lines(folder / "charity_talk.jsonl"):
        dialogue, text = row["talk"], str(row["text"])
        at = drawn(seed, str(dialogue))
        part = "dev" if at < HELD_TALK else "test" if at < 2 * HELD_TALK else "train"
        rows.append(
            Row(text, earlier.get(dialogue), "charity_talk", part, Place.TALK, "none", TALK)
        )
        earlier[dialogue] = text
    return [row for row in rows if _WORD.search(row.text)]


def _forum_part(row: dict[str, object], seed: int) -> str:
    """What the data holds back is half dev, half test."""
    if row["split"] == "train":
        return "train"
    return "dev" if drawn(seed, str(row["text"])) < 0.5 else "test"


def _lines(path: Path) -> Iterator[dict[str, object]]:
    if not path.exists():
        raise SystemExit(
            f"training: expected {path.name} in {path.parent}; see training/data/README.md"
        )
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
