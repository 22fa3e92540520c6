"""`rules/*.toml` → `RuleSet`. Pydantic ends here.

Each table is checked on its own, then what lies between them, then every rule on its own examples; all mistakes are
told together, each with its line.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Self, TypeVar

from pydantic import AfterValidator, BaseModel, Field, PlainValidator, ValidationError, model_validator
from pydantic_core import ErrorDetails

from monitor.core.grammar import parse, read_cue
from monitor.core.match import Rule, RuleSet, match_article
from monitor.core.query import Atom, Cue, EntityRef, Query, atoms, read_term
from monitor.core.senses import Entity
from monitor.core.toml_lines import KeyPath
from monitor.errors import Problem, QueryError, RuleError
from monitor.model import Article, ArticleId, EntityId, EntityKind, Severity, SourceName
from monitor.tomlfile import TomlFile, read_toml, unknown


def load_rules(paths: Sequence[Path], *, examples: bool = True) -> RuleSet:
    """Read rule packs: files, or folders of `*.toml`. With `examples` every rule is tried on its own.

    RuleError tells every mistake of all of them; the examples are tried once nothing else is wrong.
    """
    rules, tables = _read_packs(paths)
    if examples and (failed := [problem for table in tables for problem in _failed_examples(table, rules)]):
        raise RuleError(failed)
    return rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A rule tried on its own examples, and those of them that were judged otherwise than they say."""

    rule: Rule
    failed: tuple[Problem, ...]


def try_rules(paths: Sequence[Path]) -> tuple[Trial, ...]:
    """Try every rule on its own examples. RuleError tells what else is wrong with the packs."""
    rules, tables = _read_packs(paths)
    tried = (table for table in tables if isinstance(table.model, _RuleTable))
    return tuple(
        Trial(rule=rule, failed=tuple(_failed_examples(table, rules)))
        for rule, table in zip(rules.rules, tried, strict=True)
    )


def _read_packs(paths: Sequence[Path]) -> tuple[RuleSet, list["_Table"]]:
    problems: list[Problem] = []
    tables = [table for file in _read_files(paths, problems) for table in _check_tables(file, problems)]
    problems += [*_repeated_ids(tables), *_unknown_entities(tables)]
    if problems:
        raise RuleError(problems)
    return RuleSet(_entities(tables), _rules(tables)), tables


# --- what a pack may say --------------------------------------------------------------------------------------------

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
    read_term(text)
    return text


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
_Words = tuple[Annotated[Cue, PlainValidator(_reader(read_cue))], ...]


class _EntityTable(BaseModel, extra="forbid"):
    name: _Line
    kind: EntityKind
    wikidata: Annotated[str, Field(pattern=r"^Q[1-9]\d*$")] | None = None
    names: _Names = ()
    ambiguous: _Names = ()
    context: _Words = ()
    unless: _Words = ()

    @model_validator(mode="after")
    def _can_be_found(self) -> Self:
        if not self.names and not (self.ambiguous and self.context):
            raise ValueError("can never be found: give it names, or ambiguous names and the context that they need")
        if (self.context or self.unless) and not self.ambiguous:
            raise ValueError("context and unless decide on ambiguous names alone, and it has none")
        return self

    @model_validator(mode="after")
    def _is_sure_or_ambiguous(self) -> Self:
        sure = {read_term(name): name for name in self.names}
        for name in self.ambiguous:
            if other := sure.get(read_term(name)):
                raise ValueError(f"the ambiguous name “{name}” reads as the sure name “{other}” does; keep one")
        return self


class _RuleTable(BaseModel, extra="forbid"):
    id: _Line
    title: _Line
    when: Annotated[Query, PlainValidator(_reader(parse))]
    severity: Severity = Severity.MEDIUM
    labels: Annotated[dict[str, _Line], Field(default_factory=dict)]
    alerts: _Examples = ()
    silent: _Examples = ()


# --- reading --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """An entity or a rule: where it is written, its id, and what it says (None if there are mistakes in it)."""

    file: TomlFile
    key: KeyPath
    id: str
    model: _EntityTable | _RuleTable | None

    @property
    def what(self) -> str:
        return "rule" if self.key[0] == "rule" else "entity"

    def problem(self, key: KeyPath, message: str) -> Problem:
        return self.file.problem((*self.key, *key), message)


def _read_files(paths: Iterable[Path], problems: list[Problem]) -> Iterator[TomlFile]:
    for path in paths:
        packs = sorted(path.glob("*.toml")) if path.is_dir() else [path]
        if not packs:
            problems.append(Problem(path=path, line=1, key="file", message="this folder holds no rule pack (*.toml)"))
        for read in map(read_toml, packs):
            if isinstance(read, TomlFile):
                yield read
            else:
                problems.append(read)


def _check_tables(file: TomlFile, problems: list[Problem]) -> Iterator[_Table]:
    for name, written in file.tables.items():
        if name == "entities" and isinstance(written, dict):
            for entity, table in written.items():
                yield _check(file, (name, entity), entity, table, problems)
        elif name == "rule" and isinstance(written, list):
            for index, table in enumerate(written):
                yield _check(file, (name, index), _id(table), table, problems)
        elif name in ("entities", "rule"):
            problems.append(file.problem((name,), "write each under [entities.ID] or [[rule]]"))
        else:
            problems.append(file.problem((name,), unknown("table", name, ("entities", "rule"))))


