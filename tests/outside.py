"""What some tests need from outside of Python, and what is said where it is missing.

A machine without it skips those tests and tells the line that installs it. What TIC_TEST_REQUIRE
names ("axe,browser,hosts,neovim,postgres,webvtt", as CI sets it) is never skipped: its absence fails. TIC_TEST_WITHOUT
hides what is there, to see what a bare machine sees. Run as a program it prints the commands that
install what is missing here of what is required, else of all, one a line; it needs the standard library only.
"""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

HOSTS = ("langchain", "openai-agents", "google-adk")  # the group `hosts` of pyproject.toml
TOOLS = Path(__file__).resolve().parent.parent / ".tools"


def _browser() -> tuple[str, str] | None:
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    return (chromium, driver) if chromium and driver else None


def _postgres() -> Path | None:
    """Return the folder of initdb and postgres."""
    if found := sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres")):
        return found[-1].parent
    on_path = shutil.which("postgres")
    return Path(on_path).resolve().parent if on_path else None


def _npm(path: str) -> Path | None:
    script = TOOLS / "node_modules" / path
    return script if script.exists() else None


def _java() -> str | None:
    return shutil.which("java")


def _hosts() -> list[str] | None:
    try:
        return [version(name) for name in HOSTS]
    except PackageNotFoundError:
        return None


@dataclass(frozen=True)
class Need:
    name: str
    what: str
    install: str
    look: Callable[[], object]

    @property
    def says(self) -> str:
        return f"needs {self.what}: {self.install}"

    def find(self) -> object:
        return None if self.name in _named("TIC_TEST_WITHOUT") else self.look()


NEEDS = {
    need.name: need
    for need in (
        # Packages of checks for pages and captions, without any dependency; they are never committed.
        Need(
            "axe",
            "axe-core",
            "npm install --prefix .tools axe-core@4.14.1",
            partial(_npm, "axe-core/axe.min.js"),
        ),
        Need(
            "webvtt",
            "W3C's validator of WebVTT",
            "npm install --prefix .tools webvtt-parser@2.2.0",
            partial(_npm, "webvtt-parser/parser.js"),
        ),
        # Chromium needs a font to write with.
        Need(
            "browser",
            "Chromium",
            "apt-get install chromium chromium-driver fonts-dejavu-core",
            _browser,
        ),
        Need("java", "a Java runtime", "apt-get install default-jre-headless", _java),
        Need("neovim", "Neovim", "apt-get install neovim", lambda: shutil.which("nvim")),
        Need("postgres", "a PostgreSQL server", "apt-get install postgresql", _postgres),
        Need("hosts", "the frameworks of agents", "pip install --group hosts", _hosts),
    )
}


def _named(variable: str) -> frozenset[str]:
    names = frozenset(os.environ.get(variable, "").replace(",", " ").split())
    if unknown := names - NEEDS.keys():
        raise ValueError(f"{variable}: expected {', '.join(NEEDS)}, got {', '.join(unknown)}")
    return names


def required() -> frozenset[str]:
    return _named("TIC_TEST_REQUIRE")


def need(name: str):
    """Return what the machine has of this; without it, skip the test, or fail where required."""
    wanted, found, is_required = NEEDS[name], NEEDS[name].find(), name in required()
    if found is None:
        import pytest  # the program below, and the documentation, run without it

        if is_required:
            pytest.fail(f"required, but not here: {wanted.says}", pytrace=False)
        pytest.skip(wanted.says, allow_module_level=True)
    return found


if __name__ == "__main__":
    for one in NEEDS.values():
        if one.find() is None and one.name in (required() or NEEDS):
            print(one.install)
