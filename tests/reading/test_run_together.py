"""What a copy ran into one line is cut again."""

from seminar.reading.text.run_together import cut_run_together

_ABSTRACT = "We follow the ice of nine small moons over three winters, and ask what it says of the sea below. " * 2


def test_line_is_cut_before_its_labels() -> None:
    line = f"Spring seminar Title: Ice and Law Speaker: Ada Quill Venue: Hall 3 Abstract: {_ABSTRACT.strip()}"

    assert cut_run_together(line) == (
        f"Spring seminar\nTitle: Ice and Law\nSpeaker: Ada Quill\nVenue: Hall 3\n\nAbstract: {_ABSTRACT.strip()}"
    )


def test_line_is_cut_at_rules_and_before_what_is_presented() -> None:
    head = "Open seminar Monday 9 February, 5pm Speaker: Dr Ada Quill, Fano University, presents: Ice and Law"

    cut = "Open seminar Monday 9 February, 5pm\nSpeaker: Dr Ada Quill, Fano University\nTitle: Ice and Law"

    assert cut_run_together(f"{head} __________ {_ABSTRACT.strip()}") == f"{cut}\n\n{_ABSTRACT.strip()}"


def test_running_text_with_a_label_stays() -> None:
    text = f"{_ABSTRACT}Venue: to be announced. {_ABSTRACT}"

    assert cut_run_together(text) == text
