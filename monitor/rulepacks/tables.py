"""What a rule pack may say: its tables, checked each on its own. Pydantic ends here."""

from collections.abc import Callable
from typing import Annotated, Self, TypeVar

from pydantic import AfterValidator, BaseModel, Field, PlainValidator, TypeAdapter, ValidationError, model_validator
from pydantic_core import ErrorDetails

from monitor.core.matching.grammar import parse, read_cue, read_word
from monitor.core.matching.query import Cue, Exact, ListRef, Query, Term, read_term
from monitor.core.toml.lines import KeyPath
from monitor.errors import QueryError
from monitor.model import EntityId, EntityKind, Position, Severity
from monitor.tomlfile import misfit, unknown

Words = tuple[Term | Exact, ...]


_Read = TypeVar("_Read")


def _reader(read: Callable[[str], _Read]) -> Callable[[object], _Read]:
    """Make a validator of a function that raises QueryError."""

    def validate(value: object) -> _Read:
        if not isinstance(value, str):
            raise ValueError("must be text in quotes")  # noqa: TRY004 - pydantic collects ValueErrors
        try:
            return read(value)
        except QueryError as error:
            raise ValueError(str(error)) from None

    return validate


def _name(text: str) -> str:
    read_word(text)
    return text


def _spelling(name: str) -> object:
    """What two names of an entity must not have in common; those that demand their case may differ by it."""
    return name if name.startswith("=") else read_term(name)


def _line(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise ValueError("must be one line of text, and not empty")
    return text.strip()


def _spoken(text: str) -> str:
    if not text.strip():
        raise ValueError("must not be empty")
    return text


_Line = Annotated[str, AfterValidator(_line)]
_Examples = tuple[Annotated[str, AfterValidator(_spoken)], ...]
_Names = tuple[Annotated[str, PlainValidator(_reader(_name))], ...]
_Words = tuple[Annotated[Cue | ListRef, PlainValidator(_reader(read_cue))], ...]
_Listed = Annotated[tuple[Annotated[Term | Exact, PlainValidator(_reader(read_word))], ...], Field(min_length=1)]


def _position(value: object) -> Position:
    match value:
        case [int() | float() as latitude, int() | float() as longitude]:
            if abs(latitude) <= 90 and abs(longitude) <= 180:
                return Position(latitude, longitude)
    raise ValueError("must be [latitude, longitude] in degrees, south and west below zero, like [14.35, -3.61]")


class EntityTable(BaseModel, extra="forbid"):
    """[entities.ID]: a thing with many names; the `ambiguous` ones count by the words round them."""

    name: _Line
    kind: EntityKind
    wikidata: Annotated[str, Field(pattern=r"^Q[1-9]\d*$")] | None = None
    names: _Names = ()
    ambiguous: _Names = ()
    context: _Words = ()
    unless: _Words = ()
    members: tuple[EntityId, ...] = ()
    within: EntityId | None = None
    at: Annotated[Position, PlainValidator(_position)] | None = None

    @model_validator(mode="after")
    def _can_be_found(self) -> Self:
        if not self.names and not self.members and not (self.ambiguous and self.context):
            raise ValueError("can never be found: give it names, members, or ambiguous names with their context")
        if (self.context or self.unless) and not self.ambiguous:
            raise ValueError(
                "context and unless decide on ambiguous names alone, and it has none; "
                'a longer name that means another thing is an entity of kind "namesake"'
            )
        return self

    @model_validator(mode="after")
    def _lies_somewhere(self) -> Self:
        if self.within and self.kind not in {EntityKind.PLACE, EntityKind.ORGANIZATION}:
            raise ValueError("only a place lies within another, and only an organization is at home in one")
        if self.at and self.kind is not EntityKind.PLACE:
            raise ValueError("only a place lies at a point")
        return self

    @model_validator(mode="after")
    def _is_sure_or_ambiguous(self) -> Self:
        sure = {_spelling(name): name for name in self.names}
        for name in self.ambiguous:
            if other := sure.get(_spelling(name)):
                raise ValueError(f"the ambiguous name “{name}” reads as the sure name “{other}” does; keep one")
        return self


class RuleTable(BaseModel, extra="forbid"):
    """[[rule]]: a condition with severity and labels, and the sentences that must and must not fire it."""

    id: _Line
    title: _Line
    when: Annotated[Query, PlainValidator(_reader(parse))]
    severity: Severity = Severity.MEDIUM
    labels: Annotated[dict[str, _Line], Field(default_factory=dict)]
    min_sources: Annotated[int, Field(ge=1, le=9)] = 1
    alerts: _Examples = ()
    silent: _Examples = ()


# --- checking -------------------------------------------------------------------------------------------------------

_MODELS: dict[str, type[EntityTable | RuleTable]] = {"entities": EntityTable, "rule": RuleTable}
_LIST: TypeAdapter[Words] = TypeAdapter(_Listed)
WHAT = {"entities": "entity", "lists": "list", "rule": "rule"}
"""What each table of a pack holds."""


def check_table(
    table: str, written: object
) -> tuple[EntityTable | RuleTable | Words | None, list[tuple[KeyPath, str]]]:
    """Read one entity, list or rule, and tell what is wrong with it and where.

    Of a rule with mistakes its condition is given all the same, for what it refers to, if that can be read.
    """
    try:
        return _LIST.validate_python(written) if table == "lists" else _MODELS[table].model_validate(written), []
    except ValidationError as error:
        mistakes = [(each["loc"], _describe(each, table)) for each in error.errors(include_url=False)]
        return _condition(written) if table == "rule" else None, mistakes


def _condition(written: object) -> RuleTable | None:
    when = written.get("when") if isinstance(written, dict) else None
    try:
        return RuleTable.model_validate({"id": "-", "title": "-", "when": when})
    except ValidationError:
        return None


def _describe(error: ErrorDetails, table: str) -> str:
    match error["type"]:
        case "extra_forbidden":
            return unknown("key", str(error["loc"][-1]), _MODELS[table].model_fields)
        case "missing":
            return f"missing; every {WHAT[table]} has one"
        case "value_error":
            return str(error["ctx"]["error"])
        case "string_pattern_mismatch":
            return f'"{error["input"]}" is no Wikidata id; write it like "Q42"'
        case _:
            return misfit(error)
