"""What a release rests on: one version, pinned workflows, a publisher that needs no secret."""

import re
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml

import tic

ROOT = Path(__file__).resolve().parent.parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def workflow(name):
    return yaml.safe_load((ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8"))


def test_the_version_stands_in_one_place():
    assert version("tic-care") == tic.__version__
    page = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'dynamic = ["version"]' in page
    assert tic.__version__ not in re.findall(r'^version = "(.*)"', page, re.MULTILINE)


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_workflows_pin_what_they_use_and_give_no_input_to_the_shell(file):
    page = workflow(file.name)
    assert page["permissions"] == {"contents": "read"}
    for job in page["jobs"].values():
        for step in job["steps"]:
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step.get("uses", f"a@{'0' * 40}"))
            assert "${{" not in step.get("run", "")


def test_only_the_job_that_publishes_may_ask_for_a_token_and_it_runs_no_code_of_ours():
    jobs = workflow("release.yml")["jobs"]
    assert "permissions" not in jobs["build"]
    assert jobs["publish"]["permissions"] == {"id-token": "write"}
    assert jobs["publish"]["needs"] == "build"
    assert all("run" not in step for step in jobs["publish"]["steps"])
    assert "secrets." not in (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")


def test_every_supported_python_is_tested():
    page = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    supported = re.findall(r"Python :: (3\.\d+)\"", page)
    assert workflow("ci.yml")["jobs"]["tests"]["strategy"]["matrix"]["python"] == supported
    for each in supported:
        assert f'"{each}"' in (ROOT / "noxfile.py").read_text(encoding="utf-8")
