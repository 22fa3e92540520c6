"""The channels, by the scheme of their URL; whatever is not in the table is apprise's."""

import re
from collections.abc import Callable, Mapping

from monitor.channels.console import open_console
from monitor.channels.file import open_file
from monitor.errors import UsageError
from monitor.model import ChannelName, Secret
from monitor.ports import Channel

_SLACK_HOOK = re.compile(r"(?i)https://hooks\.slack(-gov)?\.com/")


def open_channel(name: ChannelName, url: Secret, key: Secret | None = None) -> Channel:
    """The channel that a URL names; `key` signs what a webhook sends.

    Raises UsageError, free of secrets, if it names none, or more than one target.
    """
    scheme = service(url)
    if scheme in _HOOKS:
        return _open_hook(name, url, key)
    if key:
        raise UsageError(f"channel {name}: only what a webhook sends is signed with a secret; this is none")
    return OPENERS.get(scheme, _open_apprise)(name, url)


def service(url: Secret) -> str:
    """What a URL names, as far as it may be shown: its scheme, or Slack for a hook as Slack gives it."""
    return "slack" if _SLACK_HOOK.match(url.reveal()) else url.reveal().partition(":")[0].lower()


# The libraries of each cost up to a second of CPU, and are imported for those who use them.


def _open_apprise(name: ChannelName, url: Secret) -> Channel:
    from monitor.channels.apprise import AppriseChannel  # noqa: PLC0415 - see above

    return AppriseChannel(name, url)


def _open_slack(name: ChannelName, url: Secret) -> Channel:
    from monitor.channels.slack import open_slack  # noqa: PLC0415 - see above

    return open_slack(name, url)


def _open_email(name: ChannelName, url: Secret) -> Channel:
    from monitor.channels.email import open_email  # noqa: PLC0415 - see above

    return open_email(name, url)


def _open_hook(name: ChannelName, url: Secret, key: Secret | None) -> Channel:
    """A webhook of one's own, unless apprise knows the address as that of a service that wants a form of its own."""
    from monitor.channels.webhook import WebhookChannel  # noqa: PLC0415 - see above

    if key is None and not url.reveal().lower().startswith("webhook+"):
        from monitor.channels.apprise import AppriseChannel, is_service  # noqa: PLC0415 - see above

        if is_service(url):
            return AppriseChannel(name, url)
    return WebhookChannel(name, url, key)


_HOOKS = ("http", "https", "webhook+http", "webhook+https")

OPENERS: Mapping[str, Callable[[ChannelName, Secret], Channel]] = {
    "console": open_console,
    "file": open_file,
    "mailto": _open_email,
    "mailtos": _open_email,
    "slack": _open_slack,
    "smtp": _open_email,
    "smtps": _open_email,
}
