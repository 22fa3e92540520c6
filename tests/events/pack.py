"""The rule pack of the places and actors that rules/*.toml do not know.

It does not know them all: rows whose `known` is `-` are told by the rarity of their names alone.
"""

import json

from tests.events.phrasebook import LANGUAGES, actor_forms, country_name, name, names, noun_forms

_RULE = """
[[rule]]
id = "x-anything"
title = "Anything in the world of the test"
when = "@x-world OR @mali OR @watched-places OR @ransomware OR @hacking OR @ransomware-groups"
severity = "medium"
"""


def pack_toml():
    tables = [_place(row) for row in names("places") if row["known"] == "x"]
    tables += [_actor(row) for row in names("actors") if row["known"] == "x"]
    tables += [_party(row, kind) for kind in ("bodies", "companies") for row in names(kind) if row["known"] == "x"]
    members = [f"x-{row['id']}" for kind in ("places", "actors") for row in names(kind) if row["known"] == "x"]
    world = f'[entities.x-world]\nname = "The world of the test"\nkind = "place"\nmembers = {_list(members)}\n'
    return "\n".join([*tables, world, _RULE])


def _place(row):
    spell = country_name if row["kind"] == "country" else name
    within = f'within = "{_entity(row["within"])}"\n' if row["kind"] != "country" else ""
    return _entity_table(row, "place", [spell(row, lang) for lang in LANGUAGES], within)


def _entity(place_id):
    row = next(row for row in names("places") if row["id"] == place_id)
    return f"x-{place_id}" if row["known"] == "x" else row["known"]


def _actor(row):
    spelt = [_bare(actor_forms(row, lang)["actor.name"], lang) for lang in LANGUAGES]
    return _entity_table(row, "organization", spelt, "")


def _party(row, kind):
    said = {lang: noun_forms("party", row, lang) for lang in LANGUAGES}
    spelt = [_bare(form, lang) for lang, forms in said.items() for form in forms.values()]
    return _entity_table(row, "organization", spelt, "")


def _bare(spelt, lang):
    """Without its article and quotes, as packs list names."""
    articles = {
        "en": "the ",
        "de": ("die ", "der ", "des ", "das "),
        "fr": ("le ", "la ", "les ", "l'"),
        "es": ("el ", "la ", "los "),
        "pt": ("o ", "a ", "os ", "as "),
    }
    article = next((each for each in _tuple(articles.get(lang, ())) if spelt.startswith(each)), "")
    return spelt[len(article) :].strip("«»")


def _tuple(articles):
    return (articles,) if isinstance(articles, str) else articles


def _entity_table(row, kind, spelt, within):
    return f'[entities.x-{row["id"]}]\nname = "{row["en"]}"\nkind = "{kind}"\n{within}names = {_list(dict.fromkeys(spelt))}\n'


def _list(texts):
    return json.dumps(list(texts), ensure_ascii=False)
