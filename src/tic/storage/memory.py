"""A journal that forgets with the process: for tests, trials and reading an exported log."""

from __future__ import annotations

import threading

from attrs import evolve

from tic.storage.canonical import Plain
from tic.storage.chain import START, Entry, Head, chained
from tic.storage.journal import MOST_DUE, Committing, Delivery, checked, in_turn, same_or_refuse


class MemoryJournal(Committing):
    """Logs in this process only; nothing is durable."""

    def __init__(self) -> None:
        self._logs: dict[str, list[Entry]] = {}
        self._by_id: dict[tuple[str, str], Entry] = {}
        self._lock = threading.Lock()
        self._outbox: dict[str, dict[str, Delivery]] = {}

    def append(
        self,
        stream: str,
        event_id: str,
        payload: Plain,
        *,
        after: int | None = None,
        urgent: bool = False,  # noqa: ARG002 - nothing waits here
    ) -> Entry:
        body = checked(stream, event_id, payload)
        with self._lock:
            if known := self._by_id.get((stream, event_id)):
                return same_or_refuse(known, body=body)
            log = self._logs.get(stream, [])
            head = log[-1].head if log else START
            in_turn(head, after)
            entry = chained(head, stream=stream, event_id=event_id, body=body)
            self._logs.setdefault(stream, log).append(entry)
            self._by_id[stream, event_id] = entry
            for receiver, lines in self._outbox.items():
                lines[stream] = Delivery(receiver, stream, entry.seq)
            return entry

    def find(self, stream: str, event_id: str) -> Entry | None:
        with self._lock:
            return self._by_id.get((stream, event_id))

    def load(self, stream: str, *, after: int = 0) -> tuple[Entry, ...]:
        with self._lock:
            return tuple(self._logs.get(stream, ())[after:])

    def head(self, stream: str) -> Head:
        with self._lock:
            log = self._logs.get(stream)
            return log[-1].head if log else START

    def streams(self) -> tuple[str, ...]:
        with self._lock:
            return tuple(sorted(self._logs))

    def subscribe(self, receiver: str) -> None:
        with self._lock:
            self._outbox.setdefault(receiver, {})

    def unsubscribe(self, receiver: str) -> None:
        with self._lock:
            self._outbox.pop(receiver, None)

    def receivers(self) -> tuple[str, ...]:
        with self._lock:
            return tuple(sorted(self._outbox))

    def due(self, receiver: str) -> tuple[Delivery, ...]:
        with self._lock:
            lines = sorted(self._outbox.get(receiver, {}).values(), key=lambda one: one.tries)
            return tuple(lines[:MOST_DUE])

    def settle(self, delivery: Delivery, *, delivered: bool) -> None:
        with self._lock:
            lines = self._outbox.get(delivery.receiver, {})
            if (line := lines.get(delivery.stream)) and line.seq <= delivery.seq:
                del lines[delivery.stream]
                if not delivered:
                    lines[delivery.stream] = evolve(line, tries=line.tries + 1)
