"""Pick the reader for a form's file: `.json` is SurveyJS, `.xlsx` and `.csv` are XLSForm."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from pathlib import Path

from tic.errors import InvalidInputError
from tic.forms.surveyjs import read_surveyjs
from tic.forms.xlsform import Row, read_xlsform
from tic.pacing import Form

MOST_BYTES = 10_000_000
_MOST_UNPACKED = 100_000_000  # an .xlsx is a zip, and a small one can hold a very large sheet
_MOST_ROWS = 20_001
_MOST_COLUMNS = 200


def read_form(path: str | Path) -> Form:
    """Read a form from a file.

    An XLSForm as CSV is its survey sheet; a file beside it whose name ends in `-choices.csv`
    (for `intake.csv`: `intake-choices.csv`) is its choices sheet. `.xlsx` needs the extra `forms`.
    Raises `InvalidInputError` naming what was expected where.
    """
    page = Path(path)
    reader = _READERS.get(page.suffix.lower())
    if reader is None:
        raise InvalidInputError("form", f"a file ending in {', '.join(_READERS)}")
    return reader(page)


def _content(page: Path) -> bytes:
    try:
        with page.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as problem:
        raise InvalidInputError(page.name, f"a file that opens ({problem.strerror})") from None
    if len(content) > MOST_BYTES:
        raise InvalidInputError(page.name, f"at most {MOST_BYTES:,} bytes")
    return content


def _text(page: Path) -> str:
    try:
        return _content(page).decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise InvalidInputError(page.name, f"UTF-8, stopped at byte {problem.start}") from None


def _json(page: Path) -> Form:
    return read_surveyjs(_text(page))


def _csv(page: Path) -> Form:
    choices = page.with_name(f"{page.stem}-choices.csv")
    return read_xlsform(_rows(page), _rows(choices) if choices.exists() else ())


def _rows(page: Path) -> Iterator[Row]:
    try:
        for row in csv.DictReader(io.StringIO(_text(page), newline="")):
            yield {
                column.strip().lower(): cell or ""
                for column, cell in row.items()
                if column is not None  # cells past the last heading
            }
    except csv.Error as problem:
        raise InvalidInputError(page.name, f"CSV ({problem})") from None


def _xlsx(page: Path) -> Form:
    content = _content(page)
    try:
        import openpyxl  # noqa: PLC0415
    except ImportError:
        raise InvalidInputError(page.name, "the extra tic-care[forms] to be installed") from None
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
        book = (
            openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            if unpacked <= _MOST_UNPACKED
            else None
        )
    except Exception:  # noqa: BLE001 - a broken workbook fails in many ways, all of them this one
        raise InvalidInputError(page.name, "an Excel workbook") from None
    if book is None:
        raise InvalidInputError(page.name, f"at most {_MOST_UNPACKED:,} bytes unpacked")
    sheets = {name.lower(): book[name] for name in book.sheetnames}
    if "survey" not in sheets:
        raise InvalidInputError(page.name, "a sheet called survey")

    def rows(name: str) -> Iterator[Mapping[str, str]]:
        cells = sheets[name].iter_rows(values_only=True, max_col=_MOST_COLUMNS)
        columns = [str(cell or "").strip().lower() for cell in next(cells, ())]
        for row in islice(cells, _MOST_ROWS):
            yield {
                column: "" if cell is None else str(cell)
                for column, cell in zip(columns, row, strict=False)
                if column
            }

    try:
        return read_xlsform(rows("survey"), rows("choices") if "choices" in sheets else ())
    finally:
        book.close()


_READERS: dict[str, Callable[[Path], Form]] = {".json": _json, ".xlsx": _xlsx, ".csv": _csv}
