"""Texts in the encodings that people still send."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar.reading.sources.encodings import decode_or_none
from tests.reading.sources.built import refusal_of, text_of

GERMAN = "Vortrag: Jürgen Müller (Universität Köln), Über die Größe von Räumen"
FRENCH = "Séminaire d’algèbre : Élodie Lefèvre, « Théorie des nœuds »"
CHINESE = "讲座题目：纽结理论导论\n主讲人：王小明教授\n时间：2026年3月5日 16:00"
TAIWANESE = "演講題目：紐結理論導論\n主講人：王小明教授\n時間：2026年3月5日"
JAPANESE = "講演者：山田太郎（東京大学）\n題目：結び目理論入門\n日時：2026年3月5日"


@pytest.mark.parametrize(
    "text, encoding",
    [
        *((text, encoding) for text in (GERMAN, CHINESE, JAPANESE) for encoding in ("utf-8", "utf-8-sig", "utf-16")),
        *((text, encoding) for text in (GERMAN, CHINESE) for encoding in ("utf-16-le", "utf-16-be", "utf-32")),
        (GERMAN, "cp1252"),
        (GERMAN.replace("’", "'"), "latin-1"),
        (FRENCH, "cp1252"),
        ("Speaker: André Müller", "cp1252"),
        ("Title: “On knots – a survey”", "cp1252"),
        (CHINESE, "gb18030"),
        ("时间：3月5日", "gb18030"),
        ("Speaker: 李明 (Tsinghua)", "gb18030"),
        (TAIWANESE, "big5"),
        ("地點：天文數學館", "big5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        ("연사: 김민수 교수 (서울대학교)\n제목: 매듭 이론 입문", "cp949"),
        ("Семинар: Иван Петров, «Теория узлов»", "cp1251"),
        ("prof. Łukasz Wójcik, Wstęp do teorii węzłów", "cp1250"),
    ],
)
def test_text_is_decoded_whatever_it_was_written_in(text: str, encoding: str) -> None:
    assert text_of(text.encode(encoding)) == text


def test_charset_of_the_sender_counts_where_it_fits() -> None:
    text = "Семинар: теория узлов"
    assert text_of(text.encode("koi8_r"), media_type="text/plain; charset=KOI8-R") == text
    assert text_of(text.encode(), media_type='text/plain; charset="iso-8859-1"') == text


def test_charset_that_is_none_of_text_is_not_used() -> None:
    assert text_of(b"4b6e6f7473", media_type="text/plain; charset=hex") == "4b6e6f7473"
    assert text_of(b"Knots", media_type="text/plain; charset=idna") == "Knots"


def test_charset_that_a_page_states_counts() -> None:
    page = '<html><head><meta charset="koi8-r"></head><body><p>Теория узлов</p></body></html>'
    assert text_of(page.encode("koi8_r")) == "Теория узлов"


def test_broken_letters_leave_the_others_whole() -> None:
    assert text_of(b"Speaker: Andr\xc3\xa9 M\xfcller, Room 5") == "Speaker: André Müller, Room 5"
    assert text_of((CHINESE * 4).encode() + b"\x93quoted\x94") == CHINESE * 4 + "“quoted”"


@pytest.mark.parametrize("content", [bytes(range(256)) * 40, b"\x00" * 100, os.urandom(5000), b"\x01\x02\x03" * 50])
def test_what_is_no_text_is_refused(content: bytes) -> None:
    assert refusal_of(content, "x.bin") == (
        "x.bin is no text that I can read. Save it as a text file with the encoding UTF-8, or paste its text instead."
    )


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", "\ufeff".encode(), " \n".encode("utf-16")])
def test_empty_file_is_refused(content: bytes) -> None:
    assert refusal_of(content, "x.txt") == "x.txt is empty. Give me a file with the announcement's text."


def test_too_large_file_is_refused() -> None:
    assert refusal_of(b"a" * 10_000_001, "x.txt") == (
        "x.txt has 10.0 MB, and I read at most 10 MB. Give me only the part with the announcement."
    )


@given(st.binary(max_size=300))
def test_any_bytes_become_text_or_none(content: bytes) -> None:
    assert isinstance(decode_or_none(content), str | None)


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn"]), min_size=1, max_size=200))
def test_any_utf_8_is_decoded(text: str) -> None:
    assert decode_or_none(text.encode()) == text.removeprefix("\ufeff")
