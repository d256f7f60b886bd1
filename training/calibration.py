"""From logits to probabilities, and from where a label counts: all on dev rows, never on test rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from attrs import frozen

from tic.acts.kinds import BARRED, LOOSENING, RESTRAINING, SAFETY_SPEECH
from tic.models.manifest import ActLabels, Cut, HarmLabels, Line, Place
from training.rows import FAMILIES, HELPER, PERSON

Array = np.ndarray

DEFAULT, STRICT, LEAST = (
    0.93,
    0.75,
    0.85,
)  # precision on dev, which test does not quite reach; below LEAST a family is off by default
# Copy is short, there is much of it, and hardly any is a problem: held-back lines are half problems.
COPY_PRECISION = 0.95
# How much of ordinary text may be found, all families together, in default and in strict.
INTERFACE_SHARES = (0.2 / 1000, 5 / 1000)
TALK_SHARES = (0.004, 0.03)
NEVER = 0.999
_PULL = 4.0  # how many rows' worth a label's line is pulled to the line of its head

FALSE_ALARMS = 0.03  # of turns that do not hold back
FALSE_BARRED = 0.02  # of turns that are not barred
FALSE_STOPS = 0.003  # of all turns


def platt(logits: Array, truth: Array, prior: Line | None = None) -> Line:
    """The line of Platt (1999), by Newton's method, pulled towards `prior` where rows are few."""
    before = np.array([prior.scale, prior.shift] if prior else [1.0, 0.0])
    pull = _PULL if prior else 1e-3
    inputs = np.stack([logits, np.ones_like(logits)], 1).astype(np.float64)
    # Platt's targets: no row is believed wholly.
    ones, zeros = truth.sum(), (1 - truth).sum()
    aims = np.where(truth > 0, (ones + 1) / (ones + 2), 1 / (zeros + 2))
    line = before.copy()
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(inputs @ line, -30, 30)))
        slope = inputs.T @ (p - aims) + pull * (line - before)
        bend = (inputs * (p * (1 - p))[:, None]).T @ inputs + (pull + 1e-6) * np.eye(2)
        step = np.linalg.solve(bend, slope)
        line -= np.clip(step, -1, 1)
        if np.abs(step).max() < 1e-8:
            break
    return Line(scale=float(max(line[0], 0.05)), shift=float(line[1]))


def probabilities(logits: Array, line: Line) -> Array:
    """The line applied to many logits."""
    return 1 / (1 + np.exp(-(line.scale * logits.astype(np.float64) + line.shift)))


def pooled(logits: Array) -> Array:
    """The log odds of any family against none."""
    exact = logits.astype(np.float64)
    most = exact[:, 1:].max(1)
    return np.log(np.exp(exact[:, 1:] - most[:, None]).sum(1)) + most - exact[:, 0]


@frozen
class Judged:
    """Dev rows of one place: logits of their worst sentences, whether each is a problem, and ordinary text.

    `shares` are how much of the ordinary text may be found, in `default` and in `strict`, and `precise` is the
    precision that `default` asks for.
    """

    logits: Array
    truth: Array
    ordinary: Array
    shares: tuple[float, float]
    precise: float = DEFAULT


def harm_labels(places: Mapping[Place, Judged]) -> HarmLabels:
    """Lines and cuts of the harm head, from what was judged in each place.

    A finding is right when the row is a problem, also of a neighbouring family. One cut for all is the
    lowest that keeps to all limits of the place; a family that is less precise, judged in all places
    since one alone has few rows of it, gets a higher one of its own, or none. Where the place is not
    known, the higher cut counts.
    """
    every = list(places.values())
    logits = np.concatenate([each.logits for each in every])
    truth = np.concatenate([each.truth for each in every])
    line = platt(pooled(logits), truth)
    cuts = {place: _cuts(judged, line, logits, truth) for place, judged in places.items()}
    cuts[Place.ANY] = {
        family: Cut(
            default=_higher([own[family].default for own in cuts.values()]),
            strict=_higher([own[family].strict for own in cuts.values()]),
        )
        for family in FAMILIES
    }
    return HarmLabels(families=FAMILIES, line=line, cuts=cuts)


