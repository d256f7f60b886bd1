"""`python -m tic` is `tic-care`."""

from tic.cli.main import main

raise SystemExit(main())
