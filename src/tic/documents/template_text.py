"""Templates over HTML: the text between their tags, whatever language the tags are of.

A tag that prints becomes U+FFFC; a tag that decides or repeats has zero width, so words go through it; a
comment is one. What is left is read as HTML. Expressions in tags are not looked into.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from pathlib import PurePath
from typing import NamedTuple

from tic.documents.guess import NO_SIGN
from tic.documents.html_text import parts
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.passage import Comment, Passage, begins


class Does(Enum):
    """What a tag of a template does."""

    COMMENT = auto()
    SILENT = auto()  # decides, repeats, includes
    PRINTS = auto()
    EITHER = auto()  # prints, unless it begins with a word or sign that decides


class Family(NamedTuple):
    """The tags of some template languages: what opens one, with what closes it and what it does.

    `names` are tags without an end of their own: the group `prints` tells those that print.
    """

    tags: Mapping[str, tuple[str, Does]]
    names: str = r"(?!)"

    def pattern(self) -> re.Pattern[str]:
        opens = sorted(self.tags, key=len, reverse=True)
        return re.compile(rf"(?P<opens>{'|'.join(map(re.escape, opens))})|{self.names}")


_DECIDES = re.compile(
    r"[-~\s]*+(?:[#/^>&!]|(?:else|if|end|range|with|define|template|block|comment|endcomment)\b)"
)
_NAME = r"[A-Za-z_][\w.]{0,80}+"
_ARGUMENTS = r"\((?>(?:[^()\n]|\([^()\n]{0,200}\)){0,400})\)"
_CALL = rf"(?>(?:{_ARGUMENTS})?)"
_CODE_TAGS = {"<%": ("%>", Does.SILENT), "<?php": ("?>", Does.SILENT)}

BRACES = Family(  # Jinja, Twig, Nunjucks, Liquid, Tera, Go, Handlebars, Mustache
    {
        "{#": ("#}", Does.COMMENT),
        "{{!--": ("--}}", Does.COMMENT),
        "{{!": ("}}", Does.COMMENT),
        "{{/*": ("*/}}", Does.COMMENT),
        "{% comment %}": ("{% endcomment %}", Does.COMMENT),
        "{%": ("%}", Does.SILENT),
        "{{{": ("}}}", Does.PRINTS),
        "{{": ("}}", Does.EITHER),
    }
)
PERCENT = Family(  # EJS, ERB, EEx, JSP, ASP, and PHP outside its code
    {
        "<%--": ("--%>", Does.COMMENT),
        "<%#": ("%>", Does.COMMENT),
        "<%=": ("%>", Does.PRINTS),
        "<%-": ("%>", Does.PRINTS),
        "<?=": ("?>", Does.PRINTS),
        "${": ("}", Does.PRINTS),
        **_CODE_TAGS,
    }
)
BLADE = Family(
    {
        "{{--": ("--}}", Does.COMMENT),
        "{{": ("}}", Does.PRINTS),
        "{!!": ("!!}", Does.PRINTS),
        **_CODE_TAGS,
    },
    rf"(?<![\w@])@{_NAME}(?>(?:[ ]?{_ARGUMENTS})?)",
)
RAZOR = Family(
    {"@*": ("*@", Does.COMMENT), "@{": ("}", Does.SILENT)},
    rf"(?<![\w@])@(?:if|for|foreach|while|switch|using|model|inject|section|functions|code|page|namespace|inherits)\b"
    rf"[^\n<{{]{{0,200}}+\{{?|(?P<prints>(?<![\w@])@{_CALL}(?>(?:{_NAME}{_CALL})?)(?<!@))",
)
DOLLAR = Family(  # FreeMarker and Velocity
    {
        "<#--": ("-->", Does.COMMENT),
        "#*": ("*#", Does.COMMENT),
        "${": ("}", Does.PRINTS),
        "$!{": ("}", Does.PRINTS),
        "<#": (">", Does.SILENT),
        "</#": (">", Does.SILENT),
        "<@": (">", Does.SILENT),
        "</@": (">", Does.SILENT),
    },
    rf"\#(?:if|elseif|else|end|foreach|set|parse|include|macro|stop|break)\b{_CALL}|\#\#[^\n]*+"
    rf"|(?P<prints>\$!?{_NAME})",
)

_FAMILIES = {
    **dict.fromkeys((".ejs", ".erb", ".eex", ".heex", ".leex", ".php", ".phtml"), PERCENT),
    **dict.fromkeys((".jsp", ".jspx", ".jspf", ".aspx", ".ascx"), PERCENT),
    **dict.fromkeys((".cshtml", ".vbhtml", ".razor"), RAZOR),
    **dict.fromkeys((".ftlh", ".ftl", ".vm"), DOLLAR),
}


def read(source: str, path: str) -> Iterator[Passage | Comment]:
    """Yield the passages and comments of a page between its template's tags."""
    name = path.lower()
    known = _FAMILIES.get(PurePath(name).suffix, BRACES)
    return pages(Mapped.copy(source), BLADE if name.endswith(".blade.php") else known)


def pages(whole: Mapped, family: Family) -> Iterator[Passage | Comment]:
    """Yield the passages and comments of a page whose tags are those of `family`. Linear."""
    text, pattern = whole.text, family.pattern()
    last = {closes: text.rfind(closes) for closes, _ in family.tags.values()}
    comments: list[Passage | Comment] = []
    edits: list[tuple[int, int, str]] = []
    at = 0
    while tag := pattern.search(text, at):
        start, at = tag.span()
        if not tag["opens"]:
            prints = tag.groupdict().get("prints")
            edits.append((start, at, PLACEHOLDER if prints else ""))
            continue
        closes, does = family.tags[tag["opens"]]
        if last[closes] < at:
            if tag["opens"] != "<?php":  # a file of PHP may end in its code
                continue
            end = len(text)
        else:
            end = text.index(closes, at) + len(closes)
        if does is Does.COMMENT:
            said = text[at : end - len(closes)].strip("- \t\n\r")
            comments.append(Comment(said, *whole.span(start, end)))
        if does is Does.EITHER:
            does = Does.SILENT if _DECIDES.match(text, at) else Does.PRINTS
        edits.append((start, end, PLACEHOLDER if does is Does.PRINTS else ""))
        at = end
    yield from sorted([*comments, *parts(whole.edit(edits), NO_SIGN)], key=begins)
