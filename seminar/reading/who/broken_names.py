"""A name that a poster has broken over two lines: "PROF. ADA" above "QUILL-STONE"."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.lines import Line
from seminar.reading.who.honorifics import is_honored, strip_honorifics
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_words import is_capitalised, is_given, is_name_word
from seminar.reading.who.names import SURE_NAME, rate_name

_LONGEST = 40
_MOST_FAMILIES = 3


def join_broken_names(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, the two halves of such a name on one."""
    joined: list[Line] = []
    for line in lines:
        if joined and (_goes_on(joined[-1], line) or (len(joined) > 1 and _fills(joined[-2], joined[-1], line))):
            text = f"{joined[-1].text} {line.text}"
            joined[-1] = replace(joined[-1], text=text, raw=text)
        else:
            joined.append(line)
    return tuple(joined)


def _goes_on(line: Line, after: Line) -> bool:
    if after.gap or after.bullet or after.level != line.level or after.number != line.number + 1:
        return False
    if max(len(line.text), len(after.text)) > _LONGEST or line.bullet or not _is_single(line.text):
        return False
    given, families = strip_honorifics(line.text), after.text.split()
    if len(families) > 2 or line.text.isupper() != after.text.isupper() or is_institution(after.text):
        return False
    if not all(is_capitalised(word) and is_name_word(word) for word in families) or is_given(families[0]):
        return False
    whole = f"{line.text} {after.text}"
    alone = not is_honored(line.text) and not is_given(given)
    return not alone and rate_name(whole) >= SURE_NAME and not is_honored(after.text)


def _fills(label: Line, line: Line, after: Line) -> bool:
    """Whether the two words stand alone below a label of speakers: a form's fields for given and family names."""
    if not label.text.endswith((":", "：")) or len(label.text) > _LONGEST or line.gap or after.gap or after.bullet:
        return False
    if name_label(label.text.rstrip(":： ")) is not Label.SPEAKER or len(after.text) > _LONGEST:
        return False
    families = after.text.split()
    words = all(is_capitalised(word) and is_name_word(word) for word in families) and len(families) <= _MOST_FAMILIES
    return words and _is_single(line.text) and not is_institution(after.text)


def _is_single(text: str) -> bool:
    """Whether a line holds one word of a name, and perhaps a title before it."""
    word = strip_honorifics(text)
    return " " not in word and len(word) > 1 and is_capitalised(word) and (is_honored(text) or text == word)
