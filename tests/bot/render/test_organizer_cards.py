"""What organizers are shown stays within Discord's limits, whatever an announcement holds."""

import dataclasses
from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions.kept import Batch, Kept
from bot.actions.ledger_pages import PER_PAGE, Asked, LedgerPage
from bot.actions.outlook import Outlook
from bot.permissions import Trouble
from bot.render import drafts, ledger, organized, setup
from bot.render import series as series_cards
from bot.render.card import Card
from bot.render.setup import warnings
from seminar.delivery import Audience, Delivery, Kind, State
from seminar.material import Material, MaterialKind
from seminar.reading.draft import Doubt, Draft, PaperDraft
from seminar.series import Series
from seminar.speaker import SpeakerName
from seminar.talk import Status, Talk
from storage.servers import Server
from tests.bot.render import hostile
from tests.bot.render.hostile import check, texts_up_to
from tests.builders import NOW

CHANNEL = Audience.channel(500)
SERVER = Server(id=1, channel_id=500)
GONE = [Trouble(channel_id=500, gone=True)]

_people = st.lists(
    st.builds(SpeakerName, name=texts_up_to(200), affiliation=st.none() | texts_up_to(300)), max_size=8
).map(tuple)
_drafts = st.builds(
    Draft,
    title=st.none() | texts_up_to(1000),
    speakers=_people,
    date=st.none() | st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    start=st.none() | st.just(time(16, 15)),
    end=st.none() | st.just(time(2, 15)),
    timezone=st.none() | st.just("America/Argentina/ComodRivadavia"),
    link=st.none() | st.just("https://zoom.us/j/" + "1" * 480),
    meeting_id=st.none() | texts_up_to(300),
    passcode=st.none() | texts_up_to(300),
    venue=st.none() | texts_up_to(1000),
    abstract=st.none() | texts_up_to(20_000),
    bio=st.none() | texts_up_to(5000),
    contact=st.none() | texts_up_to(1000),
    status=st.sampled_from(Status),
    materials=st.lists(st.builds(Material, kind=st.sampled_from(MaterialKind), title=texts_up_to(500)), max_size=6).map(
        tuple
    ),
    doubts=st.lists(st.builds(Doubt, field=st.just("date"), why=texts_up_to(500)), max_size=8).map(tuple),
)
_papers = st.lists(
    st.builds(PaperDraft, title=st.none() | texts_up_to(500), abstract=texts_up_to(300)), min_size=1, max_size=12
)


def delivery(number: int, kind: Kind, state: State, reason: str | None) -> Delivery:
    return Delivery(
        id=number,
        key=f"{number}",
        token="0a",
        server_id=1,
        talk_id=7,
        kind=kind,
        audience=CHANNEL,
        due_at=NOW,
        useless_at=None,
        starts_at=NOW + timedelta(hours=1),
        payload={},
        state=state,
        try_at=NOW,
        attempts=3,
        since=None,
        settled_at=None if state is State.PENDING else NOW,
        message_id=number,
        reason=reason,
    )


_deliveries = st.lists(
    st.tuples(st.sampled_from(Kind), st.sampled_from(State), st.none() | texts_up_to(2000)),
    min_size=1,
    max_size=PER_PAGE,
).map(lambda rows: tuple(delivery(number, *row) for number, row in enumerate(rows)))


@given(_drafts, hostile.series(), _people, st.integers(1, 9), st.data(), _papers)
@settings(max_examples=40, deadline=None)
def test_draft_stays_within_the_limits(
    draft: Draft, series: Series, organizers: tuple[SpeakerName, ...], count: int, data: st.DataObject,
    papers: list[PaperDraft],
) -> None:  # fmt: skip
    one = Kept(id=10**9, series=series, draft=draft, skipped=False, talk=None, organizers=organizers)
    found = [dataclasses.replace(one, id=one.id + number) for number in range(count)]
    place = data.draw(st.integers(0, count - 1))
    batch = Batch(first=one.id, count=count)

    check(drafts.draft(batch, found, place, NOW))
    # The first card may stand below what became of the papers that were read with it.
    check(drafts.draft(batch, found, 0, NOW, note=drafts.papers(papers, None, None, listed=False)))
    check(Card(drafts.papers(papers, 3, "x" * 100, listed=True)))


@given(hostile.talks(), hostile.nows, _deliveries)
@settings(max_examples=60, deadline=None)
def test_cards_of_changed_talks_stay_within_the_limits(
    talk: Talk, now: datetime, pending: tuple[Delivery, ...]
) -> None:
    prospect = Outlook(talk=talk, channel_id=500, pending=pending)
    kept = Kept(id=5, series=talk.series, draft=Draft(title="Tides"), skipped=False, talk=talk)

    check(organized.talk_card(prospect, now, done="The talk is changed."))
    check(drafts.saved(Batch(first=5, count=1), [kept], 0, prospect, now, note="Saved."))


@given(st.none() | hostile.talks(), _deliveries)
@settings(max_examples=60, deadline=None)
def test_ledger_stays_within_the_limits(talk: Talk | None, rows: tuple[Delivery, ...]) -> None:
    asked = Asked(talk_id=talk.id if talk else None, state=None, page=3)
    page = LedgerPage(asked=asked, rows=tuple((row, talk) for row in rows), before=True, after=True)
    check(ledger.page(page, talk))


@given(st.lists(hostile.series(), min_size=1, max_size=12), _people)
@settings(max_examples=60, deadline=None)
def test_series_stay_within_the_limits(found: list[Series], organizers: tuple[SpeakerName, ...]) -> None:
    one = dataclasses.replace(found[0], fields=dataclasses.replace(found[0].fields, organizers=organizers))

    check(series_cards.all_of(found))
    check(series_cards.whole(one, SERVER, done="The series is made.", warnings=warnings(GONE)))
    check(setup.finished(SERVER, found, GONE))
