import pytest

from monitor.model import Failure
from monitor.sources.stranger import no_feed

URL = "https://a.example/rss"
HOME = '<!DOCTYPE html><html><head><title>News</title>{}</head><body><script src="recaptcha.js"></script></body></html>'
LINK = '<link rel="alternate" type="application/rss+xml" title="All" href="{}" />'


@pytest.mark.parametrize(
    "link",
    [
        LINK.format("/feed/"),
        "<LINK HREF=/feed/ TYPE='application/atom+xml' REL=alternate>",
        '<link rel="alternate" type="application/feed+json" href="feed/">',
        LINK.format("javascript:x") + LINK.format("https://a.example/feed/") + LINK.format("/comments/feed/"),
    ],
)
def test_a_page_that_names_its_feed_is_no_riddle(link):
    told = no_feed(HOME.format(link), URL)

    assert told.failure is Failure.NOT_A_FEED
    assert told.detail == "an HTML page, which names a feed: https://a.example/feed/"


@pytest.mark.parametrize(
    "page",
    [
        "<html><title>Just a moment...</title></html>",
        '<?xml version="1.0"?><html><body>Access denied</body></html>',
        "<!doctype html><html><body>Attention Required! | Cloudflare</body></html>",
        "<html><body><div id='cf-chl-widget'></div></body></html>",
        "<html><title>Un instant…</title><script>window._cf_chl_opt={}</script></html>",
        "<html><title>Making sure you're not a bot!</title></html>",
    ],
)
def test_a_page_that_wants_to_see_a_browser_blocks_us(page):
    told = no_feed(page, URL)

    assert told.failure is Failure.BLOCKED
    assert "ask the publisher" in told.detail


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "empty body"),
        ("\ufeff \n", "empty body"),
        ("/etc/hostname", "begins with '/etc/hostname'"),
        (HOME.format("").replace("recaptcha.js", "x.js"), "names no feed"),
        ("<html><form><input type='password' name=p></form></html>", "log-in"),
        (HOME.format("<p>Nous utilisons des cookies.").replace("recaptcha.js", "x.js"), "consent to cookies"),
        ('{"error": {"code": 403}, "message": "wrong key"}', "message: wrong key"),
        ('{"results": []}', "neither a JSON Feed nor RSS in JSON"),
        ('{"results": [', "neither a JSON Feed nor RSS in JSON"),
        ('<?xml version="1.0"?><urlset><url/></urlset>', "sitemap"),
        ('<?xml version="1.0"?><opml><body/></opml>', "OPML"),
        ('<?xml version="1.0"?><svg/>', "neither RSS nor Atom"),
    ],
)
def test_what_is_no_feed_is_told_by_what_it_is(text, named):
    told = no_feed(text, URL)

    assert told.failure is Failure.NOT_A_FEED
    assert named in told.detail


@pytest.mark.parametrize("bait", ["<link ", "<link rel=alternate type=application/rss+xml ", "<input ", "{", "<html"])
def test_no_bait_takes_long(bait):
    assert len(no_feed(bait * 100_000, URL).detail) < 400
