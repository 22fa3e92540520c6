import pytest
from hypothesis import given, settings, strategies as st

from monitor.core.urls import _canonical, canonical_url, domain_of, host_of, same_origin

ARTICLE = "https://sahel-post.example/mali/2026/ambush-near-niono"


@pytest.mark.parametrize(
    "variant",
    [
        "http://sahel-post.example/mali/2026/ambush-near-niono",
        "HTTPS://Sahel-Post.Example/mali/2026/ambush-near-niono",
        "https://sahel-post.example./mali/2026/ambush-near-niono",
        "http://sahel-post.example:80/mali/2026/ambush-near-niono",
        "https://sahel-post.example:443/mali/2026/ambush-near-niono/",
        "https://www.sahel-post.example/mali/2026/ambush-near-niono",
        "https://m.sahel-post.example/mali/2026/ambush-near-niono",
        "https://mobile.sahel-post.example/mali/2026/ambush-near-niono",
        "https://amp.sahel-post.example/mali/2026/ambush-near-niono",
        "https://sahel--post-example.cdn.ampproject.org/c/s/sahel-post.example/mali/2026/ambush-near-niono",
        "https://sahel--post-example.cdn.ampproject.org/v/sahel-post.example/mali/2026/ambush-near-niono?amp_js_v=0.1",
        "https://www.google.com/amp/s/sahel-post.example/mali/2026/ambush-near-niono/amp",
        "https://www.google.co.uk/amp/sahel-post.example/mali/2026/ambush-near-niono",
        "https://www.m.sahel-post.example/mali/2026/ambush-near-niono",
        "https://reader:secret@sahel-post.example/mali/2026/ambush-near-niono",
        "https://sahel-post.example/mali/2026/ambush-near-niono/amp",
        "https://sahel-post.example/mali/2026/ambush-near-niono/amp/",
        "https://sahel-post.example/amp/mali/2026/ambush-near-niono",
        "https://sahel-post.example/mali/2026/ambush-near-niono?amp",
        "https://sahel-post.example/mali/2026/ambush-near-niono?amp=1",
        "https://sahel-post.example/mali/2026/ambush-near-niono?outputType=amp",
        "https://sahel-post.example/mali/./x/../2026//ambush-near-niono",
        "https://sahel-post.example/mal%69/2026/ambush-near-niono",
        "https://sahel-post.example/mali/2026/ambush-near-niono#comments",
        "https://sahel-post.example/mali/2026/ambush-near-niono?utm_source=rss&utm_medium=feed&UTM_campaign=x",
        "https://sahel-post.example/mali/2026/ambush-near-niono?fbclid=IwAR0&gclid=2&igshid=3&mc_cid=4&mc_eid=5",
        "https://sahel-post.example/mali/2026/ambush-near-niono?at_medium=RSS&at_campaign=KARANGA&xtor=RSS-3208",
        "https://sahel-post.example/mali/2026/ambush-near-niono?ref=rss&source=rss&traffic_source=rss&maca=fr-rss",
        "https://sahel-post.example/mali/2026/ambush-near-niono;jsessionid=0A1B2C3D4E5F?jsessionid=77",
        "https://sahel-post.example/mali/2026/ambush-near-niono?PHPSESSID=1q2w3e&sid=0f8e7d6c5b4a39281706",
        " https://sahel-post.example/mali/2026/ambush-near-niono\n",
    ],
)
def test_variants_of_one_address_are_one_article(variant):
    assert canonical_url(variant) == ARTICLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/?p=123", "https://a.example/?p=124"),
        ("https://a.example/news?id=7", "https://a.example/news?id=8"),
        ("https://a.example/modules.php?sid=1203", "https://a.example/modules.php?sid=1204"),
        ("https://a.example/read?s=41", "https://a.example/read?s=42"),
        ("https://a.example/Read/AbC", "https://a.example/Read/aBc"),
        ("https://a.example/amplify", "https://a.example/"),
        ("https://a.example/ampere/x", "https://a.example/ere/x"),
        ("https://a.example/x.amphora", "https://a.example/xhora"),
        ("https://news.example/x", "https://other.example/x"),
        ("https://team.example.org/x", "https://teaexample.org/x"),
        ("https://en.a.example/x", "https://fr.a.example/x"),
        ("https://a.example:8080/x", "https://a.example:8081/x"),
        ("https://a.example/#!/article/1", "https://a.example/#!/article/2"),
        ("https://a.example/app#/article/1", "https://a.example/app#/article/2"),
        ("https://a.example/a%2Fb", "https://a.example/a/b"),
        ("https://a.example/x?view=map", "https://a.example/x?view=list"),
        ("https://m.example/x", "https://amp.example/x"),
        ("https://a.example/?u=https://www.google.com/amp/s/b.example/x", "https://a.example/?u=https://b.example/x"),
    ],
)
def test_distinct_articles_stay_distinct(one, other):
    assert canonical_url(one) != canonical_url(other)


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("https://a.example/x?b=2&a=1", "https://a.example/x?a=1&b=2"),
        ("https://a.example/x?a=1&amp;b=2", "https://a.example/x?a=1&b=2"),
        ("https://a.example/x?q=a%20b", "https://a.example/x?q=a+b"),
        ("https://a.example/story.amp.html", "https://a.example/story.html"),
        ("https://a.example/story.amp", "https://a.example/story"),
        ("https://a.example", "https://a.example/"),
        ("https://a.example/amp/", "https://a.example/amp"),
        ("https://münchen.example/straße", "https://xn--mnchen-3ya.example/stra%C3%9Fe"),
        ("https://a.example/مالي", "https://a.example/%D9%85%D8%A7%D9%84%D9%8A"),
        ("http://[2001:DB8::0:1]:8080/x", "https://[2001:db8::1]:8080/x"),
        ("http://127.0.0.1:8001/x/", "https://127.0.0.1:8001/x"),
    ],
)
def test_spelling_is_made_one(url, canonical):
    assert canonical_url(url) == canonical


