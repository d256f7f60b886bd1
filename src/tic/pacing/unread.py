"""How deep a move goes where nobody declared it and nothing was read."""

from __future__ import annotations

from tic.acts.depth import DEPTHS, Depth
from tic.pacing.moves import Kind, Proposal
from tic.pacing.state import PacingState


def depth_in(state: PacingState, move: Proposal) -> Depth:
    """Return the depth of a move: what is declared, else what the policy says of an unread one.

    A depth that words only make likely counts for no more than feelings until something hard was told.
    Asking for permission asks for nothing else. An unread question is no account: it counts as
    practical, after something hard was told as one about feelings, and only where it asks for an
    account as that.
    """
    policy = state.policy
    if move.depth is not None:
        ordinary = move.likely and not state.told
        return min(move.depth, DEPTHS[policy.depth_when_unread_told]) if ordinary else move.depth
    if move.judged_kind is Kind.SEEK_COLLABORATION:
        return Depth.PROCESS
    if move.judged_kind is Kind.DETAIL_PROBE:
        return DEPTHS[policy.depth_when_unread_probe]
    return DEPTHS[policy.depth_when_unread_told if state.told else policy.depth_when_unread]
