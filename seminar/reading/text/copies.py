"""What copying and site builders leave in a text: quotation marks that do not match, words run together, shortcodes."""

import re
import unicodedata

_LONGEST = 3000
_FANCY = re.compile("[\U0001d400-\U0001d7ff]{2,}")
# [Knots]({{< relref "post/knots.md" >}})
_REFERENCE = re.compile(r"\{\{[<%]\s{0,3}(?:rel)?ref\s{1,3}\"?([^\"\s<>{}]{1,300})\"?\s{0,3}[>%]\}\}")
_KIND = "University|College|Institute|Universität|Université|Universidad|Università|Universidade|Hochschule"
# "Ada QuillUniversity of Fano", "Ada QuillFano University"
_GLUED = re.compile(
    r"(?<=[a-zà-þ]{3})(?<!Fitz)(?<!National)(?<!State)(?<!Technical)(?<!Open)"
    rf"(?=(?:{_KIND})\s(?:of|for|de|di|du|des|della|do|da|zu|[A-ZÀ-Þ])"
    rf"|[A-ZÀ-Þ][a-zà-þ]{{3,14}}(?:\s(?:State|National|Technical))?\s(?:{_KIND})\b)"
)
# title: "\"Knots in ice\""
_ESCAPED = re.compile(r'"\\"([^"\\\n]{1,300})\\""')
# "Fano College'Knots in ice'": a quotation glued to the place before it
_GLUED_TICK = re.compile(r"(?<=[a-z]{4})'(?=[A-ZÀ-Þ])([^'‘’\"“”]{4,160}[\w?!.])'(?=:?\s*$)")
# A tick that opens a quotation which a bent one closes: 'Knots in ice’
_TICK = re.compile(r"(?<![\w'])'(?=[A-ZÀ-Þ])(?=[^'‘’]{4,200}[\w?!.]’(?!\w))")

# ”Knots in ice”: a closing mark that opens a quotation, as in Swedish and in hasty typing.
_TWICE = re.compile(r"(?<![\w”])”(?=\w)(?=[^“”„\n]{3,200}”(?!\w))")
# A quotation between ticks behind a colon, up to the line's end
_TICKED_END = re.compile(r"(?<=[:,]\s)'(?=[A-ZÀ-Þ])([^‘’\"“”]{4,200}[\w?!.])'(?=\s*$)")
# "10h- Knots in ice": a dash glued to the hour before it
_HOUR_DASH = re.compile(r"(?<![\w.,:-])(\d{1,2}(?:[hH]\d{0,2}|:\d\d))-(?=\s{1,3}[^\s\d])")
# "24.11.2026, 18.30hRaum: U4": a label glued to the hour before it
_HOUR_LABEL = re.compile(r"(?<=\d[.:]\d\d)((?:\s?(?:h|[Uu]hr|[ap]m|hrs?))?)(?=[A-ZÀ-Þ][a-zà-þ]{2,14}\s?:\s)")
# A meeting's number set apart in its address: "zoom.us/j/987 6543 2109"
_SPACED_NUMBER = re.compile(r"(?<=/j/)(\d{2,4})[ \xa0](\d{3,4})[ \xa0](\d{3,4})(?![\d.:])")

# "10 : 00 - 10 : 40", "( Fano )": typesetters' blanks
_SPACED_CLOCK = re.compile(r"(?<![\d:：])([01]?\d|2[0-3]) [:：] ?([0-5]\d)(?![\d:：]| ?[:：])")
_SPACED_BRACKETS = re.compile(r"\( ([^()\n]{1,120}?) \)")


def mend_copy(text: str) -> str:
    """The text with what was opened by one kind of quotation mark closed by the same kind, and run-on names apart.

    Words in letters that look bold without being so, "𝗞𝗻𝗼𝘁𝘀", become plain ones; a single such letter is a formula's.
    """
    text = _FANCY.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    text = _HOUR_LABEL.sub(r"\1, ", _HOUR_DASH.sub(r"\1 –", text))
    if " :" in text or " ：" in text:
        text = _SPACED_CLOCK.sub(r"\1:\2", text)
    if "( " in text or " )" in text:
        text = _SPACED_BRACKETS.sub(r"(\1)", text)
    if "/j/" in text:
        text = _SPACED_NUMBER.sub(r"\1\2\3", text)
    if "{{" in text:
        text = _REFERENCE.sub(r"\1", text)
    if '"\\"' in text:
        text = _ESCAPED.sub(r"“\1”", text)
    if not ("”" in text or "“" in text or "’" in text or "'" in text or _GLUED.search(text)):
        return text
    return "\n".join(_mend_line(line) if len(line) <= _LONGEST else line for line in text.split("\n"))


def _mend_line(line: str) -> str:
    line = _GLUED.sub(", ", line)
    if '"' in line and ("“" in line or "”" in line) and "„" not in line:
        line = _match_marks(line)
    if line.count("”") > 1:
        line = _TWICE.sub("“", line)
    if "'" in line and "‘" not in line:
        line = _GLUED_TICK.sub(r", ‘\1’", line)
        line = _TICKED_END.sub(r"‘\1’", line)
    if "'" in line and "’" in line and "‘" not in line:
        line = _TICK.sub("‘", line)
    return line


def _match_marks(line: str) -> str:
    """The line with a straight mark bent where its partner is."""
    signs = list(line)
    opened: int | None = None
    for place, sign in enumerate(signs):
        if sign not in '"“”':
            continue
        if opened is None:
            opened = place if sign != "”" else None
        elif sign == "“" or (sign == '"' and signs[opened] == '"'):
            opened = place if sign == "“" else None
        else:
            signs[opened], signs[place] = "“", "”"
            opened = None
    return "".join(signs)
