"""The outlets of the demo and their pieces, as `outlets/*.toml` say, with what is expected of each piece.

Every text and every event is invented. A piece that should be told names its rules in `alert`; one that should not says
why in `quiet`. Pieces of the second edition, and edits, come out when all of the first has been told.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from importlib.resources import files
from typing import Any

_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What a piece says from the second edition on, and the further rules it should fire, or why it is quiet."""

    title: str
    summary: str
    body: str
    alert: tuple[str, ...] = ()
    quiet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What an outlet publishes. `age` None: it is undated; `page` is `gone` if the page cannot be read.

    home: outlet and slug of the page it links to. story: home of the piece that told the event first, whose text this
    may be. follows: it tells more of that event in words of its own.
    """

    outlet: str
    slug: str
    home: str
    story: str
    title: str
    summary: str
    body: str
    age: timedelta | None
    edition: int
    page: str
    alert: tuple[str, ...]
    quiet: str
    edit: Edit | None
    follows: bool = False

    def at(self, edition: int) -> "Piece":
        """The piece as it reads in that edition."""
        if self.edit is None or edition < 2:
            return self
        return replace(self, title=self.edit.title, summary=self.edit.summary, body=self.edit.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A publisher with one feed, and what is odd about it.

    declares: the encoding that the feed claims, where it is not `encoding`. whole_text: the feed carries the body.
    full_text: as the source is configured. guids: whether entries have one. sessions: links carry a number that changes
    with each visit. overloaded: how often it answers 429 before it works. menu, related, comments: around each page.
    """

    name: str
    title: str
    lang: str
    country: str
    format: str
    whole_text: bool
    full_text: str
    encoding: str = "utf-8"
    declares: str = ""
    link_query: str = ""
    guids: bool = True
    sessions: bool = False
    overloaded: int = 0
    menu: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()

    def published(self, edition: int) -> tuple[Piece, ...]:
        """Its pieces up to that edition, as they read then."""
        return tuple(piece.at(edition) for piece in self.pieces if piece.edition <= edition)


def load_outlets() -> tuple[Outlet, ...]:
    """Every outlet of the demo, in order of name."""
    folder = files("monitor.demo") / "outlets"
    tables = {
        path.name.removesuffix(".toml"): tomllib.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.iterdir(), key=lambda path: path.name)
    }
    written = {f"{name}/{row['slug']}": row for name, table in tables.items() for row in table["piece"]}
    return tuple(_outlet(name, table, written) for name, table in tables.items())


def pieces_of(outlets: Iterable[Outlet]) -> tuple[Piece, ...]:
    return tuple(piece for outlet in outlets for piece in outlet.pieces)


def _outlet(name: str, table: Mapping[str, Any], written: Mapping[str, Mapping[str, Any]]) -> Outlet:
    pieces = tuple(_piece(name, row, written) for row in table["piece"])
    traits: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in table.items() if key != "piece"
    }
    return Outlet(name=name, pieces=pieces, **traits)


def _piece(outlet: str, row: Mapping[str, Any], written: Mapping[str, Mapping[str, Any]]) -> Piece:
    own = f"{outlet}/{row['slug']}"
    same, copied, followed = row.get("same_as"), row.get("copy_of"), row.get("follows")
    said = {**written[same or copied or own], **row}
    return Piece(
        outlet=outlet,
        slug=row["slug"],
        home=same or own,
        story=same or copied or followed or own,
        title=said["title"],
        summary=said["summary"],
        body=said["body"].strip(),
        age=_duration(said.get("age")),
        edition=said.get("edition", 1),
        page=row.get("page", ""),
        alert=tuple(row.get("alert", ())),
        quiet="same article" if same else "copy" if copied else row.get("quiet", ""),
        edit=_edit(row, row["edit"]) if "edit" in row else None,
        follows=followed is not None,
    )


def _edit(before: Mapping[str, Any], row: Mapping[str, Any]) -> Edit:
    said = {**before, **row}
    return Edit(
        title=said["title"],
        summary=said["summary"],
        body=said["body"].strip(),
        alert=tuple(row.get("alert", ())),
        quiet=row.get("quiet", ""),
    )


def _duration(text: str | None) -> timedelta | None:
    match = re.fullmatch(r"(\d+)([mhd])", text) if text else None
    return timedelta(**{_UNITS[match[2]]: int(match[1])}) if match else None
