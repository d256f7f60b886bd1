"""The screen of the HTML page, as it stands in it: keys, words, and what is announced."""

SCREEN = """\
const data = JSON.parse(document.getElementById('track').textContent);
const at = name => document.getElementById(name);
const still = matchMedia('(prefers-reduced-motion: reduce)');
const clock = () => Math.floor(performance.now());
const LOOK = 100, APART = 2000, LOW = 54, HIGH = 118;
let track = null, play = null, carried = '', beside = '';
let spoken = -Infinity, owed = '', late = '', later = 0, timer = 0;
let swallow = '';

function put(name, text) { if (at(name).textContent !== text) at(name).textContent = text; }
function off(name, is) { at(name).setAttribute('aria-disabled', String(is)); }
function pressed(name, is) { at(name).setAttribute('aria-pressed', String(is)); }
function mark(name) { for (const each of ['easier', 'same', 'harder']) pressed(each, each === name); }
function joined(...parts) { return parts.filter(Boolean).join(' '); }

// --- heard

// Politely, at most every two seconds, the newest only; a tap is said as it comes.
function announce(text, atOnce) {
  clearTimeout(later);
  const says = atOnce ? joined(late, text) : text;
  const wait = atOnce ? 0 : spoken + APART - performance.now();
  late = wait > 0 ? says : '';
  if (late) { later = setTimeout(announce, wait, says); return; }
  if (at('live').textContent === says) return;
  spoken = performance.now();
  put('live', says);
}

// --- seen

const tell = {
  step(scene) {
    const text = joined(carried, scene.text);
    carried = scene.waits || scene.ms ? '' : text;
    beside = '';
    put('step', text);
    choices(scene);
    mark('');
    if (!scene.cues.length || scene.cues[0].at > 0) announce(text);
    else owed = text;
  },
  cues(passed) {
    const aside = passed.findLast(each => !each.k);
    if (aside) beside = aside.says;
    const now = play.phase, fresh = passed.includes(now) ? now : null;
    const tap = fresh && fresh.what === 'tap';
    announce(joined(owed, fresh && fresh.says, tap && String(fresh.k), aside && aside.says), tap);
    owed = '';
    if (!fresh) return;
    tone(fresh.what);
    if (fresh.pulses.length) buzz(fresh.pulses);
  },
  state(state, why) {
    if (state === 'held') { note(track.labels.waiting); buzz(0); }
    if (state === 'over') end(why);
    awake();
  },
};

function note(text) { put('note', text); announce(text); }

function choices(scene) {
  for (const old of [...at('options').children]) {
    if (old !== document.activeElement) { old.remove(); continue; }
    old.setAttribute('aria-disabled', 'true');
    old.addEventListener('blur', () => old.remove());
  }
  for (const way of scene ? scene.options : []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = way.text;
    button.addEventListener('click', () => {
      if (play.scene === scene) { play.answer(way.to); beat(); }
    });
    at('options').append(button);
  }
}

function keys() {
  const { state, scene } = play, over = state === 'ready' || state === 'over', { labels } = track;
  put('main', labels[over ? 'begin' : state === 'running' ? 'pause' : 'go_on']);
  put('skip', labels[scene && scene.waits ? 'next' : 'skip']);
  off('stop', state === 'over');
  for (const name of ['back', 'repeat', 'skip']) off(name, over);
  off('slower', over || play.slowest);
  off('faster', over || play.fastest);
  put('asks', state === 'over' ? track.asks_after : labels.how_is_it);
  put('easier', labels[state === 'over' ? 'better' : 'easier']);
  put('harder', labels[state === 'over' ? 'worse' : 'harder']);
  document.body.dataset.state = state;
}

function draw() {
  const now = play.phase, into = play.at();
  put('phase', now ? now.says : '');
  put('count', now ? now.k + ' / ' + now.n : '');
  put('beside', beside);
  document.body.dataset.phase = now ? now.what : '';
  const all = now ? Math.max(1, Math.round(now.ms / 1000)) : 0;
  const done = now ? Math.min(all, 1 + Math.floor((into - now.at) / (now.ms / all))) : 0;
  put('dots', '\\u25cf'.repeat(done) + '\\u25cb'.repeat(all - done));
}

function move() {
  if (play.state !== 'running') return;
  at('shape').setAttribute('r', (still.matches ? (LOW + HIGH) / 2 : size()).toFixed(2));
  requestAnimationFrame(move);
}

function size() {
  const now = play.phase, into = play.at();
  if (!now) return LOW;
  if (now.what === 'tap') return HIGH - (HIGH - LOW) * Math.min((into - now.at) / 600, 1);
  const round = play.scene.cues.filter(each => each.k === now.k);
  const part = what => {
    const mine = round.filter(each => each.what === what);
    const all = mine.reduce((sum, each) => sum + each.ms, 0);
    return all && mine.reduce((sum, each) => sum + Math.min(Math.max(into - each.at, 0), each.ms), 0) / all;
  };
  return LOW + (HIGH - LOW) * Math.max(0, part('in') - part('out'));
}

// --- a run

function beat() {
  clearTimeout(timer);
  play.flow();
  keys();
  draw();
  if (play.state === 'running') timer = setTimeout(beat, Math.min(play.due(), LOOK));
}

function ready(pick) {
  const { scenes, opening } = track.lengths[pick];
  play = player(track, scenes, clock, tell);
  carried = beside = owed = '';
  earlier = times();
  mid = 0; worse = rose = false;
  for (const name of ['step', 'note', 'live']) put(name, '');
  mark('');
  at('after').value = '';
  choices(null);
  paragraphs('opening', opening);
  document.body.dataset.picture = String(scenes.some(scene => scene.cues.some(each => each.k)));
  keys();
  draw();
}

function paragraphs(name, texts) {
  at(name).replaceChildren(...texts.flatMap(text => {
    const line = document.createElement('p');
    line.textContent = text;
    return [line, ' '];
  }));
}

function load(index) {
  track = data[index];
  document.documentElement.lang = at('main-part').lang = track.locale;
  document.title = track.title;
  put('title', track.title);
  put('summary', track.summary);
  paragraphs('cautions', track.cautions);
  for (const node of document.querySelectorAll('[data-label]')) {
    node.textContent = track.labels[node.dataset.label];
  }
  for (const node of document.querySelectorAll('[data-rates]')) node.textContent = track.asks_before;
  for (const node of document.querySelectorAll('[data-steps]')) node.hidden = node.dataset.steps !== String(index);
  at('length').replaceChildren(...track.lengths.map((one, place) => new Option(one.says, place)));
  at('length').value = track.lengths.length - 1;
  at('length').parentElement.hidden = track.lengths.length < 2;
  at('before').value = '';
  before = null;
  others();
  ready(track.lengths.length - 1);
}

function end(why) {
  carried = beside = '';
  put('step', '');
  choices(null);
  mark('');
  buzz(0);
  note(joined(why === 'person' && track.labels.stopped, ...track.closing));
}

// --- what each key does

const acts = {
  stop() { play.stop('person'); },
  main() {
    if (play.state === 'running') { play.pause(); return; }
    if (play.state === 'over') ready(at('length').value);
    put('note', '');
    if (play.state === 'held') {
      announce(joined(play.scene.text, play.phase && play.phase.says));
      play.resume();
    } else play.start();
    if (play.state === 'running') move();
  },
  back() { play.back(); },
  repeat() { play.repeat(); },
  skip() { play.next(); },
  slower() { if (play.scene) play.slower(); },
  faster() { if (play.scene) play.faster(); },
  easier() { feel('easier'); },
  same() { feel('same'); },
  harder() { feel('harder'); },
  sound, vibration,
};
for (const name of Object.keys(acts)) at(name).addEventListener('click', () => { acts[name](); beat(); });
for (const name of ['before', 'after']) at(name).addEventListener('change', () => rate(name));
at('length').addEventListener('change', () => ready(at('length').value));
for (const button of at('others').children) {
  button.addEventListener('click', () => {
    play.stop('switch');
    at('else').open = false;
    load(Number(button.value));
    announce(joined(track.title, track.summary));
    at('main').focus();
  });
}
// To read them takes time, so it waits.
for (const name of ['else', 'people']) {
  at(name).addEventListener('toggle', () => {
    if (!at(name).open) return;
    play.pause();
    beat();
    at(name).scrollIntoView({ block: 'nearest' });
  });
}

// --- any key

function wakes(target) {
  return play.state === 'running' && play.scene.any_key > 0
    && (target.id === 'main' || !target.closest('button, summary, select'));
}

addEventListener('keydown', event => {
  if (event.key === 'Escape') { play.stop('person'); beat(); return; }
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey
    && !['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'].includes(event.key);
  if (!plain || !wakes(event.target)) return;
  event.preventDefault();
  swallow = event.key;
  play.anyKey();
  beat();
});
// The key that ended the silence does not press the button that has focus as well.
addEventListener('keyup', event => {
  if (event.key === swallow) event.preventDefault();
  swallow = '';
});
addEventListener('click', event => {
  if (event.target.id !== 'main' && wakes(event.target)) { play.anyKey(); beat(); }
});
document.addEventListener('visibilitychange', () => { if (!document.hidden) { beat(); awake(); } });

at('vibration').hidden = !navigator.vibrate;
load(0);
// Up to here the page is its steps to read, and stays so if anything above is too new for it.
document.documentElement.className = 'plays';
at('steps').open = false;
"""
