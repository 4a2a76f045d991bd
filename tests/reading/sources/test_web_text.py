"""What a page shows, as the reader gets it."""

import pytest

from tests.reading.sources.built import refusal_of, text_of

URL = "https://math.example.edu/talks/"


def body(markup: str) -> str:
    return text_of(f"<!doctype html><html><body>{markup}</body></html>", "page.html", url=URL)


@pytest.mark.parametrize(
    "markup, text",
    [
        ("<h2>Knots</h2><p>Ada Quill", "## Knots\n\nAda Quill"),
        ("<p>one<p>two", "one\n\ntwo"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<ul><li>one<li><p>two</p><ul><li>three</ul></ul>", "- one\n- two\n- three"),
        ("<p>Speaker: <b>Ada</b> <b>Quill</b>", "Speaker: **Ada Quill**"),
        ("<b><p>Ada</p><p>Quill</p></b>", "**Ada**\n\n**Quill**"),
        ("<p><del>July 15</del> July 22", "~~July 15~~ July 22"),
        ("<p><s><a href=/x>July 15</a></s> July 22", "~~[July 15](https://math.example.edu/x)~~ July 22"),
        ('<p><span style="text-decoration: line-through">July 15</span> July 22', "~~July 15~~ July 22"),
        ("<p>Room&nbsp;5 &amp; 6 &lt;7&gt;\n  and 8", "Room 5 & 6 <7> and 8"),
        ("<p>5<sup>th</sup> x<sup>2</sup> H<sub>2</sub>O", "5th x² H₂O"),
        ("<p>a <!-- hidden --> b<script>alert('<p>c')</script>", "a b"),
        ("<pre>one\n  two\n\nthree</pre>", "one\ntwo\n\nthree"),
        ("<details><summary>Abstract</summary>We show.</details>", "Abstract\nWe show."),
        ("<span>5</span><span>March</span>", "5 March"),
        ("<span>Speaker</span><a href=/a>Ada</a>", "Speaker [Ada](https://math.example.edu/a)"),
        ("<b>Speaker:</b><span>Ada</span>", "**Speaker:** Ada"),
        ("<p><b>K</b>nots", "**K**nots"),
        ("<blockquote>Ada<hr>Quill</blockquote>", "Ada\n\nQuill"),
        ('<p>By <a class="__cf_email__" data-cfemail="422302306c2d3025">[email&#160;protected]</a>', "By a@r.org"),
        ("<p>a < b and <unknown>c</unknown>", "a < b and c"),
    ],
)
def test_markup_becomes_markdown(markup: str, text: str) -> None:
    assert body(markup) == text


@pytest.mark.parametrize(
    "link, text",
    [
        ("<a href='https://zoom.us/j/1?pwd=a|b'>Zoom</a>", "[Zoom](https://zoom.us/j/1?pwd=a%7Cb)"),
        ("<a href=paper.pdf>Paper</a>", "[Paper](https://math.example.edu/talks/paper.pdf)"),
        ("<a href=//x.org/y>x</a>", "[x](https://x.org/y)"),
        ("<a href=https://x.org/>https://x.org</a>", "https://x.org/"),
        ("<a href=#abstract>Abstract</a>", "Abstract"),
        ("<a href='javascript:open()'>Abstract</a>", "Abstract"),
        ("<a href='http://['>Abstract</a>", "Abstract"),
        ("<a href='mailto:a%40b.org?subject=x'>Ada</a>", "Ada (a@b.org)"),
        ("<a href=mailto:a@b.org>a@b.org</a>", "a@b.org"),
        ("<a href=/q><img alt='Ada Quill' src=q.png></a>", "[Ada Quill](https://math.example.edu/q)"),
        ("x<a href=/q><i class=icon></i></a>", "x"),
        ("<a href=https://zoom.us/j/123456789><i class=icon></i></a>", "https://zoom.us/j/123456789"),
        (
            "<a href=/e><h3>Knots</h3><p>Ada</p></a>",
            "### [Knots](https://math.example.edu/e)\n\n[Ada](https://math.example.edu/e)",
        ),
    ],
)
def test_link_has_its_whole_address(link: str, text: str) -> None:
    assert body(link) == text


def test_base_of_a_page_counts() -> None:
    page = "<html><head><base href='/sub/'></head><body><a href=x>y</a></body></html>"
    assert text_of(page, url=URL) == "[y](https://math.example.edu/sub/x)"
    assert text_of(page.replace("/sub/", "https://other.org/")) == "[y](https://other.org/x)"


@pytest.mark.parametrize(
    "markup, text",
    [
        ("<time datetime=2026-03-05T16:00+01:00>Thursday</time>", "Thursday (2026-03-05 16:00 UTC+01)"),
        ("<time datetime=2026-03-05T15:30Z>Thursday, 4:30 pm</time>", "Thursday, 4:30 pm (2026-03-05)"),
        ("<time datetime=2026-03-05T16:00>5 March 2026, 16:00</time>", "5 March 2026, 16:00"),
        ("<time datetime=soon>5 March</time>", "5 March"),
        ("Knots<p>Submitted by admin on <time datetime=2026-01-01>New Year</time>", "Knots\n\nSubmitted by admin on"),
        ("Knots<time class='entry-date published' datetime=2026-01-01>New Year</time>", "Knots"),
    ],
)
def test_stamp_of_a_time_is_told_but_not_that_of_the_page(markup: str, text: str) -> None:
    assert body(markup) == text


@pytest.mark.parametrize(
    "markup, text",
    [
        (
            "<span class=katex><span class=katex-mathml><math><mi>β</mi><annotation encoding=application/x-tex>\\beta"
            "</annotation></math></span><span class=katex-html aria-hidden=true>β</span></span>-times",
            "$\\beta$-times",
        ),
        ("<script type='math/tex'>x<2</script>-times", "$x<2$-times"),
        ("<math><mi>x</mi><mo>=</mo><mn>2</mn></math>", "x=2"),
    ],
)
def test_formula_is_told_in_latex(markup: str, text: str) -> None:
    assert body(markup) == text


@pytest.mark.parametrize(
    "markup, text",
    [
        (
            "<table><tr><th>Date<th>Speaker<tr><td>5 March<td>Ada<br>Quill | MIT</table>",
            "| Date | Speaker |\n|---|---|\n| 5 March | Ada<br>Quill \\| MIT |",
        ),
        (
            "<table><tr><th>Date<th>Who<th>Room<tr><td rowspan=2>5 March<td>Ada<td>1<tr><td>Bo<td>2"
            "<tr><td>12 March<td colspan=2>no seminar</table>",
            "| Date | Who | Room |\n|---|---|---|\n| 5 March | Ada | 1 |\n| 5 March | Bo | 2 |\n"
            "| 12 March | no seminar |  |",
        ),
        (
            "<table><tr><th>Date<th>Speaker<tr><td colspan=2><b>Spring</b><tr><td>5 March<td>Ada<tr><td colspan=2>Fall"
            "<tr><td>1 October<td>Bo</table>",
            "## Spring\n\n| Date | Speaker |\n|---|---|\n| 5 March | Ada |\n\n"
            "## Fall\n\n| Date | Speaker |\n|---|---|\n| 1 October | Bo |",
        ),
        (
            "<table><tr><td><b>Speaker:</b><td>Ada Quill<tr><td>Room<td>5<br>first floor</table>",
            "Speaker: Ada Quill\nRoom: 5\nfirst floor",
        ),
        ("<table><tr><th>From<td>MIT<tr><th>Language<td>English</table>", "From: MIT\nLanguage: English"),
        ("<table><tr><td><p>One<p>Two<td>Three</table>", "One\n\nTwo\n\nThree"),
        ("<table role=presentation><tr><td>One<td>1<tr><td>Two<td>2</table>", "One\n\n1\n\nTwo\n\n2"),
        (
            "<table><tr><td>Menu<td><table><tr><th>Date<th>Who<tr><td>5<td>Ada</table></table>",
            "Menu\n\n| Date | Who |\n|---|---|\n| 5 | Ada |",
        ),
        ("<table><caption>Talks</caption><tr><td>5 March<td>Ada</table>", "Talks\n\n5 March\n\nAda"),
        ("<table></table>x", "x"),
        ("<dl><dt>When<dd>5 March<dt>Where:<dd>Room 5<dd>Zoom</dl>", "When: 5 March\nWhere: Room 5\nZoom"),
        ("<dl><dt>5 March 2026<dd>Ada<dl><dt>12 March<dd>Bo</dl></dl>", "5 March 2026\nAda\n\n12 March\nBo"),
        (
            "<dl><div><dt>5 March 2026<dd>Ada</div><p>Break<div><dt>12 March<dd>Bo</div></dl>",
            "5 March 2026\nAda\n\nBreak\n\n12 March\nBo",
        ),
        (
            "<dl><dt>5 March 2026<dd>Ada Quill<dd>Knots<dt>12 March<dd>Bo</dl>",
            "5 March 2026\nAda Quill\nKnots\n\n12 March\nBo",
        ),
    ],
)
def test_tables_and_lists_of_terms_are_told_for_what_they_are(markup: str, text: str) -> None:
    assert body(markup) == text


ABSTRACT = "We study knots and links in three dimensions and show that their invariants tell them apart. " * 3


@pytest.mark.parametrize(
    "markup, text",
    [
        ("<nav>Home</nav><p>Knots and links</p><footer>2026</footer>", "Knots and links"),
        ("<div class='main-menu'>Home</div><p>Knots and links</p>", "Knots and links"),
        ("<div role=navigation>Home</div><p>Knots and links</p>", "Knots and links"),
        ("<aside>News: 1 January</aside><p>Knots and links</p>", "Knots and links"),
        (f"<aside>Date: 5 March<br>Room: 5</aside><p>{ABSTRACT}</p>", f"Date: 5 March\nRoom: 5\n\n{ABSTRACT.strip()}"),
        (f"<footer><p>{ABSTRACT}</footer><p>Knots", f"{ABSTRACT.strip()}\n\nKnots"),
        ("<nav><h1>Knots</h1></nav>Ada Quill and her many friends", "# Knots\n\nAda Quill and her many friends"),
        ("<div class='field-social-sciences'>Ada</div><p>Knots and links", "Ada\n\nKnots and links"),
        ("<p style='display: none'>secret<p hidden>secret<p>Knots", "Knots"),
        ("<p>Knots<i aria-hidden=true>x</i><span class=sr-only>open</span>", "Knots"),
        (f"<p>Knots<div style='display:none'>{ABSTRACT}</div>", f"Knots\n\n{ABSTRACT.strip()}"),
        (f"<p>Knots<div class=cookie-banner style='display:none'>{ABSTRACT}</div>", "Knots"),
        ("<p>Knots<button>Share</button><select><option>a</select><noscript>Enable it</noscript>", "Knots"),
    ],
)
def test_what_frames_the_page_is_left_out(markup: str, text: str) -> None:
    assert body(markup) == text


@pytest.mark.parametrize(
    "head, markup, text",
    [
        ("<title>Knots | Dept of Maths</title>", "<p>Ada Quill", "# Knots\n\nAda Quill"),
        ("<title>X</title><meta property='og:title' content='Knots - links'>", "Ada", "# Knots - links\n\nAda"),
        ("<title>Knots</title>", "<h3>Links</h3>Ada", "### Links\n\nAda"),
        ("<title>Knots</title>", "<p>Knots<p>Ada", "Knots\n\nAda"),
    ],
)
def test_title_of_the_page_stands_in_for_a_heading(head: str, markup: str, text: str) -> None:
    assert text_of(f"<html><head>{head}</head><body>{markup}</body></html>") == text


LOGIN = "The page asks for a login, which I do not have. Open it in your browser, and paste the text that it shows you."
SCRIPTED = (
    "That page holds no text of its own: its contents only come with a browser's scripts. Open it in your browser, and "
    "paste the text that it shows you."
)


@pytest.mark.parametrize(
    "page, why",
    [
        ("<title>Welcome</title><body><form>User <input name=u>Code <input type=password></form>", LOGIN),
        ("<title>Sign in to your account</title><body><p>Loading", LOGIN),
        ("<body><h1>Central Authentication Service</h1><p>Redirecting", LOGIN),
        ("<title>Seminar</title><body><p>Knots seminar, 5 March<form><input type=password></form>", "It was read."),
        ("<title>App</title><body><div id=root></div><script>run()</script>", SCRIPTED),
    ],
)
def test_page_without_anything_to_read_is_refused(page: str, why: str) -> None:
    assert refusal_of(f"<!doctype html><html>{page}</html>") == why


def test_mail_in_a_lists_archive_keeps_its_head() -> None:
    page = """<HTML><HEAD><TITLE>[sem] Knots</TITLE></HEAD><BODY><H1>[sem] Knots</H1><B>Org Anizer</B>
<A HREF="mailto:o%40x.edu">o at x.edu</A><BR><I>Mon Feb 16 10:00:00 CET 2026</I><P><UL><LI><B>Messages sorted by:</B>
<a href="date.html">[ date ]</a></LI></UL><HR><PRE>Speaker: Ada Quill
Date: Thursday, 5 March, 16:15
Abstract: We show that knots and links are much the same, and many things besides.
</PRE></BODY></HTML>"""
    assert text_of(page) == (
        "From: Org Anizer\nDate: Mon Feb 16 10:00:00 CET 2026\nSubject: [sem] Knots\n\nSpeaker: Ada Quill\n"
        "Date: Thursday, 5 March, 16:15\n"
        "Abstract: We show that knots and links are much the same, and many things besides."
    )


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (
            "<button class='accordion active'>5 March<br>Ada Quill</button><p>Knots",
            "**5 March**\n**Ada Quill**\n\nKnots",
        ),
        ("<h3><button class='collapsed'>5 March: Knots</button></h3><p>Ada", "### 5 March: Knots\n\nAda"),
        ("<p>Knots<button>Subscribe</button>", "Knots"),
        ("<p>Knots</p><button class='navbar-toggle'>Show all that this site has to say of itself</button>", "Knots"),
    ],
)
def test_page_button_above_what_it_unfolds_is_a_head(markup: str, text: str) -> None:
    assert body(markup) == text