def _cuts(judged: Judged, line: Line, logits: Array, truth: Array) -> dict[str, Cut]:
    """The cuts of a place; `logits` and `truth` are those of all places."""
    odds = probabilities(pooled(judged.logits), line)
    plain = probabilities(pooled(judged.ordinary), line)
    everywhere = probabilities(pooled(logits), line)
    named = logits[:, 1:].argmax(1)
    found: dict[str, list[float | None]] = {family: [] for family in FAMILIES}
    for aim, share, least in zip(
        (judged.precise, STRICT), judged.shares, (LEAST, STRICT), strict=True
    ):
        floor = max(_precise(odds, judged.truth, aim), above(plain, share))
        for at, family in enumerate(FAMILIES):
            here = named == at
            own = (
                max(floor, _precise(everywhere[here], truth[here], wanted))
                for wanted in (aim, least)
            )
            fit = (cut for cut in own if cut < NEVER and (everywhere[here] >= cut).any())
            cut = next(fit, None)
            found[family].append(None if cut is None else round(cut, 4))
    return {family: Cut(default=both[0], strict=both[1]) for family, both in found.items()}


def _higher(cuts: list[float | None]) -> float | None:
    known = [cut for cut in cuts if cut is not None]
    return max(known) if len(known) == len(cuts) else None


def _precise(odds: Array, truth: Array, wanted: float) -> float:
    """The lowest probability from which on at least `wanted` of what is found is right."""
    order = np.argsort(-odds, kind="stable")
    right = np.cumsum(truth[order]) / np.arange(1, len(order) + 1)
    fine = np.flatnonzero(right >= wanted)
    return float(odds[order[fine[-1]]]) if len(fine) else 1.0


def above(odds: Array, share: float) -> float:
    """The lowest probability from which on at most `share` of `odds` are found."""
    if not len(odds):
        return 0.01
    kept = np.sort(odds)[::-1]
    most = int(share * len(kept))
    return float(kept[most]) + 1e-6


def _lines(logits: Array, truth: Array) -> list[Line]:
    prior = platt(logits.ravel(), truth.ravel())
    return [platt(logits[:, at], truth[:, at], prior) for at in range(logits.shape[1])]


def person_labels(logits: Array, truth: Array, ordinary: Array) -> ActLabels:
    """Acts of a person. What loosens never counts; what restrains, at a bounded share of false alarms.

    `ordinary` are logits of talk in which nobody is known to hold back.
    """
    lines = _lines(logits, truth)
    odds, plain = _odds(logits, lines), _odds(ordinary, lines)
    restrains = np.array([act in {a.value for a in RESTRAINING} for act in PERSON])
    free = ~truth[:, restrains].any(1)
    held = max(
        above(odds[free][:, restrains].max(1), FALSE_ALARMS),
        above(plain[:, restrains].max(1, initial=0.0), FALSE_ALARMS),
    )
    stop = PERSON.index("stop")
    others = odds[truth[:, stop] == 0, stop]
    halted = max(held, above(others, FALSE_STOPS), above(plain[:, stop], FALSE_STOPS))
    loosens = {act.value for act in LOOSENING}
    plainly = _best_f1(odds[:, ~restrains], truth[:, ~restrains])
    cuts = [
        None if act in loosens else held if holds else plainly
        for act, holds in zip(PERSON, restrains, strict=True)
    ]
    cuts[stop] = halted
    return ActLabels(acts=PERSON, lines=tuple(lines), cuts=_rounded(cuts))


def helper_labels(logits: Array, truth: Array) -> ActLabels:
    """Acts of a helper. What is barred counts where few other turns, and no safety speech, would."""
    lines = _lines(logits, truth)
    odds = _odds(logits, lines)
    barred = np.array([act in {a.value for a in BARRED} for act in HELPER])
    safe = np.array([act in {a.value for a in SAFETY_SPEECH} for act in HELPER])
    worst = odds[:, barred].max(1)
    fine = ~truth[:, barred].any(1)
    spoken = fine & truth[:, safe].any(1).astype(bool)
    held = max(above(worst[fine], FALSE_BARRED), above(worst[spoken], 0.0))
    plainly = _best_f1(odds[:, ~barred], truth[:, ~barred])
    cuts = [held if each else plainly for each in barred]
    return ActLabels(acts=HELPER, lines=tuple(lines), cuts=_rounded(cuts))


def _odds(logits: Array, lines: Sequence[Line]) -> Array:
    return np.stack([probabilities(logits[:, at], line) for at, line in enumerate(lines)], 1)


def _best_f1(odds: Array, truth: Array) -> float:
    tried = np.linspace(0.1, 0.9, 81)
    hits = [
        ((odds >= cut) * truth).sum() * 2 / max(1, (odds >= cut).sum() + truth.sum())
        for cut in tried
    ]
    return float(tried[int(np.argmax(hits))])


def _rounded(cuts: Sequence[float | None]) -> tuple[float | None, ...]:
    return tuple(None if cut is None or cut >= NEVER else round(max(cut, 0.01), 4) for cut in cuts)
