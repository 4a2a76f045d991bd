"""The card under an answer speaks the language of the question, whatever the language of what is stored."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.actions.answering.values import About, Answer, Kind, Written
from bot.actions.profiles import Profile
from bot.render import answers, plain
from seminar.material import Material, MaterialKind
from seminar.questions.asked import Fact, Language, Question
from seminar.series import Join, LinkPrivacy, Series, SeriesFields
from seminar.speaker import Paper, Speaker
from seminar.talk import Status, Talk, TalkFields
from storage.profiles import Together

NOW = datetime(2026, 10, 7, 1, 30, tzinfo=UTC)
STARTS = datetime(2026, 10, 8, 8, 15, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")
PEOPLE = tuple(Speaker(id=number, name=name, affiliation="青湖大学") for number, name in enumerate("王李张刘陈杨", 1))
CHINESE = (Language.SIMPLIFIED, Language.TRADITIONAL)


def talk(*people: Speaker, number: int = 7, status: Status = Status.SCHEDULED, zone: str = "Asia/Shanghai") -> Talk:
    fields = SeriesFields(name="青湖讲座", zone=ZoneInfo(zone), link_privacy=LinkPrivacy.BUTTON)
    return Talk(
        id=number,
        series=Series(id=1, server_id=1, key="qh", fields=fields),
        fields=TalkFields(
            starts_at=STARTS,
            ends_at=STARTS + timedelta(hours=1),
            title="稀疏梯度",
            venue="一号楼",
            abstract="我们研究梯度。",
            join=Join(link="https://zoom.us/j/98765432101"),
        ),
        speakers=people,
        materials=(Material(kind=MaterialKind.SLIDES, url="https://qh.example/1.pdf"),),
        status=status,
    )


def said(language: Language, about: About, **holds: object) -> str:
    question = Question(said="？", language=language)
    answer = Answer(kind=Kind.ANSWER, question=question, zone=SHANGHAI, asked_at=NOW, about=about, **holds)  # type: ignore[arg-type]
    return plain.text(answers.card(answer, NOW), zone=SHANGHAI, now=NOW, language=language)


def left_in_letters(shown: str) -> list[str]:
    return re.findall(r"[A-Za-z]{2,}", re.sub(r"https?://\S+", "", shown))


def test_card_of_a_talk_is_chinese() -> None:
    assert said(Language.SIMPLIFIED, About.TALK, talks=(talk(PEOPLE[0]),), facts=(Fact.WHO,)).splitlines()[1:] == [
        "稀疏梯度",
        "王 (青湖大学)",
        "🗓️ 2026年10月8日（星期四）16:15 · 1 天 7 小时后",
        "2026年10月8日（星期四）16:15–17:15 北京时间",
        "📍 一号楼",
        "📎 幻灯片: https://qh.example/1.pdf",
        "青湖讲座",
        "[加入] [详情] [添加到日历]",
    ]


def test_card_of_a_talk_stays_english_under_an_english_answer() -> None:
    assert said(Language.ENGLISH, About.TALK, talks=(talk(PEOPLE[0]),), facts=(Fact.WHO,)).splitlines()[3:] == [
        "🗓️ Thursday 8 October 2026, 16:15 · in 1 day 7 hours",
        "Thursday 8 October 2026, 16:15–17:15 Shanghai time",
        "📍 一号楼",
        "📎 Slides: https://qh.example/1.pdf",
        "青湖讲座",
        "[Join] [Details] [Add to calendar]",
    ]


@pytest.mark.parametrize("language", CHINESE)
@pytest.mark.parametrize("given", [talk(), talk(*PEOPLE), talk(*PEOPLE, status=Status.CANCELLED)])
def test_no_card_of_a_talk_holds_english(language: Language, given: Talk) -> None:
    bare = replace(given, fields=replace(given.fields, hour_known=False))
    for one in (given, bare):
        assert left_in_letters(said(language, About.TALK, talks=(one,), facts=(Fact.ABSTRACT,))) == []


@pytest.mark.parametrize("language", CHINESE)
@pytest.mark.parametrize("many", [2, 12])
def test_no_list_of_talks_holds_english(language: Language, many: int) -> None:
    listed = tuple(talk(*PEOPLE[: number % 3], number=number) for number in range(many))
    over = tuple(replace(one, fields=replace(one.fields, starts_at=NOW - timedelta(days=9))) for one in listed)
    for found in (listed, over):
        assert left_in_letters(said(language, About.TALKS, talks=found, facts=(Fact.LIST,))) == []


@pytest.mark.parametrize("language", CHINESE)
def test_no_card_of_a_person_or_paper_holds_english(language: Language) -> None:
    person = replace(PEOPLE[0], homepage="https://qh.example")
    papers = tuple(Paper(title=title, abstract="我们研究梯度。") for title in ("论稀疏", None, "论梯度", "论平均"))
    found = Profile(
        speaker=person,
        coming=tuple(talk(person, PEOPLE[1], number=number) for number in range(3)),
        papers=papers,
        together=tuple(Together(speaker=one, talks=number) for number, one in enumerate(PEOPLE[1:] * 2, 1)),
        other_names=("王一",),
    )
    written = tuple(Written(id=number, paper=one, authors=(person,)) for number, one in enumerate(papers))
    shown = [
        said(language, About.PERSON, people=(found,), facts=(Fact.BIO,)),
        said(language, About.PERSON, people=(Profile(speaker=PEOPLE[1]),), facts=(Fact.BIO,)),
        said(language, About.PAPERS, papers=written, facts=(Fact.PAPERS,)),
    ]
    assert [left_in_letters(one) for one in shown] == [[], [], []]


def test_clocks_of_other_places_are_named_by_their_city() -> None:
    shown = [
        said(language, About.TALK, talks=(talk(zone=zone),), facts=(Fact.WHEN,)).splitlines()[4]
        for language, zone in ((CHINESE[0], "Europe/Berlin"), (CHINESE[1], "Asia/Hong_Kong"), (CHINESE[1], "UTC"))
    ]
    assert shown == [
        "2026年10月8日（星期四）10:15–11:15 Berlin 时间",
        "2026年10月8日（星期四）16:15–17:15 香港時間",
        "2026年10月8日（星期四）08:15–09:15 UTC",
    ]
