"""What the runner wrote for the page, and a page's player held against the runner itself."""

import json
from functools import partial
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.grounding.strategies import CATALOGUE, FRAME, scripts
from tests.grounding_render.drawn import SHIPPED

from tic.grounding import (
    Advance,
    Answer,
    Back,
    Faster,
    Feel,
    Felt,
    Kind,
    Label,
    Next,
    OnHold,
    Over,
    Pause,
    Ready,
    Repeat,
    Resume,
    Running,
    Slower,
    Start,
    Stop,
    Switch,
    begin,
    lay_out,
    lengths,
    reasons,
    step,
)
from tic.grounding.render.canonical import canonical
from tic.grounding.render.player import PLAYER
from tic.grounding.render.track import SAID, track
from tic.grounding.vocabulary import PHASES

each_script = pytest.mark.parametrize(
    "script", SHIPPED, ids=lambda s: f"{s.exercise}-{s.pace}-{s.locale}"
)


def shipped(name, **options):
    return lay_out(CATALOGUE[name], frame=FRAME, **options)


# --- the track


@each_script
def test_a_track_tells_each_scene_as_the_script_has_it(script):
    for one, told in zip(lengths(script), track(script)["lengths"], strict=True):
        for scene, written in zip(one.scenes, told["scenes"], strict=True):
            assert (written["ms"], written["waits"]) == (scene.ms, scene.waits)
            assert written["next"] == scene.next
            assert [way["to"] for way in written["options"]] == [way.to for way in scene.options]
            assert [
                (cue["at"], cue["what"], cue.get("ms", 0), cue.get("k", 1), cue.get("n", 1))
                for cue in written["cues"]
            ] == [(cue.at, cue.what, cue.ms, cue.k, cue.n) for cue in scene.cues]
            assert [cue["says"] for cue in written["cues"]] == [
                one.words[cue.what] for cue in scene.cues
            ]


def test_a_track_offers_what_the_runner_offers():
    told = track(shipped("cyclic_sigh"), elsewhere=("categories",))
    first, second, third = told["worse"]
    assert (first["switch"], first["says"]) == (["categories"], reasons.HARDER.says)
    assert second == first
    assert (third["switch"], third["says"]) == ([], reasons.ENOUGH_OFFERS.says)
    assert [each["people"] for each in told["worse"]] == [False, False, True]
    assert told["beside_from"] == 9
    assert told["harder_from"] == [2, 3, 4, 5, 6, 7, 8, 9, 10, None, None]


def test_a_page_says_in_english_what_the_runner_says():
    labels = shipped("cyclic_sigh").labels
    assert {code: labels[label] for code, label in SAID.items()} == {
        reason.code: reason.says for reason in (reasons.HARDER, reasons.ENOUGH_OFFERS)
    }
    assert labels[Label.A_LOT_TO_CARRY] == reasons.HIGH_RATING.says


def test_any_key_leads_past_a_silence_and_nowhere_else():
    by_name = {script.exercise: script for script in SHIPPED if script.locale == "en"}
    told = {
        name: [scene["any_key"] for scene in track(script)["lengths"][0]["scenes"]]
        for name, script in by_name.items()
    }
    assert told.pop("quiet_minute") == [2, 1, 0]
    silent = {n for n, s in by_name.items() if any(x.kind is Kind.WAIT for x in s.scenes)}
    assert silent == {"quiet_minute"}
    assert not any(map(any, told.values()))


# --- the player

