"""Slides, posters, papers and recordings that a text offers with a talk."""

import re
from collections.abc import Sequence

from seminar.material import Material, MaterialKind
from seminar.reading.languages.groups import AND, WITH
from seminar.reading.languages.vocabulary import split_phrases
from seminar.reading.talk.joining_addresses import invites_to_join
from seminar.reading.talk.sections import Labelled
from seminar.reading.text.addresses import find_urls, unwrap
from seminar.reading.text.lines import Line
from seminar.reading.uncompiled import compile_when_used

_SHORTEST_LEFT = 2  # signs; a title of one bracket is left alone
_KINDS = {
    word: kind
    for kind, words in (
        (MaterialKind.SLIDES, "slides; slide; slide deck; presentation"),
        (MaterialKind.POSTER, "poster; flyer"),
        (MaterialKind.PAPER, "paper; preprint; arxiv; pdf; link to paper"),
        (MaterialKind.RECORDING, "video; recording; recorded talk; youtube"),
        (MaterialKind.NOTES, "notes; lecture notes; handout"),
    )
    for word in split_phrases(words)
}
_WORDS = "|".join(sorted(_KINDS, key=len, reverse=True))
_BRACKETED = compile_when_used(
    rf"[\[(]\s*(?P<words>(?:{_WORDS})(?:(?:\s*[,;/|&]\s*|\s)(?:{_WORDS}))*)\s*[\])]", re.IGNORECASE
)
_ALONE = compile_when_used(rf"\W*(?P<words>(?:{_WORDS})(?:\s*[,;/|&]?\s*(?:{_WORDS}))*)\W*", re.IGNORECASE)
_WORD = compile_when_used(rf"(?<!\w)(?:{_WORDS})(?!\w)", re.IGNORECASE)

# "Knots in ice and [slides]"
_JOINED = re.compile(rf"\s+(?:{AND}|{WITH}|\+|&)$")
# Words that only lead to more about a talk: "(abstract)", "[Zoom link]", "(PDF, 2 MB)".
_POINTERS = (
    r"(?:ext(?:ended|\.)\s)?abstracts?|summary|details|(?:more\s|further\s)?info(?:rmation|s)?|more|bio|cv|link|url|web(?:site|page)?|homepage"
    r"|zoom(?:\slink)?|webex|live(?:\s?stream)?|stream|register|registration|rsvp|ical|ics|calendar|code|github|demo|draft|article|thesis|book"
    r"|pptx?|mp[34]|html|doi|audio|podcast|photos?|pictures|announcement|program(?:me)?|recordings|videos|papers"
    r"|zusammenfassung|kurzfassung|folien|vortragsfolien|aufzeichnung|plakat|aushang|fotos|mehr|résumé|affiche|diapo(?:s|ramas?|sitives?)?|vidéo"
    r"|enregistrement|lien|en\ssavoir\splus|resumen|diapositivas|transparencias|vídeo|grabación|cartel|enlace|más\sinformación|resumo|slides"
    r"|gravação|cartaz|riassunto|sommario|locandina|registrazione|diapositive|altro|摘要|视频|視頻|录像|錄影|课件|海报|海報|要旨|動画|スライド|資料"
)
_POINTER = rf"(?:(?:{_POINTERS}|{_WORDS})(?:\s?,\s?\d{{1,3}}(?:[.,]\d)?\s?[kM]B)?|arxiv:\s?\d{{4}}\.\d{{4,5}}(?:v\d)?)"
_POINTING = compile_when_used(
    rf"\s*[\[(（]\s*{_POINTER}(?:(?:\s*[,;/|&+]\s*|\s(?:{AND}\s)?){_POINTER}){{0,4}}\s*[\])）]\s*$",
    re.IGNORECASE,
)


def find_materials(lines: Sequence[Line], parts: Sequence[Labelled] = ()) -> tuple[Material, ...]:
    """The materials that the lines offer, in order; an address is missing where the text shows only the word."""
    found: dict[tuple[MaterialKind, str | None], Material] = {}

    def keep(word: str, url: str | None) -> None:
        kind = _KINDS[" ".join(word.lower().split())]
        if url is None and any(known is kind for known, _ in found):
            return
        found.setdefault((kind, url), Material(kind=kind, url=url))

    for line in lines:
        linked = set()
        for link in line.links:
            if (alone := _ALONE.fullmatch(link.text[:80])) and link.url.lower().startswith(("http", "www")):
                word = _WORD.search(alone["words"])
                if word:
                    linked.add(word[0].lower())
                    keep(word[0], unwrap(link.url))
        if len(line.text) <= 1000:
            for group in _BRACKETED.finditer(line.text):
                for word in _WORD.finditer(group["words"]):
                    if word[0].lower() not in linked:
                        keep(word[0], None)
    for part in parts:
        word = _WORD.search(part.words)
        urls = find_urls(part.text)
        if urls and word:
            for url in urls[:5]:
                keep(word[0], url)
        elif not any(line.links for line in part.lines):
            for each in _WORD.finditer(part.text[:200]):
                keep(each[0], None)
    return tuple(found.values())


def strip_link_words(text: str, lines: Sequence[Line]) -> str:
    """A title without the linked words "slides", "Zoom" and the like that stand behind it."""
    for line in lines:
        for link in reversed(line.links):
            aside = link.text and (_ALONE.fullmatch(link.text[:80]) or invites_to_join(link.text))
            if aside and text.rstrip(" ])|,;").endswith(link.text):
                text = text.rstrip(" ])|,;").removesuffix(link.text).rstrip(" [(|,;")
                text = _JOINED.sub("", text)
    return text


def strip_materials(text: str) -> str:
    """A title without "[Slides]" and the like in it, and without "(abstract)" behind it."""
    if not any(sign in text for sign in "[(（"):
        return text
    text = " ".join(_BRACKETED.sub(" ", text).split())
    for _ in range(3):
        found = _POINTING.search(text)
        if found is None or found.start() < _SHORTEST_LEFT:
            break
        text = text[: found.start()].rstrip()
    return text
