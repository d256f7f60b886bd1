"""In which context a string meets a person, guessed from its format and from words in its key.

Names of files and folders decide nothing: the same file is read alike from every folder. A guess is always said with its
reason, and a project's own settings stand above it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tic.text.context import Context


def word_set(words_: str) -> frozenset[str]:
    """Return the words of a list that is written as one text."""
    return frozenset(words_.split())


class Guess(NamedTuple):
    """A context and, in words, why it was guessed."""

    context: Context
    because: str


NO_SIGN = Guess(Context.GENERAL, "nothing says where it meets a person")

WORDS = {
    Context.EMAIL: "email emails mail mails mailer mailers newsletter sms texts push notification"
    " notifications letter letters reminder reminders",
    Context.FORM: "form forms survey surveys questionnaire questionnaires intake question questions"
    " screening assessment assessments quiz field fields hint placeholder label onboarding signup",
    Context.CHAT: "chat chats chatbot chatbots bot bots conversation conversations dialogue"
    " dialogues utter utterance utterances responses turn turns transcript transcripts assistant"
    " reply replies greeting greetings",
    Context.NOTE: "casenote casenotes clinical chart charting soap progressnotes",
    Context.UI: "ui button buttons btn cta dialog dialogs modal modals toast toasts tooltip banner"
    " popup alert alerts error errors validation menu nav locale locales i18n l10n lang langs"
    " strings translation translations messages screen screens",
}

_CONTEXT = {word: context for context, words in WORDS.items() for word in words.split()}

_PROMPTS = [["system", what] for what in ("prompt", "message", "instruction", "instructions")]

_FOR_MACHINES = word_set(
    "id uuid guid key at date time timestamp datetime created updated url uri link href path "
    "file filename lang language locale hash checksum phone email"
)
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")


def words(name: str) -> list[str]:
    """Return the words of a name or key in lower case: `errors.logIn_now` has four."""
    return [word.lower() for word in _WORD.findall(name)]


def guess(key: str, otherwise: Guess) -> Guess:
    """Return the context that a key speaks for; the word nearest to its end decides.

    A key that ends in `email` names a field or an error about one, not a message.
    """
    said = words(key)
    if said[-2:] in _PROMPTS:
        return Guess(Context.PROMPT, f"“{' '.join(said[-2:])}” in its key")
    for back, word in enumerate(reversed(said)):
        context = _CONTEXT.get(word)
        if context is not None and (back or context is not Context.EMAIL):
            return Guess(context, f"“{word}” in its key")
    return otherwise


def for_machines(name: str) -> bool:
    """Tell whether a column or key holds what no person reads: `created_at`, not `email_body`."""
    said = words(name)
    return bool(said) and _FOR_MACHINES.issuperset(said)
