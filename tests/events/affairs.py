"""Affairs: events that no town and no toll tell apart, but who acts, on what, and towards whom.

A statement, a contract, a report on an older massacre, sanctions, a verdict, a departure of troops, a release, a
message of a leader; with replies to them days later, and with others that look like them: the same body on another
matter, another body against the same man, the same in another country.
"""

from dataclasses import replace
from datetime import timedelta

from tests.events.phrasebook import (
    actor_forms,
    count,
    country_name,
    dates,
    fill,
    in_country,
    name,
    names,
    noun_forms,
    person,
    phrases,
    place_forms,
    say,
)

AFFAIRS = {
    "statement": 4, "contract": 3, "inquiry": 3, "sanctions": 3, "verdict": 2, "departure": 2, "release": 2, "audio": 3,
}  # fmt: skip
_DOES = {"statement": "speaks", "inquiry": "inquires", "sanctions": "punishes"}
_ON = {"statement": "matter", "contract": "matter", "audio": "matter", "verdict": "matter", "sanctions": "who"}
"""What another affair of the same party, kind and country differs in."""


# --- the plan -------------------------------------------------------------------------------------------------------


def cast(rng, kind, town):
    """Who acts on what in an affair, as rows of names/*.tsv, and its numbers."""
    who, minister = rng.sample(names("people"), 2)
    body = rng.choice(_bodies(_DOES.get(kind, "speaks")))
    towns = [row for row in names("places") if row["kind"] == "town" and row["id"] != town["id"]]
    rows = {
        "who": who, "minister": minister, "body": body, "company": rng.choice(names("companies")), "near": rng.choice(towns),
        "other": rng.choice(towns), "nation": rng.choice(names("nations")), "matter": _matter(rng, kind),
        "bystander": rng.choice([row for row in _bodies("speaks") if row["id"] != body["id"]]),
    }  # fmt: skip
    numbers = {
        "n": rng.randint(5, 9), "months": rng.randint(5, 10), "years": rng.choice((5, 10, 15, 20)), "pages": rng.randint(11, 99),
        "minutes": rng.randint(11, 40), "sum": rng.randint(2, 90) * 10, "freed": rng.randint(3, 40), "old_year": rng.randint(2009, 2021),
        "other_dead": rng.randint(5, 90), "other_month": rng.randint(1, 12), "old_dead": rng.randint(20, 500), "then": rng.randint(200, 900),
    }  # fmt: skip
    return rows, numbers


def _bodies(does):
    return [row for row in names("bodies") if does in row["does"]]


def _matter(rng, kind, but=None):
    rows = [row for row in names("matters") if row["kind"] == kind and row != but]
    return rng.choice(rows) if rows else None


def alike_affairs(rng, base, first_id):
    """Other affairs that share what they can with this one."""
    made = []
    for chance, alike in ((0.4, _other_matter), (0.3, _other_party), (0.25, _other_country)):
        if rng.random() < chance and (event := alike(rng, base)):
            rows, numbers = cast(rng, event.kind, event.town)
            kept = {role: event.names[role] for role in ("who", "body", "company", "nation", "matter")}
            later = base.at + timedelta(hours=rng.uniform(4, 110))
            number = first_id + len(made)
            made.append(replace(event, id=f"e{number}", at=later, names=rows | kept, numbers=numbers))
    return made


def _other_matter(rng, base):
    """The same party in the same country on another matter."""
    if base.kind not in _ON:
        return _other_town(rng, base) if base.kind == "inquiry" else None
    if _ON[base.kind] == "matter":
        return _with(base, matter=_matter(rng, base.kind, base.names["matter"]), **_another(rng, base, "who"))
    return _with(base, **_another(rng, base, "who"))


def _other_town(rng, base):
    towns = [row for row in names("places") if row["within"] == base.region["id"] and row["id"] != base.town["id"]]
    return replace(base, town=rng.choice(towns))


def _other_party(rng, base):
    """Another party in the same country: on the same man, or on something of its own."""
    if base.kind == "sanctions":
        return _with(base, body=_other(rng, base, _bodies("punishes"), "body"))
    if base.kind in {"contract", "statement"}:
        matter = _matter(rng, base.kind, base.names["matter"])
        rows = {"contract": ("company", names("companies")), "statement": ("body", _bodies("speaks"))}
        party, known = rows[base.kind]
        return _with(base, matter=matter, **{party: _other(rng, base, known, party)})
    return None


