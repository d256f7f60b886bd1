"""The shapes that texts in data files may have, each with the words for it: messages show no pattern."""

from __future__ import annotations

CODE = r"^TIC[0-9]{3,5}$"
PACING_RULE = r"^PACE[0-9]{2}$"
RULE_NAME = r"^[A-Z]+(_[A-Z]+)*$"
KEBAB = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
KEY = r"^[A-Z0-9][A-Z0-9-]*$"
LANGUAGE = r"^[a-z]{2,3}$"
LOCALE = r"^[a-z]{2,3}(-[A-Z]{2})?$"
MACRO = r"^[a-z][a-z_]*$"
NO_CONTROL = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"
PLAIN_WORDS = r"^[A-Za-z]+([ -][A-Za-z]+)*$"
ADDRESS = r"^https?://[^\s<>\"]+$"
SAFE_ADDRESS = r"^https://"
SAFE_ADDRESS_OR_NONE = r"^(https://.*)?$"
ID = r"^[a-z][a-z0-9_]{0,39}$"
DASHED_ID = r"^[a-z][a-z0-9_-]{0,40}$"
TAG = r"^[a-z][a-z_.]{0,49}$"
REGION = r"^([A-Z]{2}|\*)$"
EMERGENCY = r"^[0-9]{3}$"

WORDS = {
    CODE: "TIC and three to five digits, such as TIC9001",
    PACING_RULE: "PACE and two digits, such as PACE07",
    RULE_NAME: "capital letters, words joined by underscores, such as PAUSE_IS_FREE",
    KEBAB: "small letters and digits, words joined by hyphens, such as no-choice",
    KEY: "capital letters, digits and hyphens, such as WHO-2013",
    LANGUAGE: "a language of two or three small letters, such as en",
    LOCALE: "a language, perhaps with a region, such as en or en-GB",
    MACRO: "small letters and underscores, such as you",
    NO_CONTROL: "text without control characters",
    PLAIN_WORDS: "letters in words with one space or hyphen between them, which no format has to escape",
    ADDRESS: "an address that begins with https:// or http://",
    SAFE_ADDRESS: "an address that begins with https://",
    SAFE_ADDRESS_OR_NONE: "an address that begins with https://, or nothing",
    ID: "at most 40 small letters, digits and underscores, a letter first",
    DASHED_ID: "at most 41 small letters, digits, hyphens and underscores, a letter first",
    TAG: "at most 50 small letters, underscores and dots, a letter first",
    REGION: "a region of two capital letters, such as NZ, or * for all",
    EMERGENCY: "a number of three digits, such as 112",
}
