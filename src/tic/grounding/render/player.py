"""The script and style of the HTML page, as they stand in it."""

# The page keeps time as the runner does: differences of one clock, so nothing adds up; a gap of
# more than five seconds waits for the person. It stores and sends nothing.
SCRIPT = """\
(() => {
'use strict';
const data = JSON.parse(document.getElementById('timeline').textContent);
const at = name => document.getElementById(name);
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const GAP = 5000, APART = 2000, UNITS = 60, LOW = 54, HIGH = 118;
const PHASES = ['in', 'hold', 'out', 'rest', 'tap'];
let state = 'ready', scene = null, into = 0, cue = -1, seen = 0, speed = data.speeds.indexOf(UNITS);
let beside = '', carried = '', spoken = -Infinity, later = 0, timer = 0;

function put(node, text) { if (node.textContent !== text) node.textContent = text; }

function announce(text) {
  clearTimeout(later);
  const wait = spoken + APART - performance.now();
  if (wait > 0) { later = setTimeout(announce, wait, text); return; }
  if (at('live').textContent === text) return;
  spoken = performance.now();
  at('live').textContent = text;
}

function phase() {
  return scene.cues.filter(each => PHASES.includes(each.what))
    .findLast(each => each.at <= into) || null;
}

function rate() { return data.speeds[speed] / UNITS; }

function buttons() {
  const over = state === 'ready' || state === 'ended';
  put(at('main'), data.labels[over ? 'begin' : state === 'running' ? 'pause' : 'go_on']);
  put(at('skip'), data.labels[scene && scene.waits && !over ? 'next' : 'skip']);
  at('stop').setAttribute('aria-disabled', String(state === 'ended'));
  at('skip').setAttribute('aria-disabled', String(over));
  at('slower').setAttribute('aria-disabled', String(speed === 0));
  at('faster').setAttribute('aria-disabled', String(speed === data.speeds.length - 1));
  document.body.dataset.state = state;
}

function choices() {
  const box = at('options');
  for (const old of [...box.children]) {
    if (old === document.activeElement) {
      old.setAttribute('aria-disabled', 'true');
      old.addEventListener('blur', () => old.remove());
    } else old.remove();
  }
  for (const way of state === 'ended' ? [] : scene.options) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = way.text;
    const mine = scene;
    button.addEventListener('click', () => {
      if (scene === mine && state !== 'ended') { tick(); enter(way.to); }
    });
    box.append(button);
  }
}

function enter(index) {
  if (index >= data.scenes.length) { end([carried, ...data.closing].join(' ').trim()); return; }
  scene = data.scenes[index]; into = 0; cue = -1; beside = '';
  const text = [carried, scene.text].filter(Boolean).join(' ');
  carried = scene.waits || scene.ms ? '' : text;
  put(at('step'), text);
  choices();
  show(text);
  buttons();
}

function show(first) {
  let fresh = Boolean(first);
  while (cue + 1 < scene.cues.length && scene.cues[cue + 1].at <= into) {
    const what = scene.cues[++cue].what;
    fresh = true;
    if (!PHASES.includes(what)) beside = data.words[what];
  }
  if (!fresh) return;
  const now = phase();
  const word = now ? data.words[now.what] : '';
  put(at('phase'), word);
  put(at('count'), now ? now.k + ' / ' + now.n : '');
  put(at('beside'), beside);
  document.body.dataset.phase = now ? now.what : '';
  announce([first || '', word, beside].filter(Boolean).join(' '));
  seconds();
}

function seconds() {
  const now = state === 'ended' || !scene ? null : phase();
  if (!now) { put(at('dots'), ''); return; }
  const all = Math.max(1, Math.round(now.ms / 1000));
  const done = Math.min(all, 1 + Math.floor((into - now.at) / (now.ms / all)));
  put(at('dots'), '\\u25cf'.repeat(done) + '\\u25cb'.repeat(all - done));
}

function draw() {
  if (state !== 'running' || !at('shape')) return;
  at('shape').setAttribute('r', (calm.matches ? (LOW + HIGH) / 2 : size()).toFixed(2));
  requestAnimationFrame(draw);
}

function size() {
  const now = phase();
  if (!now) return LOW;
  const here = scene.cues.filter(each => each.k === now.k && PHASES.includes(each.what));
  const total = what => here.filter(each => each.what === what).reduce((s, c) => s + c.ms, 0);
  const passed = what => here.filter(each => each.what === what)
    .reduce((s, c) => s + Math.min(Math.max(into - c.at, 0), c.ms), 0);
  const part = what => total(what) ? passed(what) / total(what) : 0;
  return LOW + (HIGH - LOW) * Math.max(0, part('in') - part('out'));
}

function tick() {
  if (state !== 'running') return;
  const now = performance.now(), passed = now - seen;
  seen = now;
  if (passed > GAP && !scene.waits) { pause(); return; }
  into += passed * rate();
  while (!scene.waits && into >= scene.ms) {
    const left = into - scene.ms;
    enter(scene.next);
    if (state !== 'running') return;
    into = left;
  }
  show('');
  seconds();
  clearTimeout(timer);
  timer = setTimeout(tick, 100);
}

function run() { seen = performance.now(); state = 'running'; buttons(); draw(); tick(); }

function pause() {
  state = 'paused';
  clearTimeout(timer);
  buttons();
  put(at('note'), data.labels.waiting);
  announce(data.labels.waiting);
}

function end(says) {
  state = 'ended'; clearTimeout(timer); beside = carried = '';
  for (const name of ['step', 'phase', 'count', 'dots', 'beside']) put(at(name), '');
  put(at('note'), says);
  document.body.dataset.phase = '';
  if (at('shape')) at('shape').setAttribute('r', LOW);
  choices();
  buttons();
  announce(says);
}

function stop() { if (state !== 'ended') end([data.labels.stopped, ...data.closing].join(' ')); }

const acts = {
  stop,
  main() {
    if (state === 'running') { tick(); if (state === 'running') pause(); return; }
    put(at('note'), '');
    if (state !== 'paused') { state = 'running'; enter(0); }
    else announce([scene.text, at('phase').textContent].filter(Boolean).join(' '));
    if (state !== 'ended') run();
  },
  skip() {
    if (state !== 'running' && state !== 'paused') return;
    tick();
    if (state !== 'ended') enter(scene.next);
  },
  slower() { tick(); if (speed > 0) speed -= 1; buttons(); },
  faster() { tick(); if (speed < data.speeds.length - 1) speed += 1; buttons(); },
};
for (const name of Object.keys(acts)) at(name).addEventListener('click', acts[name]);
addEventListener('keydown', event => { if (event.key === 'Escape') stop(); });
buttons();
document.documentElement.className = 'plays';
at('steps').open = false;
})();
"""

