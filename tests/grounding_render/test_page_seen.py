"""The page as it is seen: small screens, zoom, contrast, forced colours, reduced motion, axe-core."""

import pytest
from selenium.webdriver.common.keys import Keys
from tests.grounding.strategies import CATALOGUE, FRAME
from tests.grounding_render.drawn import PEOPLE, page
from tests.outside import need

from tic.grounding import Pace, Person, Setting, lay_out, menu
from tic.grounding.render.card import card

MENU = menu(CATALOGUE, person=Person(yes=frozenset(CATALOGUE.exercises)), setting=Setting())
EVERY = [
    (exercise.id, locale, pace)
    for exercise in CATALOGUE
    for locale in exercise.locales
    for pace in (Pace.TIMED, Pace.SELF)
    if exercise.pace in (pace, Pace.EITHER)
]
SCHEMES = ("light", "dark")
SIZES = [(320, 568), (390, 844)]
# What stands below the first screen of a page or is cut off, in each step on every way through it.
BELOW = """
const below = [], high = innerHeight + 0.5;
const look = () => {
  for (const node of document.querySelectorAll('.screen :is(p, button, select, summary, svg)')) {
    if (!node.checkVisibility()) continue;
    const box = node.getBoundingClientRect();
    const cut = node.localName === 'button' && node.scrollWidth > node.clientWidth + 1;
    if (cut || box.height > 1 && box.width > 1 && (box.bottom > high || box.right > innerWidth + 0.5 || box.left < -0.5)) {
      below.push([document.body.dataset.state, node.id || node.textContent.slice(0, 30), box.bottom, box.right]);
    }
  }
};
const press = name => document.getElementById(name).click();
look();
press('main');
const walk = (depth, path) => {
  look();
  clock.advance(1);
  const ways = document.querySelectorAll('#options button').length;
  for (let way = 0; way < ways; way += 1) {
    document.querySelectorAll('#options button')[way].click();
    look();
    if (way + 1 < ways) press('back');
  }
  press('skip');
  if (document.body.dataset.state === 'running' && depth < 60) walk(depth + 1);
};
walk(0);
look();
return [below, document.body.dataset.state];
"""
# The same once it got harder: what to go to, and people to talk to, while it waits and once it is stopped.
BELOW_HARDER = (
    BELOW.partition("look();\npress('main');")[0]
    + """
press('main');
press('harder');
look();
press('stop');
look();
return [below, document.body.dataset.state];
"""
)


def page_of(name, locale="en", pace=None):
    exercise = CATALOGUE[name]
    others = [
        lay_out(CATALOGUE[other], frame=FRAME, locale=locale)
        for other in MENU.elsewhere(exercise, locale=locale)
    ]
    return page(lay_out(exercise, frame=FRAME, locale=locale, pace=pace), *others)


# --- room


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_on_a_phone_nothing_needed_stands_below_the_first_screen(browser, size):
    found = {}
    with browser.sized(*size):
        for name, locale, pace in EVERY:
            for way in (BELOW, BELOW_HARDER):
                browser.open(page_of(name, locale, pace))
                below, state = browser.driver.execute_script(way)
                assert state == "over"
                if below:
                    found[name, locale, pace] = below[:3]
    assert found == {}


# 320 px is also what remains of 1280 px at 400 % zoom (WCAG 1.4.10), 640 x 400 at 200 %.
@pytest.mark.parametrize("size", [(320, 256), (640, 400), (1280, 800)], ids=str)
def test_nothing_is_cut_off_sideways_at_any_zoom(browser, size):
    with browser.sized(*size):
        for locale in ("de", "es", "fr"):
            browser.open(page_of("breath_longer_out", locale))
            for press in ("", "main", "harder", "stop"):
                if press:
                    browser.press(press)
                wide = browser.js("document.documentElement.scrollWidth")
                assert wide <= browser.js("innerWidth"), (locale, press)


def test_larger_text_alone_cuts_nothing_off(browser):
    with browser.sized(390, 844):
        browser.open(page_of("breath_longer_out", "de"))
        browser.driver.execute_script("document.documentElement.style.fontSize = '200%'")
        for press in ("main", "harder", "stop"):
            browser.press(press)
            assert browser.js("document.documentElement.scrollWidth <= innerWidth")
            cut = browser.js(
                "[...document.querySelectorAll('button')].filter(each => each.checkVisibility()"
                " && each.scrollWidth > each.clientWidth + 1).map(each => each.textContent)"
            )
            assert cut == []


def test_everything_to_press_is_large_enough(browser):
    with browser.sized(320, 568):
        browser.open(page_of("breath_longer_out", "fr"))
        for press in ("", "main", "harder", "stop"):
            if press:
                browser.press(press)
            small = browser.js(
                "[...document.querySelectorAll('.screen :is(button, select, summary)')]"
                ".filter(each => each.checkVisibility())"
                ".filter(each => { const box = each.getBoundingClientRect();"
                " return box.height < 44 || box.width < 44; }).map(each => each.textContent)"
            )
            assert small == []


