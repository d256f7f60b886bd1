"""What the person has agreed to, brought up, declined or stopped: PACE01 to PACE07."""

from __future__ import annotations

from tic.acts.depth import DEEPEST, Depth
from tic.pacing.moves import GENERAL, QUIET, Kind
from tic.pacing.rule import Action, Rule, Verdict, View
from tic.pacing.sources import Grade
from tic.pacing.state import MAX_DECLINED_ITEMS, Stop, consented


def cap_role(view: View) -> int:
    return view.policy.max_depth


def cap_consent(view: View) -> int:
    """Without a record, `entry`; an ended grant counts for no more than that, and never for less."""
    return consented(view.topic, view.policy.entry, view.now)


def cap_one_step(view: View) -> int:
    step = view.topic.reached + view.policy.max_step
    return max(view.policy.entry, step, view.topic.agreed)


def _cooling(view: View) -> bool:
    until = view.topic.cool_until
    return view.state.turn < view.topic.cool_turn or (
        until is not None and view.now is not None and view.now.earliest < until
    )


def cap_decline(view: View) -> int:
    if view.topic.closed or _cooling(view):
        # Where no topic is named it is not known which one was declined: what stays light may be asked.
        return Depth.PRACTICAL if view.proposal.topic == GENERAL else Depth.PROCESS
    return view.policy.entry if view.topic.softened else DEEPEST


def judge_decline(view: View) -> Verdict | None:
    declines = ("declines", view.topic.declines)
    if view.proposal.topic == GENERAL:
        return None
    if view.topic.closed:
        return Verdict(Action.HOLD, "pacing.topic-closed", (declines,))
    if _cooling(view):
        turns = max(0, view.topic.cool_turn - view.state.turn)
        return Verdict(Action.HOLD, "pacing.topic-cooling", (declines, ("turns_left", turns)))
    return None


_PURSUING = frozenset({Kind.FOLLOW_UP, Kind.DETAIL_PROBE, Kind.SCREENING_ITEM, Kind.INVITATION})


def judge_reask(view: View) -> Verdict | None:
    item = view.proposal.item
    if item is not None:
        declined = view.topic.declined_items
        # When the record of declined items is full, it is not known which others were declined.
        if item in declined or len(declined) >= MAX_DECLINED_ITEMS:
            return Verdict(
                Action.HOLD, "pacing.item-declined", (("declined_items", len(declined)),)
            )
        for asked in view.state.asked:
            if asked.item == item and asked.topic == view.proposal.topic:
                if asked.times > view.policy.rephrases:
                    return Verdict(
                        Action.HOLD, "pacing.item-asked-enough", (("times", asked.times),)
                    )
                break
    if view.kind is Kind.REPEAT:
        return Verdict(Action.LOWER, "pacing.repeats")
    if (
        view.state.refused
        and view.kind in _PURSUING
        and view.proposal.topic == view.state.last_topic
    ):
        return Verdict(Action.HOLD, "pacing.just-declined")
    return None


def cap_stop(view: View) -> int:
    return Depth.PROCESS if view.state.stop is Stop.STOPPED else DEEPEST


def judge_stop(view: View) -> Verdict | None:
    if view.state.stop is Stop.STOPPED:
        return Verdict(Action.STOP, "pacing.stopped")
    return None


def _may_ask_whether_safe(view: View) -> bool:
    """While a person pauses they may be asked whether they are safe, unless somebody may read along."""
    return view.spared and view.state.private is not False


def cap_pause(view: View) -> int:
    halted = view.state.stop is not Stop.NONE and not _may_ask_whether_safe(view)
    return Depth.PROCESS if halted else DEEPEST


def judge_pause(view: View) -> Verdict | None:
    stop = view.state.stop
    if stop in (Stop.NONE, Stop.STOPPED) or _may_ask_whether_safe(view):
        return None
    if stop is Stop.LIKELY:
        leaves_it = not view.asks or (
            view.kind is Kind.SEEK_COLLABORATION and view.depth == Depth.PROCESS
        )
        return None if leaves_it else Verdict(Action.HOLD, "pacing.leaving")
    return None if view.kind in QUIET else Verdict(Action.HOLD, "pacing.paused")


RULES: tuple[Rule, ...] = (
    Rule(
        "PACE01",
        "NO_PRESSURE_TO_TELL",
        "Nobody is asked for more than the service is there for; telling is never needed.",
        Grade.A,  # for the harm of compulsory recounting; C for the form of the rule
        ("who-pfa", "who-2013", "tip57", "rose-2002", "sijbrandij-2006"),
        ("max_depth",),
        cap=cap_role,
        over_code="pacing.past-role",
        safety=True,
    ),
    Rule(
        "PACE02",
        "ASK_BEFORE_DEEPER",
        "Before going deeper than agreed, the helper asks whether that is wanted.",
        Grade.C,
        ("miti-421", "samhsa-2014", "chen-2022"),
        ("entry", "offer_seconds"),
        cap=cap_consent,
        over=Action.ASK_FIRST,
        over_code="pacing.past-consent",
    ),
    Rule(
        "PACE03",
        "ONE_STEP_AT_A_TIME",
        "An invitation goes one step past what the person brought up, and no further.",
        Grade.D,
        ("altman-taylor-1973", "titration", "tip57"),
        ("max_step", "entry"),
        cap=cap_one_step,
        over_code="pacing.past-one-step",
    ),
    Rule(
        "PACE04",
        "HONOUR_DECLINE",
        "After a no the topic rests, then stays shallow, until the person opens it.",
        Grade.B,
        ("who-pfa", "hershkowitz-2021", "va-guide"),
        ("cool_turns", "cool_seconds", "declines_to_close"),
        cap=cap_decline,
        over_code="pacing.past-decline",
        judge=judge_decline,
    ),
    Rule(
        "PACE05",
        "NO_REASK",
        "A declined question never comes back; an unclear answer is asked about once at most.",
        Grade.B,
        ("nichd", "rasa-317"),
        ("rephrases",),
        judge=judge_reask,
    ),
    Rule(
        "PACE06",
        "STOP_IS_FINAL",
        "After a stop there is one acknowledgement and no question, until the person returns.",
        Grade.C,
        ("who-2003", "va-guide", "draucker-2009"),
        cap=cap_stop,
        over=Action.STOP,
        over_code="pacing.stopped",
        judge=judge_stop,
        statements=True,
        safety=True,
    ),
    Rule(
        "PACE07",
        "PAUSE_IS_FREE",
        "While a person pauses only quiet statements are made, and no reason is asked for.",
        Grade.C,
        ("va-guide", "open-university"),
        cap=cap_pause,
        over=Action.HOLD,
        over_code="pacing.paused",
        judge=judge_pause,
        statements=True,
        safety=True,
    ),
)
