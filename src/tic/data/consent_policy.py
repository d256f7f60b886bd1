"""Compiled from policies/consent.toml by `python -m tic.packs`; edit that file."""

from typing import Any

STANDARD: dict[str, Any] = {
    "ttl": 15552000000,
    "provisional": 604800000,
    "settle": 600000,
    "lapse": 900000,
    "soft_gap": 86400000,
    "after_no": 2592000000,
    "after_withdrawal": 7776000000,
    "renewal_window": 1209600000,
    "never_after": 3,
    "trusts_immaterial": False,
}
