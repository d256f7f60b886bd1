"""Data files, and the compiled form of the built-in packs."""
