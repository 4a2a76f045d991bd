"""The model: texts -> vectors whose closeness is that of their meaning. Loading it takes a second and some 80 MB."""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from seminar.scripts import is_unspaced

Vectors = NDArray[np.float32]

# Stored with each vector: another model's are of no use beside these. The number counts changes of `readable`.
NAME = "wordllama l2_supercat 256 v1"
SIZE = 256
LONGEST = 4_000  # characters of a text; abstracts are shorter

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_FEWEST_LETTERS = 3


class Model:
    """Loaded once and for all. Takes about a millisecond for an abstract."""

    def __init__(self) -> None:
        import wordllama

        # With the folder of the package itself it looks nowhere else, and never at the network.
        folder = Path(wordllama.__file__).parent
        self._model = wordllama.WordLlama.load(cache_dir=folder, disable_download=True)

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """A row of length 1 for each text; all 0 for one that says nothing that the model knows."""
        read = [readable(text) for text in texts]
        # It divides by the number of a text's words, also where there are none.
        rows = np.asarray(self._model.embed([text or "-" for text in read]), dtype=np.float32)
        rows = np.nan_to_num(rows)
        rows[[not text for text in read]] = 0
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        found: Vectors = np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)
        return found


def readable(text: str) -> str:
    """What the model can make something of: no addresses, and no Chinese or Japanese, where it finds no meaning.

    Of Chinese pairs it finds "coral reef" nearer to "tax law" (0.45) than to "marine ecology" (0.12).
    """
    text = _ADDRESS.sub(" ", text[:LONGEST])
    kept = " ".join("".join(" " if is_unspaced(sign) else sign for sign in text).split())
    return kept if sum(sign.isalpha() for sign in kept) >= _FEWEST_LETTERS else ""


def to_bytes(row: Vectors) -> bytes:
    """In half precision: two bytes a number, and errors far below what matters."""
    return row.astype("<f2").tobytes()


def from_bytes(rows: Sequence[bytes]) -> NDArray[np.float16]:
    """A row for each; those of another length count as unknown."""
    width = SIZE * 2
    whole = b"".join(row if len(row) == width else bytes(width) for row in rows)
    return np.frombuffer(whole, dtype="<f2").reshape(len(rows), SIZE).astype(np.float16, copy=False)
