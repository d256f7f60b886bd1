"""Every sentence the consent machine can say, each with what would change it."""

from __future__ import annotations

from tic._kernel.reason import Reason

# --- why an event was refused, or why nobody may ask now -----------------------------------------

CAME_UNASKED = Reason(
    "consent.came-unasked",
    "There is no open question, so this is not an answer to one.",
    "They opened the door: record an invitation if their words support it, then ask.",
)
NONE_OPEN = Reason(
    "consent.none-open",
    "There is no open question to take back.",
    "Nothing needs to change.",
)
NOT_PAUSED = Reason(
    "consent.not-paused",
    "Nothing is on hold, so there is nothing to resume.",
    "A new question, answered with a yes.",
)
NOT_PROVISIONAL = Reason(
    "consent.not-provisional",
    "There is no provisional yes to confirm.",
    "A new question, answered with a yes.",
)
ALREADY_OPEN = Reason(
    "consent.already-open",
    "A question is already open. One at a time.",
    "An answer to it, or its lapse. After an unclear answer it may be put once more, gently.",
)
COOL_DOWN = Reason(
    "consent.cool-down",
    "They were asked not long ago, and it is quiet time now.",
    "The quiet time passes, or they invite the question themselves.",
)
NOT_AGAIN = Reason(
    "consent.not-again",
    "They have answered this for good. Nobody asks again.",
    "They invite the question themselves.",
)
ON_HOLD = Reason(
    "consent.on-hold",
    "This is on hold, and only they end that.",
    "They resume it, or invite a question.",
)
CLOSED = Reason(
    "consent.closed",
    "This record was erased. Nothing more happens here.",
    "A new beginning, under a new pseudonym, if they come back.",
)
ALREADY_GRANTED = Reason(
    "consent.already-granted",
    "There is a yes, and it does not end soon.",
    "Ask again when it comes near its end.",
)
NEEDS_NEW_NOTICE = Reason(
    "consent.needs-new-notice",
    "Someone else ended this. The same question under the same notice stays closed.",
    "A material new notice.",
)
NOTICE_NOT_CURRENT = Reason(
    "consent.notice-not-current",
    "The notice shown is not the one in force.",
    "Show the notice in force.",
)
NOTICE_UNCHANGED = Reason(
    "consent.notice-unchanged",
    "This notice is the one in force already.",
    "Nothing needs to change.",
)
OTHER_NOTICE = Reason(
    "consent.other-notice",
    "The yes was given to a different notice from the one shown.",
    "Show the notice that goes with the yes, or ask anew.",
)
OTHER_QUESTION = Reason(
    "consent.other-question",
    "This answers a different question from the open one.",
    "An answer that quotes the open question.",
)
UNSEEN_NO = Reason(
    "consent.unseen-no",
    "There is a no that was not known when this was said.",
    "Catch up with the log first. The no stands.",
)
NOT_CALM = Reason(
    "consent.not-calm",
    "This is a hard moment, or they are not alone. Nothing is opened now.",
    "Calm circumstances, and some time in them.",
)
SETTLING = Reason(
    "consent.settling",
    "The hard moment passed only a short while ago.",
    "A little more calm time.",
)
CLOCK_UNCERTAIN = Reason(
    "consent.clock-uncertain",
    "It is not certain what time it is.",
    "A clock that is right within one hour.",
)

OUT_OF_ORDER = Reason(
    "consent.out-of-order",
    "Something that was done later on the same device is known already.",
    "A new act on it. A device that was set up anew needs a new name.",
)
REUSED_ID = Reason(
    "consent.reused-id",
    "Another event has this id.",
    "An id of its own.",
)
AHEAD_OF_TIME = Reason(
    "consent.ahead-of-time",
    "This claims to have been said at a time that has not come yet.",
    "A clock that is right, where it was said.",
)

# --- what permits says ---------------------------------------------------------------------------

