"""The command tic-care: one module a sub-command."""
