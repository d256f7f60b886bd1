"""The example in a real Chromium, by keyboard alone, on a phone and on a desktop."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

sizes = pytest.mark.parametrize("size", [(320, 568), (1280, 800)], ids=["phone", "desktop"])


@pytest.fixture
def browser(chromium, address):
    """A browser that has not been here before; whatever it complained of is a failure."""
    chromium.driver.delete_all_cookies()
    chromium.complaints()
    chromium.driver.get(address)
    yield chromium
    assert chromium.complaints() == []


def tab_to(browser, label):
    for _ in range(40):
        browser.keys(Keys.TAB)
        if _focused(browser) == label:
            assert _has_outline(browser), label
            return
    raise AssertionError(f"no way by Tab to {label}")


def press(browser, label):
    tab_to(browser, label)
    browser.keys(Keys.ENTER)


def _focused(browser):
    return browser.js(
        "(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()"
    )


def _has_outline(browser):
    return browser.js("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def heading(browser, text):
    browser.until(lambda: browser.js("document.querySelector('h1')?.textContent") == text)


def heard(browser, text):
    browser.until(lambda: text in browser.text("said"))


def fits(browser):
    """Nothing is wider than the screen, and what can be pressed is big enough for a finger (WCAG 2.5.8)."""
    assert browser.js("document.documentElement.scrollWidth <= innerWidth")
    small = browser.js(
        "[...document.querySelectorAll('button, header summary, .key')]"
        ".filter(one => one.getClientRects().length && one.getBoundingClientRect().height < 44)"
        ".map(one => one.textContent)"
    )
    assert small == []


def in_sight(browser, *names):
    for name in names:
        top, bottom = browser.js(
            "(r => [Math.round(r.top), Math.round(r.bottom)])(document.getElementById(arguments[0]).getBoundingClientRect())",
            name,
        )
        assert 0 <= top < bottom <= browser.js("innerHeight"), name


@sizes
def test_a_whole_talk_by_keyboard(browser, size):
    with browser.sized(*size):
        fits(browser)
        press(browser, "Begin")
        heading(browser, "May we keep where this talk stands?")
        fits(browser)
        widths = browser.js(
            "[...document.querySelectorAll('.keys button')].map(one => one.offsetWidth)"
        )
        assert max(widths) - min(widths) <= 1  # a no is as easy as a yes
        press(browser, "Yes")
        heading(browser, "Your talk")
        fits(browser)
        heard(browser, "What would be useful today?")

        # The reason of a question opens where the question stands.
        press(browser, "Why did it ask that?")
        assert browser.js("document.querySelector('.helper details').open")
        in_sight(browser, "stop", "people", "leave")

        tab_to(browser, "Write whatever you like, or nothing")
        browser.keys("My uncle hurt me when I was nine.", Keys.ENTER)
        heard(browser, "Thank you for telling me.")
        assert "What exactly did they do" not in browser.driver.page_source
        assert browser.text("said").count("My uncle hurt me when I was nine.") == 1
        assert browser.js("document.getElementById('words').value") == ""
        assert browser.focus == "words"
        in_sight(browser, "stop", "people", "leave", "ways")
        fits(browser)

        browser.keys(Keys.ESCAPE)
        heard(browser, "Stopped. Nothing is asked any more.")
        press(browser, "Go on")
        heard(browser, "We go on.")
        press(browser, "Pause")
        heard(browser, "Paused.")
        assert _focused(browser) == "Go on"  # the key that is gone handed its focus on

        # Away and back: what was written is not there any more, and the pause still is.
        browser.driver.refresh()
        heard(browser, "You are here again.")
        assert "My uncle" not in browser.driver.page_source
        press(browser, "What you agreed to")
        heading(browser, "What you agreed to")
        fits(browser)
        press(browser, "Take my yes back")
        browser.until(lambda: "You took your yes back." in browser.driver.page_source)


@sizes
def test_an_exercise_on_its_page_stops_by_escape_and_leads_back(browser, size):
    with browser.sized(*size):
        press(browser, "Begin")
        press(browser, "go on without answering")
        heading(browser, "Your talk")
        press(browser, "A short exercise")
        heading(browser, "A short exercise")
        fits(browser)
        press(browser, "A longer breath out")
        heading(browser, "A longer breath out")
        fits(browser)
        browser.driver.switch_to.frame(browser.driver.find_element(By.TAG_NAME, "iframe"))
        browser.until(lambda: browser.state == "ready")
        browser.driver.find_element(By.ID, "main").send_keys(Keys.ENTER)
        assert browser.state == "running"
        browser.keys(Keys.ESCAPE)
        assert browser.state == "over"
        assert browser.js("document.documentElement.scrollWidth <= innerWidth")
        browser.driver.switch_to.default_content()
        browser.driver.find_element(By.LINK_TEXT, "Back to the talk").send_keys(Keys.ENTER)
        heard(browser, "You are here again.")


@sizes
def test_leaving_replaces_the_page_and_going_back_does_not_show_the_talk(browser, size):
    with browser.sized(*size):
        press(browser, "Begin")
        press(browser, "No")
        heading(browser, "Your talk")
        tab_to(browser, "Write whatever you like, or nothing")
        browser.keys("I have trouble at home.", Keys.ENTER)
        heard(browser, "Thank you for telling me.")
        pages = browser.js("history.length")
        press(browser, "Leave now")
        heading(browser, "Cooking rice")
        assert browser.js("history.length") == pages
        assert browser.driver.get_cookies() == []
        browser.driver.back()
        browser.until(lambda: browser.js("document.readyState") == "complete")
        assert "trouble at home" not in browser.driver.page_source


@sizes
def test_people_open_where_one_is_and_stay_with_the_talk(browser, size):
    with browser.sized(*size):
        press(browser, "Begin")
        press(browser, "Not now")
        heading(browser, "Your talk")
        tab_to(browser, "Write whatever you like, or nothing")
        browser.keys("Hello there.", Keys.ENTER)
        heard(browser, "Hello there.")
        browser.js("document.getElementById('stop').focus()")
        press(browser, "People to talk to")
        fits(browser)
        in_sight(browser, "stop", "people", "leave")
        Select(browser.driver.find_element(By.ID, "region-people")).select_by_value("NZ")
        press(browser, "Show")
        browser.until(lambda: "1737" in browser.text("people"))
        assert "Hello there." in browser.text("said")
        assert browser.driver.find_elements(By.CSS_SELECTOR, "a[href='tel:1737']")


def test_what_did_not_get_through_is_told_and_the_words_are_not_lost(browser):
    press(browser, "Begin")
    press(browser, "No")
    heading(browser, "Your talk")
    offline = {"offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    browser.driver.execute_cdp_cmd("Network.enable", {})
    browser.driver.execute_cdp_cmd("Network.emulateNetworkConditions", offline)
    tab_to(browser, "Write whatever you like, or nothing")
    browser.keys("Hello there.", Keys.ENTER)
    heard(browser, "That did not get through.")
    assert browser.js("document.getElementById('words').value") == "Hello there."
    assert all("ERR_INTERNET_DISCONNECTED" in each for each in browser.complaints())
    browser.driver.execute_cdp_cmd(
        "Network.emulateNetworkConditions", {**offline, "offline": False}
    )
    browser.keys(Keys.ENTER)
    browser.until(lambda: browser.js("document.querySelectorAll('.helper').length") == 2)


def test_where_the_talk_is_over_a_key_leads_to_the_start(browser):
    press(browser, "Begin")
    press(browser, "No")
    heading(browser, "Your talk")
    browser.driver.delete_all_cookies()
    browser.keys(Keys.ESCAPE)
    heading(browser, "Before you begin")


def test_a_screen_reader_hears_replies_and_finds_what_matters_first(browser):
    press(browser, "Begin")
    press(browser, "No")
    heading(browser, "Your talk")
    tree = browser.tree()
    assert any(role == "log" for role, _ in tree)
    assert any((role, name[:5]) == ("textbox", "Write") for role, name in tree)
    named = [name for role, name in tree if role in ("button", "DisclosureTriangle", "link")]
    assert named[0].startswith("Stop")
    assert named[1:3] == ["People to talk to", "Leave now"]
    live = browser.js("document.getElementById('said').getAttribute('aria-live')")
    assert live == "polite"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_can_be_read_in_light_and_dark(browser, scheme):
    with browser.media(prefers_color_scheme=scheme):
        press(browser, "Begin")
        press(browser, "No")
        heading(browser, "Your talk")
        pairs = browser.js(
            "[...document.querySelectorAll('p, button, summary, label, a, textarea')].map(one => {"
            "  const paper = node => { const back = getComputedStyle(node).backgroundColor;"
            "    return back.endsWith(', 0)') ? paper(node.parentElement) : back; };"
            "  return [getComputedStyle(one).color, paper(one)]; })"
        )
        assert len({paper for _, paper in pairs}) >= 2
        for ink, paper in pairs:
            assert contrast(ink, paper) >= 4.5, (ink, paper)  # WCAG 1.4.3


def contrast(one, other):
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour):
    parts = [int(part) / 255 for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_without_scripts_it_works_page_by_page(chromium, address):
    chromium.driver.delete_all_cookies()
    chromium.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})

    def press(selector):
        chromium.driver.find_element(By.CSS_SELECTOR, selector).send_keys(Keys.ENTER)

    def shows(text):
        chromium.until(lambda: text in chromium.driver.page_source)

    try:
        chromium.driver.get(address)
        press("main button")
        shows("Not now")
        press("button[value=no]")
        shows("What would be useful today?")
        chromium.driver.find_element(By.ID, "words").send_keys("I have trouble at home.")
        press("#say button")
        shows("Thank you for telling me.")
        assert "trouble at home" not in chromium.driver.page_source
        press("#stop")
        shows("Stopped.")
        press("#people summary")
        assert "emergency" in chromium.driver.find_element(By.ID, "people").text
        press("#leave")
        shows("Cooking rice")
    finally:
        chromium.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
