"""Markup that holds several lines in one, or none at all, before lines are read one by one."""

import re

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.text.html_rows import unfold_html_rows

_DROPPED = compile_when_used(
    r"<!--(?>[^-]|-(?!->)){0,5000}-->"  # comments
    r"|\{%[-\s](?>[^%\n]|%(?!\})){0,500}%\}"  # a page generator's commands
    r"|^[ \t]{0,8}\{(?::|[.#])[^{}\n]{0,200}\}[ \t]*$"  # attributes of the block above
    r"|^[ \t]{0,8}:::[^\n]{0,100}$",
    re.MULTILINE,
)
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\]")
_WIKI_URL = re.compile(r"\[(https?://[^\s\]]{1,1000})[ \t]+([^\[\]\n]{1,200})\]")
_HAN_DAY = re.compile(r"(?<!\d)\d{1,2}\s?月\s?\d{1,2}\s?日")
# The leaf of a calendar, as cards of events show it: day, month and year a line each.
_MONTH = rf"(?:{match_any(gather_words(lambda words: words.months))})"
_CARD_HINT = re.compile(r"^[ \t]*[0-3]?\d[ \t]*$", re.MULTILINE)
_CARD = compile_when_used(
    rf"^[ \t]{{0,20}}(?:(?P<day>[0-3]?\d)[ \t]*\n\s{{0,20}}(?P<month>{_MONTH})[.,]?"
    rf"|(?P<named>{_MONTH})[.,]?[ \t]*\n\s{{0,20}}(?P<second>[0-3]?\d),?)"
    r"(?:[ \t]*\n?[ \t]{0,20}(?P<year>(?:19|20)\d\d))?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_LATEX_ROW = re.compile(r"[ \t]{0,40}(?P<cells>[^\n]{3,2000}?)\\\\(?:\[[^\]]{0,20}\])?\s*(?:\\hline)?\s*$")
_LATEX_SPAN = re.compile(r"\\multicolumn\{\d\}\{[^{}]{0,40}\}\{(?:\\[a-z]{2,8}\s)?([^{}]{0,300})\}")
_BREAKING = r"details|summary|blockquote|p|div|li|ul|ol|dl|dt|dd|section|article|header|main|center|h[1-6]"
_BREAK = re.compile(rf"<br\s?/?>|</?(?:{_BREAKING})(?:\s[^<>]{{0,300}})?>", re.IGNORECASE)
_HEADING = re.compile(r"<h([1-6])(?:\s[^<>]{0,300})?>", re.IGNORECASE)


def unfold_rows(text: str) -> list[str]:
    """The text's rows: cut where tags break them, without comments and commands, wiki tables with a row a line."""
    if "<!--" in text or "{" in text or ":::" in text:
        text = _DROPPED.sub("", text)
    if "[[" in text:
        text = _WIKI_LINK.sub(r"\1", text)
    if "[http" in text:
        text = _WIKI_URL.sub(r"[\2](\1)", text)
    text = unfold_html_rows(text)
    rows = _CARD.sub(_write_day, text).splitlines() if _CARD_HINT.search(text) else text.splitlines()
    if any(row.startswith("{|") for row in rows):
        rows = _unfold_wiki(rows)
    if "\\\\" in text:
        rows = [_unfold_latex(row) for row in rows]
    if "•" in text:
        rows = [part for row in rows for part in _cut_bullets(row)]
    if "<" not in text:
        return rows
    return [part for row in rows for part in _cut(row)]


def _unfold_latex(row: str) -> str:
    """A row of a LaTeX table as one of a Markdown table."""
    found = _LATEX_ROW.match(row) if "&" in row else None
    if not found:
        return row
    cells = [cell.replace("~", " ").strip() for cell in re.split(r"(?<!\\)&", found["cells"])]
    bare = [_LATEX_SPAN.sub(r"\1", cell).replace("|", "/") for cell in cells]
    return f"| {' | '.join(bare)} |"


def _write_day(card: re.Match[str]) -> str:
    day, month, year = card["day"] or card["second"], card["month"] or card["named"], card["year"]
    return f"\n{day} {month} {year or ''}".rstrip()


def _cut_bullets(row: str) -> list[str]:
    """A row into which a copy has run a whole list, at its bullets and at the days between them."""
    if row.count(" • ") < 3 or len(row) < 200:
        return [row]
    head, *items = row.split(" • ")
    parts = [head]
    for item in items:
        found = _HAN_DAY.search(item, 1)
        parts += [f"• {item[: found.start()]}", item[found.start() :]] if found else [f"• {item}"]
    return parts


def _cut(row: str) -> list[str]:
    """A row at the tags that begin a line of their own; a table's row stays whole, as its cells hold such tags."""
    if "<" not in row or row.count("|") >= 2 or "\t" in row.strip() or not _BREAK.search(row[:100_000]):
        return [row]
    parts = []
    start = 0
    prefix = ""
    for found in _BREAK.finditer(row):
        parts.append(prefix + row[start : found.start()])
        heading = _HEADING.fullmatch(found[0])
        prefix = f"{'#' * int(heading[1])} " if heading else ""
        start = found.end()
    parts.append(prefix + row[start:])
    kept = [part for part in parts if part.strip("# \t")]
    return kept or [""]


def _unfold_wiki(rows: list[str]) -> list[str]:
    """Rows between "{|" and "|}" as rows of a Markdown table."""
    unfolded: list[str] = []
    cells: list[str] | None = None
    for row in rows:
        bare = row.strip()
        if bare.startswith("{|"):
            cells = []
        elif cells is None:
            unfolded.append(row)
        elif bare.startswith(("|-", "|}")):
            if cells:
                unfolded.append(f"| {' | '.join(cells)} |")
            cells = None if bare.startswith("|}") else []
        elif bare.startswith(("|", "!")) and not bare.startswith("|+"):
            cells += [_strip_attributes(each) for each in re.split(r"\|\||!!", bare[1:])]
    if cells:
        unfolded.append(f"| {' | '.join(cells)} |")
    return unfolded


def _strip_attributes(cell: str) -> str:
    head, bar, rest = cell.partition("|")
    cell = rest if bar and "=" in head and "[[" not in head else cell
    cell = re.sub(r"'{2,5}", "", cell)
    return cell.replace("|", "/").strip()
