"""What people write in chats and on social sites, and set on posters, memos and newsletters."""

import datetime as dt
from collections.abc import Callable, Sequence

import pytest

from seminar.reading import read
from seminar.reading.draft import Draft
from seminar.reading.text.article_heads import label_article_heads
from seminar.reading.text.chat_lines import strip_chat_lines
from seminar.reading.text.deadlines import drop_deadlines
from seminar.reading.text.lines import Line, split_lines
from seminar.reading.text.social_posts import strip_social_posts
from seminar.reading.text.threads import strip_threads

_TODAY = dt.date(2026, 11, 21)


def _read_one(text: str) -> Draft:
    [draft] = read(text, today=_TODAY, zone="UTC").drafts
    return draft


def _name(draft: Draft) -> tuple[str | None, list[str]]:
    return draft.title, [each.name for each in draft.speakers]


@pytest.mark.parametrize(
    "mend, text, kept",
    [
        (
            strip_chat_lines,
            "22.11.26, 18:02 - Ada Quill: Vortrag am 3. Dezember\n22.11.26, 18:09 - Bo R.: bin dabei",
            ["Vortrag am 3. Dezember"],
        ),
        (
            strip_chat_lines,
            "[22/11, 18:02] Ada (Board): talk on 3 December\n[22/11, 18:05] Bo: where?\n[22/11, 18:06] Bo: ah, Room 5",
            ["talk on 3 December", "ah, Room 5"],
        ),
        (
            strip_chat_lines,
            "14:01 <@ada> talk on 8 Jan 2027\n14:01 <@ada> title: Knots\n14:03 <bo> nice\n* bo has quit (Ping timeout)",
            ["talk on 8 Jan 2027", "title: Knots"],
        ),
        (
            strip_chat_lines,
            "[Signal group, knots]\nMarta: el 14 de enero a las 11 h\nLuis: genial\nMarta: sala 3",
            ["el 14 de enero a las 11 h", "sala 3"],
        ),
        (strip_chat_lines, "Monday: Ada\nTuesday: Bo\nMonday: Cy", ["Monday: Ada", "Tuesday: Bo", "Monday: Cy"]),
        (strip_chat_lines, "Speaker: Ada\nTitle: Knots\nSpeaker: Bo", ["Speaker: Ada", "Title: Knots", "Speaker: Bo"]),
        (
            strip_threads,
            "🧵 1/3 Ada Quill comes\n2/3 on knots\n\n3/3 Room 5",
            ["Ada Quill comes", "on knots", "Room 5"],
        ),
        (strip_threads, "Ada vient (1/2)\nSalle 5 (2/2)", ["Ada vient", "Salle 5"]),
        (strip_threads, "1/4 Knots\n2/4 Tides\n8/4 Moss", ["1/4 Knots", "2/4 Tides", "8/4 Moss"]),
        (
            strip_social_posts,
            "Ada Quill • 1st\nHead of Knots\n2w • Edited\n\nBo Stone speaks on 4 May\n\n57 likes · 4 comments",
            ["Bo Stone speaks on 4 May"],
        ),
        (
            strip_social_posts,
            "Knot Club @knots\nall about rope\n\n4 May: Bo Stone",
            ["Knot Club @knots", "4 May: Bo Stone"],
        ),
        (strip_social_posts, "Knots in ice\nLiked by Bo Stone and 3 others", ["Knots in ice"]),
        (strip_social_posts, "120 Years of Knots\n3 May", ["120 Years of Knots", "3 May"]),
        (
            drop_deadlines,
            "Ada Quill, 4 May\n\nDEADLINES\n8 May grants\n9 May theses\n\nSee you",
            ["Ada Quill, 4 May", "See you"],
        ),
        (drop_deadlines, "Fristen\n8. Mai Anträge", ["Fristen", "8. Mai Anträge"]),
        (label_article_heads, "The topic\nKnots in ice", ["topic:", "Knots in ice"]),
        (
            label_article_heads,
            "The speaker\nAda Quill ties knots in Fano. She has won.",
            ["Bio:", "Ada Quill ties knots in Fano. She has won."],
        ),
    ],
)
def test_lines_lose_what_a_chat_or_a_page_puts_around_them(
    mend: Callable[[Sequence[Line]], Sequence[Line]], text: str, kept: list[str]
) -> None:
    assert [line.text for line in mend(split_lines(text))] == kept


