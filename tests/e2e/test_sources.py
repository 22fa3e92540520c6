"""Every kind of source through the real daemon, from a loopback site to an alert."""

import json
import signal
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.e2e.test_daemon import rows
from tests.plugin import RADIO, install
from tests.running import a_daemon, run, told, write_config

NOW = datetime.now(UTC) - timedelta(hours=1)
WHEN = NOW.strftime("%Y-%m-%dT%H:%M:%SZ")
FERRY = "<p>The ferry left at dawn with traders and their goods, and came back in the evening with as many.</p>"


def the_page(title, text):
    return f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{FERRY * 3}<p>{text}</p>{FERRY * 3}</article></body></html>"


def served(site):
    """A site of each kind, and its source by the name of that kind."""
    site.show("/sitemaps.xml", f"<sitemapindex><sitemap><loc>{site.url('/posts.xml')}</loc></sitemap></sitemapindex>")
    site.show(
        "/posts.xml",
        f"<urlset><url><loc>{site.url('/2026/a-ferry-comes-back')}</loc><news><publication_date>{WHEN}</publication_date></news></url></urlset>",
    )
    site.show("/2026/a-ferry-comes-back", the_page("A ferry comes back", "JNIM fighters had held it for a week."))
    site.show(
        "/news",
        f"<ul><li class='n'><h2>JNIM by a listing</h2><a href='/n/1'>More</a><time datetime='{WHEN}'></time></li></ul>",
    )
    site.show("/n/1", the_page("JNIM by a listing", "That is all."))
    item = f"<item><title>JNIM by a search - Lake Gazette</title><link>{site.url('/rss/articles/1')}</link><pubDate>{format_datetime(NOW)}</pubDate><source url='https://lake.example'>Lake Gazette</source></item>"
    site.show(
        "/search?q=JNIM&hl=en&gl=ML&ceid=ML%3Aen",
        f"<rss version='2.0'><channel><title>JNIM</title>{item}</channel></rss>",
    )
    site.show(
        "/s/lakeradio",
        f"<body class='tgme_x'><div class='tgme_widget_message' data-post='lakeradio/7'><div class='tgme_widget_message_text'>JNIM by a channel</div>"
        f"<a class='tgme_widget_message_date'><time datetime='{WHEN}'></time></a></div></body>",
    )
    article = {
        "url": site.url("/g/1"),
        "title": "JNIM by a survey",
        "seendate": f"{NOW:%Y%m%dT%H%M%SZ}",
        "domain": "lake.example",
        "language": "French",
    }
    site.show(
        "/doc?query=JNIM&mode=artlist&format=json&sort=datedesc&maxrecords=250&timespan=1d",
        json.dumps({"articles": [article]}),
    )
    site.show("/g/1", the_page("JNIM by a survey", "Nothing more."))
    return {
        "sitemap": {"kind": "sitemap", "url": site.url("/sitemaps.xml")},
        "page": {"kind": "page", "url": site.url("/news"), "select.entry": "li.n", "select.title": "h2"},
        "google-news": {"kind": "google-news", "url": site.url("/search"), "query": "JNIM", "edition": "ML:en"},
        "telegram": {"kind": "telegram", "url": site.url("/lakeradio")},
        "gdelt": {"kind": "gdelt", "url": site.url("/doc"), "query": "JNIM"},
    }


def test_every_kind_is_polled_read_and_matched(site, pack, tmp_path):
    config = write_config(tmp_path, served(site), rules=pack)

    done = run("--config", config, "run", "--once")

    assert (done.returncode, done.stderr.count(" rules=jnim ")) == (0, 5), done.stderr
    assert rows(tmp_path, "select source, title, link, own_outlet from articles order by source") == [
        ("gdelt", "JNIM by a survey", site.url("/g/1"), "lake.example"),
        ("google-news", "JNIM by a search", site.url("/rss/articles/1"), "Lake Gazette"),
        ("page", "JNIM by a listing", site.url("/n/1"), None),
        ("sitemap", "A ferry comes back", site.url("/2026/a-ferry-comes-back"), None),
        ("telegram", "JNIM by a channel", site.url("/lakeradio/7"), None),
    ]
    assert not {"/rss/articles/1", "/lakeradio/7"} & set(site.asked)


def test_a_listing_whose_selectors_find_nothing_has_failed(site, pack, tmp_path):
    sources = served(site)
    site.show("/news", the_page("Headlines", "By a new layout."))
    config = write_config(tmp_path, {"page": sources["page"]}, rules=pack)

    done = run("--config", config, "run", "--once")

    assert done.returncode == 3
    assert 'select.entry = "li.n" finds nothing' in done.stderr.replace('\\"', '"')


def test_a_kind_that_somebody_else_wrote_is_polled_like_ours(site, pack, tmp_path):
    folder = tmp_path / "site"
    folder.mkdir()
    install(folder, ["lake-radio = lake_radio:KIND", "gone = gone:KIND"], lake_radio=RADIO)
    environ = {"PYTHONPATH": str(folder)}
    site.show("/bulletin", "- Calm on the river\n")
    config = write_config(
        tmp_path, {"radio": {"url": site.url("/bulletin"), "kind": "lake-radio", "mark": "-"}}, rules=pack
    )

    with a_daemon(config, env=environ) as daemon:
        daemon.wait_for(lambda: site.asked.count("/bulletin") > 1)
        site.show("/bulletin", "- Calm on the river\n- JNIM fighters stopped a ferry\n")
        (alert,) = daemon.wait_for(lambda: told(tmp_path))

    assert alert["headline"] == "JNIM fighters stopped a ferry"
    assert 'the kind of source "gone" cannot be used: gone:KIND: ModuleNotFoundError' in daemon.log


def test_a_source_that_is_added_and_removed_is_taken_up_at_a_reload(site, pack, tmp_path):
    site.feed("/first", {"title": "Calm", "link": site.url("/1")})
    site.feed("/second", {"title": "Calm", "link": site.url("/2")})
    config = write_config(tmp_path, {"first": {"url": site.url("/first"), "full_text": "never"}}, rules=pack)

    with a_daemon(config) as daemon:
        daemon.wait_for(lambda: "/first" in site.asked)
        added = run("--config", config, "source", "add", site.url("/second"), "--name", "second")
        asked = site.asked.count("/second")
        daemon.tell(signal.SIGHUP)
        daemon.wait_for_log('reloaded watching="watching 2 sources')
        run("--config", config, "source", "remove", "second")
        daemon.tell(signal.SIGHUP)
        daemon.wait_for_log('reloaded watching="watching 1 source')

    assert added.returncode == 0, added.stderr
    assert asked == 1
