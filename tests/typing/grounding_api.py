"""Grounding as an editor sees it: checked by pyright, strictly."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime
from typing import assert_type

from tic.grounding import (
    Card,
    Catalogue,
    Directory,
    Effect,
    Enter,
    Exercise,
    History,
    Menu,
    Outcome,
    Person,
    Run,
    Script,
    Setting,
    Start,
    Suggest,
    begin,
    deadline,
    handoff,
    lay_out,
    lengths,
    menu,
    offer_break,
    outcome,
    play,
    play_async,
    step,
    suggestion,
    within,
)
from tic.packs import builtin_catalogue, builtin_directory

catalogue = builtin_catalogue()
assert_type(catalogue, Catalogue)
assert_type(catalogue["recite"], Exercise)
found = menu(catalogue, person=Person(needs={"panic"}, without={"sight"}), setting=Setting())
assert_type(found, Menu)
assert_type(found.elsewhere(catalogue["recite"]), tuple[str, ...])
script = lay_out(catalogue["recite"], frame=catalogue.frame)
assert_type(script, Script)
assert_type(lengths(script), tuple[Script, ...])
assert_type(within(script, 60_000), Script)
run, effects = step(begin(script), Start(0))
assert_type(run, Run)
assert_type(effects, tuple[Effect, ...])
for effect in effects:
    if isinstance(effect, Enter):
        assert_type(effect.text, str)
assert_type(deadline(run), int | None)
assert_type(suggestion(run), Suggest | None)
assert_type(run.to_dict(), dict[str, object])
assert_type(Run.from_dict(run.to_dict(), script=script), Run)


def clock() -> int:
    return 0


def sleep(ms: int) -> None:
    assert ms >= 0


async def sleep_async(ms: int) -> None:
    assert ms >= 0


assert_type(play(run, clock=clock, sleep=sleep), Iterator[tuple[Run, tuple[Effect, ...]]])
assert_type(
    play_async(run, clock=clock, sleep=sleep_async), AsyncIterator[tuple[Run, tuple[Effect, ...]]]
)
record = outcome(run, started=datetime(2030, 1, 1, tzinfo=UTC))
assert_type(record, Outcome)
assert_type(History(keep=True).add(record).to_dict(), dict[str, object])
assert_type(builtin_directory(), Directory)
assert_type(handoff(region=None, today=date(2030, 1, 1), directory=builtin_directory()), Card)
assert offer_break(0, every=3) is None
