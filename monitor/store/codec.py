"""How values stand in the database: instants as text that sorts, lists and evidence as JSON that a person can read."""

import json
import struct
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from monitor.model import (
    AlertContent,
    Claim,
    ClaimKind,
    Count,
    Counted,
    Digest,
    EventType,
    Excerpt,
    Field,
    Figure,
    FigureKind,
    FiredRule,
    Form,
    Likely,
    Match,
    Muted,
    Notice,
    Resemblance,
    SceneKind,
    Secret,
    Severity,
    Standing,
    Traits,
    Withheld,
)

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, struct.error)
"""What Python says of a stored value that is none of ours, or that another version of us wrote."""

_SETS = ("regions", "seats", "recalled_names", "names", "titled", "whereabouts", "terms", "numbers")


def stamp(instant: datetime) -> str:
    """An instant as ISO 8601 in UTC; a whole second has no fraction, and `+` sorts before `.`."""
    return instant.astimezone(UTC).isoformat()


def optional_stamp(instant: datetime | None) -> str | None:
    return stamp(instant) if instant else None


def instant(stamped: str) -> datetime:
    """The instant that `stamp` wrote."""
    return datetime.fromisoformat(stamped)


def optional_instant(stamped: str | None) -> datetime | None:
    return instant(stamped) if stamped else None


def optional_bool(stored: int | None) -> bool | None:
    return None if stored is None else bool(stored)


def seconds(span: timedelta | None) -> float | None:
    return span.total_seconds() if span is not None else None


def span(stored: float | None) -> timedelta | None:
    return timedelta(seconds=stored) if stored is not None else None


def storable(told: str) -> str:
    """What a peer said, with a question mark for what UTF-8 cannot say: an answer is kept, whatever it is."""
    return told.encode(errors="replace").decode()


def to_json(value: object) -> str:
    """JSON of our own values: a dataclass as its fields, an instant as ISO 8601. TypeError for a secret."""
    return json.dumps(value, default=_plain, ensure_ascii=False)


def jsonable(value: object) -> Any:
    """The same as plain dictionaries, lists, texts and numbers."""
    return json.loads(to_json(value))


def pack(samples: tuple[int, ...]) -> bytes:
    """The samples of a text as unsigned 32-bit numbers, little-endian."""
    return struct.pack(f"<{len(samples)}I", *samples)


def unpack(packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(packed) // 4}I", packed)


def to_traits(text: str) -> Traits:
    told = json.loads(text)
    sets = {name: frozenset(told.get(name, ())) for name in _SETS}
    return Traits(
        **told
        | sets
        | {
            "at": instant(told["at"]),
            "form": Form(told["form"]),
            "days": tuple(map(date.fromisoformat, told["days"])),
            "recalled": tuple(map(date.fromisoformat, told.get("recalled", ()))),
            "figures": _counts(told["figures"]),
            "recalled_figures": _counts(told.get("recalled_figures", ())),
            "types": {EventType(name): share for name, share in told["types"].items()},
            "scenes": {SceneKind(name): weight for name, weight in told.get("scenes", {}).items()},
            "powers": told.get("powers", {}),
            "matters": told.get("matters", {}),
            "acts": told.get("acts", {}),
        }
    )


def _counts(told: Iterable[tuple[str, float, float]]) -> tuple[Count, ...]:
    return tuple((FigureKind(kind), least, most) for kind, least, most in told)


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, Secret):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, datetime):
        return stamp(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, frozenset):
        return sorted(value)
    raise TypeError(f"no JSON for {type(value).__name__}")


def to_notice(text: str) -> Notice:
    return Notice(**json.loads(text))


def to_digest(text: str) -> Digest:
    told = json.loads(text)
    return Digest(title=told["title"], remarks=tuple(told["remarks"]))


def to_alert_content(text: str) -> AlertContent:
    """What an alert said; one of before standing, figures and claims were kept stands by its own outlet alone."""
    told = json.loads(text)
    alone = {"sources": 1, "first": told["outlet"], "first_at": told["first_seen_at"]}
    return AlertContent(
        **told
        | {
            "published_at": instant(told["published_at"]),
            "first_seen_at": instant(told["first_seen_at"]),
            "rules": tuple(map(_fired_rule, told["rules"])),
            "entities": tuple(told["entities"]),
            "places": tuple(told["places"]),
            "excerpt": _excerpt(**told["excerpt"]),
            "standing": _standing(told.get("standing", alone)),
            "figures": tuple(_figure(figure) for figure in told.get("figures", ())),
            "claims": tuple(_claim(claim) for claim in told.get("claims", ())),
            "known": tuple(_figure(figure) for figure in told.get("known", ())),
        }
    )


def to_match(told: Mapping[str, Any]) -> Match:
    """A match of a stored judgement, without its mentions."""
    return Match(**{**told, "severity": Severity(told["severity"]), "mentions": ()})


def to_resemblance(text: str) -> Resemblance:
    told = json.loads(text)
    reasons = tuple((weight, reason) for weight, reason in told["reasons"])
    return Resemblance(**{**told, "likely": Likely(told["likely"]), "reasons": reasons})


def to_withheld(text: str) -> tuple[Withheld, ...]:
    return tuple(
        Withheld(channel=each["channel"], muted=Muted(each["muted"]), detail=each["detail"])
        for each in json.loads(text)
    )


def _standing(told: Mapping[str, Any]) -> Standing:
    return Standing(**{**told, "first_at": instant(told["first_at"])})


def _figure(told: Mapping[str, Any]) -> Figure:
    kinds = {"kind": FigureKind(told["kind"]), "who": Counted(told["who"]), "field": Field(told["field"])}
    return Figure(**{**told, **kinds})


def _claim(told: Mapping[str, Any]) -> Claim:
    return Claim(**{**told, "kind": ClaimKind(told["kind"]), "field": Field(told["field"])})


def _fired_rule(told: Mapping[str, Any]) -> FiredRule:
    return FiredRule(**{**told, "severity": Severity(told["severity"])})


def _excerpt(text: str, marks: list[list[int]]) -> Excerpt:
    return Excerpt(text=text, marks=tuple((start, end) for start, end in marks))