def _id(table: Mapping[str, Any]) -> str:
    return str(table.get("id", "")) if isinstance(table, dict) else ""


_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


def _check(file: TomlFile, key: KeyPath, name: str, written: object, problems: list[Problem]) -> _Table:
    model = _RuleTable if key[0] == "rule" else _EntityTable
    if name and not _ID.fullmatch(name):
        where = (*key, "id") if model is _RuleTable else key
        problems.append(file.problem(where, f'"{name}" is no id; write it in a-z, 0-9 and -, like "wagner-group"'))
    try:
        return _Table(file=file, key=key, id=name, model=model.model_validate(written))
    except ValidationError as error:
        problems += [
            file.problem((*key, *each["loc"]), _describe(each, model)) for each in error.errors(include_url=False)
        ]
        return _Table(file=file, key=key, id=name, model=None)


def _describe(error: ErrorDetails, model: type[BaseModel]) -> str:
    match error["type"]:
        case "extra_forbidden":
            return unknown("key", str(error["loc"][-1]), model.model_fields)
        case "missing":
            return f"missing; every {'rule' if model is _RuleTable else 'entity'} has one"
        case "value_error":
            return str(error["ctx"]["error"])
        case "string_pattern_mismatch":
            return f'"{error["input"]}" is no Wikidata id; write it like "Q42"'
        case "tuple_type":
            return "must be a list"
        case _:
            return error["msg"].replace("Input should be", "must be")


# --- between the tables ---------------------------------------------------------------------------------------------


def _repeated_ids(tables: Iterable[_Table]) -> Iterator[Problem]:
    first: dict[tuple[str, str], _Table] = {}
    for table in tables:
        owner = first.setdefault((table.what, table.id), table) if table.id else table
        if owner is not table:
            key = ("id",) if table.what == "rule" else ()
            where = owner.file.where(owner.key)
            yield table.problem(key, f'"{table.id}" is the id of the {table.what} at {where} already')


def _unknown_entities(tables: Sequence[_Table]) -> Iterator[Problem]:
    known = [table.id for table in tables if table.what == "entity"]
    for table in tables:
        for key, atom in _atoms(table.model):
            if isinstance(atom, EntityRef) and atom.id not in known:
                yield table.problem(key, f"column {atom.column}: {unknown('entity', atom.id, known)}")


def _atoms(model: _EntityTable | _RuleTable | None) -> Iterator[tuple[KeyPath, Atom]]:
    if isinstance(model, _RuleTable):
        yield from ((("when",), atom) for atom in atoms(model.when))
    elif model:
        yield from ((("context", index), atom) for index, atom in enumerate(model.context))
        yield from ((("unless", index), atom) for index, atom in enumerate(model.unless))


# --- assembling and trying ------------------------------------------------------------------------------------------


def _entities(tables: Iterable[_Table]) -> Iterator[Entity]:
    for table in tables:
        if isinstance(table.model, _EntityTable):
            yield Entity(id=EntityId(table.id), **dict(table.model))


def _rules(tables: Iterable[_Table]) -> Iterator[Rule]:
    for table in tables:
        if isinstance(table.model, _RuleTable):
            yield Rule(pack=str(table.file.path), **dict(table.model))


def _failed_examples(table: _Table, rules: RuleSet) -> Iterator[Problem]:
    if not isinstance(table.model, _RuleTable):
        return
    for index, text in enumerate(table.model.alerts):
        if reason := _kept_silent(table.id, text, rules):
            yield table.problem(("alerts", index), reason)
    for index, text in enumerate(table.model.silent):
        if reason := _fired(table.id, text, rules):
            yield table.problem(("silent", index), reason)


def _kept_silent(rule: str, text: str, rules: RuleSet) -> str | None:
    judgement = match_article(rules, _example(text))
    if any(match.rule == rule for match in judgement.matches):
        return None
    reasons = [near.reason for near in judgement.near if near.rule == rule]
    return f"must fire, but does not: {reasons[0] if reasons else 'nothing that it asks for is there'}: “{text}”"


def _fired(rule: str, text: str, rules: RuleSet) -> str | None:
    for match in match_article(rules, _example(text)).matches:
        if match.rule == rule:
            words = dict.fromkeys(f"“{text[mention.start : mention.end]}”" for mention in match.mentions)
            return f"must not fire, but does by {', '.join(words)}: “{text}”"
    return None


def _example(text: str) -> Article:
    """An article that is nothing but its text."""
    then = datetime(2000, 1, 1, tzinfo=UTC)
    return Article(
        id=ArticleId(0), url="", link=None, outlet="", source=SourceName(""), tags=(), country=None, lang=None,
        title="", summary="", text=text, published_at=then, undated=False, first_seen_at=then, revision=1,
    )  # fmt: skip
