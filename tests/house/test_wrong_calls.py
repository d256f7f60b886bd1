"""What is no input at all is refused at the door, by the name of its argument: the whole public surface.

The calls below are right; the test reads each signature and puts one wrong value in the place of one
argument at a time. A function that is new, or an argument, must be given a right call here.
"""

import asyncio
import inspect
import re
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from types import ModuleType

import pytest

from tic import checking, documents, grounding, language, pacing, packs, phrases, reports, text
from tic.errors import TicError
from tic.phrases import Matcher

PACKAGES = (text, phrases, language, pacing, grounding, documents, checking, reports)
NOW = datetime(2026, 1, 5, tzinfo=UTC)

# phrases and language
MATCHER = Matcher.compile([("calm", "calm down")])
NORMAL = text.normal("Calm down.")
TOKENS = text.tokens("calm down.")
SCAN = MATCHER.scan("Calm down.")
LINTER = language.Linter.builtin()
PACK = language.Pack("own", "en", (), {}, {})
COMPILED = language.compile_pack(PACK)

# documents, checking
DOCUMENT = documents.read(b"Calm down.", path="a.txt")
MAPPED = documents.Mapped.copy("Calm down.")
LINES = documents.Lines("a\nb")
SETTINGS = checking.Settings()
CHECKER = checking.Checker()

# pacing
POLICY = pacing.Policy("ours", "peer_support")
MOMENT = pacing.Moment.of(NOW)
STATE = pacing.begin(POLICY)
PROPOSAL = pacing.Proposal(pacing.Kind.OPEN_QUESTION, pacing.Depth.FEELINGS)
ITEM = pacing.Item("nights", pacing.Depth.IMPACT)
FORM = pacing.Form((pacing.Page((ITEM,)),))
READING = pacing.read_move("How are you?")

# grounding
CATALOGUE = packs.builtin_catalogue()
DIRECTORY = packs.builtin_directory()
FEET = CATALOGUE["feet_on_floor"]
SCRIPT = grounding.lay_out(FEET, frame=CATALOGUE.frame)
RUN = grounding.begin(SCRIPT)
RUNNING = grounding.step(RUN, grounding.Start(0))[0]
OVER = grounding.step(RUNNING, grounding.Stop(1))[0]
OUTCOME = grounding.outcome(OVER, started=NOW)
MENU = grounding.menu(CATALOGUE, person=grounding.Person(), setting=grounding.Setting())
DRIVEN = {
    "run": RUN,
    "clock": lambda: 0,
    "sleep": lambda _: None,
    "next_command": lambda: grounding.Stop,
}

