import time

import pytest
from hypothesis import given, strategies as st

from monitor.core.markup import line, paragraphs, title
from monitor.workers import LIMIT


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("", ""),
        ("Plain words", "Plain words"),
        ("one\n\ntwo\nstill two\n \n\nthree", "one\n\ntwo still two\n\nthree"),
        ("<p>One\n\nstill one</p><p>Two<br>still two<br><br>Three</p>", "One still one\n\nTwo still two\n\nThree"),
        ("<ul><li>one<li>two</ul>", "one\n\ntwo"),
        ("<table><tr><td>Gao</td><td>4</td></tr></table>", "Gao 4"),
        ("<b>Bo</b>ld <a href='x?a>b' title=\"1 > 0\">and linked</a>", "Bold and linked"),
        ("<P CLASS=x onclick='if(a>b)run()'>Loud</P>", "Loud"),
        ("<o:p>Word</o:p><amp-img src=x></amp-img>", "Word"),
        ("A<!-- hidden <b> -->B<!-- open", "A B"),
        ("Lead<script>var x = '<p>no</p>';</script><style>p{}</style> tail", "Lead tail"),
        ("<iframe src='x'/>Kept", "Kept"),
        ("<script>never closed", ""),
        ('<p title=foo">Taken</p> he said "go" >', 'Taken\n\nhe said "go" >'),
        ("&lt;p&gt;Escaped&lt;/p&gt;&lt;p&gt;twice&lt;/p&gt;", "Escaped\n\ntwice"),
        ("<p>The &lt;b&gt;bold&lt;/b&gt; element</p>", "The <b>bold</b> element"),
        ("<b>Review</b>: vector<int> in C++", "Review: vector<int> in C++"),
        ("Ségou&nbsp;: l&rsquo;arm&eacute;e, &#8220;calme&#x201D;", "Ségou : l’armée, “calme”"),
        ("Q&amp;amp;A &amp;#8217;s &amp;hellip;", "Q&A ’s …"),
        ("R&D, AT&T; 4 < 5 > 3, a<b", "R&D, AT&T; 4 < 5 > 3, a<b"),
        ("fear\u202eevil\u2066 bell\x07 escape\x1b[0m nul\0 \x98", "fearevil bell escape[0m nul ˜"),
        ("l\x92eau \x96 \x81 \x93calme\x94", "l’eau – “calme”"),
        ("<![CDATA[Escaped &amp; wrapped]]>", "Escaped & wrapped"),
        ("soft\u00adhyphen zero\u200bwidth \u200fعربي", "soft\u00adhyphen zero\u200bwidth \u200fعربي"),
    ],
)
def test_markup_becomes_paragraphs(markup, text):
    assert paragraphs(markup) == text
    assert line(markup) == " ".join(text.split())


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Review: vector<int> in C++", "Review: vector<int> in C++"),
        ("Fix <canvas> leak &amp; more", "Fix <canvas> leak & more"),
        ("<b>Bold</b> move", "Bold move"),
        ("Two<br/>lines", "Two lines"),
        ("Mali&amp;#8217;s  far\n north", "Mali’s far north"),
        ("<!-- x -->Calm", "Calm"),
    ],
)
def test_a_title_keeps_words_in_angle_brackets(markup, text):
    assert title(markup) == text


@pytest.mark.parametrize(
    "bait",
    [
        "<a ",
        '<a b="',
        "<!--",
        "<script ",
        "</",
        "<a=",
        "&",
        "<",
        "<iframe>",
        "&#",
        "<a b='x",
        "<p>",
        "\n \n",
        "<![CDATA[",
    ],
)
def test_no_bait_takes_long(bait):
    began = time.process_time()

    paragraphs(bait * 50_000)
    title(bait * 50_000)

    assert time.process_time() - began < LIMIT.total_seconds()


@given(st.text(alphabet="<>/!-&;#\"'= \nabpscrit\u202e\x1b", max_size=60))
def test_nothing_shown_is_dangerous(markup):
    text = paragraphs(markup)

    assert not set(text) & {"\u202e", "\x1b"}
    assert text == text.strip()
    assert "\n\n\n" not in text
