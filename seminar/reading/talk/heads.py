"""Who speaks on what: title, speakers, abstract and biography of one talk."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.draft import Doubt
from seminar.reading.languages import Label
from seminar.reading.talk.abstract_heads import find_abstract_head
from seminar.reading.talk.bylines import find_byline, strip_byline
from seminar.reading.talk.loose import Cast, cast_loose
from seminar.reading.talk.materials import strip_link_words
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.repeated_titles import find_repeated_title
from seminar.reading.talk.sections import Gathered, Labelled
from seminar.reading.talk.stated_people import (
    VAGUE,
    complete_name,
    names_only_person,
    read_before_title,
    read_speakers,
)
from seminar.reading.talk.title_words import clean_title, drop_speaker
from seminar.reading.text.addresses import has_url, remove_urls
from seminar.reading.text.placeholders import is_missing
from seminar.reading.text.quotes import find_quotes
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.acting import find_actors
from seminar.reading.who.biographies import begins_biography, find_subject, find_workplace
from seminar.reading.who.named_people import find_named_people
from seminar.reading.who.prose_titles import find_announced_title
from seminar.speaker import SpeakerName, fold_name

# Less running text without a label is some remark rather than an abstract.
_SHORTEST_ABSTRACT = 100
_SHORTEST_BIOGRAPHY = 80
_LONGEST_BESIDE = 300
_LONGEST_SOURCE, _LONGEST_TITLE = 1500, 600
# A lead below this is none, and so little a score is hardly a sign, in the points of `Cast`.
_NEAR = 1.5
# Shorter lines tell nothing.
_LEAST_TELLING = 60
# "Presenta: Ada Quill" names who speaks, or who introduces the one who does.
_INTRODUCES = ("presenta", "présente", "apresenta", "presents", "presenta e coordina")
_CLEAR_TITLE = 3.0
_LEAST_UNSPACED = 6
_LONGEST_SERIES = 60
_SURE_PEOPLE = 3.0
# So far ahead of all other lines one is the title, however little it looks like one.
_FAR_AHEAD = 3.0
_WEAK_TITLE, _WEAK_PEOPLE = 4.0, 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """What a talk is about and who gives it; `cast` are the loose lines by their parts."""

    title: str | None
    title_source: str
    speakers: tuple[SpeakerName, ...]
    speaker_source: str
    abstract: str | None
    biography: str | None
    cast: Cast
    doubts: tuple[Doubt, ...]


def read_heads(gathered: Gathered) -> Heads:
    """Title, speakers and texts: what labels say first, then what order, place and typography suggest.

    A label with "TBA" behind it is an answer: nothing else is searched for that field.
    """
    titles = tuple(part for part in gathered.of(Label.TITLE) if remove_urls(part.text) or not part.text)
    stated = gathered.of(Label.SPEAKER)
    if not stated and (people := tuple(part for part in titles if names_only_person(part))):
        titles, stated = tuple(part for part in titles if part not in people), people
    named = read_speakers(stated, gathered.of(Label.AFFILIATION))
    introducing = bool(named) and all(part.words.lower() in _INTRODUCES for part in stated)
    titles = titles or _find_paper(gathered)
    stated_title, stated_source = _find_told_title(titles, gathered) or _read_title(titles)
    stated_title = find_repeated_title(stated_title, [line.text for line in gathered.loose]) or stated_title
    texts = [text for part in gathered.of(Label.ABSTRACT, Label.BIO) for text in part.paragraphs]
    titles = _drop_series(titles, gathered, texts)
    if not named and stated_title and len(stated_source) < _LONGEST_SOURCE:
        acting = find_actors([stated_source])[:1]
        named = tuple(actor.person for actor in acting) or find_named_people(
            stated_source.replace(stated_title, " ")[:_LONGEST_BESIDE]
        )
        named = named or read_before_title(stated_source, stated_title) or find_byline(stated_title)
    known = () if introducing else named
    cast = cast_loose(gathered.loose, title=stated_title, title_known=bool(titles), known=known, texts=texts)
    if introducing and cast.speakers and cast.people_score >= _SURE_PEOPLE:
        named, stated = (), ()  # who "presents" another person introduces the talk
    abstract, biography = _read_texts(gathered, cast, named or cast.speakers)
    title, title_source = (stated_title, stated_source) if titles else _take_title(cast)
    if not titles and (head := find_abstract_head(gathered, cast)):
        title, title_source = clean_title(head), head
        abstract = abstract.removeprefix(head).lstrip() if abstract else None
    speakers, speaker_source = _choose_speakers(named, stated, cast, biography)
    speakers = tuple(complete_name(each, gathered) for each in speakers)
    speakers = _add_affiliation(speakers, cast.affiliation, biography)
    title = strip_byline(title, speakers) if (title := drop_speaker(title, speakers)) else title
    doubts = [*_doubt_title(cast), *_doubt_speakers(cast), *_doubt_biography(speakers, biography)]
    return Heads(
        title=title,
        title_source=title_source,
        speakers=speakers,
        speaker_source=speaker_source,
        abstract=abstract,
        biography=biography,
        cast=cast,
        doubts=tuple(doubts),
    )


def _read_title(titles: Sequence[Labelled]) -> tuple[str | None, str]:
    for part in sorted(titles, key=lambda each: (names_occasion(each.text), each.words.lower() in VAGUE)):
        text = clean_title(strip_link_words(part.text, part.lines))
        if not is_missing(text) and len(text) <= _LONGEST_TITLE:
            return text, part.text
    return None, titles[0].text if titles else ""  # "TBA" is an answer too


def _drop_series(titles: tuple[Labelled, ...], gathered: Gathered, texts: list[str]) -> tuple[Labelled, ...]:
    """No titles where a page's own one names the series alone and the lines below it hold another."""
    if len(titles) != 1 or titles[0].words != "Title" or len(titles[0].text) > _LONGEST_SERIES:
        return titles
    if not names_occasion(titles[0].text):
        return titles
    cast = cast_loose(gathered.loose, title=None, title_known=False, known=(), texts=texts)
    return () if cast.title and cast.title_score >= _CLEAR_TITLE else titles


