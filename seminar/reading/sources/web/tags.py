"""A page's tags, put in order before the parser sees them, so that no page can make it slow.

The parser takes seconds for nested tags and for attributes by the ten thousand, because both cost the square of their
number. So the tokens are read here as the HTML standard reads them, and written anew: never deeper than `DEEPEST`, with
only the attributes that anything here looks at. Scripts and styles go; what a script holds as facts is kept apart.
"""

import html
import re
from dataclasses import dataclass, field

from seminar.errors import Refusal
from seminar.reading.uncompiled import compile_when_used

DEEPEST = 120
MOST_TAGS = 300_000
_LONGEST_VALUE = 4_000
_MOST_SCRIPTS = 50

_TOKEN = compile_when_used(
    r"""
      <!--(?:-?>|(?P<comment>.*?)(?:--!?>|\Z))
    | <(?P<close>/?)(?P<name>[a-zA-Z][^\s/>\x00]{0,60}+)[^\s/>]*+
      (?P<attributes>(?:[^>"'=]|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?|["'])*+)(?:>|\Z)
    | <[!?/][^>]*+(?:>|\Z)
    """,
    re.VERBOSE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s\"'>/=][^\s>/=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"?|'([^']*+)'?|([^\s>]++)))?")
_KEPT_NAMES = """
href class id style datetime itemscope itemtype itemprop itemref content property name type colspan rowspan hidden
role aria-hidden alt title rel encoding data-cfemail pubdate src
"""
_KEPT = frozenset(_KEPT_NAMES.split())
_VOID_NAMES = """
area base br col embed hr img input link meta param source track wbr
"""
_VOID = frozenset(_VOID_NAMES.split())
# The words in them are no words of the page; a title's and a text field's are.
_RAW_NAMES = """
script style xmp iframe noembed noframes textarea title
"""
_RAW = frozenset(_RAW_NAMES.split())
_RAW_KEPT = frozenset(("textarea", "title"))
# Which open tag a new one ends, and at which tag the search for it stops.
_ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    name: (frozenset(ended.split()), frozenset(stops.split()))
    for names, ended, stops in (
        ("li", "li", "ul ol menu"),
        ("dt dd", "dt dd", "dl"),
        ("tr", "tr td th", "table"),
        ("td th", "td th", "tr table"),
        ("tbody thead tfoot", "tbody thead tfoot tr td th", "table"),
        ("option", "option", "select"),
        ("a", "a", "table td th"),
        (
            "p div h1 h2 h3 h4 h5 h6 ul ol dl table section article header footer aside main nav form blockquote pre "
            "hr center address details figure fieldset",
            "p",
            "table td th li div section article body button",
        ),
    )
    for name in names.split()
}
# The parser would take all that follows the first for its words, and what is in the third for nothing.
_RENAMED = {"plaintext": "pre", "listing": "pre", "template": "div", "image": "img", "frameset": "div"}
_FORMATTING_NAMES = """
b i u s em strong big small code font tt strike nobr span
"""
_FORMATTING = frozenset(_FORMATTING_NAMES.split())
_MOST_OF_ONE = 8
_CELLS_NAMES = """
td th caption
"""
_CELLS = frozenset(_CELLS_NAMES.split())
_OF_TABLES_NAMES = """
table tbody thead tfoot tr td th caption
"""
_OF_TABLES = frozenset(_OF_TABLES_NAMES.split())


@dataclass(frozen=True, slots=True)
class Script:
    """A script that holds no program: facts as JSON, or a formula."""

    media_type: str
    text: str


@dataclass(slots=True)
class _Tidied:
    """What is written so far. Whatever is ended is ended in words, so that the parser's stack is this one."""

    pieces: list[str] = field(default_factory=list)
    scripts: list[Script] = field(default_factory=list)
    open_tags: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def start(self, name: str, attributes: str) -> None:
        self.open_tags.append(name)
        self.counts[name] = self.counts.get(name, 0) + 1
        self.pieces.append(f"<{name}{attributes}>")

    def end_from(self, place: int) -> None:
        for name in reversed(self.open_tags[place:]):
            self.counts[name] -= 1
            self.pieces.append(f"</{name}>")
        del self.open_tags[place:]


