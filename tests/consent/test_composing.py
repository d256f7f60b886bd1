"""I13 and composition: several people, several scopes, and what outsiders see."""

import copy
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.consent.builders import DAY, MINUTE, NOTES, START, event_for, plain, when
from tests.consent.histories import PAIRS, PATHS, POLICY, cells, still
from tests.consent.oracle import Oracle

from tic.consent import (
    EVENTS,
    Ask,
    Catalogue,
    CatalogueEntry,
    Cell,
    Declined,
    Granted,
    Idle,
    Moment,
    NoAnswer,
    Open,
    Override,
    Quiet,
    Scope,
    Withdraw,
    Withdrawn,
    Yes,
    assent,
    discreet,
    joint,
    may_ask,
    permits,
    step,
)
from tic.errors import InvalidInputError

SHARE = Scope(action="share", purpose="support", data="notes", recipient="counsellor")
RENAMED = Scope(action="read", purpose="care-quality", data="notes", recipient="counsellor")
MAIL = Scope(action="send", purpose="news", data="address", recipient="service")
CATALOGUE = Catalogue(
    [
        CatalogueEntry(scope=NOTES, family="notes"),
        CatalogueEntry(scope=SHARE, family="sharing", requires=(NOTES,)),
        CatalogueEntry(scope=RENAMED, family="notes"),
        CatalogueEntry(scope=MAIL, family="mail"),
    ]
)
KINDS = tuple(EVENTS.values())
GRANTED = still(Granted, Idle)
ALL = [still(*pair) for pair in PAIRS]


@given(st.dictionaries(st.text(max_size=3), st.one_of(st.none(), cells()), max_size=4))
def test_together_permits_exactly_when_everybody_does(parties):
    parties = {name: copy.copy(cell) for name, cell in parties.items()}
    expected = bool(parties) and all(
        cell is not None and permits(cell, at=when()) for cell in parties.values()
    )
    assert bool(joint(parties, at=when())) == expected


@given(cells(), cells(), cells())
def test_a_further_party_never_permits_more(one, other, third):
    one, other, third = (copy.copy(cell) for cell in (one, other, third))
    pair = joint({"a": one, "b": other}, at=when())
    assert not joint({"a": one, "b": other, "c": third}, at=when()) or pair


def test_a_childs_dissent_decides_unless_a_named_recorded_rule_says_otherwise():
    rule = Override(name="emergency-treatment", basis="law:s-8", record="decision-17")
    for child, guardian in itertools.product(ALL, map(copy.copy, ALL)):
        both = bool(permits(child, at=when()) and permits(guardian, at=when()))
        assert bool(assent(child, guardian, at=when())) == both
        overridden = assent(child, guardian, at=when(), override=rule)
        unwilling = isinstance(child.standing, NoAnswer | Declined | Withdrawn)
        assert bool(overridden) == (both or bool(unwilling and permits(guardian, at=when())))
        if overridden and not both:
            assert [reason.code for reason in overridden.reasons] == ["consent.overridden"]
    with pytest.raises(InvalidInputError):
        assent(still(Declined, Idle), GRANTED, at=when(), override=True)
    for gone in ("name", "basis", "record"):
        parts = {"name": "n", "basis": "b", "record": "r"}
        parts.pop(gone)
        with pytest.raises(TypeError):
            Override(**parts)


@given(cells(), cells())
def test_what_depends_on_another_scope_never_permits_more_than_it(parent, child):
    held = {NOTES: parent, SHARE: child}
    if CATALOGUE.permits(held, SHARE, at=when()):
        assert CATALOGUE.permits(held, NOTES, at=when())
        assert permits(child, at=when())


@given(st.dictionaries(st.sampled_from([NOTES, SHARE, RENAMED]), cells()), cells())
def test_an_unrelated_scope_never_changes(others, mail):
    held = {**others, MAIL: mail}
    assert CATALOGUE.permits(held, MAIL, at=when()) == permits(mail, at=when())
    assert CATALOGUE.may_ask(held, MAIL, at=when()) == may_ask(mail, at=when())


def test_a_no_quiets_the_whole_family_also_under_a_new_name():
    cell = step(Cell(), event_for(Ask, Cell(), "q", when()), POLICY).after
    asked = {NOTES: cell}
    assert [one.code for one in CATALOGUE.may_ask(asked, RENAMED, at=when()).reasons] == [
        "consent.family-open"
    ]
    no = step(cell, plain(EVENTS["no"], "n", when()), POLICY).after
    for days, allowed in ((0, False), (29, False), (30, True)):
        at = Moment(START + days * DAY, START + days * DAY)
        answer = CATALOGUE.may_ask({NOTES: no}, RENAMED, at=at)
        assert bool(answer) == allowed
        assert allowed or [one.code for one in answer.reasons] == ["consent.family-quiet"]
        assert CATALOGUE.may_ask({NOTES: no}, MAIL, at=at)


def test_what_depends_on_a_no_is_neither_permitted_nor_asked():
    no = step(GRANTED, plain(Withdraw, "w", when()), POLICY).after
    held = {NOTES: no, SHARE: GRANTED}
    assert not CATALOGUE.permits(held, SHARE, at=when())
    later = Moment(START + 300 * DAY, START + 300 * DAY)
    answer = CATALOGUE.may_ask({NOTES: no}, SHARE, at=later)
    assert [one.code for one in answer.reasons] == ["consent.needs-other"]