def _find_told_title(titles: Sequence[Labelled], gathered: Gathered) -> tuple[str, str] | None:
    """The title that a sentence quotes as one, where the label says no more than "lecture"."""
    if not titles or any(part.words.lower() not in VAGUE for part in titles):
        return None
    for part in titles:
        if len(part.text) > _LEAST_TELLING and (told := find_announced_title(part.text)) and told[1]:
            return told[0], part.text
    for line in gathered.loose:
        if len(line.text) > _LEAST_TELLING and (told := find_announced_title(line.text)) and told[1]:
            quoted = any(told[0] == quote.inner.strip(" ,.") for quote in find_quotes(line.text))
            if quoted and all(told[0].lower() not in part.text.lower() for part in titles):
                return told[0], line.text
    return None


def _find_paper(gathered: Gathered) -> tuple[Labelled, ...]:
    """The paper that a seminar announces instead of a talk's title."""
    return tuple(
        part
        for part in gathered.of(Label.MATERIALS)
        if part.words.lower() in ("paper", "article", "papier")
        and len(part.text.split()) > 2
        and not has_url(part.text)
    )[:1]


def _take_title(cast: Cast) -> tuple[str | None, str]:
    return (clean_title(cast.title) or None, cast.title) if cast.title else (None, "")


def _doubt_title(cast: Cast) -> list[Doubt]:
    if cast.title is None:
        return []
    if cast.rival and cast.title_lead < _NEAR:
        return [Doubt(field="title", why=f"“{cast.rival[:120]}” could be the title as well. Check which one is.")]
    enough = len(cast.title) > _LEAST_UNSPACED if is_unspaced(cast.title) else len(cast.title.split()) > 2
    alone = enough and cast.title_lead >= _FAR_AHEAD and cast.title_score >= _CLEAR_TITLE - 0.5
    if cast.title_score < _WEAK_TITLE and not alone:
        return [Doubt(field="title", why="Nothing in the text says that this line is the title. Check it.")]
    return []


def _doubt_speakers(cast: Cast) -> list[Doubt]:
    if not cast.speakers:
        return []
    if cast.rival_people and cast.people_lead < _NEAR:
        names = " and ".join(person.name for person in cast.rival_people[:3])
        return [Doubt(field="speakers", why=f"{names[:120]} could be who speaks as well. Check who does.")]
    if cast.people_score < _WEAK_PEOPLE:
        return [Doubt(field="speakers", why="Nothing in the text says that this person speaks. Check the name.")]
    return []


def _choose_speakers(
    named: tuple[SpeakerName, ...], stated: Sequence[Labelled], cast: Cast, biography: str | None
) -> tuple[tuple[SpeakerName, ...], str]:
    if named:
        return named, stated[0].text if stated else ""
    if stated and all(is_missing(part.text) for part in stated):
        return (), stated[0].text
    if cast.speakers:
        return cast.speakers, cast.speaker_source
    subject = find_subject(biography) if biography else None
    return ((SpeakerName(name=subject),), biography or "") if subject else ((), "")


def _read_texts(gathered: Gathered, cast: Cast, people: tuple[SpeakerName, ...]) -> tuple[str | None, str | None]:
    """Abstract and biography; a biography that follows an abstract without a label is cut from it."""
    stated = gathered.of(Label.ABSTRACT)
    abstract = [text for part in stated for text in part.paragraphs]
    biography = [text for part in gathered.of(Label.BIO) for text in part.paragraphs]
    if not biography:
        cut = _find_biography(abstract, people)
        abstract, biography = abstract[:cut], abstract[cut:] or list(cast.biography)
    if not stated and sum(map(_measure, cast.abstract)) >= _SHORTEST_ABSTRACT:
        abstract = list(cast.abstract)
    return _keep_text(abstract), _keep_text(biography)


def _find_biography(abstract: Sequence[str], people: tuple[SpeakerName, ...]) -> int:
    """The paragraph at which an abstract turns into the story of the speaker's life; its length where it does not."""
    for place, text in enumerate(abstract):
        if place and _measure(text) > _SHORTEST_BIOGRAPHY and begins_biography(text, people):
            return place
    return len(abstract)


def _measure(text: str) -> int:
    """The length of a text as if in Latin letters: Han signs and kana say more each."""
    return len(text) * 3 if is_unspaced(text) else len(text)


def _keep_text(paragraphs: Sequence[str]) -> str | None:
    text = "\n\n".join(paragraphs).strip()
    return None if is_missing(text) else text


def _add_affiliation(
    people: tuple[SpeakerName, ...], near: str | None, biography: str | None
) -> tuple[SpeakerName, ...]:
    if len(people) != 1 or people[0].affiliation:
        return people
    place = near or (find_workplace(biography) if biography else None)
    return (replace(people[0], affiliation=place),)


def _doubt_biography(people: tuple[SpeakerName, ...], biography: str | None) -> list[Doubt]:
    """A doubt where the biography shares no word with any speaker's name: two people's texts were mixed up."""
    subject = find_subject(biography) if biography else None
    if not subject or not people:
        return []
    words = set(fold_name(subject).replace("-", " ").split())
    if any(words & set(fold_name(person.name).replace("-", " ").split()) for person in people):
        return []
    names = " and ".join(person.name for person in people)
    why = f"The biography is about {subject}, but the speaker is {names}. Check who speaks."
    return [Doubt(field="speakers", why=why)]
