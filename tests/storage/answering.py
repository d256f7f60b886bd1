"""A process that answers questions: each line on standard input is answered with a line.

`python answering.py KIND PLACE`: `permits` is answered with yes or no, `withdraw` and `grant` with
done once they have been recorded.
"""

import sys

from tests.storage.along import Along
from tests.storage.events import KEY, granted, later, withdraw

from tic.storage import SqliteJournal
from tic.storage.postgres import PostgresJournal

kind, place, name = sys.argv[1:]
store = Along(SqliteJournal(place) if kind == "sqlite" else PostgresJournal(place, size=2))
for line in sys.stdin:
    match line.strip():
        case "permits":
            answer = "yes" if store.permits(KEY, at=later(5)) else "no"
        case "withdraw":
            store.record(KEY, withdraw(3, event_id=f"{name}-withdraw"))
            answer = "done"
        case "grant":
            granted(store)
            answer = "done"
    sys.stdout.write(f"{answer}\n")
    sys.stdout.flush()
store.close()
