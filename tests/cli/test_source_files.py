import json
import tomllib

import pytest

from tests.sources.test_opml import LIST

CONFIG = """# mine
[fetch]
allow_private = true

[[source]]
name = "by-hand"
url = "https://hand.example/feed"
"""


@pytest.fixture
def source(call, tmp_path):
    """Call `source VERB …`, which must succeed unless another exit code is expected."""
    (tmp_path / "config.toml").write_text(CONFIG)

    def source(*arguments, code=0):
        done = call("source", *arguments)
        assert done.exit_code == code, done.output
        return done

    return source


@pytest.fixture
def written(tmp_path):
    def written(name="sources"):
        return tomllib.loads((tmp_path / f"config.d/{name}.toml").read_text()).get("source", [])

    return written


def a_feed(site, path="/feed"):
    site.feed(path, {"title": "Calm", "link": site.url("/1")})
    return site.url(path)


# --- one by one -----------------------------------------------------------------------------------------------------


def test_a_feed_is_tried_and_written_under_the_name_that_it_gives_itself(source, site, written, tmp_path):
    told = source("add", a_feed(site), "--tag", "mali", "--tag", "fr").stdout

    assert written() == [{"name": "a-site", "url": site.url("/feed"), "tags": ["mali", "fr"]}]
    assert "systemctl reload" in told
    assert (tmp_path / "config.toml").read_text() == CONFIG
    assert [json.loads(line)["name"] for line in source("list", "--json").stdout.splitlines()] == ["by-hand", "a-site"]


def test_a_second_source_of_that_name_gets_a_number_and_a_sitemap_its_kind(source, site, written):
    source("add", a_feed(site))
    site.show("/sitemap.xml", f"<urlset><url><loc>{site.url('/2')}</loc></url></urlset>")

    source("add", a_feed(site, "/other"))
    source("add", site.url("/sitemap.xml"), "--name", "map")

    assert [(each["name"], each.get("kind")) for each in written()] == [
        ("a-site", None),
        ("a-site-2", None),
        ("map", "sitemap"),
    ]


@pytest.mark.parametrize("how", ["/feed", "/feed/", "/feed?utm_source=x"])
def test_what_is_there_already_is_not_added_again(source, site, written, how):
    source("add", a_feed(site), "--name", "mine")

    told = source("add", site.url(how), code=2).stderr

    assert 'is the source "mine" already' in told
    assert len(written()) == 1


def test_what_is_no_source_is_not_added(source, site, tmp_path):
    site.show("/", "<html><body>Welcome</body></html>")

    told = source("add", site.url("/"), code=1).stderr

    assert f"news-monitor source discover {site.url('/')}" in told
    gone = source("add", site.url("/deep/gone.xml"), code=1).stderr
    assert "not found" in gone
    assert f"news-monitor source discover {site.url('/')}`" in gone
    assert 'there is a source "by-hand" already' in source("add", a_feed(site), "--name", "by-hand", code=2).stderr
    assert not (tmp_path / "config.d").exists()


def test_what_is_no_address_is_told_without_asking_anybody(source):
    assert source("add", "studiotamani", code=2).stderr == (
        "studiotamani is no http(s) URL; write it like https://www.example.org/feed/\n"
    )


def test_a_source_is_disabled_enabled_and_removed(source, site, written, tmp_path):
    source("add", a_feed(site))
    source("add", a_feed(site, "/other"))
    path = tmp_path / "config.d/sources.toml"
    path.write_text(path.read_text() + "# a note of mine\n")
    before = path.read_text()

    source("disable", "a-site")
    assert [each.get("enabled") for each in written()] == [False, None]
    assert "a-site\n" not in source("list").stdout.replace("\t", "\n")
    assert 'is the source "a-site" already' in source("add", site.url("/feed"), code=2).stderr

    source("enable", "a-site")
    assert path.read_text() == before

    source("remove", "a-site")
    assert [each["name"] for each in written()] == ["a-site-2"]
    assert "# a note of mine" in path.read_text()
    source("remove", "a-site-2")
    assert source("list").stdout.count("\n") == 1


@pytest.mark.parametrize(
    ("verb", "remedy"), [("remove", "take this table out"), ("disable", "write enabled = false there")]
)
def test_what_people_wrote_is_left_alone_and_its_line_is_told(source, tmp_path, verb, remedy):
    told = source(verb, "by-hand", code=2).stderr

    assert f"config.toml:5: this is written by hand, and is left alone: {remedy}" in told
    assert (tmp_path / "config.toml").read_text() == CONFIG


def test_a_table_of_ours_that_people_made_more_of_is_left_alone_as_well(source, site, tmp_path):
    source("add", a_feed(site))
    path = tmp_path / "config.d/sources.toml"
    path.write_text(path.read_text() + '[source.headers]\nX-Key = "env:KEY"\n')
    before = path.read_text()

    assert "sources.toml:3: this is written by hand" in source("remove", "a-site", code=2).stderr
    assert path.read_text() == before


