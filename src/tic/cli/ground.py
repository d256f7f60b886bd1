"""`tic-care ground`: list, explain and play exercises in a terminal; the hand-off card."""

from __future__ import annotations

import argparse
import queue
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime

from tic.cli import ground_render
from tic.cli.streams import tell
from tic.errors import InvalidInputError, TicError
from tic.grounding import (
    Exercise,
    Label,
    Need,
    Pace,
    Person,
    Script,
    Sense,
    Setting,
    handoff,
    lay_out,
    lengths,
    menu,
    within,
)
from tic.grounding.render.plain import about, markdown
from tic.grounding.script import spoken_seconds
from tic.packs import builtin_catalogue, builtin_directory


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the actions and their options."""
    actions = parser.add_subparsers(dest="action", metavar="action", required=True)
    listing = actions.add_parser("list", help="what may be offered, best first, and what is not")
    for name, values in (("need", list(Need)), ("without", list(Sense))):
        listing.add_argument(
            f"--{name}", action="append", default=[], choices=values, metavar=name.upper()
        )
    listing.add_argument("--tag", action="append", default=[], help="a declared limit")
    listing.add_argument("--yes", action="append", default=[], help="a family or id asked for")
    listing.add_argument("--public", action="store_true", help="other people are around")
    _add_length(listing)
    for name, line in (("explain", "steps, cautions and evidence of one"), ("play", "do one here")):
        action = actions.add_parser(name, help=line)
        action.add_argument("exercise")
        action.add_argument("--tag", action="append", default=[], help="a declared limit")
        action.add_argument(
            "--without", action="append", default=[], choices=list(Sense), metavar="SENSE"
        )
        action.add_argument("--lang", default="en")
        if name == "play":
            _add_length(action)
            action.add_argument("--pace", choices=[Pace.TIMED, Pace.SELF])
            action.add_argument("--region", help="for the card of people to talk to; never guessed")
    rendering = actions.add_parser(
        "render", help="an exercise for a page, a chat, a voice or paper"
    )
    ground_render.add_arguments(rendering)
    rendering.add_argument("--tag", action="append", default=[], help="a declared limit")
    rendering.add_argument(
        "--without", action="append", default=[], choices=list(Sense), metavar="SENSE"
    )
    rendering.add_argument("--lang", default="en")
    rendering.add_argument("--pace", choices=[Pace.TIMED, Pace.SELF])
    _add_length(rendering)
    card = actions.add_parser("handoff", help="people to talk to")
    card.add_argument("--region", help="two letters, for instance NZ; never guessed")
    card.add_argument("--lang", default="en")
    card.add_argument("--check", action="store_true", help="exit 1 if an entry is past its date")


def _add_length(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--within",
        type=int,
        metavar="SECONDS",
        help="the time there is: the longest form that fits, or the shortest",
    )


def _ms(options: argparse.Namespace) -> int | None:
    """Return the time there is in ms, or None where none was given."""
    seconds: int | None = getattr(options, "within", None)
    if seconds is not None and seconds < 1:
        raise InvalidInputError("--within", "a whole number of seconds from 1 up")
    return None if seconds is None else 1_000 * seconds


def run(options: argparse.Namespace) -> int:
    """Do the action and return 0, or 2 with a sentence for what could not be done."""
    try:
        return _ACTIONS[options.action](options)
    except TicError as error:
        tell(f"tic-care ground: {error}\n")
        return 2


def _list(options: argparse.Namespace) -> int:
    catalogue = builtin_catalogue()
    person = Person(
        needs=options.need,
        tags=options.tag,
        without=options.without,
        yes=options.yes,
    )
    found = menu(catalogue, person=person, setting=Setting(public=options.public, ms=_ms(options)))
    if found.gate:
        print(found.gate.says)
    for offer in (*found.offers, *found.more):
        _row(offer.exercise)
        for care in offer.notes:
            print(f"{'':18}  {care.note.in_locale('en')}")
    if found.left_out:
        print("\nNot offered now:")
    for left in found.left_out:
        print(f"{left.exercise:18}  {left.because.says}")
    print("\nNone of these is fine too. People to talk to: tic-care ground handoff --region XX")
    return 0


def _row(exercise: Exercise) -> None:
    print(f"{exercise.id:18}  {exercise.title.in_locale('en')} ({exercise.family})")


def _script(
    exercise: Exercise,
    options: argparse.Namespace,
    *,
    tags: frozenset[str],
    pace: Pace | None = None,
) -> Script:
    """Return the exercise as the options want it, in the length that was asked for."""
    script = lay_out(
        exercise,
        frame=builtin_catalogue().frame,
        locale=options.lang,
        tags=tags,
        without=frozenset(Sense(sense) for sense in options.without),
        pace=pace,
    )
    ms = _ms(options)
    return script if ms is None else within(script, ms)


def _explain(options: argparse.Namespace) -> int:
    catalogue = builtin_catalogue()
    exercise = catalogue[options.exercise]
    tags = catalogue.check(frozenset(options.tag))
    # Reading about an exercise is for everybody; what excludes it stands on the page.
    script = _script(exercise, options, tags=tags - exercise.excludes)
    print(markdown(script))
    print(f"{_lengths(script)}\n")
    print(about(exercise, locale=options.lang), end="")
    return 0


def _lengths(script: Script) -> str:
    said = ", ".join(spoken_seconds(one.nominal_ms) for one in lengths(script))
    return f"{script.labels[Label.LENGTH]}: {said} (--within SECONDS)"


def _play(options: argparse.Namespace) -> int:
    from tic.cli.ground_player import Keys, play_lines

    catalogue = builtin_catalogue()
    exercise = catalogue[options.exercise]
    person = Person(tags=options.tag, without=options.without, yes={exercise.id})
    found = menu(catalogue, person=person, setting=Setting())
    if exercise.id not in found.usable:
        why = next(left.because for left in found.left_out if left.exercise == exercise.id)
        tell(f"tic-care ground: {why.says}\n")
        return 2
    pace = Pace(options.pace) if options.pace else None
    script = _script(exercise, options, tags=person.tags, pace=pace)
    if options.within is None:
        print(f"{_lengths(script)}\n")
    typed: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    threading.Thread(target=_read_lines, args=(typed.put,), daemon=True).start()
    keys = Keys(
        typed,
        clock=lambda: time.monotonic_ns() // 1_000_000,
        card=lambda: print("\n".join(_card(options.region, options.lang)), flush=True),
    )
    try:
        others = {
            name: catalogue[name].title.in_locale(script.locale)
            for name in found.elsewhere(exercise, locale=options.lang)
        }
        for line in play_lines(script, keys=keys, elsewhere=others):
            print(line, flush=True)
    except KeyboardInterrupt:
        print(f"\n{script.labels[Label.STOPPED]}")
    print("\n".join(script.closing))
    return 0


def _read_lines(put: Callable[[str | None], None]) -> None:
    with suppress(OSError):  # closed: nothing will be typed
        for line in sys.stdin:
            put(line.strip())
    put(None)


def _today() -> date:
    return datetime.now(UTC).date()  # noqa: TID251  the edge is where the clock is read


def _card(region: str | None, lang: str) -> tuple[str, ...]:
    card = handoff(region=region, today=_today(), directory=builtin_directory())
    return card.lines(lang)


def _handoff(options: argparse.Namespace) -> int:
    if options.check:
        today = _today()
        old = [entry.id for entry in builtin_directory().entries if entry.expires_on < today]
        print("\n".join(old) or "Every entry is within its date.")
        return int(bool(old))
    print("\n".join(_card(options.region, options.lang)))
    return 0


def _render(options: argparse.Namespace) -> int:
    catalogue = builtin_catalogue()
    tags = catalogue.check(frozenset(options.tag))
    pace = Pace(options.pace) if options.pace else None
    scripts = [_script(catalogue[name], options, tags=tags, pace=pace) for name in options.exercise]
    people = handoff(region=options.region, today=_today(), directory=builtin_directory())

    def elsewhere() -> list[Script]:
        exercise = catalogue[options.exercise[0]]
        person = Person(tags=tags, without=options.without, yes={exercise.id})
        found = menu(catalogue, person=person, setting=Setting())
        names = found.elsewhere(exercise, locale=options.lang)
        return [_script(catalogue[name], options, tags=tags) for name in names]

    return ground_render.write(scripts, options, people=people, elsewhere=elsewhere)


_ACTIONS = {
    "list": _list,
    "explain": _explain,
    "play": _play,
    "render": _render,
    "handoff": _handoff,
}