def _other_country(rng, base):
    """The same party does the same in another country."""
    if base.kind not in {"statement", "contract", "departure"}:
        return None
    country = rng.choice([row for row in names("places") if row["kind"] == "country" and row != base.country])
    region = rng.choice([row for row in names("places") if row["within"] == country["id"]])
    town = rng.choice([row for row in names("places") if row["within"] == region["id"]])
    actor = rng.choice([row for row in names("actors") if row["country"] == country["id"]])
    event = replace(base, country=country, region=region, town=town, actor=actor)
    return _with(event, **_another(rng, base, "who"))


def _another(rng, base, role):
    return {role: _other(rng, base, names("people"), role)}


def _other(rng, base, rows, role):
    return rng.choice([row for row in rows if row["id" if "id" in row else "latin"] not in base.names[role].values()])


def _with(event, **rows):
    return replace(event, names=event.names | rows)


# --- the texts ------------------------------------------------------------------------------------------------------


def tell(event, lang, rng):
    """A report of the affair itself: its title and sentences."""
    kind, slots = phrases(lang)["kinds"][event.kind], _slots(event, lang, rng)
    told = [say(kind["leads"], slots, rng), *_beside(lang, slots, rng)]
    return say(kind["titles"], slots, rng), tuple(told)


def reply(event, lang, hours, rng):
    """What is written days later of the answer to it; that to which it answers comes second."""
    kind, slots = phrases(lang)["kinds"][event.kind], _slots(event, lang, rng)
    slots["today"] = _day(lang, event.at + timedelta(hours=hours), rng)
    which = rng.randrange(len(kind["reply_titles"]))
    title, lead = (say([kind[part][which]], slots, rng) for part in ("reply_titles", "reply_leads"))
    recalled = [say(kind["leads"], slots, rng)] * (rng.random() < 0.5)
    return title, tuple(dict.fromkeys((lead, *_beside(lang, slots, rng), *recalled)))


def _beside(lang, slots, rng):
    """What stands below any such text: how it came to it, and what happened in other years."""
    book = phrases(lang)["body"]
    groups = ["affair"] * rng.randint(1, 2) + ["affair_past"] * rng.randint(1, 3)
    return list(dict.fromkeys(say(book[group], slots, rng) for group in groups))


def _day(lang, moment, rng):
    return fill(rng.choice(phrases(lang)["lines"]["day"]), dates(lang, moment))


def _slots(event, lang, rng):
    return (
        {"day": _day(lang, event.at, rng)}
        | _people(event, lang)
        | _places(event, lang)
        | _numbers(event, lang, rng)
        | dates(lang, event.at)
        | _past(event, lang, rng)
    )


def _people(event, lang):
    rows = event.names
    matter = rows["matter"]
    said = {role: person(rows[role], lang) for role in ("who", "minister")}
    said["company"] = name(rows["company"], lang)
    said |= noun_forms("body", rows["body"], lang) | noun_forms("bystander", rows["bystander"], lang)
    said |= noun_forms("nation", rows["nation"], lang) | actor_forms(event.actor, lang)
    said["troops"] = f"{said['nation']} soldiers"
    if matter:
        said |= noun_forms("matter", matter, lang) | {"charge": matter[lang]}
    return said


def _places(event, lang):
    said = place_forms("town", event.town, lang) | place_forms("other", event.names["other"], lang)
    said |= place_forms("region", event.region, lang)
    land = place_forms("land", event.country, lang)
    said |= land | {"land.in": in_country(event.country, lang)}
    if lang == "en":
        said["land.of"] = f"of {land['land']}"
    if lang in {"fr", "pt"}:  # the table holds both forms with their prepositions
        said |= {"land": country_name(event.country, lang), "land.of": event.country[lang].split("/")[1]}
    if lang == "ru":
        said |= {"town.in": f"в {said['town.in']}", "land.from": f"из {said['land.of']}"}
    return said


def _numbers(event, lang, rng):
    numbers = event.numbers
    plain = {number: str(numbers[number]) for number in ("n", "months", "years", "pages", "minutes", "old_year")}
    said = {"freed": count(lang, event.victims, numbers["freed"], rng)}
    if rng.random() < 0.6:
        said["sum"] = phrases(lang)["calendar"]["ransom"].format(n=numbers["sum"])
    if rng.random() < 0.7:
        said["old_dead"] = count(lang, "dead", numbers["old_dead"], rng)
    return plain | said


def _past(event, lang, rng):
    other = event.at.replace(day=1, month=event.numbers["other_month"])
    then = dates(lang, event.at - timedelta(days=event.numbers["then"]))
    return {
        "month": dates(lang, other)["month"],
        "month_year": then["month_year"],
        "other_dead": count(lang, "dead", event.numbers["other_dead"], rng),
    }
