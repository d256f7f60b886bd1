"""The rules of the house in words pass the linter and the reader, for every policy."""

import pytest

from tic.acts import BARRED, Reader
from tic.consent.preferences import Preferences
from tic.data import compiled
from tic.errors import InvalidInputError
from tic.language import Linter
from tic.pacing import Policy
from tic.session import brief


@pytest.mark.parametrize("name", sorted(compiled("pacing_policies")))
def test_the_brief_is_printed_from_the_numbers_and_passes(name):
    policy = Policy.builtin(name)
    said = brief(policy, Preferences(closed_topics=frozenset({"home"})))

    assert f"at most {policy.questions_per_turn} question" in said
    assert "home" in said
    for line in said.splitlines():
        words = line.removeprefix("- ")
        assert not Linter.builtin().check(words, context="chat").findings, words
        assert not Reader.builtin().helper(words).kinds() & BARRED, words


def test_a_language_that_it_is_not_written_in_is_refused():
    with pytest.raises(InvalidInputError):
        brief(Policy.builtin("llm_companion"), locale="xx")
