"""Announcements of one talk, in the styles in which people write them."""

import pytest

from tests.reading.shown import read_shown, read_text

LABELLED_MAIL = """\
From: Petra Winkel <petra.winkel@example.org>
Sent: Tuesday, 4 November 2025 09:12
To: geometry-seminar@example.org
Subject: [geometry] Seminar this Thursday: Oriel Tamsin

Dear all,

this week's talk in our geometry seminar:

Speaker: Oriel Tamsin (University of Bremerton)
Title: Folding maps on flat cones
When: Thursday, 6 November 2025, 16:15 - 17:15 (CET)
Where: Room 2-225, Main Building
Zoom: https://uni-example.zoom.us/j/61234567890?pwd=QWErty12.1
Meeting ID: 612 3456 7890
Passcode: cone-77

Abstract: A flat cone is the simplest space in which straight lines may
meet twice. We describe the maps that fold one cone onto another and show
that they are determined by three numbers. The proof is elemen-
tary and uses only paper.

Everybody is welcome.

Best regards,
Petra Winkel
Institute for Geometry
"""

POSTER = """\
# Colloquium of the Institute for Applied Mathematics

## Slow Waves in Fast Media

**Prof. Dr. Ilse Brandt-Okoye**
University of Lindenau

**Friday, May 9th, 2025, 2:30 pm**
Lecture Hall H4, Faraday Building

Waves that travel slower than their medium appear in traffic, in heated gases and in queues. In this lecture \
I explain why the usual linear theory misses them and how a single nonlinear term brings them back.

Ilse Brandt-Okoye is professor of applied analysis at the University of Lindenau. She received her doctorate in 2004.

Coffee and cake from 2 pm in the foyer.
"""

INVITATION = """\
Dear colleagues,

We are happy to announce a talk by Marek Sollberg (Technical University of Aarau) on Wednesday, March 12, 2025 at \
4:00 pm in Room 101. The talk is titled "Queues that never empty".

Queues appear wherever service is slower than arrival. In this talk we follow one customer through a network and \
ask how long she waits. The answer depends on the order in which the servers rest.

Please register at https://forms.example.org/queue by March 10.

Cheers,
Tilda
"""

PICTURES = """\
🎓 Robotics Talk Series 🎓

🎤 Dr. Amara Nwosu, Senior Research Scientist at Harbor Robotics Lab
📝 Title: Hands that see
📅 Thursday, 20 March 2025
🕒 11:00 AM – 12:00 PM ET
📍 Gates Hall 310
🔗 https://example.zoom.us/j/99988877766
"""

UNLABELLED = """\
Theory Seminar

Counting without numbers

Elio Marchetti
Universita di Fano

Mon 3 Feb 2025, 14:00-15:00
Room A.3.07

Many counting problems ask for a number but need only a comparison. We present an algorithm that compares two
counts without computing either, and we show that it is optimal.
"""

KEYS_AND_VALUES = """\
| Speaker | Mina Karlsson (Uppsala University) |
|---|---|
| Title | Ice cores and clocks |
| Date | 2025-11-03 |
| Time | 13:15 |
| Location | Polacksbacken 2446 |
"""

RUN_ON = """\
Date: 3 April 2025 Time: 4:30pm Venue: Lecture Theatre 2
Speaker: Ana Belén Ruiz, Universidad de Murcia Title: Convexity in the wild
"""

HEADINGS = """\
## Speaker
Zora Matthews, Associate Professor, Brookside College

## Title
Tides under the ice

## Abstract
Beneath an ice shelf the tide still rises and falls. We measured it with fibres.

It turned out to be late by an hour.

## Bio
Zora Matthews studies polar seas.

## When
Tue, Jan 13, 2026 · 3:30 p.m.

## Where
Online: https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc
"""

CAPITALS = """\
SPEAKER
Maeve Quinlan
Trinity Hill College

TITLE
The price of patience

DATE & TIME
Monday, 24 February 2025
12:30 PM – 1:30 PM

LOCATION
Crane Building, Room 5
"""

WRAPPED_TITLE = """\
Seminar in Statistics

Title: A very long story about the estimation of
 small effects in large and noisy panels
Presenter: Prof. Hugo Lindqvist
Affiliation: Stockholm School of Economics
Date & Time: October 2nd, 2025 | 10:30-11:45
Venue: Seminar Room 3 (2nd floor)
Contact: Eva Nyman, eva.nyman@example.se
"""

