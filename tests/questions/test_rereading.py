"""A question whose answer is in doubt, read again in other ways: what is tried, what speaks for it, what is chosen."""

from benchmarks.questions.learn_choice import Example, weights
from bot.actions.answering import Kind
from seminar.material import MaterialKind
from seminar.questions.asked import Fact, Question, Reference
from seminar.questions.learned import rereading, wishes
from seminar.questions.learned.tagger import Weighed
from seminar.questions.learned.wishes import Guess
from seminar.questions.learned.wording import describe_whole
from storage.database import Database
from tests.questions.test_selecting import stocked, talk, titles


def test_wish_is_what_is_asked_for_and_can_be_asked_for_again() -> None:
    slides = Question(said="", facts=(Fact.YESNO, Fact.MATERIALS), materials=(MaterialKind.SLIDES,), claim="there")
    listed = Question(said="", facts=(Fact.YESNO, Fact.LIST))
    other = Question(said="", facts=(Fact.OTHER, Fact.YESNO), other="parking")
    asked = [wishes.wish_of(one) for one in (slides, listed, other, Question(said=""))]
    assert asked == ["materials/slides", "list+yesno", "other", "none"]
    again = wishes.asking_for(listed, "materials/slides")
    assert (again.facts, again.materials) == ((Fact.YESNO, Fact.MATERIALS), (MaterialKind.SLIDES,))
    assert wishes.asking_for(slides, "who").facts == (Fact.YESNO, Fact.WHO)
    assert wishes.asking_for(slides, "none").claim is None


def test_whole_question_is_seen_by_its_words_and_how_it_ends() -> None:
    assert describe_whole("Who, then?", follows=True, chinese=False) == [
        "follows",
        *("1:^", "1:who", "1:,", "1:then", "1:?", "1:$"),
        *(f"stem:{word}" for word in ("who", "then")),
        *("2:^ who", "2:who ,", "2:, then", "2:then ?", "2:? $"),
        *("3:^ who ,", "3:who , then", "3:, then ?", "3:then ? $"),
        *("apart:^ ,", "apart:who then", "apart:, ?", "apart:then $"),
        *("last:then", "begins:then", "ends:then"),
    ]
    assert describe_whole("誰", follows=False, chinese=True) == [
        *("alone", "1:^", "1:谁", "1:$", "2:^谁", "2:谁$", "3:^谁$"),
        *("begins:谁", "ends:谁"),
    ]


def test_models_hear_who_is_asked_for_and_what_nobody_stores() -> None:
    who = [wishes.guess(said, follows=False, chinese=zh) for said, zh in (("who gives it", False), ("谁来讲", True))]
    assert [next(iter(one.wishes)) for one in who] == ["who", "who"]
    parking = wishes.guess("is there parking for bikes", follows=False, chinese=False)
    assert parking.kinds[wishes.UNKNOWN] > 0.5 > max(one.kinds[wishes.UNKNOWN] for one in who)


def test_other_readings_ask_for_something_else_of_less_words_or_of_what_was_spoken_of() -> None:
    question = Question(said="hm salt room", facts=(Fact.WHO,), topic="hm salt")
    guess = Guess(wishes={"where": 0.8, "who": 0.15, "when": 0.05}, kinds={})
    weighed = [Weighed(0, 2, 0.1), Weighed(3, 7, 0.9), Weighed(8, 12, 0.1)]
    alone = rereading.others(question, guess, weighed, follows=False)
    assert [(one.facts, one.topic, one.granted) for one in alone] == [
        (facts, topic, granted)
        for facts in ((Fact.WHO,), (Fact.WHERE,))
        for topic, granted in (("hm salt", False), ("hm salt", True), ("salt", False), ("salt", True), ("", False))
    ]
    after = rereading.others(question, guess, weighed, follows=True)
    assert {one.reference for one in after} == {None, Reference.TALK, Reference.PERSON, Reference.AFTER}
    assert len(set(after)) == len(after)


def test_topic_that_is_named_as_such_is_kept() -> None:
    question = Question(said="who speaks about yaks?", facts=(Fact.WHO,), topic="yaks")
    other = Question(said="yaks hm who", facts=(Fact.WHO,), topic="yaks hm")
    bare = Question(said="", facts=(Fact.WHO,))
    assert [rereading.keeps_topic(*pair) for pair in ((question, question), (question, bare), (other, bare))] == [
        True,
        False,
        True,
    ]


def test_weights_are_for_what_right_answers_show_and_against_what_wrong_ones_show() -> None:
    wrong, right = {"near": 1.0, "odd": 1.0}, {"near": 1.0, "told": 1.0}
    learned = weights([Example(answers=[(wrong, False), (right, True)], weight=1.0)] * 8)
    assert learned["told"] == -learned["odd"] > 0.5
    assert learned["near"] == 0


async def test_words_that_no_grammar_knows_keep_no_question_from_the_talk_spoken_of(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "who speaks on salt?", "cool, any chance you know whereabouts")
    assert [one.kind for one in told] == [Kind.ANSWER] * 2
    assert titles(told) == [["Salt in batteries"]] * 2
