"""tic inside other tools: thin, each behind an extra of its own or none, and no rule of its own."""
