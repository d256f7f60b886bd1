"""What a person can do on the page, in a real Chromium: all that the runner can, by keys alone."""

import pytest
from selenium.webdriver.common.keys import Keys
from tests.grounding.strategies import CATALOGUE, FRAME, breathing, said, timed
from tests.grounding_render.drawn import PEOPLE, page

from tic.errors import InvalidInputError
from tic.grounding import (
    Feel,
    Felt,
    Pace,
    Resume,
    ShowHandOffBeside,
    Start,
    Suggest,
    lay_out,
    lengths,
    step,
)
from tic.grounding import begin as begin_run
from tic.grounding.render.page import html
from tic.grounding.render.track import SAID

ASKED = """
window.asked = {locks: 0, released: 0, tones: [], contexts: 0, pulses: []};
(() => {
  const lock = () => {
    const mine = new EventTarget();
    mine.release = async () => { asked.released += 1; mine.dispatchEvent(new Event('release')); };
    return mine;
  };
  Object.defineProperty(navigator, 'wakeLock', {value: {
    async request(what) { if (what === 'screen') asked.locks += 1; return lock(); }}});
  navigator.vibrate = pulses => { asked.pulses.push(pulses); return true; };
  const param = (name, at) => ({setValueAtTime() {}, linearRampToValueAtTime(value) { at[name] = value; }});
  window.AudioContext = class {
    constructor() { asked.contexts += 1; this.currentTime = 0; this.destination = null; }
    createOscillator() {
      const tone = {};
      return {frequency: param('to', tone), connect: next => next, stop() {},
        start() { asked.tones.push([Math.round(performance.now()), tone.to]); }};
    }
    createGain() { return {gain: param('level', {}), connect: next => next}; }
    close() { asked.contexts -= 1; }
  };
})();
"""


def script(name, **options):
    return lay_out(CATALOGUE[name], frame=FRAME, **options)


def sigh(*others):
    return page(script("cyclic_sigh"), *(script(name) for name in others))


def begin(browser):
    browser.press("main")
    assert browser.state == "running"


def test_cautions_are_read_before_it_begins(browser):
    first, one = script("feet_on_floor"), script("butterfly_taps", tags=frozenset({"seizure"}))
    assert one.notes
    browser.open(page(first, one))
    assert browser.text("cautions").strip() == first.caution
    browser.driver.execute_script("document.querySelectorAll('#others button')[1].click()")
    assert browser.text("cautions").strip() == " ".join((one.caution, *one.notes))
    assert browser.shown("cautions")
    begin(browser)
    assert not browser.shown("cautions")


# --- moving in it


def test_back_and_again_do_what_the_runner_does(browser):
    browser.open(page(timed(said("a", 5_000), said("b", 5_000), breathing("c", 2))))
    begin(browser)
    browser.wait(6_000)
    assert browser.text("step") == "b"
    browser.tab_to("back")
    browser.keys(Keys.ENTER)
    assert browser.text("step") == "a"
    browser.wait(5_000 + 5_000 + 4_500)
    assert (browser.text("step"), browser.text("phase")) == ("c", "Breathe out")
    browser.tab_to("repeat")
    browser.keys(Keys.ENTER)
    assert (browser.text("phase"), browser.text("count")) == ("Breathe in", "1 / 2")
    browser.wait(3_999)
    assert browser.text("phase") == "Breathe in"
    browser.wait(1)
    assert browser.text("phase") == "Breathe out"
    browser.press("back")
    assert (browser.text("step"), browser.text("phase")) == ("b", "")


def test_a_held_step_can_be_changed_and_waits_there(browser):
    browser.open(page(timed(said("a", 5_000), said("b", 5_000))))
    begin(browser)
    browser.press("main")
    browser.press("skip")
    browser.wait(60_000)
    assert (browser.state, browser.text("step")) == ("held", "b")
    browser.press("main")
    browser.wait(4_999)
    assert browser.state == "running"
    browser.wait(1)
    assert browser.state == "over"


def test_a_length_can_be_chosen_and_is_kept_for_the_next_time(browser):
    browser.open(sigh())
    told = browser.js("[...document.getElementById('length').options].map(each => each.text)")
    assert told == ["34 s", "54 s", "1 min 14 s"]
    assert browser.js("document.getElementById('length').value") == "2"
    browser.choose("length", 0)
    assert "About 34 s" in browser.text("opening")
    for _ in range(2):
        begin(browser)
        browser.wait(33_999)
        assert browser.state == "running"
        browser.wait(1)
        assert browser.state == "over"


