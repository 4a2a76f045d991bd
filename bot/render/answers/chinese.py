"""Answers as Chinese sentences, in the words that a `Wording` gives for one of the two ways of writing."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot.actions.answering.values import About, Answer, Kind, Why
from bot.render import talks as cards
from bot.render.answers import parts
from bot.render.answers.wordings import Wording
from bot.render.text import line
from seminar import wall
from seminar.questions import languages, nuances
from seminar.questions.asked import Fact
from seminar.speaker import SpeakerName
from seminar.talk import Talk

_WEEKDAYS = "一二三四五六日"


def sentence(answer: Answer, now: datetime, words: Wording) -> str:
    """What the answer says, before the cards; all that people supplied in it is safe to show."""
    if answer.kind is Kind.AMBIGUOUS:
        return words.whom if answer.about is About.PERSON else words.which
    if answer.kind is Kind.UNKNOWN:
        return _unknown(answer, now, words)
    match answer.about:
        case About.TALK:
            return _talk(answer, now, words)
        case About.TALKS:
            return _talks(answer, words)
        case About.PERSON:
            return _person(answer, words)
        case About.PAPERS:
            return _papers(answer, words)
        case About.SERIES:
            return _series(answer, words)
    return words.none_stored if answer.count is not None else words.nothing_then


def _talk(answer: Answer, now: datetime, words: Wording) -> str:
    talk = answer.talks[0]
    if answer.truth is False:
        return words.no_nearest.format(gives=_gives(talk, now, words))
    said = [text for fact in answer.facts if (say := _SAY.get(fact)) and (text := say(talk, answer, now, words))]
    said = list(dict.fromkeys(said)) or [f"{_gives(talk, now, words)}。"]
    if talk.cancelled and Fact.STATUS not in answer.facts:
        said.insert(0, words.cancelled.format(title=parts.title(talk), who=_who_of(talk), when=_when(talk), why=""))
    if languages.asks(answer.question) and (tag := languages.of_title(talk.fields.title)):
        said.append(words.title_in.format(language=words.languages[tag]))
    if answer.missing:
        said.append(words.unknown_facts.format(facts=_facts(answer, words)))
    return (words.yes if answer.truth and Fact.STATUS not in answer.facts else "") + "".join(said)


def _who(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    return f"{_gives(talk, now, words)}。"


def _time(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    if not talk.fields.hour_known:
        return words.day_only.format(title=parts.title(talk), when=_when(talk))
    return words.time.format(title=parts.title(talk), when=_when(talk), ends=parts.ends(talk), until=parts.until(talk))


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
    online = words.and_online if talk.join else ""
    return words.where.format(title=parts.title(talk), venue=venue, online=online)


def _join(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    if not talk.join:
        return ""
    if parts.is_open(talk):
        ways = parts.join(talk, meeting_id=words.meeting_id, passcode=words.passcode, between=" ，")
        return words.join.format(title=parts.title(talk), ways=ways)
    return (words.gated_over if talk.is_past(now) else words.gated).format(title=parts.title(talk))


def _title(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    return words.title.format(title=parts.title(talk), who=_who_of(talk), when=_when(talk))


def _abstract(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    said = words.about if talk.fields.abstract else words.no_abstract
    return said.format(title=parts.title(talk), who=_who_of(talk))


def _materials(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    found = parts.materials(talk, answer.question.materials, dict(words.materials))
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
        return words.cancelled.format(title=parts.title(talk), who=_who_of(talk), when=_when(talk), why=why)
    state = words.took_place if talk.is_past(now) else words.takes_place
    return words.held.format(title=parts.title(talk), who=_who_of(talk), when=_when(talk), state=state)


def _shown(talk: Talk, answer: Answer, now: datetime, words: Wording) -> str:
    return f"{_gives(talk, now, words)}。" if set(answer.facts) <= {Fact.LIST, Fact.COUNT, Fact.YESNO} else ""


_SAY: Mapping[Fact, Callable[[Talk, Answer, datetime, Wording], str]] = {
    Fact.WHO: _who, Fact.WHEN: _time, Fact.UNTIL: _time, Fact.LENGTH: _length, Fact.WHERE: _where, Fact.LINK: _join,
    Fact.TITLE: _title, Fact.ABSTRACT: _abstract, Fact.MATERIALS: _materials, Fact.CONTACT: _contact,
    Fact.SERIES: _in_series, Fact.STATUS: _status, Fact.LIST: _shown,
}  # fmt: skip


def _gives(talk: Talk, now: datetime, words: Wording) -> str:
    """Who speaks when on what."""
    if not talk.speakers:
        return words.open_speaker.format(when=_when(talk), title=parts.title(talk))
    who = "、".join(parts.person(one) for one in talk.speakers)
    said = words.spoke if talk.is_past(now) else words.speaks
    told = said.format(who=who, when=_when(talk), title=parts.title(talk))
    return f"{told}（{words.facts[Fact.STATUS]}）" if talk.cancelled else told


def _talks(answer: Answer, words: Wording) -> str:
    said = words.listed.format(count=len(answer.talks)) if len(answer.talks) > 1 else words.one_listed
    if answer.count is not None:
        said = words.counted.format(count=answer.count)
    return (words.yes if answer.truth else "") + said


def _person(answer: Answer, words: Wording) -> str:
    one = answer.people[0].speaker
    said = [] if answer.truth is None else [words.yes if answer.truth else words.no]
    if answer.affiliation:
        where = words.was_at if answer.then else words.is_at
        when = f"（{_when(answer.talks[0])}）" if answer.then and answer.talks else ""
        said.append(where.format(name=parts.name(one), where=parts.affiliation(answer.affiliation), when=when))
        if Fact.AFFILIATION in answer.facts and not answer.then:
            said += [
                words.is_at.format(
                    name=parts.name(each.speaker), where=parts.affiliation(each.speaker.affiliation), when=""
                )
                for each in answer.people[1:]
                if each.speaker.affiliation
            ]
    if Fact.HOMEPAGE in answer.facts and one.homepage:
        said.append(words.homepage.format(name=parts.name(one), address=line(one.homepage, 512)))
    if answer.count is not None:
        said.append(words.count_papers.format(count=answer.count, who=parts.name(one)))
    if answer.missing:
        said.append(words.unknown_facts.format(facts=_facts(answer, words)))
    return "".join(said) or words.known_of.format(name=parts.name(one))


def _papers(answer: Answer, words: Wording) -> str:
    authors = "、".join({one.id: parts.name(one) for paper in answer.papers for one in paper.authors}.values())
    if answer.count is not None:
        return words.count_papers.format(count=answer.count, who=authors)
    said = words.papers_by if authors else words.papers
    return said.format(count=len(answer.papers), who=authors)


def _series(answer: Answer, words: Wording) -> str:
    if Fact.ORGANIZERS in answer.facts:
        return "".join(
            words.organized.format(series=parts.series(one), people=_organizers(one.fields.organizers))
            for one in answer.series[:8]
        )
    return words.series.format(
        count=len(answer.series), names="、".join(parts.series(one) for one in answer.series[:20])
    )


def _unknown(answer: Answer, now: datetime, words: Wording) -> str:
    near = answer.talks[0] if answer.talks else None
    looked = line(answer.words, 80) if answer.words and answer.words.strip() else ""
    match answer.why:
        case Why.FOREIGN:
            return words.foreign
        case Why.NEVER_KEPT:
            said = words.never_kept
        case Why.NO_FACT:
            said = _lacking(answer, words)
        case Why.NO_PERSON:
            said = words.no_person.format(words=looked) if looked else words.no_such_person
        case Why.NOTHING_THEN:
            said = words.no_time
        case Why.NO_PAPERS if answer.people:
            said = words.no_papers_by.format(name=parts.name(answer.people[0].speaker))
        case Why.NO_PAPERS:
            said = words.no_papers
        case Why.NOTHING_BEFORE:
            return words.nothing_before
        case Why.NOTHING_MORE:
            said = words.nothing_more
        case _:
            said = words.no_talk.format(words=looked) if looked else words.no_such_talk
    if near and answer.why in (Why.NO_TALK, Why.NOTHING_THEN, Why.NOTHING_MORE):
        return said + words.nearest.format(gives=_gives(near, now, words))
    return said + words.this_talk if near and answer.about is About.TALK else said


def _lacking(answer: Answer, words: Wording) -> str:
    what = _facts(answer, words)
    if answer.about is About.PERSON and answer.people:
        return words.lacking_person.format(name=parts.name(answer.people[0].speaker), facts=what)
    title = parts.title(answer.talks[0]) if answer.talks else ""
    return words.lacking.format(title=title, facts=what)


def _facts(answer: Answer, words: Wording) -> str:
    said = []
    for fact in answer.missing:
        if fact is Fact.MATERIALS and answer.question.materials:
            said += [words.materials[one] for one in answer.question.materials]
        elif fact is Fact.LINK and answer.talks and answer.talks[0].join and nuances.asks_passcode(answer.question):
            said.append(words.passcode)
        else:
            said.append(words.facts.get(fact, words.answer))
    return "、".join(dict.fromkeys(said)) or words.answer


def _organizers(people: Sequence[SpeakerName]) -> str:
    return "、".join(
        f"**{line(one.name, parts.NAME)}**" + (f"（{line(one.affiliation, 100)}）" if one.affiliation else "")
        for one in people[:6]
    )


def _who_of(talk: Talk) -> str:
    return "、".join(parts.name(one) for one in talk.speakers) or "TBA"


def _when(talk: Talk) -> str:
    if found := parts.when(talk):
        return f" {found} "
    day = wall.shown(talk.starts_at, talk.zone)
    return f"{day.year}年{day.month}月{day.day}日（星期{_WEEKDAYS[day.weekday()]}）"
