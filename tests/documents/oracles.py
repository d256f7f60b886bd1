"""What independent parsers read: markdown-it-py, html.parser, csv and json."""

import re
from html.parser import HTMLParser

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tic.documents.html_elements import CODE, INLINE, UNREAD

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
LETTER = re.compile(r"[^\W\d_]")
WORD = re.compile(r"[^\W\d_]+|\ufffc")


def words(texts: list[str]) -> list[str]:
    """The words of each text that has any, and a stop, so that texts joined or cut show."""
    return [word for text in texts if LETTER.search(text) for word in [*WORD.findall(text), "|"]]


def markdown_texts(source: str) -> list[str]:
    """The text of every leaf block that markdown-it-py finds, code as one sign."""
    return [
        shown(token.children or []) for token in MARKDOWN.parse(source) if token.type == "inline"
    ]


def shown(tokens: list[Token]) -> str:
    signs = {"softbreak": "\n", "hardbreak": "\n", "code_inline": "\ufffc"}
    return "".join(
        token.content
        if token.type == "text"
        else shown(token.children or [])
        if token.type == "image"
        else signs.get(token.type, "")
        for token in tokens
    )


class Page(HTMLParser):
    """The texts of a page: one a block, code as one sign."""

    def __init__(self) -> None:
        super().__init__()
        self.texts = [""]
        self.unread = 0
        self.code = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.unread += tag in UNREAD
        self.code += tag in CODE
        if tag in CODE and self.code == 1:
            self.texts[-1] += "\ufffc"
        if tag == "br":
            self.texts[-1] += "\n"
        if tag not in INLINE:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        self.unread -= tag in UNREAD
        self.code -= tag in CODE
        if tag not in INLINE:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if not self.unread and not self.code:
            self.texts[-1] += data


def html_texts(source: str) -> list[str]:
    page = Page()
    page.feed(source)
    page.close()
    return page.texts
