"""The tables of a configuration file, as pydantic checks them: one model a table, one function a kind of value."""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, TypeVar
from urllib.parse import SplitResult
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, Field, PlainValidator, ValidationError, ValidationInfo

from monitor.config.secrets import Place, may_hold_secret, split_url
from monitor.core.delivery.timetable import parse_digest, parse_quiet_hours, parse_rate
from monitor.core.quantities import parse_duration, parse_size
from monitor.core.toml.lines import KeyPath
from monitor.model import DigestTimes, FullText, QuietHours, RateLimit, Secret, Severity, Updates
from monitor.tomlfile import misfit, unknown


def _place(info: ValidationInfo) -> Place:
    assert isinstance(info.context, Place)
    return info.context


def _duration(value: object) -> timedelta:
    span = parse_duration(value) if isinstance(value, str) else timedelta(0)
    if span < timedelta(seconds=1):
        raise ValueError('must be a duration in quotes, of at least one second, like "15m"')
    return span


def _cadence(value: object) -> timedelta | None:
    return None if value == "adaptive" else _duration(value)


def _size(value: object) -> int:
    size = parse_size(str(value))
    if size < 1024:
        raise ValueError('must be at least "1KiB"')
    return size


def _zone(value: object) -> ZoneInfo:
    try:
        return ZoneInfo(str(value))
    except (ValueError, KeyError, OSError):
        raise ValueError(f'"{value}" is not a time zone; write it like "Africa/Bamako"') from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("must be text in quotes")  # noqa: TRY004 - pydantic collects ValueErrors
    return value


def _line(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise ValueError("must be one line of text, and not empty")
    return text.strip()


def _country(text: str) -> str:
    if not re.fullmatch("[A-Za-z]{2}", text):
        raise ValueError(f'"{text}" is not a country; write its two letters, like "ML"')
    return text.upper()


def _local(path: Path, info: ValidationInfo) -> Path:
    return _place(info).folder / path.expanduser()


def _existing(path: Path) -> Path:
    if not os.access(path, os.F_OK):
        raise ValueError(f"there is no {path}; name a rule pack or a folder of them")
    return path


def _web_address(url: str, wanted: str = "an http(s) URL") -> SplitResult:
    parts = split_url(url)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"must be {wanted}")
    return parts


def _feed_url(url: str) -> str:
    parts = _web_address(url)
    if parts.username is not None:
        raise ValueError('holds a password; take it out and write headers = { Authorization = "env:NAME" }')
    return url


def _followed(check: Callable[[Place, str, str], Secret]) -> PlainValidator:
    """A secret, checked by where it is written, what is written there, and what that refers to."""

    def validate(value: object, info: ValidationInfo) -> Secret:
        place, written = _place(info), _text(value)
        return Secret(written) if place.leaves(written) else check(place, written, _line(place.resolve(written)))

    return PlainValidator(validate, str)


def _proxy(place: Place, written: str, url: str) -> Secret:
    parts = _web_address(url, 'the URL of an HTTP proxy, like "http://proxy.example:3128"')
    return place.keep(written, url) if parts.username is not None else Secret(url)


def _ping(place: Place, written: str, url: str) -> Secret:
    _web_address(url, "an http(s) URL, which is asked once a minute while all goes well")
    return place.keep(written, url)


def _target(place: Place, written: str, url: str) -> Secret:
    if url != "console:" and not re.match(r"[A-Za-z][A-Za-z0-9+.-]*://.", url):
        raise ValueError('must be "console:", "file:///PATH", or a URL like "slack://…", "https://…" or "smtps://…"')
    return place.keep(written, url) if may_hold_secret(url) else Secret(url)


def _labels(match: dict[str, str]) -> dict[str, str]:
    known = [severity.value for severity in Severity]
    if match.get("severity", known[0]) not in known:
        raise ValueError(f'there is no severity "{match["severity"]}"; it is one of {", ".join(known)}')
    return match


def _quiet_hours(value: object) -> QuietHours:
    return parse_quiet_hours(_text(value))


def _digest(value: object) -> DigestTimes:
    return parse_digest(_text(value))


def _times(value: object) -> DigestTimes:
    try:
        return parse_digest(_text(value))
    except ValueError:
        raise ValueError('must be times of the day like "daily 06:30" or "every 6h"') from None


def _rate(value: object) -> RateLimit:
    return parse_rate(_text(value))


_Line = Annotated[str, AfterValidator(_line)]
_Duration = Annotated[timedelta, PlainValidator(_duration, str)]
_LocalPath = Annotated[Path, AfterValidator(_local)]
_Count = Annotated[int, Field(ge=1, le=1000)]


