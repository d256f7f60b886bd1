"""Take the pictures of the page that the documentation shows, in Chromium, each time it is built."""

import sys
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import field, frozen

from tic.grounding import Person, Setting, handoff, lay_out, menu
from tic.grounding.render.page import html
from tic.packs import builtin_catalogue, builtin_directory

sys.path.insert(
    0, str(Path(__file__).resolve().parents[2])
)  # the tests know how to drive a browser

from tests import outside
from tests.grounding_render.browser import Browser, started

PHONE, SMALL, TABLET, ZOOMED = (390, 844), (320, 568), (1024, 768), (640, 400)
# A day on which every entry of the directory was within its date.
DAY = date(2026, 11, 24)
WITHOUT = "The pictures of this page are taken when the documentation is built where Chromium is; this build had none.\n"


@frozen
class Screen:
    """One picture: what is opened, what is pressed then (or how many ms pass), and how it is seen."""

    name: str
    says: str
    exercise: str = "breath_longer_out"
    then: tuple[str | int, ...] = ()
    size: tuple[int, int] = PHONE
    locale: str = "en"
    media: dict[str, str] = field(factory=dict)


PAGES = {
    "screens": (
        Screen("before", "Before it begins: what it is, who should leave it out, how long."),
        Screen("running", "While it breathes, seven seconds in.", then=("#main", 7_000)),
        Screen(
            "waiting",
            "A step that waits for the person.",
            exercise="senses_54321",
            then=("#main", 2_000),
        ),
        Screen(
            "choice", "A question, which can be left.", exercise="box_breath", then=("#main", 500)
        ),
        Screen(
            "harder",
            "After *Harder*: it stopped guiding at once, and names something else.",
            then=("#main", 7_000, "#harder"),
        ),
        Screen("stopped", "After *Stop*.", then=("#main", 7_000, "#stop")),
        Screen(
            "people",
            "People to talk to, which are one key away at any time.",
            then=("#main", 7_000, "#people>summary"),
        ),
        Screen(
            "quiet",
            "Silence, which any key ends.",
            exercise="quiet_minute",
            then=("#main", 15_000),
        ),
    ),
    "screens_modes": (
        Screen("dark", "Dark.", then=("#main", 7_000), media={"prefers_color_scheme": "dark"}),
        Screen(
            "forced",
            "Forced colours, as Windows has them for people who need strong contrast.",
            then=("#main", 7_000),
            media={"forced_colors": "active"},
        ),
        Screen(
            "reduced",
            "Reduced motion: the circle stands still, and dots count the seconds.",
            then=("#main", 7_000),
            media={"prefers_reduced_motion": "reduce"},
        ),
        Screen("small", "320 by 568 pixels, in German.", locale="de", size=SMALL),
        Screen(
            "small-running",
            "The same while it breathes.",
            locale="de",
            size=SMALL,
            then=("#main", 7_000),
        ),
        Screen(
            "small-harder",
            "The same after “harder”.",
            locale="de",
            size=SMALL,
            then=("#main", 7_000, "#harder"),
        ),
        Screen("zoomed", "1280 by 800 pixels at 200 % zoom.", size=ZOOMED, then=("#main", 7_000)),
        Screen("wide", "On a tablet.", size=TABLET, then=("#main", 7_000)),
    ),
}


def take(into: Path) -> None:
    """Write the pictures and, for each page of them, what it includes.

    Without Chromium the pages say so, unless TIC_TEST_REQUIRE names it; then this raises.
    """
    if outside.NEEDS["browser"].find() is None:
        if "browser" in outside.required():
            raise RuntimeError(outside.NEEDS["browser"].says)
        for page in PAGES:
            (into / f"{page}.md").write_text(WITHOUT, encoding="utf-8")
        return
    with TemporaryDirectory() as folder:
        driver = started(Path(folder))
        browser = Browser(driver, Path(folder))
        try:
            with browser.stopped_clock():
                for page, screens in PAGES.items():
                    shown = "\n".join(_taken(browser, into, screen) for screen in screens)
                    (into / f"{page}.md").write_text(shown, encoding="utf-8")
        finally:
            driver.quit()


def _taken(browser: Browser, into: Path, screen: Screen) -> str:
    with ExitStack() as seen:
        seen.enter_context(browser.sized(*screen.size))
        seen.enter_context(browser.media(**screen.media))
        browser.open(_page(screen))
        for what in screen.then:
            if isinstance(what, int):
                browser.wait(what)
            else:
                browser.js("document.querySelector(arguments[0]).click()", what)
        picture = browser.driver.get_screenshot_as_png()
    (into / f"screen-{screen.name}.png").write_bytes(picture)
    return (
        f"```{{figure}} ../_printed/grounding/screen-{screen.name}.png\n"
        f":alt: {screen.says}\n:width: {min(screen.size[0], 640)}px\n:loading: lazy\n\n{screen.says}\n```\n"
    )


def _page(screen: Screen) -> str:
    catalogue = builtin_catalogue()
    exercise = catalogue[screen.exercise]
    found = menu(catalogue, person=Person(yes={exercise.id}), setting=Setting())
    script, *others = (
        lay_out(catalogue[name], frame=catalogue.frame, locale=screen.locale)
        for name in (exercise.id, *found.elsewhere(exercise, locale=screen.locale))
    )
    people = handoff(region="NZ", today=DAY, directory=builtin_directory())
    return html(script, people=people, elsewhere=others)
