"""An event → what one outlet writes of it: never all the facts, never the same ones."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, NamedTuple

from tests.events.affairs import AFFAIRS, reply, tell
from tests.events.phrasebook import (
    actor_forms,
    count,
    dates,
    fill,
    in_country,
    name,
    names,
    numeral,
    person,
    phrases,
    place_forms,
    say,
)
from tests.events.plan import VIOLENT

_PLACE_LEVELS = ("town", "town", "town", "region", "country")
_BODY = {
    "ambush": "violence", "bombing": "violence", "airstrike": "violence", "abduction": "violence", "massacre": "violence",
    "arrest": "violence", "protest": "violence", "withdrawal": "politics", "ceasefire": "politics", "flood": "disaster",
    "earthquake": "disaster", "outbreak": "health", "ransomware": "cyber", "trial": "politics", "anniversary": "politics",
}  # fmt: skip
_TOLLED = {*VIOLENT, "flood", "earthquake", "outbreak", "protest"} - {"abduction"}


_COUNTED = ("hurt", "missing", "displaced", "cases", "mag", "taken", "held")
_CLAIMED = {
    "en": r"\bclaim", "fr": r"\brevendique", "es": r"\breivindic", "pt": r"\breivindic", "de": r"\bbek[ae]nnt", "ar": "تبن", "ru": "ответственность",
}  # fmt: skip


class Mark(NamedTuple):
    """The words by which a text tells a fact: `dead` and `least` ("at least so many dead"), `figure` (any other count),
    `claim`, `denial`, `actor`, `town`.
    """

    fact: str
    value: Any
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A text before any outlet's dress: title, sentences with the lead first, and by which words it may tell a fact."""

    lang: str
    title: str
    sentences: tuple[str, ...]
    marks: tuple[Mark, ...]


def told(marks, text):
    """The facts that a text tells, each with its value: those whose words stand in it, whatever was cut or added."""
    said = [
        (mark.fact, mark.value)
        for mark in marks
        if re.search(rf"(?<![\d.,]){re.escape(mark.words)}(?!\d)", text, re.IGNORECASE)
    ]
    return tuple(dict.fromkeys(said))


def report(event, lang, hours, rng, *, corrects=False):
    """What an outlet of that language writes `hours` after the event. `corrects`: it says that the toll changed."""
    if event.kind in AFFAIRS:
        return _affair(*tell(event, lang, rng), lang)
    stage, before = _stage(event, hours, 0 if corrects else rng.choice((0, 0, 0, 9)))
    if not corrects and rng.random() < 0.08:  # an outlet that counts otherwise
        stage = replace(stage, dead=stage.dead + rng.randint(1, 3))
    slots = _slots(event, lang, hours, (stage, before), rng)
    kind = phrases(lang)["kinds"][event.kind]
    rose = before if _toll_told(slots, rng, corrects=corrects) else None
    claims = event.claim_hours is not None and hours > event.claim_hours and rng.random() < 0.6
    denies = event.denial_hours is not None and hours > event.denial_hours and rng.random() < 0.6
    title = say(kind["titles"], slots | {"where": _where(event, lang, rng)}, rng)
    lead = say(kind["leads"], slots, rng)
    body = _body(event, lang, slots, rng, claims=claims, denies=denies, rose=rose)
    sentences = (lead, *dict.fromkeys(sentence for _, sentence in body if sentence))
    marks = (*_marks(event, lang, slots, stage), *_said(event, lang, (title, lead), body))
    return Report(lang=lang, title=title, sentences=sentences, marks=marks)


def _marks(event, lang, slots, stage):
    """The words of this report for its numbers, its doer and its town, as far as the rules know those."""
    told_by = ("dead", "killed", "dead_people", *(["dead.n"] if lang == "ru" else []))
    tolls = {slots[slot] for slot in told_by if slots.get(slot)}
    dead = [Mark("least" if slots.get("hedge") else "dead", stage.dead, words) for words in sorted(tolls)]
    counts = [Mark("figure", slot, slots[slot]) for slot in _COUNTED if slots.get(slot)]
    known = [(fact, row, forms) for fact, row, forms in (
        ("actor", event.actor, actor_forms(event.actor, lang)), ("town", event.town, place_forms("town", event.town, lang)),
    ) if row["known"] != "-"]  # fmt: skip
    return [*dead, *counts, *(Mark(fact, row["id"], form) for fact, row, forms in known for form in forms.values())]


