"""Scripts, commands and people, drawn at random and from the shipped catalogue."""

from attrs import evolve
from hypothesis import strategies as st

from tic.grounding import (
    Advance,
    Answer,
    Back,
    Catalogue,
    Choice,
    Component,
    Cue,
    Cued,
    Evidence,
    Exercise,
    Family,
    Faster,
    Feel,
    Felt,
    Focus,
    Grade,
    Kind,
    Need,
    Next,
    Pace,
    Pause,
    Person,
    Public,
    Rate,
    Repeat,
    Resume,
    Script,
    Sense,
    Setting,
    Skip,
    Slower,
    Start,
    Step,
    Stop,
    Switch,
    Text,
    lay_out,
    lengths,
)
from tic.packs import builtin_catalogue

CATALOGUE: Catalogue = builtin_catalogue()
FRAME = CATALOGUE.frame


def exercise(*steps: Step, pace: Pace = Pace.TIMED) -> Exercise:
    text = Text({"en": "x"})
    return Exercise(
        id="drawn",
        version=1,
        family=Family.MENTAL,
        title=text,
        summary=text,
        needs=frozenset({Need.DAILY}),
        pace=pace,
        steps=steps,
        uses=(),
        adapts=False,
        focus=Focus.OUTWARD,
        opt_in=False,
        components=frozenset({Component.MENTAL_TASK}),
        excludes=frozenset(),
        care=(),
        caution=Text({"en": "Not while driving."}),
        public=Public.OK,
        silent=True,
        props=frozenset(),
        alternatives=("categories",),
        evidence=Evidence(Grade.D, text, text, ()),
        locales={"en": "complete"},
    )


def said(name: str, ms: int, kind: Kind = Kind.SAY) -> Step:
    return Step(id=name, kind=kind, text=Text({"en": name}), ms=ms)


def breathing(name: str, cycles: int, into: int = 4_000, out: int = 6_000) -> Step:
    one = into + out
    cues = tuple(
        cue
        for k in range(cycles)
        for cue in (
            Cue(k * one, Cued.IN, into, k + 1, cycles),
            Cue(k * one + into, Cued.OUT, out, k + 1, cycles),
        )
    )
    return Step(id=name, kind=Kind.BREATHE, text=Text({"en": name}), ms=cycles * one, cues=cues)


def timed(*steps: Step) -> Script:
    return lay_out(exercise(*steps), frame=FRAME)


def self_paced(*steps: Step) -> Script:
    return lay_out(exercise(*steps, pace=Pace.SELF), frame=FRAME)


@st.composite
def step_lists(draw: st.DrawFn, *, waiting: bool) -> tuple[Step, ...]:
    kinds = ["say", "breathe", "bell", *(["notice", "ask", "choose"] if waiting else [])]
    drawn = draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=6))
    steps = []
    for number, kind in enumerate(drawn):
        name = f"s{number}"
        if kind == "breathe":
            cycles = draw(st.integers(1, 4))
            steps.append(
                breathing(name, cycles, draw(st.integers(1, 3_000)), draw(st.integers(1, 3_000)))
            )
        elif kind == "bell":
            steps.append(said(name, 0, Kind.BELL))
        elif kind == "choose":
            to = (
                f"s{draw(st.integers(number + 1, len(drawn) - 1))}"
                if number + 1 < len(drawn)
                else None
            )
            ways = (Choice("a", Text({"en": "a"})), Choice("b", Text({"en": "b"}), to))
            steps.append(
                Step(id=name, kind=Kind.CHOOSE, text=Text({"en": name}), ms=3_000, choices=ways)
            )
        else:
            steps.append(said(name, draw(st.integers(1, 7_000)), Kind(kind)))
        if kind != "breathe":
            short = st.integers(0, max(0, steps[-1].ms - 1))
            steps[-1] = evolve(steps[-1], short_ms=draw(st.one_of(st.none(), short)))
    return tuple(steps)


def timed_scripts() -> st.SearchStrategy[Script]:
    drawn = step_lists(waiting=False).map(lambda steps: timed(*steps))
    return st.one_of(drawn, shipped_scripts(timed_only=True))


def shipped_scripts(*, timed_only: bool = False) -> st.SearchStrategy[Script]:
    fitting = [
        form
        for one in CATALOGUE
        for pace in (Pace.TIMED, Pace.SELF)
        if one.pace in (pace, Pace.EITHER)
        for form in lengths(lay_out(one, frame=FRAME, pace=pace))
    ]
    if timed_only:
        fitting = [script for script in fitting if not any(scene.waits for scene in script.scenes)]
    return st.sampled_from(fitting)


def scripts() -> st.SearchStrategy[Script]:
    return st.one_of(
        step_lists(waiting=True).map(lambda steps: timed(*steps)),
        step_lists(waiting=True).map(lambda steps: self_paced(*steps)),
        shipped_scripts(),
    )


MOVES = (Advance, Start, Next, Skip, Back, Repeat, Slower, Faster, Pause, Resume, Switch, Stop)


@st.composite
def acts(draw: st.DrawFn, *, ending: bool = True) -> object:
    """A function from `now` to a command."""
    which = draw(st.integers(0, 16))
    if which == 0:
        value = draw(st.one_of(st.none(), st.integers(0, 10)))
        return lambda now: Rate(now, value)
    if which == 1:
        felt = draw(st.sampled_from(list(Felt)))
        return lambda now: Feel(now, felt)
    if which == 2:
        value = draw(st.one_of(st.none(), st.sampled_from(["a", "b", "words"])))
        return lambda now: Answer(now, value)
    if which < 8:
        return Advance
    moves = MOVES if ending else MOVES[:-2]
    return draw(st.sampled_from(moves))


def jumps() -> st.SearchStrategy[int]:
    """Milliseconds between two commands: mostly small, sometimes long, sometimes back."""
    return st.one_of(
        st.integers(0, 400),
        st.integers(0, 5_000),
        st.sampled_from([0, 1, 4_999, 5_000, 5_001, 60_000, 10**9, -1, -5_000, -5_001, -(10**9)]),
    )


people = st.builds(
    lambda **declared: Person(**{**declared, "never": declared["never"] - declared["yes"]}),
    needs=st.frozensets(st.sampled_from(list(Need)), max_size=3),
    tags=st.frozensets(st.sampled_from(sorted(CATALOGUE.tags)), max_size=4),
    without=st.frozensets(st.sampled_from(list(Sense)), max_size=3),
    yes=st.frozensets(st.sampled_from([*Family, *CATALOGUE.exercises]), max_size=4),
    never=st.frozensets(st.sampled_from([*Family, *CATALOGUE.exercises]), max_size=3),
    liked=st.frozensets(st.sampled_from(list(CATALOGUE.exercises)), max_size=3),
)
settings_drawn = st.builds(
    Setting,
    public=st.booleans(),
    silent=st.booleans(),
    ms=st.one_of(st.none(), st.integers(0, 300_000)),
    props=st.one_of(st.none(), st.frozensets(st.sampled_from(["small_object", "cold_pack"]))),
)
