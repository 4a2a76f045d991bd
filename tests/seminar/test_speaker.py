import pytest

from seminar.speaker import fold_name


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("José  Álvarez", "jose alvarez"),
        ("Łucja Wróblewska", "lucja wroblewska"),
        ("Søren Ærø", "soren aero"),
        ("İpek Yıldız", "ipek yildiz"),
        ("Weiß", "weiss"),
        ("刘 方", "刘 方"),
        ("ＡＤＡ", "ada"),
    ],
)
def test_fold_name_drops_accents_case_and_blanks(name: str, folded: str) -> None:
    assert fold_name(name) == folded