def _said(event, lang, head, body):
    """The sentences in which somebody claims or denies it."""
    told = [Mark(group, group, sentence) for group, sentence in body if sentence and group in {"claim", "denial"}]
    if event.kind == "ransomware":
        told += [Mark("claim", "claim", text) for text in head if re.search(_CLAIMED[lang], text, re.IGNORECASE)]
    return told


def _affair(title, sentences, lang):
    return Report(lang=lang, title=title, sentences=sentences, marks=())


def answer(event, lang, hours, rng):
    """What is written of the reply to an affair, `hours` after it."""
    return _affair(*reply(event, lang, hours, rng), lang)


def _stage(event, hours, lag):
    """What is known now, or was known `lag` hours ago, and what was known before that."""
    known = [stage for stage in event.stages if stage.hours <= max(0, hours - lag)] or [event.stages[0]]
    return known[-1], known[-2] if len(known) > 1 else None


def _toll_told(slots, rng, *, corrects):
    return "dead" in slots and (corrects or rng.random() < 0.3)


def _slots(event, lang, hours, stages, rng):
    slots = {"day": "", "where": _where(event, lang, rng), "town_or_where": name(event.town, lang)}
    slots |= _plain_numbers(event, lang, rng) | _cast(event, lang, hours, rng)
    slots |= place_forms("near", event.names["near"], lang) | place_forms("other", event.names["other"], lang)
    lines = phrases(lang)["lines"]
    if rng.random() < 0.75:
        slots["day"] = fill(rng.choice(lines["day"]), dates(lang, event.at))
    if event.kind in _TOLLED and rng.random() < 0.75:
        slots |= _toll(event, lang, *stages, rng)
    return slots


def _toll(event, lang, stage, before, rng):
    hedge = rng.choice((None, None, None, "least"))
    dead = count(lang, "dead", stage.dead, rng, hedge)
    killed = count(lang, event.victims, stage.dead, rng, hedge)
    said = {"dead": dead, "dead.n": numeral(lang, stage.dead), "killed": killed, "dead_people": killed, "hedge": hedge}
    if rng.random() < 0.5:
        said["hurt"] = count(lang, "hurt", stage.hurt, rng)
    if before:
        said |= {"old_dead": count(lang, "dead", before.dead, rng), "old_dead.n": numeral(lang, before.dead)}
    return said


def _plain_numbers(event, lang, rng):
    numbers, decimal = event.numbers, phrases(lang)["calendar"]["decimal"]
    said = {
        "taken": count(lang, event.victims, numbers["taken"], rng),
        "dead_people": None,
        "held": count(lang, "suspects", numbers["held"], rng),
        "mag": f"{numbers['mag'] // 10}{decimal}{numbers['mag'] % 10}",
        "n": numeral(lang, numbers["n"]),
        "minutes": str(numbers["minutes"]),
        "convicts": count(lang, "men", numbers["convicts"], rng),
        "years": str(numbers["years"]),
        "crowd": count(lang, "people", numbers["crowd"], rng),
        "old_year": str(numbers["old_year"]),
        "other_dead": count(lang, "dead", numbers["other_dead"], rng),
        "year": str(event.at.year - 1),
    }
    optional = {
        "missing": count(lang, "missing", numbers["missing"], rng),
        "displaced": count(lang, "people", numbers["displaced"], rng),
        "cases": count(lang, "cases", numbers["cases"], rng),
        "records": count(lang, "records", numbers["records"], rng),
        "ransom": phrases(lang)["calendar"]["ransom"].format(n=numbers["ransom"]),
    }
    said |= {slot: text for slot, text in optional.items() if rng.random() < 0.6}
    return said | _recalled(event, lang, rng)


