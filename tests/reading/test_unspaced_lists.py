"""Chinese and Japanese lists: names behind titles, items on their label's line, days, rooms and lengths around them."""

import pytest

from seminar.reading.lists.fields import split_fields
from seminar.reading.tables.column_heads import name_column
from seminar.reading.tables.finding import find_tables
from seminar.reading.talk.access_codes import find_meeting_id, find_passcode
from seminar.reading.talk.title_words import clean_title
from seminar.reading.text.led_counts import part_led_counts
from seminar.reading.text.lines import split_lines
from seminar.reading.text.quotes import find_quotes
from seminar.reading.when.day_hints import find_new_day
from seminar.reading.when.terms import Term, find_term
from seminar.reading.who.people import split_people
from tests.reading.shown import read_shown


@pytest.mark.parametrize(
    "line, parts",
    [
        ("10:10 - 12:00 用廚房秤量一場雪 黃渝萱 (冰觀社)", ["用廚房秤量一場雪", "黃渝萱", "(冰觀社)"]),
        ("13:20 Firn 壓密的手繪史 林柏叡、葉思妤 (冰觀社)", ["Firn 壓密的手繪史", "林柏叡、葉思妤", "(冰觀社)"]),
        ("14:00 雪の結晶の数え方 関口 凪紗 (葦原大学)", ["雪の結晶の数え方", "関口 凪紗", "(葦原大学)"]),
        ("14:00 雪の結晶の数え方 その二", ["雪の結晶の数え方 その二"]),
    ],
)
def test_name_behind_an_unspaced_title_is_a_field(line: str, parts: list[str]) -> None:
    assert [field.text for field in split_fields(split_lines(line)[0])] == parts


@pytest.mark.parametrize(
    "text, lines",
    [
        (
            "発表：1.林建成（橡田大学）\n「氷の道」\n2.周銘（松葉大学）",
            ["発表：", "1.林建成（橡田大学）", "「氷の道」", "2.周銘（松葉大学）"],
        ),
        ("講者：①林建成\n②周銘", ["講者：", "①林建成", "②周銘"]),
        ("題目：1.5度の世界\n講師：林建成", ["題目：1.5度の世界", "講師：林建成"]),
        ("発表：1.林建成（橡田大学）\n会場：講堂", ["発表：1.林建成（橡田大学）", "会場：講堂"]),
    ],
)
def test_first_item_leaves_its_label_where_a_second_follows(text: str, lines: list[str]) -> None:
    assert [line.text for line in part_led_counts(split_lines(text))] == lines


@pytest.mark.parametrize(
    "line, title",
    [
        ("Frost patterns as quotient spaces (30 + 15 min)", "Frost patterns as quotient spaces"),
        ("雪の結晶の数え方 (15 + 10 min)", "雪の結晶の数え方"),
        ("雪の結晶の数え方（40分）", "雪の結晶の数え方"),
        ("Frost patterns as quotient spaces (45 minutes)", "Frost patterns as quotient spaces"),
        ("4.Animals on Thin Ice", "Animals on Thin Ice"),
        ("Frost in the plane (1968)", "Frost in the plane (1968)"),
        ("3.5 million years of frost", "3.5 million years of frost"),
    ],
)
def test_title_leaves_its_length_and_glued_number(line: str, title: str) -> None:
    assert clean_title(line) == title


@pytest.mark.parametrize(
    "line, number, code",
    [
        ("Zoom會議ID/密碼:946 2210 5833 / 471182", "946 2210 5833", "471182"),
        ("Meeting ID / Passcode: 946 2210 5833 / frost26", "946 2210 5833", "frost26"),
        ("ミーティングID・パスコード：946 2210 5833／471182", "946 2210 5833", "471182"),
    ],
)
def test_number_and_passcode_share_a_label(line: str, number: str, code: str) -> None:
    assert [found and found[0] for found in (find_meeting_id(line), find_passcode(line))] == [number, code]


def test_quotation_may_hold_another() -> None:
    assert [quote.inner for quote in find_quotes("第4回「「氷室日誌」を追う旅」田中 宣男氏")] == [
        "「氷室日誌」を追う旅"
    ]


@pytest.mark.parametrize(
    "text, day",
    [
        ("11月2日（月）→ 都合により 11月9日（月）に延期", "11月9日（月）"),
        ("11月2日から11月9日へ変更", "11月9日"),
        ("11月2日（月）に開催", None),
    ],
)
def test_day_before_a_japanese_word_of_moving_is_the_new_one(text: str, day: str | None) -> None:
    assert find_new_day(text) == day


@pytest.mark.parametrize(
    "text, term",
    [
        ("2026年3月4日至6月3日", Term(first=2026, turn=3)),
        ("2026年10月7日～1月20日", Term(first=2026, academic=True, turn=10)),
        ("2009年から続く集まり", None),
    ],
)
def test_span_of_days_is_a_term_and_a_founding_year_is_none(text: str, term: Term | None) -> None:
    assert find_term([text]) == term


def test_heads_of_columns_may_be_in_two_scripts() -> None:
    heads = [name_column(head) for head in ("Presenter 主讲人", "Time 时间", "时间 Time")]
    assert heads == [name_column("Presenter"), name_column("Time"), name_column("时间")]


def test_table_of_rooms_holds_no_talks() -> None:
    rooms = "| Date | |\n|---|---|\n| 11/7 | 2号館 C111講義室 |\n| 11/8 | 4号館 E121講義室 |\n"
    assert find_tables(split_lines(rooms)) == ()


@pytest.mark.parametrize(
    "line, name, place",
    [
        ("Petra Lindqvist 教授／橡田大學", "Petra Lindqvist", "橡田大學"),
        ("特邀嘉宾 Dr. Petra Lindqvist（橡田理工）", "Petra Lindqvist", "橡田理工"),
    ],
)
def test_latin_name_among_han_words(line: str, name: str, place: str) -> None:
    assert [(each.name, each.affiliation) for each in split_people(line, told=True)] == [(name, place)]


PROGRAMME = """\
本学期的場次如下:

  • 2025/10/4 (六) 松葉高工
10:10 - 12:00 用廚房秤量一場雪 黃渝萱 (冰觀社)

  • 2025/10/15 (三) 海棠大學地科系【國家冰芯典藏計畫成果展暨校外參訪】
09:30 - 10:20 壓密曲線的手繪史 洪士鈞 (冰觀社)
10:30 - 11:20 冰芯為什麼會說謊 王亦婷 (冰觀社)
"""


def test_days_that_look_alike_open_days_whatever_follows_them() -> None:
    assert [draft["date"] for draft in read_shown(PROGRAMME)] == ["2025-10-04", "2025-10-15", "2025-10-15"]


def test_column_named_by_a_question_holds_its_answers() -> None:
    heads = [name_column(head) for head in ("Who leads", "What we read", "Quand ?", "Wer trägt vor", "What if")]
    assert heads == [name_column(head) for head in ("Who", "What", "When", "Who", "What")]