COVERED = Reason(
    "consent.covered",
    "A live, calm yes to this question under this notice covers it.",
    "They can take it back, pause it, or let it end.",
)
NEVER_ANSWERED = Reason(
    "consent.never-answered",
    "There is no yes to this.",
    "A clear yes to a question about exactly this.",
)
PROVISIONAL = Reason(
    "consent.provisional",
    "There is a yes from a hard moment. It does not count yet.",
    "They confirm it in calm circumstances.",
)
PAUSED = Reason(
    "consent.paused",
    "The yes is on hold.",
    "They resume it.",
)
STALE = Reason(
    "consent.stale",
    "The notice changed since they said yes.",
    "A yes under the notice in force.",
)
EXPIRED = Reason(
    "consent.expired",
    "The yes came to its end.",
    "A new yes, if they are asked and want to.",
)
DECLINED = Reason(
    "consent.declined",
    "They said no.",
    "A yes of theirs to a later question.",
)
WITHDRAWN = Reason(
    "consent.withdrawn",
    "They took their yes back.",
    "A yes of theirs to a later question.",
)
REVOKED = Reason(
    "consent.revoked",
    "Someone with authority ended this.",
    "A yes to a question under a new notice.",
)

# --- asking --------------------------------------------------------------------------------------

MAY_ASK = Reason(
    "consent.may-ask",
    "Nothing stands in the way of asking once.",
    "Any no, pause or hard moment.",
)
MAY_REPHRASE = Reason(
    "consent.may-rephrase",
    "The answer was unclear. The same question may be put once more, in gentler words.",
    "Any answer, or the lapse of the question.",
)
NOTHING_UNCLEAR = Reason(
    "consent.nothing-unclear",
    "There is no question with an unclear answer.",
    "Nothing needs to change.",
)

# --- several cells together ----------------------------------------------------------------------

UNKNOWN_SCOPE = Reason(
    "consent.unknown-scope",
    "Nobody declared this scope, so nothing covers it.",
    "Declare it, with its family, and ask about it.",
)
UNDECLARED_NO = Reason(
    "consent.undeclared-no",
    "They said no to something that is not declared any more, so it may be the same under another name.",
    "Declare it as retired, with its family.",
)
FAMILY_QUIET = Reason(
    "consent.family-quiet",
    "They were asked about something close to this, and it is quiet time now.",
    "The quiet time passes, or they invite the question themselves.",
)
FAMILY_OPEN = Reason(
    "consent.family-open",
    "A question about something close to this is open. One at a time.",
    "An answer to it, or its lapse.",
)
NEEDS_OTHER = Reason(
    "consent.needs-other",
    "This depends on something they have not said yes to.",
    "A yes to what it depends on.",
)
PARTY_MISSING = Reason(
    "consent.party-missing",
    "Somebody whose yes is needed is not here.",
    "A yes of every party.",
)
CHILD_DISSENTS = Reason(
    "consent.child-dissents",
    "The child does not agree, and that decides.",
    "The child's own yes.",
)
CAME_OF_AGE = Reason(
    "consent.came-of-age",
    "They are of age now, and their yes was said as a child.",
    "Their own yes to a new question.",
)
OUTLIVES_CHILDHOOD = Reason(
    "consent.outlives-childhood",
    "A yes to this would last beyond the day they come of age, when they are to be asked themselves.",
    "The same question about a time that ends by then.",
)
OVERRIDDEN = Reason(
    "consent.overridden",
    "The guardian's yes was used without the child's, under a named and recorded rule.",
    "The child's own yes makes the rule unnecessary.",
)
NO_PERMISSION = Reason(
    "consent.no-permission",
    "There is no permission for this now.",
)

REFUSALS: dict[str, Reason] = {
    one.code.partition(".")[2]: one
    for one in (
        *(CAME_UNASKED, NONE_OPEN, NOT_PAUSED, NOT_PROVISIONAL, ALREADY_OPEN, COOL_DOWN),
        *(ON_HOLD, CLOSED),
    )
}
"""The refusals that stand in the table itself, by their code without the name of the room."""
