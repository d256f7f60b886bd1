"""Print the pages of pacing from the live rules, policies, signals and a rehearsal."""

from pathlib import Path

from tic.pacing import (
    RULES,
    ConsentChanged,
    Depth,
    Kind,
    Obligation,
    PersonTurn,
    Policy,
    Proposal,
    SelfRating,
    Signal,
    begin,
    ceiling,
    rehearse,
    step,
)
from tic.pacing.decide import caps
from tic.pacing.form import FORM_WORDS
from tic.pacing.moves import BARRED, QUIET, SERVICES
from tic.pacing.policy import NUMBERS, default_of
from tic.pacing.sources import SOURCES
from tic.packs.pacing_policy import (
    load_pacing_policy,
    read_policy_file,
    settings_of,
    shipped_policies,
)
from tic.packs.pacing_script import read_script
from tic.reports.pacing_timeline import timeline_svg

ROOT = Path(__file__).resolve().parents[2]


def print_pages(into: Path) -> None:
    """Write `rules.md`, `policies.md`, `signals.md`, `timeline.md`, `ceiling.md`, `moves.md`, `form.md`."""
    pages = {
        "rules": _rules(),
        "policies": _policies(),
        "signals": _signals(),
        "timeline": _timeline(),
        "ceiling": _ceiling(),
        "moves": _moves(),
        "form": _form(),
    }
    for name, text in pages.items():
        (into / f"{name}.md").write_text(text, encoding="utf-8")


def _raw(svg: str) -> str:
    return f"```{{raw}} html\n{svg}```\n"


def _rules() -> str:
    parts = []
    for rule in RULES:
        parts += [f"## {rule.id} {rule.name}", "", rule.says, ""]
        parts += [
            f"Evidence: **{rule.grade.name}**, {rule.grade.value}. {rule.strength}".strip(),
            "",
        ]
        parts += [
            f"- Held: {rule.held}",
            f"- Said: {rule.said}",
            f"- Exceptions: {rule.exceptions}",
        ]
        parts += [f"- When this is wrong: {rule.wrong_when}", ""]
        for name in rule.numbers:
            bounds = NUMBERS[name]
            parts.append(
                f"- `{name}` = {default_of(name)} ({bounds.least} to {bounds.most}): {bounds.says}"
            )
        parts += [""] if rule.numbers else []
        for key in rule.sources:
            source = SOURCES[key]
            read = {"seen": "read", "part": "read in part", "memory": "known, not read again"}
            parts.append(f"- [{source.name}]({source.url}), {source.year} ({read[source.checked]})")
        parts.append("")
    return "\n".join(parts)


def _policies() -> str:
    rows = ["| number | meaning | default | floor | basis |", "|---|---|---|---|---|"]
    for name, bounds in NUMBERS.items():
        basis = f"{bounds.grade.name}: {', '.join(bounds.sources) or 'engineering judgement'}"
        rows.append(
            f"| `{name}` | {bounds.says} | {default_of(name)} "
            f"| {bounds.least} to {bounds.most} | {basis} |"
        )
    for name in shipped_policies():
        policy = read_policy_file(name)
        rows += ["", f"## {name}", "", policy.says, ""]
        rows += [
            f"- `{one.name}` = {one.value}: {one.basis}"
            for one in settings_of(policy)
            if one.changed
        ]
    return "\n".join(rows) + "\n"


def _signals() -> str:
    names = ", ".join(f"`{signal.value}`" for signal in Signal)
    return f"Signals, the one that counts first at the front: {names}.\n"


def _timeline() -> str:
    policy, language, steps = read_script(ROOT / "examples" / "pacing" / "sleep.toml")
    return _raw(timeline_svg(rehearse(load_pacing_policy(policy), steps, language=language)))


def _ceiling() -> str:
    policy = Policy("example", "peer_support", max_depth=4)
    state = step(begin(policy), PersonTurn("sleep", Depth.FEELINGS))
    state = step(state, ConsentChanged("sleep", Depth.EVENT))
    state = step(state, SelfRating(5))
    found = caps(state, "sleep")
    top = ceiling(state, "sleep")
    row, left, unit = 26, 230, 80
    height = 40 + row * len(found)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {left + unit * 6} {height}"',
        '  role="img" font-family="sans-serif" font-size="12">',
        f"<title>How deep each rule lets an invitation go; the ceiling is {top.name}</title>",
        f'<rect width="{left + unit * 6}" height="{height}" fill="#fff"/>',
    ]
    parts += [
        f'<text x="{left + unit * depth}" y="16">{depth.name.capitalize()}</text>'
        for depth in Depth
    ]
    for number, (rule, cap) in enumerate(found):
        y = 28 + row * number
        fill = "#2a6f97" if cap == top else "#9bb8c9"
        parts.append(f'<text x="0" y="{y + 14}">{rule.id} {rule.name}</text>')
        parts.append(
            f'<rect x="{left}" y="{y}" width="{unit * cap + 6}" height="{row - 8}" fill="{fill}"/>'
        )
    x = left + unit * top + 6
    parts.append(
        f'<line x1="{x}" y1="22" x2="{x}" y2="{height}" stroke="#a4133c" stroke-width="2"/></svg>\n'
    )
    return _raw("\n".join(parts))


def _moves() -> str:
    rows = ["| kind | judged as |", "|---|---|"]
    for kind in Kind:
        asks = Proposal(kind).asks
        rows.append(f"| `{kind.value}` | {_family(kind, asks=asks)} |")
    obligations = ", ".join(f"`{one.value}`" for one in Obligation)
    return "\n".join([*rows, "", f"Obligations: {obligations}.", ""])


def _form() -> str:
    rows = ["| finding | what it says |", "|---|---|"]
    return "\n".join([*rows, *(f"| `{code}` | {says} |" for code, says in FORM_WORDS.items()), ""])


def _family(kind: Kind, *, asks: bool) -> str:
    if kind in BARRED:
        return "never allowed"
    if kind in SERVICES:
        return "never withheld"
    if kind in QUIET:
        return "a statement, also during a pause"
    return "asking" if asks else "a statement"
