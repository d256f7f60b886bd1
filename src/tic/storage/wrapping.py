"""Wrapping keys: what seals a person's events lies in a table only as a text that a key kept elsewhere opens.

The hook for a key service (KMS): two methods. `LocalWrapping` is for who has none.
"""

from __future__ import annotations

from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from tic.errors import InvalidInputError, StoreUnavailableError

LENGTH = 64  # bytes of a key of AES-SIV with 256 bits of strength (RFC 5297)


class Wrapping(Protocol):
    """Wraps secrets under a key that is not beside them. Safe to use from many threads.

    `stream` is the name that a secret belongs to, and has to be authenticated with it (AWS calls it the encryption
    context, others additional data). What either method raises is told as `StoreUnavailableError`.
    """

    def wrap(self, secret: bytes, stream: str) -> bytes:
        """Return the secret as it may lie in a table."""
        ...

    def unwrap(self, wrapped: bytes, stream: str) -> bytes:
        """Return what was wrapped for this stream; raise for anything else."""
        ...


class LocalWrapping:
    """Wraps with AES-SIV under a master key of 64 bytes, from a secret store or a file of its own.

    `retired` are master keys of before: they still open and wrap nothing. Raises `InvalidInputError` for a key of
    another length.
    """

    def __init__(self, key: bytes, *, retired: tuple[bytes, ...] = ()) -> None:
        for one in (key, *retired):
            if not isinstance(one, bytes) or len(one) != LENGTH:
                raise InvalidInputError("key", f"{LENGTH} random bytes")
        self._sivs = tuple(AESSIV(one) for one in (key, *retired))

    def wrap(self, secret: bytes, stream: str) -> bytes:
        return self._sivs[0].encrypt(secret, [stream.encode()])

    def unwrap(self, wrapped: bytes, stream: str) -> bytes:
        for siv in self._sivs:
            try:
                return siv.decrypt(wrapped, [stream.encode()])
            except InvalidTag:
                continue
        raise StoreUnavailableError("keys: wrapped under a master key that is not here")
