"""Small things that the words of a question say beside its facts: the hour, an abstract by that name, a reason."""

import re

from seminar.questions.asked import Language, Question, Tense
from seminar.questions.chinese import nuances as chinese
from seminar.questions.commonplace import is_common
from seminar.questions.english import nuances as english
from seminar.scripts import is_unspaced


def _any_of(*words: str) -> re.Pattern[str]:
    """Of both languages, whichever the sentence is in: people mix them."""
    return re.compile("|".join(words), re.IGNORECASE)


_HOUR = _any_of(english.HOUR, chinese.HOUR)
_DAY = _any_of(english.DAY, chinese.DAY)
_ABSTRACT = _any_of(english.ABSTRACT, chinese.ABSTRACT)
_BIOGRAPHY = _any_of(english.BIOGRAPHY, chinese.BIOGRAPHY)
_EDUCATION = _any_of(english.EDUCATION, chinese.EDUCATION)
_EDUCATED = _any_of(english.EDUCATED, chinese.EDUCATED)
_MEETING_ID = _any_of(english.MEETING_ID, chinese.MEETING_ID)
_PASSCODE = _any_of(english.PASSCODE, chinese.PASSCODE)
_REASON = _any_of(english.REASON, chinese.REASON)
_EARLIER = _any_of(english.EARLIER, chinese.EARLIER)
_BEFORE_HERE = _any_of(chinese.BEFORE_HERE)
_NOW = _any_of(english.NOW, chinese.NOW)
_THEN_AND_NOW = _any_of(english.THEN_AND_NOW, chinese.THEN_AND_NOW)
_SAME_SERIES = _any_of(english.SAME_SERIES, chinese.SAME_SERIES)
_GIVER = _any_of(english.GIVER, chinese.GIVER)
_HABIT = _any_of(english.HABIT, chinese.HABIT)
_GIVERS_TALKS = _any_of(english.GIVERS_TALKS, chinese.GIVERS_TALKS)
_SAME_DAY = _any_of(english.SAME_DAY, chinese.SAME_DAY)
_TOGETHER = _any_of(english.TOGETHER)
_OTHER = _any_of(english.OTHER, chinese.OTHER)
_PERSON = _any_of(english.PERSON, chinese.PERSON)
_TALK = _any_of(english.TALK, chinese.TALK)
_TALKS = _any_of(english.TALKS)
_ANY_TALK = _any_of(chinese.ANY_TALK)
_REST = _any_of(english.REST, chinese.REST)
_WATCH = _any_of(english.WATCH, chinese.WATCH)
_SEVERAL = _any_of(english.SEVERAL, chinese.SEVERAL)
_OPINION = _any_of(english.OPINION, chinese.OPINION)
_SERVED = _any_of(english.SERVED, chinese.SERVED)
_LATEST = _any_of(english.LATEST, chinese.LATEST)
_LATEST_OF_KIND = _any_of(english.LATEST_OF_KIND, chinese.LATEST_OF_KIND)
_NEW_DATE = _any_of(english.NEW_DATE, chinese.NEW_DATE)
_MADE_UP = _any_of(english.MADE_UP, chinese.MADE_UP)
_NOTHING = _any_of(english.NOTHING)
_GOES_ON = _any_of(english.GOES_ON, chinese.GOES_ON)
_COMPANY = _any_of(chinese.COMPANY)
_ABOUT = _any_of(english.ABOUT, chinese.ABOUT)


def denies(question: Question) -> bool:
    """Whether "yes" to it means that there is nothing: "is there really nothing on?"."""
    return _NOTHING.search(question.said) is not None


def asks_hour(question: Question) -> bool:
    """Whether the day alone would be no answer to its "when"."""
    return _HOUR.search(question.said) is not None and _DAY.search(question.said) is None


def asks_abstract(question: Question) -> bool:
    """Whether it asks for the abstract by name, so that a title would be no answer."""
    return _ABSTRACT.search(question.said) is not None


def asks_biography(question: Question) -> bool:
    """Whether it asks for the biography by name, so that an affiliation would be no answer."""
    return _BIOGRAPHY.search(question.said) is not None


def asks_education(question: Question) -> bool:
    """Whether it asks where or what somebody studied; `tells_education` says of a biography whether it answers that."""
    return _EDUCATION.search(question.said) is not None


def tells_education(biography: str) -> bool:
    return _EDUCATED.search(biography) is not None


def asks_meeting_id(question: Question) -> bool:
    return _MEETING_ID.search(question.said) is not None


def asks_passcode(question: Question) -> bool:
    return _PASSCODE.search(question.said) is not None


def asks_reason(question: Question) -> bool:
    return _REASON.search(question.said) is not None


def asks_of_then(question: Question) -> bool:
    """Whether it asks where somebody was, not where they are."""
    if _BEFORE_HERE.search(question.said):
        return True
    return _EARLIER.search(question.said) is not None and _NOW.search(question.said) is None


