from hypothesis import given
from hypothesis import strategies as st

from seminar import glossary


def test_words_of_a_run_are_named_in_english() -> None:
    found = {meaning.start: meaning.names for meaning in glossary.meanings("台风与噬菌体")}
    assert "typhoon" in found[0]
    assert found[3] == ("bacteriophage", "phage")


def test_seams_lie_between_words() -> None:
    assert glossary.seams("堵车预测") == {1}
    assert glossary.seams("王立衡") == set()


@given(st.text(alphabet="图神经网络的了台风abc1 、", max_size=40))
def test_meanings_lie_in_the_run(run: str) -> None:
    spans = [(meaning.start, meaning.end) for meaning in glossary.meanings(run)]
    assert [span for span in spans if not 0 <= span[0] < span[1] <= len(run)] == []
    assert [place for place in glossary.seams(run) if not 0 <= place < len(run) - 1] == []
