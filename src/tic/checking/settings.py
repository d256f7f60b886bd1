"""What a project may set, read strictly: unknown keys are refused, every problem at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tic._kernel.arguments import expect
from tic.checking.globs import Target
from tic.errors import InvalidSettingsError
from tic.language.rule import Severity
from tic.text.context import Context

PROFILES = ("default", "strict")


class Settings(NamedTuple):
    """One settings file, or the defaults. Globs are relative to `folder`, with / between names."""

    file: str = ""
    folder: str = "."
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str = "default"
    fail_on: Severity = Severity.MEDIUM
    show: Severity = Severity.MEDIUM
    packs: tuple[str, ...] = ()
    installed_packs: bool = False
    lang: str = "en"
    model: bool = False
    exclude: tuple[str, ...] = ()
    respect_gitignore: bool = True
    strict_reading: bool = False
    contexts: tuple[tuple[Target, Context], ...] = ()
    per_file_ignores: tuple[tuple[Target, tuple[str, ...]], ...] = ()
    per_key_ignores: tuple[tuple[Target, tuple[str, ...]], ...] = ()
    baseline: str = ""


def read_settings(table: Mapping[str, object], *, file: str, folder: str, at: str = "") -> Settings:
    """Return the settings in `table` (decoded TOML), or raise `InvalidSettingsError`.

    `file` and `at` ("tool.tic." in a pyproject.toml) name the place in messages.
    """
    expect("table", table, Mapping, "a table")
    expect("file", file, str)
    expect("folder", folder, str)
    expect("at", at, str)
    reader = _Reader(table, f"{file}: {at}")
    settings = Settings(
        file=file,
        folder=folder,
        select=reader.words("select"),
        extend_select=reader.words("extend-select"),
        ignore=reader.words("ignore"),
        profile=reader.one_of("profile", *PROFILES),
        fail_on=reader.severity("fail-on"),
        show=reader.severity("show"),
        packs=reader.words("packs"),
        installed_packs=reader.flag("installed-packs"),
        lang=reader.lang("lang"),
        model=reader.flag("model"),
        exclude=reader.globs("exclude"),
        respect_gitignore=reader.flag("respect-gitignore", default=True),
        strict_reading=reader.flag("strict-reading"),
        contexts=reader.contexts("contexts"),
        per_file_ignores=reader.ignores("per-file-ignores", with_key=False),
        per_key_ignores=reader.ignores("per-key-ignores", with_key=True),
        baseline=reader.path("baseline"),
    )
    reader.refuse_the_rest()
    if reader.problems:
        raise InvalidSettingsError(reader.problems)
    return settings


class _Reader:
    """Takes one key after the other, and remembers what is wrong instead of stopping at it."""

    def __init__(self, table: Mapping[str, object], place: str) -> None:
        self.table = table
        self.place = place
        self.known: list[str] = []
        self.problems: list[str] = []

    def refuse(self, key: str, expected: str) -> None:
        self.problems.append(f"{self.place}{key}: {expected}")

    def refuse_the_rest(self) -> None:
        import difflib  # only a settings file pays for it

        for key in self.table:
            if key not in self.known:
                near = difflib.get_close_matches(key.replace("_", "-"), self.known, n=1)
                hint = f"did you mean {near[0]}?" if near else f"known: {', '.join(self.known)}"
                self.refuse(key, f"unknown key; {hint}")

    def take(self, key: str, default: object) -> object:
        self.known.append(key)
        return self.table.get(key, default)

    def words(self, key: str) -> tuple[str, ...]:
        return self._words(key, self.take(key, []))

    def _words(self, key: str, value: object) -> tuple[str, ...]:
        if isinstance(value, list):
            words = tuple(word for word in value if isinstance(word, str) and word.strip())
            if len(words) == len(value):
                return words
        self.refuse(key, "expected a list of strings, none of them empty")
        return ()

    def one_of(self, key: str, *choices: str) -> str:
        return self._one_of(key, self.take(key, choices[0]), choices)

    def _one_of(self, key: str, value: object, choices: tuple[str, ...]) -> str:
        if isinstance(value, str) and value in choices:
            return value
        self.refuse(key, f"expected {', '.join(choices[:-1])} or {choices[-1]}")
        return choices[0]

    def severity(self, key: str) -> Severity:
        return Severity.parse(
            self._one_of(key, self.take(key, "medium"), tuple(map(str, Severity)))
        )

    def flag(self, key: str, *, default: bool = False) -> bool:
        value = self.take(key, default)
        if isinstance(value, bool):
            return value
        self.refuse(key, "expected true or false")
        return default

    def lang(self, key: str) -> str:
        value = self.take(key, "en")
        if isinstance(value, str) and value.isascii() and value.isalpha():
            return value
        self.refuse(key, 'expected a language code such as "en"')
        return "en"

    def path(self, key: str) -> str:
        value = self.take(key, "")
        if isinstance(value, str) and not value.startswith("/") and ".." not in value.split("/"):
            return value
        self.refuse(key, "expected a path below the folder of this file")
        return ""

    def globs(self, key: str) -> tuple[str, ...]:
        globs = self.words(key)
        for glob in globs:
            self.check_glob(key, glob)
        return globs

    def check_glob(self, key: str, glob: str) -> None:
        if glob.startswith("/") or ".." in glob.split("/") or not glob.strip("/"):
            self.refuse(key, f'"{glob}": expected a glob below the folder of this file')
        elif "{" in glob or "\\" in glob:
            self.refuse(key, f'"{glob}": a glob has no braces or backslashes; write one for each')

    def targets(self, key: str) -> Iterable[tuple[str, Target, object]]:
        table = self.take(key, {})
        if not isinstance(table, dict):
            self.refuse(key, "expected a table of globs")
            return
        for glob, value in table.items():
            target = Target.parse(glob)
            self.check_glob(key, target.path)
            yield f'{key}."{glob}"', target, value

    def contexts(self, key: str) -> tuple[tuple[Target, Context], ...]:
        return tuple(
            (target, Context(self._one_of(place, word, tuple(Context))))
            for place, target, word in self.targets(key)
        )

    def ignores(self, key: str, *, with_key: bool) -> tuple[tuple[Target, tuple[str, ...]], ...]:
        found = []
        for place, target, words in self.targets(key):
            if bool(target.key) != with_key:
                shape = '"path-glob:key-glob"' if with_key else '"path-glob"'
                self.refuse(place, f"expected {shape} on the left")
            found.append((target, self._words(place, words)))
        return tuple(found)