def asks_then_and_now(question: Question) -> bool:
    """Whether it asks both where somebody was and where they are."""
    return _THEN_AND_NOW.search(question.said) is not None and _BEFORE_HERE.search(question.said) is None


def names_same_series(question: Question) -> bool:
    return _SAME_SERIES.search(question.said) is not None


def asks_of_giver(question: Question) -> bool:
    """Whether it asks of a person who is known by a talk."""
    return _GIVER.search(question.said) is not None


def asks_of_givers_talks(question: Question) -> bool:
    """Whether it asks for other talks of whoever gives the one that it describes."""
    return _GIVERS_TALKS.search(question.said) is not None


def asks_of_habit(question: Question) -> bool:
    """Whether it asks how it mostly is, so that any talk of the series tells."""
    return _HABIT.search(question.said) is not None


def asks_of_same_day(question: Question) -> bool:
    """Whether it asks what else is on that day, or in that week or month."""
    return _SAME_DAY.search(question.said) is not None


def asks_with_whom(question: Question) -> bool:
    """Whether it asks who shared a talk with somebody."""
    return _TOGETHER.search(question.said) is not None


def asks_of_other(question: Question) -> bool:
    """Whether it is another talk that is asked for, or every one."""
    return _OTHER.search(question.said) is not None


def names_person(question: Question) -> bool:
    """Whether a pronoun of a person stands in it."""
    return _PERSON.search(question.said) is not None


def names_talk(question: Question) -> bool:
    """Whether it can only be about a talk, not about a paper."""
    return _TALK.search(question.said) is not None


def asks_for_rest(question: Question) -> bool:
    """Whether only what is still to come counts: "what else is on this week?"."""
    return _REST.search(question.said) is not None and question.tense is Tense.ANY


def asks_to_watch(question: Question) -> bool:
    """Whether it may mean joining just as well as a recording."""
    return _WATCH.search(question.said) is not None


def asks_for_several(question: Question) -> bool:
    """Whether one of several would be half an answer."""
    return _SEVERAL.search(question.said) is not None


def names_several_talks(question: Question) -> bool:
    """Whether it speaks of talks, not of a talk."""
    return _TALKS.search(question.said) is not None


def asks_opinion(question: Question) -> bool:
    """Whether it asks how good or hard something is, which nobody has stored."""
    return _OPINION.search(question.said) is not None


def asks_what_is_served(question: Question) -> bool:
    """Whether it asks for food or fees, whatever talks there are about these."""
    return _SERVED.search(question.said) is not None


def asks_for_latest(question: Question) -> bool:
    """Whether of several that are over the last one is meant."""
    return _LATEST.search(question.said) is not None


def asks_for_latest_of_kind(question: Question) -> bool:
    """Whether it is the last talk with such a material that is meant, not the material of the last talk."""
    return _LATEST_OF_KIND.search(question.said) is not None


def says_no_talk(question: Question) -> bool:
    """Whether a Chinese sentence asks for yes or no and speaks of no talk at all: "明天学校放假吗"."""
    return question.language is not Language.ENGLISH and _ANY_TALK.search(question.said) is None


def asks_of_new_date(question: Question) -> bool:
    """Whether it asks to when something was moved."""
    return _NEW_DATE.search(question.said) is not None


def asks_whether_made_up(question: Question) -> bool:
    """Whether it asks if something cancelled was held after all at another time."""
    return _MADE_UP.search(question.said) is not None


def asks_of_now(question: Question) -> bool:
    return _NOW.search(question.said) is not None


def goes_on(question: Question) -> bool:
    """Whether it is the question before with something else in it: "and by Meyer?", "what about Friday?"."""
    return _GOES_ON.search(question.said) is not None


def asks_of_company(question: Question) -> bool:
    """Whether it asks with whom somebody speaks."""
    return _COMPANY.search(question.said) is not None


def names_topic(question: Question) -> bool:
    """Whether the sentence says that its topic is one: "anything on …"; other words may be left over from it."""
    first = question.topic.split()[:1]
    at = question.said.casefold().find(first[0].casefold()) if first else -1
    return at >= 0 and _ABOUT.search(question.said[:at]) is not None


def calls_talk_by_topic(question: Question) -> bool:
    """Whether its topic stands right before what a talk is called: "the volcano talk", "区块链那场"."""
    long = [word for word in question.topic.split() if len(word) > 3 or (len(word) > 1 and is_unspaced(word[0]))]
    telling = [word for word in long if not is_common(word.casefold())]
    called = f"(?:{english.CALLED}|{chinese.CALLED})"
    return bool(telling) and re.search(f"{re.escape(telling[-1])}{called}", question.said, re.IGNORECASE) is not None
