"""The phrases that Chinese sentences are made of, in one of the two ways of writing."""

from collections.abc import Mapping
from dataclasses import dataclass

from seminar.material import MaterialKind
from seminar.questions.asked import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The phrases of one way of writing; what stands in braces is filled in."""

    materials: Mapping[MaterialKind, str]
    facts: Mapping[Fact, str]
    which: str
    whom: str
    no_nearest: str
    cancelled: str
    unknown_facts: str
    speaks: str
    spoke: str
    open_speaker: str
    unnamed: str
    time: str
    day_only: str
    length: str
    usual_length: str
    where: str
    where_online: str
    and_online: str
    join: str
    meeting_id: str
    passcode: str
    gated: str
    gated_over: str
    title: str
    about: str
    quoted: str
    no_abstract: str
    contact: str
    organized: str
    in_series: str
    held: str
    takes_place: str
    took_place: str
    counted: str
    listed: str
    one_listed: str
    is_at: str
    was_at: str
    homepage: str
    count_papers: str
    known_of: str
    papers: str
    papers_by: str
    series: str
    none_stored: str
    nothing_then: str
    yes: str
    no: str
    foreign: str
    never_kept: str
    title_in: str
    languages: Mapping[str, str]
    no_person: str
    no_place: str
    no_such_person: str
    no_time: str
    no_papers_by: str
    no_papers: str
    nothing_before: str
    nothing_more: str
    no_talk: str
    no_series: str
    no_such_talk: str
    nearest: str
    lacking: str
    not_in_abstract: str
    no_room: str
    lacking_person: str
    this_talk: str
    answer: str
