"""What stands between two people who talk: facts that the next turn is judged by, and no word of anyone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from attrs import asdict, evolve

from tic.acts import ASKING, LOOSENING, Asked, Depth, HelperAct, PersonAct, Told, Turn
from tic.acts.depth import DEPTHS
from tic.errors import InvalidInputError

RECEIVING = frozenset(
    {
        HelperAct.ACKNOWLEDGE, HelperAct.REFLECTION, HelperAct.AFFIRM, HelperAct.RECEIPT_OF_DISCLOSURE,
        HelperAct.PRESENCE, HelperAct.APOLOGY, HelperAct.OFFER, HelperAct.EMPHASISE_AUTONOMY,
        HelperAct.CHECK_IN, HelperAct.SAFETY_QUESTION, HelperAct.HANDOFF_INFO, HelperAct.CLOSE,
        HelperAct.PRAISE_FOR_TELLING,
    }
)  # fmt: skip
"""What receives something heavy, or makes room for it (WHO LIVES; VA guide)."""
LONGEST_REFUSAL = 40  # words (engineering judgement)
OFFER_LASTS = (
    3  # helper turns after which a no is no longer taken for one to it (engineering judgement)
)
_PROPOSES = (Asked.OFFER, Asked.REQUEST)
ADVICE_LASTS = 3  # helper turns in which what was asked for is answered (engineering judgement)
_TOLD = {
    PersonAct.DISCLOSURE: Depth.EVENT,
    PersonAct.RISK: Depth.EVENT,
    PersonAct.STORY: Depth.EVENT,
    PersonAct.OVERWHELM: Depth.IMPACT,
    PersonAct.ANSWER: Depth.FEELINGS,
}


class Standing(NamedTuple):
    """How things stand before a turn.

    `told` is what the person did last, `asked` what the helper asked last. `refused`: a no stands, which
    only the person takes back. `heavy`: something hard was told, and `overwhelmed` and `adrift` (dissociation):
    that it is too much or far away was said, each until it is received. `advice`: for how many more helper
    turns advice is what was asked for. `run` counts helper turns in a row that asked, `reached` is how deep the person went by themselves, `choice`
    whether a way out was ever shown, and `offered` for how many more helper turns an offer or a request stands.
    """

    told: Told = Told()
    asked: Asked = Asked.NOTHING
    refused: bool = False
    heavy: bool = False
    overwhelmed: bool = False
    adrift: bool = False
    advice: int = 0
    run: int = 0
    reached: Depth = Depth.PRACTICAL
    choice: bool = False
    offered: int = 0

    def to_dict(self) -> dict[str, Any]:
        """Return values that `json.dumps` takes; it holds no word of anyone."""
        return {**self._asdict(), "told": asdict(self.told), "asked": self.asked.value}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Standing:
        """Return what `to_dict` wrote; raises `InvalidInputError` naming the field that is wrong."""
        if not isinstance(data, Mapping) or not data.keys() <= set(cls._fields):
            raise InvalidInputError("standing", f"a mapping with {', '.join(cls._fields)}")
        fields = {name: data[name] for name in cls._field_defaults if name in data}
        for name, default in cls._field_defaults.items():
            value = fields.get(name, default)
            if name in ("told", "asked") or type(value) is type(default):
                continue
            if name != "reached" or value not in DEPTHS:
                raise InvalidInputError(f"standing.{name}", f"a value like {default!r}")
        try:
            told = Told(**fields.get("told", {}))
            asks = Asked(fields.get("asked", Asked.NOTHING.value))
        except (TypeError, ValueError):
            raise InvalidInputError("standing", "what `to_dict` wrote") from None
        reached = DEPTHS[fields.get("reached", Depth.PRACTICAL)]
        return cls(**fields | {"told": told, "asked": asks, "reached": reached})


def after_person(standing: Standing, turn: Turn) -> Standing:
    """Return how things stand once the person has said `turn`."""
    told = _told(turn)
    loosened = turn.known.has(*LOOSENING) and not told.refused
    reached = max((depth for act, depth in _TOLD.items() if turn.has(act)), default=Depth.PRACTICAL)
    return standing._replace(
        told=told,
        refused=(standing.refused and not loosened) or told.refused,
        heavy=standing.heavy or turn.has(PersonAct.DISCLOSURE, PersonAct.RISK),
        overwhelmed=standing.overwhelmed or turn.has(PersonAct.OVERWHELM),
        adrift=standing.adrift or turn.has(PersonAct.DISSOCIATION),
        advice=_advice(standing, turn, told),
        reached=max(standing.reached, reached),
    )


def _told(turn: Turn) -> Told:
    """What the person did; a refusal inside a long story is most often part of the story."""
    told = Told.of(turn)
    return evolve(told, refused=False) if turn.words > LONGEST_REFUSAL else told


def _advice(standing: Standing, turn: Turn, told: Told) -> int:
    """Advice may be given once it was asked for, or when the person agreed to hear it (MITI: with permission)."""
    if told.refused:
        return 0
    agreed = standing.asked is Asked.OFFER and turn.known.has(*LOOSENING)
    return ADVICE_LASTS if agreed or turn.known.has(PersonAct.ASK_ADVICE) else standing.advice


def after_helper(standing: Standing, turn: Turn, asks: Asked) -> Standing:
    """Return how things stand once the helper has said `turn`, which asks for `asks`."""
    known = turn.known  # a learned reader eases nothing
    received = known.has(*RECEIVING)
    return standing._replace(
        asked=asks,
        offered=OFFER_LASTS if asks in _PROPOSES else max(0, standing.offered - 1),
        heavy=standing.heavy and not received,
        overwhelmed=standing.overwhelmed and not received,
        adrift=standing.adrift and not received,
        advice=max(0, standing.advice - 1),
        run=standing.run + 1 if turn.has(*ASKING) else 0,
        choice=standing.choice
        or known.has(HelperAct.EMPHASISE_AUTONOMY, HelperAct.SEEK_COLLABORATION),
    )
