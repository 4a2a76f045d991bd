"""Answers as Chinese sentences, in the words that a `Wording` gives for one of the two ways of writing."""

from collections.abc import Sequence
from datetime import datetime

from bot.actions.answering.values import About, Answer, Kind, Why
from bot.render.answers import chinese_talk, parts
from bot.render.answers.chinese_talk import facts, gives, when
from bot.render.answers.wordings import Wording
from bot.render.text import line
from seminar.questions.asked import Fact
from seminar.speaker import SpeakerName


def sentence(answer: Answer, now: datetime, words: Wording) -> str:
    """What the answer says, before the cards; all that people supplied in it is safe to show."""
    if answer.kind is Kind.AMBIGUOUS:
        return words.whom if answer.about is About.PERSON else words.which
    if answer.kind is Kind.UNKNOWN:
        return _unknown(answer, now, words)
    match answer.about:
        case About.TALK:
            return chinese_talk.about(answer, now, words)
        case About.TALKS:
            return _talks(answer, words)
        case About.PERSON:
            return _person(answer, words)
        case About.PAPERS:
            return _papers(answer, words)
        case About.SERIES:
            return _series(answer, words)
    return words.none_stored if answer.count is not None else words.nothing_then


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
        then = f"（{when(answer.talks[0])}）" if answer.then and answer.talks else ""
        said.append(where.format(name=parts.name(one), where=parts.affiliation(answer.affiliation), when=then))
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
        said.append(words.unknown_facts.format(facts=facts(answer, words)))
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
        case Why.NO_SERIES:
            return words.no_series.format(words=looked) + (_series(answer, words) if answer.series else "")
        case Why.NO_FACT:
            said = _lacking(answer, words)
        case Why.NO_PLACE:
            return words.no_place.format(words=looked)
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
        return said + words.nearest.format(gives=gives(near, now, words))
    return said + words.this_talk if near and answer.about is About.TALK else said


def _lacking(answer: Answer, words: Wording) -> str:
    what = facts(answer, words)
    if answer.about is About.PERSON and answer.people:
        return words.lacking_person.format(name=parts.name(answer.people[0].speaker), facts=what)
    title = parts.title(answer.talks[0]) if answer.talks else ""
    if answer.missing == (Fact.WHERE,) and answer.talks and answer.talks[0].join:
        return words.no_room.format(title=title)
    if answer.missing == (Fact.ABSTRACT,) and answer.talks and answer.talks[0].fields.abstract:
        return words.not_in_abstract.format(title=title)
    return words.lacking.format(title=title, facts=what)


def _organizers(people: Sequence[SpeakerName]) -> str:
    return "、".join(
        f"**{line(one.name, parts.NAME)}**" + (f"（{line(one.affiliation, 100)}）" if one.affiliation else "")
        for one in people[:6]
    )
