"""The receipt a person reads: the same in text and HTML, with nothing of anyone's words in it."""

import re
from html.parser import HTMLParser

import pytest
from tests.receipts.accounts import SERVICE, STATES
from tests.storage.events import NOTICE

from tic.consent import digest, permits
from tic.receipts import as_html, as_text

every_state = pytest.mark.parametrize("name", STATES)


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.open: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.tags.add(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and "title" not in self.open:
            self.told.append(data.strip())


@every_state
def test_text_and_page_say_the_same(name: str) -> None:
    one, at, _ = STATES[name]
    text = as_text(one, SERVICE, at=at)
    reader = Reader()
    reader.feed(as_html(one, SERVICE, at=at))

    lines = [line for line in text.splitlines() if line.strip("=- ")]
    assert reader.told == lines
    assert reader.open == []
    assert reader.tags == {"html", "head", "meta", "title", "body", "main", "h1", "h2", "ul", "li"}


@every_state
def test_a_receipt_says_how_it_stands_and_how_to_end_it(name: str) -> None:
    one, at, _ = STATES[name]
    text = as_text(one, SERVICE, at=at)

    assert ("This may be done." in text) == bool(permits(one.cell, at=at))
    assert ("This may not be done." in text) != ("This may be done." in text)
    assert SERVICE.withdrawal in text
    assert SERVICE.controller.name in text
    assert "what you tell us about your mood" in text
    assert "keep" in text


@every_state
def test_a_receipt_ends_in_the_head_of_the_chain(name: str) -> None:
    one, at, _ = STATES[name]
    assert as_text(one, SERVICE, at=at).splitlines()[-2:] == ["Entry 7", f"SHA-256 {'ab' * 32}"]


def test_what_a_service_writes_is_not_taken_for_markup() -> None:
    one, at, _ = STATES["granted"]
    page = as_html(one, SERVICE, at=at)
    assert "<Support>" not in page
    assert "Harbour &lt;Support&gt;" in page
    assert not re.search(r"https?://[^<\"]*\"", page)


@every_state
def test_no_digest_of_anyones_words_is_on_a_receipt(name: str) -> None:
    one, at, _ = STATES[name]
    for page in (as_text(one, SERVICE, at=at), as_html(one, SERVICE, at=at)):
        assert NOTICE not in page
        assert digest("yes please") not in page
