import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import given
from hypothesis import strategies as st

from bot.actions.listings import Kind, Listing
from bot.render import ids
from seminar.spans import Span

_numbers = st.none() | st.integers(1, 10**9)
_instants = st.integers(-(70 * 366 * 86_400), 231 * 365 * 86_400).map(
    lambda seconds: datetime.fromtimestamp(seconds, UTC)
)


@given(
    st.sampled_from(Kind),
    _numbers,
    _numbers,
    st.none() | st.builds(Span, starts_at=_instants, ends_at=_instants),
    st.sampled_from(sorted(available_timezones())),
    st.integers(0, 999),
)
def test_a_listing_goes_with_its_button(
    kind: Kind, series_id: int | None, speaker_id: int | None, span: Span | None, zone: str, page: int
) -> None:
    asked = Listing(
        kind=kind,
        series_id=series_id,
        speaker_id=speaker_id,
        span=span,
        zone=ZoneInfo(zone) if span else ZoneInfo("UTC"),
    )
    custom_id = ids.listing("turn", asked, page)
    match = re.fullmatch(ids.LISTING, custom_id)
    assert match is not None
    assert (ids.listing_asked(match), int(match["page"])) == (asked, page)
    assert len(custom_id) <= 100
