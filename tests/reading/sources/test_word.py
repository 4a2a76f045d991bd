"""Word documents."""

import pytest

from tests.reading.sources.built import make_archive, make_word, paragraph, refusal_of, run, text_of, word_table

HEADINGS = (("berschrift1", "heading 1"), ("Titel", "Title"), ("Liste", "List Bullet"))
DAMAGED = "x.docx is a damaged document. Save it anew, or paste its text."


def styled(name: str, text: str) -> str:
    return paragraph(run(text), properties=f'<w:pStyle w:val="{name}"/>')


def test_announcement_keeps_headings_lists_and_paragraphs() -> None:
    long = "We study knots and links in three dimensions and show that their invariants tell them apart, always."
    body = (
        styled("berschrift1", "Topology seminar")
        + styled("Titel", "Knots")
        + paragraph(run("Speaker: ", "<w:b/>"), run("Ada Quill"))
        + paragraph(run("Room 5"))
        + paragraph(run(long + long))
        + paragraph(run("Tea"))
        + paragraph()
        + paragraph(run("Coffee"), properties="<w:numPr/>")
        + styled("Liste", "Cake")
    )
    assert text_of(make_word(body, styles=HEADINGS), "x.docx") == (
        f"# Topology seminar\n\n# Knots\n\n**Speaker:** Ada Quill\nRoom 5\n\n{long}{long}\n\nTea\n\n- Coffee\n- Cake"
    )


@pytest.mark.parametrize(
    "body, text",
    [
        (paragraph(run("5 March", "<w:strike/>"), run(" 12 March")), "~~5 March~~ 12 March"),
        (paragraph(run("5 March", "<w:dstrike w:val='1'/>")), "~~5 March~~"),
        (paragraph(run("5 March", "<w:strike w:val='0'/>")), "5 March"),
        (paragraph(run("secret", "<w:vanish/>"), run("Knots")), "Knots"),
        (f"<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>{run('new')}</w:ins></w:p>", "new"),
        (
            "<w:p><w:r><w:t>Date:</w:t><w:tab/><w:t>5 March</w:t><w:br/><w:t>Room 5</w:t></w:r></w:p>",
            "Date:\t5 March\nRoom 5",
        ),
        (
            f"<w:p><w:hyperlink r:id='r1'>{run('Zoom')}</w:hyperlink>{run(' now')}</w:p>",
            "[Zoom](https://zoom.us/j/1?a=b&c=d) now",
        ),
        (f"<w:p><w:hyperlink r:id='r9'>{run('Zoom')}</w:hyperlink></w:p>", "Zoom"),
        (
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText> HYPERLINK \"https://x.org\" </w:instrText></w:r>"
            f"<w:r><w:fldChar w:fldCharType='separate'/></w:r>{run('x')}<w:r><w:fldChar w:fldCharType='end'/></w:r>"
            f"{run(' y')}</w:p>",
            "[x](https://x.org) y",
        ),
        (
            f"<w:p><x xmlns='urn:mc'><Choice>{run('once')}</Choice><Fallback>{run('twice')}</Fallback></x></w:p>",
            "once",
        ),
        (
            word_table(("Date", "Speaker"), ("5 March", "Ada | Bo"), ("12 March", "")),
            "| Date | Speaker |\n|---|---|\n| 5 March | Ada \\| Bo |\n| 12 March |  |",
        ),
        (word_table(("When", "5 March"), ("Where:", "Room 5")), "When: 5 March\nWhere: Room 5"),
        (word_table(("One", "Two")), "One\n\nTwo"),
        (
            f"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>{paragraph(run('5 March'))}</w:tc>"
            f"<w:tc>{paragraph(run('Ada'))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>"
            f"<w:tc>{paragraph(run('Bo'))}</w:tc></w:tr></w:tbl>",
            "| 5 March | Ada |\n|---|---|\n| 5 March | Bo |",
        ),
    ],
)
def test_marks_of_the_document_become_markdown(body: str, text: str) -> None:
    assert text_of(make_word(body, links=[("r1", "https://zoom.us/j/1?a=b&amp;c=d")]), "x.docx") == text


@pytest.mark.parametrize(
    "content, why",
    [
        (make_word(paragraph()), "x.docx holds no text, perhaps only pictures. Paste the text that stands in it."),
        (make_archive({"word/document.xml": "<broken"}), DAMAGED),
        (make_word(paragraph(run("Knots")))[:-40], DAMAGED),
        (
            make_archive({"word/document.xml": b" " * 6_000_000}),
            "x.docx holds more than 5 MB of text. Give me only the part with the talks.",
        ),
        (
            make_archive({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'}),
            "That document defines entities, as no Word document does. Save it anew, or paste its text.",
        ),
    ],
)
def test_broken_documents_are_refused(content: bytes, why: str) -> None:
    assert refusal_of(content, "x.docx") == why


def test_broken_files_beside_the_text_do_not_matter() -> None:
    good = {"word/document.xml": f'<w xmlns:w="urn:w">{paragraph(run("Knots", "")).replace("<w:", "<w:")}</w>'}
    beside: dict[str, str | bytes] = {"word/styles.xml": "<broken", "word/_rels/document.xml.rels": b"\xff" * 3_000_000}
    assert text_of(make_archive({**good, **beside}), "x.docx") == "Knots"
