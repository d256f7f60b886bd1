"""Talks for the properties of a conversation: what is heard and sent, drawn without order."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from tic.pacing import ConsentChanged, Depth, PauseAsked, Resume, SelfRating, StopAsked
from tic.session import Conversation

NOW = datetime(2026, 1, 1, tzinfo=UTC)
CANARY = "zebrafinch quartz"
HEARD = (
    "Hi.", "No.", "No thanks.", "I'd rather not.", "Yes please.", "Stop.", "stop it", "Let's go on.",
    "I'm back.", "Pause please.", "Someone just came in.", "It's all too much.", "What should I do?",
    "I'm going to log off now.", "My father hit me.", "", "🙂", f"{CANARY} is what he called me.",
)  # fmt: skip
DRAFTS = (
    "Hello.", "That sounds hard.", "Thank you for telling me.", "What would help today?",
    "What happened that night?", "Tell me exactly what he did to you.", "You should call him.",
    "You can call 988 any time.", "Bye, take care.", "Don't go yet.", "You have no choice here.",
    "Are you safe right now?", "Would you like to talk about it?", "", "Why did you stay?",
    "Everything happens for a reason.",
)  # fmt: skip
SERVICES = ("You can call 988 any time.", "Bye, take care.", "Thank you for telling me.")
EVENTS = (
    StopAsked(), PauseAsked(), Resume(), SelfRating(9), SelfRating(2),
    ConsentChanged("general", Depth.DETAIL),
)  # fmt: skip
STEPS = st.one_of(
    st.tuples(st.just("hear"), st.one_of(st.sampled_from(HEARD), st.sampled_from(EVENTS))),
    st.tuples(st.just("sent"), st.sampled_from(DRAFTS)),
)
TALKS = st.lists(STEPS, max_size=7)
START = Conversation.begin("llm_companion", at=NOW)


def played(steps, talk=START):
    """The talk after each step, a minute apart."""
    for minute, (verb, what) in enumerate(steps, start=1):
        talk = getattr(talk, verb)(what, at=NOW + timedelta(minutes=minute))
    return talk


def at(steps):
    return NOW + timedelta(minutes=len(steps) + 1)
