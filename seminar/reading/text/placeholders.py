"""Words that only say that there is nothing to say yet, such as "TBA"."""

import re
import unicodedata
from functools import cache

from seminar.missing import stated
from seminar.reading.languages import compile_when_used, gather_words
from seminar.reading.languages.groups import AND

_MISSING = gather_words(lambda words: words.missing)
# "TBD/A", "TBA in 3316 EECS", "t.b.a. (in inglese)"
_OPEN_YET = re.compile(
    r"tb[acds](?:\s?(?:/|or)\s?(?:tb)?[acdns]){1,2}"
    r"|(?:tb[acds]|t\.b\.[acds]\.?|n\.\s?n\.)[\s,]{1,3}(?:\([^()]{1,60}\)|(?:in|at|en|im)\s.{2,24}|[-–]\s.{2,40})",
    re.IGNORECASE,
)

_LONGEST = 60
# "講題未定", "题目待定", "タイトルは後日"
_OPEN_YET_HAN = compile_when_used(
    r"(?:报告|報告|演讲|演講|讲座|講座|講演|発表|主讲|主講)?(?:题目|題目|讲题|講題|标题|標題|题|題|主题|主題|題名|演題|タイトル|テーマ|内容|內容|摘要|要旨|概要"
    r"|报告人|報告人|主讲人|主講人|讲者|講者|講員|講演者|発表者|講師|者|人)(?:及摘要|・要旨|・概要|和摘要|與摘要)?\s?[はを:：]?\s?"
    r"(?:待定|待公布|待通知|待确认|待確認|待确定|待確定|待补|待補|未定|未公布|未公開|另行通知|另定|稍后公布|稍後公布|調整中|後日(?:連絡|公開|発表|掲載|お知らせ)?"
    r"|追って(?:連絡|掲載|お知らせ)?|準備中|tba|tbd)",
    re.IGNORECASE,
)
# What of a talk may be open yet, "Titel und Abstract folgen".
_NOUN = (
    r"(?:titles?|titel|titre|titulo|titolo|thema|theme|tema|topic|subject|sujet|asunto|assunto|argomento|speaker|referent(?:in)?"
    r"|vortragende[rn]?|orateur|oratrice|intervenante?|ponente|orador[a]?|palestrante|relat(?:ore|rice)|abstract|resume|resumen|resumo"
    r"|zusammenfassung|kurzfassung|riassunto|name|nom|nombre|nome|room|raum|ort|salle|lieu|sala|lugar|local|aula|luogo|sede|venue|link"
    r"|details|infos?|date|datum|fecha|data|time|heure|hora|ora|uhrzeit)"
)
_TITLE_NOUN = re.compile(r"(?:titles?|titel|titre|titulo|titolo|thema|theme|tema|topic)\b")
_FIELD = re.compile(rf"{_NOUN}(?:\s?(?:[,/&]|{AND})\s?{_NOUN}){{0,2}}\s?[:–—-]?\s")
_OPEN_FIELD = compile_when_used(
    r"(?:is\s|are\s|will\s(?:be\s)?|wird\s|werden\s|sera\s|seront\s|sara\s|verra\s|verranno\s|saranno\s|se\s|sera\s|serao\s)?(?:still\s|noch\s|encore\s|ancora\s)?"
    r"(?:to\s(?:be\s(?:announced|confirmed|determined|decided|defined|specified|provided|added|fixed)|follow)|follows?|forthcoming|pending|open|coming\ssoon|folg(?:t|en)(?:\snoch)?|offen|unbekannt"
    r"|(?:bekannt\s?gegeben|nachgereicht|mitgeteilt|erganzt)|(?:a|por|da|zu)\s(?:preciser|venir|confirmer|definir|annoncer|determiner|communiquer"
    r"|anunciar|confirmar|determinar|precisar|divulgar|designar|definire|comunicare|confermare|annunciare|precisare|stabilire|destinarsi)(?:se)?"
    r"|pendiente|provisori[oa]|(?:precise|communique|annonce)s?(?:\sulterieurement|\sprochainement)?|anunciara|comunicara|comunicat[oaie])"
)


def is_missing(text: str) -> bool:
    """Whether the words only say that there is nothing to say yet."""
    if _OPEN_YET.fullmatch(text.strip()):
        return True
    words = re.sub(r"[\[\](){}*<>\"“”（）【】［］]", "", text).strip().rstrip(".:!").strip().lower()
    if not words.strip("-–—… ?.") or words in _MISSING or stated(words) is None:
        return True
    return len(words) <= _LONGEST and (
        _says_later(words) or bool(_OPEN_YET_HAN.fullmatch(words)) or _ends_on_open_title(words)
    )


def _ends_on_open_title(words: str) -> bool:
    """Whether words end by saying that the title is still open: "Conference rehearsal; title to be confirmed"."""
    _, clause, last = words.rpartition(";")
    return bool(clause) and bool(_TITLE_NOUN.match(_fold(last.strip()))) and _says_later(last.strip())


def _says_later(words: str) -> bool:
    """Whether it is said of a field that it is still open, with or without accents: "TITRE A PRECISER"."""
    plain = _fold(words)
    field = _FIELD.match(plain)
    rest = plain[field.end() :] if field else plain
    return rest in _plain_missing() or bool(field and (_OPEN_FIELD.fullmatch(rest) or stated(rest) is None))


def _fold(words: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", words) if not unicodedata.combining(sign))


@cache
def _plain_missing() -> frozenset[str]:
    return frozenset(map(_fold, _MISSING))
