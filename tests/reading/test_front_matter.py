"""The heads of talks' pages in the repositories of static sites."""

import pytest

from seminar.reading.text.front_matter import unfold_front_matter

JEKYLL = """\
---
layout: talk            # of the site
title: "Queues: a love story"
speaker: Ines Cordeiro
speaker_url: https://people.example.org/ines
affiliation: 'University of Minho'
date: 2025-04-01
event_date: 2025-05-14
start_time: 3 pm
location: Room 2.12
tags: [queues, waiting]
abstract: >
  Everybody waits.

  We ask for how long.
---
Tea from half past two.
"""

HUGO = """\
+++
title = "Ice and light"
speaker = "Ritva Saari"
draft = false
+++
"""


@pytest.mark.parametrize(
    "text, shown",
    [
        (
            JEKYLL,
            "Title: Queues: a love story\nSpeaker: Ines Cordeiro\nAffiliation: University of Minho\nDate: 2025-05-14\n"
            "Time: 3 pm\nLocation: Room 2.12\nAbstract:\nEverybody waits.\n\nWe ask for how long.\n\n"
            "Tea from half past two.\n",
        ),
        (HUGO, "Title: Ice and light\nSpeaker: Ritva Saari\n\n"),
        (
            "---\ntitle: Foams\nauthor: Lucia Moretti\norg: Fano University\ntime: 2025-04-04\n---\n",
            "Title: Foams\nSpeaker: Lucia Moretti\nAffiliation: Fano University\nTime: 2025-04-04\n\n",
        ),
        (
            "---\ntitle: Panel\nspeakers:\n  - name: Ada Quill\n    url: https://a.example\n  - name: Bo Wei\n---\n",
            "Title: Panel\nSpeaker: Ada Quill, Bo Wei\n\n",
        ),
    ],
)
def test_front_matter_becomes_labelled_lines(text: str, shown: str) -> None:
    unfolded = unfold_front_matter(text)
    assert [line for line in unfolded.splitlines() if line] == [line for line in shown.splitlines() if line]


@pytest.mark.parametrize(
    "text", ["Dear all,\n---\nA talk: soon\n---\n", "---\n---\n", "---\nNo key here\n---\n", "", "---"]
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert unfold_front_matter(text) == text


def test_front_matter_called_after_its_speaker_has_the_title_elsewhere() -> None:
    head = '+++\ntitle = "Ada Quill (Fano University)"\nspeaker = "Ada Quill"\nseminar = "Knots in ice"\n+++\nTea.'
    assert unfold_front_matter(head) == "Title: Knots in ice\nSpeaker: Ada Quill\n\nTea."
    kept = '---\ntitle: "Ada Quill, Knots in ice"\nspeaker: Ada Quill\n---\nTea.'
    assert unfold_front_matter(kept).startswith("Title: Ada Quill, Knots in ice\n")
