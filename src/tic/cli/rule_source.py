"""Which rules `tic-care rule` and `tic-care rules` speak of."""

from __future__ import annotations

import argparse
import os

from tic.checking.house import HOUSE_RULES
from tic.checking.rulesets import load_rules
from tic.checking.settings import Settings
from tic.language.rule import Rule


def add_source(parser: argparse.ArgumentParser) -> None:
    """Describe the options that both commands share."""
    parser.add_argument(
        "--format", choices=["text", "json"], default="text", help="text is for people"
    )
    parser.add_argument("--lang", default="en", help="the language of the rules (en)")
    parser.add_argument(
        "--pack", action="append", default=[], metavar="FILE", help="a rule pack of your own, too"
    )
    parser.add_argument(
        "--installed-packs", action="store_true", help="rules that other distributions bring, too"
    )


def every_rule(options: argparse.Namespace) -> list[Rule]:
    """Return the house's rules and those of every pack, in the order of their codes."""
    settings = Settings(
        lang=options.lang,
        packs=tuple(options.pack),
        installed_packs=options.installed_packs,
        folder=os.getcwd(),
    )
    found = {
        rule.code: rule for rule in (*HOUSE_RULES, *load_rules(settings).named().known.values())
    }
    return [found[code] for code in sorted(found)]
