"""The English rules: complete, honest about their sources, and quiet about the library's own words."""

import tomllib

from tic.language import Context, Linter, Severity
from tic.language.shipped import builtin_pack
from tic.packs import load_pack
from tic.packs.load import RULES

PACK = load_pack(RULES / "en").pack
FAMILIES = [
    "assumptions",
    "blame",
    "clinical-power",
    "coercion",
    "companion-claims",
    "comparing",
    "confirm-shaming",
    "disclosure-pressure",
    "exit-obstruction",
    "false-reassurance",
    "gaslighting",
    "graphic-trigger",
    "guilt",
    "harmful-instructions",
    "invalidation-disbelief",
    "judgment-labels",
    "minimising",
    "paternalism",
    "stigma-addiction",
    "stigma-disability",
    "stigma-mental-health",
    "stigma-suicide",
    "stigma-survivor",
    "stigma-weight",
    "threat-conditional",
    "toxic-positivity",
    "unsolicited-advice",
    "urgency-pressure",
    "why-questions",
]
EVERYDAY = [rule for rule in PACK.rules if rule.confidence >= 0.5]


def test_every_family_has_its_rules() -> None:
    assert sorted({rule.family for rule in PACK.rules}) == FAMILIES
    assert {page.stem for page in (RULES / "en").glob("*.toml")} == {
        *FAMILIES,
        "macros",
        "measured",
    }
    assert min(sum(r.family == name for r in EVERYDAY) for name in FAMILIES) >= 3
    assert len(EVERYDAY) >= 150


def test_the_file_of_a_rule_is_its_family() -> None:
    for page in (RULES / "en").glob("*.toml"):
        family = tomllib.loads(page.read_text(encoding="utf-8")).get("family")
        assert family == page.stem or (family is None and page.stem in {"macros", "measured"})


def test_what_ships_compiled_is_what_the_files_say() -> None:
    assert builtin_pack("en").pack == PACK


def test_a_rule_says_what_is_the_matter_and_why_in_one_sentence_each() -> None:
    for rule in PACK.rules:
        assert rule.says != rule.why, rule.code
        for sentence in (rule.says, rule.why):
            assert sentence.endswith("."), rule.code
            assert ". " not in sentence, rule.code
            assert len(sentence) <= 180, rule.code


def test_hidden_rules_are_never_severe() -> None:
    for rule in PACK.rules:
        assert rule.confidence >= 0.4 or rule.severity is Severity.LOW, rule.code


def test_a_graver_rule_is_not_hidden_by_a_milder_one_around_it() -> None:
    linter = Linter.builtin()
    text = "No thanks, I hate saving money"
    assert linter.check("No thanks, I hate fun", context="ui").findings

    [finding] = linter.check(text, context="ui").findings

    assert (finding.rule.code, finding.rule.severity) == ("TIC1202", Severity.HIGH)


def test_every_source_is_used_and_every_address_is_its_own() -> None:
    sources = tomllib.loads((RULES / "sources.toml").read_text(encoding="utf-8"))["sources"]
    used = {source.name for rule in PACK.rules for source in rule.sources}

    assert used == {source["name"] for source in sources.values()}
    assert len({source["url"] for source in sources.values()}) == len(sources)


def test_no_rule_rests_on_memory_alone_unless_it_admits_it() -> None:
    for rule in PACK.rules:
        if all(source.checked == "memory" for source in rule.sources):
            assert rule.confidence < 0.95, rule.code


def flagged(words: str) -> list[tuple[str, str, str]]:
    """Each rule whose own `words` ("instead", "good") a rule finds where the rule itself looks."""
    linter = Linter.builtin()
    return [
        (rule.code, text, finding.rule.code)
        for rule in PACK.rules
        for text in getattr(rule, words)
        for context in rule.contexts
        for finding in linter.check(text, context=context).findings
    ]


def test_rewordings_pass_every_rule_where_they_would_stand() -> None:
    assert flagged("instead") == []


def test_near_misses_pass_every_rule() -> None:
    assert flagged("good") == []


def test_the_words_of_a_rule_page_pass_the_rules() -> None:
    linter = Linter.builtin()
    for rule in PACK.rules:
        for sentence in (rule.says, rule.why):
            for context in (Context.ARTICLE, Context.UI):
                assert not linter.check(sentence, context=context).findings, (rule.code, sentence)