@pytest.mark.parametrize(
    "text, day, start",
    [
        ("Knots in ice\nAda Quill\n21.V.2027 at 15", dt.date(2027, 5, 21), dt.time(15)),
        ("Knots in ice\nAda Quill\n4. XII. 2026, 10.15", dt.date(2026, 12, 4), dt.time(10, 15)),
        (
            "Knots in ice\nAda Quill\n4 May 2027\nSherry at six-thirty, lecture at seven-thirty",
            dt.date(2027, 5, 4),
            dt.time(19, 30),
        ),
        (
            "Knots in ice\nAda Quill\nTue 4 May 2027\nPIZZA 4:45 // TALK 5:00\nRoom 1.17",
            dt.date(2027, 5, 4),
            dt.time(17),
        ),
        ("Knots in ice\nAda Quill\nTuesday, the fourth of May, 2027\nat 5 pm", dt.date(2027, 5, 4), dt.time(17)),
        ("Knots in ice\nAda Quill\nMay the twenty-first 2027 // 19.00", dt.date(2027, 5, 21), dt.time(19)),
        (
            "Fen bulletin, Sunday 2 May 2027\n\nOn Wednesday (5th) at 7.30pm Ada Quill will speak on “Knots in ice”.",
            dt.date(2027, 5, 5),
            dt.time(19, 30),
        ),
        ("Moss Lunch → Tue 4 May 2027 @ noon → Room 5\nAda Quill\nKnots in ice", dt.date(2027, 5, 4), dt.time(12)),
    ],
)
def test_days_and_hours_of_posters_are_read(text: str, day: dt.date, start: dt.time) -> None:
    draft = _read_one(text)
    assert (draft.date, draft.start) == (day, start)


