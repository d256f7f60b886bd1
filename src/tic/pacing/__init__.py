"""Pacing: rules that judge the helper's next move and prevent pushing disclosure.

`begin(policy)` starts a conversation, `step(state, event)` records what happened, and
`decide(state, proposal)` answers whether the helper may make its next move. The person's own turns
are never judged. Pure: no clock, no chance, no files, and no words of a person in any value.
"""

from tic._kernel.moment import Moment
from tic.acts.depth import Depth, Scale
from tic.pacing.decide import ceiling, decide, silence_line_due
from tic.pacing.decision import Decision, DecisionReason, Retry
from tic.pacing.draft import MoveReading, Part, read_move, reading_of
from tic.pacing.events import (
    ConsentChanged,
    ConsentWithdrawn,
    Decline,
    Event,
    HelperSent,
    Outcome,
    PauseAsked,
    PersonTurn,
    ResourceOffered,
    Resume,
    SelfRating,
    SessionGap,
    Silence,
    StopAsked,
    Surroundings,
    TimeLeft,
)
from tic.pacing.explain import explain
from tic.pacing.form import (
    Form,
    FormFinding,
    Item,
    Page,
    Unanswered,
    WayOut,
    item_event,
    item_proposal,
    lint_form,
)
from tic.pacing.lines import Line, Situation, line_languages, lines_instead
from tic.pacing.moves import Draft, Kind, Obligation, Proposal
from tic.pacing.offer import answer_to_offer
from tic.pacing.policy import Policy
from tic.pacing.reading import read_signals, signals_of
from tic.pacing.reasons import Until
from tic.pacing.rehearsal import Frame, ScriptedWords, rehearse
from tic.pacing.rule import Action, Rule, Said, Verdict, View
from tic.pacing.rules import RULES
from tic.pacing.signals import Grant, Signal, Signals, Wish
from tic.pacing.sources import Grade
from tic.pacing.state import Offer, PacingState, Stop, Topic, begin
from tic.pacing.step import step

__all__ = [
    "RULES",
    "Action",
    "ConsentChanged",
    "ConsentWithdrawn",
    "Decision",
    "DecisionReason",
    "Decline",
    "Depth",
    "Draft",
    "Event",
    "Form",
    "FormFinding",
    "Frame",
    "Grade",
    "Grant",
    "HelperSent",
    "Item",
    "Kind",
    "Line",
    "Moment",
    "MoveReading",
    "Obligation",
    "Offer",
    "Outcome",
    "PacingState",
    "Page",
    "Part",
    "PauseAsked",
    "PersonTurn",
    "Policy",
    "Proposal",
    "ResourceOffered",
    "Resume",
    "Retry",
    "Rule",
    "Said",
    "Scale",
    "ScriptedWords",
    "SelfRating",
    "SessionGap",
    "Signal",
    "Signals",
    "Silence",
    "Situation",
    "Stop",
    "StopAsked",
    "Surroundings",
    "TimeLeft",
    "Topic",
    "Unanswered",
    "Until",
    "Verdict",
    "View",
    "WayOut",
    "Wish",
    "answer_to_offer",
    "begin",
    "ceiling",
    "decide",
    "explain",
    "item_event",
    "item_proposal",
    "line_languages",
    "lines_instead",
    "lint_form",
    "read_move",
    "read_signals",
    "reading_of",
    "rehearse",
    "signals_of",
    "silence_line_due",
    "step",
]
