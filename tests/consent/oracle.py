"""The rules of consent in words, followed by hand: what the machine is held against.

Nothing of the table, the guards or the states is used here. The oracle keeps a diary of what was said,
and answers each rule by looking through it.
"""

from copy import copy
from dataclasses import dataclass, field, replace

from tic.consent import (
    Ask,
    Circumstances,
    Confirm,
    Drop,
    Erase,
    Invite,
    No,
    NoticeChanged,
    Pause,
    Resume,
    Revoke,
    Withdraw,
    Yes,
)

HOUR = 3_600_000


@dataclass
class Question:
    ask: Ask
    lapses: int
    asked_again_gently: bool = False


@dataclass
class Agreement:
    """A yes that was said, and whether it counts: waiting, counting, or on hold."""

    yes: Yes
    end: int
    counts: str = "counting"
    told: int = 0  # how long it was said to last when they were asked


@dataclass
class Oracle:
    policy: object
    agreement: Agreement | None = None
    question: Question | None = None
    last_word: str = "nothing"  # nothing, no, taken back, ended by others, erased
    quiet_until: int | None = None
    quiet_after_a_no: bool = False
    put_on_hold: bool = False
    notice: str | None = None
    fresh_notice: bool = True
    hard_moment: bool = False
    calm_from: int | None = None
    said_no: int = 0
    noes: list = field(default_factory=list)
    latest_ever: int | None = None
    unanswered: int = 0
    last_opening: str | None = None
    known_by_it: tuple = ()

    def copy(self):
        """The same diary, to be written on without touching this one."""
        return replace(
            self,
            agreement=copy(self.agreement),
            question=copy(self.question),
            noes=list(self.noes),
        )

    # --- time ------------------------------------------------------------------------------------

    def latest(self, at):
        return at.latest if self.latest_ever is None else max(at.latest, self.latest_ever)

    def agreement_at(self, at):
        """A yes ends at its end, by the latest any clock has shown; nothing brings it back."""
        if self.agreement and self.latest(at) < self.agreement.end:
            return self.agreement
        return None

    def renewable_from(self, agreement):
        """Near its end; a yes as short as that while is not renewed before it ended."""
        begin = agreement.yes.at.earliest
        window = self.policy.renewal_window
        return agreement.end - window if agreement.end - window > begin else agreement.end

    def length(self, told):
        """A yes lasts as they were told, and never longer than the rules in force have it."""
        return min(told, self.policy.ttl)

    def gap(self):
        """A day after the first question without an answer, then twice as long each time, up to a year."""
        day, wait = self.policy.soft_gap, self.policy.soft_gap
        for _ in range(self.unanswered - 1):
            wait = min(2 * wait, max(365 * 24 * HOUR, day))
        return wait

    def question_at(self, at):
        """An unanswered question lapses; a lapse is not an answer."""
        if self.question and self.latest(at) < self.question.lapses:
            return self.question
        return None

    def is_quiet(self, at):
        """Quiet time counts by the earliest moment it may be, also after a lapse."""
        if self.question and not self.question_at(at):
            return at.earliest < self.question.lapses + self.gap()
        return self.quiet_until is not None and at.earliest < self.quiet_until

    def bounds(self):
        """The moments at which something changes by itself."""
        found = {self.quiet_until, self.calm_from}
        if self.agreement:
            found |= {self.agreement.end, self.renewable_from(self.agreement)}
        if self.question:
            found |= {self.question.lapses, self.question.lapses + self.gap()}
        return {bound for bound in found if bound is not None}

    # --- what may be done ------------------------------------------------------------------------

    def permits(self, at):
        """Only a counting yes that has not ended permits."""
        agreement = self.agreement_at(at)
        return agreement is not None and agreement.counts == "counting"

    def is_settled(self, at):
        return self.calm_from is None or at.earliest >= self.calm_from

    def may_ask(self, at):
        """Never when erased, on hold, in a hard moment or just after, twice at once, in quiet time,
        by an uncertain clock; with a counting yes only near its end; after others ended it only
        under a new notice."""
        agreement = self.agreement_at(at)
        on_hold = agreement is not None and agreement.counts == "on hold"
        ended_on_hold = (
            self.agreement is not None and agreement is None and self.agreement.counts == "on hold"
        )
        early = (
            agreement is not None
            and agreement.counts == "counting"
            and at.earliest < self.renewable_from(agreement)
        )
        return not (
            self.last_word == "erased"
            or on_hold
            or ended_on_hold
            or self.put_on_hold
            or self.hard_moment
            or not self.is_settled(at)
            or self.question_at(at) is not None
            or self.is_quiet(at)
            or self.latest(at) - at.earliest > HOUR
            or early
            or (self.last_word == "ended by others" and not self.fresh_notice)
        )

    # --- what is accepted ------------------------------------------------------------------------

    def accepts(self, event):
        at, question, agreement = event.at, self.question_at(event.at), self.agreement_at(event.at)
        counts = agreement.counts if agreement else None
        if isinstance(event, No | Withdraw | Pause | Revoke | Erase):
            return True  # nothing refuses these, ever
        if self.last_word == "erased":
            return False
        if isinstance(event, Ask):
            current = self.notice in (None, event.notice)
            return self.may_ask(at) and current and self.knows_every_no(event)
        if isinstance(event, Drop):
            return question is not None
        if isinstance(event, NoticeChanged):
            return event.notice != self.notice
        if isinstance(event, Yes):
            return (
                question is not None
                and event.question == question.ask.id
                and event.evidence.notice in (question.ask.notice, self.notice)
                and self.knows_every_no(event)
            )
        if isinstance(event, Resume | Confirm):
            possible = ("on hold",) if isinstance(event, Resume) else ("waiting", "counting")
            return (
                counts in possible
                and self.calm_now(event)
                and self.is_settled(at)
                and event.evidence.notice in (agreement.yes.evidence.notice, self.notice)
                and self.knows_every_no(event)
            )
        if isinstance(event, Invite):
            return self.calm_now(event) and self.knows_every_no(event)
        return True  # not now, unclear, impaired, recovered are only heard

    def calm_now(self, event):
        return not self.hard_moment and event.circumstances is Circumstances.CALM

    def knows_every_no(self, event):
        """By name, or by naming the last opening, which knew those before it; a yes names its question."""
        named = {*event.seen, getattr(event, "question", None)}
        if self.last_opening in named:
            named.update(self.known_by_it)
        return all(no in named for no in self.noes)

    # --- the diary -------------------------------------------------------------------------------

    def hear(self, event):
        """Write down an accepted event."""
        at, latest = event.at, self.latest(event.at)
        question, agreement = self.question_at(at), self.agreement_at(at)
        if self.question and not question:
            self.quiet_until = self.question.lapses + self.gap()
            self.quiet_after_a_no = False
            self.question = None
        if self.agreement and not agreement:
            self.put_on_hold = self.agreement.counts == "on hold"
            self.agreement = None
            self.last_word = "ended"
        if self.last_word == "erased":
            self.latest_ever = latest
            return
        quiet_now = self.is_quiet(at)
        if not quiet_now:
            self.quiet_until, self.quiet_after_a_no = None, False
        getattr(self, f"hear_{event.name}")(event, at, latest)
        if isinstance(event, No | Withdraw | Pause | Revoke):
            self.noes.append(event.id)
        if isinstance(event, Ask | Yes | Resume | Confirm | Invite):
            self.last_opening, self.known_by_it = event.id, tuple(self.noes)
        self.latest_ever = latest

    def be_quiet(self, until, *, after_a_no=False):
        """A cool-down never shrinks; an open question is closed by it."""
        self.question = None
        self.quiet_until = max(until, self.quiet_until or until)
        self.quiet_after_a_no = self.quiet_after_a_no or after_a_no

    def hear_ask(self, event, at, latest):
        self.unanswered += 1
        self.question = Question(event, latest + self.policy.lapse)
        self.notice = event.notice
        self.quiet_until = None

    def hear_yes(self, event, at, latest):
        told = self.question.ask.lasts
        self.unanswered = 0
        self.question = None
        calm = event.circumstances is Circumstances.CALM
        if calm and not self.hard_moment and self.is_settled(at):
            self.agreement = Agreement(event, at.earliest + self.length(told))
        else:
            soon = at.earliest + min(told, self.policy.provisional)
            self.agreement = Agreement(event, soon, "waiting", told)
            soon = latest + self.policy.settle
            self.calm_from = soon if self.calm_from is None else max(self.calm_from, soon)
        self.last_word = "yes"
        self.put_on_hold = False

    def hear_confirm(self, event, at, latest):
        if self.agreement.counts == "waiting":
            said = self.agreement.yes
            told = self.agreement.told
            self.agreement = Agreement(said, said.at.earliest + self.length(told))
            self.question = None

    def hear_resume(self, event, at, latest):
        self.agreement.counts = "counting"
        self.question = None

    def hear_invite(self, event, at, latest):
        self.unanswered = 0
        self.quiet_until, self.quiet_after_a_no = None, False
        self.put_on_hold = False

    def no_more(self, event, at, latest, word):
        had_one = self.agreement is not None or self.last_word in ("stale", "taken back")
        same_no_again = self.quiet_after_a_no and self.question is None
        if not same_no_again:
            self.said_no += 1
        self.agreement, self.put_on_hold = None, False
        if word == "taken back" or had_one:
            self.last_word = "taken back"
        else:
            self.last_word = "no"
        if self.said_no >= self.policy.never_after:
            self.be_quiet(2**62, after_a_no=True)
            return
        wait = self.policy.after_no * 2 ** (self.said_no - 1)
        if self.last_word == "taken back":
            wait = max(wait, self.policy.after_withdrawal)
        self.be_quiet(latest + wait, after_a_no=True)

    def hear_no(self, event, at, latest):
        self.no_more(event, at, latest, "no")

    def hear_withdraw(self, event, at, latest):
        self.no_more(event, at, latest, "taken back")

    def hear_pause(self, event, at, latest):
        if self.agreement and self.agreement.counts == "counting":
            self.agreement.counts = "on hold"
        if self.last_word in ("stale", "ended"):
            self.put_on_hold = True
        self.be_quiet(latest + self.gap())

    def hear_not_now(self, event, at, latest):
        self.be_quiet(latest + self.gap())

    def hear_drop(self, event, at, latest):
        self.be_quiet(latest + self.gap())

    def hear_unclear(self, event, at, latest):
        """Doubt suspends. One gentle repetition, then the question is over."""
        if self.agreement and self.agreement.counts == "counting":
            self.agreement.counts = "on hold"
        if self.question is None:
            return
        if self.question.asked_again_gently:
            self.be_quiet(latest + self.gap())
        else:
            self.question.asked_again_gently = True

    def hear_impaired(self, event, at, latest):
        if self.agreement and self.agreement.counts == "counting":
            self.agreement.counts = "on hold"
        if self.question is not None:
            self.be_quiet(latest + self.gap())
        self.hard_moment = True

    def hear_recovered(self, event, at, latest):
        if self.hard_moment:
            self.hard_moment = False
            self.calm_from = latest + self.policy.settle

    def hear_notice_changed(self, event, at, latest):
        self.notice = event.notice
        if self.policy.trusts_immaterial and not event.material:
            return
        if self.question is not None:
            self.be_quiet(latest + self.gap())
        if self.agreement is not None:
            self.put_on_hold = self.agreement.counts == "on hold"
            self.agreement, self.last_word = None, "stale"
        self.fresh_notice = self.fresh_notice or event.material

    def hear_revoke(self, event, at, latest):
        self.agreement = None
        if self.last_word not in ("no", "taken back"):
            self.last_word, self.fresh_notice, self.put_on_hold = "ended by others", False, False
        self.be_quiet(latest + self.gap())

    def hear_erase(self, event, at, latest):
        self.agreement = self.question = None
        self.last_word = "erased"
