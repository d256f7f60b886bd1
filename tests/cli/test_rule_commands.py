import json

from tic.checking.house import HOUSE_RULES
from tic.language.meaning import families
from tic.language.shipped import builtin_pack
from tic.reports import rule_page


def test_a_rule_prints_the_page_that_the_documentation_shows(call):
    (rule,) = (rule for rule in builtin_pack("en").pack.rules if rule.code == "TIC102")
    for word in ("TIC102", "no-choice"):
        assert call("rule", word) == (0, rule_page(rule), "")


def test_several_rules_and_the_houses_own(call):
    ended = call("rule", "TIC002", "TIC102")
    assert ended.code == 0
    assert ended.out.startswith("# TIC002 stale-suppression\n")
    assert "\n# TIC102 no-choice\n" in ended.out


def test_an_unknown_rule_is_two_and_names_what_is_near(call):
    ended = call("rule", "no-choise", "TIC99999x")
    assert (ended.code, ended.out) == (2, "")
    assert "did you mean no-choice" in ended.err
    assert ended.err.count("no rule has this code or name") == 2


def test_every_rule_is_listed_once_in_order(call):
    rules = json.loads(call("rules", "--format", "json").out)
    codes = [rule["code"] for rule in rules]
    assert codes == sorted(set(codes))
    every = (*HOUSE_RULES, *builtin_pack("en").pack.rules, *families("en").values())
    assert set(codes) == {rule.code for rule in every}
    assert [line.split()[0] for line in call("rules").out.splitlines()] == codes


def test_a_rule_as_json_has_all_of_it(call):
    (rule,) = json.loads(call("rule", "TIC102", "--format", "json").out)
    assert (rule["name"], rule["severity"]) == ("no-choice", "high")
    assert {"says", "why", "instead", "sources", "bad", "good", "known", "patterns"} <= set(rule)


def test_an_unknown_language_is_two(call):
    for command in (["rules"], ["rule", "TIC102"]):
        ended = call(*command, "--lang", "xx")
        assert ended.code == 2
        assert "lang: expected" in ended.err
