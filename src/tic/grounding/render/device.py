"""What the HTML page asks a device for, as it stands in it: tones, vibration, a light kept on."""

DEVICE = """\
// A device may refuse any of this; the exercise goes on without.
const PITCH = { in: [196, 262], hold: [262, 262], out: [262, 196], rest: [196, 196], tap: [330, 330] };
let audio = null, buzzes = false, lock = null, asking = false;

function tone(what) {
  if (!audio) return;
  if (audio.state === 'suspended') audio.resume();
  const now = audio.currentTime, long = what === 'tap' ? 0.15 : 0.9, [from, to] = PITCH[what];
  const voice = audio.createOscillator(), level = audio.createGain();
  voice.frequency.setValueAtTime(from, now);
  voice.frequency.linearRampToValueAtTime(to, now + long);
  level.gain.setValueAtTime(0, now);
  level.gain.linearRampToValueAtTime(0.12, now + 0.05);
  level.gain.linearRampToValueAtTime(0, now + long);
  voice.connect(level).connect(audio.destination);
  voice.start(now);
  voice.stop(now + long);
}

function sound() {
  try {
    if (audio) audio.close();
    audio = audio ? null : new AudioContext();
  } catch { audio = null; }
  pressed('sound', Boolean(audio));
}

function buzz(pulses) { try { if (buzzes) navigator.vibrate(pulses); } catch { buzzes = false; } }

function vibration() {
  buzz(0);
  buzzes = !buzzes;
  pressed('vibration', buzzes);
}

// While it runs, the device is asked to keep its light on.
async function awake() {
  try {
    if (play.state === 'running' && !lock && !asking && navigator.wakeLock) {
      asking = true;
      lock = await navigator.wakeLock.request('screen').finally(() => { asking = false; });
      lock.addEventListener('release', () => { lock = null; });
    }
    if (play.state !== 'running' && lock) await lock.release();
  } catch { lock = null; }
}
"""
