"""What a site's robots.txt lets us read, and how fast (RFC 9309, and the Crawl-delay that it leaves out)."""

from datetime import timedelta

from protego import Protego

from monitor.core.charset import decode
from monitor.model import Permission

LONGEST_DELAY = timedelta(minutes=1)
"""What a Crawl-delay may ask of us; some name hours, which would mean never."""

ROBOTS_BYTES = 500 * 1024
"""As much of the file counts as RFC 9309 has everybody read."""


def permission(robots: bytes, agent: str, url: str) -> Permission:
    """Whether the program with that User-Agent may read `url`, and the least time between two of its requests.

    The work grows with what the file says: call it in a worker.
    """
    rules = Protego.parse(decode(robots[:ROBOTS_BYTES], "text/plain"))
    delay = timedelta(seconds=min(max(rules.crawl_delay(agent) or 0.0, 0.0), LONGEST_DELAY.total_seconds()))
    return Permission(allowed=rules.can_fetch(url, agent), delay=delay)