def test_a_name_that_is_none_is_told_with_the_one_that_may_be_meant(source):
    assert 'unknown source "by-hnd", did you mean "by-hand"?' in source("remove", "by-hnd", code=2).stderr


def test_a_file_of_that_name_that_people_wrote_is_left_alone(source, site, tmp_path):
    (tmp_path / "config.d").mkdir()
    path = tmp_path / "config.d/sources.toml"
    path.write_text("# mine\n")

    assert "is a file of yours" in source("add", a_feed(site), code=2).stderr
    assert path.read_text() == "# mine\n"


# --- lists ----------------------------------------------------------------------------------------------------------


def test_a_list_is_taken_in_once_and_what_is_no_feed_is_told(source, tmp_path, written):
    (tmp_path / "My feeds.opml").write_text(LIST)

    first = source("import", "My feeds.opml", code=3)
    before = (tmp_path / "config.d/my-feeds.toml").read_text()
    again = source("import", "My feeds.opml", code=3)

    assert [(each["name"], each.get("tags")) for each in written("my-feeds")] == [
        ("delta-courier", ["Africa", "Mali"]),
        ("écho-des-dunes", ["Africa"]),
        ("in-a-folder-without-a-name", None),
    ]
    assert "added 3 of 4 feeds to config.d/my-feeds.toml, 0 there already" in first.stdout
    assert "not added: a-bookmark: url: missing" in first.stderr
    assert "added 0 of 4 feeds, 3 there already" in again.stdout
    assert (tmp_path / "config.d/my-feeds.toml").read_text() == before


def test_names_of_a_list_are_their_own_and_addresses_are_checked(source, tmp_path):
    (tmp_path / "l.opml").write_text(
        "<opml><body>"
        "<outline text='By hand' xmlUrl='https://a.example/1'/><outline text='By hand' xmlUrl='https://a.example/2'/>"
        "<outline text='' xmlUrl='https://b.example/'/><outline text='Again' xmlUrl='https://www.b.example'/>"
        "<outline text='File' xmlUrl='file:///etc/passwd'/><outline text='Secret' xmlUrl='https://me:pw@c.example/'/>"
        "</body></opml>"
    )

    told = [json.loads(line) for line in source("import", "l.opml", "--json", code=3).stdout.splitlines()]

    assert [(each["name"], each["added"]) for each in told] == [
        ("by-hand-2", True), ("by-hand-3", True), ("b-example", True), ("again", False), ("file", False), ("secret", False),
    ]  # fmt: skip
    assert told[3]["reason"] == 'it is the source "b-example" already'
    assert "http(s)" in told[4]["reason"]
    assert "pw" not in told[5]["reason"]


def test_what_is_exported_can_be_imported(source, tmp_path, call):
    (tmp_path / "l.opml").write_text(LIST)
    source("import", "l.opml", code=3)
    (tmp_path / "config.d/more.toml").write_text('[[source]]\nname = "g"\nkind = "gdelt"\nquery = "Mali"\n')

    told = source("export")
    (tmp_path / "out.opml").write_text(told.stdout)

    assert "left out, since OPML knows feeds only: g" in told.stderr
    assert "added 0 of 4 feeds, 4 there already" in source("import", "out.opml").stdout


@pytest.mark.parametrize(
    ("content", "where", "added"),
    [
        ("<opml><body><outline", "line 1: Couldn't find end of Start Tag outline", 0),
        ("<?xml version='1.0'?>\n<opml><body>\n<outline text='A' xmlUrl='https://a.example/1'/>\n<outl", "line 4: ", 1),
        ("<opml><body>\n<outline text='A' xmlUrl='https://a.example/1'/>\n</opml>", "line 3: ", 1),
    ],
)
def test_a_list_that_is_broken_says_where_and_what_can_be_read_is_taken(source, tmp_path, content, where, added):
    (tmp_path / "l.opml").write_text(content)

    told = source("import", "l.opml", code=3)

    assert f"l.opml: the list is broken, and what could be read of it is taken: {where}" in told.stderr
    assert told.stdout.startswith(f"added {added} of ")


def test_a_title_that_is_not_escaped_breaks_no_list(source, tmp_path):
    (tmp_path / "l.opml").write_text(
        "<opml><body><outline text='Sand & Co&nbsp;' xmlUrl='https://a.example/1'/></body></opml>"
    )
    assert "broken" not in source("import", "l.opml").stderr


@pytest.mark.parametrize("content", ["<html></html>", None])
def test_what_is_no_list_is_refused(source, tmp_path, content):
    if content:
        (tmp_path / "l.opml").write_text(content)

    assert "l.opml: " in source("import", "l.opml", code=2).stderr
