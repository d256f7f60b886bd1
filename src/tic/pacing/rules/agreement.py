"""What the person has agreed to, brought up, declined or stopped: PACE01 to PACE07."""

from __future__ import annotations

from tic.acts.depth import DEEPEST, Depth
from tic.pacing.moves import GENERAL, QUIET, Kind
from tic.pacing.rule import Action, Verdict, View
from tic.pacing.state import MAX_DECLINED_ITEMS, Stop, consented
from tic.pacing.written import rule


@rule("PACE01", over_code="pacing.past-role", safety=True)
def cap_role(view: View) -> int:
    return view.policy.max_depth


@rule("PACE02", over=Action.ASK_FIRST, over_code="pacing.past-consent")
def cap_consent(view: View) -> int:
    """Without a record, `entry`; an ended grant counts for no more than that, and never for less."""
    return consented(view.topic, view.policy.entry, view.now)


@rule("PACE03", over_code="pacing.past-one-step")
def cap_one_step(view: View) -> int:
    step = view.topic.reached + view.policy.max_step
    return max(view.policy.entry, step, view.topic.agreed)


def _cooling(view: View) -> bool:
    until = view.topic.cool_until
    return view.state.turn < view.topic.cool_turn or (
        until is not None and view.now is not None and view.now.earliest < until
    )


@rule("PACE04", over_code="pacing.past-decline")
def cap_decline(view: View) -> int:
    if view.topic.closed or _cooling(view):
        # Where no topic is named it is not known which one was declined: what stays light may be asked.
        return Depth.PRACTICAL if view.proposal.topic == GENERAL else Depth.PROCESS
    return view.policy.entry if view.topic.softened else DEEPEST


@rule("PACE04")
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


@rule("PACE05")
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


@rule("PACE06", over=Action.STOP, over_code="pacing.stopped", safety=True)
def cap_stop(view: View) -> int:
    return Depth.PROCESS if view.state.stop is Stop.STOPPED else DEEPEST


@rule("PACE06", statements=True)
def judge_stop(view: View) -> Verdict | None:
    if view.state.stop is Stop.STOPPED:
        return Verdict(Action.STOP, "pacing.stopped")
    return None


def _may_ask_whether_safe(view: View) -> bool:
    """While a person pauses they may be asked whether they are safe, unless somebody may read along."""
    return view.spared and view.state.private is not False


@rule("PACE07", over=Action.HOLD, over_code="pacing.paused", safety=True)
def cap_pause(view: View) -> int:
    halted = view.state.stop is not Stop.NONE and not _may_ask_whether_safe(view)
    return Depth.PROCESS if halted else DEEPEST


@rule("PACE07", statements=True)
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
