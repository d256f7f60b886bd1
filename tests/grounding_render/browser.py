"""A headless Chromium, and a clock inside the page that moves only when a test moves it."""

from contextlib import contextmanager

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait
from tests.outside import need

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=900,1100",
    "--force-device-scale-factor=1",
)
CLOCK = """
(() => {
  let now = 0, id = 0;
  const due = new Map();
  performance.now = () => now;
  window.setTimeout = (f, ms = 0, ...rest) => { due.set(++id, [now + ms, f, rest]); return id; };
  window.clearTimeout = which => due.delete(which);
  window.requestAnimationFrame = f => window.setTimeout(f, 16);
  window.clock = {
    advance(ms) {
      const until = now + ms;
      for (;;) {
        let first = null;
        for (const [key, [at]] of due) {
          if (at <= until && (!first || at < first[1])) first = [key, at];
        }
        if (!first) break;
        const [at, f, rest] = due.get(first[0]);
        due.delete(first[0]);
        now = Math.max(now, at);
        f(...rest);
      }
      now = until;
    },
    sleep(ms) { now += ms; },
  };
})();
"""
HEARD = """(() => {
  const heard = [], live = document.getElementById('live');
  for (let at = 0; at < arguments[0]; at += 20) {
    const before = live.textContent;
    clock.advance(20);
    if (live.textContent !== before) heard.push([performance.now(), live.textContent]);
  }
  return heard;
})()"""


class Browser:
    """What a test does with a page: open it, press keys, move its clock, read it."""

    def __init__(self, driver, folder):
        self.driver, self.folder = driver, folder

    def open(self, text, name="page.html"):
        page = self.folder / name
        page.write_text(text, encoding="utf-8", newline="\n")
        self.driver.get(page.as_uri())

    def js(self, expression, *words):
        return self.driver.execute_script(f"return {expression}", *words)

    def wait(self, ms):
        self.driver.execute_script("clock.advance(arguments[0])", ms)

    def keys(self, *pressed):
        ActionChains(self.driver).send_keys(*pressed).perform()

    def tab_to(self, name):
        for _ in range(40):
            self.keys(Keys.TAB)
            if self.focus == name:
                return
        raise AssertionError(f"no way by Tab to {name}")

    def press(self, name):
        """Click as a pointer or a screen reader would."""
        self.js("document.getElementById(arguments[0]).click()", name)

    def choose(self, name, value):
        self.driver.execute_script(
            "const node = document.getElementById(arguments[0]); node.value = arguments[1];"
            "node.dispatchEvent(new Event('change', {bubbles: true}))",
            name,
            str(value),
        )

    def shown(self, name):
        """Whether it takes room on the page."""
        return self.js("document.getElementById(arguments[0]).getClientRects().length > 0", name)

    def until(self, true):
        WebDriverWait(self.driver, 10).until(lambda _: true())

    @contextmanager
    def before_the_page(self, source):
        """Run a script in every page before its own, to watch what it asks the device for."""
        added = self.driver.execute_cdp_cmd(
            "Page.addScriptToEvaluateOnNewDocument", {"source": source}
        )
        yield
        self.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", added)

    @contextmanager
    def sized(self, width, height):
        asked = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", asked)
        yield
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    def back(self):
        tab = ActionChains(self.driver).key_down(Keys.SHIFT).send_keys(Keys.TAB)
        tab.key_up(Keys.SHIFT).perform()

    def text(self, name):
        return self.js("document.getElementById(arguments[0]).textContent", name)

    @property
    def focus(self):
        return self.js("document.activeElement.id || document.activeElement.textContent")

    @property
    def state(self):
        return self.js("document.body.dataset.state")

    def tree(self):
        """Return (role, name) of everything that a screen reader is given, in its order."""
        nodes = self.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        by_id, left, found = {node["nodeId"]: node for node in nodes}, [nodes[0]["nodeId"]], []
        while left:
            node = by_id[left.pop()]
            left += reversed([child for child in node.get("childIds", ()) if child in by_id])
            if not node.get("ignored"):
                role, name = (node.get(key, {}).get("value", "") for key in ("role", "name"))
                found.append((role, name))
        return found

    @contextmanager
    def media(self, **features):
        asked = [{"name": k.replace("_", "-"), "value": v} for k, v in features.items()]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": asked})
        yield
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})

    def stopped_clock(self):
        return self.before_the_page(CLOCK)

    def complaints(self):
        return [entry["message"] for entry in self.driver.get_log("browser")]


def started(folder):
    chromium, driver = need("browser")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS, f"--user-data-dir={folder / 'profile'}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(options=options, service=Service(driver))
