"""Children and those who permit for them: whose yes is needed, and until when.

A child's assent stands beside the permission of parents or guardians (45 CFR 46.402(b) and 46.408). When the child
comes of age their own consent is to be sought anew (OHRP, "Research with Children FAQs", on
subjects who reach the legal age of consent).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import Attribute, field, frozen

from tic._kernel.moment import NEVER, Moment, to_moment
from tic._kernel.reason import Reason
from tic.consent import reasons
from tic.consent.answer import Answer
from tic.consent.cell import Cell
from tic.consent.events import Ask
from tic.consent.joint import Override, check_override, unwilling
from tic.consent.scope import is_name
from tic.errors import InvalidInputError


def _until(value: Any) -> Moment | None:
    return None if value is None else to_moment(value)


@frozen(kw_only=True)
class Guardian:
    """Someone whose permission for one child stands in the log `subject`, which is for this child only.

    `until` is when their authority ends, None if with the childhood.
    """

    subject: str = field(validator=is_name)
    until: Moment | None = field(default=None, converter=_until)


def _guardians(value: Iterable[Guardian]) -> tuple[Guardian, ...]:
    return tuple(value)


@frozen(kw_only=True)
class Minor:
    """A child: when they come of age, and who permits for them.

    `all_must` says whether every guardian has to permit, or one is enough: the law of the place decides. Raises
    `InvalidInputError` for no guardian at all and for the same one twice.
    """

    of_age: Moment = field(converter=to_moment)
    guardians: tuple[Guardian, ...] = field(converter=_guardians)
    all_must: bool = field()

    @guardians.validator
    def _are_several(self, attribute: Attribute[Any], value: tuple[Any, ...]) -> None:
        subjects = [one.subject for one in value if type(one) is Guardian]
        if not value or len(set(subjects)) != len(value):
            raise InvalidInputError(attribute.name, "at least one Guardian, none of them twice")

    def outlives_childhood(self, question: Ask) -> bool:
        """Return whether a yes to this question would still be there when the child is of age."""
        return question.at.latest < self.of_age.latest < question.at.latest + question.lasts

    def in_charge(self, at: Moment) -> tuple[Guardian, ...]:
        """Return the guardians whose authority has not ended."""
        return tuple(
            one
            for one in self.guardians
            if at.latest < (one.until.earliest if one.until else NEVER)
        )


def permits_for(
    child: Cell,
    theirs: Answer,
    minor: Minor,
    guardians: Mapping[str, Answer],
    *,
    at: Moment,
    override: Override | None = None,
) -> Answer:
    """Return whether child and guardians permit: `theirs` is the child's own answer, `guardians` those by subject.

    A guardian whose authority has ended permits nothing, and where nobody is in charge nobody does. From the day the
    child is of age no guardian is asked, and only a yes said since then counts. `override` as for `assent`.
    """
    check_override(override)
    against: list[Reason] = []
    if at.earliest < minor.of_age.latest:  # a child, or it cannot be told
        against += _against(minor, guardians, at)
        certain = at.latest < minor.of_age.earliest
        if certain and not against and not theirs and override and unwilling(child, at):
            return Answer(allowed=True, reasons=(reasons.OVERRIDDEN,))
        if not theirs:
            against = [reasons.CHILD_DISSENTS, *theirs.reasons, *against]
    elif not theirs:
        return theirs
    if at.latest >= minor.of_age.earliest:
        yes = child.yes
        if yes is None or yes.at.earliest < minor.of_age.latest:
            against.append(reasons.CAME_OF_AGE)
    if against:
        return Answer(allowed=False, reasons=tuple(dict.fromkeys(against)))
    return theirs


def _against(minor: Minor, guardians: Mapping[str, Answer], at: Moment) -> list[Reason]:
    answers = [guardians.get(one.subject) for one in minor.in_charge(at)]
    agreed = [answer is not None and bool(answer) for answer in answers]
    if answers and (all(agreed) if minor.all_must else any(agreed)):
        return []
    found = [reasons.PARTY_MISSING] if None in answers or not answers else []
    return found + [
        reason for one in answers if one is not None and not one for reason in one.reasons
    ]
