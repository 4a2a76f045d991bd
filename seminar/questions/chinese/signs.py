"""Single signs that are what a Chinese text speaks of: the “被” sentence."""

import re

_OF_SIGN = re.compile("([把被得的了着过给将])字(?:句|结构)")
_QUOTED = re.compile("[“‘「『'\"]([\u3400-\u9fff])[”’」』'\"]")


def spoken_of(said: str) -> list[str]:
    """Those of a question, in simplified Chinese."""
    return quoted(said) or _OF_SIGN.findall(said)


def quoted(text: str) -> list[str]:
    """Those that stand in quotation marks by themselves."""
    return _QUOTED.findall(text)
