"""The JSON Schema of config.toml, by which an editor completes it, explains it and marks mistakes in it.

Keys, types and limits are those of `tables` and of the kinds of source; what a key means is told by the comments of
config.example.toml.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from monitor.config.tables import MODELS, SINGLE, SourceTable
from monitor.core.quantities import format_duration
from monitor.sources import Kind

_Schema = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"
"""The latest that editors of TOML know well."""

_TABLE = re.compile(r"(?:# )?\[\[?(\w+)\]")
_KEY = re.compile(r"(?:# )?(\w+) = (.*?)\s+# (.+)")


def config_schema(kinds: Mapping[str, Kind], example: str) -> _Schema:
    """The schema of a file in which these kinds of source may stand; `example` is the text that explains the keys."""
    tables = {name: _of_table(model) for name, model in MODELS.items()}
    _add_kinds(tables["source"], kinds)
    for table, key, meaning in _meanings(example):
        tables[table]["properties"][key].setdefault("description", meaning)
    return {
        "$schema": _DRAFT,
        "type": "object",
        "properties": {name: each if name in SINGLE else _many(each) for name, each in tables.items()},
        "additionalProperties": False,
    }


def _many(table: _Schema) -> _Schema:
    return {"type": "array", "items": table}


class _AsWritten(GenerateJsonSchema):
    """Values as they stand in TOML, which has no null; the names of our classes say nothing to who writes it."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - pydantic's signature
        return False

    def nullable_schema(self, schema: Any) -> _Schema:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: Any) -> _Schema:
        unset = "default" in schema and schema["default"] is None
        return self.generate_inner(schema["schema"]) if unset else super().default_schema(schema)

    def encode_default(self, dft: object) -> Any:
        match dft:
            case timedelta():
                return format_duration(dft)
            case ZoneInfo():
                return dft.key
        return super().encode_default(dft)


def _of_table(model: type[BaseModel]) -> _Schema:
    schema = model.model_json_schema(schema_generator=_AsWritten)
    choices = schema.pop("$defs", {})
    for key, field in schema["properties"].items():
        if "$ref" in field:  # which hides what stands beside it
            choice = choices[field.pop("$ref").rpartition("/")[2]]
            schema["properties"][key] = {"type": choice["type"], "enum": choice["enum"], **field}
    del schema["title"]
    return schema


# --- kinds of source --------------------------------------------------------------------------------------------------


def _add_kinds(source: _Schema, kinds: Mapping[str, Kind]) -> None:
    """Name the kinds and their options in the table of a source, and refuse to each kind the options of others."""
    keys = source["properties"]
    keys["kind"]["enum"] = [*kinds]
    options = {name: _option(name, kinds) for kind in kinds.values() for name in _inner_names(kind)}
    source |= _rules(kinds, options)
    source["properties"] = keys | options
    source["additionalProperties"] = False


def _inner_names(kind: Kind) -> Mapping[str, Collection[str]]:
    """The options of a kind: those that are tables with the names that may stand in them, the others with none."""
    names: dict[str, list[str]] = {}
    for option in kind.options:
        outer, dot, inner = option.partition(".")
        names.setdefault(outer, []).extend([inner] if dot else [])
    return names


def _option(name: str, kinds: Mapping[str, Kind]) -> _Schema:
    text = {"type": "string"}
    knowing = {kind: names[name] for kind, each in kinds.items() if name in (names := _inner_names(each))}
    inner = {each: text for names in knowing.values() for each in names}
    whose = " or ".join(f'kind = "{kind}"' for kind in knowing)
    value = {"type": "object", "properties": inner, "additionalProperties": False} if inner else text
    return {"description": f"for {whose}: docs/sources.md", **value}


def _rules(kinds: Mapping[str, Kind], options: Collection[str]) -> _Schema:
    """What each kind needs and refuses, one rule within the other: beside `allOf` Taplo would complete no key."""
    rules: _Schema = {}
    for name, kind in reversed(list(kinds.items())):
        unsaid = name == SourceTable.model_fields["kind"].default
        refused = {option: False for option in options if option not in _inner_names(kind)}
        rules = {
            "if": {"properties": {"kind": {"const": name}}, "required": [] if unsaid else ["kind"]},
            "then": {"properties": refused, "required": ["url"] if kind.needs_url else []},
            "else": rules,
        }
    return rules


# --- what the keys mean -----------------------------------------------------------------------------------------------


def _meanings(example: str) -> Iterator[tuple[str, str, str]]:
    """Table, key, and value with comment, of each line that has a comment; whether or not it is in force."""
    table = ""
    for line in example.splitlines():
        if opened := _TABLE.match(line):
            table = opened[1]
        elif said := _KEY.match(line):
            key, value, comment = said.groups()
            yield table, key, comment if value == "[" else f"like {value}: {comment}"