ONE_LINE = """\
Next week's seminar:

Tuesday 11/18, 15:30-16:30, Evans 1011: Hana Lindgren (UC Davis), "Rough paths made smooth"

See you there!
"""

NUMBERED = """\
Quantum Colloquium #14: Entanglement for gardeners
Prof. Gustav Rehn, University of Vaasa
Wed. 22 Oct. 2025, 16 Uhr c.t., HS 2
"""

SENTENCE = """\
On Friday, May 5, 2023, Dr. Sergei Lorn, Professor of Geology at Fano University, will present a lecture on \
Orthogonal Rivers and Lakes. The lecture will take place at 2 pm in Room 205.
"""

PASTED_HTML = """\
<h2>Algebra Seminar</h2>
<p><b>Speaker:</b> Otto Brahms (Universit&auml;t Ulm)<br/>
<b>Title:</b> <i>Rings without ends</i><br/>
<b>Date:</b> Wed, 7 May 2025, 13:30<br>
<b>Room:</b> N24/226</p>
"""

TWO_SPEAKERS = """\
Speakers: Alice Grant (MIT) and Boris Petrov (Sofia University)
Title: "Two views on one proof"
When: 24/03/2025 at 17h00
Where: Salle 12, and on Zoom: [join here](https://example.zoom.us/j/11122233344)
Slides: https://example.org/slides.pdf
Recording: https://example.zoom.us/rec/share/xyz
"""

FRONT_MATTER = """\
---
title: "On the shape of queues"
speaker: "Ines Cordeiro"
affiliation: "University of Minho"
date: 2025-05-14 15:00
location: "Room 2.12"
---
"""

CALENDAR_PAGE = """\
Speaker Series: Dr. Lila Abenov - "Rivers that remember"
Thursday, Nov 13, 2025 3:00pm to 4:15pm
Weathers Auditorium, 12 Quad Street, Mill Town
Add to calendar

Dr. Lila Abenov, Associate Professor of Hydrology at Orton State University

Event Type
Lecture
Contact: geo@orton.example
"""

DEFENSE = """\
PhD Defense: Learning with few labels

Candidate: Bo Lindgren
Advisor: Prof. Ada Stone
Committee: Prof. Carl Fox, Prof. Dina Moore
Date: Monday, June 2, 2025
Time: 10:00 a.m.
Zoom: https://example.zoom.us/j/777777777
"""

BIOGRAPHY_BEHIND = """\
AI Seminar: Trustworthy planning

Speaker: Dr. Ingrid Falk, Nordlys Research
Date: Monday, 1 September 2025
Time: 10.00-11.00

Abstract
Plans fail. We ask why, and we build plans that explain their own failure before it happens.

Ingrid Falk is a research scientist at Nordlys Research. Before that she studied in Tromsø for seven years.
"""

FORMULAS = r"""
Title: The $L^2$-theory of $\bar\partial$ on K\"ahler cones
Speaker: Fran\c{c}oise D'Arcy (Universit\'e de Li\`ege)
Date: 5 May 2025
Time: 4 pm
Abstract: We show that $\|u\| \leq C$ for all $n \geq 2$. Tickets cost $5 and $10.
"""


