"""What is no input at all is refused by name, never carried on with."""

import pytest

from tic.errors import InvalidInputError
from tic.pacing import (
    Depth,
    Form,
    HelperSent,
    Item,
    Page,
    Policy,
    begin,
    decide,
    read_move,
    read_signals,
    step,
)

STATE = begin(Policy("ours", "peer_support"))


@pytest.mark.parametrize(
    ("call", "field"),
    [
        (lambda: step(STATE, None), "event"),
        (lambda: step(STATE, "stop"), "event"),
        (lambda: decide(STATE, "open_question"), "proposal"),
        (lambda: decide(STATE, None), "proposal"),
        (lambda: HelperSent("How are you?"), "proposal"),
        (lambda: read_signals(None), "text"),
        (lambda: read_signals(b"stop"), "text"),
        (lambda: read_move(None), "text"),
        (lambda: Form(["nights"]), "pages"),
        (lambda: Page(["nights"]), "items"),
        (lambda: Item("nights", Depth.IMPACT, ways_out={"skip"}), "ways_out"),
    ],
)
def test_what_is_no_input_is_refused_by_name_and_not_repeated(call, field):
    with pytest.raises(InvalidInputError, match=f"^{field}: expected ") as refused:
        call()

    assert "How are you" not in str(refused.value)
