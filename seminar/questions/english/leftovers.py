"""What is left of a question when its frame is gone: the words that say which talks are meant."""

import re

from seminar.questions.english.sentence import TAKEN, TITLE, Sentence, join
from seminar.questions.english.tokens import Token
from seminar.questions.english.vocabulary import STOP, WEAK

_EDGES = frozenset(("'s", "'", "/", "&", "+", "-", "*", "(", '"', "_", "~", "=", "<", ">", "|", "@", "#"))
_WORD = re.compile(r"\w")


def topic(sentence: Sentence) -> str:
    """The runs of telling words as they were typed, in their order; titles in quotes whole."""
    runs: list[str] = []
    run: list[Token] = []
    mixed = not sentence.source.isupper()
    for _, token in sentence.left():
        if token.plain == TITLE:
            runs += [_told(sentence, run), token.typed]
            run = []
        elif (token.plain in STOP and not (mixed and _is_acronym(token))) or token.plain in "?!.,;:":
            runs.append(_told(sentence, run))
            run = []
        elif run and _gap(sentence, run[-1], token):
            runs.append(_told(sentence, run))
            run = [token]
        else:
            run.append(token)
    runs.append(_told(sentence, run))
    return " ".join(part for part in runs if part)


def start(sentence: Sentence) -> int:
    """Where the first telling word stands."""
    return next(
        (place for place, token in sentence.left() if token.plain not in STOP | WEAK and _WORD.search(token.plain)),
        len(sentence.text),
    )


def _is_acronym(token: Token) -> bool:
    """ "IT" or "US" among small letters is a word of its own."""
    return (
        len(token.typed) > 1
        and token.typed.isupper()
        and token.plain in ("it", "us", "am", "may", "who", "so", "as", "be", "do", "or", "is")
    )


def _gap(sentence: Sentence, one: Token, other: Token) -> bool:
    between = [token for token in sentence.tokens if one.end <= token.start and token.end <= other.start]
    return bool(between)


def _told(sentence: Sentence, run: list[Token]) -> str:
    """A run without the frame's words at its ends; they stay in front where they belong to what follows."""
    words = list(run)
    while words and (words[-1].plain in WEAK or words[-1].plain in _EDGES) and not _is_special(words[-1]):
        if len(words) > 1 and _belongs(words[-2:]):
            break
        words.pop()
    while words and (words[0].plain in WEAK or words[0].plain in _EDGES):
        if _belongs(words) or _is_noun(sentence, words):
            break
        words.pop(0)
    return join(sentence.source, words)


# Where such a word belongs to the next one, it is no word of the frame.
_PAIR_WORDS = """
all_sky bit_flip call_centers chance_constraints channel_capacity check_digits data_assimilation data_compression
data_mining data_privacy data_science data_sets date_palms day_night early_modern event_cameras event_detection
event_horizon event_horizons event_segmentation few_shot file_systems good_reduction great_apes great_auk
great_lakes great_war help_seeking hold_music information_geometry information_theory interesting_times kind_theory
left_handed list_decoding listed_buildings mean_field men_health people_movement place_name place_names
person_reidentification
plan_recognition point_cloud point_clouds point_process point_processes present_bias program_analysis
program_synthesis program_verification question_answering quick_sort recent_past several_complex
speaker_identification speaker_recognition speech_acts speech_perception speech_processing speech_recognition
start_ups subject_verb test_time time_crystal time_crystals time_reversal time_series time_travel topic_modeling
topic_modelling topic_models visit_schedules way_finding week_forms women_health women_in work_function
work_functions work_stress working_class working_conditions working_memory
"""
_PAIRS = frozenset(_PAIR_WORDS.split())


def _belongs(words: list[Token]) -> bool:
    if words[0].plain == "data":
        return len(words) > 1
    return len(words) > 1 and f"{words[0].plain}_{words[1].plain}" in _PAIRS


# Verbs of the frame that after an article are things: "the cover crop seminar".
_NOUNS = frozenset(
    [
        "address",
        "call",
        "cast",
        "catch",
        "cover",
        "deal",
        "end",
        "file",
        "find",
        "hold",
        "name",
        "place",
        "post",
        "show",
        "spell",
        "start",
        "take",
        "try",
        "use",
        "work",
    ]
)


def _is_noun(sentence: Sentence, words: list[Token]) -> bool:
    if words[0].plain not in _NOUNS or len(words) < 2 or words[1].plain in WEAK:
        return False
    before = sentence.tokens.index(words[0]) - 1
    return before >= 0 and sentence.tokens[before].plain in ("the", "a", "an", "that", "this", "'s")


def _is_special(token: Token) -> bool:
    return token.plain.endswith(("++", "#")) or TAKEN in token.plain or token.plain == "data"
