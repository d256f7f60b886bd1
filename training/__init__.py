"""Trains the learned reader and writes the data files of its distribution: `python -m training`."""
