"""The page and the picture in a real Chromium: on time, by keyboard alone, and heard."""

from itertools import pairwise

import pytest
from attrs import evolve
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait
from tests.grounding.strategies import CATALOGUE, FRAME, breathing, exercise, said, timed
from tests.grounding_render.browser import HEARD
from tests.grounding_render.drawn import HOSTILE, page

from tic.grounding import Cued, Label, Pace, lay_out
from tic.grounding.render import timeline
from tic.grounding.render.poster import poster
from tic.grounding.render.svg import SIDE, breathing_steps, svg

motion = pytest.mark.parametrize("motion", ["no-preference", "reduce"])


def script(name, **options):
    return lay_out(CATALOGUE[name], frame=FRAME, **options)


def begin(browser):
    browser.keys(Keys.TAB, Keys.TAB, Keys.ENTER)
    assert browser.state == "running"


# --- on time


@motion
@pytest.mark.parametrize("name", ["cyclic_sigh", "butterfly_taps"])
def test_phases_change_when_they_should(browser, name, motion):
    one = script(name)
    with browser.media(prefers_reduced_motion=motion):
        browser.open(page(one))
        begin(browser)
        at = 0
        for before, moment in zip(
            (None, *timeline.moments(one)), timeline.moments(one), strict=False
        ):
            if before and before.word != moment.word:
                browser.wait(moment.at - 1 - at)
                assert browser.text("phase") == before.word
                at = moment.at - 1
            browser.wait(moment.at - at)
            at = moment.at
            assert browser.text("phase") == moment.word
            assert browser.text("count") == (f"{moment.k} / {moment.n}" if moment.what else "")
        browser.wait(one.nominal_ms - at)
        assert browser.state == "over"
        assert browser.text("note").endswith(" ".join(one.closing))


def test_the_circle_moves_with_the_breath(browser):
    browser.open(page(timed(breathing("b", 2, 4_000, 6_000))))
    begin(browser)
    sizes = []
    for wait in (2_000, 2_000, 3_000, 3_000):
        browser.wait(wait)
        sizes.append(float(browser.js("document.getElementById('shape').getAttribute('r')")))
    assert sizes == pytest.approx([86, 118, 86, 54], abs=2)
    assert browser.js("getComputedStyle(document.getElementById('dots')).visibility") == "hidden"


def test_with_reduced_motion_dots_tell_the_time_and_the_circle_is_still(browser):
    with browser.media(prefers_reduced_motion="reduce"):
        browser.open(page(timed(breathing("b", 2, 4_000, 6_000))))
        begin(browser)
        seen = []
        for _ in range(10):
            browser.wait(1_000)
            dots = browser.text("dots")
            circle = browser.js("document.getElementById('shape').getAttribute('r')")
            seen.append((dots.count("●"), dots.count("○"), circle))
        shown = browser.js("getComputedStyle(document.getElementById('dots')).visibility")
    assert shown == "visible"
    assert [done for done, _, _ in seen] == [2, 3, 4, 1, 2, 3, 4, 5, 6, 1]
    assert [done + left for done, left, _ in seen] == [4, 4, 4, 6, 6, 6, 6, 6, 6, 4]
    assert {circle for _, _, circle in seen} == {"86.00"}


def test_the_page_keeps_time_over_many_steps(browser):
    browser.open(page(timed(*(said(f"s{place}", 1_090) for place in range(200)))))
    begin(browser)
    browser.wait(200 * 1_090 - 500)
    assert browser.text("step") == "s199"
    browser.wait(500)
    assert browser.state == "over"


def test_by_the_real_clock_it_comes_to_its_end_in_order(chromium):
    one = timed(said("a", 200), breathing("b", 2, 300, 300))
    chromium.open(page(one))
    chromium.driver.execute_script(
        "window.seen = []; new MutationObserver(() => seen.push(phase.textContent))"
        ".observe(document.getElementById('phase'), {childList: true});"
    )
    begin(chromium)
    WebDriverWait(chromium.driver, 20).until(lambda _: chromium.state == "over")
    assert [word for word in chromium.js("seen") if word] == ["Breathe in", "Breathe out"] * 2


def test_slower_is_slower_from_here_on(browser):
    browser.open(page(timed(breathing("b", 1, 4_000, 6_000))))
    begin(browser)
    browser.wait(2_000)
    browser.tab_to("slower")
    browser.keys(Keys.ENTER)
    browser.wait(2_499)
    assert browser.text("phase") == "Breathe in"
    browser.wait(1)  # 2 s at 4/5 are 2.5 s
    assert browser.text("phase") == "Breathe out"


