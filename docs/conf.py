"""Sphinx settings: MyST, furo, nothing fetched from outside."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "tic"
author = "the tic-care contributors"
copyright = "2026, the tic-care contributors"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist", "attrs_block"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "_printed", "conftest.py"]
html_theme = "furo"
html_title = "tic"
html_static_path = []
autodoc_typehints = "description"
autodoc_member_order = "bysource"
nitpicky = True
nitpick_ignore_regex = [("py:.*", r".*")]
