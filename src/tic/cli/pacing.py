"""`tic-care pacing`: read a policy, play a scripted conversation, check a form."""

from __future__ import annotations

import argparse
import sys

from tic._kernel.errors import TicError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Offer the three things pacing can show."""
    parts = parser.add_subparsers(dest="part", metavar="part", required=True)
    policy = parts.add_parser("policy", help="Print a policy with the basis of every number.")
    policy.add_argument("name", nargs="?", help="a name, or a .toml file; none lists the names")
    form = parts.add_parser("form", help="Check a SurveyJS or XLSForm file for pushing.")
    form.add_argument("file", help=".json (SurveyJS), .xlsx or .csv (XLSForm)")
    form.add_argument("--policy", default="intake_form", help="a policy's name or .toml file")


def run(options: argparse.Namespace) -> int:
    """Do what was asked; a mistake in the input is one message on stderr and exit code 2."""
    try:
        if options.part == "form":
            return _form(options.file, options.policy)
        return _policy(options.name)
    except TicError as problem:
        sys.stderr.write(f"tic-care pacing: {problem}\n")
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
        print(f"{one.where or one.item}: {one.item}: {one.rule} {one.code}: {one.says}")
    asking = sum(item.asks for item in form.items)
    if not asking:
        sys.stderr.write("tic-care pacing: form: expected at least one question\n")
        return 2
    print(f"{asking} questions on {len(form.pages)} pages, {len(found)} findings")
    return int(bool(found))
