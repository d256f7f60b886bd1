"""What the string literals at a place in a program are for, and which of them are copy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tic.documents.guess import Guess, guess, word_set
from tic.documents.keyed_copy import passages
from tic.documents.mapped import Mapped
from tic.documents.passage import Passage
from tic.text.context import Context

# Names in a call whose strings are for programs, or for those who write them.
_FOR_PROGRAMS = word_set(
    "log logger Logger logging LOG LOGGER _log _logger console warnings re regex os sys path subprocess"
    " getattr setattr hasattr delattr getLogger import_module cast TypeVar NewType namedtuple"
    " require import RegExp describe it test expect execute executemany cursor styled css keyframes"
    " gql graphql sql raw querySelector querySelectorAll getElementById getElementsByClassName"
    " addEventListener removeEventListener createElement setAttribute getAttribute classNames clsx"
    " cn cva"
)
# Errors whose words reach a person; those of all others reach the log.
_SHOWN_ERROR = re.compile(r"Valid|Http|HTTP|Form|Problem|User")
# One word is copy if it is written as a label is: "Cancel", "OK!"; `user_id` and `flex` are none.
_LABEL = re.compile(r"[^\W\d_a-z][^\W\d_]*+(?:['’][^\W\d_]++)?[.!?…:]*+")
_BLANK = re.compile(r"\s")


def guess_in_code(name: str, otherwise: Guess) -> Guess:
    """Return the context that a name in a program speaks for.

    There, `chart` and `soap` name things of the program, not case notes.
    """
    made = guess(name, otherwise)
    return otherwise if made.context is Context.NOTE else made


class Role(NamedTuple):
    """What strings here are for: a guessed context, the name they stand under, or not copy."""

    meant: Guess
    key: str = ""
    silent: bool = False

    def under(self, key: str) -> Role:
        """Return the role of what stands under a name: a keyword, a variable, an attribute."""
        return self._replace(meant=guess_in_code(key, self.meant), key=key or self.key)

    def called(self, name: str) -> Role:
        """Return the role of the arguments of a call."""
        if not _FOR_PROGRAMS.isdisjoint(name.split(".")):
            return self.hidden()
        return self._replace(meant=guess_in_code(name, self.meant))

    def raised(self, name: str) -> Role:
        """Return the role of the words of an error, by the name of its class."""
        return self if _SHOWN_ERROR.search(name) else self.hidden()

    def hidden(self) -> Role:
        return self._replace(silent=True)


def literals(text: Mapped, role: Role) -> Iterator[Passage]:
    """Yield the passages of a string literal, none where it is not copy."""
    if not role.silent and (_BLANK.search(text.text.strip()) or _LABEL.fullmatch(text.text)):
        yield from passages(text, role.key, role.meant)
