import re
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.render import posts, talks
from bot.render.card import Colour
from seminar.material import Material, MaterialKind
from seminar.notices import Told
from seminar.series import Join, LinkPrivacy, Series, SeriesFields
from seminar.speaker import Speaker
from seminar.talk import Status, Talk, TalkFields
from tests.bot.render import hostile
from tests.bot.render.hostile import check, shown
from tests.builders import NOW


def a_talk(privacy: LinkPrivacy = LinkPrivacy.OPEN, **given: Any) -> Talk:
    fields = {"starts_at": NOW + timedelta(days=1), "title": "Sparse Gradients"} | given.pop("fields", {})
    series = Series(
        id=1,
        server_id=1,
        key="ml",
        fields=SeriesFields(name="ML Seminar", zone=ZoneInfo("Europe/Berlin"), link_privacy=privacy),
    )
    return Talk(id=7, series=series, fields=TalkFields(**fields), **given)


@given(hostile.talks(), hostile.talks(), hostile.nows)
@settings(max_examples=60, deadline=None)
def test_short_and_posted_cards_stay_within_the_limits(talk: Talk, before: Talk, now: Any) -> None:
    check(talks.short(talk, now))
    check(posts.announcement(talk, now, "0a" * 12))
    check(posts.reminder(talk, now, "0a" * 12))
    check(posts.notice(talk, Told.of(before), now, "0a" * 12))


@given(hostile.talks(), hostile.nows, st.integers(0, 30))
@settings(max_examples=80, deadline=None)
def test_whole_stays_within_the_limits_on_every_page(talk: Talk, now: Any, page: int) -> None:
    check(talks.whole(talk, now, page=page))


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("filling", hostile.FILLINGS)
def test_the_worst_talk_stays_within_the_limits_everywhere(filling: str, status: Status) -> None:
    talk, other = hostile.worst_talk(filling, status=status), hostile.worst_talk("b ")
    for page in (0, 1, 20, 99):
        check(talks.whole(talk, NOW, page=page))
    check(talks.short(talk, NOW))
    check(posts.announcement(talk, NOW, "0a" * 12))
    check(posts.reminder(talk, NOW, "0a" * 12))
    check(posts.notice(talk, Told.of(other), NOW, "0a" * 12))


@given(st.text(alphabet="ab \n.*_`~|<>#[]()-漢𝔼", min_size=1, max_size=400).map(lambda text: text * 20))
@settings(max_examples=60, deadline=None)
def test_whole_holds_the_abstract_to_its_last_word(abstract: str) -> None:
    talk = a_talk(fields={"abstract": abstract})
    first = shown(talks.whole(talk, NOW))
    pages = max([1, *(int(label.rpartition("/")[2]) for label in _labels(talks.whole(talk, NOW)) if "/" in label)])
    read = [first[3:]] + [shown(talks.whole(talk, NOW, page=page))[1:] for page in range(1, pages)]
    text = "".join("".join(parts) for parts in read).removeprefix("**Abstract**")
    assert _bare(re.sub(r"\\([\\*_~|`<>#\[\]-])", r"\1", text)) == _bare(abstract)


def test_whole_shows_everything_that_is_known() -> None:
    talk = a_talk(
        speakers=(
            Speaker(id=1, name="Ada Lind", affiliation="Turku", bio="Ada likes sums."),
            Speaker(id=2, name="Bo Ek"),
        ),
        materials=(
            Material(kind=MaterialKind.SLIDES, url="https://example.org/s"),
            Material(kind=MaterialKind.POSTER),
        ),
        fields={"abstract": "Less is more.", "contact": "ada@example.org", "venue": "Room 7"},
    )
    assert shown(talks.whole(talk, NOW)) == [
        "### Sparse Gradients\n**Ada Lind** (Turku), **Bo Ek**",
        "🗓️ <t:1767312000:F> · <t:1767312000:R>\n-# Friday 2 January 2026, 01:00–02:00 Berlin time\n📍 Room 7",
        "📎 [Slides](https://example.org/s) · Poster",
        "-# ✉️ ada@example.org",
        "-# ML Seminar",
        "**Abstract**\nLess is more.\n\n**About Ada Lind**\nAda likes sums.",
    ]


def test_whole_names_every_speaker_where_the_head_has_no_room() -> None:
    people = tuple(Speaker(id=number, name=f"Person {number}") for number in range(1, 7))
    texts = shown(talks.whole(a_talk(speakers=people), NOW))
    assert [texts[0].splitlines()[1], texts[3]] == [
        "**Person 1**, **Person 2**, **Person 3**, **Person 4** and 2 more",
        "**Speakers**\n**Person 1**\n**Person 2**\n**Person 3**\n**Person 4**\n**Person 5**\n**Person 6**",
    ]


def test_materials_that_do_not_fit_beside_each_other_are_listed() -> None:
    many = tuple(
        Material(kind=MaterialKind.PAPER, title=f"Paper {n}", url=f"https://example.org/{n}") for n in range(30)
    )
    texts = shown(talks.whole(a_talk(materials=many), NOW))
    assert texts[2].endswith(" more")
    assert texts[4].splitlines()[0] == "**Materials**"
    assert texts[4].splitlines()[-1] == "[Paper 29](https://example.org/29)"


def test_a_cancelled_talk_is_struck_out_with_its_reason() -> None:
    talk = a_talk(status=Status.CANCELLED, cancel_reason="The speaker is ill.")
    card = talks.whole(talk, NOW)
    assert [shown(card)[0], shown(card)[2]] == [
        "### ~~Sparse Gradients~~ (cancelled)\nSpeaker to be announced",
        "**Cancelled:** The speaker is ill.",
    ]
    assert talks.colour(talk, NOW) is Colour.CANCELLED
    assert _labels(card) == []


def test_a_talk_of_a_day_shows_the_day_alone() -> None:
    talk = a_talk(fields={"hour_known": False})
    assert shown(talks.short(talk, NOW))[1] == "🗓️ Friday 2 January 2026"


def test_a_running_talk_says_so() -> None:
    talk = a_talk(fields={"starts_at": NOW - timedelta(minutes=5)})
    assert shown(talks.short(talk, NOW))[1].splitlines()[0] == "🗓️ <t:1767225300:F> · **on now**"


def test_join_is_a_link_only_where_the_series_is_open() -> None:
    join = Join(link="https://zoom.us/j/123456789", passcode="secret")
    for privacy, url in ((LinkPrivacy.OPEN, join.link), (LinkPrivacy.BUTTON, None), (LinkPrivacy.ROLE, None)):
        button = talks.join_button(a_talk(privacy, fields={"join": join}))
        assert button is not None
        assert (button.url, button.custom_id) == (url, None if url else "talk:join:7")


def test_a_gated_link_pasted_elsewhere_is_withheld() -> None:
    join = Join(link="https://zoom.us/j/123456789", passcode="secret")
    said = {"join": join, "abstract": "Join https://zoom.us/j/123456789 with secret", "venue": "zoom.us/j/123456789"}
    recording = Material(kind=MaterialKind.RECORDING, url="https://zoom.us/j/123456789")
    text = "\n".join(shown(talks.whole(a_talk(LinkPrivacy.BUTTON, fields=said, materials=(recording,)), NOW)))
    assert [word for word in ("zoom.us", "secret", "123456789") if word in text] == []


def _labels(card: Any) -> list[str]:
    return [item.label for item in card.walk_children() if getattr(item, "label", None)]


def _bare(text: str) -> str:
    return "".join(text.split())
