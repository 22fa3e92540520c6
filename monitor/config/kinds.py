"""A [[source]] table and what its kind knows → a `Source`, or what is wrong with it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.config.tables import Mistake, SourceTable
from monitor.model import Source, SourceName, SourceState
from monitor.sources import Kind
from monitor.tomlfile import unknown

_FRESH = SourceState(next_poll_at=datetime.min.replace(tzinfo=UTC), interval=timedelta())


def source_of(table: SourceTable, kinds: Mapping[str, Kind]) -> tuple[Source | None, list[Mistake]]:
    """The source that a table means, or every mistake in what it says besides the keys of every kind."""
    kind = kinds.get(table.kind)
    if kind is None:
        return None, [(("kind",), unknown("kind", table.kind, kinds))]
    source = Source(
        name=SourceName(table.name),
        url=table.url or "",
        kind=table.kind,
        every=table.every,
        tags=table.tags,
        country=table.country,
        full_text=table.full_text or kind.full_text,
        headers=table.headers,
        options={name: value for name, value in _written(table) if isinstance(value, str)},
    )
    mistakes = list(_mistakes(table, kind, kinds))
    if mistakes := mistakes or [(_path(name), message) for name, message in kind.mistakes(source)]:
        return None, mistakes
    return (source if table.url else replace(source, url=kind.request(source, _FRESH).url)), []


def _written(table: SourceTable) -> Iterator[tuple[str, object]]:
    """The keys that are not of every kind; those of a table inside by its name and a dot."""
    for name, value in (table.model_extra or {}).items():
        if isinstance(value, dict):
            yield from ((f"{name}.{inner}", each) for inner, each in value.items())
        else:
            yield name, value


def _mistakes(table: SourceTable, kind: Kind, kinds: Mapping[str, Kind]) -> Iterator[Mistake]:
    if kind.needs_url and not table.url:
        yield ("url",), "missing; every [[source]] has one"
    for name, value in _written(table):
        if name not in kind.options:
            others = [other for other, each in kinds.items() if name in each.options]
            known = [*SourceTable.model_fields, *kind.options]
            meant = " or ".join(f'kind = "{other}"' for other in others)
            yield _path(name), f"is for {meant}" if meant else unknown("key", name, known)
        elif not isinstance(value, str):
            yield _path(name), "must be text in quotes"


def _path(name: str) -> tuple[str, ...]:
    return tuple(name.split("."))
