"""Thresholds keep the limits that they are drawn from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

np = pytest.importorskip(
    "numpy", reason="install what training needs: pip install --group training"
)
from training.rows import FAMILIES, HELPER, PERSON  # noqa: E402

from tic.acts.kinds import BARRED, LOOSENING, RESTRAINING  # noqa: E402
from tic.models import Place  # noqa: E402
from training import calibration as c  # noqa: E402


@given(st.lists(st.floats(0.001, 0.99), min_size=1, max_size=300), st.floats(0, 0.5))
def test_at_most_the_share_is_found(odds: list[float], share: float) -> None:
    cut = c.above(np.array(odds), share)

    assert sum(each >= cut for each in odds) <= share * len(odds)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=80))
def test_what_is_found_is_as_precise_as_was_wanted(rows: list[tuple[float, bool]]) -> None:
    odds, truth = (np.array(each) for each in zip(*rows, strict=True))
    odds = odds + np.arange(len(odds)) * 1e-9  # ties are cut between rows that look alike
    cut = c._precise(odds, truth.astype(int), 0.9)

    found = odds >= cut
    assert not found.any() or truth[found].mean() >= 0.9 or cut == 1.0


def test_a_line_puts_back_what_was_shifted() -> None:
    rng = np.random.default_rng(3)
    logits = rng.normal(0, 2, 20_000)
    truth = (rng.random(20_000) < 1 / (1 + np.exp(-(0.5 * logits - 1)))).astype(int)

    line = c.platt(logits, truth)

    assert line.scale == pytest.approx(0.5, abs=0.05)
    assert line.shift == pytest.approx(-1, abs=0.1)


def test_a_label_with_no_rows_follows_its_head() -> None:
    prior = c.Line(scale=0.7, shift=-0.3)
    line = c.platt(np.zeros(0), np.zeros(0), prior)

    assert (line.scale, line.shift) == pytest.approx((0.7, -0.3))


def noisy(labels: tuple[str, ...], seed: int):
    rng = np.random.default_rng(seed)
    truth = (rng.random((400, len(labels))) < 0.05).astype(int)
    return truth * 3 + rng.normal(-2, 1.2, truth.shape), truth


def test_what_loosens_never_counts_and_what_restrains_rarely_falsely() -> None:
    logits, truth = noisy(PERSON, 1)
    labels = c.person_labels(logits, truth, logits[:0])
    cuts = dict(zip(labels.acts, labels.cuts, strict=True))

    assert {act for act, cut in cuts.items() if cut is None} >= {act.value for act in LOOSENING}
    restraining = [at for at, act in enumerate(PERSON) if act in {a.value for a in RESTRAINING}]
    odds = c._odds(logits, labels.lines)
    cut = np.array([labels.cuts[at] or 2.0 for at in restraining])
    free = ~truth[:, restraining].any(1)
    assert (odds[free][:, restraining] >= cut + 1e-4).any(1).mean() <= c.FALSE_ALARMS


def test_what_is_barred_is_rarely_heard_falsely_and_never_in_safety_speech() -> None:
    logits, truth = noisy(HELPER, 2)
    labels = c.helper_labels(logits, truth)
    barred = [at for at, act in enumerate(HELPER) if act in {a.value for a in BARRED}]
    safe = [HELPER.index(act) for act in ("handoff_info", "emphasise_autonomy", "close")]
    odds = c._odds(logits, labels.lines)
    wrong = (odds[:, barred] >= labels.cuts[barred[0]] + 1e-4).any(1) & ~truth[:, barred].any(1)

    assert wrong.mean() <= c.FALSE_BARRED
    assert not wrong[truth[:, safe].any(1)].any()


def test_a_family_that_is_not_precise_enough_is_off() -> None:
    rng = np.random.default_rng(5)
    size, blame, guilt = 600, FAMILIES.index("blame") + 1, FAMILIES.index("guilt") + 1
    logits = np.full((size, len(FAMILIES) + 1), -6.0)
    logits[:, 0] = 0
    logits[:300, blame] = rng.normal(3, 1, 300)  # always right
    logits[300:, guilt] = rng.normal(3, 1, 300)  # right half of the time, by chance
    truth = np.concatenate([np.ones(300, int), rng.integers(0, 2, 300)])
    ordinary = np.full((2_000, len(FAMILIES) + 1), -8.0)
    ordinary[:, 0] = 0

    few = c.Judged(logits, truth, ordinary, c.INTERFACE_SHARES)
    # The same rows, in a place whose ordinary text looks more like blame than they do.
    louder = logits[:300].copy()
    louder[:, blame] += 20
    cuts = c.harm_labels(
        {Place.COPY: few, Place.TALK: c.Judged(logits, truth, louder, (0, 0))}
    ).cuts

    assert cuts[Place.COPY]["blame"].default is not None
    guilt_cut = cuts[Place.COPY]["guilt"].default
    assert guilt_cut is None or guilt_cut > 0.5
    assert cuts[Place.COPY]["coercion"].default is None
    assert cuts[Place.TALK]["blame"].default is None
    assert cuts[Place.ANY]["blame"].default is None
