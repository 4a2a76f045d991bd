"""The people whom an English question names."""

import re
from functools import cache

from seminar.questions.english.name_forms import BESIDE, FORMS, Form
from seminar.questions.english.names import cleaned, trimmed
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import TITLES

# One form may stand so often in a sentence: "talks by Quill and talks by Kim".
_TIMES = 3
_ON = re.compile(r"(?:on|up|in|at|here|back)(?![^ ])")


def take(sentence: Sentence) -> list[str]:
    """People, in the order in which they stand."""
    found: list[tuple[int, str]] = []
    for form in FORMS:
        for _ in range(_TIMES):
            names = _search(sentence, form)
            for start, end in names:
                found.append((start, cleaned(sentence.typed(start, end))))
                sentence.drop_at(start, end)
            if not names:
                break
    sentence.take_all(rf"(?:{TITLES}|together with|{BESIDE})(?= ·)")
    return [name for _, name in sorted(found)]


def _search(sentence: Sentence, form: Form) -> list[tuple[int, int]]:
    """The name that a form finds first, or two that are joined."""
    words, at = _begun(form.words), 0
    while match := words.search(sentence.text, at):
        groups = [group for group in ("name", "other") if match.groupdict().get(group)]
        names = [trimmed(sentence, *match.span(group), strict=form.strict) for group in groups]
        found = [name for name in names if name]
        alone = len(groups) == 1
        if form.may_be_on and alone and _ON.match(sentence.text, match.end()):
            # "When is maths on": the store tells whether that is somebody.
            found = [one for one in found if " " in sentence.text[slice(*one)] or _is_capital(sentence, one)]
        # "Are record temperatures on": several of something, and nobody's name.
        several = alone and match[0].startswith(("are ", "were "))
        if (form.capital or several) and not all(_is_capital(sentence, one) for one in found):
            found = []
        if len(found) == len(groups) and (form.sure or not sentence.is_topic(found[0][0])):
            return found
        # The next word may begin what this one hid: "when does Meyer speak".
        at = match.start() + 1
    return []


@cache
def _begun(words: str) -> re.Pattern[str]:
    """A pattern that begins with a word's beginning; where it ends it says itself."""
    return re.compile(rf"(?<![^ ])(?:{words})")


def _is_capital(sentence: Sentence, name: tuple[int, int]) -> bool:
    return any(word[:1].isupper() for word in sentence.typed(*name).split(" "))
