"""The scalars of a YAML file, each with its key path and exact place, and its comments.

Built on PyYAML's events, so nothing is constructed and an alias costs nothing: an anchored text is
read once, where it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from tic._kernel.reason import Reason
from tic.documents.keyed import DEPTH, Leaf, Level
from tic.documents.passage import Comment
from tic.documents.reasons import TOO_DEEP, syntax
from tic.documents.yaml_scalar import words
from tic.errors import UnreadableError

# libyaml's parser is some twenty times faster, but not every platform's wheel has it.
LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_COMMENT = re.compile(r"(?:(?<=\s)|\A)#[^\r\n]*+")
_HEAD_COMMENT = re.compile(r"[|>][-+0-9]*+[ \t]++(#[^\r\n]*+)")
_BLOCK = ("|", ">")
_OPEN = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSE = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


class _Place:
    """Where in the nesting the next node stands; in an object keys and values take turns."""

    def __init__(self) -> None:
        self.level = Level("", (), is_list=False)
        self.key = ""
        self.is_key = False
        self.above: list[tuple[Level, str, bool]] = []

    def open(self, *, is_list: bool, offset: int) -> None:
        if len(self.above) == DEPTH:
            raise UnreadableError(TOO_DEEP, offset)
        key = "?" if self.is_key else self.key  # an object that is a key has no name
        self.above.append((self.level, key, self.is_key))
        self.level, self.key = self.level.below(key, is_list=is_list), ""
        self.is_key = not is_list

    def close(self) -> None:
        self.level, self.key, self.is_key = self.above.pop()
        self.next()

    def next(self) -> None:
        if self.level.index is not None:
            self.level.index += 1
        elif self.above:
            self.is_key = not self.is_key


def leaves(source: str, loader: type | None = None) -> Iterator[Leaf | Comment]:
    """Yield every scalar value and every comment in order.

    Raises `UnreadableError` where the text is not YAML 1.1 as PyYAML reads it (tabs as indentation,
    template language outside quotes), or nests too deep.
    """
    place = _Place()
    done = 0
    for event in _events(source, loader or LOADER):
        if isinstance(event, yaml.ScalarEvent):
            start, end = _span(event)
            yield from _comments(source, done, start)
            done = end
            if place.is_key:
                place.key = event.value
            else:
                text = words(source, start, end, event.style, event.value)
                place.level.strings[place.key] = text
                yield Leaf(place.level, place.key, place.level.path_of(place.key), text)
                head = _HEAD_COMMENT.match(source, start, end) if event.style in _BLOCK else None
                if head:
                    yield Comment(head[1].strip("# \t"), *head.span(1))
            place.next()
        elif isinstance(event, yaml.AliasEvent):
            place.next()
        elif isinstance(event, _OPEN):
            is_list = isinstance(event, yaml.SequenceStartEvent)
            place.open(is_list=is_list, offset=_span(event)[0])
        elif isinstance(event, _CLOSE):
            place.close()
        elif isinstance(event, yaml.DocumentStartEvent):
            place = _Place()
    yield from _comments(source, done, len(source))


def _span(event: yaml.Event) -> tuple[int, int]:
    start, end = event.start_mark, event.end_mark
    assert start is not None
    assert end is not None
    return start.index, end.index


def _events(source: str, loader: type) -> Iterator[yaml.Event]:
    try:
        yield from yaml.parse(source, Loader=loader)
    except yaml.reader.ReaderError as error:
        raise UnreadableError(_CHARACTER, error.position) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise UnreadableError(_why(error), mark.index if mark else None) from None


_CHARACTER = syntax("This is not YAML: it holds a character that YAML does not allow.")


def _why(error: yaml.MarkedYAMLError) -> Reason:
    problem = error.problem or "it breaks off"
    # libyaml has a limit of its own, on what it reads ahead.
    return TOO_DEEP if "nesting" in problem else syntax(f"This is not YAML: {problem}.")


def _comments(source: str, start: int, end: int) -> Iterator[Comment]:
    """Yield the comments between two scalars: all else there is punctuation of YAML."""
    for match in _COMMENT.finditer(source, start, end):
        yield Comment(match[0].strip("# \t"), *match.span())
