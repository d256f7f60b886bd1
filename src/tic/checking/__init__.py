"""From paths to findings: settings, suppressions and the run over many files."""
