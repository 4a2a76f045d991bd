"""Small things that the words of a question say beside its facts: the hour, an abstract by that name, a reason."""

import re

from seminar.questions.asked import Language, Question, Tense
from seminar.questions.chinese import nuances as chinese
from seminar.questions.commonplace import is_common
from seminar.questions.english import nuances as english
from seminar.questions.patterns import any_of
from seminar.scripts import is_unspaced

_HOUR = any_of(english.HOUR, chinese.HOUR)
_DAY = any_of(english.DAY, chinese.DAY)
_ABSTRACT = any_of(english.ABSTRACT, chinese.ABSTRACT)
_MEETING_ID = any_of(english.MEETING_ID, chinese.MEETING_ID)
_PASSCODE = any_of(english.PASSCODE, chinese.PASSCODE)
_REASON = any_of(english.REASON, chinese.REASON)
_SAME_SERIES = any_of(english.SAME_SERIES, chinese.SAME_SERIES)
_HABIT = any_of(english.HABIT, chinese.HABIT)
_SAME_DAY = any_of(english.SAME_DAY, chinese.SAME_DAY)
_ANOTHER = any_of(english.ANOTHER, chinese.ANOTHER)
_OTHER = any_of(english.OTHER, chinese.OTHER)
_TALK = any_of(english.TALK, chinese.TALK)
_TALKS = any_of(english.TALKS)
_ANY_TALK = any_of(chinese.ANY_TALK)
_REST = any_of(english.REST, chinese.REST)
_WATCH = any_of(english.WATCH, chinese.WATCH)
_SEVERAL = any_of(english.SEVERAL, chinese.SEVERAL)
_OPINION = any_of(english.OPINION, chinese.OPINION)
_SERVED = any_of(english.SERVED, chinese.SERVED)
_LATEST = any_of(english.LATEST, chinese.LATEST)
_LATEST_OF_KIND = any_of(english.LATEST_OF_KIND, chinese.LATEST_OF_KIND)
_NEW_DATE = any_of(english.NEW_DATE, chinese.NEW_DATE)
_MADE_UP = any_of(english.MADE_UP, chinese.MADE_UP)
_NOTHING = any_of(english.NOTHING)
_GOES_ON = any_of(english.GOES_ON, chinese.GOES_ON)
_NEXT_ONE = any_of(english.NEXT_ONE)
_CONTENT = any_of(english.CONTENT)
_ABOUT = any_of(english.ABOUT, chinese.ABOUT)
_FOR = any_of(english.FOR)
_ADDRESS = any_of(english.ADDRESS, chinese.ADDRESS)
_ONE_TALK = any_of(english.ONE_TALK, chinese.ONE_TALK)
_THAT_TALK = any_of(chinese.THAT_TALK)
_IN_TITLES = any_of(chinese.IN_TITLES)
_ALL = any_of(chinese.ALL)
_BOTH = any_of(english.BOTH)
_SEVERAL_MATERIALS = any_of(english.SEVERAL_MATERIALS)
_SEVERAL_PAPERS = any_of(english.SEVERAL_PAPERS, chinese.SEVERAL)
_GROUP = any_of(english.GROUP)
_JOINED = re.compile(english.JOINED)


def denies(question: Question) -> bool:
    """Whether "yes" to it means that there is nothing: "is there really nothing on?"."""
    return _NOTHING.search(question.said) is not None


def asks_hour(question: Question) -> bool:
    """Whether the day alone would be no answer to its "when"."""
    return _HOUR.search(question.said) is not None and _DAY.search(question.said) is None


def asks_abstract(question: Question) -> bool:
    """Whether it asks for the abstract by name, so that a title would be no answer."""
    return _ABSTRACT.search(question.said) is not None


def asks_meeting_id(question: Question) -> bool:
    return _MEETING_ID.search(question.said) is not None


def asks_passcode(question: Question) -> bool:
    return _PASSCODE.search(question.said) is not None


def asks_reason(question: Question) -> bool:
    return _REASON.search(question.said) is not None


def names_same_series(question: Question) -> bool:
    return _SAME_SERIES.search(question.said) is not None


