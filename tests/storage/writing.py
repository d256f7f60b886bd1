"""A process that writes events and says which were acknowledged: `python writing.py PATH NAME`.

Each line on standard output is the id of an event whose `append` has returned.
"""

import os
import sys
import threading

from tic.storage import SqliteJournal

path, name = sys.argv[1:]
journal = SqliteJournal(path)


def write(writer: int) -> None:
    n = 0
    while True:
        event_id = f"{name}-{writer}-{n}"
        journal.append(f"stream {n % 3}", event_id, {"n": n}, urgent=writer == 0)
        os.write(1, f"{event_id}\n".encode())
        n += 1


for writer in range(3):
    threading.Thread(target=write, args=(writer,)).start()
