"""`tic-care rule`: print the page of a rule, from the same object as the documentation."""

from __future__ import annotations

import argparse
import json

from tic.cli.rule_source import add_source, every_rule
from tic.cli.terminal import complain
from tic.reports import rule_page
from tic.reports.entries import rule_entry


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options."""
    parser.add_argument("rules", nargs="+", metavar="RULE", help="codes or names, such as TIC101")
    add_source(parser)


def run(options: argparse.Namespace) -> int:
    """Print each rule's page; return 2 if one is unknown."""
    rules = every_rule(options)
    named = {rule.code: rule for rule in rules} | {rule.name: rule for rule in rules}
    unknown = [word for word in options.rules if word not in named]
    if unknown:
        complain(f"{word}: {_hint(word, list(named))}" for word in unknown)
        return 2
    wanted = [named[word] for word in options.rules]
    if options.format == "json":
        print(json.dumps([rule_entry(rule) for rule in wanted], indent=2))
    else:
        print("\n".join(rule_page(rule) for rule in wanted), end="")
    return 0


def _hint(word: str, names: list[str]) -> str:
    import difflib

    near = difflib.get_close_matches(word[:80], names, n=3)
    meant = f"did you mean {' or '.join(near)}?" if near else "`tic-care rules` lists them all."
    return f"no rule has this code or name; {meant}"
