"""What a consent is about: one action, one purpose, one kind of data, one recipient, one person.

Scope = action x purpose x data category x recipient, the granularity that GDPR recital 43 and 42 CFR
2.31 ask for. There is no wildcard: a dimension that is not named covers nothing.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Any

from attrs import Attribute, asdict, field, fields, frozen

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}")
_REFERENCE = re.compile(rf"(?:{_NAME.pattern}#)?{_NAME.pattern}(?:~[0-9a-f]{{16}})?")
_DIGEST = re.compile(r"(?:hmac-)?sha256:[0-9a-f]{64}")


def _checked(name: str, value: object, shape: re.Pattern[str], expected: str) -> None:
    if type(value) is not str or not shape.fullmatch(value):
        raise InvalidInputError(name, expected)


def is_name(_owner: object, attribute: Attribute[Any], value: Any) -> None:
    """Refuse what is no identifier, so that no words of a person end up in a log."""
    _checked(attribute.name, value, _NAME, "1 to 128 letters, digits or ._:/- without spaces")


def is_reference(_owner: object, attribute: Attribute[Any], value: Any) -> None:
    """Refuse what names no event: its id, with its device before it where it has one."""
    _checked(attribute.name, value, _REFERENCE, "the id of an event, or device#id")


def is_digest(_owner: object, attribute: Attribute[Any], value: Any) -> None:
    """Refuse what is no digest: the log holds proof of what was said, never what was said."""
    _checked(attribute.name, value, _DIGEST, "a digest as tic.consent.digest makes it")


def digest(words: str, *, key: bytes | None = None) -> str:
    """Return the SHA-256 of a text, or with a `key` its HMAC.

    Short answers can be guessed from a plain digest; use a key for messages of a person.
    """
    expect("words", words, str)
    expect("key", key, (bytes, type(None)), "at least one byte, or None")
    raw = words.encode("utf-8", "surrogatepass")
    if key is None:
        return f"sha256:{hashlib.sha256(raw).hexdigest()}"
    if not key:
        raise InvalidInputError("key", "at least one byte, or None")
    return f"hmac-sha256:{hmac.new(key, raw, hashlib.sha256).hexdigest()}"


@frozen(kw_only=True)
class Scope:
    """One action for one purpose with one kind of data by one recipient; identifiers, not prose."""

    action: str = field(validator=is_name)
    purpose: str = field(validator=is_name)
    data: str = field(validator=is_name)
    recipient: str = field(validator=is_name)

    def to_dict(self) -> dict[str, str]:
        """Return the four names as a plain dict."""
        return asdict(self)

    @classmethod
    def from_dict(cls, page: Mapping[str, object]) -> Scope:
        """Read what `to_dict` wrote; a missing or unknown dimension raises `InvalidInputError`."""
        names = [one.name for one in fields(cls)]
        if not isinstance(page, Mapping) or set(page) != set(names):
            raise InvalidInputError("scope", f"exactly {', '.join(names)}")
        return cls(**{name: str_of(name, page[name]) for name in names})


def str_of(name: str, value: object) -> str:
    """Return `value` if it is a string, or raise `InvalidInputError` naming the field."""
    if type(value) is not str:
        raise InvalidInputError(name, "a string")
    return value


@frozen(kw_only=True)
class Key:
    """What one cell is about: a person (a pseudonym) and a scope."""

    subject: str = field(validator=is_name)
    scope: Scope = field()

    @scope.validator
    def _is_a_scope(self, attribute: Attribute[Any], value: Any) -> None:
        expect(attribute.name, value, Scope)

    def to_dict(self) -> dict[str, object]:
        """Return the key as plain values."""
        return {"subject": self.subject, "scope": self.scope.to_dict()}

    @classmethod
    def from_dict(cls, page: Mapping[str, object]) -> Key:
        """Read what `to_dict` wrote, strictly."""
        if not isinstance(page, Mapping) or set(page) != {"subject", "scope"}:
            raise InvalidInputError("key", "exactly subject, scope")
        scope = page["scope"]
        if not isinstance(scope, Mapping):
            raise InvalidInputError("scope", "an object with its four dimensions")
        return cls(subject=str_of("subject", page["subject"]), scope=Scope.from_dict(scope))
