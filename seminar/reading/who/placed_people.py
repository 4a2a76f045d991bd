"""Names that run into where their bearers work: "Ada Quill University of Fano & Ben Stone Oakfield College"."""

from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import is_name
from seminar.speaker import SpeakerName

_LONGEST = 160


def part_from_places(text: str) -> tuple[SpeakerName, ...]:
    """Such people; nobody unless all parts of the words are a name with its place."""
    if len(text) > _LONGEST or not is_institution(text):
        return ()
    people = []
    for part in text.split(" & "):
        words = part.split()
        for cut in range(2, min(5, len(words))):
            name, place = " ".join(words[:cut]), " ".join(words[cut:])
            if is_name(name) and is_institution(place) and not is_institution(name):
                people.append(SpeakerName(name=name, affiliation=place))
                break
        else:
            return ()
    return tuple(people)
