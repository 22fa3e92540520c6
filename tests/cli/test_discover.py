import json

import pytest

PAGE = """<html><head><title>Delta Courier</title>
<link rel="alternate" type="application/rss+xml" title="Delta Courier" href="/news/feed.xml">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed.xml">
<link rel="alternate" type="application/atom+xml" href="https://127.0.0.1:1/broken.xml">
<link rel="alternate" hreflang="fr" href="/fr"></head>
<body><a href="/about">About</a><a href="/sport/rss">Sport</a>{more}</body></html>"""
WORDPRESS = '<script src="/wp-includes/js/x.js"></script>'


@pytest.fixture
def discover(call, tmp_path, site):
    """The lines of `source discover --json` on the loopback site."""
    (tmp_path / "config.toml").write_text("[fetch]\nallow_private = true\n")

    def discover(*options, path="/"):
        done = call("source", "discover", site.url(path), "--json", *options)
        assert done.exit_code == 0, done.output
        return [json.loads(line) for line in done.stdout.splitlines()]

    return discover


def entry(site, number):
    return {"title": f"Report {number}", "link": site.url(f"/{number}")}


def sitemap(site, *numbers):
    return (
        "<urlset>"
        + "".join(f"<url><loc>{site.url(f'/{n}')}</loc><lastmod>2026-11-0{n}</lastmod></url>" for n in numbers)
        + "</urlset>"
    )


def test_what_page_and_robots_name_is_tried_and_shown(discover, site):
    site.show("/", PAGE.format(more=""))
    site.feed("/news/feed.xml", entry(site, 1), entry(site, 2))
    site.feed("/sport/rss", entry(site, 3))
    site.show(
        "/robots.txt",
        f"User-agent: *\nDisallow: /private\nSitemap: {site.url('/index.xml')}\nsitemap: {site.url('/gone.xml')}\n",
    )
    site.show("/index.xml", f"<sitemapindex><sitemap><loc>{site.url('/s1.xml')}</loc></sitemap></sitemapindex>")
    site.show("/s1.xml", sitemap(site, 1, 2, 3))

    found = discover()

    assert [(each["kind"], each["url"], each["entries"]) for each in found] == [
        ("feed", site.url("/news/feed.xml"), 2),
        ("feed", site.url("/sport/rss"), 1),
        ("sitemap", site.url("/index.xml"), 3),
    ]
    assert found[0]["title"] == "A site"
    assert found[2]["newest"] == "2026-11-03T00:00:00Z"
    assert "/comments/feed.xml" not in site.asked
    assert "/feed/" not in site.asked


def test_where_nothing_is_named_the_usual_places_are_tried(discover, site):
    site.show("/start", "<html><body>Welcome</body></html>")
    site.feed("/feeds/posts/default", entry(site, 1))
    site.show("/sitemap.xml", sitemap(site, 1))

    found = discover(path="/start")

    assert [(each["kind"], each["url"]) for each in found] == [
        ("feed", site.url("/feeds/posts/default")),
        ("sitemap", site.url("/sitemap.xml")),
    ]
    assert len(site.asked) < 15


def test_a_wordpress_site_has_a_search_feed(discover, site):
    site.show("/", PAGE.format(more=WORDPRESS))
    site.feed("/news/feed.xml", entry(site, 1))
    site.feed("/?s=Mali%20Niger&feed=rss2", entry(site, 2))

    assert discover("--search", "Mali Niger")[-1]["url"] == site.url("/?s=Mali%20Niger&feed=rss2")


def test_an_address_that_is_a_feed_itself_is_asked_once(discover, site):
    site.feed("/feed", entry(site, 1))

    assert discover(path="/feed")[0]["url"] == site.url("/feed")
    assert site.asked.count("/feed") == 1


def test_a_site_without_any_says_what_else_could_be_done(call, tmp_path, site):
    (tmp_path / "config.toml").write_text("[fetch]\nallow_private = true\n")
    site.show("/", "<html><body>Welcome</body></html>")

    done = call("source", "discover", site.url("/"))

    assert (done.exit_code, done.stdout) == (1, "")
    assert 'kind = "google-news" and query = "site:127.0.0.1"' in done.stderr


@pytest.mark.parametrize("status", [403, 404, 410])
def test_a_site_may_refuse_its_page_and_show_its_feeds(discover, site, status):
    site.show("/", "No", status=status)
    site.feed("/feed/", entry(site, 1))

    assert [each["url"] for each in discover()] == [site.url("/feed/")]


@pytest.mark.parametrize(("status", "asked"), [(404, True), (429, False)])
def test_where_a_site_refuses_its_page_and_has_no_feed_that_refusal_is_told(call, tmp_path, site, status, asked):
    (tmp_path / "config.toml").write_text("[fetch]\nallow_private = true\n")
    site.show("/", "No", status=status)

    done = call("source", "discover", site.url("/"))

    assert (done.exit_code, done.stdout) == (1, "")
    assert f"the server answered {status}" in done.stderr
    assert ("/robots.txt" in site.asked) is asked


def test_a_host_that_speaks_no_https_is_asked_after(call, tmp_path, site):
    (tmp_path / "config.toml").write_text("[fetch]\nallow_private = true\n")
    host = site.url("").removeprefix("http://")

    assert f"; or is it http://{host} ?\n" in call("source", "discover", host).stderr


def test_a_site_that_does_not_answer_is_told_as_it_failed(call, site):
    done = call("source", "discover", site.url("/"))

    assert done.exit_code == 1
    assert "address refused" in done.stderr
    assert "allow_private" in done.stderr
