"""Where one person stands on one scope: what was said, whether anyone may ask, and what a question needs."""

from __future__ import annotations

from attrs import field, frozen

from tic._kernel.moment import FIRST, NEVER
from tic.consent.devices import Origin
from tic.consent.events import Ask, Yes
from tic.consent.states import (
    IDLE,
    NONE,
    QUESTIONS,
    STANDINGS,
    Granted,
    Idle,
    Open,
    Paused,
    Provisional,
    Question,
    Quiet,
    Standing,
    Unsure,
)
from tic.errors import InvalidInputError


@frozen(weakref_slot=False)
class Cell:
    """Where one person stands on one scope. `Cell()` is: never asked, never answered.

    `standing` is what the person said, `question` whether anyone may ask. The person counts as settled
    from `calm_since` (NEVER while impaired) plus `settle` milliseconds. `notice` is the digest in force,
    `refusals` how often they said no to being asked, `unanswered` how many questions there were
    since they last said yes or invited one, `latest_seen` the highest `latest` of any recorded moment,
    `noes` the references of every negative event (those of long ago under one digest). `opened` is the last question, or act of theirs that
    opened something, and `before_opened` how many noes it had seen; `devices` the last number of each device.

    Raises `InvalidInputError` for what is no standing or no question.
    """

    standing: Standing = NONE
    question: Question = IDLE
    calm_since: int = field(default=FIRST, kw_only=True)
    settle: int = field(default=0, kw_only=True)
    notice: str | None = field(default=None, kw_only=True)
    refusals: int = field(default=0, kw_only=True)
    unanswered: int = field(default=0, kw_only=True)
    latest_seen: int = field(default=FIRST, kw_only=True)
    noes: tuple[str, ...] = field(default=(), kw_only=True)
    opened: str | None = field(default=None, kw_only=True)
    before_opened: int = field(default=0, kw_only=True)
    devices: tuple[Origin, ...] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse what is no standing or no question."""
        if type(self.standing) not in STANDINGS or type(self.question) not in QUESTIONS:
            raise InvalidInputError("standing and question", "a value of one of their states")

    @property
    def seen(self) -> tuple[str, ...]:
        """What a question has to have seen, named as shortly as can be: the last opening and the noes since."""
        since = self.noes[self.before_opened :]
        return since if self.opened is None else (self.opened, *since)

    def number_of(self, device: str) -> int:
        """Return the highest number that was taken in from a device, 0 if none was."""
        return next((one.number for one in self.devices if one.device == device), 0)

    @property
    def calm_from(self) -> int:
        """When the person counts as settled."""
        return self.calm_since + self.settle

    @property
    def yes(self) -> Yes | None:
        """The yes that is counted, on hold or provisional."""
        standing = self.standing
        return standing.yes if isinstance(standing, Granted | Paused | Provisional) else None

    @property
    def expires(self) -> int:
        """When that yes ends; NEVER where there is none that could."""
        standing = self.standing
        return standing.expires if isinstance(standing, Granted | Paused | Provisional) else NEVER

    @property
    def ask(self) -> Ask | None:
        """The question that is open, or was answered unclearly."""
        question = self.question
        return question.ask if isinstance(question, Open | Unsure) else None

    @property
    def question_changes_at(self) -> int:
        """When time alone changes the question: it lapses, or quiet time passes; or NEVER."""
        question = self.question
        if isinstance(question, Idle):
            return NEVER
        return question.until if isinstance(question, Quiet) else question.lapses
