"""Grounding: an exercise engine that cannot drift and never fails the person."""
