"""Every sentence that says why a match was let through."""

from tic._kernel.reason import Reason

QUOTED = Reason("language.quoted", "The words stand inside a quotation.")
MENTIONED = Reason("language.mentioned", "The words are named as words, for example to avoid them.")
REPORTED = Reason("language.reported", "The words report what someone else says or thinks.")
REFLECTED = Reason("language.reflected", "The words give back what the person said or feels.")
NEGATED = Reason("language.negated", "A negation in the same clause turns the meaning round.")
NOT_A_QUESTION = Reason("language.not-a-question", "The rule is about questions; this is none.")
EXCEPTION = Reason(
    "language.exception", "The rule names other words of this sentence as an exception."
)
NEEDED = Reason("language.needed", "The rule asks for other words in the sentence; none is there.")
SAFETY = Reason(
    "language.safety-speech",
    "A phrase shows that the sentence hands on, lets go or leaves the choice; that outweighs meaning.",
)
