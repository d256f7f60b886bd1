"""I15 and I14 on real files: what one handle wrote is in force in every other, in the next answer.

Two stores, each with a handle of its own on one SQLite file, as two processes have; the tests with
real processes are in `test_processes`. Everything that is asked of either is held against the rules
in words, of which there is one diary: there are not two truths.
"""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.consent.builders import DAY, HOUR, MINUTE, NOTES, START, event_for
from tests.consent.histories import PATHS, POLICY
from tests.consent.oracle import Oracle

from tic.consent import EVENTS, NEGATIVE, Ask, Key, Moment, Withdraw, Yes, replay
from tic.storage import ConsentStore, SqliteJournal, copy_log, read_log, write_log

KEY = Key(subject="p-1", scope=NOTES)
KINDS = tuple(EVENTS.values())


class TwoHandles(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.place = Path(tempfile.mkdtemp())
        self.heard = START - 400 * DAY  # the stores' own time: that of what they took in
        self.file = self.place / "log.sqlite"
        self.stores = [self.opened(), self.opened()]
        self.oracle = Oracle(POLICY)
        self.said, self.now, self.count, self.files = [], START, 0, 0

    def opened(self):
        return ConsentStore(SqliteJournal(self.file), clock=lambda: Moment(self.heard, self.heard))

    def moment(self):
        return Moment(self.now, self.now)

    def new_id(self):
        self.count += 1
        return f"e{self.count}"

    def record(self, who, event):
        expected, before = self.oracle.accepts(event), self.heard
        self.heard = max(self.heard, event.at.latest)
        taken = self.stores[who].record(KEY, event)
        assert (taken.refused is None) == expected, (event.name, taken.refused)
        if taken.refused is None:
            self.oracle.hear(event)
            self.said.append(event)
        else:
            self.heard = before
        if isinstance(event, NEGATIVE):
            # I15: it has returned in one, so it is a no in all, at once.
            assert [bool(one.permits(KEY, at=event.at)) for one in self.stores] == [False, False]

    @initialize(path=st.sampled_from(sorted(PATHS)), first=st.integers(0, 1))
    def begin_in_some_state(self, path, first):
        for turn, make in enumerate(PATHS[path]):
            who = (first + turn) % 2
            event = make(self.stores[who].cell(KEY), self.new_id(), self.now)
            self.now = event.at.latest
            self.record(who, event)

    @rule(who=st.integers(0, 1), kind=st.sampled_from((*KINDS, Withdraw, Withdraw)))
    def something_happens(self, who, kind):
        cell = self.stores[who].cell(KEY)
        self.record(who, event_for(kind, cell, self.new_id(), self.moment()))

    @rule(who=st.integers(0, 1))
    def one_asks_and_the_other_hears_the_yes(self, who):
        for turn, kind in ((who, Ask), (1 - who, Yes)):
            self.something_happens(turn, kind)

    @rule(by=st.sampled_from([MINUTE, 20 * MINUTE, DAY, 31 * DAY, -HOUR]))
    def let_time_pass(self, by):
        self.now += by

    @rule(bound=st.integers(0, 5), step=st.sampled_from([-1, 0, 1]))
    def jump_to_a_bound(self, bound, step):
        bounds = sorted(one for one in self.oracle.bounds() if one < START + 3000 * DAY) or [START]
        self.now = bounds[bound % len(bounds)] + step

    @rule(who=st.integers(0, 1))
    def one_process_dies_and_another_begins(self, who):
        dead = self.stores[who]  # nothing is closed or written by it any more
        self.stores[who] = self.opened()
        dead.close()

    @rule()
    def the_log_moves_into_another_file(self):
        text = list(write_log(self.stores[0]._journal))
        for store in self.stores:
            store.close()
        self.files += 1
        self.file = self.place / f"log-{self.files}.sqlite"
        target = SqliteJournal(self.file)
        copy_log(read_log(text), target)
        target.close()
        self.stores = [self.opened(), self.opened()]

    @invariant()
    def both_say_what_the_words_say(self):
        at = self.moment()
        for store in self.stores:
            assert bool(store.permits(KEY, at=at)) == self.oracle.permits(at)
            assert bool(store.may_ask(KEY, at=at)) == self.oracle.may_ask(at)

    @invariant()
    def both_hold_the_fold_of_what_was_acknowledged(self):
        """I14."""
        for store in self.stores:
            assert [past.event for past in store.history(KEY.subject)] == self.said
            assert store.cell(KEY) == replay(self.said, POLICY)

    def teardown(self):
        for store in self.stores:
            store.close()
        shutil.rmtree(self.place)


TestTwoHandles = TwoHandles.TestCase
TestTwoHandles.settings = settings(max_examples=25, stateful_step_count=12)
