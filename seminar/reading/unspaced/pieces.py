"""Chinese and Japanese labels whose meaning the words behind them decide."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import UNSPACED, Label, compile_when_used
from seminar.reading.talk.labels import Piece
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.text.quotes import find_quotes
from seminar.reading.text.sentences import count_sentences
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.people import split_people

_SIGN = re.compile(f"[{UNSPACED}]")
_SKETCH = re.compile(r"[简簡]\s?介")
_DELIVERY = compile_when_used(r"(?:[报報]\s?告|[講讲]\s?座|[演講讲]\s?[讲講演]|発\s?表|お\s?話)")
# 《等高線外》作者: who wrote a book rather than what the talk is called.
_WROTE = re.compile(r"\s?(?:等)?(?:一书|一書)?(?:的|の)?\s?(?:作者|著者|主编|主編|编者|編者|译者|譯者|导演|導演|監督)")
_LONGEST_TITLE = 90
_SHORT_REST = 5
_LEAST = 2.0


def mend_unspaced(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces with such labels settled; those of other languages as they are.

    "简介" below an abstract is the speaker's; "讲座：" and "内容：" may bring a title where no other label does, and
    "講演：" a person with the title in quotes.
    """
    if not any(piece.label and _SIGN.search(piece.words) for piece in pieces):
        return pieces
    titled = any(piece.label is Label.TITLE for piece in pieces)
    mended: list[Piece] = []
    summed_up = False
    for place, piece in enumerate(pieces):
        if piece.label and _SIGN.search(piece.words):
            if piece.label is Label.ABSTRACT and summed_up and _SKETCH.fullmatch(piece.words):
                piece = replace(piece, label=Label.BIO)
            elif piece.label is Label.UPCOMING and piece.text:
                # "日程 12月8日" says when, "【讲座预告】苔藓的夜" names the talk.
                says_when = find_dates(piece.text) and len(find_mentions(piece.text).rest) < _SHORT_REST
                piece = replace(piece, label=Label.WHEN if says_when else None)
            elif not titled and piece.label is Label.SPEAKER and (parts := _part_speaker(piece)):
                mended += parts
                continue
            elif not titled and piece.text and _brings_title(piece, pieces[place + 1 : place + 2]):
                piece = replace(piece, label=Label.TITLE)
        summed_up = summed_up or piece.label is Label.ABSTRACT
        mended.append(piece)
    return mended


def _part_speaker(piece: Piece) -> list[Piece]:
    for quote in find_quotes(piece.text):
        if _WROTE.match(piece.text[quote.stop :]) or re.search(r"[（(][^）)]*$", piece.text[: quote.start]):
            continue
        outside = f"{piece.text[: quote.start]} {piece.text[quote.stop :]}".strip(" :：,，、-–—")
        if len(quote.inner) > 3 and outside and split_people(outside):
            return [replace(piece, text=outside), replace(piece, text=quote.inner, label=Label.TITLE)]
    return []


def _brings_title(piece: Piece, after: Sequence[Piece]) -> bool:
    text = piece.text
    asked = re.sub("[?？!！]", "", text)
    if len(text) > _LONGEST_TITLE or count_sentences(asked) or names_occasion(text) or rate_title(text) < _LEAST - 1:
        return False
    match piece.label:
        case Label.SERIES:
            return rate_title(text) >= _LEAST
        case Label.SPEAKER:
            return bool(_DELIVERY.fullmatch(piece.words)) and not split_people(text) and rate_title(text) >= _LEAST
        case Label.ABSTRACT:
            goes_on = bool(after) and after[0].label is None and not after[0].line.gap
            return "容" in piece.words and not goes_on and rate_title(text) > 0
        case _:
            return False