def test_a_short_length_has_the_steps_of_the_short_form(browser):
    browser.open(page(script("feet_on_floor", pace=Pace.TIMED)))
    browser.choose("length", 0)
    begin(browser)
    told = []
    while browser.state == "running":
        told.append(browser.text("step"))
        browser.press("skip")
    assert told == [scene.text for scene in lengths(script("feet_on_floor"))[0].scenes]


def test_an_exercise_with_one_length_asks_for_none(browser):
    browser.open(page(timed(said("once", 4_000))))
    assert not browser.shown("length")


# --- any key


@pytest.mark.parametrize("waited", [3_000, 30_000])
@pytest.mark.parametrize("key", ["x", Keys.ENTER, Keys.SPACE, Keys.ARROW_DOWN])
def test_any_key_brings_me_back(browser, waited, key):
    browser.open(page(script("quiet_minute")))
    browser.keys(Keys.TAB, Keys.TAB, Keys.ENTER)
    browser.wait(waited)
    assert browser.state == "running"
    browser.keys(key)
    assert browser.state == "over"
    assert browser.text("note") == " ".join(script("quiet_minute").closing)


def test_a_tap_on_the_page_brings_me_back_and_moving_the_focus_does_not(browser):
    browser.open(page(script("quiet_minute")))
    begin(browser)
    browser.wait(20_000)
    browser.keys(Keys.TAB, Keys.SHIFT)
    assert browser.state == "running"
    browser.press("title")
    assert browser.state == "over"


def test_any_key_means_nothing_where_nothing_was_said_of_it(browser):
    browser.open(page(script("feet_on_floor", pace=Pace.TIMED)))
    begin(browser)
    step = browser.text("step")
    browser.keys("x")
    browser.press("title")
    assert (browser.state, browser.text("step")) == ("running", step)


# --- how it is


def test_harder_stops_guiding_at_once_and_offers_something_gentler(browser):
    browser.open(sigh("feet_on_floor", "categories"))
    begin(browser)
    browser.wait(7_000)
    browser.tab_to("harder")
    browser.keys(Keys.ENTER)
    assert (browser.state, browser.focus) == ("held", "harder")
    assert browser.text("note").startswith("This was not the one for now.")
    assert browser.js("document.getElementById('else').open")
    told = browser.js(
        "[...document.querySelectorAll('#others button')].filter(each => each.checkVisibility())"
        ".map(each => each.textContent)"
    )
    assert told == [CATALOGUE[n].title.in_locale("en") for n in ("feet_on_floor", "categories")]
    browser.wait(60_000)
    assert browser.state == "held"


def test_each_time_it_got_harder_the_page_offers_what_the_runner_offers(browser):
    """Twice something gentler, by name; from the third time on people, and nothing further."""
    one = script("cyclic_sigh")
    run, _ = step(begin_run(one, elsewhere=("feet_on_floor",)), Start(0))
    browser.open(sigh("feet_on_floor"))
    begin(browser)
    for time in range(1, 6):
        run, effects = step(run, Feel(0, Felt.WORSE))
        offer = next(effect for effect in effects if isinstance(effect, Suggest))
        browser.press("harder")
        assert browser.state == "held"
        assert browser.text("note") == one.labels[SAID[offer.why.code]]
        opened = [
            browser.js(f"document.getElementById('{each}').open") for each in ("else", "people")
        ]
        shows = any(isinstance(effect, ShowHandOffBeside) for effect in effects)
        assert opened == [bool(offer.switch), shows] == [time < 3, time >= 3]
        for each in ("else", "people"):
            browser.js(f"document.getElementById('{each}').open = false")
        browser.press("main")
        run, _ = step(run, Resume(0))


def test_where_all_that_is_gentler_was_harder_too_people_are_shown(browser):
    browser.open(sigh("feet_on_floor"))
    begin(browser)
    browser.press("harder")
    browser.driver.execute_script("document.querySelectorAll('#others button')[1].click()")
    begin(browser)
    assert not browser.js("document.getElementById('people').open")
    browser.press("harder")
    assert not browser.shown("else")
    assert browser.js("document.getElementById('people').open")


@pytest.mark.parametrize("name", ["easier", "same"])
def test_easier_and_the_same_change_nothing(browser, name):
    browser.open(sigh("feet_on_floor"))
    begin(browser)
    browser.wait(7_000)
    phase = browser.text("phase")
    browser.press(name)
    assert (browser.state, browser.text("phase")) == ("running", phase)
    assert browser.js("document.getElementById(arguments[0]).ariaPressed", name) == "true"
    assert browser.js("document.querySelectorAll('details[open]').length") == 0


