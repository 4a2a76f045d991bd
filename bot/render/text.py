"""Text that people supplied, made safe to show: it cannot format, mention, or outgrow its place."""

import re

_SPECIAL = re.compile(
    r"(?P<url>https?://[^\s<>|*`\\]+)"
    r"|(?P<everyone>@)(?=everyone|here)"
    r"|(?P<mark>[\\*_~|`\[\]<>]|^[ \t]*[#>-])",
    re.MULTILINE,
)
_INVISIBLE = dict.fromkeys(
    [*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0x09), *range(0x0B, 0x20)]
)


def escape(text: str) -> str:
    """The text as Discord's markdown that shows it letter by letter; addresses stay whole and clickable."""
    return _SPECIAL.sub(_escaped, text.translate(_INVISIBLE))


def line(text: str, limit: int = 300) -> str:
    """As `escape`, on one line and clipped to about `limit` characters."""
    return escape(clip(" ".join(text.split()), limit))


def clip(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a blank where there is one near, with an ellipsis that says so."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    blank = cut.rfind(" ")
    return (cut[:blank] if blank > limit * 0.6 else cut).rstrip(" ,;:") + "…"


def pages(text: str, limit: int) -> list[str]:
    """The whole text in pieces of at most `limit` characters, cut between paragraphs, sentences or words."""
    pieces = []
    while len(text) > limit:
        cut = max(text.rfind("\n\n", 0, limit), 0)
        for separator in (". ", " "):
            if cut < limit // 2:
                cut = max(cut, text.rfind(separator, 0, limit) + len(separator) - 1)
        cut = cut if cut > 0 else limit
        pieces.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*pieces, text] if text or not pieces else pieces


def _escaped(match: re.Match[str]) -> str:
    if match["url"]:
        return match["url"]
    if match["everyone"]:
        return "@\u200b"
    mark = match["mark"]
    return f"{mark[:-1]}\\{mark[-1]}"
