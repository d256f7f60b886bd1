"""Every sentence that pacing can say passes the linter of tic."""

import pytest

from tic.language import Context, Linter
from tic.pacing import RULES, Until
from tic.pacing.explain import OPENINGS
from tic.pacing.form import FORM_WORDS
from tic.pacing.reasons import WORDS
from tic.packs.pacing_policy import read_policy_file, shipped_policies

LINTER = Linter.builtin()
TO_PERSONS = [
    *(words.tells for words in WORDS.values()),
    *(until.tells for until in Until),
    *OPENINGS.values(),
]
TO_MAKERS = [
    *(words.says for words in WORDS.values()),
    *(until.says for until in Until),
    *(rule.says for rule in RULES),
    *FORM_WORDS.values(),
    *(read_policy_file(name).says for name in shipped_policies()),
]


@pytest.mark.parametrize("context", [Context.CHAT, Context.UI])
def test_what_is_said_to_a_person_passes_the_linter(context):
    for sentence in TO_PERSONS:
        assert not LINTER.check(sentence, context=context).findings, sentence


def test_what_is_said_to_the_makers_of_a_service_passes_the_linter():
    for sentence in TO_MAKERS:
        assert not LINTER.check(sentence, context=Context.ARTICLE).findings, sentence
