"""Whether the libraries that search by meaning needs are there."""

import importlib.util

from seminar.errors import Refusal

# The names of the modules, as they are imported.
_NEEDED = ("numpy", "wordllama")


def is_installed() -> bool:
    return all(importlib.util.find_spec(name) is not None for name in _NEEDED)


def require() -> None:
    """Raises `Refusal`, with how to install the extra."""
    if not is_installed():
        raise Refusal(
            "`[search] semantic` is switched on, and its libraries are not installed. Beside dev.py, run "
            "`.venv/bin/pip install --require-hashes -r requirements/semantic.txt` (elsewhere: `pip install "
            "'lectern[semantic]'`), or switch it off."
        )
