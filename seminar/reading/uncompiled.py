"""Patterns that are compiled when a text first needs them: most texts need few of all."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any, cast


def compile_when_used(make: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled when it is first asked for a match, because most texts need few of all patterns.

    A function is called then, where to put the pattern together takes long as well.
    """
    return cast("re.Pattern[str]", _Uncompiled(make, flags))


class _Uncompiled:
    """Stands for a pattern; each method that it is asked for becomes its own, so that later calls cost no more."""

    def __init__(self, make: str | Callable[[], str], flags: int) -> None:
        self._make = make
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._compiled, name)
        setattr(self, name, method)
        return method

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._make if isinstance(self._make, str) else self._make(), self._flags)
