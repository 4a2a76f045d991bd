"""Who sits on the jury of a thesis: people listed below each other who do not speak."""

import re
from collections.abc import Sequence

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import JURORS
from seminar.reading.lists.ratings import rate_person
from seminar.reading.text.lines import Line

_LONGEST_HEAD, _LONGEST_MEMBER = 80, 200
_FEWEST = 2
_HEAD = compile_when_used(
    r"\W{0,4}(?:(?:devant\s(?:le|un)\s|composition\sdu\s|membres\sdu\s|le\s)?jury(?:\sde\s(?:thèse|soutenance))?(?:\s(?:est\s)?composé\sde)?"
    r"|rapporteurs?|(?:(?:ph\.?d\.?|thesis|doctoral|dissertation|examination|examining|assessment|evaluation|defen[cs]e)\s)?committee(?:\smembers)?"
    r"|jury\smembers|(?:the\sjury\s)?composed\sof|(?:external\s|internal\s)?(?:opponents?|examiners?|evaluators|supervisors?|advisors?)"
    r"|(?:prüfungs|promotions|dissertations|habilitations)(?:kommission|ausschuss)|kommission|gutachter(?:innen)?(?:\sund\sgutachter)?"
    r"|prüfer(?:innen)?|referenten\sder\sarbeit|betreuer(?:innen)?"
    r"|(?:ante\sel\s|miembros\sdel\s|composición\sdel\s)?tribunal(?:\s(?:formado|compuesto|integrado)\spor)?|jurado|sinodales"
    r"|(?:membri\sdella\s|composizione\sdella\s|davanti\salla\s)?commissione(?:\s(?:giudicatrice|esaminatrice|composta\sda|di\sdottorato))?"
    r"|(?:membros\sd[ao]\s|composição\sd[ao]\s|perante\s[oa]\s)?(?:banca|júri)(?:\s(?:examinadora|composto\spor|constituído\spor))?"
    r"|chair\sof\s(?:the\s)?defen[cs]e)\s?[:：]?",
    re.IGNORECASE,
)
# What ends the line of a member: "Ada Quill - Professor - Fano - Rapporteur"
_MEMBER = compile_when_used(
    rf"(?:[,;(–—-]\s?)(?:co-?)?(?:{JURORS}|{match_any(gather_words(lambda words: words.phrasing.jury_parts))})"
    r"\s?[)\].;,]{0,2}$",
    re.IGNORECASE,
)
_ROLE = re.compile(r"[^\W\d_][^:,\d]{2,30}:\s{1,3}(?=\S)")


def drop_juries(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such lists and without the lines that announce them."""
    kept: list[Line] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        head = len(line.text) <= _LONGEST_HEAD and bool(_HEAD.fullmatch(line.text))
        stop = place + head
        while stop < len(lines) and _is_member(
            lines[stop], lines[stop - 1] if stop > place + head else None, head=head
        ):
            stop += 1
        if stop - place - head >= (1 if head else _FEWEST):
            place = stop
        else:
            kept.append(line)
            place += 1
    return kept if len(kept) < len(lines) else lines


def _is_member(line: Line, above: Line | None, *, head: bool) -> bool:
    """Whether a line names somebody with what they are there; below the head of a list the name is enough."""
    if len(line.text) > _LONGEST_MEMBER or line.level:
        return False
    if above and (line.bullet != above.bullet or (line.gap and not line.bullet)):
        return False
    role = _ROLE.match(line.text)
    text = line.text[role.end() :] if role else line.text
    name = re.split(r"\s[–—|-]\s|[,;(]", text, maxsplit=1)[0]
    return (head or bool(_MEMBER.search(line.text))) and rate_person(name)[0] > 0