def test_an_undeclared_scope_is_denied_whatever_its_cell_says():
    other = Scope(action="read", purpose="support", data="notes", recipient="everyone")
    for ask_it in (CATALOGUE.permits, CATALOGUE.may_ask):
        answer = ask_it({other: GRANTED}, other, at=when())
        assert [one.code for one in answer.reasons] == ["consent.unknown-scope"]
    assert not CATALOGUE.permits({}, NOTES, at=when())


@pytest.mark.parametrize(
    "entries",
    [
        [CatalogueEntry(scope=NOTES, family="a"), CatalogueEntry(scope=NOTES, family="b")],
        [CatalogueEntry(scope=SHARE, family="a", requires=(NOTES,))],
        [
            CatalogueEntry(scope=SHARE, family="a", requires=(NOTES,)),
            CatalogueEntry(scope=NOTES, family="a", requires=(SHARE,)),
        ],
        [CatalogueEntry(scope=NOTES, family="a", requires=(NOTES,))],
    ],
)
def test_a_catalogue_that_contradicts_itself_is_refused(entries):
    with pytest.raises(InvalidInputError):
        Catalogue(entries)


@given(cells(), cells())
def test_outsiders_cannot_tell_refused_from_never_asked(one, other):
    for seen in (permits, may_ask):
        first, second = discreet(seen(one, at=when())), discreet(seen(other, at=when()))
        if first.allowed == second.allowed and not first.allowed:
            assert first == second
            assert first.not_before is None
            assert first.notice is None


def test_the_deepest_chain_of_dependencies_is_followed_without_recursion():
    chain = [Scope(action=f"a{n}", purpose="p", data="d", recipient="r") for n in range(1200)]
    catalogue = Catalogue(
        CatalogueEntry(scope=one, family=f"f{n}", requires=(chain[n - 1],) if n else ())
        for n, one in enumerate(chain)
    )
    held = dict.fromkeys(chain, GRANTED)
    assert catalogue.permits(held, chain[-1], at=when())
    assert not catalogue.permits(held | {chain[0]: Cell()}, chain[-1], at=when())
    assert isinstance(still(Granted, Open).question, Open)
    assert isinstance(still(Granted, Quiet).question, Quiet)


NEEDED = {NOTES: (), SHARE: (NOTES,), RENAMED: (), MAIL: ()}
CLOSE = {NOTES: (RENAMED,), SHARE: (NOTES,), RENAMED: (NOTES,), MAIL: ()}


class Scopes(RuleBasedStateMachine):
    """I13 through histories: an oracle for each scope, and the rules between scopes in words."""

    def __init__(self):
        super().__init__()
        self.held = dict.fromkeys(NEEDED, Cell())
        self.oracles = {scope: Oracle(POLICY) for scope in NEEDED}
        self.now, self.count = START, 0

    @initialize(paths=st.lists(st.sampled_from(sorted(PATHS)), min_size=4, max_size=4))
    def begin_in_some_states(self, paths):
        begin, ends = self.now, []
        for scope, path in zip(self.held, paths, strict=True):
            self.now = begin
            for make in PATHS[path]:
                event = make(self.held[scope], self.new_id(), self.now)
                self.now = event.at.latest
                self.send(scope, event)
            ends.append(self.now)
        self.now = max(ends)

    @rule(by=st.sampled_from([0, MINUTE, 20 * MINUTE, 2 * DAY, 100 * DAY]))
    def let_time_pass(self, by):
        self.now += by

    @rule(bound=st.integers(0, 11), step=st.sampled_from([-1, 0, 1]))
    def jump_to_a_bound(self, bound, step):
        bounds = sorted({one for oracle in self.oracles.values() for one in oracle.bounds()})
        ahead = [one for one in bounds if one < START + 3000 * DAY] or [START]
        self.now = ahead[bound % len(ahead)] + step

    @rule(scope=st.sampled_from([NOTES, SHARE, RENAMED, MAIL]), kind=st.sampled_from(KINDS))
    def something_happens(self, scope, kind):
        at, before = self.moment(), dict(self.held)
        self.send(scope, event_for(kind, self.held[scope], self.new_id(), at))
        if scope is not MAIL:
            for query in (CATALOGUE.permits, CATALOGUE.may_ask):
                assert query(self.held, MAIL, at=at) == query(before, MAIL, at=at)

    @rule(scope=st.sampled_from([NOTES, SHARE, MAIL]))
    def somebody_agrees(self, scope):
        self.something_happens(scope, Ask)
        self.something_happens(scope, Yes)

    def new_id(self):
        self.count += 1
        return f"e{self.count}"

    def send(self, scope, event):
        taken = step(self.held[scope], event, POLICY)
        assert (taken.refused is None) == self.oracles[scope].accepts(event)
        if taken.refused is None:
            self.oracles[scope].hear(event)
            self.held[scope] = taken.after

    def moment(self):
        return Moment(self.now, self.now)

    @invariant()
    def the_rules_in_words_agree(self):
        """A scope permits if it and all it needs do. It is asked about if it may be by itself, all
        it needs is granted, and nothing of its family or needs is open or quiet."""
        at = self.moment()
        for scope, oracle in self.oracles.items():
            granted = all(self.oracles[one].permits(at) for one in NEEDED[scope])
            still = all(
                not self.oracles[one].is_quiet(at)
                and self.oracles[one].question_at(at) is None
                and self.oracles[one].last_word != "erased"
                for one in CLOSE[scope]
            )
            may_do = oracle.permits(at) and granted
            assert bool(CATALOGUE.permits(self.held, scope, at=at)) == may_do, scope
            may = oracle.may_ask(at) and granted and still
            assert bool(CATALOGUE.may_ask(self.held, scope, at=at)) == may, scope


TestScopes = Scopes.TestCase
TestScopes.settings = settings(stateful_step_count=20)
