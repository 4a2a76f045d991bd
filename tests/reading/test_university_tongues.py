"""Announcements of universities in several languages: what their lists, posts and letters do that others do not."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.draft import Draft
from seminar.reading.lists.assumed_years import share_year
from seminar.reading.lists.dotted_rows import find_full_stops
from seminar.reading.lists.ordinal_links import part_ordinal_links
from seminar.reading.lists.second_hours import part_second_talks
from seminar.reading.lists.shields import shield
from seminar.reading.lists.translations import join_translations
from seminar.reading.sources import open_document
from seminar.reading.tables.cells import write_day_cell
from seminar.reading.talk.in_person import says_only_here
from seminar.reading.talk.intervals import frames
from seminar.reading.text.called_off import turn_called_off
from seminar.reading.text.front_matter import unfold_front_matter
from seminar.reading.text.lines import split_lines
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName

_TODAY = dt.date(2026, 4, 1)


def _make(text: str, *, zone: str = "UTC", today: dt.date = _TODAY) -> list[tuple[object, ...]]:
    drafts = read(text, today=today, zone=zone).drafts
    return [(draft.title, [each.name for each in draft.speakers], draft.date, draft.start) for draft in drafts]


@pytest.mark.parametrize(
    ("cell", "written"),
    [("12-02", "12/02"), ("3 – 18", "3/18"), ("9.18", "9.18."), ("13-14", "13-14"), ("12 May", "12 May")],
)
def test_write_day_cell_reads_dashed_numbers_as_a_day(cell: str, written: str) -> None:
    assert write_day_cell(cell) == written


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Presencial, sin transmisión", True),
        ("This talk is in-person only.", True),
        ("sans visio", True),
        ("本场仅线下", True),
        ("In person and on Zoom", False),
        ("No zoomorphic figures", False),
    ],
)
def test_says_only_here_knows_words_against_joining(text: str, told: bool) -> None:
    assert says_only_here(text) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Introduction (Ada Quill)", True),
        ("Einführung durch Ben Stone", True),
        ("Introduzione", True),
        ("Introduction to knots (Ada Quill)", False),
        ("Introduction: knots", False),
        ("Table ronde animée par Ada Quill", True),
        ("Panel discussion, moderated by Ben Stone", True),
        ("“Panel painting”, chaired by Ben Stone", False),
    ],
)
def test_frames_knows_who_only_introduces_or_leads(text: str, told: bool) -> None:
    assert frames(text) is told


@pytest.mark.parametrize(("text", "told"), [("点评与颁奖", True), ("院长致辞", True), ("点评十年的机器学习", False)])
def test_frames_knows_what_surrounds_chinese_talks(text: str, told: bool) -> None:
    assert frames(text) is told


def test_split_people_reads_the_same_place_and_joined_scripts() -> None:
    assert split_people("Lorena Pastorelli（国際山岳学院）・冨永 航（同）") == (
        SpeakerName(name="Lorena Pastorelli", affiliation="国際山岳学院"),
        SpeakerName(name="冨永 航", affiliation="国際山岳学院"),
    )


def test_split_people_reads_degrees_with_their_subjects() -> None:
    assert split_people("Dipl.-Rest. Ottilie Brand und Dipl.-Ing. (FH) Karsten Falk (beide Museum Lenne)") == (
        SpeakerName(name="Ottilie Brand", affiliation="Museum Lenne"),
        SpeakerName(name="Karsten Falk", affiliation="Museum Lenne"),
    )


def test_find_full_stops_parts_name_and_place() -> None:
    text = " Noemí Carranza. IIHUM. Abejas que cuentan"
    stops = find_full_stops(text, shield(text))
    assert [text[:start].strip() for start, _, _ in stops] == ["Noemí Carranza", "Noemí Carranza. IIHUM"]
    plain = " Bees that count. They do. And how"
    assert find_full_stops(plain, shield(plain)) == []


def test_turn_called_off_reads_a_reason_and_what_was_planned() -> None:
    lines = split_lines("- 3. Juni – entfällt wegen Krankheit (geplant war: Dr. Ruth Balsiger, „Frösche zählen“)")
    assert turn_called_off(lines)[0].text == "3. Juni – Dr. Ruth Balsiger, „Frösche zählen“ (entfällt)"


def test_unfold_front_matter_leaves_out_what_pages_are_called() -> None:
    text = '---\nlayout: home\ntitle: ""\nlist_title: "Blog"\nspeaker: Ada Quill\n---\n## Knots in ice\n'
    assert "Blog" not in unfold_front_matter(text)


def test_unfold_front_matter_drops_the_day_of_writing() -> None:
    head = "---\nlayout: post\ntitle: Knots\ndate: {}\n---\n"
    body = "\n**Thursday 7 May, 15:00**\n"
    assert "2026-04-20" not in unfold_front_matter(head.format("2026-04-20") + body)
    assert "2026-05-07" in unfold_front_matter(head.format("2026-05-07") + body)


def test_part_second_talks_gives_the_said_hour() -> None:
    lines = split_lines("Thursdays at 15:00. When there are two, the second starts at 15:45.")
    day = dt.date(2026, 5, 7)
    drafts = [Draft(title=title, date=day, start=dt.time(15)) for title in ("Knots", "Braids")]
    assert [draft.start for draft in part_second_talks(drafts, lines)] == [dt.time(15), dt.time(15, 45)]
    assert part_second_talks(drafts, split_lines("Thursdays at 15:00.")) == tuple(drafts)


def test_join_translations_keeps_the_first_language() -> None:
    day, hour = dt.date(2026, 6, 12), dt.time(16, 30)
    first = Draft(title="苔の水分応答", speakers=(SpeakerName(name="大井 花"),), date=day, start=hour)
    second = Draft(
        title="How mosses respond", speakers=(SpeakerName(name="Hana Oi"),), date=day, start=hour, venue="302"
    )
    assert [(draft.title, draft.venue) for draft in join_translations([first, second])] == [("苔の水分応答", "302")]
    other = Draft(title="How mosses respond", speakers=(SpeakerName(name="Hana Oi"),), date=dt.date(2026, 6, 19))
    assert join_translations([first, other]) == (first, other)


def test_share_year_keeps_a_list_in_one_run() -> None:
    text = "\n".join(
        ["| Data | Convidado | Assunto |", "|---|---|---|"]
        + [
            f"| {day} | {name} | {title} |"
            for day, name, title in (
                ("12/08", "Otávio Rezende", "Pontes que respiram"),
                ("19/08", "Cecília Bandeira", "Testes que esquecem"),
                ("16/09", "Lúcia Sampaio", "Mapas livres para cidades pequenas"),
            )
        ]
    )
    drafts = read(text, today=dt.date(2026, 11, 21), zone="America/Sao_Paulo").drafts
    assert [draft.date.year for draft in drafts if draft.date] == [2026, 2026, 2026]
    assert share_year(drafts, dt.date(2026, 11, 21)) == drafts


def test_read_counted_reports_have_their_own_hours() -> None:
    text = (
        "日時：2026年7月11日（土）14:00～17:30\n会場：杉原大学 211教室\n\n"
        "第1報告（14:10～15:40）\n大井 花（杉原大学）\n「水路をふさぐ：近代都市の暗渠化」\n\n"
        "第2報告（15:50～17:20）\n葦原 灯（橡大学）\n「貸地と借家のあいだ」\n"
    )
    day = dt.date(2026, 7, 11)
    assert _make(text, zone="Asia/Tokyo") == [
        ("水路をふさぐ：近代都市の暗渠化", ["大井 花"], day, dt.time(14, 10)),
        ("貸地と借家のあいだ", ["葦原 灯"], day, dt.time(15, 50)),
    ]


def test_read_moved_talk_keeps_its_hours_and_finds_who_is_called_by_a_nickname() -> None:
    text = (
        "各位同学：\n\n原定于本周五（5月15日）下午3点的组会改到下周一（5月18日）同一时间，地点不变。"
        "报告人还是姚博（姚梓谦，去年毕业），题目：\n\n随机图上的接触过程与亚稳态\n\n谭老师组\n"
    )
    assert _make(text, zone="Asia/Shanghai") == [
        ("随机图上的接触过程与亚稳态", ["姚梓谦"], dt.date(2026, 5, 18), dt.time(15))
    ]


def test_open_document_takes_a_site_generators_page_for_markdown() -> None:
    page = "---\nlayout: default\ntitle: Programma\n---\n\n# Seminari\n\n<p>giovedì alle 15:00</p>\n"
    assert "\n# Seminari\n" in open_document(page.encode(), "programma.html").parts[0].text


@pytest.mark.parametrize(
    ("said", "links"),
    [
        ("Il secondo sarà anche su Teams: ", [False, True]),
        ("Only the first talk is on Teams: ", [True, False]),
        ("Both are on Teams: ", [True, True]),
    ],
)
def test_part_ordinal_links_leaves_the_address_at_the_named_talk(said: str, links: list[bool]) -> None:
    link = "https://teams.microsoft.com/l/meetup-join/19%3aabcdef"
    drafts = [Draft(title=title, link=link) for title in ("Knots", "Braids")]
    told = part_ordinal_links(drafts, split_lines(f"{said}{link}"))
    assert [bool(draft.link) for draft in told] == links
