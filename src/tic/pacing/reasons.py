"""Every sentence that pacing can say, for the people who build a service and those who use it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple


class Until(Enum):
    """What would change an answer: `says` to the maker of the service, `tells` to the person."""

    PERSON_OPENS = ("when the person brings the topic up", "when you bring it up")
    PERSON_RESUMES = ("when the person takes the conversation up again", "when you come back")
    PERSON_SPEAKS = ("after the person's next turn", "after you have spoken")
    PERSON_AGREES = ("when the person agrees to it", "if you say that you want it")
    RATING_LOWER = ("when the person rates their distress lower", "when things feel lighter")
    RECEIVED = ("once what was said has been acknowledged", "once you have been heard")
    STATEMENT = ("after a turn that asks nothing", "after a turn that asks nothing")
    RESOURCE = ("once something steadying was offered", "once something steadying was offered")
    NEEDS = ("once present needs were asked about", "once what you need was talked about")
    PRIVATE = ("when the person says they are in private", "if you say that you are alone")
    COME_UP = ("after an exchange about everyday things", "after some talk of everyday things")
    NEXT_TIME = ("in a later conversation", "another time")
    OTHER_MOVE = ("with another move", "if it is said another way")
    SPLIT = ("with one question at a time", "with one question at a time")
    OPTIONAL = ("when the answer is optional", "when you are free not to answer")
    LATER = ("some turns from now", "in a little while")
    NEVER = ("not in this service", "it does not change here")

    @property
    def says(self) -> str:
        """The clause for the maker of the service."""
        return self.value[0]

    @property
    def tells(self) -> str:
        """The clause for the person."""
        return self.value[1]


class Words(NamedTuple):
    """One reason in words: `says` to the maker of the service, `tells` to the person."""

    says: str
    tells: str
    until: Until


WORDS: Mapping[str, Words] = {
    "pacing.past-role": Words(
        "The move goes deeper than this service ever invites.",
        "This service does not ask about things at that depth.",
        Until.NEVER,
    ),
    "pacing.past-consent": Words(
        "The move goes deeper than the person has agreed to.",
        "You have not said that you want to be asked about this, so you are asked first.",
        Until.PERSON_AGREES,
    ),
    "pacing.past-one-step": Words(
        "The move goes more than one step past what the person has brought up.",
        "This would have gone further than anything you have mentioned.",
        Until.PERSON_OPENS,
    ),
    "pacing.topic-cooling": Words(
        "The person declined this topic a short while ago.",
        "You said no to this a short while ago, so it is left alone.",
        Until.PERSON_OPENS,
    ),
    "pacing.topic-closed": Words(
        "The topic is closed; only the person can open it.",
        "You closed this topic. It stays closed unless you bring it up.",
        Until.PERSON_OPENS,
    ),
    "pacing.past-decline": Words(
        "The person declined this topic earlier and has not opened it since.",
        "You said no to this earlier, so nothing deeper is asked about it.",
        Until.PERSON_OPENS,
    ),
    "pacing.item-declined": Words(
        "The person declined this very question.",
        "You chose not to answer this question, so it is not asked again.",
        Until.NEVER,
    ),
    "pacing.item-asked-enough": Words(
        "The question was put before and put once more in other words.",
        "This question was asked already, so it is not asked again.",
        Until.OTHER_MOVE,
    ),
    "pacing.repeats": Words(
        "The move repeats an earlier question; that suggests the first answer was wrong.",
        "This would have repeated a question.",
        Until.OTHER_MOVE,
    ),
    "pacing.stopped": Words(
        "The person ended the conversation.",
        "You ended this conversation.",
        Until.PERSON_RESUMES,
    ),
    "pacing.paused": Words(
        "The person paused the conversation.",
        "You paused. Nothing is asked while you do, and no reason is needed.",
        Until.PERSON_RESUMES,
    ),
    "pacing.leaving": Words(
        "The person seems to be leaving; only whether they want to stop may be asked.",
        "You seemed to be leaving, so nothing else is asked of you.",
        Until.PERSON_SPEAKS,
    ),
    "pacing.just-declined": Words(
        "The person has just said no, and this goes on about the same.",
        "You have just said no, so this is not asked.",
        Until.PERSON_SPEAKS,
    ),
    "pacing.hesitant": Words(
        "The person hesitated; what they said is received before anything personal is asked.",
        "You seemed unsure, so nothing personal is asked just now.",
        Until.RECEIVED,
    ),
    "pacing.advice-unasked": Words(
        "Nobody asked for advice; asking whether it is wanted comes first.",
        "This would have told you what to do without asking whether you want that.",
        Until.PERSON_AGREES,
    ),
    "pacing.not-received": Words(
        "The person's last words have not been acknowledged yet.",
        "What you said comes first; questions can wait.",
        Until.RECEIVED,
    ),
    "pacing.questions-in-a-row": Words(
        "The helper has asked enough questions in a row.",
        "You have been asked several things in a row, so this turn asks nothing.",
        Until.STATEMENT,
    ),
    "pacing.several-questions": Words(
        "The turn holds more than one question.",
        "This held several questions at once.",
        Until.SPLIT,
    ),
    "pacing.few-reflections": Words(
        "The helper has asked more than it has reflected.",
        "You have been asked more than you were listened to.",
        Until.STATEMENT,
    ),
    "pacing.much-talk": Words(
        "The helper talks a good deal more than the person.",
        "The helper has talked a good deal more than you.",
        Until.PERSON_SPEAKS,
    ),
    "pacing.not-adherent": Words(
        "The move confronts, persuades, directs or asks why.",
        "This would have told you what to do or asked you to justify yourself.",
        Until.OTHER_MOVE,
    ),
    "pacing.leading": Words(
        "At this depth a question with set answers can put words in a person's mouth.",
        "This question would have suggested its own answer.",
        Until.OTHER_MOVE,
    ),
    "pacing.past-rating": Words(
        "The person's own rating is too high for this depth.",
        "You rated things as hard right now, so lighter things come first.",
        Until.RATING_LOWER,
    ),
    "pacing.resource-first": Words(
        "Something steadying is offered before anything is asked.",
        "You can have something steadying first, if you like.",
        Until.RESOURCE,
    ),
    "pacing.rising": Words(
        "The person's rating has risen since the start.",
        "Your rating has gone up, so the pace goes down.",
        Until.RATING_LOWER,
    ),
    "pacing.check-in-too-soon": Words(
        "The last check-in was only a few turns ago.",
        "You were asked how you are only a moment ago.",
        Until.LATER,
    ),
    "pacing.check-in-refused": Words(
        "The person has declined to rate their distress often enough.",
        "You chose not to give ratings, so nobody asks for one.",
        Until.NEXT_TIME,
    ),
    "pacing.check-in-due": Words(
        "A check-in is offered along with the move.",
        "You are asked how you are along with this.",
        Until.OTHER_MOVE,
    ),
    "pacing.show-choice": Words(
        "Skip, not now, change subject and stop are shown, as easy to reach as an answer.",
        "You can skip this, come back to it, change the subject or stop.",
        Until.OTHER_MOVE,
    ),
    "pacing.say-why": Words(
        "The purpose is told, and who sees the answer; deeper down, the limits of confidentiality.",
        "You are told what this is for and who sees your answer.",
        Until.OTHER_MOVE,
    ),
    "pacing.needs-first": Words(
        "Present needs have not been asked about yet.",
        "What you need right now comes first.",
        Until.NEEDS,
    ),
    "pacing.not-private": Words(
        "The person has not said that they are in private.",
        "It is not known whether others can see this, so it is not asked.",
        Until.PRIVATE,
    ),
    "pacing.resource-before-depth": Words(
        "Before the first deep question something steadying is offered once.",
        "You can have something steadying first, if you like.",
        Until.RESOURCE,
    ),
    "pacing.deep-budget": Words(
        "There have been enough deep questions; the talk comes back up.",
        "There have been several heavy questions, so something lighter comes now.",
        Until.COME_UP,
    ),
    "pacing.near-end": Words(
        "The conversation is near its end and stays with lighter things.",
        "There is little time left, so nothing heavy is opened now.",
        Until.NEXT_TIME,
    ),
    "pacing.rewards-depth": Words(
        "The move praises telling or draws it out by the helper's own story.",
        "This would have rewarded you for telling.",
        Until.OTHER_MOVE,
    ),
    "pacing.old-words": Words(
        "After a gap a conversation does not open with what was told before.",
        "This would have started with things you told another time.",
        Until.PERSON_SPEAKS,
    ),
    "pacing.required": Words(
        "An answer at this depth may not be required.",
        "This question may not be compulsory.",
        Until.OPTIONAL,
    ),
}
