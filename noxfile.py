"""The tests under each Python that is supported: `nox -s tests-3.13`, or `nox` for all that are installed.

`uv` makes the environments where it is installed, and brings a Python that the machine lacks.
"""

import nox

nox.options.default_venv_backend = "uv|virtualenv"
nox.needs_version = ">=2024.10.9"


@nox.session(python=["3.11", "3.12", "3.13", "3.14"])
def tests(session: nox.Session) -> None:
    """Run the tests; words behind `--` go to pytest."""
    project = nox.project.load_toml("pyproject.toml")
    session.install("-e", ".[all]", *nox.project.dependency_groups(project, "test"))
    session.run("pytest", "-q", *(session.posargs or ["-n", "auto", "tests"]))
