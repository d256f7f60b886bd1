"""An editor's view of the linter: a language server over standard input and output (extra `lsp`)."""
