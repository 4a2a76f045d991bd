"""Talks as researchseminars.org gives them out (its public API: `/api/0/search/talks`, `/api/0/lookup/series`).

The names are the columns of its published source: `title`, `abstract`, `speaker` and `speaker_affiliation` (several
parted by "|"), `start_time` and `end_time` (with a blank for the "T", in any offset), `timezone`, `room`, `live_link`,
`access_hint`, `paper_link`, `slides_link`, `video_link`, `comments`.
"""

from collections.abc import Mapping
from dataclasses import replace
from itertools import zip_longest

from seminar.material import Material, MaterialKind
from seminar.missing import stated
from seminar.reading.draft import Doubt
from seminar.reading.sources.document import Part
from seminar.reading.sources.instants import read_stamp, settle
from seminar.reading.sources.web.events import check_address
from seminar.reading.text.latex import make_readable
from seminar.speaker import SpeakerName

_DELIMITER = "|"
_MATERIALS = (
    ("slides_link", MaterialKind.SLIDES),
    ("paper_link", MaterialKind.PAPER),
    ("video_link", MaterialKind.RECORDING),
)
_LONGEST = {"title": 1_000, "abstract": 50_000}
_USUAL_LENGTH = 500


def is_research_talk(record: Mapping[str, object]) -> bool:
    """Whether an object has this site's names."""
    return "start_time" in record and bool({"speaker", "title"} & set(record))


def read_research_talk(record: Mapping[str, object]) -> Part:
    """The talk as it is stated; its comments are left to the reader."""
    settled = settle(read_stamp(record.get("start_time")), read_stamp(record.get("end_time")), _say(record, "timezone"))
    title, abstract = _say(record, "title"), _say(record, "abstract")
    hint, link = _say(record, "access_hint"), _say(record, "live_link")
    address = check_address(link)
    doubts = (Doubt(field="passcode", why=f"The page only gives a hint: “{hint}”."),) if hint and address else ()
    known = replace(
        settled,
        title=make_readable(title) if title else None,
        speakers=_read_speakers(record),
        venue=_say(record, "room"),
        link=address,
        abstract=make_readable(abstract) if abstract else None,
        materials=_read_materials(record),
        doubts=doubts,
        sources={
            name: words
            for name, key in (("title", "title"), ("date", "start_time"), ("start", "start_time"))
            if (words := _say(record, key))
        },
    )
    # A link that is a sentence ("sent to the list") may still tell something.
    return Part(text="\n\n".join(filter(None, (_say(record, "comments"), None if address else link))), known=known)


def _read_speakers(record: Mapping[str, object]) -> tuple[SpeakerName, ...]:
    names = (_say(record, "speaker") or "").split(_DELIMITER)
    places = (_say(record, "speaker_affiliation") or "").split(_DELIMITER)
    return tuple(
        SpeakerName(name=name.strip(), affiliation=stated(place))
        for name, place in zip_longest(names[:12], places[: len(names[:12])], fillvalue="")
        if stated(name)
    )


def _read_materials(record: Mapping[str, object]) -> tuple[Material, ...]:
    return tuple(Material(kind=kind, url=url) for key, kind in _MATERIALS if (url := check_address(_say(record, key))))


def _say(record: Mapping[str, object], key: str) -> str | None:
    value = record.get(key)
    if not isinstance(value, str) or len(value) > _LONGEST.get(key, _USUAL_LENGTH if key != "comments" else 50_000):
        return None
    return stated(value)
