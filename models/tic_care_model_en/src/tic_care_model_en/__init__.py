"""The data files of tic's learned reader for English."""

from importlib.resources import files
from pathlib import Path

__all__ = ["path"]


def path() -> Path:
    """The folder that holds `model.json`, `model.onnx`, `tokenizer.json` and the model card."""
    return Path(str(files(__name__))) / "data"
