"""Text that people supplied, made safe to show: it cannot format, mention, or outgrow its place."""

import re
from collections.abc import Iterable

_SPECIAL = re.compile(
    r"(?P<url>https?://[^\s<>|*`\\\[\]]+)"
    r"|(?P<everyone>@)(?=everyone|here)"
    r"|(?P<mark>[\\*_~|`\[\]<>]|^[ \t]*[#>-])",
    re.MULTILINE,
)
_INVISIBLE = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0x09), *range(0x0B, 0x20)])
# What ends an address in Discord's markdown, or pairs with what stands around it.
_UNFIT = re.compile(r"[\s<>|*`\\()\[\]]|~~")
_LONGEST_ADDRESS = 512


def escape(text: str) -> str:
    """The text as Discord's markdown that shows it letter by letter; addresses stay whole and clickable."""
    return _SPECIAL.sub(_escaped, text.translate(_INVISIBLE))


def line(text: str, limit: int = 300) -> str:
    """As `escape`, on one line and clipped to `limit` characters (two or more), the escapes counted."""
    flat = " ".join(text.split())
    room = limit
    while size(shown := escape(clip(flat, room))) > limit:
        room = max(1, min(room - 1, room * limit // size(shown)))
    return shown


def clip(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a blank where there is one near, with an ellipsis that says so."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    blank = cut.rfind(" ")
    return (cut[:blank] if blank > limit * 0.6 else cut).rstrip(" ,;:") + "…"


def size(text: str) -> int:
    """Its length in UTF-16 units: no reading of Discord's limits in "characters" counts more."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def pages(text: str, limit: int) -> list[str]:
    """The whole text in pieces that escape to `limit` characters (two or more) each, cut where a reader would pause."""
    pieces = []
    text = text.strip()
    while text:
        room = limit
        while (taken := size(escape(text[: (cut := _cut(text, room))].rstrip()))) > limit:
            room = max(1, min(room - 1, room * limit // taken))
        pieces.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return pieces


def prose(text: str | None, limit: int) -> list[str]:
    """As `pages`, escaped; nothing where there is nothing to see."""
    return [shown for piece in pages(text or "", limit) if (shown := escape(piece)).strip()]


def flow(sections: Iterable[tuple[str, Iterable[str]]], limit: int) -> list[str]:
    """Fills (heading, pieces) into as few pages as their order allows; there is always one, perhaps empty.

    All of it must be safe already, and a piece with its heading no longer than `limit`.
    """
    filled = [""]
    for heading, pieces in sections:
        above, gap = (f"**{heading}**\n" if heading else ""), "\n\n"
        for piece in pieces:
            block = f"{above}{piece}"
            joined = f"{filled[-1]}{gap}{block}" if filled[-1] else block
            if size(joined) <= limit:
                filled[-1] = joined
            else:
                filled.append(block)
            above, gap = "", "\n"
    return filled


def address(url: str) -> str:
    """The address with those characters encoded that would end it, or format what follows."""
    return _UNFIT.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), url)


def link(name: str, url: str | None) -> str:
    """A safe name as a link, or bare where there is no web address to go to."""
    if not url or not url.startswith(("https://", "http://")) or "://" in name:
        return name
    target = address(url)
    return f"[{name}]({target})" if size(target) <= _LONGEST_ADDRESS else name


def _cut(text: str, room: int) -> int:
    if len(text) <= room:
        return len(text)
    for separator in ("\n\n", "\n", ". ", "。", " "):
        found = text.rfind(separator, room // 2, room)
        if found >= 0:
            return found + 1
    return room


def _escaped(match: re.Match[str]) -> str:
    if match["url"]:
        return match["url"].replace("~~", "%7E%7E")
    if match["everyone"]:
        return "@\u200b"
    mark = match["mark"]
    return f"{mark[:-1]}\\{mark[-1]}"