def test_worse_at_the_end_counts_with_what_was_harder_before(browser):
    browser.open(sigh("feet_on_floor"))
    begin(browser)
    browser.press("harder")
    browser.press("harder")
    assert browser.text("note").startswith("This was not the one for now.")
    browser.press("stop")
    assert browser.text("asks").startswith("How is it now, compared with before")
    assert (browser.text("easier"), browser.text("harder")) == ("Better", "Worse")
    browser.press("harder")
    assert browser.text("note").startswith("These did not help")
    assert browser.js("document.getElementById('people').open")


def test_worse_at_the_end_said_twice_is_one_answer(browser):
    browser.open(sigh("feet_on_floor"))
    begin(browser)
    browser.press("harder")
    browser.press("stop")
    for _ in range(2):
        browser.press("harder")
        assert browser.text("note").startswith("This was not the one for now.")


def test_a_rating_is_never_asked_for_twice_and_zero_is_one(browser):
    browser.open(sigh("feet_on_floor"))
    assert browser.js("document.getElementById('before').value") == ""
    assert browser.shown("before")
    assert not browser.shown("after")
    browser.choose("before", 0)
    begin(browser)
    assert not browser.shown("before")
    browser.press("stop")
    assert browser.shown("after")
    browser.choose("after", 1)
    assert browser.text("note").startswith("Stopped. That is fine.")
    browser.choose("after", 2)
    assert browser.text("note").startswith("This was not the one for now.")


def test_an_answer_taken_back_is_no_longer_counted(browser):
    browser.open(sigh("feet_on_floor"))
    browser.choose("before", 3)
    begin(browser)
    browser.press("stop")
    browser.choose("after", 6)
    browser.choose("after", 3)
    begin(browser)
    browser.press("harder")
    browser.press("harder")
    assert browser.text("note").startswith("This was not the one for now.")


def test_a_high_rating_shows_people_beside_the_exercise(browser):
    browser.open(sigh())
    browser.choose("before", 8)
    assert not browser.js("document.getElementById('people').open")
    browser.choose("before", 9)
    assert browser.js("document.getElementById('people').open")
    assert browser.text("note").startswith("This is a lot to carry.")
    begin(browser)  # beside, not instead


# --- somewhere else, and people


def test_something_else_is_one_key_away_and_nothing_starts_by_itself(browser):
    browser.open(sigh("feet_on_floor", "quiet_minute"))
    begin(browser)
    browser.press("harder")
    browser.driver.execute_script("document.querySelectorAll('#others button')[1].click()")
    other = script("feet_on_floor")
    assert (browser.state, browser.text("title")) == ("ready", other.title)
    assert (browser.focus, browser.js("document.title")) == ("main", other.title)
    assert browser.text("summary") == other.summary
    browser.wait(60_000)
    assert browser.state == "ready"
    browser.keys(Keys.ENTER)
    assert browser.text("step") == other.scenes[0].text
    # What made it harder is not offered again.
    hidden = browser.js("[...document.querySelectorAll('#others button')].map(each => each.hidden)")
    assert hidden == [True, True, False]
    steps = browser.js("document.querySelector('[data-steps]:not([hidden]) li').textContent")
    assert steps.startswith(other.scenes[0].text)


def test_by_keyboard_alone_from_what_got_harder_to_something_else(browser):
    browser.open(sigh("feet_on_floor", "quiet_minute"))
    browser.keys(Keys.TAB, Keys.TAB, Keys.ENTER)
    browser.wait(7_000)
    browser.tab_to("harder")
    browser.keys(Keys.SPACE)
    browser.tab_to(script("feet_on_floor").title)
    browser.keys(Keys.ENTER)
    assert (browser.state, browser.focus) == ("ready", "main")
    browser.keys(Keys.ENTER)
    assert browser.text("step") == script("feet_on_floor").scenes[0].text
    browser.keys(Keys.ESCAPE)
    browser.driver.execute_script("document.querySelector('#people summary').id = 'to-people'")
    browser.tab_to("to-people")
    browser.keys(Keys.ENTER)
    assert browser.js("document.getElementById('people').open")


def test_people_to_talk_to_are_always_there_and_the_exercise_waits(browser):
    browser.open(page(script("cyclic_sigh")))
    assert browser.shown("people")
    assert not browser.shown("else")
    begin(browser)
    browser.driver.execute_script("document.querySelector('#people summary').click()")
    browser.until(lambda: browser.state == "held")
    for line in PEOPLE.lines("en"):
        assert line in browser.text("people")


