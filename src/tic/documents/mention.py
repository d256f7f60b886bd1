"""Where a page names words in order to say that they should not be said.

A style guide's "Avoid" column and the list under "Things not to say" mention words; nobody is
spoken to in them. The sentence itself does not show that: its column or heading does.
"""

from __future__ import annotations

from tic._kernel.expression import expression

_COLUMN = (
    r"(?i)(?:❌|✗|✘|🚫|👎|⛔)?\W{0,3}(?:(?:words?|phrases?|terms?|language)\s+to\s+)?"
    r"(?:avoid|don[’']?ts?|do\s+not|not|no|never|instead\s+of|rather\s+than|bad|worse|wrong|before"
    r"|harmful|unhelpful|outdated|stigmati[sz]ing|problematic|poor|incorrect|discouraged"
    r"|not\s+recommended|less\s+helpful)\b|(?:❌|✗|✘|🚫|👎|⛔)"
)
_LEAD = (
    r"(?i)\b(?:(?:words|phrases|terms|language|things|expressions|statements|responses|what)"
    r"\s+(?:\w+\s+){0,3}to\s+avoid\b|avoid\s+(?:saying|using|these|the\s+following|words|phrases|language|terms)"
    r"|(?:do\s+not|don[’']?t|never)\s+(?:say|use|write|tell\s+them|ask)|not\s+to\s+(?:say|use|write)"
    r"|instead\s+of\s+(?:saying|using|these)|rather\s+than\s+(?:saying|using)"
    r"|(?:harmful|unhelpful|stigmati[sz]ing|outdated|judgment?al|problematic|less\s+helpful|invalidating)"
    r"\s+(?:words|phrases|language|terms|things|statements|responses|comments|questions|replies)"
    r"|bad\s+examples?)\b|^\W{0,4}avoid\W*$|[❌✗✘🚫👎⛔]"
)
_LONGEST = 160
"""A heading or lead-in is short; in a longer text such words are about something else."""


def column(header: str) -> bool:
    """Tell whether a table's column under `header` mentions words that should not be said."""
    return bool(expression(_COLUMN).match(header))


def lead(words: str) -> bool:
    """Tell whether a heading, or a sentence before a list, says that what follows is to avoid."""
    return len(words) <= _LONGEST and bool(expression(_LEAD).search(words))
