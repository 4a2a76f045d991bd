"""Reads the files that an operator names, one after the other, with a progress bar where there are many."""

import sys
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.progress import track

from seminar.errors import Refusal
from seminar.reading import source

_MANY = 5


def text_of(path: Path) -> str:
    """Raises `Refusal` where the file cannot be opened or is no text; `-` is standard input."""
    try:
        if str(path) == "-":
            return source.decode(sys.stdin.buffer.read(source.MOST_BYTES + 1), "Standard input")
        source.check_size(path.stat().st_size, str(path))
        return source.decode(path.read_bytes(), str(path))
    except OSError as error:
        raise Refusal(f"{path} cannot be read ({error.strerror}). Check the name, and that you may read it.") from error


def each(paths: list[Path]) -> Iterator[Path]:
    """The files in their order."""
    console = Console(stderr=True)
    yield from track(paths, "Reading", console=console, disable=len(paths) < _MANY or not console.is_terminal)


def complain(refusal: Refusal) -> None:
    """Says on standard error why a file was left out."""
    print(refusal, file=sys.stderr)