def asks_of_habit(question: Question) -> bool:
    """Whether it asks how it mostly is, so that any talk of the series tells."""
    return _HABIT.search(question.said) is not None


def asks_of_same_day(question: Question) -> bool:
    """Whether it asks what else is on that day, or in that week or month."""
    return _SAME_DAY.search(question.said) is not None


def asks_for_another(question: Question) -> bool:
    """Whether it asks for another talk than the one that was spoken of."""
    return _ANOTHER.search(question.said) is not None


def asks_of_other(question: Question) -> bool:
    """Whether it is another talk that is asked for, or every one."""
    return _OTHER.search(question.said) is not None


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


def asks_for_both(question: Question) -> bool:
    """Whether one of the things that it names would be half an answer."""
    return _BOTH.search(question.said) is not None


def asks_for_several_materials(question: Question) -> bool:
    """Whether it speaks of recordings and the like, not of one."""
    return _SEVERAL_MATERIALS.search(question.said) is not None


def asks_for_several_papers(question: Question) -> bool:
    """Whether it speaks of papers, not of one."""
    return _SEVERAL_PAPERS.search(question.said) is not None


def asks_address(question: Question) -> bool:
    """Whether a name alone would not tell how to reach somebody."""
    return _ADDRESS.search(question.said) is not None


def names_one_talk(question: Question) -> bool:
    """Whether it speaks of a talk that is known, not of any: "the one without a title"."""
    return _ONE_TALK.search(question.said) is not None


def names_that_talk(question: Question) -> bool:
    """Whether it points at a talk of somebody's, whenever that is."""
    return _THAT_TALK.search(question.said) is not None


def asks_of_titles(question: Question) -> bool:
    """Whether a Chinese question names what stands in the titles of talks."""
    return question.language is not Language.ENGLISH and _IN_TITLES.search(question.said) is not None


def asks_of_all(question: Question) -> bool:
    """Whether a Chinese question asks something of each of several talks."""
    return question.language is not Language.ENGLISH and _ALL.search(question.said) is not None


def names_group(question: Question) -> bool:
    """Whether it speaks of those who meet: "the Vancouver people"."""
    return _GROUP.search(question.said) is not None


def asks_of_no_topic(question: Question) -> bool:
    """Whether no talk can be about what it asks beside what is stored: "what language is it in"."""
    first = (question.other or "").split()[:1]
    return bool(first) and first[0].casefold() in english.NO_TOPIC


def parts_left_out(question: Question) -> list[str]:
    """The words for each thing that it leaves out: "besides the maths talk and tomorrow's"."""
    return _JOINED.split(question.besides) if question.besides else []


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


def says_next_one(question: Question) -> bool:
    """Whether an English question is of the next one of what was spoken of."""
    return question.language is Language.ENGLISH and _NEXT_ONE.search(question.said) is not None


def asks_of_content(question: Question) -> bool:
    """Whether an English question begins with what only the content of a talk can answer."""
    return question.language is Language.ENGLISH and _CONTENT.search(question.said) is not None


def goes_on(question: Question) -> bool:
    """Whether it is the question before with something else in it: "and by Meyer?", "what about Friday?"."""
    return _GOES_ON.search(question.said) is not None


def names_topic(question: Question, *, for_too: bool = True) -> bool:
    """Whether the sentence says that its topic is one: "anything on …"; `for_too`: "the link for …" says so as well."""
    first = question.topic.split()[:1]
    at = question.said.casefold().find(first[0].casefold()) if first else -1
    said = _ABOUT.search(question.said[:at]) if at >= 0 else None
    return said is not None and (for_too or not _FOR.match(said[0]))


def calls_talk_by_topic(question: Question) -> bool:
    """Whether its topic stands right before what a talk is called: "the volcano talk", "区块链那场"."""
    called_so = (question.gathering or "").split()
    long = [word for word in question.topic.split() if len(word) > 3 or (len(word) > 1 and is_unspaced(word[0]))]
    telling = [word for word in long if not is_common(word.casefold()) and word.casefold() not in called_so]
    called = f"(?:{english.CALLED}|{chinese.CALLED})"
    return bool(telling) and re.search(f"{re.escape(telling[-1])}{called}", question.said, re.IGNORECASE) is not None
