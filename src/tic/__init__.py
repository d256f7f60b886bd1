"""Software that is safe to talk to for people who have lived through trauma.

Import the part you need: `tic.language`, `tic.consent`, `tic.pacing`, `tic.grounding`.
Importing `tic` alone loads none of them.
"""

__version__ = "0.1.0"
