"""H1 to H8 of the hand-off card, and the dates of what is shipped."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tic.errors import InvalidPackError
from tic.grounding import Channel, ContactWay, HandoffEntry, handoff
from tic.grounding.handoff import ANYWHERE
from tic.packs import builtin_directory, load_directory

DIRECTORY = builtin_directory()
# The day of the release. Whoever moves it on looks every entry up again; `tic-care ground handoff
# --check` asks the same of the real day.
RELEASED = date(2026, 11, 24)


def entry(name, *, region=ANYWHERE, expires=date(2030, 6, 1), pair=()):
    return HandoffEntry(
        id=name,
        region=region,
        languages=("en",),
        name=name,
        ways=(ContactWay(Channel.CALL, "000", "always", "free"),),
        audience="everyone",
        operator="x",
        source_url="https://example.org/",
        checked_on=expires - timedelta(days=90),
        expires_on=expires,
        how_checked="made up for a test",
        pair_with=pair,
        note=None,
    )


def test_h3_every_shipped_entry_is_within_its_date_and_says_where_it_comes_from():
    assert DIRECTORY.entries
    for one in DIRECTORY.entries:
        assert one.checked_on <= RELEASED <= one.expires_on, one.id
        assert one.expires_on - one.checked_on <= timedelta(days=180), one.id
        assert one.source_url.startswith("https://"), one.id
        assert "called" in one.how_checked, one.id


@given(st.one_of(st.none(), st.text(max_size=6)), st.dates())
def test_h1_the_card_can_always_be_made(region, today):
    card = handoff(region=region, today=today, directory=DIRECTORY)
    assert any(listed.entry.region == ANYWHERE for listed in card.entries)
    assert len(card.lines()) > len(card.entries)


def test_h4_the_region_is_given_and_never_guessed():
    unknown = handoff(region=None, today=RELEASED, directory=DIRECTORY)
    assert {listed.entry.region for listed in unknown.entries} == {ANYWHERE}
    assert unknown.emergency == ()
    assert any("your local emergency number" in line for line in unknown.lines())
    assert handoff(region="ZZ", today=RELEASED, directory=DIRECTORY) == unknown
    assert handoff(region="", today=RELEASED, directory=DIRECTORY) == unknown
    zealand = handoff(region=" nz ", today=RELEASED, directory=DIRECTORY)
    assert zealand.region == "NZ"
    assert zealand.emergency == ("111",)
    assert [listed.entry.region for listed in zealand.entries] == ["NZ", ANYWHERE]
    assert handoff(region="*", today=RELEASED, directory=DIRECTORY) == unknown


def test_h3_an_entry_is_trusted_on_its_last_day_and_comes_last_on_the_next():
    directory = evolve(DIRECTORY, entries=(entry("old"), entry("new", expires=date(2031, 1, 1))))
    last_day = handoff(region=None, today=date(2030, 6, 1), directory=directory)
    assert [(one.entry.id, one.may_have_changed) for one in last_day.entries] == [
        ("old", False),
        ("new", False),
    ]
    after = handoff(region=None, today=date(2030, 6, 2), directory=directory)
    assert [(one.entry.id, one.may_have_changed) for one in after.entries] == [
        ("new", False),
        ("old", True),
    ]
    assert any(line.startswith("old (this may have changed)") for line in after.lines())


def test_h5_a_pair_stands_together_even_when_one_is_old():
    directory = evolve(
        DIRECTORY,
        entries=(
            entry("adult", expires=date(2031, 1, 1), pair=("young",)),
            entry("between", expires=date(2031, 1, 1)),
            entry("young", pair=("adult",)),
        ),
    )
    fresh = handoff(region=None, today=date(2030, 6, 1), directory=directory)
    assert [one.entry.id for one in fresh.entries] == ["adult", "young", "between"]
    stale = handoff(region=None, today=date(2030, 6, 2), directory=directory)
    assert [one.entry.id for one in stale.entries] == ["between", "adult", "young"]
    assert [one.may_have_changed for one in stale.entries] == [False, True, True]
    germany = handoff(region="DE", today=RELEASED, directory=DIRECTORY)
    assert {"de_telefonseelsorge", "de_nummer_gegen_kummer"} <= {
        one.entry.id for one in germany.entries
    }


def test_h6_h7_the_words_invite_to_stay_and_promise_nothing():
    lines = handoff(region="US", today=RELEASED, directory=DIRECTORY).lines()
    assert "Nothing is sent or called from here." in lines[0]
    assert "911" in lines[1]
    assert "cannot say what a line will do" in lines[-2]
    assert "keep going" in lines[-1]
    assert not any("safe" in line or "will help" in line for line in lines)


def test_h10_a_hosts_own_service_comes_first():
    own = entry("own", region="US")
    card = handoff(region="US", today=RELEASED, directory=DIRECTORY, own=(own,))
    assert card.entries[0].entry == own


def test_old_numbers_are_not_in_it():
    """Lists that are much copied still hold these."""
    everything = " ".join(
        line for e in DIRECTORY.entries for line in [e.source_url, *[w.value for w in e.ways]]
    )
    for old in ("273-8255", "08457", "suicidepreventionlifeline"):
        assert old not in everything


GOOD = """
region = "QQ"
emergency = ["112"]

[[entries]]
id = "one"
languages = ["en"]
name = "One"
audience = "everyone"
operator = "x"
source_url = "https://example.org/"
checked_on = 2030-01-01
expires_on = 2030-03-01
how_checked = "made up for a test"

[[entries.ways]]
channel = "call"
value = "123"
hours = "always"
cost = "free"
"""


def test_a_directory_names_every_problem_of_every_file_at_once(tmp_path):
    (tmp_path / "a.toml").write_text(GOOD.replace("2030-03-01", "2030-12-31"))
    (tmp_path / "b.toml").write_text(GOOD.replace("https://example.org/", "http://example.org/"))
    (tmp_path / "c.toml").write_text(GOOD.replace('value = "123"', 'value = "https://x.org"'))
    (tmp_path / "d.toml").write_text(
        GOOD.replace('id = "one"', 'id = "two"\npair_with = ["three"]')
    )
    (tmp_path / "e.toml").write_text(GOOD.replace('["112"]', "[]"))
    (tmp_path / "f.toml").write_text("region = ")
    with pytest.raises(InvalidPackError) as caught:
        load_directory(tmp_path)
    told = "\n".join(caught.value.problems)
    for part in (
        "a.toml: one.expires_on",
        "b.toml: entries.0.source_url",
        "c.toml: one.ways",
        "d.toml: two.pair_with",
        "e.toml: emergency",
        "f.toml",
        "one: expected each id once",
        "region '*'",
    ):
        assert part in told, part
