"""The sixteen events. The type says who acts: nothing but the person's own events can loosen.

Silence, a lapsed question and the passing of time are not events.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Attribute, field, frozen

from tic._kernel.moment import Moment, to_moment
from tic.consent.devices import Origin
from tic.consent.duration import duration
from tic.consent.scope import is_digest, is_name, is_reference
from tic.errors import InvalidInputError


class Circumstances(enum.Enum):
    """How the person was when they answered, as far as the service noticed.

    Anything but CALM makes a yes provisional. NOT_ALONE is there because someone else may hold the
    phone, or stand beside it.
    """

    CALM = "calm"
    DISTRESSED = "distressed"
    CAPACITY_UNCLEAR = "capacity_unclear"
    NOT_ALONE = "not_alone"


class Authority(enum.Enum):
    """Who, other than the person, ended it."""

    GUARDIAN = "guardian"
    CONTROLLER = "controller"
    AUTHORITY = "authority"


@frozen(kw_only=True, weakref_slot=False)
class Evidence:
    """What shows that the person said it: digest of their message, the channel, digest of the notice.

    GDPR Art. 7(1) has the controller demonstrate consent; digests do so without keeping the words.
    """

    message: str = field(validator=is_digest)
    channel: str = field(validator=is_name)
    notice: str = field(validator=is_digest)


def _ids(names: object) -> tuple[str, ...]:
    if isinstance(names, str) or not isinstance(names, (tuple, list, set, frozenset)):
        raise InvalidInputError("seen", "the ids of every no known when the question was put")
    return names if isinstance(names, tuple) else tuple(sorted(names))


def _are_names(owner: object, attribute: Attribute[Any], value: tuple[str, ...]) -> None:
    for one in value:
        is_reference(owner, attribute, one)


def is_a(kind: type) -> Callable[[object, Attribute[Any], Any], None]:
    """Return a validator that names the field and the type, and never shows the value."""

    def check(_owner: object, attribute: Attribute[Any], value: Any) -> None:
        if not isinstance(value, kind):
            raise InvalidInputError(attribute.name, f"a value of type {kind.__name__}")

    return check


def _is_an_origin(_owner: object, attribute: Attribute[Any], value: Any) -> None:
    if value is not None and type(value) is not Origin:
        raise InvalidInputError(attribute.name, "an Origin, or None")


@frozen(kw_only=True, weakref_slot=False)
class _Event:
    id: str = field(validator=is_name)
    at: Moment = field(converter=to_moment)
    origin: Origin | None = field(default=None, validator=_is_an_origin)
    name: ClassVar[str]

    @property
    def reference(self) -> str:
        """How other events name this one: its id, with its device where it has one."""
        return self.id if self.origin is None else f"{self.origin.device}#{self.id}"


@frozen(kw_only=True, weakref_slot=False)
class _Opens(_Event):
    """The person's own act that may loosen something: proof is not optional.

    `seen` is `cell.seen` when they were asked: it names what was known then, so that a no said elsewhere
    meanwhile still wins.
    """

    evidence: Evidence = field(validator=is_a(Evidence))
    circumstances: Circumstances = field(validator=is_a(Circumstances))
    seen: tuple[str, ...] = field(converter=_ids, validator=_are_names)


# --- the service ---------------------------------------------------------------------------------


@frozen(kw_only=True, weakref_slot=False)
class Ask(_Event):
    """The service puts the question, showing a notice; `seen` is `cell.seen` when it does.

    `lasts` is how long a yes will last, in milliseconds or as a timedelta, as the person is told when
    they are asked. No later policy lengthens it; a shorter `ttl` shortens it.
    """

    name = "ask"
    notice: str = field(validator=is_digest)
    lasts: int = duration()
    seen: tuple[str, ...] = field(converter=_ids, validator=_are_names)


@frozen(kw_only=True, weakref_slot=False)
class Drop(_Event):
    """The service takes its question back."""

    name = "drop"


@frozen(kw_only=True, weakref_slot=False)
class Impaired(_Event):
    """The service noticed circumstances in which nobody should be asked."""

    name = "impaired"


@frozen(kw_only=True, weakref_slot=False)
class Recovered(_Event):
    """Those circumstances have passed. Nothing resumes by itself."""

    name = "recovered"


@frozen(kw_only=True, weakref_slot=False)
class NoticeChanged(_Event):
    """What people are told has changed; `material` if it changes what a yes would mean."""

    name = "notice_changed"
    notice: str = field(validator=is_digest)
    material: bool = field(validator=is_a(bool))


# --- the person opens ----------------------------------------------------------------------------


@frozen(kw_only=True, weakref_slot=False)
class Yes(_Opens):
    """A clear, whole answer to one open question, quoted by its id."""

    name = "yes"
    question: str = field(validator=is_reference)


@frozen(kw_only=True, weakref_slot=False)
class Resume(_Opens):
    """The person takes their own pause away."""

    name = "resume"


@frozen(kw_only=True, weakref_slot=False)
class Confirm(_Opens):
    """The person, calm, says again the yes they gave in hard circumstances."""

    name = "confirm"


@frozen(kw_only=True, weakref_slot=False)
class Invite(_Opens):
    """The person says that they may be asked."""

    name = "invite"


# --- the person closes, or anyone speaking for them: never any proof needed ----------------------


@frozen(kw_only=True, weakref_slot=False)
class No(_Event):
    """A no."""

    name = "no"


@frozen(kw_only=True, weakref_slot=False)
class NotNow(_Event):
    """Not now: neither a yes nor a no."""

    name = "not_now"


@frozen(kw_only=True, weakref_slot=False)
class Unclear(_Event):
    """An answer that could be read in two ways. Never a yes."""

    name = "unclear"


@frozen(kw_only=True, weakref_slot=False)
class Withdraw(_Event):
    """The person takes back whatever yes there was."""

    name = "withdraw"


@frozen(kw_only=True, weakref_slot=False)
class Pause(_Event):
    """Not at the moment: by the person, or a safety rule on their side."""

    name = "pause"


# --- others --------------------------------------------------------------------------------------


@frozen(kw_only=True, weakref_slot=False)
class Revoke(_Event):
    """Someone else ends it."""

    name = "revoke"
    by: Authority = field(validator=is_a(Authority))


@frozen(kw_only=True, weakref_slot=False)
class Erase(_Event):
    """The record is to be forgotten."""

    name = "erase"


Event = (
    Yes
    | Resume
    | Confirm
    | Invite
    | No
    | NotNow
    | Unclear
    | Withdraw
    | Pause
    | Ask
    | Drop
    | Impaired
    | Recovered
    | NoticeChanged
    | Revoke
    | Erase
)
PersonOpens = Yes | Resume | Confirm | Invite
EVENTS: dict[str, type[Event]] = {
    kind.name: kind
    for kind in (
        *(Yes, Resume, Confirm, Invite),
        *(No, NotNow, Unclear, Withdraw, Pause),
        *(Ask, Drop, Impaired, Recovered, NoticeChanged),
        *(Revoke, Erase),
    )
}
"""Every event by its name, in the order of the table."""

NEGATIVE = (No, Withdraw, Pause, Revoke, Erase)
"""What every later question must have seen, what no state refuses, and what storage writes first."""

TIGHTENING = (*NEGATIVE, NotNow, Unclear, Impaired, NoticeChanged)
"""What can only close something: of these, a lost one could leave open what it would have closed."""

NAMING = (Ask, Yes, Resume, Confirm, Invite)
"""What names the noes it has seen."""
