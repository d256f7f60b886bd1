"""What was changed since a commit, line by line, as git tells it: so that a run can speak of these lines alone."""

from __future__ import annotations

import codecs
import os
import re
import subprocess
from collections.abc import Mapping

from tic.checking.result import FileResult, Placed
from tic.errors import InvalidInputError

_HUNK = re.compile(r"@@ -[0-9]+(?:,[0-9]+)? \+([0-9]+)(?:,([0-9]+))? @@")
_NEW = "+++ "
_DIFF = (
    "diff",
    "-U0",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--relative",
)
_EVERY = range(1, 1_000_000_000)

Lines = tuple[range, ...]


class Changed:
    """The lines that are new, by the absolute path of their file; a file that git does not know is new as a whole."""

    def __init__(self, lines: Mapping[str, Lines]) -> None:
        self._lines = lines

    @property
    def files(self) -> tuple[str, ...]:
        """The files in which something is new, in order."""
        return tuple(sorted(self._lines))

    def only(self, result: FileResult) -> FileResult:
        """Return the result with what stands on new lines alone."""
        lines = self._lines.get(os.path.abspath(result.path), ())
        return result._replace(
            findings=tuple(each for each in result.findings if _touches(each, lines)),
            suppressed=tuple(each for each in result.suppressed if _touches(each.finding, lines)),
        )


def changed_since(ref: str, folder: str = ".") -> Changed:
    """Ask git what changed below `folder` since `ref`, with what is not committed yet.

    Raises `InvalidInputError` where git is not there, the folder is no work tree, or `ref` names no commit.
    """
    lines = _new_lines(_git(folder, *_DIFF, "--end-of-options", ref, "--"), folder)
    unknown = _git(folder, "ls-files", "--others", "--exclude-standard", "-z")
    for name in filter(None, unknown.split("\0")):
        lines[os.path.abspath(os.path.join(folder, name))] = (_EVERY,)
    return Changed(lines)


def _git(folder: str, *words: str) -> str:
    command = ["git", "-c", "core.quotepath=off", *words]
    try:
        done = subprocess.run(  # noqa: S603  a list of words, and a ref stands behind --end-of-options
            command, cwd=folder, capture_output=True, check=True
        )
    except FileNotFoundError:
        raise InvalidInputError("diff", "git, which is not on this machine") from None
    except subprocess.CalledProcessError:
        raise InvalidInputError("diff", "a work tree of git, and a commit that it knows") from None
    return done.stdout.decode("utf-8", "surrogateescape")


def _new_lines(diff: str, folder: str) -> dict[str, Lines]:
    found: dict[str, Lines] = {}
    path = ""
    for line in diff.split("\n"):
        if line.startswith(_NEW):
            path = _path(line[len(_NEW) :].rstrip("\t\r"), folder)
        elif path and (hunk := _HUNK.match(line)):
            first, count = int(hunk[1]), int(hunk[2] or 1)
            if count:  # lines that are gone leave nothing to speak of
                found[path] = (*found.get(path, ()), range(first, first + count))
    return found


def _path(name: str, folder: str) -> str:
    """Return the absolute path of a file in a diff; a name with odd signs stands in quotes."""
    if name.startswith('"'):
        raw, _ = codecs.escape_decode(name[1:-1].encode("utf-8", "surrogateescape"))
        name = raw.decode("utf-8", "surrogateescape")
    if not name.startswith("b/"):
        return ""  # /dev/null: the file is gone
    return os.path.abspath(os.path.join(folder, name[2:]))


def _touches(finding: Placed, lines: Lines) -> bool:
    return any(finding.line < each.stop and each.start <= finding.end_line for each in lines)
