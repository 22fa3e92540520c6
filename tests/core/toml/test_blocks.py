import tomllib

from monitor.core.toml.blocks import HEADING, is_ours, with_switch, with_table, without_table
from monitor.core.toml.lines import line_of

A = {"name": "a", "url": "https://a.example/", "tags": ("mali", "fr")}
B = {"name": 'b "quoted" \\ \x7f مالي', "url": "https://b.example/", "kind": "sitemap"}


def sources(text):
    return tomllib.loads(text).get("source", [])


def line(text, index):
    return line_of(text, ("source", index))


def test_tables_are_added_at_the_end_under_one_heading():
    text = with_table(with_table("", A), B)

    assert is_ours(text)
    assert text.count(HEADING) == 1
    assert sources(text) == [
        {"name": "a", "url": "https://a.example/", "tags": ["mali", "fr"]},
        {"name": B["name"], "url": "https://b.example/", "kind": "sitemap"},
    ]


def test_a_table_goes_with_its_comment_and_all_else_stays():
    text = with_table(with_table("", A), B) + "\n# about c\n[[source]]\nname = 'c'\n# below c\n"

    without_b = without_table(text, line(text, 1))
    without_c = without_table(text, line(text, 2))

    assert [source["name"] for source in sources(without_b)] == ["a", "c"]
    assert "# about c" in without_b
    assert "# about c" not in without_c
    assert "# below c" in without_c
    assert without_table(without_table(without_b, line(without_b, 1)), 4).startswith(HEADING)


def test_a_table_is_switched_off_and_on_again():
    text = with_table(with_table("", A), B)

    off = with_switch(text, line(text, 0), enabled=False)

    assert [source.get("enabled") for source in sources(off)] == [False, None]
    assert with_switch(off, line(off, 0), enabled=False) == off
    assert with_switch(off, line(off, 0), enabled=True) == text


def test_a_last_line_without_an_end_is_no_obstacle():
    text = f"{HEADING}[[source]]\nname = 'a'"

    assert sources(with_switch(text, 2, enabled=False)) == [{"name": "a", "enabled": False}]
    assert without_table(text, 2) == HEADING
    assert len(sources(with_table(text, B))) == 2
