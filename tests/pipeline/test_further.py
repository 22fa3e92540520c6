"""Documents that name further ones, read in one poll."""

from datetime import timedelta

from monitor.model import Failure, Fetched, FetchFailed, Secret
from monitor.sources.further import MOST_DOCUMENTS
from tests.builders import a_source
from tests.pipeline.test_pipeline import polled

SITE = "https://mali-actu.example"
INDEX = f"{SITE}/sitemap.xml"


def index(*names):
    return (
        "<sitemapindex>" + "".join(f"<sitemap><loc>{SITE}/{name}</loc></sitemap>" for name in names) + "</sitemapindex>"
    ).encode()


def sitemap(*slugs):
    return ("<urlset>" + "".join(f"<url><loc>{SITE}/a/{slug}</loc></url>" for slug in slugs) + "</urlset>").encode()


async def watch(newsroom, **changes):
    source = a_source(kind="sitemap", url=INDEX, every=timedelta(minutes=5), **changes)
    await newsroom.register(source)


def asked(newsroom):
    return [request.url.removeprefix(SITE) for request in newsroom.web.requests]


async def test_the_children_of_an_index_are_read_with_it_the_newest_first(newsroom):
    await watch(newsroom)
    newsroom.web.script(INDEX, index("s-1.xml", "s-2.xml"))
    newsroom.web.script(f"{SITE}/s-1.xml", sitemap("old"))
    newsroom.web.script(f"{SITE}/s-2.xml", sitemap("new", "newer"))

    intent = await polled(newsroom)

    assert asked(newsroom) == ["/sitemap.xml", "/s-2.xml", "/s-1.xml"]
    assert (intent.outcome, intent.entries, len(intent.new)) == ("feed", 3, 3)


async def test_a_child_that_changed_is_seen_though_its_index_did_not(newsroom):
    await watch(newsroom)
    newsroom.web.script(INDEX, Fetched(url=INDEX, body=index("s-1.xml"), etag='"1"', last_modified="then"))
    newsroom.web.script(f"{SITE}/s-1.xml", sitemap("a"), sitemap("a"), sitemap("a", "b"))

    outcomes = [await polled(newsroom) for _ in range(3)]

    assert [(each.outcome, len(each.new)) for each in outcomes] == [("feed", 1), ("unchanged", 0), ("feed", 1)]
    assert {request.etag for request in newsroom.web.requests} == {None}


async def test_an_index_of_indexes_and_one_of_itself_end(newsroom):
    await watch(newsroom)
    newsroom.web.script(INDEX, index("sitemap.xml", *(f"s-{n}.xml" for n in range(40))))
    for n in range(40):
        newsroom.web.script(f"{SITE}/s-{n}.xml", index("sitemap.xml"))

    intent = await polled(newsroom)

    assert intent.entries == 0
    assert len(asked(newsroom)) == MOST_DOCUMENTS


async def test_a_child_that_fails_hides_no_other_and_all_that_fail_are_a_failure(newsroom):
    await watch(newsroom)
    newsroom.web.script(INDEX, index("s-1.xml", "s-2.xml"))
    newsroom.web.script(
        f"{SITE}/s-1.xml", sitemap("a"), FetchFailed(url="", failure=Failure.SERVER_ERROR, detail="500")
    )

    some, none = await polled(newsroom), await polled(newsroom)

    assert (some.outcome, some.entries) == ("feed", 1)
    assert (none.outcome, none.state.failure) == ("failed", Failure.NOT_FOUND)


async def test_the_secrets_of_a_source_go_to_no_other_site_that_its_index_names(newsroom):
    await watch(newsroom, headers={"Authorization": Secret("token")})
    elsewhere = index("s-1.xml").replace(
        b"</sitemapindex>",
        b"<sitemap><loc>https://elsewhere.example/s-0.xml</loc></sitemap><sitemap><loc>http://mali-actu.example/s-00.xml</loc></sitemap></sitemapindex>",
    )
    newsroom.web.script(INDEX, elsewhere)

    await polled(newsroom)

    told = {request.url: bool(request.headers) for request in newsroom.web.requests}
    assert told == {
        INDEX: True,
        f"{SITE}/s-1.xml": True,
        "https://elsewhere.example/s-0.xml": False,
        "http://mali-actu.example/s-00.xml": False,
    }