@pytest.mark.parametrize(
    "text, title, names",
    [
        (
            "NEXT UP: Ada Quill of Fano asks Does Ice Dream?\n4 May 2027, 7 pm, Moss Hall",
            "Does Ice Dream?",
            ["Ada Quill"],
        ),
        (
            "6. LECTURE. Ada Quill (University of Fano), Knots in Ice: What Holds. 4 May 2027, 17:30, Room 5.",
            "Knots in Ice: What Holds",
            ["Ada Quill"],
        ),
        ("203 Ada Quill (Fano University)\nKnots in ice\n4 May 2027, 14:00", "Knots in ice", ["Ada Quill"]),
        (
            "Moss Society\n\nKnots and Capital\nHow the Fen Became Rich\n\nAda Quill, Fano\n\n4 May 2027, 18:15",
            "Knots and Capital: How the Fen Became Rich",
            ["Ada Quill"],
        ),
        (
            "4 May 2027, 16:00\nAda Quill | Fano University\nKnots in ice\nafterwards: cake (tell @bo)",
            "Knots in ice",
            ["Ada Quill"],
        ),
        (
            "hi! sorry for the noise 😅\n\nthe club has managed to get Ada Quill to give a talk on 4 may, 17:30. "
            "she'll talk about how ice is tied and then we eat soup. "
            "vegan option exists, there will be bread for everybody who comes in time, "
            "and whoever has a mug should bring it because the kitchen has lost ours\n\nsee you there / Bo",
            "how ice is tied",
            ["Ada Quill"],
        ),
        ("Knots in ice\n4 May 2027, 6 pm\nlecture by Dr. M. K. Quill (Fano)", "Knots in ice", ["M. K. Quill"]),
        (
            "Presenter: Ada Quill\nTitle -> Knots in ice\nWhen -> 4 May 2027 @ 3 PM\nWhere -> Room 12",
            "Knots in ice",
            ["Ada Quill"],
        ),
        (
            "Speaker     Ada Quill\nTitle       Knots in ice\nDay         4 May 2027\nHour        11.15",
            "Knots in ice",
            ["Ada Quill"],
        ),
        (
            "KNOTS AND FENS\n\na talk with slides\nAda Quill\n\ntue 4 may 2027 // 19.00\nmoss hall",
            "KNOTS AND FENS",
            ["Ada Quill"],
        ),
        (
            '@Ada Quill will be giving journal club on 4 May 2027, 1pm\nShe\'s chosen: "Knots and sleep" (Ice 2026)',
            "Knots and sleep",
            ["Ada Quill"],
        ),
        (
            "quick one – Ada Quill (Fano) is doing a talk for us\n*Knots all the way down*\nTue 4 May 2027, 6pm",
            "Knots all the way down",
            ["Ada Quill"],
        ),
        (
            "Tonight's speaker, Ada Quill, has spent years in ice. Slides under the title LIVING SLOWLY.\n\n"
            "Camera Club, 4 May 2027, 7.45 p.m.",
            "LIVING SLOWLY",
            ["Ada Quill"],
        ),
        (
            "Topic of the evening: Knots in ice\nSpeaker: Ada Quill\n4 May 2027, 6 pm",
            "Knots in ice",
            ["Ada Quill"],
        ),
        (
            "4 May 2027, 6 pm\nADA QUILL\n“How the Ice Lost Its Knots”\nwith songs at the harp",
            "How the Ice Lost Its Knots",
            ["ADA QUILL"],
        ),
        (
            "Dr. A. R. Quill, Professor, Dept. of Ice will deliver a talk on “Knots in ice” on 4 May 2027 at 6 pm.",
            "Knots in ice",
            ["A. R. Quill"],
        ),
        (
            "Upcoming: Ada Quill will present “Knots in ice” on 4 May 2027 at 6 pm in Hall 2.\n"
            "Reminder: forms due 2 May.",
            "Knots in ice",
            ["Ada Quill"],
        ),
        (
            "great news! Ada Quill (Fano) is stopping by on 4 May 2027 to present “Knots in ice” at 2:30pm",
            "Knots in ice",
            ["Ada Quill"],
        ),
        ("Topic: Knots in ice\nSpeaker: Prof. (Mrs) Ada Quill\nDate: 4 May 2027", "Knots in ice", ["Ada Quill"]),
        (
            "When I met Ada Quill in Fano I knew we had to have her. Ada ties ropes all day, and has views on it.\n\n"
            "👉 Knots in Ice and What They Hold\n👉 Tuesday, 4 May 2027\n👉 6 pm",
            "Knots in Ice and What They Hold",
            ["Ada Quill"],
        ),
    ],
)
def test_title_and_speaker_of_posts_and_posters(text: str, title: str, names: list[str]) -> None:
    assert _name(_read_one(text)) == (title, names)


def test_memo_has_a_head_and_says_who_speaks_instead() -> None:
    text = (
        "MEMORANDUM\nTO: All staff\nFROM: Ice committee\nRE: Thursday seminar\nDATE: 8 February 2027\n\n"
        "Please note that Thursday's speaker (11 February 2027) is Prof. Ada Quill of the Fano Institute. "
        "The talk begins at 3:15 p.m. in Hall B. Her topic is\n\nKNOTS AND ROPES: WHAT HOLDS"
    )
    draft = _read_one(text)
    assert (*_name(draft), draft.date, draft.start) == (
        "KNOTS AND ROPES: WHAT HOLDS",
        ["Ada Quill"],
        dt.date(2027, 2, 11),
        dt.time(15, 15),
    )


def test_week_at_the_head_of_a_newsletter_is_no_talk() -> None:
    text = "Ice Weekly, 8–12 March 2027\n\nTue 9 March 2027, 13:00, Room 5\nAda Quill, Fano\nKnots that remember"
    assert _name(_read_one(text)) == ("Knots that remember", ["Ada Quill"])