def test_a_device_that_slept_waits_for_the_person(browser):
    browser.open(page(timed(said("a", 60_000))))
    begin(browser)
    browser.wait(1_000)
    browser.js("clock.sleep(6000)")
    browser.wait(200)
    assert (browser.state, browser.text("note")) == ("held", "It waits here.")
    browser.keys(Keys.ENTER)
    assert browser.state == "running"


def test_a_step_that_waits_has_no_end_and_says_once_that_there_is_no_hurry(browser):
    one = script("orient_now", pace=Pace.SELF)
    browser.open(page(one))
    begin(browser)
    first = browser.text("step")
    for _ in range(4):
        browser.wait(60_000)
    assert browser.text("step") == first == one.scenes[0].text
    assert browser.text("beside") == "There is no hurry."
    assert browser.text("skip") == "Next"


# --- by keyboard alone


def test_stopping_is_the_first_key_and_focus_stays_where_it_is(browser):
    browser.open(page(script("cyclic_sigh")))
    assert browser.state == "ready"
    browser.wait(60_000)
    assert browser.state == "ready"  # nothing starts by itself
    browser.keys(Keys.TAB)
    assert browser.focus == "stop"
    browser.keys(Keys.TAB, Keys.ENTER)
    assert (browser.focus, browser.state) == ("main", "running")
    browser.wait(7_000)
    assert browser.text("phase") == "Breathe in"
    browser.keys(Keys.SPACE)
    assert (browser.focus, browser.state, browser.text("main")) == ("main", "held", "Go on")
    browser.wait(30_000)
    assert browser.text("phase") == "Breathe in"
    browser.keys(Keys.SPACE)
    browser.wait(2_100)
    assert browser.text("phase") == "Breathe out"
    browser.tab_to("skip")
    browser.keys(Keys.ENTER)
    assert (browser.focus, browser.text("phase")) == ("skip", "")
    assert (browser.state, browser.text("step")) == ("running", "Let it go back to ordinary.")
    browser.tab_to("stop")
    browser.keys(Keys.ENTER)
    assert (browser.focus, browser.state) == ("stop", "over")
    assert browser.text("note").startswith("Stopped. That is fine.")
    browser.wait(120_000)
    assert (browser.focus, browser.text("step")) == ("stop", "")


@pytest.mark.parametrize("first", ["", "held"])
def test_escape_stops_from_anywhere(browser, first):
    browser.open(page(script("feet_on_floor")))
    begin(browser)
    if first:
        browser.keys(Keys.ENTER)
        assert browser.state == first
    browser.keys(Keys.ESCAPE)
    assert (browser.state, browser.focus) == ("over", "main")
    browser.keys(Keys.ENTER)
    assert browser.state == "running"  # beginning again is one key away


def test_a_choice_is_made_by_keyboard(browser):
    one = script("box_breath")
    browser.open(page(one))
    begin(browser)
    browser.keys(*[Keys.TAB] * 2)
    assert browser.focus == "With the pauses"  # the answers come before everything else
    browser.keys(Keys.ENTER)
    assert browser.text("step") == "In, pause, out, pause: four each, small and easy."
    assert browser.focus == "With the pauses"  # it leaves when the person leaves it
    browser.keys(Keys.TAB)
    assert browser.js("document.getElementById('options').childElementCount") == 0


# --- heard


def test_the_accessibility_tree_names_the_phase_and_the_keys(browser):
    one = script("breath_longer_out", locale="de")
    browser.open(page(one))
    begin(browser)
    browser.wait(9_100)
    tree = browser.tree()
    assert ("StaticText", "Ausatmen") in tree
    assert any(role == "status" for role, _ in tree)
    named = [name for role, name in tree if role == "button"]
    assert named[:2] == ["Aufhören", "Pause"]
    assert ("heading", one.title) in tree
    assert not any("●" in name for _, name in tree)


def test_the_live_region_speaks_on_a_change_only_and_never_more_than_every_two_seconds(browser):
    one = script("cyclic_sigh")
    browser.open(page(one))
    begin(browser)
    heard = browser.js(HEARD, one.nominal_ms + 5_000)
    times = [at for at, _ in heard]
    assert len(heard) > 12
    assert all(late - soon >= 2_000 for soon, late in pairwise(times))
    assert all(one != other for (_, one), (_, other) in pairwise(heard))
    assert any("Breathe out" in text for _, text in heard)
    assert "ordinary thing" in heard[-1][1]


