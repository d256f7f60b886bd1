"""The 25 rules. Each is a small function and one entry in `RULES` with its sentence and source.

`cap_*` functions give the deepest invitation that a rule leaves open; `judge_*` functions look at
the proposal. Tiers of distress are cumulative on purpose: a ladder of `elif` would give a higher
ceiling at 6 than at 4 where `entry` is 0.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from tic.pacing.depth import DEEPEST, Depth
from tic.pacing.moves import MIRRORS, QUIET, Kind, Obligation
from tic.pacing.rule import Action, Rule, Verdict, View
from tic.pacing.sources import Grade
from tic.pacing.state import MAX_DECLINED_ITEMS, Stop

# --- what the person has agreed to, brought up, declined, stopped ------------------------------


def cap_role(view: View) -> int:
    return view.policy.max_depth


def cap_consent(view: View) -> int:
    """Without a record, `entry`; an ended grant counts for no more than that, and never for less."""
    granted, entry = view.topic.granted, view.policy.entry
    if granted is None:
        return entry
    until = view.topic.granted_until
    # Whether a grant with an end still holds cannot be known without knowing the time.
    ended = until is not None and (view.now is None or view.now >= until)
    return min(granted, entry) if ended else granted


def cap_one_step(view: View) -> int:
    return max(view.policy.entry, view.topic.reached + view.policy.max_step)


def _cooling(view: View) -> bool:
    until = view.topic.cool_until
    return view.state.turn < view.topic.cool_turn or (
        until is not None and view.now is not None and view.now < until
    )


def cap_decline(view: View) -> int:
    if view.topic.closed or _cooling(view):
        return Depth.PROCESS
    return view.policy.entry if view.topic.softened else DEEPEST


def judge_decline(view: View) -> Verdict | None:
    declines = ("declines", view.topic.declines)
    if view.topic.closed:
        return Verdict(Action.HOLD, "topic-closed", (declines,))
    if _cooling(view):
        turns = max(0, view.topic.cool_turn - view.state.turn)
        return Verdict(Action.HOLD, "topic-cooling", (declines, ("turns_left", turns)))
    return None


def judge_reask(view: View) -> Verdict | None:
    item = view.proposal.item
    if item is not None:
        declined = view.topic.declined_items
        # When the record of declined items is full, it is not known which others were declined.
        if item in declined or len(declined) >= MAX_DECLINED_ITEMS:
            return Verdict(Action.HOLD, "item-declined", (("declined_items", len(declined)),))
        for asked in view.state.asked:
            if asked.item == item and asked.topic == view.proposal.topic:
                if asked.times > view.policy.rephrases:
                    return Verdict(Action.HOLD, "item-asked-enough", (("times", asked.times),))
                break
    if view.kind is Kind.REPEAT:
        return Verdict(Action.LOWER, "repeats")
    return None


def cap_stop(view: View) -> int:
    return Depth.PROCESS if view.state.stop is Stop.STOPPED else DEEPEST


def judge_stop(view: View) -> Verdict | None:
    if view.state.stop is Stop.STOPPED:
        return Verdict(Action.STOP, "stopped")
    return None


def cap_pause(view: View) -> int:
    return Depth.PROCESS if view.state.stop is Stop.PAUSED else DEEPEST


def judge_pause(view: View) -> Verdict | None:
    if view.state.stop is Stop.PAUSED and view.kind not in QUIET:
        return Verdict(Action.HOLD, "paused")
    return None


# --- how the helper listens and asks -------------------------------------------------------------


def judge_receipt(view: View) -> Verdict | None:
    return Verdict(Action.HOLD, "not-received") if view.state.receipt else None


def judge_questions_in_row(view: View) -> Verdict | None:
    tight = view.state.receipt or view.rating >= view.policy.cap_at
    limit = view.policy.questions_in_row_tight if tight else view.policy.questions_in_row
    if view.state.q_run >= limit:
        return Verdict(
            Action.HOLD, "questions-in-a-row", (("in_row", view.state.q_run), ("limit", limit))
        )
    return None


def judge_questions_per_turn(view: View) -> Verdict | None:
    questions = view.proposal.questions or 1
    if questions > view.policy.questions_per_turn:
        return Verdict(
            Action.LOWER,
            "several-questions",
            (("questions", questions), ("limit", view.policy.questions_per_turn)),
            (Obligation.ONE_QUESTION,),
        )
    return None


def judge_balance(view: View) -> Verdict | None:
    """Advice only: a ratio can be gamed through its denominator, so it never blocks."""
    state, policy = view.state, view.policy
    if view.asks:
        questions, reflections = state.acts.count("Q"), state.acts.count("R")
        few = reflections * 100 < policy.ratio_percent * questions
        if questions >= policy.ratio_questions and few:
            return Verdict(
                Action.ALLOW_WITH,
                "few-reflections",
                (("questions", questions), ("reflections", reflections)),
                (Obligation.REFLECT_MORE,),
            )
    if len(state.person_words) >= 3:  # fewer turns say nothing about who talks how much
        helper, person = sum(state.helper_words), sum(state.person_words)
        if helper * 100 > policy.talk_percent * person:
            return Verdict(
                Action.ALLOW_WITH,
                "much-talk",
                (("helper_words", helper), ("person_words", person)),
                (Obligation.SAY_LESS,),
            )
    return None


_CONFRONTING = frozenset({Kind.CONFRONT, Kind.PERSUADE, Kind.DIRECT, Kind.WHY_QUESTION})


def judge_confronting(view: View) -> Verdict | None:
    return Verdict(Action.LOWER, "not-adherent") if view.kind in _CONFRONTING else None


_SET_ANSWERS = frozenset({Kind.CLOSED_QUESTION, Kind.SCREENING_ITEM})


def judge_leading(view: View) -> Verdict | None:
    if view.depth >= view.policy.leading_from and view.kind in _SET_ANSWERS:
        return Verdict(Action.LOWER, "leading", (("depth", view.depth),))
    return None


# --- distress, as rated by the person and nobody else ---------------------------------------------


def cap_distress(view: View) -> int:
    rating, policy, cap = view.rating, view.policy, int(DEEPEST)
    if rating >= policy.hold_at:
        cap = max(policy.entry, view.topic.reached)
    if rating >= policy.cap_at:
        cap = min(cap, Depth.FEELINGS)
    if rating >= policy.low_at:
        cap = min(cap, Depth.PRACTICAL)
    return cap


def judge_distress(view: View) -> Verdict | None:
    state = view.state
    if state.resource_due or (view.rating >= view.policy.cap_at and not state.resourced):
        return Verdict(Action.RESOURCE_FIRST, "resource-first", (("rating", view.rating),))
    return None


def _rising(view: View) -> bool:
    baseline = view.state.baseline
    return baseline is not None and view.rating - baseline >= view.policy.rise


def drop_rising(view: View) -> int:
    return int(_rising(view))


def judge_rising(view: View) -> Verdict | None:
    if _rising(view):
        evidence = (("rating", view.rating), ("first", view.state.baseline or 0))
        return Verdict(Action.ALLOW_WITH, "rising", evidence, (Obligation.OFFER_RESOURCE,))
    return None


def judge_check_in(view: View) -> Verdict | None:
    state, policy = view.state, view.policy
    since = state.turn - (state.check_in_turn or 0)
    refused = state.ratings_declined >= policy.checkin_refusals
    if view.kind is Kind.CHECK_IN:
        if refused:
            evidence = (("refusals", state.ratings_declined),)
            return Verdict(Action.HOLD, "check-in-refused", evidence)
        if state.check_in_turn is not None and since < policy.checkin_gap:
            return Verdict(Action.HOLD, "check-in-too-soon", (("turns", since),))
    elif view.depth >= Depth.IMPACT and since >= policy.checkin_every and not refused:
        return Verdict(
            Action.ALLOW_WITH, "check-in-due", (("turns", since),), (Obligation.OFFER_CHECK_IN,)
        )
    return None


# --- choice, openness, safety --------------------------------------------------------------------


def judge_choice(view: View) -> Verdict | None:
    if view.depth < view.policy.choice_from:
        return None
    shown = [Obligation.SHOW_DECLINE_PATH]
    if view.depth >= Depth.EVENT:
        shown.append(Obligation.REMIND_STOP)
    return Verdict(Action.ALLOW_WITH, "show-choice", (("depth", view.depth),), tuple(shown))


def judge_why(view: View) -> Verdict | None:
    told = []
    if view.depth >= view.policy.why_from and not view.topic.told_why:
        told.append(Obligation.SAY_WHY)
    if view.depth >= view.policy.limits_from and not view.topic.told_limits:
        told.append(Obligation.SAY_LIMITS)
    if told:
        return Verdict(Action.ALLOW_WITH, "say-why", (("depth", view.depth),), tuple(told))
    return None


def cap_private(view: View) -> int:
    return DEEPEST if view.state.private is True else view.policy.private_from - 1


def judge_needs(view: View) -> Verdict | None:
    if view.depth >= view.policy.needs_from and not view.state.needs_offered:
        return Verdict(Action.LOWER, "needs-first", (("depth", view.depth),))
    return None


def judge_resource_before_depth(view: View) -> Verdict | None:
    if view.depth >= view.policy.resource_from and not view.state.resourced:
        return Verdict(Action.RESOURCE_FIRST, "resource-before-depth", (("depth", view.depth),))
    return None


def cap_deep_budget(view: View) -> int:
    return Depth.FEELINGS if view.state.deep_run >= view.policy.deep_budget else DEEPEST


def cap_near_end(view: View) -> int:
    state, policy = view.state, view.policy
    few = state.remaining is not None and state.remaining <= policy.end_turns
    return Depth.FEELINGS if few or _soon(view.now, state.ends_at, policy.end_seconds) else DEEPEST


def _soon(now: datetime | None, end: datetime | None, seconds: int) -> bool:
    return now is not None and end is not None and end - now <= timedelta(seconds=seconds)


_REWARDING = frozenset({Kind.PRAISE_FOR_TELLING, Kind.HELPER_SELF_DISCLOSURE})


def judge_reward(view: View) -> Verdict | None:
    return Verdict(Action.LOWER, "rewards-depth") if view.kind in _REWARDING else None


def judge_old_words(view: View) -> Verdict | None:
    if view.state.returning and view.kind in MIRRORS and view.depth > Depth.PROCESS:
        return Verdict(Action.LOWER, "old-words", (("depth", view.depth),))
    return None


def judge_required(view: View) -> Verdict | None:
    if view.proposal.required and view.depth >= view.policy.required_below:
        return Verdict(Action.LOWER, "required", (("depth", view.depth),))
    return None


RULES: tuple[Rule, ...] = (
    Rule(
        "PACE01",
        "NO_PRESSURE_TO_TELL",
        "Nobody is asked for more than the service is there for; telling is never needed.",
        Grade.A,  # for the harm of compulsory recounting; C for the form of the rule
        ("who-pfa", "who-2013", "tip57", "rose-2002", "sijbrandij-2006"),
        ("max_depth",),
        cap=cap_role,
        over_code="past-role",
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
        over_code="past-consent",
    ),
    Rule(
        "PACE03",
        "ONE_STEP_AT_A_TIME",
        "An invitation goes one step past what the person brought up, and no further.",
        Grade.D,
        ("altman-taylor-1973", "titration", "tip57"),
        ("max_step", "entry"),
        cap=cap_one_step,
        over_code="past-one-step",
    ),
    Rule(
        "PACE04",
        "HONOUR_DECLINE",
        "After a no the topic rests, then stays shallow, until the person opens it.",
        Grade.B,
        ("who-pfa", "hershkowitz-2021", "va-guide"),
        ("cool_turns", "cool_seconds", "declines_to_close"),
        cap=cap_decline,
        over_code="past-decline",
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
        over_code="stopped",
        judge=judge_stop,
        statements=True,
    ),
    Rule(
        "PACE07",
        "PAUSE_IS_FREE",
        "While a person pauses only quiet statements are made, and no reason is asked for.",
        Grade.C,
        ("va-guide", "open-university"),
        cap=cap_pause,
        over=Action.HOLD,
        over_code="paused",
        judge=judge_pause,
        statements=True,
    ),
    Rule(
        "PACE08",
        "RECEIVE_BEFORE_ASK",
        "Something heavy is acknowledged before anything else is asked.",
        Grade.B,
        ("who-2013", "miti-421", "ahern-2014"),
        ("receipt_from",),
        judge=judge_receipt,
    ),
    Rule(
        "PACE09",
        "QUESTIONS_IN_A_ROW",
        "After a few questions comes a turn that asks nothing.",
        Grade.C,
        ("miller-rollnick",),
        ("questions_in_row", "questions_in_row_tight"),
        judge=judge_questions_in_row,
    ),
    Rule(
        "PACE10",
        "ONE_QUESTION_PER_TURN",
        "One question at a time.",
        Grade.C,
        ("va-guide",),
        ("questions_per_turn",),
        judge=judge_questions_per_turn,
    ),
    Rule(
        "PACE11",
        "REFLECTION_BALANCE",
        "Reflections keep up with questions, and the helper does not talk over the person.",
        Grade.C,  # MITI calls its own thresholds expert opinion: this rule never blocks
        ("miti-421", "who-pfa"),
        ("ratio_window", "ratio_questions", "ratio_percent", "talk_percent"),
        judge=judge_balance,
        statements=True,
    ),
    Rule(
        "PACE12",
        "NO_CONFRONT_NO_WHY",
        "No confronting, persuading, directing, and no asking why.",
        Grade.B,
        ("miti-421",),
        judge=judge_confronting,
    ),
    Rule(
        "PACE13",
        "NO_LEADING",
        "Deep questions are open; they offer no answers to pick from.",
        Grade.B,
        ("nichd",),
        ("leading_from",),
        judge=judge_leading,
    ),
    Rule(
        "PACE14",
        "DISTRESS_CEILING",
        "The higher a person rates their distress, the lighter the talk.",
        Grade.B,
        ("najavits-2002", "sijbrandij-2006", "draucker-2009"),
        ("hold_at", "cap_at", "low_at", "person_at"),
        cap=cap_distress,
        over_code="past-rating",
        judge=judge_distress,
    ),
    Rule(
        "PACE15",
        "RISING_DISTRESS",
        "When the rating rises the talk goes one level up and something steadying is offered.",
        Grade.D,
        ("titration",),
        ("rise",),
        over_code="rising",
        drop=drop_rising,
        judge=judge_rising,
    ),
    Rule(
        "PACE16",
        "CHECK_IN_LIGHTLY",
        "In deep talk a check-in is offered now and then, and not after two refusals.",
        Grade.C,
        ("draucker-2009", "suds-2025"),
        ("checkin_every", "checkin_gap", "checkin_refusals"),
        judge=judge_check_in,
    ),
    Rule(
        "PACE17",
        "CHOICE_ALWAYS",
        "A personal question comes with a way not to answer that is as easy as answering.",
        Grade.C,
        ("samhsa-2014", "tip57", "va-guide"),
        ("choice_from",),
        judge=judge_choice,
    ),
    Rule(
        "PACE18",
        "SAY_WHY",
        "A deep question comes with its purpose, who sees it, and the limits of confidentiality.",
        Grade.C,
        ("samhsa-2014", "who-2013"),
        ("why_from", "limits_from"),
        judge=judge_why,
    ),
    Rule(
        "PACE19",
        "NEEDS_AND_SAFETY_FIRST",
        "Present needs come before depth, and deep things need privacy, as said by the person.",
        Grade.C,
        ("who-pfa", "who-2013"),
        ("needs_from", "private_from"),
        cap=cap_private,
        over_code="not-private",
        judge=judge_needs,
    ),
    Rule(
        "PACE20",
        "RESOURCE_BEFORE_DEPTH",
        "Something steadying is offered once before the first deep question; declining it is fine.",
        Grade.D,  # an offer, not a gate: a stabilisation phase is not shown to be needed
        ("titration", "dejongh-2016"),
        ("resource_from",),
        judge=judge_resource_before_depth,
    ),
    Rule(
        "PACE21",
        "COME_BACK_UP",
        "After a few deep exchanges the talk comes back to everyday things.",
        Grade.D,
        ("titration", "who-2013"),
        ("deep_from", "deep_budget"),
        cap=cap_deep_budget,
        over_code="deep-budget",
    ),
    Rule(
        "PACE22",
        "END_SHALLOW",
        "Nothing deep is opened near the end.",
        Grade.C,
        ("draucker-2009",),
        ("end_turns", "end_seconds"),
        cap=cap_near_end,
        over_code="near-end",
    ),
    Rule(
        "PACE23",
        "NO_REWARD_FOR_DEPTH",
        "Telling more earns nothing: no praise, no story in return.",
        Grade.B,
        ("nichd", "lee-2020", "liang-2021", "va-guide"),
        judge=judge_reward,
    ),
    Rule(
        "PACE24",
        "RETURN_FRESH",
        "After a gap the talk starts afresh, and does not open with what was told before.",
        Grade.C,
        ("tip57", "samhsa-2014"),
        ("gap_seconds",),
        judge=judge_old_words,
        statements=True,
    ),
    Rule(
        "PACE25",
        "REQUIRED_IS_NEVER_DEEP",
        "A personal question is never compulsory.",
        Grade.C,
        ("uxr-134", "surveyjs-7759"),
        ("required_below",),
        judge=judge_required,
    ),
)
