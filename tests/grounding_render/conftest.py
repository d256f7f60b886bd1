"""One browser for all tests of a process."""

import pytest
from tests.grounding_render.browser import Browser, started


@pytest.fixture(scope="session")
def chromium(tmp_path_factory):
    folder = tmp_path_factory.mktemp("chromium")
    driver = started(folder)
    yield Browser(driver, folder)
    driver.quit()


@pytest.fixture
def browser(chromium):
    """A browser in which the page's clock stands still until a test moves it."""
    with chromium.stopped_clock():
        yield chromium
