"""What a program fills in later, and addresses: each becomes one U+FFFC.

No phrase can match inside a placeholder, and the words on both sides stay one sentence.
"""

from __future__ import annotations

import re

from tic.documents.mapped import PLACEHOLDER, Mapped

# Lengths are bounded, so that a thousand unclosed braces cost a thousand short looks.
_FILLED = r"""
    \{\{\{?[^{}\n]{0,200}\}\}\}?                      # {{name}}, {{ name | upper }}, {{{html}}}
  | \{%[^%\n]{0,200}%\}                               # {% if name %}
  | [$#%@]\{[^{}\n]{0,200}\}                          # ${name} #{name} %{name}
  | \{[^\W\d][\w.\-]{0,60}(?:\ [\w.\-]{1,20})?\ ?(?:   # {name} {first name}
        ,\s?(?:number|date|time|spellout|ordinal|duration|list)\b[^{}\n]{0,80}   # {n, number}
      | :[^{}\s]{0,20} | [!][rsa] | \|[\w:'",.\-\ ]{1,40}                        # {n:>10} {n | upper}
    )?\}
  | \{[0-9]{0,3}(?:[,:!][^{}\n]{0,20})?\}             # {} {0} {0:n}
"""
_PRINTF = r"""
    %\([\w.\- ]{1,60}\)[-+0\#]?[0-9.]{0,8}[a-zA-Z]    # %(name)s
  | %[0-9]{1,2}\$[-+0\#]?[0-9.]{0,8}[a-zA-Z@]         # %1$s
  | %[-+0\#]?[0-9.]{0,8}(?:ll?|hh?|q|z)?[sdiufxXeEgGc@](?![a-zA-Z0-9])    # %s %d %.2f %@
  | %[A-Za-z_]\w{0,40}%                               # %name%
"""
_NAMED = r"""
    \$t\([^()\n]{1,200}\)                             # $t(other.key)
  | \$[A-Za-z_@][\w@]{0,40}\$                         # $NAME$
"""
_ADDRESS = r"""
    \b(?:https?|ftp)://[^\s<>"“”{}\ufffc]{1,2000}(?<![.,;:!?)\]'*_~])
  | \bwww\.[^\s<>"“”{}\ufffc]{1,2000}(?<![.,;:!?)\]'*_~])
  | (?<![\w.+\-])[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,8}
"""

# Kept as text: `re` compiles them for the first string that needs them, not at start-up.
_STRING = f"{_FILLED}|{_PRINTF}|{_NAMED}|{_ADDRESS}"
_PROSE = f"{_FILLED}|{_ADDRESS}"
_STRING_SIGN = re.compile(r"[{%@]|://|www\.|\$[\w@]")
_PROSE_SIGN = re.compile(r"[{@]|://|www\.")


def in_string(text: Mapped) -> Mapped:
    """Return a string of a program with its placeholders and addresses as U+FFFC."""
    if not _STRING_SIGN.search(text.text):
        return text
    return text.rewrite(re.compile(_STRING, re.VERBOSE), PLACEHOLDER)


def in_prose(text: Mapped) -> Mapped:
    """Return prose with addresses and braces as U+FFFC; a percent sign is a percent sign."""
    if not _PROSE_SIGN.search(text.text):
        return text
    return text.rewrite(re.compile(_PROSE, re.VERBOSE), PLACEHOLDER)
