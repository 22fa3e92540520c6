"""Kinds of source that others wrote: what is installed beside us under the entry points of `monitor.sources`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from monitor.sources import KINDS, Kind

GROUP = "monitor.sources"

MISTAKES = (
    ImportError, SyntaxError, AttributeError, NameError, LookupError, TypeError, ValueError, RuntimeError, OSError,
    AssertionError, ArithmeticError,
)  # fmt: skip
"""What a module that somebody wrote is likely to raise; anything else is told as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plugins:
    """What was found. kinds: ours and those of others. targets: where a worker finds each of the others, as
    `module:object`. broken: the others that could not be taken, and why.
    """

    kinds: Mapping[str, Kind]
    targets: Mapping[str, str]
    broken: Mapping[str, str]


@cache
def load_plugins() -> Plugins:
    """Import every plug-in, once; one that is broken is left out, and nothing else suffers."""
    kinds, targets, broken = dict(KINDS), {}, {}
    for entry in entry_points(group=GROUP):
        kind = _load(entry) if entry.name not in kinds else "there is a kind of that name already"
        if isinstance(kind, Kind):
            kinds[entry.name], targets[entry.name] = kind, entry.value
        else:
            broken[entry.name] = f"{entry.value}: {kind}"
    return Plugins(kinds=kinds, targets=targets, broken=broken)


def _load(entry: EntryPoint) -> Kind | str:
    """The kind, or what is wrong with it."""
    try:
        found = entry.load()
    except MISTAKES as error:
        return f"{type(error).__name__}: {error}"
    return found if isinstance(found, Kind) else f"is {type(found).__name__}, where a monitor.sources.Kind belongs"
