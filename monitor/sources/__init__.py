"""The kinds of sources: how to ask, how to parse. A kind is two pure functions, and a line in this table."""

from collections.abc import Mapping

from monitor.ports import SourceKind
from monitor.sources.feed import FeedKind

KINDS: Mapping[str, SourceKind] = {"feed": FeedKind()}
