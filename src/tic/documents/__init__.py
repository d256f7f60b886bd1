"""Readers: the copy inside a file, with its exact place in the source."""
