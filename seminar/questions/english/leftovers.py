"""What is left of a question when its frame is gone: the words that say which talks are meant."""

import re

from seminar.questions.english import topical
from seminar.questions.english.sentence import TAKEN, TITLE, Sentence, join
from seminar.questions.english.tokens import Token
from seminar.questions.english.vocabulary import STOP, WEAK

_EDGES = frozenset(("'s", "'", "/", "&", "+", "-", "*", "(", '"', "_", "~", "=", "<", ">", "|", "@", "#"))
_WORD = re.compile(r"\w")
_ACRONYMS = frozenset(("it", "us", "am", "may", "who", "so", "as", "be", "do", "or", "is"))


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
    return " ".join(part for part in (*runs, *sentence.hints) if part)


def start(sentence: Sentence) -> int:
    """Where the first telling word stands."""
    return next(
        (place for place, token in sentence.left() if token.plain not in STOP | WEAK and _WORD.search(token.plain)),
        len(sentence.text),
    )


def _is_acronym(token: Token) -> bool:
    """ "IT" or "US" among small letters is a word of its own."""
    return len(token.typed) > 1 and token.typed.isupper() and token.plain in _ACRONYMS


def _gap(sentence: Sentence, one: Token, other: Token) -> bool:
    """Whether something between them was taken."""
    return any(one.end <= token.start and token.end <= other.start for token in sentence.tokens)


def _told(sentence: Sentence, run: list[Token]) -> str:
    """A run without the frame's words at its ends; they stay in front where they belong to what follows."""
    words = list(run)
    if _is_said(sentence, words):
        return join(sentence.source, words)
    if words and words[-1].plain == ")" and not any(word.plain == "(" for word in words):
        words.pop()
    while words and (words[-1].plain in WEAK or words[-1].plain in _EDGES) and not _is_special(words[-1]):
        if len(words) > 1 and _belongs(words[-2:]):
            break
        words.pop()
    while words and (words[0].plain in WEAK or words[0].plain in _EDGES):
        if _belongs(words) or _is_noun(sentence, words):
            break
        words.pop(0)
    return join(sentence.source, words)


# Words of the frame that are things where somebody says what a talk is on: "about day care", "on trusting experts".
_FIRST = frozenset(("address", "attendance", "data", "day", "expert", "number", "speech", "visitor", "work", "working"))
_LAST = frozenset(("addresses", "attendance", "data", "experts", "guests", "meetings", "names", "numbers", "sharing"))


def _is_said(sentence: Sentence, run: list[Token]) -> bool:
    """Whether a run stands where the sentence says what a talk is on, and holds words that tell."""
    if not run or not (run[0].plain in _FIRST or run[-1].plain in _LAST):
        return False
    if all(word.plain in WEAK or not _WORD.search(word.plain) for word in run):
        return False
    place = next((place for place, token in sentence.left() if token is run[0]), -1)
    end = next((place for place, token in sentence.left() if token is run[-1]), -1)
    return any(one <= place and end < other for one, other in topical.places(sentence.whole))


# Where such a word belongs to the next one, it is no word of the frame; "data" belongs to any.
_PAIR_WORDS = """
address_terms all_sky begin_end bit_flip call_centers calling_birds chance_constraints channel_capacity check_digits
cover_crop cover_crops date_palms day_night early_modern end_moraines event_cameras event_detection event_histories
event_horizon event_horizons event_related event_segmentation event_semantics event_structure far_left far_right
fellow_travelers fellow_travellers few_shot file_formats file_systems good_news good_reduction great_apes great_auk
great_barrier great_depression great_lakes great_war grid_cells help_seeking hold_music information_design
information_flow information_geometry information_overload information_retrieval information_theory
interesting_times kind_theory kind_words lady_macbeth left_handed list_coloring list_colorings list_colouring
list_decoding list_experiments listed_buildings little_ice man_made mean_curvature mean_field mean_values men_health
name_giving new_testament new_town new_towns new_york new_zealand number_field number_fields number_systems
number_theorist number_theorists number_theory order_statistics past_tense people_movement people_power
person_reidentification place_cell place_cells place_name place_names plan_recognition point_cloud point_clouds
point_defects point_patterns point_process point_processes point_sources present_bias present_tense program_analysis
program_evaluation program_synthesis program_verification question_answering question_time quick_clay quick_clays
quick_freezing quick_sort recent_past session_musicians session_types several_complex share_croppers share_cropping
share_prices sharing_economy show_trials speaker_identification speaker_recognition speech_acts speech_development
speech_disorders speech_perception speech_processing speech_recognition speech_recordings speech_therapy start_codon
start_codons start_ups stop_codons story_telling study_abroad subject_matter subject_verb talk_therapy talking_cure
test_takers test_time time_crystal time_crystals time_dilation time_management time_perception time_reversal
time_scale time_scales time_series time_travel time_use topic_modeling topic_modelling topic_models treat_resistant
treat_to_target visit_schedules way_finding week_forms woman_suffrage women_health women_in women_writers work_ethic
work_function work_functions work_songs work_stress working_class working_conditions working_memory working_mothers
working_poor
"""
_PAIRS = frozenset(_PAIR_WORDS.split())


def _belongs(words: list[Token]) -> bool:
    return len(words) > 1 and (words[0].plain == "data" or f"{words[0].plain}_{words[1].plain}" in _PAIRS)


# Verbs of the frame that after an article are things: "the cover crop seminar".
_NOUN_WORDS = """
address call cast catch cover deal end file find hold name place post show spell start take try use work
"""
_NOUNS = frozenset(_NOUN_WORDS.split())


def _is_noun(sentence: Sentence, words: list[Token]) -> bool:
    if words[0].plain not in _NOUNS or len(words) < 2 or words[1].plain in WEAK:
        return False
    before = sentence.tokens.index(words[0]) - 1
    return before >= 0 and sentence.tokens[before].plain in ("the", "a", "an", "that", "this", "'s")


def _is_special(token: Token) -> bool:
    return token.plain.endswith(("++", "#")) or TAKEN in token.plain or token.plain == "data"
