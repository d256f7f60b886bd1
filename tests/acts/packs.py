"""The packs of a person's acts as their authors wrote them, by language."""

import tomllib

from tic.packs.person_acts import SHIPPED

PACKS = {
    page.stem: tomllib.loads(page.read_text(encoding="utf-8")) for page in SHIPPED.glob("*.toml")
}