RIGHT = [
    (phrases.Matcher.compile, {"patterns": [("calm", "calm down")], "macros": {}}),
    (MATCHER.find, {"text": "calm"}),
    (MATCHER.whole, {"text": "calm"}),
    (MATCHER.scan, {"text": "calm"}),
    (text.Analysis.of, {"text": "calm"}),
    (text.first_sentence, {"text": "calm"}),
    (text.normal, {"text": "calm"}),
    (phrases.parse, {"pattern": "calm", "macros": {}}),
    (text.tokens, {"folded": "calm"}),
    (
        language.Linter,
        {
            "packs": [PACK],
            "profile": "strict",
            "select": (),
            "extend_select": (),
            "ignore": (),
            "meaning": None,
            "lang": "en",
        },
    ),
    (
        language.Linter.builtin,
        {
            "lang": "en",
            "profile": "strict",
            "select": (),
            "extend_select": (),
            "ignore": (),
            "beside": (),
            "model": False,
        },
    ),
    (LINTER.check, {"text": "calm", "context": "chat", "speaker": "helper", "before": "hm"}),
    (LINTER.check_many, {"texts": ["calm"], "context": "chat"}),
    (LINTER.stream, {"context": "chat", "before": "hm"}),
    (LINTER.stream().feed, {"piece": "calm"}),
    (language.Severity.parse, {"word": "low"}),
    (language.compile_pack, {"pack": PACK}),
    (language.words_to_avoid, {"words": {"victim": None}, "lang": "en"}),
    (documents.read, {"source": b"calm", "path": "a.txt", "budget": documents.Budget()}),
    (documents.Lines, {"source": "a"}),
    (reports.rule_page, {"rule": LINTER.rules[0]}),
    (reports.writer, {"name": "full"}),
    (CHECKER.rules, {"settings": SETTINGS}),
    (CHECKER.file, {"path": "a.txt", "settings": SETTINGS}),
    (CHECKER.source, {"source": b"calm", "path": "a.txt", "settings": SETTINGS}),
    (checking.check, {"request": checking.Request()}),
    (checking.Checker, {"context": language.Context.CHAT, "load": checking.load_rules}),
    (checking.FileResult("a.txt").shown_from, {"severity": language.Severity.LOW}),
    (checking.Nearest().settings, {"folder": "."}),
    (checking.load_rules, {"settings": SETTINGS, "meaning": None}),
    (checking.load_settings, {"file": "pyproject.toml"}),
    (checking.plan, {"words": ["a.txt"], "settings_of": lambda _: SETTINGS}),
    (checking.read_settings, {"table": {}, "file": "tic.toml", "folder": ".", "at": ""}),
    (pacing.answer_to_offer, {"state": STATE, "signals": pacing.read_signals("no"), "at": NOW}),
    (pacing.begin, {"policy": POLICY, "session": "one"}),
    (pacing.ceiling, {"state": STATE, "topic": "general", "at": NOW, "also": ()}),
    (pacing.decide, {"state": STATE, "proposal": PROPOSAL, "at": NOW, "also": ()}),
    (pacing.explain, {"decision": pacing.decide(STATE, PROPOSAL), "to": "person"}),
    (pacing.item_event, {"item": ITEM, "unanswered": pacing.Unanswered.DECLINED}),
    (pacing.item_proposal, {"item": ITEM}),
    (pacing.lint_form, {"form": FORM, "policy": POLICY}),
    (pacing.read_move, {"text": "no", "language": "en", "before": None, "earlier": ()}),
    (pacing.read_signals, {"text": "no", "language": "en", "before": None}),
    (pacing.reading_of, {"turn": READING.turn}),
    (pacing.signals_of, {"turn": READING.turn}),
    (pacing.lines_instead, {"decision": pacing.decide(STATE, PROPOSAL), "language": "en"}),
    (pacing.Policy.builtin, {"name": "helpdesk"}),
    (
        pacing.PersonTurn.of,
        {
            "read": pacing.read_signals("no"),
            "topic": "general",
            "depth": None,
            "opened": False,
            "words": 1,
            "at": NOW,
            "id": "e1",
        },
    ),
    (pacing.rehearse, {"policy": POLICY, "script": [pacing.ScriptedWords("no")], "language": "en"}),
    (pacing.silence_line_due, {"state": STATE}),
    (pacing.PacingState.from_dict, {"data": STATE.to_dict(), "policy": POLICY}),
    (pacing.Topic.from_dict, {"data": {}}),
    (pacing.Moment.of, {"moment": NOW, "doubt": timedelta(seconds=1)}),
    (pacing.Moment.between, {"earliest": NOW, "latest": NOW}),
    (MOMENT.not_before, {"other": MOMENT}),
    (MOMENT.reaching, {"latest": MOMENT.latest}),
    (pacing.step, {"state": STATE, "event": pacing.PersonTurn()}),
    (READING.draft, {"declared": PROPOSAL, "topic": "general"}),
    (STATE.topic, {"name": "general"}),
    (
        grounding.begin,
        {"script": SCRIPT, "elsewhere": (), "worse": 0, "late": grounding.Late.COALESCE},
    ),
    (grounding.deadline, {"run": RUN}),
    (
        grounding.handoff,
        {"region": "NZ", "today": date(2026, 1, 5), "directory": DIRECTORY, "own": ()},
    ),
    (grounding.lengths, {"script": SCRIPT}),
    (
        grounding.lay_out,
        {
            "exercise": FEET,
            "frame": CATALOGUE.frame,
            "locale": "en",
            "tags": frozenset(),
            "without": frozenset(),
            "pace": grounding.Pace.SELF,
        },
    ),
    (
        grounding.menu,
        {
            "catalogue": CATALOGUE,
            "person": grounding.Person(),
            "setting": grounding.Setting(),
            "history": (OUTCOME,),
        },
    ),
    (grounding.offer_break, {"hard_items": 3, "every": 3}),
    (grounding.outcome, {"run": OVER, "started": NOW}),
    (grounding.play, DRIVEN),
    (grounding.play_async, {**DRIVEN, "sleep": lambda _: asyncio.sleep(0)}),
    (grounding.Run.from_dict, {"data": RUNNING.to_dict(), "script": SCRIPT}),
    (grounding.step, {"run": RUN, "command": grounding.Start(0)}),
    (grounding.suggestion, {"run": RUN}),
    (grounding.within, {"script": SCRIPT, "ms": 60_000}),
    (grounding.worse_times, {"run": RUN}),
    (FEET.language, {"locale": "de"}),
    (CATALOGUE.frame.check, {"tags": frozenset({"pregnancy"})}),
    (
        grounding.handoff(region=None, today=date(2026, 1, 5), directory=DIRECTORY).lines,
        {"locale": "en"},
    ),
    (CATALOGUE.check, {"tags": frozenset()}),
    (FEET.fits, {"without": frozenset()}),
    (FEET.title.in_locale, {"locale": "en"}),
    (grounding.History(keep=True).add, {"record": OUTCOME}),
    (grounding.History(keep=True).forget, {"exercise": "feet_on_floor"}),
    (grounding.History.from_dict, {"data": {"keep": True, "outcomes": []}}),
    (grounding.Outcome.from_dict, {"data": OUTCOME.to_dict()}),
    (MENU.elsewhere, {"exercise": FEET, "locale": "de"}),
]

