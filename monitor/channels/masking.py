"""The secrets of a channel, taken out of what its peer says before anybody is told."""

import re
from collections.abc import Callable, Iterable
from urllib.parse import parse_qsl, unquote, urlsplit

from monitor.core.plain import plain

_DETAIL = 200
_NO_SECRET = 4
"""Characters below which a part of a URL is no secret, and would only take words out of what the peer said."""


def masking(secrets: Iterable[str]) -> Callable[[str], str]:
    """A function that makes a peer's words plain, short and free of these secrets."""
    longest_first = sorted({secret for secret in secrets if len(secret) >= _NO_SECRET}, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")
    return lambda detail: plain(pattern.sub("***", plain(detail, 10 * _DETAIL)), _DETAIL)


def secrets_of_url(url: str) -> set[str]:
    """Every part of a URL but its scheme and the names of its parameters, as written and as decoded.

    What has no value is no name: `https://hooks.example/?TOKEN`.
    """
    parts = urlsplit(url)
    raw = [
        *re.split(r"[/:@]", parts.netloc + parts.path),
        parts.fragment,
        *(value or name for name, value in parse_qsl(parts.query, keep_blank_values=True)),
    ]
    return {text for part in raw for text in (part, unquote(part))}
