"""From packs of acts to the plain data that their readers take: patterns in one graph, rules by number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tic.acts.kinds import PersonAct
from tic.acts.person import ASIDE, TOLD
from tic.phrases import Matcher, parse
from tic.phrases.plain import to_plain

PLACES = ("within", "opening", "alone", "whole")
# What counts in every language: people fall back on their first one under stress.
EVERYWHERE = frozenset(
    {PersonAct.STOP, PersonAct.DECLINE_TOPIC, PersonAct.DECLINE_ITEM, PersonAct.CONSENT_NO}
)
_RULE = ("kind", "because", "confidence", "after", "unless", "of", "longest", "ends")

Pack = Mapping[str, Any]
_Labelled = tuple[str, str, Mapping[str, str]]


def compile_person(pack: Pack, others: Iterable[Pack] = ()) -> dict[str, object]:
    """Compile `pack`, and from `others` stops and what is a whole refusal.

    Raises `PatternError` for a pattern that cannot be read.
    """
    rules: list[tuple[dict[str, object], str]] = []
    structures: list[tuple[int, Mapping[str, object]]] = []
    within: list[_Labelled] = []
    alone: list[_Labelled] = []
    packs = (pack, *others)
    for each in packs:
        macros = each.get("macros", {})
        for name in (TOLD, ASIDE):
            within += [(name, one, macros) for one in each.get(name, {}).get("patterns", ())]
        for table in each["act"]:
            lists = {name: table.get(name, ()) for name in PLACES}
            if each is not pack:
                lists = _of_another_language(table)
            if not any(lists.values()) and "clauses" not in table:
                continue
            number = len(rules)
            rules.append(({key: table[key] for key in _RULE if key in table}, each["lang"]))
            for name, patterns in lists.items():
                into = within if name in ("within", "opening") else alone
                into += [(f"{name} {number}", one, macros) for one in patterns]
            if each is pack:
                structures += [(number, one) for one in table.get("clauses", ())]
    return {
        "rules": rules,
        "structures": structures,
        "within": _graph(within),
        "alone": _graph(alone),
        "leads": sorted({word for each in packs for word in each.get("leads", ())}),
        "tails": sorted({word for each in packs for word in each.get("tails", ())}),
        "review": pack["review"],
    }


def compile_helper(pack: Pack) -> dict[str, object]:
    """Compile a pack of a helper's acts; raises `PatternError` for a pattern that cannot be read."""
    labels: list[tuple[str, str, str, str]] = []
    within: list[_Labelled] = []
    for cue in pack["cue"]:
        within += [(str(len(labels)), one, pack["macros"]) for one in cue["within"]]
        labels.append(("", cue["name"], "any", ""))
    for act in pack["act"]:
        within += [(str(len(labels)), one, pack["macros"]) for one in act["within"]]
        labels.append((act["kind"], "", act["where"], act["because"]))
    return {"labels": labels, "within": _graph(within), "review": pack["review"]}


def _of_another_language(table: Mapping[str, Any]) -> dict[str, Sequence[str]]:
    """What counts of another language's table: stops, and refusals that are the whole turn."""
    kind = PersonAct(table["kind"])
    if not table.get("everywhere", True) or kind not in EVERYWHERE:
        return {}
    alone, within = table.get("alone", ()), table.get("within", ())
    if kind is PersonAct.STOP:
        return {"alone": alone, "within": within, "whole": table.get("whole", ())}
    return {"whole": [*alone, *within]}


def _graph(patterns: Iterable[_Labelled]) -> list[object]:
    return to_plain(Matcher.join((label, parse(one, macros)) for label, one, macros in patterns))
