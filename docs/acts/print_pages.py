"""Print the pages of the acts from the vocabularies, the joining rule and the maps of those who ask."""

from enum import Enum
from pathlib import Path
from types import SimpleNamespace

from tic.acts import BARRED, RESTRAINING, Act, Evidence, HelperAct, PersonAct, Turn, joining
from tic.acts.joining import RULE, Group, group
from tic.consent.replies import reply_in
from tic.data import compiled
from tic.pacing.draft import KINDS
from tic.pacing.reading import SIGNALS, signals_in
from tic.packs.person_acts import SHIPPED, read_person_acts
from tic.packs.toml_file import toml_files

_PLACES = ("whole", "alone", "opening", "within")


def print_pages(into: Path) -> None:
    """Write `person.md`, `helper.md`, `joining.md`, `heard.md`, `moves.md` and `languages.md`."""
    pages = {
        "person": _vocabulary("person", PersonAct),
        "helper": _vocabulary("helper", HelperAct),
        "joining": _joining(),
        "heard": _heard(),
        "moves": _moves(),
        "languages": _languages(),
    }
    for name, text in pages.items():
        (into / f"{name}.md").write_text(text, encoding="utf-8")


def _vocabulary(side: str, kinds: type[Enum]) -> str:
    tables = compiled("acts")[side]
    rows = ["| act | what it is | for example | near misses |", "|---|---|---|---|"]
    for kind in kinds:
        entry = tables[kind.value]
        examples, misses = (_quoted(entry[name]) for name in ("examples", "near_misses"))
        rows.append(f"| `{kind.value}` | {entry['definition']} | {examples} | {misses} |")
    return "\n".join([*rows, ""])


def _quoted(sentences: list[str]) -> str:
    shown = (sentence.replace("*", "\\*").replace("|", "\\|") for sentence in sentences)
    return "<br>".join(f"“{sentence}”" for sentence in shown)


def _joining() -> str:
    """The five sentences of the rule, and the rule as a table."""
    sentences = (joining.__doc__ or "").split("\n\n")[1]
    head = ["| it rests on | " + " | ".join(each.value for each in Group) + " |"]
    head.append("|---" * (len(Group) + 1) + "|")
    rows = []
    for evidence in Evidence:
        most = (RULE[evidence, each] for each in Group)
        cells = (sure.value if sure else "**does not count**" for sure in most)
        rows.append(f"| {evidence.value} | " + " | ".join(cells) + " |")
    return "\n".join([sentences, "", *head, *rows, ""])


def _heard() -> str:
    """What pacing and consent make of a turn that is one act and no other."""
    rows = [
        "| act | holds back | signal of pacing | reply to a question for consent |",
        "|---|---|---|---|",
    ]
    for kind in PersonAct:
        turn = Turn([Act(kind, (0, 1), Evidence.PHRASE, "one act")])
        one = SimpleNamespace(read=lambda _text, turn=turn, **_: turn)
        grant = signals_in(one, "-").grant
        signal = f"`{SIGNALS[kind].value}`" if kind in SIGNALS else "none"
        signal = f"a {grant.value} yes to a live offer" if grant else signal
        reply = reply_in(one, "-", "en").kind.value
        held = "yes" if kind in RESTRAINING else ""
        rows.append(f"| `{kind.value}` | {held} | {signal} | `{reply}` |")
    return "\n".join([*rows, ""])


def _moves() -> str:
    """Each act as a kind of move, in the order in which one settles the kind of a turn."""
    rows = ["| act | kind of move | group |", "|---|---|---|"]
    for act, kind in KINDS.items():
        where = group(act)
        shown = where.value if act in BARRED or where is Group.SAFETY else ""
        rows.append(f"| `{act.value}` | `{kind.value}` | {shown} |")
    return "\n".join([*rows, ""])


def _languages() -> str:
    """The packs of a person's acts: how much is in each, and how far it was read by others."""
    rows = ["| language | patterns | structures | review |", "|---|---|---|---|"]
    for file in toml_files(SHIPPED):
        pack = read_person_acts(file)
        patterns = sum(len(getattr(act, place)) for act in pack.act for place in _PLACES)
        structures = sum(len(act.clauses) for act in pack.act)
        rows.append(f"| `{pack.lang}` | {patterns} | {structures} | {pack.review} |")
    return "\n".join([*rows, ""])
