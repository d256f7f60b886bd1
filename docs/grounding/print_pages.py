"""Print the exercise, limit and hand-off pages from the data that the library itself uses."""

from pathlib import Path

from grounding.screens import take

from tic.grounding import (
    Catalogue,
    Exercise,
    Family,
    Person,
    Script,
    Sense,
    Setting,
    lay_out,
    lengths,
    menu,
)
from tic.grounding.menu import GATES_NOW
from tic.grounding.render.plain import about, markdown, spoken_seconds
from tic.grounding.render.steps import rhythm
from tic.grounding.render.svg import breathing_steps, svg
from tic.packs import builtin_catalogue, builtin_directory


def print_pages(into: Path) -> None:
    """Write exercises, tags, limits and hand-off, a picture of each breathing step, and the screens."""
    catalogue = builtin_catalogue()
    for name, drawn in _pictures(catalogue):
        (into / f"{name}.svg").write_text(drawn, encoding="utf-8")
    for name, text in (
        ("exercises", _exercises(catalogue)),
        ("tags", _tags(catalogue)),
        ("limits", _limits(catalogue)),
        ("limits_table", _limits_table(catalogue)),
        ("senses_table", _senses_table(catalogue)),
        ("handoff", _handoff()),
    ):
        (into / f"{name}.md").write_text(text, encoding="utf-8")
    take(into)


def _exercises(catalogue: Catalogue) -> str:
    shown = menu(catalogue, person=Person(), setting=Setting()).usable
    rows = ["| exercise | family | lengths | grade | offered |", "|---|---|---|---|---|"]
    ordered = [e for family in Family for e in catalogue if e.family is family]
    for e in ordered:
        offered = "by default" if e.id in shown else "when asked for"
        rows.append(
            f"| [{e.title.in_locale('en')}](#{_anchor(e)}) | {e.family} "
            f"| {_lengths(e, catalogue)} | {e.evidence.grade} | {offered} |"
        )
    pages = [page for e in ordered for page in _exercise(e, catalogue)]
    return "\n".join([*rows, "", *pages])


def _lengths(exercise: Exercise, catalogue: Catalogue) -> str:
    forms = lengths(lay_out(exercise, frame=catalogue.frame))
    return ", ".join(spoken_seconds(one.nominal_ms) for one in forms)


def _anchor(exercise: Exercise) -> str:
    return f"exercise-{exercise.id.replace('_', '-')}"


def _exercise(exercise: Exercise, catalogue: Catalogue) -> list[str]:
    # The renderers' headings start at the first level; on this page each exercise is a second one.
    script = lay_out(exercise, frame=catalogue.frame)
    steps = markdown(script).partition("\n")[2]
    languages = ", ".join(f"{name} ({how})" for name, how in exercise.locales.items())
    needs = ", ".join(sorted(exercise.needs))
    return [
        f"({_anchor(exercise)})=",
        f"## {exercise.title.in_locale('en')}",
        "",
        f"`{exercise.id}`, family {exercise.family}, for: {needs}. Languages: {languages}.",
        _still(script),
        steps,
        *_opened(script),
        about(exercise).replace("\n## ", "\n### ").replace("## With care", "### With care"),
    ]


def _still(script: Script) -> str:
    """Draw the usual course: a bar a step, as wide as it is long; light where it waits."""
    shown = [(index + 1, script.scenes[index]) for index in script.path if script.scenes[index].ms]
    unit, left, parts = 600 / max(script.nominal_ms, 1), 0.0, []
    for number, scene in shown:
        width = scene.ms * unit
        fill = "#9bb8c9" if scene.waits else "#2a6f97"
        parts.append(
            f'<rect x="{left:.1f}" width="{width:.1f}" height="22" fill="{fill}" stroke="#fff"/>'
            f'<text x="{left + width / 2:.1f}" y="38" text-anchor="middle">{number}</text>'
        )
        left += width
    alt = f"The course: {len(shown)} steps in about {spoken_seconds(script.nominal_ms)}"
    return (
        f'```{{raw}} html\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 42" role="img" '
        f'width="100%" font-family="sans-serif" font-size="12" fill="currentColor">'
        f"<title>{alt}</title>{''.join(parts)}</svg>\n```\n"
    )