@pytest.mark.parametrize(
    "text, stated",
    [
        (
            LABELLED_MAIL,
            {
                "title": "Folding maps on flat cones",
                "speakers": "Oriel Tamsin (University of Bremerton)",
                "date": "2025-11-06",
                "start": "16:15",
                "end": "17:15",
                "timezone": "Europe/Berlin",
                "link": "https://uni-example.zoom.us/j/61234567890?pwd=QWErty12.1",
                "meeting_id": "612 3456 7890",
                "passcode": "cone-77",
                "venue": "Room 2-225, Main Building",
                "abstract": "A flat cone is the simplest space in which straight lines may meet twice. We describe the "
                "maps that fold one cone onto another and show that they are determined by three numbers. The proof is "
                "elementary and uses only paper.",
            },
        ),
        (
            POSTER,
            {
                "title": "Slow Waves in Fast Media",
                "speakers": "Ilse Brandt-Okoye (University of Lindenau)",
                "date": "2025-05-09",
                "start": "14:30",
                "venue": "Lecture Hall H4, Faraday Building",
                "abstract": "Waves that travel slower than their medium appear in traffic, in heated gases and in "
                "queues. In this lecture I explain why the usual linear theory misses them and how a single nonlinear "
                "term brings them back.",
                "bio": "Ilse Brandt-Okoye is professor of applied analysis at the University of Lindenau. She received "
                "her doctorate in 2004.",
            },
        ),
        (
            INVITATION,
            {
                "title": "Queues that never empty",
                "speakers": "Marek Sollberg (Technical University of Aarau)",
                "date": "2025-03-12",
                "start": "16:00",
                "venue": "Room 101",
                "abstract": "Queues appear wherever service is slower than arrival. In this talk we follow one "
                "customer through a network and ask how long she waits. The answer depends on the order in which "
                "the servers rest.",
            },
        ),
        (
            PICTURES,
            {
                "title": "Hands that see",
                "speakers": "Amara Nwosu (Harbor Robotics Lab)",
                "date": "2025-03-20",
                "start": "11:00",
                "end": "12:00",
                "timezone": "America/New_York",
                "link": "https://example.zoom.us/j/99988877766",
                "venue": "Gates Hall 310",
            },
        ),
        (
            UNLABELLED,
            {
                "title": "Counting without numbers",
                "speakers": "Elio Marchetti (Universita di Fano)",
                "date": "2025-02-03",
                "start": "14:00",
                "end": "15:00",
                "venue": "Room A.3.07",
                "abstract": "Many counting problems ask for a number but need only a comparison. We present an "
                "algorithm that compares two counts without computing either, and we show that it is optimal.",
            },
        ),
        (
            KEYS_AND_VALUES,
            {
                "title": "Ice cores and clocks",
                "speakers": "Mina Karlsson (Uppsala University)",
                "date": "2025-11-03",
                "start": "13:15",
                "venue": "Polacksbacken 2446",
            },
        ),
        (
            RUN_ON,
            {
                "title": "Convexity in the wild",
                "speakers": "Ana Belén Ruiz (Universidad de Murcia)",
                "date": "2025-04-03",
                "start": "16:30",
                "venue": "Lecture Theatre 2",
            },
        ),
        (
            HEADINGS,
            {
                "title": "Tides under the ice",
                "speakers": "Zora Matthews (Brookside College)",
                "date": "2026-01-13",
                "start": "15:30",
                "link": "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc",
                "abstract": "Beneath an ice shelf the tide still rises and falls. We measured it with fibres.\n\n"
                "It turned out to be late by an hour.",
                "bio": "Zora Matthews studies polar seas.",
            },
        ),
        (
            CAPITALS,
            {
                "title": "The price of patience",
                "speakers": "Maeve Quinlan (Trinity Hill College)",
                "date": "2025-02-24",
                "start": "12:30",
                "end": "13:30",
                "venue": "Crane Building, Room 5",
            },
        ),
        (
            WRAPPED_TITLE,
            {
                "title": "A very long story about the estimation of small effects in large and noisy panels",
                "speakers": "Hugo Lindqvist (Stockholm School of Economics)",
                "date": "2025-10-02",
                "start": "10:30",
                "end": "11:45",
                "venue": "Seminar Room 3 (2nd floor)",
                "contact": "Eva Nyman, eva.nyman@example.se",
            },
        ),
        (
            ONE_LINE,
            {
                "title": "Rough paths made smooth",
                "speakers": "Hana Lindgren (UC Davis)",
                "date": "2025-11-18",
                "start": "15:30",
                "end": "16:30",
            },
        ),
        (
            NUMBERED,
            {
                "title": "Entanglement for gardeners",
                "speakers": "Gustav Rehn (University of Vaasa)",
                "date": "2025-10-22",
                "start": "16:15",
                "venue": "HS 2",
            },
        ),
        (
            SENTENCE,
            {
                "title": "Orthogonal Rivers and Lakes",
                "speakers": "Sergei Lorn (Fano University)",
                "date": "2023-05-05",
                "start": "14:00",
                "venue": "Room 205",
            },
        ),
        (
            PASTED_HTML,
            {
                "title": "Rings without ends",
                "speakers": "Otto Brahms (Universität Ulm)",
                "date": "2025-05-07",
                "start": "13:30",
                "venue": "N24/226",
            },
        ),
        (
            TWO_SPEAKERS,
            {
                "title": "Two views on one proof",
                "speakers": "Alice Grant (MIT); Boris Petrov (Sofia University)",
                "date": "2025-03-24",
                "start": "17:00",
                "link": "https://example.zoom.us/j/11122233344",
                "venue": "Salle 12",
                "materials": "slides=https://example.org/slides.pdf recording=https://example.zoom.us/rec/share/xyz",
            },
        ),
        (
            FRONT_MATTER,
            {
                "title": "On the shape of queues",
                "speakers": "Ines Cordeiro (University of Minho)",
                "date": "2025-05-14",
                "start": "15:00",
                "venue": "Room 2.12",
            },
        ),
        (
            CALENDAR_PAGE,
            {
                "title": "Rivers that remember",
                "speakers": "Lila Abenov (Orton State University)",
                "date": "2025-11-13",
                "start": "15:00",
                "end": "16:15",
                "venue": "Weathers Auditorium, 12 Quad Street, Mill Town",
                "contact": "geo@orton.example",
            },
        ),
        (
            DEFENSE,
            {
                "title": "Learning with few labels",
                "speakers": "Bo Lindgren",
                "date": "2025-06-02",
                "start": "10:00",
                "link": "https://example.zoom.us/j/777777777",
            },
        ),
        (
            BIOGRAPHY_BEHIND,
            {
                "title": "Trustworthy planning",
                "speakers": "Ingrid Falk (Nordlys Research)",
                "date": "2025-09-01",
                "start": "10:00",
                "end": "11:00",
                "abstract": "Plans fail. We ask why, and we build plans that explain their own failure before it "
                "happens.",
                "bio": "Ingrid Falk is a research scientist at Nordlys Research. Before that she studied in Tromsø for "
                "seven years.",
                "doubts": "title",
            },
        ),
        (
            FORMULAS,
            {
                "title": "The L²-theory of ∂̅ on Kähler cones",
                "speakers": "Françoise D'Arcy (Université de Liège)",
                "date": "2025-05-05",
                "start": "16:00",
                "abstract": "We show that ‖u‖ ≤ C for all n ≥ 2. Tickets cost $5 and $10.",
            },
        ),
    ],
)
def test_announcement_is_read_whole(text: str, stated: dict[str, str]) -> None:
    assert read_shown(text) == [stated]


