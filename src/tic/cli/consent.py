"""`tic-care consent`: the machine's table and picture; a person's history in words; a log checked."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from tic.cli.consent_log import (
    Log,
    does_not_add_up,
    file_damages,
    heads_in,
    kept_heads,
    read_log,
)
from tic.cli.streams import tell
from tic.consent import (
    STANDARD_POLICY,
    Clock,
    Moment,
    datetime_of,
    explain_cell,
    explain_log,
    replay,
)
from tic.consent.pages import guards_page, reasons_page, table_page
from tic.consent.picture import svg
from tic.errors import Flaw, TicError
from tic.packs.consent_policy import load_consent_policy
from tic.storage import Head, flaws, write_heads
from tic.storage.heads import missing


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the actions and their options."""
    actions = parser.add_subparsers(dest="action", metavar="action", required=True)
    table = actions.add_parser("table", help="print the whole transition table")
    forms = table.add_mutually_exclusive_group()
    forms.add_argument("--svg", action="store_true", help="the state diagram instead")
    forms.add_argument("--reasons", action="store_true", help="reasons and guards instead")
    log = actions.add_parser("log", help="print what a log holds")
    verify = actions.add_parser("verify", help="check chain and gaps; exit 1 if a log is damaged")
    heads = actions.add_parser("heads", help="print where each log ends, to keep elsewhere")
    for action in (log, verify, heads):
        action.add_argument(
            "path",
            type=Path,
            help="a SQLite journal, or its entries as JSON lines (tic.storage.write_log)",
        )
    for action in (log, verify):
        action.add_argument("--subject", help="only this person's log")
        action.add_argument("--keys", type=Path, help="the key file, where events are sealed")
    log.add_argument("--explain", action="store_true", help="a history in plain words")
    log.add_argument("--policy", type=Path, help="a policy file (default: the standard one)")
    verify.add_argument(
        "--heads",
        type=Path,
        metavar="FILE",
        help="ends that were kept elsewhere (tic-care consent heads); finds missing logs too",
    )
    verify.add_argument(
        "--head", metavar="SEQ:LINK", help="the end a receipt names; finds a cut or rewritten log"
    )


def run(options: argparse.Namespace) -> int:
    """Do the action; 0 fine, 1 a damaged log, 2 what could not be done."""
    try:
        return _ACTIONS[options.action](options)
    except TicError as error:
        tell(f"tic-care consent: {error}\n")
        return 2


def _table(options: argparse.Namespace) -> int:
    if options.svg:
        print(svg(), end="")
    elif options.reasons:
        print(reasons_page(), guards_page(), sep="\n", end="")
    else:
        print(table_page(), end="")
    return 0


def _log(options: argparse.Namespace) -> int:
    policy = load_consent_policy(options.policy) if options.policy else STANDARD_POLICY
    now = Clock().read(datetime.now(UTC))  # noqa: TID251 - only the command line reads the clock
    for log in read_log(options.path, subject=options.subject, keys=options.keys):
        _warn(log)
        for scope, events in log.by_scope(policy).items():
            about = ", ".join(f"{name} {value}" for name, value in scope.to_dict().items())
            print(f"{log.stream}: {about}")
            if options.explain:
                lines = explain_log(events, policy)
                lines += ["Now:", *explain_cell(replay(events, policy), at=now)]
            else:
                lines = [f"{_when(one.event.at)} {one.event.name} {one.event.id}" for one in events]
            print(*(f"  {line}" for line in lines), sep="\n")
        if log.sealed:
            print(f"{log.stream}: {log.sealed} sealed entries (give --keys and --subject to read)")
    return 0


def _when(at: Moment) -> str:
    """Return an instant in ISO 8601, or the interval of a clock in doubt as ISO 8601-1 writes it."""
    ends = (datetime_of(one) for one in dict.fromkeys((at.earliest, at.latest)))
    return "/".join(
        end.isoformat(timespec="milliseconds").replace("+00:00", "Z") for end in ends if end
    )


def _warn(log: Log) -> None:
    if flaws(log.entries):
        tell(f"tic-care consent: the log {log.stream} is damaged: run tic-care consent verify\n")


def _verify(options: argparse.Namespace) -> int:
    known = _head(options.head) if options.head else None
    kept = kept_heads(options.heads) if options.heads else {}
    # One person's check reads nothing of the others.
    damages = file_damages(options.path) if options.subject is None else ()
    for damage in damages:
        print(f"{options.path.name}: {damage}")
    damaged, there = len(damages), set()
    for log in read_log(options.path, subject=options.subject, keys=options.keys):
        there.add(log.stream)
        ends = dict.fromkeys((known, kept.get(log.stream), log.end))
        found = dict.fromkeys(flaw for end in ends for flaw in flaws(log.entries, known=end))
        found |= dict.fromkeys(log.unreadable)
        wrong = tuple(found) or does_not_add_up(log)
        damaged += _tell(log.stream, wrong)
        if not wrong:
            end = log.entries[-1].head
            print(f"{log.stream}: unbroken, {len(log.entries)} entries, head {end.seq}:{end.link}")
    if options.subject is None:
        for stream in sorted(kept.keys() - there):
            damaged += _tell(stream, (missing(kept[stream]),))
    return int(bool(damaged))


def _tell(stream: str, found: tuple[Flaw, ...]) -> bool:
    for flaw in found:
        print(f"{stream}: entry {flaw.seq}: {flaw.code}: {flaw.says}")
    return bool(found)


def _heads(options: argparse.Namespace) -> int:
    for line in write_heads(heads_in(options.path)):
        print(line, end="")
    return 0


def _head(text: str) -> Head:
    number, _, link = text.partition(":")
    if not number.isdecimal() or len(number) > 15 or len(link) != 64:
        raise TicError("--head: expected SEQ:LINK as a receipt prints it")
    return Head(seq=int(number), link=link)


_ACTIONS = {"table": _table, "log": _log, "verify": _verify, "heads": _heads}
