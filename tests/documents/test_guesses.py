"""What is guessed from names: contexts, speakers, words that are mentioned."""

import pytest

from tic.documents import mention
from tic.documents.guess import WORDS, Guess, for_machines, guess, words
from tic.documents.speakers import names_speaker, speaker
from tic.text.context import Context, Speaker

OTHERWISE = Guess(Context.GENERAL, "nothing else is known")


@pytest.mark.parametrize(
    ("name", "context"),
    [
        ("emails.chat", Context.CHAT),  # the nearest word decides
        ("bot.responses", Context.CHAT),
        ("IntakeForm", Context.FORM),
        ("errors.logIn", Context.UI),
        ("forms.signUp.email", Context.FORM),  # a field for an address, no letter
        ("email.subject", Context.EMAIL),
        ("caseNotes.x", Context.GENERAL),
        ("docs.help", Context.GENERAL),
        ("", Context.GENERAL),
    ],
)
def test_a_context_is_guessed_from_the_nearest_word(name, context):
    assert guess(name, OTHERWISE).context is context


def test_a_guess_says_why_and_the_other_reason_stands():
    assert guess("a.forms.x", OTHERWISE).because == "“forms” in its key"
    assert guess("a.x", OTHERWISE) is OTHERWISE


def test_no_word_speaks_for_two_contexts():
    said = [word for each in WORDS.values() for word in each.split()]
    assert len(said) == len(set(said))


def test_names_are_cut_into_words_at_signs_and_capitals():
    assert words("errors.logIn_now-HTMLPage2") == ["errors", "log", "in", "now", "html", "page2"]


@pytest.mark.parametrize(
    ("name", "is_"), [("created_at", True), ("id", True), ("email_body", False), ("", False)]
)
def test_names_of_what_no_person_reads(name, is_):
    assert for_machines(name) is is_


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("user", Speaker.PERSON),
        ("Client 7", Speaker.PERSON),
        ("help-seeker", Speaker.PERSON),
        ("assistant", Speaker.HELPER),
        ("user support agent", Speaker.HELPER),  # who names both is the helper
        ("Alice", None),
        ("", None),
    ],
)
def test_a_speaker_is_known_by_a_word(name, who):
    assert speaker(name) is who


@pytest.mark.parametrize("name", ["speaker", "role", "sender_type", "from", "turn_role", "Author"])
def test_keys_that_name_a_speaker(name):
    assert names_speaker(name)


@pytest.mark.parametrize("name", ["text", "from_date", "authority", "", "roles_text"])
def test_keys_that_name_none(name):
    assert not names_speaker(name)


@pytest.mark.parametrize("head", ["Avoid", "Don’t say", "❌ Not", "Instead of", "Words to avoid"])
def test_a_column_can_mention_words_to_avoid(head):
    assert mention.column(head)


@pytest.mark.parametrize("head", ["Use", "Notes", "Notice", "Say instead", ""])
def test_other_columns_speak_for_themselves(head):
    assert not mention.column(head)


@pytest.mark.parametrize(
    ("lead", "avoided"),
    [
        ("Words to avoid", True),
        ("Things we try to avoid:", True),
        ("Please don't say:", True),
        ("Stigmatising language", True),
        ("What not to say", True),
        ("Avoid:", True),
        ("How to avoid burnout at work and still be a good friend to others", False),
        ("What to say", False),
        ("Your rights", False),
        ("You can avoid the queue", False),
        ("words to avoid " * 20, False),  # no heading is so long
    ],
)
def test_a_heading_can_say_that_its_list_mentions_words(lead, avoided):
    assert mention.lead(lead) is avoided
