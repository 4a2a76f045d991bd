"""What organizers are shown stays within Discord's limits, whatever an announcement holds."""

import dataclasses
from datetime import date, datetime, time, timedelta

import pytest
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
from seminar.likeness import Likeness, Verdict
from seminar.material import Material, MaterialKind
from seminar.reading.draft import Doubt, Draft, PaperDraft
from seminar.revision import Change, Revision
from seminar.series import Series
from seminar.speaker import SpeakerName
from seminar.talk import Status, Talk
from storage.servers import Server
from tests.bot.render import hostile
from tests.bot.render.hostile import check, shown, texts_up_to
from tests.builders import NOW

CHANNEL = Audience.channel(500)
SERVER = Server(id=1, channel_id=500)
GONE = [Trouble(channel_id=500, gone=True)]

_people = st.lists(
    st.builds(SpeakerName, name=texts_up_to(200), affiliation=st.none() | texts_up_to(300)), max_size=8
).map(tuple)
_long = texts_up_to(5000)
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
    sources=st.dictionaries(st.sampled_from(["title", "speakers", "date", "start", "venue", "link"]), texts_up_to(400)),
)
_changes = st.builds(Change, what=st.sampled_from(["when", "abstract"]), was=st.none() | _long, now=_long)


@st.composite
def _likenesses(draw: st.DrawFn, talk: Talk) -> Likeness:
    """What a draft may be to a stored talk, with changes as long as they can be."""
    if not draw(st.booleans()):
        return Likeness()
    if not (changes := tuple(draw(st.lists(_changes, max_size=10)))):
        return Likeness(verdict=Verdict.SAME, talk=talk, reasons=("same title",) * 5)
    doubt = draw(st.none() | st.just("It may be another one."))
    revision = Revision(fields=talk.fields, changes=changes)
    return Likeness(verdict=Verdict.UPDATE, talk=talk, revision=revision, reasons=("same title",) * 5, doubt=doubt)


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


@given(_drafts, hostile.talks(), _people, st.integers(1, 9), st.data(), _papers)
@settings(max_examples=60, deadline=None)
def test_draft_stays_within_the_limits(
    draft: Draft, talk: Talk, organizers: tuple[SpeakerName, ...], count: int, data: st.DataObject,
    papers: list[PaperDraft],
) -> None:  # fmt: skip
    likeness = data.draw(_likenesses(talk))
    one = Kept(id=10**9, series=talk.series, draft=draft, organizers=organizers, likeness=likeness)
    found = [dataclasses.replace(one, id=one.id + number, skipped=number % 3 == 1) for number in range(count)]
    place = data.draw(st.integers(0, count - 1))
    batch = Batch(first=one.id, count=count)

    check(drafts.draft(batch, found, place, NOW))
    check(drafts.draft(batch, found, place, NOW, note="⚠️ The stored talk was changed meanwhile." * 3))
    # The first card may stand below what became of the papers that were read with it.
    check(drafts.draft(batch, found, 0, NOW, note=drafts.papers(papers, None, None, listed=False)))
    check(drafts.choose_series(batch, [talk.series] * 3, note=drafts.papers(papers, 3, "x" * 100, listed=False)))
    check(Card(drafts.papers(papers, 3, "x" * 100, listed=True)))


@pytest.mark.parametrize("filling", hostile.FILLINGS)
@pytest.mark.parametrize("verdict", Verdict)
def test_draft_as_full_as_can_be_stays_within_the_limits(filling: str, verdict: Verdict) -> None:
    def full(length: int) -> str:
        return (filling * length)[:length]

    talk = hostile.worst_talk(filling)
    names = ("title", "speakers", "date", "start", "timezone", "venue", "link", "meeting_id", "passcode")
    one = Draft(
        title=full(1000),
        speakers=tuple(SpeakerName(name=full(200), affiliation=full(300)) for _ in range(8)),
        date=date(2026, 9, 30),
        start=time(23, 30),
        end=time(3),
        assumed_zone="America/Argentina/ComodRivadavia",
        link="https://zoom.us/j/" + "1" * 480,
        meeting_id=full(300),
        passcode=full(300),
        venue=full(1000),
        abstract=full(20_000),
        bio=full(5000),
        contact=full(1000),
        status=Status.CANCELLED,
        materials=tuple(Material(kind=MaterialKind.RECORDING, title=full(500)) for _ in range(6)),
        doubts=tuple(Doubt(field=full(30), why=full(500)) for _ in range(9)),
        sources={name: f"{name} {full(400)}" for name in names},
    )
    changes = tuple(Change(what="about the speaker", was=full(5000), now=full(4999) + "x") for _ in range(11))
    likeness = {
        Verdict.NEW: Likeness(),
        Verdict.SAME: Likeness(verdict=verdict, talk=talk, reasons=("a speaker in common",) * 5),
        Verdict.UPDATE: Likeness(
            verdict=verdict,
            talk=talk,
            revision=Revision(fields=talk.fields, changes=changes),
            reasons=("a speaker in common",) * 5,
            doubt="It may be another one.",
        ),
    }[verdict]
    organizers = tuple(SpeakerName(name=full(100)) for _ in range(30))
    kept = Kept(id=10**18, series=talk.series, draft=one, organizers=organizers, likeness=likeness)
    found = [dataclasses.replace(kept, id=kept.id + number) for number in range(12)]

    card = drafts.draft(Batch(first=kept.id, count=12), found, 5, NOW, note="⚠️ " + "Something changed. " * 10)

    check(card)
    assert len(shown(card)) >= 8


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
