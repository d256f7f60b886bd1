"""What the exported model reaches, with intervals: on authored test rows and on text unlike them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import sqrt

import numpy as np
from scipy.stats import rankdata

from tic.acts.kinds import ASKING, BARRED, RESTRAINING
from tic.models import LearnedReader, Place, Profile, sentences
from tic.text.context import Context
from training.rows import FAMILIES, Row

HOLD = {act.value for act in RESTRAINING}
BAR = {act.value for act in BARRED}
ASK = {act.value for act in ASKING}
# What must not be read as barred, as the project's measure of acts counts it.
SAFE = {
    "emphasise_autonomy",
    "handoff_info",
    "close",
    "receipt_of_disclosure",
    "presence",
    "affirm",
    "acknowledge",
    "seek_collaboration",
    "apology",
}

Share = dict[str, float | int]
Figures = dict[str, object]


def share(hits: int, of: int) -> Share:
    """A share with its Wilson interval at 95 % (Wilson 1927)."""
    if not of:
        return {"hits": 0, "of": 0}
    z, p = 1.96, hits / of
    middle, wide = p + z * z / (2 * of), z * sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    low, high = ((middle + sign * wide) / (1 + z * z / of) for sign in (-1, 1))
    return {
        "share": round(p, 4),
        "low": round(max(low, 0.0), 4),
        "high": round(min(high, 1.0), 4),
        "hits": hits,
        "of": of,
    }


def counted(flags: Iterable[object]) -> Share:
    """The share of what is true."""
    all_ = [bool(flag) for flag in flags]
    return share(sum(all_), len(all_))


def auc(scores: np.ndarray, truth: np.ndarray) -> float:
    """The chance that a problem scores above a row that is none (Mann-Whitney; ties count half)."""
    ranks, ones = rankdata(scores), int(truth.sum())
    zeros = len(truth) - ones
    return float((ranks[truth == 1].sum() - ones * (ones + 1) / 2) / max(1, ones * zeros))


def harm_figures(reader: LearnedReader, rows: list[Row]) -> tuple[Figures, float]:
    """Figures of the harm head on labelled rows, and the cut that leaves 5 % false alarms on them."""
    rows = [row for row in rows if row.source == "harm"]
    truth = np.array([row.harm != "none" for row in rows], int)
    read = reader.harm_each([(row.before, row.text) for row in rows])
    odds = np.array([each.probability for each in read])
    cut = _at_alarms(odds[truth == 0])
    by_sentence = np.array([worst(reader, row) for row in rows])
    cut_sentence = _at_alarms(by_sentence[truth == 0])
    alone = np.array(
        [each.probability for each in reader.harm_each([(None, r.text) for r in rows])]
    )
    out: Figures = {
        "rows": len(rows),
        "auc": round(auc(odds, truth), 4),
        "recall_at_5": counted(odds[truth == 1] > cut),
        "auc_by_sentence": round(auc(by_sentence, truth), 4),
        "recall_at_5_by_sentence": counted(by_sentence[truth == 1] > cut_sentence),
        "auc_without_before": round(auc(alone, truth), 4),
    }
    found = {profile: [_problems(reader, row, profile) for row in rows] for profile in Profile}
    for profile in Profile:
        pairs = list(zip(found[profile], rows, strict=True))
        out[profile.value] = {
            "recall": counted(bool(f) for f, row in pairs if row.harm != "none"),
            "false_alarms": counted(bool(f) for f, row in pairs if row.harm == "none"),
            "precision": counted(row.harm != "none" for f, row in pairs if f),
            "right_family": counted(row.harm in f for f, row in pairs if f and row.harm != "none"),
        }
    out["families"] = {
        family: {
            "at_5": counted(
                p > cut for p, row in zip(odds, rows, strict=True) if row.harm == family
            ),
            **{
                profile.value: counted(
                    bool(each)
                    for row, each in zip(rows, found[profile], strict=True)
                    if row.harm == family
                )
                for profile in Profile
            },
        }
        for family in FAMILIES
    }
    return out, cut


def _at_alarms(odds: np.ndarray, allowed: float = 0.05) -> float:
    """The cut above which `allowed` of the rows that are no problem lie."""
    return float(np.sort(odds)[::-1][int(allowed * len(odds))])


def worst(reader: LearnedReader, row: Row) -> float:
    """The highest probability of a row's sentences, each read with the one before it."""
    parts = [row.text[start:end] for start, end in sentences(row.text)] or [row.text]
    return max(each.probability for each in reader.harm(parts, before=row.before))


