"""The model card as Markdown, written from `model.json` alone."""

from __future__ import annotations

from typing import Any

from tic.models.manifest import Manifest

_HEAD = """# {name} {version}

A small encoder (all-MiniLM-L6-v2, {layers} layers, weights in whole numbers, {vocabulary} word pieces) with three heads: problems in what
software or a helper says (22 families), acts of a helper with the depth of the answer they invite, and acts of
a person. It is part of tic and runs on the machine where tic runs. It opens no connection.

## What it was trained on, and by whom that was labelled

- **Authored lines** ({authored}): synthetic. A large language model wrote them in ten independent
  batches, without sight of rules or evaluation text, and a second run of the same kind, which saw only context,
  the turn before and the text, labelled them again. Author and second rater may share blind spots, and
  no clinician and no person with lived experience has labelled them.
- **Ordinary text** as unlabelled examples of what is mostly fine, at a lower weight: {ordinary}.
  Some of it is not fine; nobody checked line by line. Sentences of advice forums carry the label
  of the act `advise` by a crowd's majority.
- Base weights: all-MiniLM-L6-v2, Apache-2.0.

Trained for {epochs} epochs in {minutes} minutes; seed {seed}. Cuts and calibration come from held-back authored lines, held-back talk, and
interface strings of programs that training did not see; the figures below from test parts, also of other programs and dialogues,
that nothing was tuned on.
Lines of one group (same words, same turn before, or one contrast pair) are in one part.
"""
_FOOT = """
## What it does badly

- It was tried on text that the same kind of author wrote. On other people's text expect less; what is unlike the
  authored lines is the first place where it goes wrong, and the table of unlike text shows how often.
- Dialects, second-language English, children's language, irony, and strings of one to three words.
- Long replies with one failing clause in the middle; families with few lines (see n in the table).
- English only. Text in another language gets numbers that mean nothing.
- A family is often a neighbouring one: "right family" says how often it is the one an author meant.

## What it must not be used for

- **Not to screen, rate or select people**, and not to tell anything about a person's state, history, diagnosis or risk. It
  says what a turn *asks for or does*, and it can be wrong about that.
- **Not to infer consent.** Acts that let more happen (a yes, going on, reopening) never count from this model.
- Not to withhold a crisis line, and not as a crisis detector: `risk` is heard too rarely to be relied on, and its absence means nothing.
- Not as the only reader of anything that matters. It proves no text harmless.
"""


def card(manifest: Manifest) -> str:
    """The whole card; every number is one of `manifest.figures`."""
    f: dict[str, Any] = dict(manifest.figures)
    harm, person, helper = f["harm"], f["person"], f["helper"]
    lines = [_HEAD.format(name=manifest.name, version=manifest.version, **f["made"])]
    lines += [
        f"## Problems in what is said ({harm['rows']} authored test lines)\n",
        '95 % intervals in brackets (Wilson). "At 5 %": at the cut that leaves 5 % false alarms on the same lines.\n',
        f"- AUC {harm['auc']:.3f} (by sentence {harm['auc_by_sentence']:.3f}, without the turn before {harm['auc_without_before']:.3f})",
        f"- Recall at 5 %: {_said(harm['recall_at_5'])}; by sentence {_said(harm['recall_at_5_by_sentence'])}",
    ]
    for profile in ("default", "strict"):
        own = harm[profile]
        lines.append(
            f"- `{profile}`: recall {_said(own['recall'])}, false alarms {_said(own['false_alarms'])}, "
            f"precision {_said(own['precision'])}, right family {_said(own['right_family'])}"
        )
    lines += ["\n| family | recall at 5 % | default | strict | n |", "|---|---|---|---|---|"]
    for family, own in harm["families"].items():
        cuts = [own_cuts[family] for own_cuts in manifest.harm.cuts.values()]
        off = _said(own["default"]) if any(cut.default for cut in cuts) else "off"
        strict = _said(own["strict"]) if any(cut.strict for cut in cuts) else "off"
        lines.append(
            f"| {family} | {_said(own['at_5'])} | {off} | {strict} | {own['at_5']['of']} |"
        )
    lines += [
        "\n## Text unlike the authored lines, mostly fine: how much is found\n",
        "| text | at the cut of 5 % | default | strict | n |",
        "|---|---|---|---|---|",
    ]
    for source, own in f["off_style"].items():
        found = " | ".join(_said(own[name]) for name in ("at_5", "default", "strict"))
        lines.append(f"| {source} | {found} | {own['at_5']['of']} |")
    lines += [
        f"\n## Acts (the model alone; {person['rows']} and {helper['rows']} authored test turns)\n",
        (
            f"- Person: turns that must hold back, heard {_said(person['held_back'])}; false alarms {_said(person['false_alarms'])}; "
            f"false stop {_said(person['false_stop'])}; micro-F1 {person['micro_f1']:.2f} (acts that loosen never count, which costs F1)"
        ),
        (
            f"- Helper: micro-F1 {helper['micro_f1']:.2f}; barred turns heard {_said(helper['barred_heard'])}, others read as barred "
            f"{_said(helper['false_barred'])}, safe turns read as barred {_said(helper['safe_as_barred'])}; depth exact "
            f"{_said(helper['depth_exact'])}, too shallow {_said(helper['depth_too_shallow'])}"
        ),
        (
            f"- Talk of strangers about a donation ({f['acts_off_style']['rows']} turns, unlabelled): read as holding back "
            f"{_said(f['acts_off_style']['held_back'])}, as a stop {_said(f['acts_off_style']['stop'])}, as barred "
            f"{_said(f['acts_off_style']['barred'])}"
        ),
        f"- By act of a person (heard/there): {_acts(person['acts'])}",
        f"- By act of a helper: {_acts(helper['acts'])}",
        _FOOT,
    ]
    return "\n".join(lines)


def _said(own: dict[str, Any]) -> str:
    if not own["of"]:
        return "none"
    return f"{own['share']:.3f} [{own['low']:.3f}, {own['high']:.3f}]"


def _acts(own: dict[str, str]) -> str:
    return ", ".join(f"{act} {found}" for act, found in own.items())
