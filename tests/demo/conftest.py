"""The example as people meet it: by a test client, and served to one headless browser."""

import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
import uvicorn
from examples.helpline_bot.app import create
from starlette.testclient import TestClient
from tests.grounding_render.browser import Browser, started


class Clock:
    """A clock that a test moves."""

    def __init__(self):
        self.now = datetime(2026, 12, 1, 12, tzinfo=UTC)

    def __call__(self):
        return self.now

    def wait(self, **span):
        self.now += timedelta(**span)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def opened(tmp_path, clock):
    """Open the app on the same two files, again where it is called again."""

    @contextmanager
    def client(**options):
        app = create(tmp_path, clock=clock, hosts=("testserver",), **options)
        with TestClient(app) as one:
            yield one

    return client


@pytest.fixture
def client(opened):
    with opened() as one:
        yield one


@contextmanager
def served(folder):
    """Serve the app on a free port of this machine and give its address."""
    config = uvicorn.Config(create(folder), port=0, log_level="critical", ws="none")
    server = uvicorn.Server(config)
    listener = config.bind_socket()
    up = threading.Event()
    server.startup, begun = _then(server.startup, up), listener.getsockname()[1]
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    assert up.wait(30)
    yield f"http://127.0.0.1:{begun}"
    server.should_exit = True
    thread.join()
    listener.close()


def _then(start, event):
    async def starting(**words):
        await start(**words)
        event.set()

    return starting


@pytest.fixture(scope="session")
def chromium(tmp_path_factory):
    folder = tmp_path_factory.mktemp("chromium")
    driver = started(folder)
    yield Browser(driver, folder)
    driver.quit()


@pytest.fixture
def address(tmp_path):
    with served(tmp_path) as at:
        yield at
