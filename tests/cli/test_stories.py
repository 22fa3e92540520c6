import json

import pytest


def rows(result):
    return [line.split("\t") for line in result.stdout.splitlines()]


def test_stories_are_listed_with_what_came_of_them(call, database):
    (row,) = rows(call("stories", "--since", "9999d"))

    assert row[1:] == ["s1", "2", "0", "2", "high", "", "Four fighters killed near Bandiagara"]
    (told,) = call("stories", "--since", "9999d", "--json").stdout.splitlines()
    assert {"severity": "high", "toll": []}.items() <= json.loads(told).items()
    assert {"id": "s1", "articles": 2, "sources": 0, "alerts": 2, "waiting": False}.items() <= json.loads(told).items()


def test_a_time_that_is_none_is_a_matter_of_usage(call, database):
    assert call("stories", "--since", "soon").exit_code == 2


def test_the_time_line_of_a_story_says_what_each_article_added_and_what_was_sent(call, database):
    lines = call("show", "s1").stdout.splitlines()

    assert lines[:2] == [
        "story s1: Four fighters killed near Bandiagara",
        "opened 2026-03-14 12:01:00 UTC, 2 articles, single source",
    ]
    assert "  in the story: a copy of article 1" in lines
    assert lines[lines.index("  new") :][:3] == [
        "  new",
        "  a1, desk: sent",
        "  2026-03-14 12:00:00 UTC sent: 200 ok",
    ]
    assert lines.count("  new") == 1
    assert "  a2, mail: parked" in lines
    assert "  not told, anywhere: absorbed, a copy of article 1" in lines


def test_a_part_is_split_off_and_merged_again(call, database):
    assert call("stories", "split", "s1", "2").stdout == "story s2 holds 1 of the articles of s1 now\n"
    assert len(rows(call("stories", "--since", "9999d"))) == 2
    assert json.loads(call("stories", "merge", "s2", "s1", "--json").stdout) == {"story": "s1"}
    assert len(rows(call("stories", "--since", "9999d"))) == 1


@pytest.mark.parametrize("args", [["split", "s1", "9"], ["split", "s1", "x"], ["merge", "s1", "s1"], ["split", "s1"]])
def test_what_cannot_be_changed_is_a_matter_of_usage(call, database, args):
    assert call("stories", *args).exit_code == 2
