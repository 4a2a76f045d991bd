"""The real inputs that lie beside the project, where they do."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from seminar.material import Material, MaterialKind
from seminar.reading import Draft, Reading, SeriesDraft, read
from seminar.speaker import SpeakerName
from tests.reading.shown import show

SEEDS = Path(__file__).parents[2] / "../shared/seeds"

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not beside the project")


def read_seed(name: str) -> Reading:
    return read((SEEDS / name).read_text(encoding="utf-8"), today=date(2026, 11, 21), zone="Asia/Hong_Kong")


def take_texts(draft: Draft) -> tuple[dict[str, str], list[tuple[int, str, str]]]:
    """The short fields, and for abstract and biography the number of words with the first and last four."""
    shown = show(draft)
    texts = [shown.pop(name).split() for name in ("abstract", "bio")]
    return shown, [(len(words), " ".join(words[:4]), " ".join(words[-4:])) for words in texts]


def test_first_poster_is_read_whole() -> None:
    reading = read_seed("ds-seminar-2025-03-10.txt")

    (draft,) = reading.drafts
    assert take_texts(draft) == (
        {
            "title": "Foundation Models Meet Data: From Theoretical Insights to Efficient Adaptation",
            "speakers": "Zixiang CHEN (UCLA)",
            "date": "2025-03-10",
            "start": "09:30",
            "end": "10:30",
            "link": "https://cityu.zoom.us/j/89672728614",
            "contact": "ds.go@cityu.edu.hk",
        },
        [
            (158, "Foundation models have demonstrated", "across diverse data modalities."),
            (79, "Zixiang Chen is a", "mathematics from Tsinghua University."),
        ],
    )
    assert draft.abstract is not None
    assert draft.abstract.count("\n\n") == 1
    assert (draft.starts_at, draft.ends_at) == (
        datetime(2025, 3, 10, 1, 30, tzinfo=UTC),
        datetime(2025, 3, 10, 2, 30, tzinfo=UTC),
    )
    assert (reading.papers, reading.series) == ((), None)


def test_second_poster_is_read_whole() -> None:
    reading = read_seed("sds-online-seminar-2024-04-16.txt")

    (draft,) = reading.drafts
    assert take_texts(draft) == (
        {
            "title": "Harnessing Game-Theoretic Optimization for Adversarial, Hierarchical, and Scalable Machine "
            "Learning Models",
            "speakers": "Songtao LU (IBM Thomas J. Watson Research Center)",
            "date": "2024-04-16",
            "start": "09:15",
            "end": "10:15",
            "link": "https://cityu.zoom.us/j/97170263271",
            "contact": "sdscgo@cityu.edu.hk",
        },
        [
            (211, "As machine learning continues", "feedback, and multi-agent RL."),
            (155, "Dr Songtao Lu is", "ICLR, AACL, and UAI."),
        ],
    )
    assert draft.starts_at == datetime(2024, 4, 16, 1, 15, tzinfo=UTC)


def test_series_page_gives_the_upcoming_talk() -> None:
    draft = read_seed("fan-series-page.txt").drafts[0]

    assert take_texts(draft) == (
        {
            "title": "Bridging Theory and Practice: One-step Full Gradient Can Suffice for Low-rank Fine-tuning "
            "in LLMs",
            "speakers": "Fanghui Liu (University of Warwick)",
            "date": "2025-09-17",
            "start": "17:00",
            "end": "18:00",
            "timezone": "Asia/Hong_Kong",
            "link": "https://zoom.us/j/92396775958",
            "meeting_id": "923 9677 5958",
            "doubts": "link",
        },
        [
            (134, "In this talk, I", "Zhang and Yudong Chen."),
            (84, "Fanghui Liu is currently", "ICLR and AISTATS, etc."),
        ],
    )
    assert draft.starts_at == datetime(2025, 9, 17, 9, tzinfo=UTC)


def test_series_page_gives_the_previous_talks() -> None:
    drafts = read_seed("fan-series-page.txt").drafts[1:]

    poster = "poster="
    assert [show(draft) for draft in drafts] == [
        {
            "title": "RNA Recognition and Targeted Degradation: Mechanisms and Engineering Strategies based on "
            "RNA-Binding Domains (RBDs)",
            "speakers": "Fan Yang",
            "date": "2025-08-20",
            "materials": poster,
        },
        {
            "title": "The Theory of Parameter Condensation in Neural Networks",
            "speakers": "Tao Luo",
            "date": "2025-08-04",
            "materials": poster,
        },
        {
            "title": "Embodied Mobile Manipulation: Trajectory Optimization vs. Diffusion",
            "speakers": "Hangxin Liu",
            "date": "2025-07-29",
            "materials": poster,
        },
        {
            "title": "Constructing High-performance Robotic Insects With Origami Transmission Mechanism",
            "speakers": "Yide Liu",
            "date": "2025-07-18",
            "materials": poster,
        },
        {
            "title": "Mobile Edge Intelligence: When AI Meets Mobile Edge Computing",
            "speakers": "Hai Dong",
            "date": "2025-07-15",
            "materials": poster,
        },
        {
            "title": "Causal Representation Learning for Visual Understanding",
            "speakers": "Guangyi Chen",
            "date": "2025-06-30",
            "materials": poster,
        },
    ]
    assert {draft.materials for draft in drafts} == {(Material(kind=MaterialKind.POSTER),)}
    assert [draft.starts_at for draft in drafts] == [None] * 6


def test_series_page_gives_name_and_organizers() -> None:
    assert read_seed("fan-series-page.txt").series == SeriesDraft(
        name="Frontier of Artificial Network",
        organizers=(
            SpeakerName(
                name="Fenglei Fan", affiliation="Department of Data Science at the City University of Hong Kong"
            ),
            SpeakerName(
                name="Shuren Qi", affiliation="Department of Mathematics at The Chinese University of Hong Kong"
            ),
        ),
    )


def test_abstracts_are_ten_papers_in_readable_letters() -> None:
    reading = read_seed("abstracts.txt")

    assert reading.drafts == ()
    assert [(paper.title, paper.speakers) for paper in reading.papers] == [(None, ())] * 10
    texts = [paper.abstract or "" for paper in reading.papers]
    assert [" ".join(text.split()[:3]) for text in texts] == [
        "Transfer learning typically",
        "Prompt engineering has",
        "Current PEFT methods",
        "Fine-tuning pre-trained models",
        "Imbalanced data and",
        "Electronic health record",
        "The surge in",
        "Language-supervised vision models",
        "Contrastive learning has",
        "We investigate the",
    ]
    assert [text.split()[-1] for text in texts] == [
        "toolbox.",
        "design.",
        "models.",
        "tasks.",
        "solutions.",
        "data.",
        "DP-SGD.",
        "experiments.",
        "experiments.",
        "learning.",
    ]
    readable = (
        ("“virtual” neural", "β-times differentiable"),
        ("(S²FT)", "up to 3× and", "by 1.5-2.7× compared"),
        ("OPAL (OversamPling with Artificial LLM-generated data)",),
        ("samples, n, and parameters, p, diverge",),
    )
    assert [
        [words for words in group if words in texts[place]] for place, group in zip((1, 2, 4, 9), readable, strict=True)
    ] == [list(group) for group in readable]
    assert [text for text in texts if "$" in text or "\\" in text or "``" in text] == []
