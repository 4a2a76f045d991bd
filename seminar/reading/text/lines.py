"""A pasted text as lines of readable words, with what their typography says."""

import html
import re
from dataclasses import dataclass, replace

from seminar.errors import Refusal
from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.text.unfolding import unfold_rows

MOST_LINES = 2000

_BLANKS = dict.fromkeys((0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), " ")
_UNSEEN = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF))
_CLEAN = str.maketrans(_BLANKS | _UNSEEN)

# A wide blank behind a bracket parts columns, one within a name does not.
_WIDE_BLANK = re.compile("(?<=[）)」』\\]])\u3000")
_RULE = re.compile(r"\s*(?:[-*_=~—–•·+#]\s?){3,}\s*")
_LONGEST_HEADING = 120
_UNDERLINE = re.compile(r"\s*(={3,}|-{3,}|~{3,}|\^{3,}|\*{3,})\s*")
# "#topology #braids"
_TAGGED = re.compile(r"\s*(?:#[^\W\d_][\w-]{1,40}\s*){1,20}")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s*(?=[^\s#])(.*)")
# "3. April" and "3. 04.27" are days, "3. Apples" is the third of a list.
_MONTH = match_any(gather_words(lambda words: words.months))
_MONTH_AND_YEAR = r"(?:0?[1-9]|1[0-2]|[IVX]{1,4})\.\s?(?:(?:19|20)\d\d(?!\d)|2\d(?=\s*[,:]?\s*$))"
_BULLET = compile_when_used(
    rf"\s*(?:[l§Ø](?=\s+[“„\"A-ZÀ-Þ])|[-*+•·‣▪●○◦►➢✓■□–]"
    rf"|\(?\d{{1,3}}[.)](?=\s)(?!\s+(?:(?:{_MONTH})(?![^\W\d_])|{_MONTH_AND_YEAR})))\s+(?=\S)|\s*[•‣▪●◦➢](?=[“„\"«‘\w])",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"\s*(?:>\s?)+")
_TAGS = (
    "a|abbr|article|b|big|blockquote|body|button|center|cite|code|dd|details|div|dl|dt|em|figure|font|footer|h[1-6]|header|hr"
    "|html|i|iframe|img|li|main|mark|nav|ol|p|q|section|small|span|strong|sub|summary|sup|time"
)
_TAG = compile_when_used(rf"</?(?:{_TAGS}|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{{0,300}})?/?>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_STRUCK = re.compile(r"~~[^~\n]{1,500}~~|<(s|del|strike)>[^<>\n]{1,500}</\1>", re.IGNORECASE)
_HTML_LINK = re.compile(
    r"<a\s[^<>]{0,300}?href=[\"']([^\"'<>\s]{1,1500})[\"'][^<>]{0,300}>([^<>]{0,300})</a>", re.IGNORECASE
)
_LINK = re.compile(
    r"(!?)\[((?:[^\[\]]|\[[^\[\]]{0,100}\]){0,300})\]"
    r"\(\s{0,3}<?((?:[^()\s<>]|\([^()\s<>]{0,200}\)){1,1500})>?(?:\s{1,3}\"[^\"]{0,200}\")?\s{0,3}\)"
)
# "[第二部 講演](午後4時)", "[Part II](2pm-3pm)": brackets behind brackets are a link only around an address.
_NO_ADDRESS = compile_when_used(
    r"[^./#@%?=\x00]{0,60}[^\x00-\x7f][^./#@%?=\x00]{0,60}|\d{1,2}(?:[:.]\d\d)?(?:[ap]m)?(?:[-–]\d{1,2}(?:[:.]\d\d)?(?:[ap]m)?)?",
    re.IGNORECASE,
)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,1500}|[^<>\s@]{1,100}@[^<>\s@]{1,200})>")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|~<>-])")
_ITALIC = re.compile(
    r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*(?![\w*])|(?<!\w)_(?=[^\s_])([^_\n]{1,300})(?<=\S)_(?!\w)"
)
# What is left of emphasis that a copy has torn apart.
_STRAY = re.compile(r"(?<=[\w\s])\*(?=[A-Z])|\s\*$|(?<=\w)\*+(?=[\s,;:.]|$)")
# Chat programs write <address|words>, and their pictures as :words:.
_CHAT_LINK = re.compile(r"<(https?://[^<>|\s]{1,1500})\|([^<>|\n]{1,300})>")
_CHAT_SIGN = re.compile(r"(?<![\w:]):([a-z+][a-z_\d+-]{2,40}):(?![\w:/])")
_CHAT_SIGNS = (
    *(("calendar", "📅"), ("date", "📅"), ("clock", "🕒"), ("pushpin", "📍"), ("location", "📍"), ("link", "🔗")),
    *(("computer", "💻"), ("microphone", "🎤"), ("speaking_head", "🗣"), ("memo", "📝")),
)
_CODE = re.compile(r"(?<!`)`([^`\n]{1,200})`(?!`)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address behind other words."""

    text: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line that holds something; `gap` says that a blank line or a rule stands before it.

    `level` is a heading's 1 to 6, else 0; `raw` still has the tabs and pipes of a table's row. `indent` says how far a
    bullet is set in.
    """

    number: int
    raw: str
    text: str
    links: tuple[Link, ...] = ()
    level: int = 0
    strong: bool = False
    bullet: bool = False
    gap: bool = False
    indent: int = 0


def split_lines(text: str) -> tuple[Line, ...]:
    """The lines that hold something. Raises `Refusal` beyond `MOST_LINES` of them."""
    rows = unfold_rows(_WIDE_BLANK.sub("  ", text).translate(_CLEAN))
    lines: list[Line] = []
    gap = True
    for number, raw in enumerate(rows):
        if (_RULE.fullmatch(raw[:300]) and len(raw) <= 300) or not raw.strip():
            underline = _UNDERLINE.fullmatch(raw[:300])
            below = underline and lines and not gap and lines[-1].number == number - 1 and "|" not in lines[-1].raw
            if underline and below and not _ends_paragraph(lines[-1]):
                level = 1 if underline[1][0] == "=" else 2
                lines[-1] = replace(lines[-1], level=level)
            gap = True
            continue
        line = _read_line(number, raw, gap)
        if line.text or line.links:
            lines.append(line)
            gap = False
        if len(lines) > MOST_LINES:
            raise Refusal(
                f"That text has more than {MOST_LINES} lines. Paste the announcement alone, or a page at a time."
            )
    return tuple(lines)


def _ends_paragraph(line: Line) -> bool:
    """Whether a line is the end of running text: a rule below it does not make it a heading."""
    last = line.text.rstrip(")）")[-1:]
    return last == "。" or (last in (".", "!", "！") and (len(line.text) > _LONGEST_HEADING or not line.gap))


def tidy(raw: str) -> tuple[str, tuple[Link, ...]]:
    """The readable words of a piece of markup, and the addresses behind them."""
    links: list[Link] = []

    def keep(text: str, url: str) -> str:
        text, url = _inline(text), html.unescape(url)
        if url.startswith("mailto:"):
            address = url[7:].split("?")[0]
            return text if "@" in text else f"{text} {address}".strip()
        if url.startswith("#"):
            return text
        if _NO_ADDRESS.fullmatch(url):
            return f"{text} ({url})"
        links.append(Link(text=text, url=url))
        return text if text and text != url else url

    text = raw
    if "<" in text:
        text = _BREAK.sub(" ", text)
        text = _HTML_LINK.sub(lambda found: keep(found[2], found[1]), text)
        text = _CHAT_LINK.sub(lambda found: keep(found[2], found[1]), text)
    if "~~" in text or "<" in text:
        text = _STRUCK.sub(" ", text)
    if "](" in text:
        text = _LINK.sub(lambda found: " " if found[1] else keep(found[2], found[3]), text)
    if "<" in text:
        text = _AUTOLINK.sub(lambda found: f" {found[1].removeprefix('mailto:')} ", text)
    return _inline(text), tuple(links)


def join_wrapped(texts: list[str]) -> str:
    """One paragraph from the lines into which it was wrapped, hyphenation undone."""
    whole = ""
    for text in texts:
        if not whole:
            whole = text
        elif _HYPHENATED.search(whole[-40:]) and text[:1].islower():
            whole = whole[:-1] + text
        elif whole.endswith("-") and not whole.endswith(" -") and text[:1].isalnum():
            whole += text
        else:
            whole = f"{whole} {text}"
    return whole


# "well-\nknown" keeps its hyphen, "optimi-\nzation" does not.
_HYPHENATED = re.compile(
    r"(?:^|\s)(?!(?:well|low|high|non|multi|self|semi|pre|post|co|real|long|short|state|large|small|two|three|one|deep|"
    r"open|cross|data|time|first|second|zero|few|in|non|quasi|sub|super|fine|end|full|half|left|right)-)[A-Za-z]{2,}-$"
)


def _read_line(number: int, raw: str, gap: bool) -> Line:
    body = raw
    if body.lstrip().startswith(">"):
        body = _QUOTE.sub("", body, count=1)
    level = 0
    if (heading := _HEADING.match(body)) and not _TAGGED.fullmatch(body):
        level, body = len(heading[1]), heading[2].rstrip("# ")
    bullet = _BULLET.match(body)
    if bullet:
        body = body[bullet.end() :]
    text, links = tidy(body)
    bare = body.strip()
    strong = (
        len(bare) > 4 and bare[:2] in ("**", "__") and bare.rstrip(":.")[-2:] == bare[:2] and "**" not in bare[2:-3]
    )
    if found := re.match(r"\s*<h([1-6])\b", body, re.IGNORECASE):
        level = int(found[1])
    return Line(
        number=number,
        raw=body.rstrip(" \r"),
        text=text,
        links=links,
        level=level,
        strong=strong,
        bullet=bool(bullet),
        gap=gap,
        indent=len(raw) - len(raw.lstrip()) if bullet else 0,
    )


def _inline(text: str) -> str:
    if ":" in text:
        text = _CHAT_SIGN.sub(lambda found: next((s for part, s in _CHAT_SIGNS if part in found[1]), " "), text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "&" in text:
        text = html.unescape(text).translate(_CLEAN)
    if "`" in text:
        text = _CODE.sub(r"\1", text)
    if "*" in text or "_" in text:
        text = text.replace("**", "")
        text = re.sub(r"(?<![^\W_])__(?=\S)|(?<=\S)__(?![^\W_])", "", text)
        text = _ITALIC.sub(lambda found: found[1] or found[2], text)
        text = _STRAY.sub("", text)
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    return " ".join(text.split())
