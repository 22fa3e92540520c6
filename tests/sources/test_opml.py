import pytest

from monitor.model import Failure
from monitor.sources.opml import Outline, read_opml, write_opml
from tests.builders import a_source

LIST = """<opml version="1.0"><head><title>Mine</title></head><body>
<outline text="Africa"><outline title="Mali" text="x">
<outline type="rss" text="Delta &amp; Courier" title="Delta Courier" xmlUrl="https://delta.example/feed?a=1&b=2" htmlUrl="https://delta.example"/>
</outline><outline text="Écho des Dunes" xmlURL="https://echo.example/rss"/></outline>
<outline text="A bookmark" type="link" url="https://x.example"/>
<outline><outline text="In a folder without a name" xmlUrl="https://y.example/"/></outline>
</body></opml>"""


def test_the_folders_of_a_list_are_tags():
    assert read_opml(LIST) == (
        Outline("Delta Courier", "https://delta.example/feed?a=1&b=2", ("Africa", "Mali")),
        Outline("Écho des Dunes", "https://echo.example/rss", ("Africa",)),
        Outline("A bookmark", "", ()),
        Outline("In a folder without a name", "https://y.example/", ()),
    )


def test_what_is_written_is_read_as_it_was():
    sources = [
        a_source("a", url="https://a.example/?x=1&y=2", tags=("mali", "fr")),
        a_source('b "<>', url="https://b.example/", tags=("mali",)),
        a_source("c", url="https://c.example/", tags=()),
        a_source("d", url="https://d.example/", tags=("fr", "mali")),
    ]

    read = read_opml(write_opml(sources))

    assert {outline.title: outline.tags for outline in read} == {source.name: source.tags for source in sources}
    assert {outline.url for outline in read} == {source.url for source in sources}


@pytest.mark.parametrize("text", ["", "<html></html>", "<rss/>", "x"])
def test_what_is_no_list_is_refused(text):
    assert read_opml(text).failure is Failure.NOT_A_FEED


def test_a_list_that_expands_or_nests_without_end_ends():
    laughs = "<!DOCTYPE o [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><opml><body><outline text='&b;' xmlUrl='https://a.example/'/></body></opml>"

    assert [outline.url for outline in read_opml(laughs)] == ["https://a.example/"]
    assert len(read_opml("<opml><body>" + "<outline text='x'>" * 5_000)) <= 1