NOTHING = object()
WRONG = {
    "None": None,
    "int": 5,
    "str": "no such",
    "bytes": b"x",
    "object": NOTHING,
    "Iterable": [NOTHING],
}
INNER = [
    "MeaningReader.problems",
    "Report.replaced",
    "Compiled.serving",
    "Matcher.join",
    "Matcher.scan(wanted)",
    "Edges.groups",
    "Matcher.beginning",
    "Matcher.read",
    "Matcher.within",
    "Normal.origin",
    "Normal.span",
    "Normal.without",
    "Scan.span",
    "Tokens.sentence",
    "Tokens.opens_clause",
    "build",
    "variants",
    "Analysis.without",
    "Analysis.clause",
    "Analysis.span",
    "Clause.shows",
    "Matcher.covering",
    "Matcher.spelled",
    "Span.shifted",
    "Pending",
    "Pending.push",
    "FileResult.shown_from",
    "Lines.place",
    "Lines.bounds",
    "Lines.text",
    "Mapped.copy",
    "Mapped.join",
    "Mapped.span",
    "Mapped.verbatim",
    "Mapped.slice",
    "Mapped.edit",
    "Mapped.rewrite",
    "Mapped.pieces",
    "About.relative",
    "Rules.unknown",
    "Step.is_there",
    "Script.path_from",
]
"""Steps inside, for thousands of passages a file; they take offsets and words as `str` takes them."""

ALSO_CALLED = {"texts": "text", "script": "event"}


def fits(value: object, annotation: str) -> bool:
    """Tell whether a value may be right where `annotation` stands; flags take any value."""
    if annotation in ("bool", "object"):
        return True
    if isinstance(value, list):
        return not re.search("Iterable|Sequence|frozenset|tuple", annotation)
    if isinstance(value, str):
        return bool(
            re.search(
                r"\bstr\b|Path",
                annotation.split("Iterable", maxsplit=1)[0].split("Mapping", maxsplit=1)[0],
            )
        )
    return bool(re.search(rf"\b{type(value).__name__.removesuffix('Type')}\b", annotation))


def consume(result: object) -> None:
    if isinstance(result, Iterator):
        for _ in range(3):
            next(result, None)
    elif isinstance(result, AsyncIterator):

        async def first() -> None:
            await anext(result)

        asyncio.run(first())


def name(function: Callable) -> str:
    return f"{function.__module__.removeprefix('tic.')}.{function.__qualname__}"


CASES = [
    pytest.param(function, right, argument, wrong, id=f"{name(function)}-{argument}-{kind}")
    for function, right in RIGHT
    for argument, parameter in inspect.signature(function).parameters.items()
    if argument in right
    for kind, wrong in WRONG.items()
    if not fits(wrong, str(parameter.annotation))
]


@pytest.mark.parametrize(
    ("function", "right"), [pytest.param(*row, id=name(row[0])) for row in RIGHT]
)
def test_the_right_call_is_right(function, right):
    consume(function(**right))


@pytest.mark.parametrize(("function", "right", "argument", "wrong"), CASES)
def test_a_wrong_value_is_refused_by_the_name_of_its_argument(function, right, argument, wrong):
    with pytest.raises(TicError) as refused:
        consume(function(**{**right, argument: wrong}))
    said = str(refused.value)
    assert said.startswith((f"{argument}: expected ", f"{ALSO_CALLED.get(argument)}: expected "))
    assert "object at" not in said


def public(package: ModuleType) -> Iterator[tuple[str, Callable]]:
    """Yield every public function and method, and the classes that are made by calling them."""
    for word in package.__all__:
        thing = getattr(package, word)
        if inspect.isfunction(thing):
            yield word, thing
        elif inspect.isclass(thing):
            for inner, function in vars(thing).items():
                function = getattr(function, "__func__", function)  # noqa: PLW2901
                if inspect.isfunction(function) and not inner.startswith("_"):
                    yield f"{word}.{inner}", function


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__)
def test_every_public_function_and_argument_has_its_right_call(package):
    given = {(function.__module__, function.__qualname__): right for function, right in RIGHT}
    missing = []
    for word, function in public(package):
        if word not in INNER:
            right = given.get((function.__module__, function.__qualname__), {})
            missing += [
                f"{word}({argument})"
                for argument, parameter in inspect.signature(function).parameters.items()
                if argument not in ("self", "cls", *right) and parameter.annotation != "bool"
            ]
    assert [each for each in missing if each not in INNER] == []
