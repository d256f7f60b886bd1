"""Depth and an application's own scale."""

import pytest

from tic.errors import InvalidInputError
from tic.pacing import Depth, Scale


def test_an_application_may_name_its_own_levels():
    scale = Scale({"menu": Depth.PROCESS, "mood": Depth.FEELINGS, "life": Depth.IMPACT})

    assert scale["mood"] is Depth.FEELINGS
    with pytest.raises(InvalidInputError, match="one of menu, mood, life"):
        scale["soul"]


@pytest.mark.parametrize(
    "levels",
    [
        {},
        {"menu": Depth.PROCESS},
        {"mood": Depth.FEELINGS, "life": Depth.IMPACT},
        {"menu": Depth.PROCESS, "life": Depth.IMPACT, "mood": Depth.FEELINGS},
        {"menu": Depth.PROCESS, "one": Depth.FEELINGS, "two": Depth.FEELINGS},
        {"menu": Depth.PROCESS, "deep": 9},
        {"menu": False, "deep": Depth.IMPACT},
    ],
)
def test_a_scale_without_a_way_out_or_without_order_is_refused(levels):
    with pytest.raises(InvalidInputError, match="levels"):
        Scale(levels)
