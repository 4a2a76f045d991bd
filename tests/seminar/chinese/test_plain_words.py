"""Plain words by which Chinese asks of a talk or of the one who gives it."""

import pytest

from tests.seminar.chinese.sentences import Case, case, read

CASES = (
    case("主讲人尊姓大名", "who", reference="talk"),
    case("讲的人全名是什么", "who", reference="talk"),
    case("她如今在哪家机构供职", "affiliation", reference="person"),
    case("这位老师是哪家的", "affiliation", reference="person"),
    case("她攻哪个领域的", "papers bio", reference="person"),
    case("老师的特长是什么", "bio", reference="talk"),
    case("何嘉敏的学术背景大概说几句", "bio", topic="何嘉敏"),
    case("介绍下讲者郭颖芝", "bio", people=("郭颖芝",)),
    case("课室号多少", "where", reference="talk"),
    case("屋子是几号", "where", reference="talk"),
    case("room number多少", "where", reference="talk"),
    case("该往哪儿走", "where", reference="talk"),
    case("几点能收工", "when length", reference="talk"),
    case("结束是几点钟", "when length", reference="talk"),
    case("丢个腾讯会议呗", "link", reference="talk"),
    case("网上旁听的那个入口在哪里", "link", reference="talk"),
)


@pytest.mark.parametrize("each", CASES, ids=str)
def test_plain_words_are_understood(each: Case) -> None:
    assert read(each.said) == each.meant
