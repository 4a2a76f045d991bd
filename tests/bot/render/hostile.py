"""Talks as bad as they can be, and what must hold of every card that is made of them."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from discord import ui
from hypothesis import strategies as st

from bot.render.card import Card
from bot.render.text import size
from seminar.material import Material, MaterialKind
from seminar.series import Join, LinkPrivacy, Series, SeriesFields
from seminar.speaker import Paper, Speaker
from seminar.talk import Status, Talk, TalkFields
from tests.builders import NOW

_PIECES = [
    "a", "word ", "*", "_", "~~", "`", "||", "\\", "[x](https://evil.example)", "<@1>", "<@&2>", "@everyone", "@here",
    "<t:1:R>", "# ", "> ", "\n", "\n\n", "\n- ", "-# ", "\u202e", "\u2067", "\u200f", "漢字。", "𝔼", "👩‍🔬", "é",
    "$x^2$", ". ", "https://example.org/a_b~~c ",
]  # fmt: skip

_spiked = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=12).map("".join)
_any = st.one_of(_spiked, st.text(min_size=1, max_size=40))


def lasting(length: int) -> st.SearchStrategy[str]:
    """Text of exactly that length: what is stored may have any length, and the worst is long."""
    return _any.map(lambda text: (text * (length // len(text) + 1))[:length])


def texts_up_to(longest: int) -> st.SearchStrategy[str]:
    return st.one_of(_any, lasting(longest // 2), lasting(longest))


_instants = st.integers(min_value=-60, max_value=60 * 24 * 400).map(lambda minutes: NOW + timedelta(minutes=minutes))
_zones = st.sampled_from(["Europe/Berlin", "America/Argentina/ComodRivadavia", "Asia/Hong_Kong", "UTC"]).map(ZoneInfo)
_joins = st.builds(Join, link=st.just("https://zoom.us/j/1"), meeting_id=st.none() | texts_up_to(60))
_materials = st.builds(
    Material,
    kind=st.sampled_from(MaterialKind),
    title=st.none() | texts_up_to(200),
    url=st.none() | st.just("https://example.org/" + "a(b)" * 100) | st.just("https://example.org/slides"),
)


def speakers(number: int = 1) -> st.SearchStrategy[Speaker]:
    return st.builds(
        Speaker,
        id=st.just(number),
        name=texts_up_to(100),
        affiliation=st.none() | texts_up_to(200),
        homepage=st.none() | st.just("https://example.org/me") | texts_up_to(100),
        bio=st.none() | texts_up_to(5000),
    )


def series() -> st.SearchStrategy[Series]:
    fields = st.builds(
        SeriesFields,
        name=texts_up_to(100),
        zone=_zones,
        venue=st.none() | texts_up_to(300),
        join=_joins,
        link_privacy=st.sampled_from(LinkPrivacy),
    )
    return st.builds(Series, id=st.integers(1, 3), server_id=st.just(1), key=st.just("ml"), fields=fields)


def talks(number: int = 1) -> st.SearchStrategy[Talk]:
    fields = st.builds(
        TalkFields,
        starts_at=_instants,
        hour_known=st.booleans(),
        title=st.none() | texts_up_to(256),
        venue=st.none() | texts_up_to(300),
        join=st.just(Join()) | _joins,
        abstract=st.none() | texts_up_to(20_000),
        contact=st.none() | texts_up_to(200),
    )
    return st.builds(
        Talk,
        id=st.just(number),
        series=series(),
        fields=fields,
        speakers=st.lists(st.integers(1, 10), max_size=10, unique=True).flatmap(
            lambda numbers: st.tuples(*(speakers(one) for one in numbers))
        ),
        materials=st.lists(_materials, max_size=30).map(tuple),
        status=st.sampled_from(Status),
        cancel_reason=st.none() | texts_up_to(1000),
    )


def several_talks(most: int) -> st.SearchStrategy[tuple[Talk, ...]]:
    return st.integers(1, most).flatmap(lambda count: st.tuples(*(talks(number) for number in range(1, count + 1))))


OWN_ROLE = 10**18
# What fills a field with the most that it can show: escapes double, some characters count twice, blanks clip early.
FILLINGS = ["*", "𝔼", "漢", "a", "ab ", "@everyone", "* ", "\\"]


def worst_talk(filling: str, *, number: int = 1, status: Status = Status.SCHEDULED, past: bool = False) -> Talk:
    """A talk of which every field is as long as it can be, all at once."""

    def full(length: int) -> str:
        return (filling * length)[:length]

    people = tuple(
        Speaker(
            id=one,
            name=full(100),
            affiliation=full(200),
            homepage="https://example.org/" + "a" * 270,
            bio=full(4000),
        )
        for one in range(1, 11)
    )
    fields = SeriesFields(
        name=full(100),
        zone=ZoneInfo("America/Argentina/ComodRivadavia"),
        venue=full(300),
        join=Join(link="https://zoom.us/j/" + "1" * 490, meeting_id=full(60), passcode=full(60)),
        role_id=OWN_ROLE,
    )
    starts_at = datetime(2026, 9, 30, 23, 30, tzinfo=UTC) - timedelta(days=300 if past else 0)
    return Talk(
        id=10**9 + number,
        series=Series(id=number, server_id=1, key="ml", fields=fields),
        fields=TalkFields(
            starts_at=starts_at,
            ends_at=starts_at + timedelta(hours=9),
            title=full(256),
            abstract=full(20_000),
            contact=full(300),
        ),
        speakers=people,
        materials=tuple(
            Material(kind=MaterialKind.RECORDING, title=full(60), url=f"https://example.org/{one}") for one in range(30)
        ),
        status=status,
        cancel_reason=full(1000),
    )


papers = st.builds(Paper, title=st.none() | texts_up_to(300), abstract=texts_up_to(5000)) | st.builds(
    Paper, title=texts_up_to(300), abstract=st.none()
)
nows = st.sampled_from([NOW, NOW + timedelta(days=30), datetime(2030, 1, 1, tzinfo=UTC)])


def shown(card: Card) -> list[str]:
    """The texts of a card, in their order."""
    return [item.content for item in card.walk_children() if isinstance(item, ui.TextDisplay)]


def check(card: Card) -> None:
    """Within Discord's limits; nothing supplied mentions, and nothing is left that Discord would refuse."""
    assert card.total_children_count <= 40
    assert sum(size(text) for text in shown(card)) <= 4000
    assert all(text.strip() for text in shown(card))
    assert [text for text in shown(card) if _mentions(text)] == []
    custom_ids = [
        item.custom_id for item in card.walk_children() if isinstance(item, ui.Button | ui.Select) and item.custom_id
    ]
    assert len(custom_ids) == len(set(custom_ids))
    assert all(len(custom_id) <= 100 for custom_id in custom_ids)


def _mentions(text: str) -> bool:
    """Whether anything but our own role, timestamps and addresses is left that Discord would not show as it stands."""
    plain = re.sub(r"https?://[^\s<>|*`\\\[\]]+", "", text)
    plain = plain.replace(f"<@&{OWN_ROLE}>", "")
    plain = re.sub(r"<t:-?\d+:[FRDfT]>|<#500>", "", plain.replace("\\\\", ""))
    return bool(re.search(r"(?<!\\)<|@(everyone|here)", plain))