def off_style(reader: LearnedReader, rows: list[Row], cut: float, most: int = 3_000) -> Figures:
    """How much text that is mostly fine is found, by source."""
    out: Figures = {}
    for source in sorted({row.source for row in rows}):
        own = [row for row in rows if row.source == source][:most]
        read = reader.harm_each([(row.before, row.text) for row in own])
        out[source] = {
            "at_5": counted(each.probability > cut for each in read),
            **{
                profile.value: counted(bool(_problems(reader, row, profile)) for row in own)
                for profile in Profile
            },
        }
    return out


def _problems(reader: LearnedReader, row: Row, profile: Profile) -> set[str]:
    """The families found in a row, as the linter finds them."""
    found = reader.problems(
        row.text,
        before=row.before,
        context=Context.CHAT if row.place is Place.TALK else Context.UI,
        strict=profile is Profile.STRICT,
    )
    return {each.family for each in found}


def person_figures(reader: LearnedReader, rows: list[Row]) -> Figures:
    """Acts of a person: what must hold back, false alarms, false stops, and F1 over acts that count."""
    pairs = [
        (
            set(row.person),
            {act.kind.value for act in reader.person(row.text, before=row.before).acts},
        )
        for row in rows
        if row.source == "person_acts" and row.person is not None
    ]
    return {
        "rows": len(pairs),
        "held_back": counted(got & HOLD for true, got in pairs if true & HOLD),
        "false_alarms": counted(got & HOLD for true, got in pairs if not true & HOLD),
        "false_stop": counted("stop" in got and "stop" not in true for true, got in pairs),
        "micro_f1": _f1(pairs),
        "acts": _by_act(pairs),
    }


def helper_figures(reader: LearnedReader, rows: list[Row]) -> Figures:
    """Acts of a helper: F1, what is barred, safe turns read as barred, and depth of what asks."""
    own = [row for row in rows if row.source == "helper_acts" and row.helper is not None]
    turns = [reader.helper(row.text, before=row.before) for row in own]
    pairs = [
        (set(row.helper or ()), {act.kind.value for act in turn.acts})
        for row, turn in zip(own, turns, strict=True)
    ]
    asked = [
        (row.depth, turn.depth)
        for row, turn in zip(own, turns, strict=True)
        if set(row.helper or ()) & ASK and row.depth is not None and turn.depth is not None
    ]
    safe = [got for true, got in pairs if true & SAFE and not true & (BAR | {"advise"})]
    return {
        "rows": len(pairs),
        "micro_f1": _f1(pairs),
        "barred_heard": counted(got & BAR for true, got in pairs if true & BAR),
        "false_barred": counted(got & BAR for true, got in pairs if not true & BAR),
        "safe_as_barred": counted(got & BAR for got in safe),
        "depth_exact": counted(true == got for true, got in asked),
        "depth_too_shallow": counted(got < true for true, got in asked),
        "acts": _by_act(pairs),
    }


def acts_off_style(reader: LearnedReader, rows: list[Row], most: int = 1_000) -> Figures:
    """How often real talk, in which little of it happens, is read as holding back, a stop, or barred."""
    own = [row for row in rows if row.source == "charity_talk"][:most]
    person = [{a.kind.value for a in reader.person(r.text, before=r.before).acts} for r in own]
    helper = [{a.kind.value for a in reader.helper(r.text, before=r.before).acts} for r in own]
    return {
        "rows": len(own),
        "held_back": counted(got & HOLD for got in person),
        "stop": counted("stop" in got for got in person),
        "barred": counted(got & BAR for got in helper),
    }


def _f1(pairs: list[tuple[set[str], set[str]]]) -> float:
    both = sum(len(true & got) for true, got in pairs)
    return round(2 * both / max(1, sum(len(true) + len(got) for true, got in pairs)), 4)


def _by_act(pairs: list[tuple[set[str], set[str]]]) -> dict[str, str]:
    there = Counter(act for true, _ in pairs for act in true)
    right = Counter(act for true, got in pairs for act in true & got)
    return {act: f"{right[act]}/{n}" for act, n in there.most_common()}
