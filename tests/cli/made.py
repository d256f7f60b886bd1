"""Words that a rule of the built-in pack is about, for ever: codes and examples do not change."""

HARM = "You have no choice but to tell me."  # TIC102 no-choice, high
