"""`tic-care rules`: list every rule."""

from __future__ import annotations

import argparse
import json

from tic.cli.rule_source import add_source, every_rule
from tic.reports.entries import rule_entry


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options."""
    add_source(parser)


def run(options: argparse.Namespace) -> int:
    """Print one line a rule, or JSON with everything about each."""
    rules = every_rule(options)
    if options.format == "json":
        print(json.dumps([rule_entry(rule) for rule in rules], indent=2))
        return 0
    wide = max(len(rule.code) for rule in rules)
    for rule in rules:
        strength = f"{rule.severity!s:<6}  {rule.confidence:.2f}"
        print(f"{rule.code:<{wide}}  {strength}  {rule.family:<22}  {rule.name}")
    return 0