def _recalled(event, lang, rng):
    then = event.at - timedelta(days=365)
    other = event.at.replace(day=1, month=event.numbers["other_month"])
    said = {"month": dates(lang, other)["month"], "month_year": dates(lang, then)["month_year"]}
    if event.kind in {"trial", "anniversary"}:
        said["old_dead"] = count(lang, "dead", event.numbers["old_dead"], rng)
    return said


def _cast(event, lang, hours, rng):
    """Who did it to whom, and who says so; of the doers only what is known by then."""
    lines, book = phrases(lang)["lines"], phrases(lang)
    said = {
        "target": book["targets"][event.target],
        "men": rng.choice(lines["men"]),
        "person": person(event.names["person"], lang),
    }
    said |= {
        "disease": name(event.names["disease"], lang),
        "cause": event.names["cause"][lang],
        "weekday": dates(lang, event.at)["weekday"],
    }
    said["disease.of"] = event.names["disease"]["ru"].split("/")[1] if lang == "ru" else said["disease"]
    town = {
        "en": name(event.town, "en"),
        "lat": event.town["en"],
        "ru": name(event.town, "ru"),
        "ar": name(event.town, "ar"),
    }
    said["victim"] = event.names["victim"][lang].format(**town)
    if rng.random() < 0.6:
        said["says"] = fill(rng.choice(lines["says"]), {"source": rng.choice(list(book["sources"].values()))})
    named = event.kind not in VIOLENT or (event.claim_hours is not None and rng.random() < 0.6)
    if named or event.kind == "airstrike":
        forms = actor_forms(event.actor, lang)
        said |= forms
        if event.kind in VIOLENT:
            said["men"] = fill(rng.choice(lines["of_actor"]), forms)
    elif event.claim_hours is not None and hours > event.claim_hours:
        said |= actor_forms(event.actor, lang)
    return said


def _where(event, lang, rng):
    """Where, as exactly as this outlet knows; a place that no pack knows is told with its region or country."""
    lines = phrases(lang)["lines"]
    level = "town" if event.confusable else rng.choice(_PLACE_LEVELS)
    country = in_country(event.country, lang)
    region = fill(rng.choice(lines["in_region"]), place_forms("region", event.region, lang))
    said = {"country": country, "region": region}.get(level)
    if said is None:
        forms = place_forms("town", event.town, lang)
        town = fill(rng.choice(lines["near_town" if event.near else "in_town"]), forms)
        known = event.town["known"] != "-"
        said = (
            town
            if known and rng.random() < 0.5
            else f"{town}{'،' if lang == 'ar' else ','} {rng.choice((country, region))}"
        )
    return said


def _body(event, lang, slots, rng, *, claims, denies, rose):
    """The further sentences, each with its group: some of what this kind of event has to tell, and what stands beside it."""
    book = phrases(lang)["body"]
    groups = [_BODY[event.kind]] * rng.randint(1, 3)
    groups += ["toll"] if "dead" in slots and rng.random() < 0.6 else []
    groups += ["rose"] if rose and rose.dead != 0 and "old_dead" in slots else []
    groups += ["background" if event.kind in VIOLENT else "calm"] * (rng.random() < 0.5)
    if event.kind in VIOLENT and event.kind != "airstrike":
        groups += (
            ["claim"] if claims and "actor" in slots else ["unclaimed"] * (rng.random() < 0.3 and "actor" not in slots)
        )
    groups += ["denial"] * denies
    said = [(group, say(book[group], slots, rng)) for group in groups]
    return said + [("own", _own_words(lang, rng)) for _ in range(rng.randint(0, 2))]


def _own_words(lang, rng):
    """What only this outlet has: a witness of its own."""
    book = phrases(lang)["own"]
    witness, age = person(rng.choice(names("people")), lang), str(rng.randint(19, 78))
    cast = {"witness": witness, "age": age, "job": rng.choice(book["jobs"]), "quote": rng.choice(book["quotes"])}
    return say(book["lines"], cast, rng)