@pytest.mark.parametrize(
    "url",
    [
        "", "   ", "/relative/path", "//a.example/x", "urn:uuid:1234", "tag:a.example,2026:1", "mailto:a@b.example",
        "javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/x", "http://", "http:///x", "http://a b/x",
        "http://a.example:99999/x", "http://[::1/x", "http:a.example", "https://a.example/" + "x" * 4096,
    ],
)  # fmt: skip
def test_what_is_no_web_address_has_no_identity(url):
    assert canonical_url(url) is None


URLS = st.builds(
    "{}{}{}{}{}".format,
    st.sampled_from(["http://", "https://", "HTTP://user:pw@", ""]),
    st.sampled_from(
        ["a.example", "www.m.a.example", "AMP.a.example.:80", "münchen.example:8080", "[::1]", "127.0.0.1"]
    ),
    st.from_regex(r"(/(amp|AMP|\.\.|\.|a|é|%2f|;jsessionid=1|x\.amp\.html|\.amp)?){0,5}/?", fullmatch=True),
    st.from_regex(r"(\?([&;=+%]|amp|utm_a=1|p=\d|%26|%3D|é|sid=0123456789abcdef0){0,7})?", fullmatch=True),
    st.from_regex(r"(#(!?/)?([#?&/]|a|é|%2){0,4})?", fullmatch=True),
)


@settings(max_examples=400)
@given(URLS | st.text(max_size=60).map("http://a.example/".__add__))
def test_the_canonical_form_is_its_own(url):
    once = canonical_url(url)

    assert once is None or canonical_url(once) == once


@given(st.text(max_size=80) | URLS)
def test_no_text_is_too_odd_for_a_question(url):
    canonical_url(url)
    host_of(url)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://WWW.A.example:8080/x", "www.a.example"),
        ("http://u:p@a.example", "a.example"),
        ("http://[::1]:80/", "::1"),
        ("http://[::1", ""),
        ("/x", ""),
    ],
)
def test_the_host_is_the_name_alone(url, host):
    assert host_of(url) == host


PARTS = [
    "",
    "a",
    "B9",
    ".",
    "..",
    "amp",
    "AMP",
    "x.amp",
    "y.amp.html",
    "index.html",
    "-",
    "~x",
    "2026",
    "%41",
    "é",
    "p;q",
]
PARAMETERS = [
    "p=7",
    "p=12",
    "p",
    "p=",
    "=7",
    "",
    "a=b=c",
    "utm_source=x",
    "view=amp",
    "x.y=~z",
    "s=0123456789abcdefg",
    "q=%41",
]


@settings(max_examples=500)
@given(
    st.sampled_from(
        ["www.a.example", "m.a.co", "amp.x-y.org", "www.com", "a_b.example", "1.2.3.4", "A.example", "a..b"]
    ),
    st.lists(st.sampled_from(PARTS), max_size=6).map("/".join),
    st.lists(st.sampled_from(PARAMETERS), max_size=4).map("&".join),
)
def test_the_short_way_for_plain_addresses_leads_to_the_same_place(host, path, query):
    url = f"http://{host}/{path}{query and '?' + query}"

    assert canonical_url(url) == _canonical(url)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("https://A.example/feed?x#y", True),
        ("https://a.example:443/", True),
        ("https://u:p@a.example/", True),
        ("http://a.example/", False),
        ("https://a.example:8443/", False),
        ("https://b.a.example/", False),
        ("https://a.example:x/", False),
        ("https://[a.example/", False),
        ("a.example", False),
    ],
)
def test_one_origin_is_one_scheme_host_and_port(other, same):
    assert same_origin("https://a.example/", other) is same


def test_what_is_no_address_has_no_origin_in_common_with_anything():
    assert not same_origin("news", "news")


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://feeds.bbci.co.uk/news/rss.xml", "bbci.co.uk"),
        ("https://ant.blogs.example/feed", "blogs.example"),
        ("https://maliweb.net/feed", "maliweb.net"),
        ("https://news.gouv.ml/rss", "news.gouv.ml"),
        ("https://a.b.c.gov.ng:8080/", "c.gov.ng"),
        ("http://10.1.2.3/feed", "10.1.2.3"),
        ("http://[2001:db8::1]/feed", "2001:db8::1"),
        ("no address", ""),
    ],
)
def test_the_domain_is_what_one_registers(url, domain):
    assert domain_of(url) == domain