def test_a_page_in_another_language_speaks_it_throughout(browser):
    one = script("breath_longer_out", locale="fr")
    browser.open(page(one, script("cyclic_sigh")))
    assert browser.text("people").startswith("Des gens à qui parler")
    assert browser.js("document.documentElement.lang") == "fr"
    browser.driver.execute_script("document.querySelectorAll('#others button')[1].click()")
    assert browser.js("document.documentElement.lang") == "en"
    assert browser.text("stop") == "Stop"
    assert browser.js("document.querySelector('#people div').lang") == "fr"


# --- what the device is asked for


def test_nothing_sounds_or_trembles_unless_it_was_switched_on(browser):
    with browser.before_the_page(ASKED):
        browser.open(sigh())
        begin(browser)
        browser.wait(80_000)
        assert browser.js("asked.contexts") == 0
        assert browser.js("asked.tones") == []
        assert browser.js("asked.pulses") == []


def test_sound_and_vibration_come_with_the_phases(browser):
    with browser.before_the_page(ASKED):
        browser.open(page(timed(said("a", 1_000), breathing("b", 2, 4_000, 6_000))))
        for name in ("sound", "vibration"):
            browser.press(name)
            assert browser.js("document.getElementById(arguments[0]).ariaPressed", name) == "true"
        begin(browser)
        browser.wait(16_000)
        assert browser.js("asked.tones") == [
            [1_000, 262],
            [5_000, 196],
            [11_000, 262],
            [15_000, 196],
        ]
        felt = browser.js("asked.pulses")
        assert felt == [[500], [120, 150, 120]] * 2
        browser.press("main")
        assert browser.js("asked.pulses.at(-1)") == 0  # nothing goes on in a pause
        browser.press("stop")
        for name in ("sound", "vibration"):
            browser.press(name)
        assert browser.js("asked.contexts") == 0
        said_already = len(browser.js("asked.tones"))
        begin(browser)
        browser.wait(9_000)
        assert len(browser.js("asked.tones")) == said_already


def test_a_device_that_cannot_vibrate_is_not_asked_about_it(browser):
    with browser.before_the_page("Object.defineProperty(navigator, 'vibrate', {value: undefined})"):
        browser.open(sigh())
        assert not browser.shown("vibration")
        assert browser.shown("sound")


def test_the_light_stays_on_while_it_runs_and_only_then(browser):
    with browser.before_the_page(ASKED):
        browser.open(sigh())
        assert browser.js("asked.locks") == 0
        begin(browser)
        browser.until(lambda: browser.js("asked.locks") == 1)
        browser.press("main")
        browser.until(lambda: browser.js("asked.released") == 1)
        browser.press("main")
        browser.until(lambda: browser.js("asked.locks") == 2)
        browser.press("stop")
        browser.until(lambda: browser.js("asked.released") == 2)


def test_a_device_that_refuses_everything_stops_nothing(browser):
    refuses = """
      Object.defineProperty(navigator, 'wakeLock', {value: {request: async () => { throw new Error(); }}});
      navigator.vibrate = () => { throw new Error(); };
      window.AudioContext = class { constructor() { throw new Error(); } };
    """
    browser.complaints()
    with browser.before_the_page(refuses):
        browser.open(page(timed(breathing("b", 2))))
        browser.press("sound")
        browser.press("vibration")
        begin(browser)
        browser.wait(20_000)
        assert browser.state == "over"
    assert browser.complaints() == []


# --- taps


def test_taps_are_announced_as_they_come(browser):
    one = script("butterfly_taps")
    browser.open(page(one))
    begin(browser)
    browser.wait(10_000)
    heard = []
    for k in range(1, 9):
        heard.append((browser.text("live"), browser.text("count")))
        assert heard[-1][0].endswith(f"Tap {k}")
        browser.wait(1_200)
    assert heard[0] == ("Slowly, left and right. Tap 1", "1 / 8")
    assert heard[1] == ("Tap 2", "2 / 8")


# --- the page as a function


def test_a_page_refuses_what_is_no_script_and_one_exercise_twice():
    one = script("cyclic_sigh")
    with pytest.raises(InvalidInputError, match="elsewhere"):
        html(one, people=PEOPLE, elsewhere=[one])
    with pytest.raises(InvalidInputError, match="elsewhere"):
        html(one, people=PEOPLE, elsewhere="categories")
    with pytest.raises(InvalidInputError, match="people"):
        html(one, people=None)
    with pytest.raises(InvalidInputError, match="script"):
        html("cyclic_sigh", people=PEOPLE)
