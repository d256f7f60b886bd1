"""Sphinx settings: MyST, furo, nothing fetched from outside."""

import contextlib
import importlib
import importlib.util
import sys
import typing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "tic"
author = "the tic-care contributors"
copyright = "2026, the tic-care contributors"
extensions = ["myst_parser", "sphinx.ext.autodoc"]
myst_enable_extensions = ["colon_fence", "deflist", "attrs_block"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "_printed", "conftest.py", "decisions/README.md"]
html_theme = "furo"
html_title = "tic"
html_static_path = []
autodoc_typehints = "description"
autodoc_member_order = "bysource"
nitpicky = True
# Every name in a signature is documented or of the standard library, but for these: classes that are
# not public, in the signature of something that is.
nitpick_ignore_regex = [
    ("py:class", r"tic\.consent\.preferences\..+")
]  # has no page of its own yet
nitpick_ignore = [
    ("py:class", name)
    for name in (
        "Judging",  # in tic.language.Compiled, where only a type checker imports it
        "Encoding",  # in tic.models.LearnedReader, which others make by `load`; and the next three
        "Manifest",
        "Neighbours",
        "Network",
        "MeaningReader",  # in tic.language.Linter, where only a type checker imports it
        "tic._kernel.reason.Source",
        "tic.documents.formats.Format",
        "tic.documents.mapped.Run",
        "tic.pacing.decide._Rulebook",
        "tic.pacing.draft.Feature",
        "tic.pacing.state.Asked",
        "tic.session.notices.Kind",
        "tic.session.rule.Scene",
        "tic.session.standing.Standing",
        "tic.phrases.pattern.Choice",
        "tic.phrases.pattern.Gap",
        "tic.phrases.pattern.Mark",
        "tic.phrases.pattern.Sequence",
        "tic.phrases.pattern.Word",
    )
]


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


def _evaluate(_app, function, _bound_method):
    """Turn annotations that are text into types; autodoc does it, but for a class's `__init__`."""
    module = sys.modules.get(getattr(function, "__module__", None))
    with contextlib.suppress(NameError, TypeError, AttributeError):
        function.__annotations__ = typing.get_type_hints(function, vars(module))


def _standard_library(_app, _env, node, shown):
    """Leave names of the standard library unlinked: nothing is fetched from outside. They exist."""
    module, _, name = node.get("reftarget", "").rpartition(".")
    if module.partition(".")[0] not in sys.stdlib_module_names:
        return None
    try:
        known = hasattr(importlib.import_module(module), name)
    except ImportError:
        return None
    return shown if known else None


def setup(app):
    app.connect("autodoc-before-process-signature", _evaluate)
    app.connect("missing-reference", _standard_library)
    app.connect("autodoc-skip-member", _skip)