# --- keyboard and order


def test_the_order_of_reading_is_the_order_of_seeing(browser):
    with browser.sized(390, 844):
        browser.open(page_of("box_breath"))
        browser.press("main")
        told = [name for role, name in browser.tree() if role in ("button", "DisclosureTriangle")]
        assert told[:2] == ["Stop", "Pause"]
        assert told[2:4] == ["Leave the pauses out", "With the pauses"]
        assert told[4:] == [
            *("Easier", "The same", "Harder"),
            *("Back", "Again", "Next", "Slower", "Quicker"),
            *("People to talk to", "Something else", "All steps"),
        ]
        places = []
        for _ in told:
            browser.keys(Keys.TAB)
            box = browser.js("document.activeElement.getBoundingClientRect().toJSON()")
            places.append((round(box["top"]), round(box["left"])))
        assert places == sorted(places)


def test_focus_is_seen_on_everything_that_can_have_it(browser):
    browser.open(page_of("box_breath"))
    browser.press("main")
    for _ in range(13):
        browser.keys(Keys.TAB)
        style = browser.js("getComputedStyle(document.activeElement).outline")
        assert "solid 3px" in style, browser.focus


def test_the_key_for_stopping_is_always_in_sight(browser):
    with browser.sized(320, 568):
        browser.open(page_of("breath_longer_out"))
        browser.press("main")
        browser.driver.execute_script("document.getElementById('people').open = true")
        browser.driver.execute_script("scrollTo(0, document.body.scrollHeight)")
        box = browser.js("document.getElementById('stop').getBoundingClientRect().toJSON()")
        assert browser.js("scrollY") > 100
        assert 0 <= box["top"] < box["bottom"] <= 568


# --- colours


SHADES = """
const shade = node => getComputedStyle(node);
const [paper, shape, ring] = [shade(document.body).backgroundColor,
  shade(document.getElementById('shape')).fill, shade(document.querySelector('.ring')).stroke];
return [paper, shape, ring, shade(document.getElementById('stop')).borderTopColor];
"""


def contrast(one, other):
    def light(colour):
        parts = [int(part) / 255 for part in colour[4:-1].split(",")]
        lin = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * lin[0] + 0.7152 * lin[1] + 0.0722 * lin[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("forced", ["none", "active"])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_moves_stands_out_at_three_to_one(browser, scheme, forced):
    with browser.media(prefers_color_scheme=scheme, forced_colors=forced):
        browser.open(page_of("breath_longer_out"))
        browser.press("main")
        browser.wait(7_000)
        paper, *others = browser.driver.execute_script(SHADES)
        assert all(contrast(paper, other) >= 3 for other in others)


# --- axe-core


@pytest.fixture(scope="module")
def axe():
    return need("axe").read_text(encoding="utf-8")


def violations(browser, axe):
    browser.driver.execute_script(axe)
    found = browser.driver.execute_async_script(
        "const done = arguments[0]; axe.run(document, {runOnly: {type: 'tag', values:"
        " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})"
        ".then(found => done([found.violations.map(each => [each.id,"
        " each.nodes.map(node => node.html.slice(0, 120))]), found.passes.length]));"
    )
    assert found[1] > 15  # it did look
    return found[0]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", [(320, 568), (1280, 800)], ids=str)
@pytest.mark.parametrize(
    ("name", "locale"), [("breath_longer_out", "de"), ("box_breath", "en"), ("senses_54321", "fr")]
)
def test_axe_finds_nothing(chromium, axe, name, locale, size, scheme):
    with chromium.media(prefers_color_scheme=scheme), chromium.sized(*size):
        chromium.open(page_of(name, locale))
        found = {"ready": violations(chromium, axe)}
        for press in ("main", "harder", "stop"):
            chromium.press(press)
            found[press] = violations(chromium, axe)
        # From the top: the bar that stays in sight covers what is scrolled under it.
        chromium.driver.execute_async_script(
            "for (const each of document.querySelectorAll('details')) each.open = true;"
            "const done = arguments[0];"
            "setTimeout(() => { scrollTo(0, 0); requestAnimationFrame(done); }, 100);"
        )
        found["all open"] = violations(chromium, axe)
    assert not any(found.values()), found


def test_axe_finds_nothing_on_the_page_of_any_exercise(chromium, axe):
    found = {}
    with chromium.sized(390, 844):
        for exercise in CATALOGUE:
            chromium.open(page_of(exercise.id))
            chromium.press("main")
            chromium.press("harder")
            if wrong := violations(chromium, axe):
                found[exercise.id] = wrong
    assert found == {}


@pytest.mark.parametrize("locale", ["en", "de"])
def test_axe_finds_nothing_on_a_card(chromium, axe, locale):
    names = ("feet_on_floor", "breath_longer_out", "categories")
    scripts = [lay_out(CATALOGUE[name], frame=FRAME, locale=locale) for name in names]
    chromium.open(card(scripts, people=PEOPLE))
    assert violations(chromium, axe) == []