STYLE = """\
*{box-sizing:border-box}
body{margin:0 auto;max-width:36rem;padding:1.25rem 1.25rem 4rem;background:var(--paper);color:var(--ink);
font:1.125rem/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
p{margin:.4rem 0}
.soft,details{color:var(--soft)}
.controls,#options{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}
#options:empty{display:none}
button{font:inherit;color:var(--ink);background:var(--paper);border:2px solid var(--line);border-radius:.6rem;
padding:.5rem .85rem;min-height:2.75rem;cursor:pointer}
button:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
button[aria-disabled=true]{border-style:dashed;border-width:1px;color:var(--soft);cursor:default}
#main{background:var(--shape)}
body:is([data-state=running],[data-state=paused]) .before{display:none}
#step{margin-top:1rem;min-height:3.4rem;font-size:1.3rem;line-height:1.35}
#phase{font-size:1.7rem;font-weight:600;min-height:2.6rem;text-align:center;margin:0}
#count,#dots{text-align:center;min-height:1.7rem;margin:0;color:var(--soft)}
body[data-state=ended] :is(.picture,#step,#phase,#dots,#count){display:none}
#note:empty,#beside:empty{display:none}
#note{margin:1rem 0;border-left:4px solid var(--line);padding-left:.75rem}
.picture{display:block;width:min(16rem,70vw);margin:0 auto}
.ring{fill:none;stroke:var(--line);stroke-width:2}
.shape{fill:var(--shape)}
#dots{visibility:hidden}
#live{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.controls,.stage{display:none}
.plays .controls{display:flex}
.plays .stage{display:block}
summary{cursor:pointer;padding:.4rem 0}
summary:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
@media (prefers-reduced-motion:reduce){#dots{visibility:visible}}
@media print{.plays .controls,.plays .stage{display:none}}
"""
