"""Print the tables of the accuracy page from the results that are kept beside it."""

import json
from pathlib import Path

from tic.measuring import Share

RUNS = ("phrases, default", "phrases, strict", "model, default", "model, strict")
# What the review reads whole turns of, which has no profile.
REVIEWED = ("farewells", "push_after_refusal", "counselling_sessions")
SETS = {
    "confirm_shaming": "shop copy; a decline button that shames",
    "farewells": "replies of companion apps to a goodbye (review); those that manipulate",
    "push_after_refusal": "turns after a refusal to donate (review); those that go on persuading",
    "unasked_advice": "sentences of peers and therapists; advice without permission",
    "microaggressions": "hurtful everyday remarks, all of them problems",
    "stigma": "lay answers about a person with depression; stigmatising ones",
    "professional_answers": "counsellors' written answers, taken as fine",
    "copy_neutral": "copy of applications",
    "copy_health": "copy of health applications",
    "copy_trauma_dv_legal": "copy of services for abuse and legal aid",
    "counselling_sessions": "whole sessions (review), rated good or poor",
}
ACTS = {
    "hold_back_recall": "turns that must hold back, heard",
    "false_alarm_rate": "other turns taken for one",
    "false_stop": "a stop heard that is none",
    "false_yes": "a yes heard that is none",
    "micro_f1": "micro-F1",
    "barred_recall": "barred moves, heard",
    "false_barred": "other turns taken for one",
    "safe_read_as_barred": "safe moves read as barred (count)",
    "depth_exact": "depth exact, where it was read",
}


def print_pages(into: Path) -> None:
    found = json.loads((Path(__file__).parent / "results.json").read_text(encoding="utf-8"))
    parts = [line for name, says in SETS.items() for line in _set(name, says, found)]
    (into / "sets.md").write_text("\n".join(parts), encoding="utf-8")
    (into / "acts.md").write_text("\n".join(_acts(found)), encoding="utf-8")


def _set(name, says, found):
    runs = [run for run in RUNS if name in found.get(run, ())]
    runs = [run for run in runs if name not in REVIEWED or run.endswith("default")]
    yield from (f"### `{name}`", "", f"{says[0].upper()}{says[1:]}.", "")
    yield from ("| run | n | found | taken wrongly | precision |", "|---|---|---|---|---|")
    for run in runs:
        figures = found[run][name]
        title = run.partition(",")[0] if name in REVIEWED else run
        yield f"| {title} | {figures['n']} | {' | '.join(_cells(figures))} |"
    yield ""


def _cells(figures):
    if "auc" in figures:
        low, high = figures["auc_95"]
        return f"AUC {figures['auc']:.2f} ({low:.2f} to {high:.2f})", "", ""
    if "strings_flagged" in figures:
        share = Share(figures["strings_flagged"], figures["n"])
        low, high = (1000 * end for end in share.interval)
        of = f"{1000 * share.value:.1f} in 1,000 ({low:.1f} to {high:.1f}), not all of them wrong"
        return "", of, ""
    recall = _percent(figures, "recall", "recall_95")
    wrong = _percent(figures, "false_positive_rate", "fpr_95")
    if not (recall and wrong):
        return recall, wrong, ""
    right = round(figures["recall"] * figures["positives"])
    share = Share(right, figures["flagged"])
    low, high = (100 * end for end in share.interval)
    precise = "" if share.value is None else f"{100 * share.value:.0f} % ({low:.0f} to {high:.0f})"
    return recall, wrong, precise


def _percent(figures, name, interval):
    if name not in figures:
        return ""
    low, high = (100 * end for end in figures[interval])
    return f"{100 * figures[name]:.1f} % ({low:.1f} to {high:.1f})"


def _acts(found):
    phrases, model = found["phrases, acts"], found["model, acts"]
    yield from ("| who | figure | n | phrases | model |", "|---|---|---|---|---|")
    for who, figures in phrases.items():
        for name, says in ACTS.items():
            if name in figures:
                both = (f"{one[who][name]:.3g}" for one in (phrases, model))
                yield f"| {who} | {says} | {figures['n']} | {' | '.join(both)} |"
    yield ""
