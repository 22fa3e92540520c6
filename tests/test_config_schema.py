"""The JSON Schema of config.toml says of a file what `check` says."""

import tomllib
from pathlib import Path

import pytest

from monitor.config import read_settings
from monitor.config.schema import config_schema
from monitor.config.secrets import Place
from monitor.config.tables import MODELS, SINGLE, check_table
from monitor.sources import KINDS, Kind
from tests.test_docs import EXAMPLE, uncommented

EXAMPLE_TEXT = EXAMPLE.read_text()
SCHEMA = config_schema(KINDS, EXAMPLE_TEXT)
TABLES = {name: each if name in SINGLE else each["items"] for name, each in SCHEMA["properties"].items()}

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}
SAID = {"$schema", "description", "default", "format", "type", "then", "else"}


def faults(value, schema, *where):
    """Where a value breaks a schema, by the rules of JSON Schema for what ours is made of, and nothing else."""
    if schema is False:
        yield where
        return
    if "type" in schema and type(value) is not TYPES[schema["type"]]:
        yield where
        return
    for keyword in schema.keys() - SAID:
        yield from RULES[keyword](value, schema[keyword], schema, where)


def of_properties(value, wanted, _, where):
    for key in value.keys() & wanted.keys():
        yield from faults(value[key], wanted[key], *where, key)


def of_further_properties(value, wanted, schema, where):
    for key in value.keys() - schema.get("properties", {}).keys():
        yield from faults(value[key], wanted, *where, key)


def of_items(value, wanted, _, where):
    for index, each in enumerate(value):
        yield from faults(each, wanted, *where, index)


def of_conditions(value, wanted, schema, where):
    follows = "else" if list(faults(value, wanted)) else "then"
    yield from faults(value, schema[follows], *where)


def unless(holds):
    def rule(value, wanted, _, where):
        if not holds(value, wanted):
            yield where

    return rule


RULES = {
    "properties": of_properties,
    "additionalProperties": of_further_properties,
    "items": of_items,
    "if": of_conditions,
    "anyOf": unless(lambda value, wanted: any(not list(faults(value, each)) for each in wanted)),
    "required": lambda value, wanted, _, where: ((*where, key) for key in wanted if key not in value),
    "const": unless(lambda value, wanted: value == wanted),
    "enum": unless(lambda value, wanted: value in wanted),
    "minimum": unless(lambda value, wanted: value >= wanted),
    "maximum": unless(lambda value, wanted: value <= wanted),
    "minItems": unless(lambda value, wanted: len(value) >= wanted),
}


def faults_of(text, schema=SCHEMA):
    return sorted(".".join(map(str, where)) for where in faults(tomllib.loads(text), schema))


@pytest.mark.parametrize("text", [EXAMPLE_TEXT, uncommented(EXAMPLE_TEXT), ""], ids=["as it is", "every key", "empty"])
def test_the_example_is_accepted(text):
    assert faults_of(text) == []


SOURCE = '[[source]]\nname = "a"\n'
MISTAKES = [
    ("[fecth]\n", "fecth"),
    ("[monitor]\nmaxage = 1\n", "monitor.maxage"),
    ("[monitor]\nmax_age = 7\n", "monitor.max_age"),
    ("[monitor]\nconcurrency = 0\n", "monitor.concurrency"),
    ("[fetch]\nrespect_robots = 7\n", "fetch.respect_robots"),
    ("[fetch]\nmax_bytes = true\n", "fetch.max_bytes"),
    ('[[source]]\nurl = "https://a.example/"\n', "source.0.name"),
    (SOURCE, "source.0.url"),
    (f'{SOURCE}kind = "sitemap"\n', "source.0.url"),
    (f'{SOURCE}kind = "fed"\nurl = "https://a.example/"\n', "source.0.kind"),
    (f'{SOURCE}url = "https://a.example/"\nquery = "Mali"\n', "source.0.query"),
    (f'{SOURCE}kind = "gdelt"\nquery = "Mali"\nedition = "ML:fr"\n', "source.0.edition"),
    (f'{SOURCE}kind = "page"\nurl = "https://a.example/"\nselect.entry = "li"\nselect.foot = "p"\n', "source.0.select.foot"),
    (f'{SOURCE}url = "https://a.example/"\nfull_text = "often"\n', "source.0.full_text"),
    (f'{SOURCE}url = "https://a.example/"\nheaders = {{ X = 1 }}\n', "source.0.headers.X"),
    ('[[channel]]\nname = "desk"\n', "channel.0.url"),
    ("[[route]]\nchannels = []\n", "route.0.channels"),
    ('[[route]]\nchannels = ["desk"]\nbreach = "grave"\n[[channel]]\nname = "desk"\nurl = "console:"\n', "route.0.breach"),
    (f'{SOURCE}url = "https://a.example/"\ncolour = "red"\n', "source.0.colour"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "where"), MISTAKES, ids=[where for _, where in MISTAKES])
def test_a_mistake_is_marked_where_check_tells_it(text, where, tmp_path):
    config = tmp_path / "config.toml"
    config.write_text(text)
    config.chmod(0o600)
    _, problems = read_settings(config, {})

    assert faults_of(text) == [where]
    assert where in [problem.key.replace("[", ".").replace("]", "") for problem in problems]


def test_each_key_is_explained_as_the_example_does():
    meanings = {
        (name, key): each["description"] for name, table in TABLES.items() for key, each in table["properties"].items()
    }

    assert all(meanings.values())
    assert meanings["canary", "at"] == 'like "daily 06:30": or "every 6h", in the timezone above'
    assert meanings["monitor", "rules"] == "rule packs, or folders of them; default: all of rules/ beside this file"


@pytest.mark.parametrize("name", MODELS)
def test_a_default_is_what_holds_where_nothing_is_said(name):
    defaults = {key: each["default"] for key, each in TABLES[name]["properties"].items() if "default" in each}
    needed = {"name": "a", "url": "https://a.example/", "channels": ["desk"]}
    needed = {key: needed[key] for key in TABLES[name].get("required", ())}
    place = Place(folder=Path(), is_public=False, environ={})

    assert check_table(name, {**needed, **defaults}, place) == check_table(name, needed, place)


def test_a_kind_that_somebody_else_wrote_has_its_options():
    radio = Kind(request=KINDS["feed"].request, parse=KINDS["feed"].parse, options=("mark", "query"), needs_url=False)
    schema = config_schema({**KINDS, "lake-radio": radio}, EXAMPLE_TEXT)

    assert faults_of(f'{SOURCE}kind = "lake-radio"\nmark = "*"\nquery = "Mali"\n', schema) == []
    assert faults_of(f'{SOURCE}kind = "gdelt"\nmark = "*"\n', schema) == ["source.0.mark"]
    assert schema["properties"]["source"]["items"]["properties"]["query"]["description"].startswith(
        'for kind = "google-news" or kind = "gdelt" or kind = "lake-radio"'
    )
