"""`rules/*.toml` → `RuleSet`.

Each table is checked on its own, then what lies between them, then every rule on its own examples; all mistakes are
told together, each with its line.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from monitor.core.matching.lint import hints, several_places
from monitor.core.matching.match import Rule, RuleSet, match_article
from monitor.core.matching.query import Atom, Cue, EntityRef, Filter, ListRef, Query, atoms
from monitor.core.matching.senses import Entity
from monitor.core.text import fold
from monitor.core.toml.lines import KeyPath
from monitor.errors import Problem, RuleError
from monitor.model import EntityId, EntityKind
from monitor.rulepacks.examples import example, matched_words, why_fired, why_silent
from monitor.rulepacks.tables import WHAT, EntityTable, RuleTable, Words, check_table
from monitor.tomlfile import TomlFile, is_folder, read_toml, toml_files, unknown


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
    """A rule tried on its own examples: those that were judged otherwise than they say, and hints on what it says."""

    rule: Rule
    failed: tuple[Problem, ...]
    hints: tuple[Problem, ...]


def try_rules(paths: Sequence[Path]) -> tuple[Trial, ...]:
    """Try every rule on its own examples. RuleError tells what else is wrong with the packs."""
    rules, tables = _read_packs(paths)
    told = _hints(tables, rules)
    tried = (table for table in tables if isinstance(table.model, RuleTable))
    return tuple(
        Trial(rule=rule, failed=tuple(_failed_examples(table, rules)), hints=told[rule.id])
        for rule, table in zip(rules.rules, tried, strict=True)
    )


def lint_rules(paths: Sequence[Path]) -> tuple[Problem, ...]:
    """Tell what in the packs is probably not meant. RuleError tells what is wrong with them."""
    rules, tables = _read_packs(paths)
    return (*_crowded_places(tables), *chain.from_iterable(_hints(tables, rules).values()))


def _crowded_places(tables: Iterable["_Table"]) -> Iterator[Problem]:
    """Of those that lie within another: a country has a name of its own in each language."""
    for table in tables:
        entity = table.model
        if not isinstance(entity, EntityTable) or entity.kind is not EntityKind.PLACE or not entity.within:
            continue
        if told := several_places((*entity.names, *entity.ambiguous)):
            yield table.problem(("names",), f"{told}; make each a place of its own, within this one")


def _hints(tables: Iterable["_Table"], rules: RuleSet) -> dict[str, tuple[Problem, ...]]:
    """What is probably not meant, by the id of the rule."""

    @cache
    def fired(text: str) -> dict[str, tuple[str, ...]]:
        article = example(text, title=text)
        return {match.rule: matched_words(match, article) for match in match_article(rules, article).matches}

    def of_rule(table: "_Table", when: Query) -> Iterator[Problem]:
        written = table.file.tables["rule"][table.key[1]]["when"]
        told = hints(written, when, lambda text: fired(text).get(table.id, ()))
        return (table.problem(("when",), hint) for hint in told)

    return {table.id: tuple(of_rule(table, table.model.when)) for table in tables if isinstance(table.model, RuleTable)}


def _read_packs(paths: Sequence[Path]) -> tuple[RuleSet, list["_Table"]]:
    problems: list[Problem] = []
    tables = [table for file in _read_files(paths, problems) for table in _check_tables(file, problems)]
    problems += [*_repeated_ids(tables), *_unknown_names(tables), *_circles(tables)]
    if problems:
        raise RuleError(problems)
    return RuleSet(_entities(tables), _rules(tables), _lists(tables)), tables


# --- reading --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """An entity, a list or a rule: where it is written, its id, and what it says (None where mistakes hide it)."""

    file: TomlFile
    key: KeyPath
    id: str
    model: EntityTable | RuleTable | Words | None

    @property
    def what(self) -> str:
        return WHAT[str(self.key[0])]

    def problem(self, key: KeyPath, message: str) -> Problem:
        return self.file.problem((*self.key, *key), message)


def _read_files(paths: Iterable[Path], problems: list[Problem]) -> Iterator[TomlFile]:
    for path in paths:
        packs = toml_files(path) if is_folder(path) else [path]
        if not packs:
            problems.append(Problem(path=path, line=1, key="file", message="this folder holds no rule pack (*.toml)"))
        for read in map(read_toml, packs):
            if isinstance(read, TomlFile):
                yield read
            else:
                problems.append(read)


def _check_tables(file: TomlFile, problems: list[Problem]) -> Iterator[_Table]:
    for name, written in file.tables.items():
        if name in ("entities", "lists") and isinstance(written, dict):
            for each, table in written.items():
                yield _check(file, (name, each), each, table, problems)
        elif name == "rule" and isinstance(written, list):
            for index, table in enumerate(written):
                yield _check(file, (name, index), _id(table), table, problems)
        elif name in WHAT:
            problems.append(file.problem((name,), "write each under [entities.ID], [lists] or [[rule]]"))
        else:
            problems.append(file.problem((name,), unknown("table", name, WHAT)))


def _id(table: Mapping[str, Any]) -> str:
    return str(table.get("id", "")) if isinstance(table, dict) else ""


_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


def _check(file: TomlFile, key: KeyPath, name: str, written: object, problems: list[Problem]) -> _Table:
    if name and not _ID.fullmatch(name):
        where = (*key, "id") if key[0] == "rule" else key
        problems.append(file.problem(where, f'"{name}" is no id; write it in a-z, 0-9 and -, like "wagner-group"'))
    model, mistakes = check_table(str(key[0]), written)
    problems += [file.problem((*key, *where), message) for where, message in mistakes]
    return _Table(file=file, key=key, id=name, model=model)


# --- between the tables ---------------------------------------------------------------------------------------------


def _repeated_ids(tables: Iterable[_Table]) -> Iterator[Problem]:
    first: dict[tuple[str, str], _Table] = {}
    for table in tables:
        owner = first.setdefault((table.what, table.id), table) if table.id else table
        if owner is not table:
            key = ("id",) if table.what == "rule" else ()
            where = owner.file.where(owner.key)
            yield table.problem(key, f'"{table.id}" is the id of the {table.what} at {where} already')


def _unknown_names(tables: Sequence[_Table]) -> Iterator[Problem]:
    known = {what: [table.id for table in tables if table.what == what] for what in ("entity", "list")}
    places = _place_names(tables)
    for table in tables:
        for key, atom in _atoms(table.model):
            where = f"column {atom.column}: "
            match atom:
                case EntityRef(name) if name not in known["entity"]:
                    yield table.problem(key, where + unknown("entity", name, known["entity"]))
                case ListRef(name) if name not in known["list"]:
                    yield table.problem(key, where + unknown("list", name, known["list"]))
                case Filter("place", name) if fold(name) not in places:
                    yield table.problem(key, where + unknown("place", name, places))
        for key, name in _relatives(table.model):
            if name not in known["entity"]:
                yield table.problem(key, unknown("entity", name, known["entity"]))
            elif key == ("within",) and fold(name) not in places:
                yield table.problem(key, f'"{name}" is no place')


def _place_names(tables: Iterable[_Table]) -> list[str]:
    """What a rule may call the places. One that cannot be read is known all the same by its id."""
    return [fold(name) for table in tables if table.what == "entity" for name in _names_of_place(table)]


def _names_of_place(table: _Table) -> tuple[str, ...]:
    if isinstance(table.model, EntityTable):
        is_place = table.model.kind is EntityKind.PLACE
        return (table.id, table.model.name, *table.model.names) if is_place else ()
    return (table.id,)


def _atoms(model: EntityTable | RuleTable | Words | None) -> Iterator[tuple[KeyPath, Atom]]:
    if isinstance(model, RuleTable):
        yield from ((("when",), atom) for atom in atoms(model.when))
    elif isinstance(model, EntityTable):
        yield from ((("context", index), atom) for index, atom in enumerate(model.context))
        yield from ((("unless", index), atom) for index, atom in enumerate(model.unless))


def _relatives(model: EntityTable | RuleTable | Words | None) -> Iterator[tuple[KeyPath, EntityId]]:
    if isinstance(model, EntityTable):
        yield from ((("members", index), member) for index, member in enumerate(model.members))
        if model.within:
            yield ("within",), model.within


def _circles(tables: Iterable[_Table]) -> Iterator[Problem]:
    """A group that is its own member, or a place that lies within itself, by however many steps."""
    entities = {table.id: table for table in tables if isinstance(table.model, EntityTable)}
    above = {name: [relative for _, relative in _relatives(table.model)] for name, table in entities.items()}
    for name, table in entities.items():
        reached = list(above[name])
        for each in reached:
            reached += [further for further in above.get(each, ()) if further not in reached]
        if name in reached:
            yield table.problem((), f'"{name}" belongs to itself, by way of {", ".join(dict.fromkeys(above[name]))}')


# --- assembling and trying ------------------------------------------------------------------------------------------


def _entities(tables: Sequence[_Table]) -> Iterator[Entity]:
    lists = _lists(tables)
    for table in tables:
        if isinstance(table.model, EntityTable):
            cues = {key: _spelt_out(getattr(table.model, key), lists) for key in ("context", "unless")}
            yield Entity(id=EntityId(table.id), **dict(table.model) | cues)


def _spelt_out(cues: Iterable[Cue | ListRef], lists: Mapping[str, Words]) -> tuple[Cue, ...]:
    """The words that decide on a name, those of lists among them."""
    words = (lists[cue.name] if isinstance(cue, ListRef) else (cue,) for cue in cues)
    return tuple(chain.from_iterable(words))


def _lists(tables: Iterable[_Table]) -> dict[str, Words]:
    return {table.id: table.model for table in tables if isinstance(table.model, tuple)}


def _rules(tables: Iterable[_Table]) -> Iterator[Rule]:
    for table in tables:
        if isinstance(table.model, RuleTable):
            yield Rule(pack=str(table.file.path), **dict(table.model))


def _failed_examples(table: _Table, rules: RuleSet) -> Iterator[Problem]:
    if not isinstance(table.model, RuleTable):
        return
    rule = next(rule for rule in rules.rules if rule.id == table.id)
    for index, text in enumerate(table.model.alerts):
        if reason := why_silent(rule, text, rules):
            yield table.problem(("alerts", index), reason)
    for index, text in enumerate(table.model.silent):
        if reason := why_fired(rule, text, rules):
            yield table.problem(("silent", index), reason)
