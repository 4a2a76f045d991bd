"""Chinese sentences about one talk, one for each fact that was asked."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.actions.answering.values import Answer
from bot.render import talks as cards
from bot.render.answers import parts
from bot.render.answers.chinese_labels import day
from bot.render.answers.wordings import Wording
from bot.render.text import line
from seminar.questions import languages, nuances
from seminar.questions.asked import Fact
from seminar.talk import Talk

QUOTE = 400  # characters of a sentence that is quoted


def about(answer: Answer, now: datetime, words: Wording) -> str:
    talk = answer.talks[0]
    if answer.truth is False and talk.cancelled:
        return words.cancelled.format(title=parts.title(talk), who=_who_of(talk, words), when=when(talk), why="")
    if answer.truth is False:
        return words.no_nearest.format(gives=gives(talk, now, words))
    said = [text for fact in answer.facts if (say := _SAY.get(fact)) and (text := say(talk, answer, now, words))]
    said = list(dict.fromkeys(said)) or [f"{gives(talk, now, words)}。"]
    if talk.cancelled and Fact.STATUS not in answer.facts:
        cancelled = words.cancelled.format(title=parts.title(talk), who=_who_of(talk, words), when=when(talk), why="")
        said.insert(0, cancelled)
    if languages.asks(answer.question) and (tag := languages.of_title(talk.fields.title)):
        said.append(words.title_in.format(language=words.languages[tag]))
    if answer.missing:
        said.append(words.unknown_facts.format(facts=facts(answer, words)))
    return (words.yes if answer.truth and Fact.STATUS not in answer.facts else "") + "".join(said)


def _who(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    return f"{gives(talk, now, words)}。"


def _time(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    if not talk.fields.hour_known:
        return words.day_only.format(title=parts.title(talk), when=when(talk))
    return words.time.format(title=parts.title(talk), when=when(talk), ends=parts.ends(talk), until=parts.until(talk))


def _length(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    if not talk.fields.hour_known:
        usual = int(talk.series.fields.length.total_seconds()) // 60
        return words.usual_length.format(title=parts.title(talk), minutes=usual)
    minutes = int((talk.ends_at - talk.starts_at).total_seconds()) // 60
    return words.length.format(title=parts.title(talk), minutes=minutes, ends=parts.ends(talk))


def _where(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    venue = parts.venue(talk)
    if not venue:
        return words.where_online.format(title=parts.title(talk))
    online = words.and_online if parts.is_also_online(talk) else ""
    return words.where.format(title=parts.title(talk), venue=venue, online=online)


def _join(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    if not talk.join:
        return ""
    if parts.is_open(talk):
        ways = parts.join(talk, meeting_id=words.meeting_id, passcode=words.passcode, between=" ，")
        return words.join.format(title=parts.title(talk), ways=ways)
    return (words.gated_over if talk.is_past(now) else words.gated).format(title=parts.title(talk))


def _title(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    return words.title.format(title=parts.title(talk), who=_who_of(talk, words), when=when(talk))


def _abstract(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    if answer.quote:
        return words.quoted.format(title=parts.title(talk), quote=cards.public_line(talk, answer.quote, QUOTE))
    said = words.about if talk.fields.abstract else words.no_abstract
    return said.format(title=parts.title(talk), who=_who_of(talk, words))


def _materials(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    found = parts.materials(talk, answer.question.materials, words.materials)
    return f"{parts.title(talk)} – {' · '.join(found)} 。" if found else ""


def _contact(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    said = parts.contact(talk)
    if said:
        return words.contact.format(title=parts.title(talk), contact=said)
    people = "、".join(f"**{line(one.name, parts.NAME)}**" for one in talk.series.fields.organizers)
    return words.organized.format(series=parts.series(talk.series), people=people) if people else ""


def _in_series(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    return words.in_series.format(title=parts.title(talk), series=parts.series(talk.series))


def _status(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    if talk.cancelled:
        why = f"：{cards.public_line(talk, talk.cancel_reason, 200)}" if talk.cancel_reason else ""
        return words.cancelled.format(title=parts.title(talk), who=_who_of(talk, words), when=when(talk), why=why)
    state = words.took_place if talk.is_past(now) else words.takes_place
    return words.held.format(title=parts.title(talk), who=_who_of(talk, words), when=when(talk), state=state)


def _shown(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    return f"{gives(talk, now, words)}。" if set(answer.facts) <= {Fact.LIST, Fact.COUNT, Fact.YESNO} else ""


_SAY: Mapping[Fact, Callable[[Talk, Answer, datetime, Wording], str]] = {
    Fact.WHO: _who, Fact.WHEN: _time, Fact.UNTIL: _time, Fact.LENGTH: _length, Fact.WHERE: _where, Fact.LINK: _join,
    Fact.TITLE: _title, Fact.ABSTRACT: _abstract, Fact.MATERIALS: _materials, Fact.CONTACT: _contact,
    Fact.SERIES: _in_series, Fact.STATUS: _status, Fact.LIST: _shown,
}  # fmt: skip


def gives(talk: Talk, now: datetime, words: Wording) -> str:
    """Who speaks when on what."""
    if not talk.speakers:
        return words.open_speaker.format(when=when(talk), title=parts.title(talk))
    who = "、".join(parts.person(one) for one in talk.speakers)
    said = words.spoke if talk.is_past(now) else words.speaks
    told = said.format(who=who, when=when(talk), title=parts.title(talk))
    return f"{told}（{words.facts[Fact.STATUS]}）" if talk.cancelled else told


def when(talk: Talk) -> str:
    if found := parts.when(talk):
        return f" {found} "
    return day(talk.starts_at, talk.zone)


def facts(answer: Answer, words: Wording) -> str:
    """The facts that are not known, as they are called."""
    said = []
    for fact in answer.missing:
        if fact is Fact.MATERIALS and answer.question.materials:
            said += [words.materials[one] for one in answer.question.materials]
        elif fact is Fact.LINK and answer.talks and answer.talks[0].join and nuances.asks_passcode(answer.question):
            said.append(words.passcode)
        else:
            said.append(words.facts.get(fact, words.answer))
    return "、".join(dict.fromkeys(said)) or words.answer


def _who_of(talk: Talk, words: Wording) -> str:
    return "、".join(parts.name(one) for one in talk.speakers) or words.unnamed
