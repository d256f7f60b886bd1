from tests.checking.made import RED

from tic._kernel.reason import Source
from tic.checking.house import HOUSE_RULES
from tic.language.rule import Known
from tic.reports import rule_page
from tic.text.context import Context


def test_a_page_shows_everything_a_rule_holds():
    whole = RED._replace(
        sources=(Source("A book", 2001, "https://example.org/", "seen"),),
        known=(Known("A red herring.", "It is a figure of speech."),),
        contexts=frozenset({Context.UI, Context.CHAT}),
    )
    page = rule_page(whole)
    assert page.startswith("# TIC901 says-red\n\nThe word red stands here.\n\n- Family: made\n")
    for part in [
        "- Severity: high",
        "- Confidence: 0.80 (the author's estimate)",
        "- Read in: chat, ui\n",
        "## Why\n\nTests look for the word red.\n",
        "## Instead\n\n- another word than red\n",
        "## Found\n\n- red here\n- here red\n",
        "## Not found\n\n- nothing\n",
        "## Known limits\n\n- A red herring. (It is a figure of speech.)\n",
        "## Sources\n\n- A book, 2001. <https://example.org/>\n",
        "`tic: ignore[TIC901] -- the reason`",
    ]:
        assert part in page
    assert page.endswith("\n")


def test_parts_a_rule_does_not_have_are_left_out():
    page = rule_page(RED._replace(measured=True))
    assert "## Sources" not in page
    assert "## Known limits" not in page
    assert "(measured on labelled text)" in page
    page = rule_page(RED._replace(measured=True, matches=12))
    assert "- Confidence: 0.80 (measured on labelled text, n = 12)" in page
    assert "- Read in: everywhere" in page


def test_the_house_rules_have_pages_and_do_not_offer_to_suppress_themselves():
    for rule in HOUSE_RULES:
        page = rule_page(rule)
        assert rule.says in page
        assert f"ignore[{rule.code}]" not in page
