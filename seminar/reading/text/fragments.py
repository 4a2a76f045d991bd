"""An announcement in one paragraph of fragments: "TOPOLOGY SEMINAR. Tuesday 3 May, 4 pm, B 12. Ada Quill: Knots." """

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.talk.occasions import names_occasion
from seminar.reading.text.lines import Line
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.prose import find_announced_people

_MOST_LINES, _MOST_PIECES, _FEWEST = 12, 8, 3
_LONGEST, _LONGEST_PIECE, _LONGEST_WHEN, _LEAD = 4000, 200, 40, 6
_TEXT = re.compile(r"\s(?=(?:Abstract|Summary|Bio|Biography|Zusammenfassung|Résumé|Resumen|Resumo|Sommario)\s?[:.]\s)")

# Where a fragment ends: not behind a title, an initial or a short month.
_STOP = re.compile(
    r"(?<=[\w)”\"’])(?<!\bProf)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\bMr)(?<!\bMs)(?<!\b[A-Z])(?<!\bRm)(?<!\bJan)(?<!\bFeb)(?<!\bMar)(?<!\bApr)(?<!\bAug)"
    r"(?<!\bSept)(?<!\bOct)(?<!\bNov)(?<!\bDec)(?<!\bMon)(?<!\bTue)(?<!\bTues)(?<!\bWed)(?<!\bThu)(?<!\bThurs)(?<!\bFri)(?<!\bUniv)(?<!\bDept)(?<!\b[ap]\.m)"
    r"\.\s+(?=[A-ZÀ-Þ\d“\"])"
)


def part_fragments(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, the only one with a day parted where it is a series, a day, and who speaks on what, between stops."""
    if len(lines) > _MOST_LINES:
        return lines
    dated = [place for place, line in enumerate(lines) if find_mentions(line.text[:_LONGEST_PIECE]).dates]
    if len(dated) != 1 or len(lines[dated[0]].text) > _LONGEST:
        return lines
    line = lines[dated[0]]
    head, *texts = _TEXT.split(line.text)
    pieces = [piece for piece in _STOP.split(head) if piece.strip()]
    if not _FEWEST <= len(pieces) <= _MOST_PIECES or max(map(len, pieces)) > _LONGEST_PIECE:
        return lines
    when = [place for place, piece in enumerate(pieces) if _leads_with_day(piece)]
    rest = find_mentions(pieces[when[0]]).rest if when else ""
    if not when or len(rest) > _LONGEST_WHEN or any(map(find_announced_people, pieces)):
        return lines
    if not names_occasion(pieces[0].rstrip(". ")) and when[0] > 0:
        return lines
    parted = [
        replace(line, text=piece.rstrip(". "), raw=piece.rstrip(". "), number=line.number, gap=place == 0, links=())
        for place, piece in enumerate(pieces)
    ]
    parted[-1] = replace(parted[-1], links=line.links)
    parted += [replace(line, text=text, raw=text, gap=True, links=()) for text in texts]
    return [*lines[: dated[0]], *parted, *lines[dated[0] + 1 :]]


def _leads_with_day(piece: str) -> bool:
    dates = find_mentions(piece).dates
    return bool(dates) and dates[0].start <= _LEAD
