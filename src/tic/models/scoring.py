"""The network itself: one session, bounded threads, inputs of one length scored together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import onnxruntime

from tic.errors import InvalidInputError, InvalidModelError
from tic.models.encoding import LONGEST, PADDING
from tic.models.manifest import VECTOR

Scores = npt.NDArray[np.float32]
MOST_THREADS = 64
_STEP = 8  # inputs are padded to a multiple of this
_AT_ONCE = 16  # inputs in one run: memory stays bounded, and more is no faster


class Network:
    """Scores encoded inputs; safe to share across threads.

    An input is padded by its own length alone, and the weights multiply whole numbers scaled by
    token, so what is scored beside a text does not change its score beyond rounding.
    """

    def __init__(self, model: bytes, sizes: dict[str, int], threads: int = 1) -> None:
        """Load an ONNX model whose outputs have `sizes`; raises `InvalidModelError`."""
        if isinstance(threads, bool) or not 1 <= threads <= MOST_THREADS:
            raise InvalidInputError("threads", f"a whole number from 1 to {MOST_THREADS}")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 4  # a damaged file raises; nothing is printed beside
        options.enable_cpu_mem_arena = False  # the arena keeps the largest batch for ever
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._session = onnxruntime.InferenceSession(
                model, options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # the library has a class of its own for every status
            raise InvalidModelError("model.onnx", "a model that can be loaded") from error
        found = {out.name: out.shape[-1] for out in self._session.get_outputs()}
        self.width: int = found.pop(VECTOR, 0)
        if (
            not self.width
            or found != sizes
            or [each.name for each in self._session.get_inputs()] != ["ids"]
        ):
            raise InvalidModelError("model.onnx", "the input and the outputs that model.json names")
        self._sizes = {**sizes, VECTOR: self.width}

    def scores(self, inputs: Sequence[Sequence[int]]) -> dict[str, Scores]:
        """The logits of every head and the vector they are made from, one row for each input, in order."""
        out = {name: np.zeros((len(inputs), n), np.float32) for name, n in self._sizes.items()}
        by_length: dict[int, list[int]] = defaultdict(list)
        for at, ids in enumerate(inputs):
            by_length[min(-len(ids) // _STEP * -_STEP, LONGEST)].append(at)
        for length, rows in sorted(by_length.items()):
            for first in range(0, len(rows), _AT_ONCE):
                chosen = rows[first : first + _AT_ONCE]
                padded = np.full((len(chosen), length), PADDING, np.int64)
                for row, at in enumerate(chosen):
                    padded[row, : len(inputs[at])] = inputs[at]
                parts = self._session.run(list(out), {"ids": padded})
                for name, part in zip(out, parts, strict=True):
                    out[name][chosen] = part
        return out
