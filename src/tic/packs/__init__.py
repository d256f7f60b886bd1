"""Data files at the door: strict models, self-tests, and the compiled form."""