def _pictures(catalogue: Catalogue) -> list[tuple[str, str]]:
    return [
        (f"{script.exercise}-{step}", svg(script, step=step))
        for script in (lay_out(exercise, frame=catalogue.frame) for exercise in catalogue)
        for step in breathing_steps(script)
    ]


def _opened(script: Script) -> list[str]:
    """A moving picture starts when the reader opens it, and closing it hides it."""
    return [
        f"<details><summary>A moving picture of the step <code>{step}</code></summary>\n\n"
        f"```{{image}} ../_printed/grounding/{script.exercise}-{step}.svg\n"
        f":alt: {script.title}: {rhythm(script, step)}\n:width: 360px\n:loading: lazy\n```\n\n"
        "</details>\n"
        for step in breathing_steps(script)
    ]


def _tags(catalogue: Catalogue) -> str:
    rows = ["| tag | what a person says | the usual note | implies |", "|---|---|---|---|"]
    for tag in catalogue.tags.values():
        implied = ", ".join(f"`{name}`" for name in sorted(tag.implies))
        rows.append(
            f"| `{tag.id}` | {tag.says.in_locale('en')} | {tag.note.in_locale('en')} | {implied} |"
        )
    return "\n".join(rows) + "\n"


def _limits(catalogue: Catalogue) -> str:
    rows = ["| who | component | what | ground | why | sources |", "|---|---|---|---|---|---|"]
    for limit in catalogue.limits:
        sources = "; ".join(
            f"[{source.name}]({source.url})" if source.url else source.name
            for source in limit.sources
        )
        what = "left out" if limit.excludes else "with care"
        rows.append(
            f"| `{limit.tag}` | {limit.component} | {what} | {limit.basis} | {limit.why} | {sources} |"
        )
    return "\n".join(rows) + "\n"


def _limits_table(catalogue: Catalogue) -> str:
    """Print a table a family, tags down and exercises across, so that each fits on a page."""
    pages = []
    tags = [tag for tag in catalogue.tags if tag not in GATES_NOW]
    for family in Family:
        shown = [e for e in catalogue if e.family is family]
        rows = [
            f"### {family}",
            "",
            f"| tag | {' | '.join(e.id for e in shown)} |",
            f"|---|{'---|' * len(shown)}",
        ]
        for tag in tags:
            cells = [_cell(e, tag) for e in shown]
            if any(cell.strip() for cell in cells):
                rows.append(f"| `{tag}` | {' | '.join(cells)} |")
        pages.append("\n".join(rows))
    return "\n\n".join(pages) + "\n"


def _cell(exercise: Exercise, tag: str) -> str:
    if tag in exercise.excludes:
        return "**x**"
    return "o" if tag in {care.tag for care in exercise.care} else " "


def _senses_table(catalogue: Catalogue) -> str:
    rows = [f"| exercise | {' | '.join(Sense)} |", f"|---|{'---|' * len(Sense)}"]
    for e in catalogue:
        whole = [scene.text for scene in lay_out(e, frame=catalogue.frame).scenes]
        cells = []
        for sense in Sense:
            without = frozenset({sense})
            if not e.fits(without):
                cells.append(" ")
                continue
            script = lay_out(e, frame=catalogue.frame, without=without)
            cells.append("+" if [scene.text for scene in script.scenes] == whole else "~")
        rows.append(f"| {e.id} | {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def _handoff() -> str:
    entries = builtin_directory().entries
    rows = [f"{how}\n" for how in dict.fromkeys(e.how_checked for e in entries)]
    rows += ["| region | line | ways | checked | until |", "|---|---|---|---|---|"]
    for e in entries:
        ways = "; ".join(f"{way.channel} {way.value}" for way in e.ways)
        rows.append(
            f"| {'anywhere' if e.region == '*' else e.region} | [{e.name}]({e.source_url}) | {ways} "
            f"| {e.checked_on} | {e.expires_on} |"
        )
    return "\n".join(rows) + "\n"
