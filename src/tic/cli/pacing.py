"""`tic-care pacing`: read a policy, play a scripted conversation, check a form."""

from __future__ import annotations

import argparse

from tic.cli.streams import tell
from tic.errors import TicError
from tic.pacing.moves import Move, moves_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Offer the three things pacing can show."""
    parts = parser.add_subparsers(dest="part", metavar="part", required=True)
    policy = parts.add_parser("policy", help="Print a policy with the basis of every number.")
    policy.add_argument("name", nargs="?", help="a name, or a .toml file; none lists the names")
    form = parts.add_parser("form", help="Check a SurveyJS or XLSForm file for pushing.")
    form.add_argument("file", help=".json (SurveyJS), .xlsx or .csv (XLSForm)")
    form.add_argument("--policy", default="intake_form", help="a policy's name or .toml file")
    play = parts.add_parser("simulate", help="Play a scripted conversation and print decisions.")
    play.add_argument("script", help="a .toml file of steps")
    play.add_argument("--policy", help="a policy to play it under instead of the script's own")
    play.add_argument("--svg", metavar="FILE", help="also draw the timeline into this file")


def run(options: argparse.Namespace) -> int:
    """Do what was asked; a mistake in the input is one message on stderr and exit code 2."""
    try:
        if options.part == "form":
            return _form(options.file, options.policy)
        if options.part == "simulate":
            return _simulate(options.script, options.policy, options.svg)
        return _policy(options.name)
    except TicError as problem:
        tell(f"tic-care pacing: {problem}\n")
        return 2


def _policy(name: str | None) -> int:
    from tic.packs.pacing_policy import read_policy_file, settings_of, shipped_policies

    if name is None:
        print("\n".join(shipped_policies()))
        return 0
    policy = read_policy_file(name)
    print(f"{policy.name} (role {policy.role}): {policy.says}\n")
    for setting in settings_of(policy):
        mark = "*" if setting.changed else " "
        least, most = setting.floor
        print(f"{mark} {setting.name} = {setting.value}   {setting.says}")
        print(f"      allowed {least} to {most}; {setting.basis}")
    print("\n* set by this policy. To change a number, copy the file, edit it and load your copy.")
    return 0


def _form(file: str, policy: str) -> int:
    from tic.forms import read_form
    from tic.pacing import lint_form
    from tic.packs.pacing_policy import load_pacing_policy

    form = read_form(file)
    found = lint_form(form, load_pacing_policy(policy))
    for one in found:
        likely = " (likely)" if one.likely else ""
        print(f"{one.where or one.item}: {one.item}: {one.rule} {one.code}{likely}: {one.says}")
    asking = sum(item.asks for item in form.items)
    if not asking:
        tell("tic-care pacing: form: expected at least one question\n")
        return 2
    print(f"{asking} questions on {len(form.pages)} pages, {len(found)} findings")
    return int(bool(found))


def _kinds(move: Move) -> str:
    return ", ".join(one.judged_kind.value for one in moves_of(move))


def _simulate(script: str, policy: str | None, svg: str | None) -> int:
    from pathlib import Path

    from tic.pacing import explain, rehearse
    from tic.packs.pacing_policy import load_pacing_policy
    from tic.packs.pacing_script import read_script

    named, language, steps = read_script(script)
    frames = rehearse(load_pacing_policy(policy or named), steps, language=language)
    for number, frame in enumerate(frames, start=1):
        if frame.decision is None or frame.proposed is None or frame.sent is None:
            signals = ", ".join(sorted(signal.value for signal in frame.signals))
            heard = f" heard: {signals}" if signals else ""
            print(f"{number:3}  person  {type(frame.event).__name__}{heard}")
        else:
            kind = _kinds(frame.proposed)
            depth = frame.decision.depth.name if frame.proposed.asks else "nothing asked"
            print(f"{number:3}  helper  {kind} ({depth}) on {frame.topic}")
            for line in explain(frame.decision, to="developer").splitlines():
                print(f"       {line}")
            if not frame.decision:
                print(f"       made: {_kinds(frame.sent)}")
        print(f"       ceiling on {frame.topic}: {frame.ceiling.name}")
    if svg is not None:
        from tic.reports.pacing_timeline import timeline_svg

        try:
            Path(svg).write_text(timeline_svg(frames), encoding="utf-8")
        except OSError as problem:
            tell(f"tic-care pacing: {svg}: {problem.strerror}\n")
            return 2
    return 0
