"""The player of the HTML page, as it stands in it: it follows a track and touches nothing else."""

# All that the runner decides stands in the track (see `track`); what is left is to subtract one
# reading of the clock from the next. It counts whole sixtieths of a millisecond, as the runner
# does, so nothing adds up, and tests hold the two against each other command by command.
PLAYER = """\
function player(track, scenes, clock, tell) {
  let state = 'ready', trail = [], cue = 0, into = 0, seen = 0;
  let speed = track.speeds.indexOf(track.units);
  const here = () => scenes[trail.at(-1)];
  const active = () => state === 'running' || state === 'held';
  const marks = () => here().cues.slice(cue, cue + 1).map(each => each.at)
    .concat(here().waits ? [] : [here().ms]);

  function set(next, why) { state = next; tell.state(state, why); }

  function enter(way) {
    trail = way; cue = 0; into = 0;
    if (trail.at(-1) === scenes.length) { set('over', 'script'); return; }
    tell.step(here());
    pass();
  }

  function pass() {
    const from = cue;
    while (cue < here().cues.length && here().cues[cue].at * track.units <= into) cue += 1;
    if (cue > from) tell.cues(here().cues.slice(from, cue));
  }

  function flow() {
    if (state !== 'running') return;
    const now = clock(), passed = now - seen;
    if (passed > track.gap && !here().waits) { set('held', 'gap'); return; }
    seen = now;
    into += passed * track.speeds[speed];
    for (;;) {
      pass();
      const left = into - here().ms * track.units;
      if (here().waits || left < 0) return;
      enter([...trail, here().next]);
      if (state === 'over') return;
      into = left;
    }
  }

  function move(way) { flow(); if (active()) enter(way()); }

  function respeed(by) {
    flow();
    if (state === 'over') return;
    speed = Math.min(Math.max(speed + by, 0), track.speeds.length - 1);
  }

  const next = () => move(() => [...trail, here().next]);
  return {
    flow, next,
    start() {
      if (state !== 'ready') return;
      seen = clock();
      set('running');
      enter([0]);
    },
    pause(why = 'person') { flow(); if (state === 'running') set('held', why); },
    resume() { flow(); if (state === 'held') { seen = clock(); set('running'); } },
    back() { move(() => trail.length > 1 ? trail.slice(0, -1) : trail); },
    repeat() { move(() => trail); },
    answer(to) { move(() => [...trail, to]); },
    anyKey() { for (let left = here().any_key; left > 0 && active(); left -= 1) next(); },
    slower() { respeed(-1); },
    faster() { respeed(1); },
    stop(why) { if (state !== 'over') { flow(); set('over', why); } },
    get state() { return state; },
    get scene() { return active() ? here() : null; },
    get phase() { return active() ? here().cues.slice(0, cue).findLast(each => each.k) || null : null; },
    get slowest() { return speed === 0; },
    get fastest() { return speed === track.speeds.length - 1; },
    // Milliseconds into the step, at speed 1, for what moves between two cues.
    at() {
      const since = state === 'running' ? (clock() - seen) * track.speeds[speed] : 0;
      return (into + since) / track.units;
    },
    // Milliseconds until something is due.
    due() {
      const first = Math.min(...marks()) * track.units;
      return Math.max(0, Math.ceil((first - into) / track.speeds[speed]));
    },
  };
}
"""
