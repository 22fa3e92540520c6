"""What the daemon and the commands open in the same way, as the settings say."""

from monitor.config import Settings
from monitor.net import Net


def open_net(settings: Settings) -> Net:
    """The door to the web. Commands take it as well: what a person types may be a link from a stranger."""
    fetch = settings.fetch
    return Net(
        user_agent=settings.user_agent,
        timeout=fetch.timeout,
        max_bytes=fetch.max_bytes,
        allow_private=fetch.allow_private,
        proxy=fetch.proxy,
    )
