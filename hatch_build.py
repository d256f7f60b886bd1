"""Compile the packs into the wheel, so that an installation compiles nothing and needs no place to write."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompilePacks(BuildHookInterface):
    """Add the compiled form of each kind of pack to a wheel; an editable one compiles at first use."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into a folder that is gone after the build: the source tree stays as it is."""
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root, "src")))
        from tic.data import shipped_names
        from tic.data.loading import for_wheel

        self._folder = TemporaryDirectory()
        for name in shipped_names():
            file, content = for_wheel(name)
            page = Path(self._folder.name, Path(file).name)
            page.write_bytes(content)
            build_data["force_include"][str(page)] = f"tic/data/{file}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove what was compiled."""
        if version != "editable":
            self._folder.cleanup()
