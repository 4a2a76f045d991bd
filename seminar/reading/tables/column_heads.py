"""What the columns of a table hold, by the names at their heads or by their cells."""

import re
from collections.abc import Callable, Sequence

from seminar.reading.languages import UNSPACED, Label
from seminar.reading.tables.nicknames import are_nicknames
from seminar.reading.talk.label_words import PICTURE, name_label
from seminar.reading.text.lines import tidy
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours
from seminar.reading.who.people import split_people

_HEAD_PARTS = re.compile(
    rf"\s*(?:[/&,+|／（）]|\band\b|[()])\s*|(?<=[a-z])\s+(?=[{UNSPACED}])|(?<=[{UNSPACED}])\s+(?=[A-Z])", re.IGNORECASE
)
_FOOTNOTE = re.compile(r"\s*(?:\[\d{1,2}\]|\(\d{1,2}\)|\*{1,2})$")
# "Pre-talk speaker", "Title 2": one of several talks of a row
_OF_SEVERAL = re.compile(
    r"^(?:pre-?(?:talk|seminar|lecture)|warm-?up|main|first|second|1st|2nd|early|late)(?:'s)?\s(?=[a-z])|(?<=[a-z])\s#?[12]$",
    re.IGNORECASE,
)
# "Who leads", "What we read", "Quand ?"
_QUESTION = re.compile(
    r"\s*(?P<word>who|what|when|where|wer|was|wann|wo|qui|quoi|quand|où|quién|qué|cuándo|dónde|chi|cosa|dove|quem|onde|quando)"
    r"(?:\s[\w’']{1,12}){0,3}\s?\??\s*",
    re.IGNORECASE,
)
# Who speaks, where members of a group take turns.
_PEOPLE = (
    "person",
    "people",
    "lead",
    "leader",
    "led by",
    "discussion lead",
    "discussion leader",
    "student",
    "volunteer",
)
# Who takes his turn, in a table that names no other speakers.
_TURNS = (
    "担当",
    "担当者",
    "発表担当",
    "领读",
    "领读人",
    "領讀",
    "領讀人",
    "导读",
    "导读人",
    "導讀",
    "導讀人",
    "负责人",
    "負責人",
    "姓名",
    "学生",
    "學生",
    "分享",
    "分享者",
    "汇报",
    "匯報",
    "轮值",
    "輪值",
    "発表",
    "紹介者",
    *(
        "reader",
        "readers",
        "who?",
        "contributor",
        "contributors",
        "responsible",
        "discussion leaders",
        "leaders",
        "paper lead",
    ),
    *(
        "reading lead",
        "in charge",
        "verantwortlich",
        "leitung",
        "responsable",
        "responsável",
        "responsabile",
        "animateur",
    ),
)
_PAPERS = ("paper", "papers", "article", "reading", "readings", "paper title", "text", "chapter", "section")
# What a talk holds, where no column has its title.
_CONTENTS = (
    *("content", "contents", "inhalt", "contenido", "contenu", "contenuto", "conteúdo", "about", "subject matter"),
    *("assunto", "asunto", "subject", "tópico", "tópicos", "contents/topic", "gegenstand", "objet"),
    *("内容", "內容", "报告内容", "報告內容", "分享内容", "发表内容", "発表内容", "汇报内容", "讲座内容"),
)
_SHORTEST_TITLE = 12
_ROW_LABELS = frozenset(Label) - {
    Label.UPCOMING,
    Label.PREVIOUS,
    Label.ORGANIZERS,
    Label.REGISTER,
    Label.OTHER,
    Label.SERIES,
}


def tell_when_or_who(heads: Sequence[Label | None]) -> bool:
    """Whether some column holds days or people."""
    return any(head in (Label.DATE, Label.WHEN, Label.SPEAKER) for head in heads)


def name_column(head: str) -> Label | None:
    """What the name of a column promises; of several names in one the first that says what the talks are about."""
    head = _FOOTNOTE.sub("", head)
    head = head if head.strip().lower().endswith("name") else _OF_SEVERAL.sub("", head)
    label = name_label(head) or (Label.SPEAKER if head.strip().lower() in _PEOPLE else None)
    if label is None and (asked := _QUESTION.fullmatch(head)):
        label = name_label(asked["word"])
    if label is None:
        found = [said for each in _HEAD_PARTS.split(head) if each and (said := name_label(each))]
        label = next((said for said in found if said is not Label.MATERIALS), next(iter(found), None))
    return label if label in _ROW_LABELS else None