class MonitorTable(BaseModel, extra="forbid", arbitrary_types_allowed=True):
    """[monitor]: where things are, who we are, how much at once, and how long we remember."""

    database: _LocalPath | None = None
    rules: tuple[Annotated[_LocalPath, AfterValidator(_existing)], ...] | None = None
    timezone: Annotated[ZoneInfo, PlainValidator(_zone, str)] = ZoneInfo("UTC")
    user_agent: _Line = "news-monitor"
    contact: _Line | None = None
    concurrency: _Count = 16
    retention: _Duration = timedelta(days=365)
    max_age: _Duration = timedelta(days=7)
    operators: tuple[str, ...] | None = None
    heartbeat: Annotated[Secret, _followed(_ping)] | None = None


class FetchTable(BaseModel, extra="forbid", arbitrary_types_allowed=True):
    """[fetch]: how feeds and pages are asked for."""

    timeout: _Duration = timedelta(seconds=30)
    max_bytes: Annotated[int, PlainValidator(_size, int | str)] = 5 << 20
    per_host: _Count = 2
    respect_robots: bool = True
    allow_private: bool = False
    proxy: Annotated[Secret, _followed(_proxy)] | None = None


class CanaryTable(BaseModel, extra="forbid", arbitrary_types_allowed=True):
    """[canary]: the test article. It needs all its keys; but one file may say this and another that."""

    rule: _Line | None = None
    channel: _Line | None = None
    at: Annotated[DigestTimes, PlainValidator(_times, str)] | None = None


class SourceTable(BaseModel, extra="allow", arbitrary_types_allowed=True):
    """[[source]]: what we poll. Without `full_text` it is as its kind has it; further keys are options of the kind."""

    name: _Line
    url: Annotated[str, AfterValidator(_feed_url)] | None = None
    kind: _Line = "feed"
    every: Annotated[timedelta | None, PlainValidator(_cadence, str)] = None
    tags: tuple[_Line, ...] = ()
    country: Annotated[str, AfterValidator(_country)] | None = None
    full_text: FullText | None = None
    headers: dict[str, Annotated[Secret, _followed(Place.keep)]] = Field(default_factory=dict)
    enabled: bool = True


class ChannelTable(BaseModel, extra="forbid", arbitrary_types_allowed=True):
    """[[channel]]: a destination, whatever service is behind it."""

    name: _Line
    url: Annotated[Secret, _followed(_target)]
    announce: bool = True
    secret: Annotated[Secret, _followed(Place.keep)] | None = None
    rate_limit: Annotated[RateLimit, PlainValidator(_rate, str)] | None = None


class RouteTable(BaseModel, extra="forbid"):
    """[[route]]: which alerts go to which channels, and when."""

    match: Annotated[dict[str, str], AfterValidator(_labels)] = Field(default_factory=dict)
    channels: Annotated[tuple[str, ...], Field(min_length=1)]
    go_on: bool = Field(default=False, alias="continue")
    updates: Updates = Updates.MATERIAL
    quiet_hours: Annotated[QuietHours, PlainValidator(_quiet_hours, str)] | None = None
    breach: Severity | None = None
    digest: Annotated[DigestTimes, PlainValidator(_digest, str)] | None = None
    group_by: tuple[_Line, ...] | None = None
    group_wait: _Duration | None = None
    group_interval: _Duration | None = None


_Single = TypeVar("_Single", MonitorTable, FetchTable, CanaryTable)

Table = MonitorTable | FetchTable | CanaryTable | SourceTable | ChannelTable | RouteTable

Mistake = tuple[KeyPath, str]
"""Where in a table, and what is wrong and would be right."""

SINGLE = ("monitor", "fetch", "canary")
"""The tables of which there is one; several files may each say something of it."""

MODELS: Mapping[str, type[Table]] = {
    "monitor": MonitorTable,
    "fetch": FetchTable,
    "canary": CanaryTable,
    "source": SourceTable,
    "channel": ChannelTable,
    "route": RouteTable,
}


def check_table(name: str, written: Mapping[str, object], place: Place) -> tuple[Table | None, list[Mistake]]:
    """Read one table as its model, or give every mistake in it."""
    try:
        return MODELS[name].model_validate(written, context=place), []
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
        return None, [(each["loc"], _describe(each, name)) for each in details]


def merge(model: type[_Single], tables: Iterable[_Single]) -> _Single:
    """What a later table says overrides an earlier one; what none says is the default."""
    said = {key: getattr(table, key) for table in tables for key in table.model_fields_set}
    return model.model_construct(**said)


def _describe(error: Mapping[str, Any], table: str) -> str:
    match error["type"]:
        case "extra_forbidden":
            fields = MODELS[table].model_fields.items()
            return unknown("key", str(error["loc"][-1]), [field.alias or name for name, field in fields])
        case "missing":
            return f"missing; every [[{table}]] has one"
        case "value_error":
            return str(error["ctx"]["error"])
        case _:
            return misfit(error)
