"""The channels, by the scheme of their URL; whatever is not in the table is apprise's."""

from collections.abc import Callable, Mapping

from monitor.channels.console import open_console
from monitor.channels.file import open_file
from monitor.model import ChannelName, Secret
from monitor.ports import Channel


def open_channel(name: ChannelName, url: Secret) -> Channel:
    """The channel that a URL names. Raises UsageError, free of secrets, if it names none, or more than one target."""
    scheme = url.reveal().partition(":")[0].lower()
    return OPENERS.get(scheme, _open_apprise)(name, url)


def _open_apprise(name: ChannelName, url: Secret) -> Channel:
    from monitor.channels.apprise import AppriseChannel  # noqa: PLC0415 - a second of CPU, for those who use it

    return AppriseChannel(name, url)


OPENERS: Mapping[str, Callable[[ChannelName, Secret], Channel]] = {
    "console": open_console,
    "file": open_file,
}
