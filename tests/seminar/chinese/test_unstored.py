"""What nobody stores of a talk, in the words by which Chinese asks for it."""

import pytest

from tests.seminar.chinese.sentences import Case, case, read

CASES = (
    case("卫生间在哪", "other", other="卫生间在哪"),
    case("附近有便利店吗", "other", reference="talk", other="附近有便利店"),
    case("可以现场拍视频吗", "other", reference="talk", other="可以现场拍视频"),
    case("发伴手礼吗", "other", reference="talk", other="发伴手礼"),
    case("讲者贵庚", "other", reference="talk", other="贵庚"),
    case("她的粉丝有多少", "other", reference="person", other="粉丝有多少"),
    case("出场费谁付", "other", other="出场费谁付"),
    case("报告厅大不大", "other", reference="talk", other="报告厅大不大"),
    case("门厅能寄存婴儿车吗？我听完去赶轮渡", "other", topic="门厅能", other="寄存婴儿车"),
    case("讲卫生间的那场在哪", "where", topic="卫生间"),
    case("地铁站客流那场是谁讲", "who", topic="地铁站客流"),
)


@pytest.mark.parametrize("each", CASES, ids=str)
def test_what_nobody_stores_is_understood(each: Case) -> None:
    assert read(each.said) == each.meant
