from datetime import timedelta

import pytest

from monitor.core.pages.robots import LONGEST_DELAY, permission

AGENT = "news-monitor/0.1 (+https://desk.example)"
PAGE = "https://river.example/news/ferry?page=2"


@pytest.mark.parametrize(
    ("rules", "allowed"),
    [
        ("", True),
        ("User-agent: *\nDisallow:", True),
        ("User-agent: *\nDisallow: /", False),
        ("User-agent: *\nDisallow: /news/", False),
        ("User-agent: *\nDisallow: /*?page=", False),
        ("User-agent: *\nDisallow: /news$", True),
        ("User-agent: *\nDisallow: /news/\nAllow: /news/ferry", True),
        ("User-agent: othermonitor\nDisallow: /", True),
        ("User-agent: *\nAllow: /\n\nUser-agent: news-monitor\nDisallow: /", False),
        ("\ufeffUser-agent: *\nDisallow: /", False),
        ("<html><body>no rules here</body></html>", True),
        ("\0\0\0", True),
    ],
)
def test_a_page_is_read_as_the_rules_for_us_allow(rules, allowed):
    assert permission(rules.encode(), AGENT, PAGE).allowed is allowed


@pytest.mark.parametrize(
    ("delay", "waits"),
    [("2.5", timedelta(seconds=2.5)), ("86400", LONGEST_DELAY), ("-3", timedelta(0)), ("soon", timedelta(0)),
     ("nan", timedelta(0)), ("inf", LONGEST_DELAY)],
)  # fmt: skip
def test_a_crawl_delay_is_kept_within_reason(delay, waits):
    rules = f"User-agent: *\nCrawl-delay: {delay}\nDisallow: /private"

    assert permission(rules.encode(), AGENT, PAGE).delay in {waits, timedelta(0)}
    assert permission(rules.encode(), AGENT, PAGE).delay == waits or delay == "inf"
