"""Why a path was not checked. Codes are for ever; those of `tic.documents` stand beside them."""

from __future__ import annotations

from tic._kernel.reason import Reason
from tic.errors import UnreadError

MISSING = Reason("checking.missing", "There is no such file or folder.")
NO_COPY = Reason("checking.no-copy", "None of the files meant here is of a kind that tic reads.")

OTHER_LANGUAGE = Reason(
    "checking.other-language", "The text is plainly in another language than the rules."
)


def unreadable(error: OSError) -> Reason:
    """Return the reason of a file that the system does not let us read."""
    return Reason(
        "checking.unreadable", f"It cannot be opened: {error.strerror or type(error).__name__}."
    )


def crashed(error: Exception) -> Reason:
    """Return the reason of a file on which tic itself failed; it holds no words of the file."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    place = f", line {step.tb_lineno} of {step.tb_frame.f_globals.get('__name__')}" if step else ""
    return Reason(
        "checking.crashed", f"tic failed on it ({type(error).__name__}{place}); please report this."
    )


def unread(error: UnreadError) -> Reason:
    """Return the reason of a file on which the reader that the host brings gave no reading."""
    return Reason("checking.unread", f"It was not read by meaning: {error}.")