def tidy_tags(source: str) -> tuple[str, tuple[Script, ...]]:
    """The page with tags in order and without programs, and the scripts that hold facts.

    Raises `Refusal` beyond `MOST_TAGS` of them.
    """
    tidied = _Tidied()
    place = 0
    endless: set[str] = set()
    for _ in range(MOST_TAGS):
        start = source.find("<", place)
        if start < 0:
            tidied.pieces.append(source[place:])
            return "".join(tidied.pieces), tuple(tidied.scripts)
        tidied.pieces.append(source[place:start])
        found = _TOKEN.match(source, start)
        if not found:
            tidied.pieces.append("&lt;")
            place = start + 1
            continue
        place = found.end()
        name = _RENAMED.get(found["name"].lower(), found["name"].lower()) if found["name"] else ""
        if not name or not found[0].endswith(">"):
            continue
        if found["close"]:
            _close(tidied, name)
        elif name in _RAW:
            place = _take_raw(tidied, source, found, endless)
        else:
            _open(tidied, name, found["attributes"])
    raise Refusal("That page is too large to read. Copy the part with the talks from the browser, and paste it.")


def _close(tidied: _Tidied, name: str) -> None:
    if name == "br":
        tidied.pieces.append("<br>")
    if not tidied.counts.get(name):
        return
    for place in range(len(tidied.open_tags) - 1, -1, -1):
        each = tidied.open_tags[place]
        if each == name:
            tidied.end_from(place)
            return
        if each in _CELLS and name not in _OF_TABLES:
            return  # what stands in a cell ends nothing around the table


def _open(tidied: _Tidied, name: str, attributes: str) -> None:
    if ends := _ENDS.get(name):
        _end_implied(tidied, *ends)
    if name in _VOID:
        tidied.pieces.append(f"<{name}{_rewrite(attributes)}>")
    elif len(tidied.open_tags) >= DEEPEST or (name in _FORMATTING and tidied.counts.get(name, 0) >= _MOST_OF_ONE):
        tidied.pieces.append(" ")
    else:
        tidied.start(name, _rewrite(attributes))


def _end_implied(tidied: _Tidied, ended: frozenset[str], stops: frozenset[str]) -> None:
    """Ends the tags that a new one ends without a word."""
    if not any(tidied.counts.get(name) for name in ended):
        return
    first = None
    for place in range(len(tidied.open_tags) - 1, -1, -1):
        if tidied.open_tags[place] in ended:
            first = place
        elif tidied.open_tags[place] in stops:
            break
    if first is not None:
        tidied.end_from(first)


def _take_raw(tidied: _Tidied, source: str, found: re.Match[str], endless: set[str]) -> int:
    """Where the element ends, whose content holds no tags; a script of facts is kept, and a text field's words."""
    name = found["name"].lower()
    closing = None if name in endless else re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(source, found.end())
    if closing is None:
        endless.add(name)  # once is enough to look through the whole page
        return found.end() if name == "title" else len(source)
    content = source[found.end() : closing.start()]
    if name == "script":
        _keep_script(tidied, _list_attributes(found["attributes"]), content)
    elif name in _RAW_KEPT:
        tidied.pieces.append(f"<{name}>{content.replace('<', '&lt;')}</{name}>")
    after = source.find(">", closing.end())
    return after + 1 if after >= 0 else len(source)


def _keep_script(tidied: _Tidied, attributes: dict[str, str], content: str) -> None:
    media_type = attributes.get("type", "").split(";")[0].strip().lower()
    if media_type == "application/ld+json" and len(tidied.scripts) < _MOST_SCRIPTS:
        tidied.scripts.append(Script(media_type, content))
    elif media_type in ("math/tex", "math/asciimath") and len(content) <= 2_000:
        tidied.pieces.append(f"<code class=tex>${html.escape(content.strip())}$</code>")


def _rewrite(attributes: str) -> str:
    if not attributes.strip(" /\n\t"):
        return ""
    return "".join(
        f' {name}="{html.escape(html.unescape(value))}"' for name, value in _list_attributes(attributes).items()
    )


def _list_attributes(attributes: str) -> dict[str, str]:
    """The attributes that anything looks at, the first of each name, their values shortened."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(attributes):
        name = match[1].lower()
        if name in _KEPT and name not in found:
            value = match[2] or match[3] or match[4] or ""
            found[name] = value[:_LONGEST_VALUE]
    return found
