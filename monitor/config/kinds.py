"""A [[source]] table and what its kind knows → a `Source`, or what is wrong with it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.config.tables import Mistake, SourceTable
from monitor.model import Source, SourceName, SourceState
from monitor.sources import Kind
from monitor.tomlfile import unknown

_FRESH = SourceState(next_poll_at=datetime.min.replace(tzinfo=UTC), interval=timedelta())


def source_of(
    written: Mapping[str, object], table: SourceTable | None, kinds: Mapping[str, Kind]
) -> tuple[Source | None, list[Mistake]]:
    """The source that a table means, or every mistake in it that the checks of its keys could not find.

    `written` is the table as it stands in the file, `table` what those checks made of it: None where it failed them.
    """
    if (mistakes := list(_mistakes(written, kinds))) or table is None:
        return None, mistakes
    kind = kinds[table.kind]
    source = Source(
        name=SourceName(table.name),
        url=table.url or "",
        kind=table.kind,
        every=table.every,
        tags=table.tags,
        country=table.country,
        full_text=table.full_text or kind.full_text,
        headers=table.headers,
        options={name: value for name, value in _further_keys(written) if isinstance(value, str)},
    )
    refused: list[Mistake] = [(_path(name), message) for name, message in kind.mistakes(source)]
    if refused:
        return None, refused
    return (source if table.url else replace(source, url=kind.request(source, _FRESH).url)), []


def _further_keys(written: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """The keys that are not of every kind; those of a table inside by its name and a dot."""
    for name, value in written.items():
        if name in SourceTable.model_fields:
            continue
        if isinstance(value, dict):
            yield from ((f"{name}.{inner}", each) for inner, each in value.items())
        else:
            yield name, value


def _mistakes(written: Mapping[str, object], kinds: Mapping[str, Kind]) -> Iterator[Mistake]:
    named = written.get("kind", SourceTable.model_fields["kind"].default)
    if not isinstance(named, str):  # the check of the key tells that
        return
    kind = kinds.get(named)
    if kind is None:
        yield ("kind",), unknown("kind", named, kinds)
        return
    if kind.needs_url and not written.get("url"):
        yield ("url",), "missing; every [[source]] has one"
    for name, value in _further_keys(written):
        if name not in kind.options:
            others = [other for other, each in kinds.items() if name in each.options]
            known = [*SourceTable.model_fields, *kind.options]
            meant = " or ".join(f'kind = "{other}"' for other in others)
            yield _path(name), f"is for {meant}" if meant else unknown("key", name, known)
        elif not isinstance(value, str):
            yield _path(name), "must be text in quotes"


def _path(name: str) -> tuple[str, ...]:
    return tuple(name.split("."))
