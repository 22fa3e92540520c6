"""What happens in a made-up month: events, and beside many of them others that look like them."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from tests.events.affairs import AFFAIRS, alike_affairs, cast
from tests.events.phrasebook import names

START = datetime(2025, 2, 3, tzinfo=UTC)
EVENTS_A_DAY = 8

KINDS = {
    "ambush": 5, "bombing": 4, "airstrike": 3, "abduction": 3, "massacre": 3, "arrest": 2, "withdrawal": 2, "ceasefire": 1,
    "flood": 3, "earthquake": 2, "outbreak": 2, "ransomware": 3, "protest": 2,
}  # fmt: skip
LATER = ("trial", "anniversary")
VIOLENT = ("ambush", "bombing", "airstrike", "abduction", "massacre")
_TARGETS = ("convoy", "patrol", "post", "camp", "market", "bus", "station", "bridge")
_VICTIMS = {
    "ambush": ("soldiers", "police"), "bombing": ("soldiers", "civilians", "traders"), "massacre": ("villagers", "civilians"),
    "airstrike": ("civilians", "villagers"), "abduction": ("students", "teachers", "traders", "miners"),
    "release": ("students", "teachers", "traders", "miners"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What is known from `hours` after the event on."""

    hours: float
    dead: int
    hurt: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event. Rows are those of names/*.tsv; `confusable`: another of its kind, day and region is about."""

    id: str
    kind: str
    at: datetime
    country: dict
    region: dict
    town: dict
    near: bool
    actor: dict | None
    target: str
    victims: str
    stages: tuple[Stage, ...]
    claim_hours: float | None
    denial_hours: float | None
    numbers: dict
    names: dict
    confusable: bool = False


def plan(rng, wanted, *, affairs=0.25):
    """`wanted` events in order of time, each base event followed in making by those that look like it.

    `affairs`: the share of the base events that are affairs.
    """
    events = []
    while len(events) < wanted:
        kinds = AFFAIRS if affairs and rng.random() < affairs else KINDS
        base = _event(rng, f"e{len(events)}", wanted, kinds)
        if any(_too_like(base, other) for other in events):
            continue
        events.append(base)
        events += [alike for alike in _lookalikes(rng, base, events) if not _is_told(alike, events)]
    return sorted(_marked(events[:wanted]), key=lambda event: event.at)


def _too_like(event, other):
    near_in_time = abs(event.at - other.at) < timedelta(days=6)
    level = "country" if event.kind in AFFAIRS else "region"
    same = event.town["id"] == other.town["id"] or (
        event.kind == other.kind and getattr(event, level)["id"] == getattr(other, level)["id"]
    )
    return near_in_time and same


def _is_told(affair, others):
    """Would nothing but its day tell this affair from another?"""
    return affair.kind in AFFAIRS and any(
        other.kind == affair.kind
        and other.country == affair.country
        and all(other.names[role] == affair.names[role] for role in ("body", "company", "matter", "who", "nation"))
        and other.town == affair.town
        for other in others
    )


def _event(rng, event_id, wanted, kinds):
    kind = rng.choices(list(kinds), list(kinds.values()))[0]
    country = rng.choice([row for row in names("places") if row["kind"] == "country"])
    region = rng.choice([row for row in names("places") if row["within"] == country["id"]])
    town = rng.choice([row for row in names("places") if row["within"] == region["id"]])
    at = START + timedelta(days=rng.uniform(0, max(4, wanted / EVENTS_A_DAY)))
    scene = {"country": country, "region": region, "town": town, "actor": _actor(rng, kind, country)}
    return _with_facts(rng, event_id, kind, at, scene)


def _actor(rng, kind, country):
    home = "cyber" if kind == "ransomware" else country["id"]
    return rng.choice([row for row in names("actors") if row["country"] == home])


def _with_facts(rng, event_id, kind, at, scene):
    """An event of that kind and hour; `scene`: the country, region, town and actor."""
    violent = kind in VIOLENT
    event = Event(
        id=event_id,
        kind=kind,
        at=at,
        country=scene["country"],
        region=scene["region"],
        town=scene["town"],
        near=rng.random() < 0.6,
        actor=scene["actor"],
        target=rng.choice(_TARGETS),
        victims=rng.choice(_VICTIMS.get(kind, ("people",))),
        stages=_stages(rng, kind),
        claim_hours=rng.uniform(4, 40) if violent and kind != "airstrike" and rng.random() < 0.5 else None,
        denial_hours=rng.uniform(6, 40) if violent and rng.random() < 0.2 else None,
        numbers=_numbers(rng),
        names=_names(rng, scene["region"], scene["town"]),
    )
    if kind in AFFAIRS:
        rows, numbers = cast(rng, kind, event.town)
        return replace(event, names=rows, numbers=numbers)
    return event


def _stages(rng, kind):
    if kind in {"arrest", "withdrawal", "ceasefire", "ransomware", "abduction", *AFFAIRS}:
        return (Stage(hours=0, dead=0, hurt=0),)
    dead = rng.randint(3, 9) if kind == "protest" else int(rng.choice([rng.uniform(3, 12), rng.uniform(10, 70)]))
    stages = [Stage(hours=0, dead=dead, hurt=dead + rng.randint(1, 20))]
    hours = 0.0
    while rng.random() < 0.4 and len(stages) < 3:
        hours += rng.uniform(5, 22)
        dead += rng.randint(1, max(2, dead // 2)) if rng.random() < 0.85 else -min(1, dead - 3)
        stages.append(Stage(hours=hours, dead=dead, hurt=stages[-1].hurt + rng.randint(0, 6)))
    return tuple(stages)


def _numbers(rng):
    return {
        "taken": rng.randint(3, 40), "held": rng.randint(3, 14), "missing": rng.randint(3, 30), "displaced": rng.randint(2, 60) * 100,
        "cases": rng.randint(20, 900), "mag": rng.randint(60, 78), "records": rng.randint(2, 90) * 10_000, "ransom": rng.randint(3, 9),
        "crowd": rng.randint(2, 30) * 1000, "n": rng.randint(3, 9), "minutes": rng.choice((20, 30, 40, 50)), "convicts": rng.randint(3, 6),
        "years": rng.choice((15, 20, 25, 30)), "old_dead": rng.randint(5, 60), "other_dead": rng.randint(5, 90), "old_year": rng.randint(2009, 2021),
        "other_month": rng.randint(1, 12),
    }  # fmt: skip


def _names(rng, region, town):
    """People and places that are told beside: the next town, some other town, an official, the disease, the cause."""
    towns = [row for row in names("places") if row["kind"] == "town" and row["id"] != town["id"]]
    around = [row for row in towns if row["within"] == region["id"]] or towns
    return {
        "near": rng.choice(around), "other": rng.choice(around if rng.random() < 0.5 else towns), "person": rng.choice(names("people")),
        "disease": rng.choice(names("diseases")), "cause": rng.choice(names("causes")), "victim": rng.choice(names("victims")),
    }  # fmt: skip


# --- what looks alike -----------------------------------------------------------------------------------------------


def _lookalikes(rng, base, events):
    if base.kind in AFFAIRS:
        return alike_affairs(rng, base, len(events))
    made = []
    for chance, make in (
        (0.25, _other_kind),
        (0.2, _other_day),
        (0.25, _other_place),
        (0.12, _trial),
        (0.08, _anniversary),
    ):
        if rng.random() < chance and (alike := make(rng, base, f"e{len(events) + len(made)}")):
            made.append(alike)
    return made


def _scene(event):
    return {"country": event.country, "region": event.region, "town": event.town, "actor": event.actor}


def _other_kind(rng, base, event_id):
    """Something else at the same place on the same day, by the same people."""
    if base.kind == "ransomware":
        return None
    kind = rng.choice([kind for kind in (*VIOLENT, "arrest", "protest", "flood") if kind != base.kind])
    at = base.at + timedelta(hours=rng.uniform(-6, 10))
    return _with_facts(rng, event_id, kind, at, _scene(base))


def _other_day(rng, base, event_id):
    """The same again, days later."""
    if base.kind in {"outbreak", "ransomware", "ceasefire", "withdrawal"}:
        return None
    at = base.at + timedelta(days=rng.uniform(3, 7))
    return _with_facts(rng, event_id, base.kind, at, _scene(base))


def _other_place(rng, base, event_id):
    """The same on the same day, in another town; what nature does to two towns of a region is one event."""
    if base.kind in {"earthquake", "outbreak"}:
        return None
    towns = [row for row in names("places") if row["kind"] == "town" and row["id"] != base.town["id"]]
    inland = [row for row in towns if _country_of(row) == base.country["id"]]
    if base.kind == "flood":
        inland = [row for row in inland if row["within"] != base.region["id"]]
    town = rng.choice(inland)
    region = next(row for row in names("places") if row["id"] == town["within"])
    at = base.at + timedelta(hours=rng.uniform(-8, 12))
    return _with_facts(rng, event_id, base.kind, at, _scene(base) | {"region": region, "town": town})


def _country_of(town):
    return next(row["within"] for row in names("places") if row["id"] == town["within"])


def _trial(rng, base, event_id):
    return _recalling(rng, base, event_id, "trial")


def _anniversary(rng, base, event_id):
    return _recalling(rng, base, event_id, "anniversary")


def _recalling(rng, base, event_id, kind):
    """A day on which an older attack at the same place is spoken of."""
    if base.kind not in VIOLENT:
        return None
    at = base.at + timedelta(days=rng.uniform(0.5, 6))
    event = _with_facts(rng, event_id, kind, at, _scene(base))
    return replace(event, stages=(Stage(hours=0, dead=0, hurt=0),), claim_hours=None, denial_hours=None)


def _marked(events):
    """Tell which events could be taken for another by region and kind alone: their reports name the town."""
    return [replace(event, confusable=any(_confusable(event, other) for other in events)) for event in events]


def _confusable(event, other):
    return (
        event.id != other.id
        and event.country["id"] == other.country["id"]
        and abs(event.at - other.at) < timedelta(days=3)
        and (event.kind == other.kind or event.town["id"] == other.town["id"])
    )
