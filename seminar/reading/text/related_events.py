"""Other events that a site recommends below the one of the page: "Featured events", "You may also be interested in"."""

from collections.abc import Sequence

from seminar.reading.text.lines import Line
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.when.mentions import find_mentions

_LONGEST, _LONGEST_DATED = 60, 300
_FIRST = 4
_EVENTS = (
    r"(?:events?|talks?|seminars?|lectures?|content|news|posts?|articles?|stories|veranstaltungen|termine|beiträge"
    r"|eventos?|eventi|événements?|contenus?)"
)
_HEADING = compile_when_used(
    rf"\W{{0,3}}(?:(?:featured|related|similar|recommended|suggested|popular|ähnliche|empfohlene|verwandte)\s(?:upcoming\s)?{_EVENTS}"
    r"|(?:more|other|further|weitere|mehr|autres|otr[oa]s|más|altri|outr[oa]s|mais)\s(?:upcoming\s)?(?:events?|news|veranstaltungen|eventos|actividades"
    r"|eventi|événements|évènements|atividades)(?:\s(?:this|diesen|dieses|ce|este|questo)\s[\w-]{3,9})?|also\s(?:this|next)\s(?:week|month|term|season)"
    rf"|{_EVENTS}\s(?:à\sla\sune|similaires|liés|associés|relacionad[oa]s|similares|destacad[oa]s|simili|correlati|in\sevidenza|em\sdestaque)"
    r"|(?:you|sie|ci)\s(?:may|might)\s(?:also\s)?(?:like|be\sinterested\sin)|(?:(?:other|more)\s)?(?:events\s)?you\s(?:may|might)\s(?:also\s)?(?:like|enjoy)"
    r"|(?:das\s)?könnte\s(?:sie|dich)\sauch\sinteressieren|vous\saimerez\saussi|también\ste\spuede\sinteresar|potrebbe\sinteressarti"
    r"|também\spode\sgostar)\W{0,3}",
)


def drop_related(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines up to such a heading, where a day and an hour stand above it and less below it than above."""
    for place, line in enumerate(lines):
        if len(line.text) > _LONGEST or not _HEADING.fullmatch(line.text.lower()):
            continue
        if place < _FIRST or len(lines) - place > place + 1:
            return lines
        return lines[:place] if _names_moment(lines[:place]) else lines
    return lines


def _names_moment(lines: Sequence[Line]) -> bool:
    found = [find_mentions(line.text) for line in lines if len(line.text) <= _LONGEST_DATED]
    return any(each.dates for each in found) and any(each.hours for each in found)
