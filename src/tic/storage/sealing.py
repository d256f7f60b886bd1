"""Events sealed with a key that can be destroyed.

Sealing is AES-SIV (RFC 5297, 512-bit key) through `cryptography` (extra `crypto`): the same event
gives the same text, so that writing it again is recognised, and there is no nonce to get wrong.
Stream and event id are authenticated too: a sealed event cannot be moved. The chain is taken over
the sealed text, so it can be verified when nobody can read it any more.
"""

from __future__ import annotations

import base64
import binascii

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from tic.errors import DamagedLogError, ErasedError, Flaw
from tic.storage.canonical import Plain, canonical, parse_canonical
from tic.storage.chain import Entry
from tic.storage.envelope import TOMBSTONE
from tic.storage.keys import Keys


class Sealed:
    """Every event sealed with the key of its person."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def stream(self, subject: str) -> str | None:
        key = self._keys.find(subject)
        return key.stream if key else None

    def subject(self, stream: str) -> str | None:
        return self._keys.subject_of(stream)

    def seal(self, subject: str, event_id: str, payload: Plain) -> tuple[str, Plain]:
        key = self._keys.make(subject)
        text = canonical(payload).encode()
        sealed = AESSIV(key.secret).encrypt(text, _bound_to(key.stream, event_id))
        return key.stream, {"sealed": base64.b64encode(sealed).decode()}

    def open(self, subject: str, entry: Entry) -> Plain:
        key = self._keys.find(subject)
        if key is None or key.stream != entry.stream:
            raise ErasedError("the key of this log was destroyed")
        match parse_canonical(entry.body):
            case {"sealed": str(text)}:
                try:
                    sealed = base64.b64decode(text, validate=True)
                    opened = AESSIV(key.secret).decrypt(sealed, _bound_to(entry.stream, entry.id))
                except (binascii.Error, InvalidTag):
                    flaw = Flaw(entry.seq, "unsealable", "this entry was not sealed with this key")
                    raise DamagedLogError((flaw,)) from None
                return parse_canonical(opened.decode())
            case payload if payload == TOMBSTONE:
                raise ErasedError("this log is closed for ever")
            case _:
                flaw = Flaw(entry.seq, "unsealed", "expected a sealed entry")
                raise DamagedLogError((flaw,))

    def destroy(self, subject: str) -> None:
        self._keys.destroy(subject)


def _bound_to(stream: str, event_id: str) -> list[bytes]:
    return [stream.encode(), event_id.encode()]
