"""The URL of a channel, taken apart."""

from urllib.parse import SplitResult, urlsplit

from monitor.errors import UsageError
from monitor.model import ChannelName, Secret


def parts_of(name: ChannelName, url: Secret) -> SplitResult:
    """Scheme, login, host, port, path and query. Raises UsageError, which quotes nothing, if it has no host."""
    try:
        parts = urlsplit(url.reveal().replace("#", "%23"))
        if parts.port != 0 and parts.hostname:
            return parts
    except ValueError:  # its text quotes the URL
        pass
    raise UsageError(f"channel {name}: its URL cannot be read, or names no host")
