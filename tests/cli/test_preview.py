"""`source preview NAME`: a source of any kind, as the daemon would ask and read it."""

import json

import pytest


@pytest.fixture
def listing(tmp_path, site):
    """A configuration with a listing of tenders."""
    (tmp_path / "config.toml").write_text(
        f'[fetch]\nallow_private = true\n[[source]]\nname = "tenders"\nkind = "page"\nurl = "{site.url("/list")}"\n'
        'select = { entry = "li" }\n[[source]]\nname = "map"\nkind = "sitemap"\n'
        f'url = "{site.url("/index.xml")}"\n'
    )


def test_a_source_is_previewed_by_its_name(call, site, listing):
    site.show("/list", "<ul><li><a href='/7'>Wells for Ansongo</a></li></ul>")

    done = call("source", "preview", "tenders", "--json")

    assert (done.exit_code, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "guid": None, "title": "Wells for Ansongo", "link": site.url("/7"), "published": None, "summary": "",
    }  # fmt: skip


def test_an_index_is_previewed_by_its_newest_child(call, site, listing):
    site.show("/index.xml", f"<sitemapindex><sitemap><loc>{site.url('/s.xml')}</loc></sitemap></sitemapindex>")
    site.show("/s.xml", f"<urlset><url><loc>{site.url('/wells-are-dug')}</loc></url></urlset>")

    assert call("source", "preview", "map").stdout == f"undated\twells are dug\t{site.url('/wells-are-dug')}\n"


def test_what_is_wrong_with_its_selectors_is_told(call, site, listing):
    site.show("/list", f"<p>{'Nothing is asked for at present. ' * 10}</p>")

    done = call("source", "preview", "tenders")

    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith('tenders: not a feed: select.entry = "li" finds nothing: the page has changed')


def test_no_word_from_outside_drives_a_terminal(call, site):
    done = call("source", "preview", "-", stdin='{"error": "no key\\u001b]0;owned\\u0007"}')

    assert done.stderr == "-: not a feed: JSON that is no feed and tells of an error (error: no key)\n"


def test_a_file_of_that_name_comes_first(call, site, listing, tmp_path):
    (tmp_path / "tenders").write_text(
        "<rss version='2.0'><channel><item><title>From a file</title></item></channel></rss>"
    )

    assert "From a file" in call("source", "preview", "tenders").stdout
