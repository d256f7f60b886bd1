"""The runner compiled to data: what it says and when, for a page that plays without Python.

Nothing is worked out here that the runner decides: each step is run by it, and what it did is
written down. So a page that follows this data shows what the runner would have shown.
"""

from __future__ import annotations

from tic.grounding import reasons
from tic.grounding.commands import (
    HIGHEST_RATING,
    Advance,
    Answer,
    Feel,
    Felt,
    Next,
    Rate,
    Repeat,
    Resume,
    Stop,
)
from tic.grounding.effects import By, CheckIn, Effect, NoRush, Phase, ShowHandOffBeside, Suggest
from tic.grounding.flow import MAX_GAP_MS
from tic.grounding.lengths import lengths
from tic.grounding.render.canonical import Plain
from tic.grounding.render.haptics import pulses
from tic.grounding.run import Run, at, begin
from tic.grounding.runner import PEOPLE_FROM, deadline, step, suggestion
from tic.grounding.script import UNITS, Script, past_silence, spoken_seconds
from tic.grounding.state import OnHold, Running
from tic.grounding.vocabulary import Cued, Label

RATINGS = range(HIGHEST_RATING + 1)
SAID = {
    reasons.HARDER.code: Label.NOT_FOR_NOW,
    reasons.ENOUGH_OFFERS.code: Label.ENOUGH_OFFERS,
}


def track(script: Script, *, elsewhere: tuple[str, ...] = ()) -> dict[str, Plain]:
    """Return everything a page needs to play the script in each of its `lengths`.

    Times are milliseconds at speed 1; `units` is how many sixtieths (`UNITS`) one of them has, and
    a speed is how many of those pass in a millisecond. A scene has its `cues`, its length, where it
    leads (`next`, `options`; the number of scenes is the end), and how often `Next` is meant when
    the person presses any key in it. `worse[n]` is what the runner offers after the n+1st "worse"
    of a session, the last of them from then on; in it `people` is whether they are shown beside.
    `beside_from` is the lowest rating that brings the people to talk to, and `harder_from[before]`
    the lowest rating at the end that counts as worse, or null.
    """
    return {
        "exercise": script.exercise,
        "locale": script.locale,
        "title": script.title,
        "summary": script.summary,
        "cautions": list(script.cautions),
        "closing": list(script.closing),
        "asks_before": script.asks_before,
        "asks_after": script.asks_after,
        "labels": {label.value: said for label, said in script.labels.items()},
        "units": UNITS,
        "speeds": list(script.speeds),
        "gap": MAX_GAP_MS,
        "lengths": [
            {
                "says": spoken_seconds(one.nominal_ms),
                "opening": list(one.opening),
                "scenes": [_scene(one, index) for index in range(len(one.scenes))],
            }
            for one in lengths(script)
        ],
        "worse": [_offer(script, elsewhere, times) for times in range(PEOPLE_FROM)],
        "beside_from": next(rating for rating in RATINGS if _beside(script, rating)),
        "harder_from": [_harder_from(script, before) for before in RATINGS],
    }


def _scene(script: Script, index: int) -> dict[str, Plain]:
    scene = script.scenes[index]
    waiting = at(begin(script), OnHold(By.PERSON, (index,), 0, 0))
    run, first = step(waiting, Repeat(0))
    cues = [_cue(0, effect) for effect in first]
    run, _ = step(run, Resume(0))
    now: int | None = 0
    end = scene.ms
    while now is not None and _here(run) == index:
        now = deadline(run)
        if now is None:
            break
        run, effects = step(run, Advance(now))
        if _here(run) != index:
            end = now
        else:
            cues += [_cue(now, effect) for effect in effects]
    return {
        "text": scene.text,
        "kind": scene.kind.value,
        "ms": end,
        "waits": scene.waits,
        "next": _after(waiting, Next(0)),
        "options": [
            {"text": way.text, "to": _after(waiting, Answer(0, way.key))} for way in scene.options
        ],
        "any_key": len(past_silence(script, index)),
        "cues": [cue for cue in cues if cue is not None],
    }


def _here(run: Run) -> int:
    """Return the scene a run is in, or the number of scenes once it is over."""
    state = run.state
    return state.trail[-1] if isinstance(state, Running | OnHold) else len(run.script.scenes)


def _after(waiting: Run, command: Next | Answer) -> int:
    return _here(step(waiting, command)[0])


def _cue(now: int, effect: Effect) -> dict[str, Plain] | None:
    """Return a cue of the track, or None for an effect that is no cue."""
    match effect:
        case Phase(what=what, ms=ms, k=k, n=n, text=text):
            felt = pulses(what, ms)
            times = [part for pair in felt for part in pair][:-1]
            return {
                "at": now,
                "what": what.value,
                "says": text,
                "ms": ms,
                "k": k,
                "n": n,
                "pulses": times if any(times) else [],
            }
        case CheckIn(text=text):
            return {"at": now, "what": Cued.CHECK_IN.value, "says": text}
        case NoRush(text=text):
            return {"at": now, "what": Cued.NO_RUSH.value, "says": text}
        case _:
            return None


def _offer(script: Script, elsewhere: tuple[str, ...], times: int) -> dict[str, Plain]:
    _, effects = step(begin(script, elsewhere=elsewhere, worse=times), Feel(0, Felt.WORSE))
    offer = next(effect for effect in effects if isinstance(effect, Suggest))
    return {
        "says": script.labels[SAID[offer.why.code]],
        "switch": list(offer.switch),
        "people": _shows_people(effects),
    }


def _beside(script: Script, rating: int) -> bool:
    return _shows_people(step(begin(script), Rate(0, rating))[1])


def _shows_people(effects: tuple[Effect, ...]) -> bool:
    return any(isinstance(effect, ShowHandOffBeside) for effect in effects)


def _harder_from(script: Script, before: int) -> int | None:
    run, _ = step(begin(script), Rate(0, before))
    run, _ = step(run, Stop(0))
    return next((a for a in RATINGS if suggestion(step(run, Rate(0, a))[0]) is not None), None)