def find_day_column(heads: list[Label | None], rows: Sequence[list[str]]) -> list[Label | None]:
    """The heads, that of a column of days as one where it has another name, such as "Week"."""
    if Label.DATE in heads or Label.WHEN in heads:
        return heads
    for index in range(len(heads)):
        cells = [cells[index] for cells in rows if index < len(cells) and cells[index]]
        dated = sum(bool(find_dates(tidy(cell)[0], told=True)) for cell in cells if len(cell) < 60)
        if len(cells) > 1 and dated * 5 >= len(cells) * 4:
            return [*heads[:index], Label.DATE, *heads[index + 1 :]]
    return heads


def _read_plain(name: str) -> str:
    return PICTURE.sub(" ", tidy(name)[0]).strip(" :：")


def promote_turns(heads: Sequence[Label | None], names: Sequence[str]) -> list[Label | None]:
    """The heads, that of those who take turns as the speakers' where no other column is."""
    if Label.SPEAKER in heads:
        return list(heads)
    turns = [place for place, name in enumerate(names) if _read_plain(name).lower() in _TURNS]
    return [Label.SPEAKER if turns[:1] == [place] else head for place, head in enumerate(heads)]


def promote_papers(heads: list[Label | None], names: Sequence[str]) -> list[Label | None]:
    """The heads of a reading group's table, where the papers are what the talks are about."""
    if Label.TITLE in heads or Label.SPEAKER not in heads:
        return heads
    plain = [_HEAD_PARTS.split(_read_plain(name))[0].lower() for name in names]
    if sum(name in _CONTENTS for name in plain) == 1:
        return [Label.TITLE if name in _CONTENTS else head for head, name in zip(heads, plain, strict=True)]
    return [
        Label.TITLE if head in (Label.MATERIALS, None) and name in _PAPERS else head
        for head, name in zip(heads, plain, strict=True)
    ]


def promote_unnamed(
    heads: list[Label | None], names: Sequence[str], rows: Sequence[Sequence[str]]
) -> list[Label | None]:
    """The heads, that of the only column without a name as the titles' where no other column has them."""
    blank = [place for place, name in enumerate(names) if not name.strip() and heads[place] is None]
    if Label.TITLE in heads or Label.SPEAKER not in heads or len(blank) != 1:
        return heads
    cells = [tidy(row[blank[0]])[0] for row in rows if blank[0] < len(row)]
    told = sum(len(cell) > _SHORTEST_TITLE for cell in cells)
    return [Label.TITLE if [place] == blank and told * 2 > len(rows) else head for place, head in enumerate(heads)]


def guess_columns(rows: list[list[str]]) -> list[Label | None]:
    """What headless columns hold: dates, hours, people, and the longest texts as titles."""
    width = max(len(cells) for cells in rows)
    heads: list[Label | None] = [None] * width
    full = [cells for cells in rows if sum(map(bool, cells)) > 2]
    rows = full if len(full) > 2 else rows  # holidays and the like leave cells empty
    columns = [[cells[index] for cells in rows[:40] if index < len(cells) and cells[index]] for index in range(width)]

    def share(index: int, fits: Callable[[str], object]) -> float:
        return sum(bool(fits(tidy(cell)[0])) for cell in columns[index]) / max(len(columns[index]), 1)

    for index in range(width):
        if Label.DATE not in heads and share(index, lambda cell: len(cell) < 60 and find_dates(cell, told=True)) > 0.6:
            heads[index] = Label.DATE
        elif Label.TIME not in heads and share(index, lambda cell: len(cell) < 40 and find_hours(cell)) > 0.6:
            heads[index] = Label.TIME
        elif Label.SPEAKER not in heads and share(index, lambda cell: len(cell) < 100 and split_people(cell)) > 0.5:
            heads[index] = Label.SPEAKER
    if Label.DATE not in heads:
        return [None] * width
    if Label.SPEAKER not in heads:
        named = [index for index in range(width) if heads[index] is None and are_nicknames(columns[index])]
        heads = [Label.SPEAKER if named[:1] == [index] else head for index, head in enumerate(heads)]
    free = [index for index in range(width) if heads[index] is None and columns[index]]
    if Label.SPEAKER in heads and free:
        longest = max(free, key=lambda index: sum(map(len, columns[index])))
        if sum(map(len, columns[longest])) > 12 * len(columns[longest]):
            heads[longest] = Label.TITLE
    return heads