SIMPLE = {
    "flow": Advance,
    "start": Start,
    "pause": Pause,
    "resume": Resume,
    "next": Next,
    "back": Back,
    "repeat": Repeat,
    "slower": Slower,
    "faster": Faster,
    "worse": partial(Feel, felt=Felt.WORSE),
}
FOLLOWED = """
const [track, acts] = [JSON.parse(arguments[0]), arguments[1]];
const scenes = track.lengths.at(-1).scenes, seen = [];
let now = 0, why = '';
const play = new Function(arguments[2] + '; return player;')()(
  track, scenes, () => now, {step() {}, cues() {}, state(_, by) { why = by || ''; }});
for (const [wait, act, which] of acts) {
  now += wait;
  if (act === 'answer') {
    const ways = play.scene ? play.scene.options : [];
    if (ways.length) play.answer(ways[which % ways.length].to);
  } else if (act === 'stop' || act === 'switch') play.stop(act === 'stop' ? 'person' : act);
  else if (act === 'worse') play.pause('worse');
  else play[act]();
  play.flow();
  const phase = play.phase;
  seen.push([play.state, scenes.indexOf(play.scene), play.scene ? Math.round(play.at() * 60) : 0,
    phase ? phase.what + phase.k : '', play.state === 'over' || play.state === 'held' ? why : '']);
}
return seen;
"""


def followed(script, acts):
    """Return what the runner has after each act, in the words of the player."""
    run, now, seen = begin(script), 0, []
    for wait, act, which in acts:
        now += wait
        if act == "answer":
            state = run.state
            ways = (
                script.scenes[state.trail[-1]].options
                if isinstance(state, Running | OnHold)
                else ()
            )
            command = Answer(now, ways[which % len(ways)].key) if ways else Advance(now)
        elif act in {"stop", "switch"}:
            command = Stop(now) if act == "stop" else Switch(now)
        else:
            command = SIMPLE[act](now)
        run, _ = step(run, command)
        run, _ = step(run, Advance(now))
        seen.append(_in_words(run))
    return seen


def _in_words(run):
    match run.state:
        case Ready():
            return ["ready", -1, 0, "", ""]
        case Over(by=by):
            return ["over", -1, 0, "", by]
    state = run.state
    scene = run.script.scenes[state.trail[-1]]
    phases = [cue for cue in scene.cues[: state.cue] if cue.what in PHASES]
    phase = f"{phases[-1].what}{phases[-1].k}" if phases else ""
    held = isinstance(state, OnHold)
    return [
        "held" if held else "running",
        state.trail[-1],
        state.into,
        phase,
        state.by if held else "",
    ]


waits = st.one_of(st.integers(0, 400), st.integers(0, 5_000), st.integers(4_990, 60_000))
acts = st.tuples(
    waits,
    st.one_of(
        st.just("flow"),
        st.sampled_from(["next", "next", "back", "answer"]),
        st.sampled_from([*SIMPLE, "answer", "stop", "switch"]),
    ),
    st.integers(0, 3),
)


def walk(chance):
    """Return a long way through an exercise, nearly always without an end or a gap in it."""
    names = [
        "flow",
        "next",
        "back",
        "repeat",
        "slower",
        "faster",
        "pause",
        "worse",
        "resume",
        "answer",
    ]
    return [
        (
            chance.choice((0, 90, 700, 2_300, 4_999, 5_001)),
            chance.choice(names),
            chance.randrange(4),
        )
        for _ in range(120)
    ]


@pytest.mark.parametrize("seed", range(3))
def test_every_exercise_is_played_as_the_runner_would(chromium, seed):
    for script in SHIPPED:
        chance = Random(f"{seed} {script.exercise} {script.pace}")
        drawn = [(0, "start", 0), *walk(chance)]
        heard = chromium.driver.execute_script(FOLLOWED, canonical(track(script)), drawn, PLAYER)
        assert heard == json.loads(json.dumps(followed(script, drawn)))


@given(scripts(), st.lists(acts, max_size=40))
def test_the_player_does_what_the_runner_does(chromium, script, drawn):
    drawn = [(0, "start", 0), *drawn]
    heard = chromium.driver.execute_script(FOLLOWED, canonical(track(script)), drawn, PLAYER)
    assert heard == json.loads(json.dumps(followed(script, drawn)))