def test_the_tree_names_a_picture_and_tells_its_rhythm(browser):
    browser.open(svg(script("breath_longer_out")), "picture.svg")
    tree = browser.tree()
    assert any(
        "breathe in 4 s, breathe out 6 s; 9 ×" in name for role, name in tree if "mage" in role
    ), tree


# --- the picture


def test_every_line_of_every_picture_has_room(chromium):
    """On a machine with a wide font (DejaVu Sans) too."""
    wide = {}
    for one in [lay_out(e, frame=FRAME, locale=name) for e in CATALOGUE for name in e.locales]:
        moving = [svg(one)] if breathing_steps(one) else []
        for picture in (poster(one), *moving):
            chromium.open(picture, "picture.svg")
            longest = chromium.js(
                "Math.max(...[...document.querySelectorAll('text')]"
                ".map(each => each.getBBox().x + each.getBBox().width))"
            )
            if longest > SIDE:
                wide[one.exercise, one.locale] = longest
    assert wide == {}


@motion
@pytest.mark.parametrize("name", ["breath_longer_out", "cyclic_sigh", "box_breath"])
def test_a_picture_shows_the_word_of_now(chromium, name, motion):
    one = script(name)
    step = next(scene for scene in one.scenes if scene.cues and scene.kind == "breathe")
    start = next(m.at for m in timeline.moments(one) if m.step == step.id)
    with chromium.media(prefers_reduced_motion=motion):
        chromium.open(svg(one, step=step.id), "picture.svg")
        chromium.js("document.documentElement.pauseAnimations()")
        for moment in [m for m in timeline.moments(one) if m.step == step.id][:9]:
            for at in (moment.at - start + 20, moment.at - start + moment.ms - 20):
                words, moving, still, dots = chromium.js(
                    """(() => {
                    const root = document.documentElement;
                    root.setCurrentTime(arguments[0] / 1000);
                    const seen = node => getComputedStyle(node).visibility === 'visible'
                      && node.getClientRects().length > 0;
                    const all = query => [...root.querySelectorAll(query)];
                    return [all('.word').filter(seen).map(each => each.textContent),
                      all('.shape.moves').filter(seen).length, all('.shape.calm').filter(seen).length,
                      all('.on').filter(seen).length];
                    })()""",
                    at,
                )
                assert words == [moment.word]
                assert (moving, still) == ((1, 0) if motion == "no-preference" else (0, 1))
                into = at - (moment.at - start)
                assert dots == (0 if moving else into // 1_000 + 1)


def test_a_picture_grows_and_shrinks(chromium):
    chromium.open(svg(script("breath_longer_out")), "picture.svg")
    sizes = chromium.js(
        """(() => {
        const root = document.documentElement;
        root.pauseAnimations();
        return [0, 2, 4, 7, 9.999, 14].map(at => {
          root.setCurrentTime(at);
          return document.querySelector('.moves').r.animVal.value;
        });
        })()"""
    )
    assert sizes == pytest.approx([54, 86, 118, 86, 54, 118], abs=0.1)


# --- whole in itself


@pytest.mark.parametrize("name", ["breath_longer_out", "senses_54321", "box_breath"])
def test_nothing_is_asked_for_and_nothing_is_refused_or_logged(chromium, name):
    chromium.complaints()
    chromium.open(page(script(name)))
    begin(chromium)
    chromium.keys(Keys.ESCAPE)
    assert chromium.js("performance.getEntriesByType('resource').length") == 0
    assert chromium.complaints() == []


@pytest.mark.parametrize("word", HOSTILE)
def test_hostile_words_stay_words(chromium, word):
    chromium.complaints()
    plain = exercise(said("a", 5_000), breathing("b", 2))
    one = lay_out(plain, frame=FRAME)
    bad = evolve(
        one,
        title=word,
        summary=word,
        labels={**one.labels, Label.STOP: word},
        words=dict.fromkeys(Cued, word),
        scenes=tuple(evolve(scene, text=word) for scene in one.scenes),
    )
    chromium.open(page(bad))
    begin(chromium)
    assert chromium.js("document.querySelectorAll('script, img, iframe').length") == 2
    assert chromium.complaints() == []
    chromium.open(svg(bad), "picture.svg")
    assert chromium.js("document.querySelectorAll('script, img').length") == 0
    assert chromium.complaints() == []
