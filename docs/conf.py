"""Sphinx settings: MyST, furo, nothing fetched from outside."""

import importlib.util
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "tic"
author = "the tic-care contributors"
copyright = "2026, the tic-care contributors"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist", "attrs_block"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "_printed", "conftest.py", "decisions/README.md"]
html_theme = "furo"
html_title = "tic"
html_static_path = []
autodoc_typehints = "description"
autodoc_member_order = "bysource"
# Several parts have a Policy; an annotation alone does not say which module it came from.
suppress_warnings = ["ref.python"]
nitpicky = True
nitpick_ignore_regex = [("py:.*", r".*")]


def _print_pages() -> None:
    """Print the pages that come from the library's own data into `_printed`."""
    here = Path(__file__).parent
    for script in sorted(here.glob("*/print_pages.py")):
        spec = importlib.util.spec_from_file_location(f"print_{script.parent.name}", script)
        if spec is None or spec.loader is None:
            continue
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        into = here / "_printed" / script.parent.name
        into.mkdir(parents=True, exist_ok=True)
        module.print_pages(into)


_print_pages()


def _skip(_app, _what, _name, obj, skip, _options):
    """Leave out the fields of named tuples, whose meaning stands in the class."""
    return skip or (getattr(obj, "__doc__", None) or "").startswith("Alias for field number")


def setup(app):
    app.connect("autodoc-skip-member", _skip)
