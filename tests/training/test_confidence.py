"""The measured confidences that ship are those that the authored text gives today."""

from training.confidence import DOUBTFUL, FEWEST, RULES, lines

from tic.packs import load_pack


def test_what_ships_is_what_the_text_gives():
    printed = "\n".join(lines()) + "\n"
    kept = (RULES / "measured.toml").read_text(encoding="utf-8")
    assert kept == printed, "python -m training.confidence > src/tic/data/rules/en/measured.toml"


def test_a_measured_rule_says_of_how_many_and_none_was_moved_out_of_the_default_profile():
    rules = [rule for rule in load_pack(RULES, test=False).pack.rules if rule.matches]
    assert len(rules) > 20
    assert all(rule.measured and rule.matches >= FEWEST for rule in rules)
    assert all(rule.confidence >= DOUBTFUL for rule in rules)
