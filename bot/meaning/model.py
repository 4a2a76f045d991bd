"""The model: texts -> vectors whose closeness is that of their meaning. Loading it takes a second and some 80 MB."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seminar.scripts import is_unspaced

Vectors = NDArray[np.float32]

# Stored with each vector: another model's are of no use beside these. The number counts changes of `readable`.
NAME = "wordllama l2_supercat 256 v1"
SIZE = 256
# Rows that are compared at once: they are widened for it, which would take four times their memory.
AT_ONCE = 2_048
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

    In small letters: to the model "Quantum" is hardly the same as "quantum", and titles have many capitals.
    Of Chinese pairs it finds "coral reef" nearer to "tax law" (0.45) than to "marine ecology" (0.12).
    """
    text = _ADDRESS.sub(" ", text[:LONGEST])
    kept = " ".join("".join(" " if is_unspaced(sign) else sign for sign in text.casefold()).split())
    return kept if sum(sign.isalpha() for sign in kept) >= _FEWEST_LETTERS else ""


def to_bytes(row: Vectors) -> bytes:
    """A byte a number, the greatest being 127: likeness is then wrong by 0.002 at most, which is of no matter."""
    greatest = float(np.abs(row).max())
    return np.round(row * (127 / greatest if greatest else 0)).astype(np.int8).tobytes()


class Rows:
    """Stored vectors beside each other, to be compared with one; those of another number of bytes count as unknown."""

    def __init__(self, stored: Sequence[bytes]) -> None:
        whole = b"".join(row if len(row) == SIZE else bytes(SIZE) for row in stored)
        self._rows: NDArray[np.int8] = np.frombuffer(whole, dtype=np.int8).reshape(len(stored), SIZE)
        lengths = self._piece_by_piece(lambda wide: np.linalg.norm(wide, axis=1))
        self._scale = np.divide(1, lengths, out=np.zeros_like(lengths), where=lengths > 0)

    def likeness(self, wanted: Vectors) -> Vectors:
        """How like each row is to a vector of length 1: the cosine between them, 0 for one that is unknown."""
        found: Vectors = self._piece_by_piece(lambda wide: wide @ wanted) * self._scale
        return found

    def _piece_by_piece(self, measure: Callable[[Vectors], Any]) -> Vectors:
        pieces = [
            measure(self._rows[start : start + AT_ONCE].astype(np.float32))
            for start in range(0, len(self._rows), AT_ONCE)
        ]
        return np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.float32)