def test_sources_hold_the_words_that_were_read() -> None:
    (draft,) = read_text(RUN_ON).drafts

    assert draft.sources == {
        "title": "Convexity in the wild",
        "speakers": "Ana Belén Ruiz, Universidad de Murcia",
        "date": "3 April 2025",
        "start": "4:30pm",
        "venue": "Lecture Theatre 2",
    }


def test_meeting_invitation_without_a_talk_invents_none() -> None:
    invitation = """\
Greta Holm is inviting you to a scheduled Zoom meeting.

Topic: Greta Holm's Zoom Meeting
Time: Mar 5, 2025 03:00 PM Hong Kong SAR

Join Zoom Meeting
https://example.zoom.us/j/91234567890?pwd=abc

Meeting ID: 912 3456 7890
Passcode: 443322

One tap mobile
+16469310000,,91234567890#,,,,*443322# US

Dial by your location
        +1 646 931 0000 US
        +1 301 715 0000 US (Washington DC)
Find your local number: https://example.zoom.us/u/abc
"""

    reading = read_text(invitation)
    assert (reading.drafts, reading.papers, reading.series) == ((), (), None)


def test_meeting_invitation_below_an_announcement_gives_the_link() -> None:
    text = """\
Title: Glaciers on the move
Speaker: Runa Dahl
Date: 7 May 2025, 10:00

Runa Dahl is inviting you to a scheduled Zoom meeting.
Topic: Runa's room
Join Zoom Meeting
https://example.zoom.us/j/91234567890?pwd=abc
Passcode: 443322
+16469310000,,91234567890#,,,,*443322# US
"""

    assert read_shown(text) == [
        {
            "title": "Glaciers on the move",
            "speakers": "Runa Dahl",
            "date": "2025-05-07",
            "start": "10:00",
            "link": "https://example.zoom.us/j/91234567890?pwd=abc",
            "passcode": "443322",
        }
    ]


@pytest.mark.parametrize(
    "text", ["hello", "We met for lunch yesterday.", "https://zoom.us/j/123456789", "12 March 2025", "# # #"]
)
def test_text_about_nothing_gives_no_talk(text: str) -> None:
    assert read_shown(text) == []


def test_nothing_announced_yet_is_missing() -> None:
    text = (
        "Title: TBA\nSpeaker: Kofi Boateng, University of Ghent\nDate: 12 March 2025\n"
        "Location: TBA\nAbstract: to be announced"
    )

    assert read_shown(text) == [
        {"speakers": "Kofi Boateng (University of Ghent)", "date": "2025-03-12", "doubts": "start"}
    ]
