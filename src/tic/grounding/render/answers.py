"""What a person says on the HTML page of how it is, as it stands in it: answers and ratings."""

ANSWERS = """\
// How often it got worse: in runs before, in this one, and as its end was answered and rated.
let earlier = 0, mid = 0, worse = false, rose = false, before = null, harder = new Set();

function times() { return earlier + mid + Number(worse || rose); }

// What is offered is what the runner offers; where nothing else is left to offer, people are shown.
function gotHarder() {
  const offer = track.worse[Math.min(times(), track.worse.length) - 1];
  harder.add(String(data.indexOf(track)));
  others();
  at('else').open = offer.switch.length > 0 && !at('else').hidden;
  if (offer.people || !at('else').open) at('people').open = true;
  note(offer.says);
}

function feel(name) {
  if (play.state === 'ready') return;
  mark(name);
  if (play.state === 'over') worse = name === 'harder';
  else if (name === 'harder') { play.pause('worse'); mid += 1; }
  if (name === 'harder') gotHarder();
  beat();
}

function rate(name) {
  const value = at(name).value === '' ? null : Number(at(name).value);
  if (name === 'before') before = value;
  if (value !== null && value >= track.beside_from) {
    at('people').open = true;
    note(track.labels.a_lot_to_carry);
  }
  if (name === 'before') return;
  const had = worse || rose, from = before === null ? null : track.harder_from[before];
  rose = value !== null && from !== null && value >= from;
  if (rose && !had) gotHarder();
}

// What made it harder is not offered again while the page is open.
function others() {
  const all = [...at('others').children];
  for (const button of all) button.hidden = data[button.value] === track || harder.has(button.value);
  at('else').hidden = all.every(button => button.hidden);
}
"""
