"""Articles as people write them down for `backtest` and `rules explain`: as JSON, or as plain text."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TextIO

from monitor.core import markup
from monitor.core.language import settle
from monitor.core.pages.reading import decide_reading
from monitor.errors import MonitorError, UsageError
from monitor.model import Article, ArticleId, Source, SourceName, UnreadArticle


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """An article as it is written down. `published` None: not told; in a file of many, as the line before."""

    id: str | int
    url: str
    outlet: str
    lang: str | None
    published: datetime | None
    title: str
    summary: str
    html: str | None
    text: str | None


_YEARS = range(1900, 2200)
"""Beyond them, days cannot be added and taken away."""


def read_pieces(lines: TextIO) -> Iterator[Piece]:
    """Read an article a line. Raises MonitorError for a line that is none."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _read(line, f"{lines.name}:{number}")


def read_piece(path: Path) -> Piece:
    """Read a file that is one article: JSON, or plain text whose first line is the title. Raises MonitorError."""
    try:
        written = path.read_text(encoding="utf-8-sig", errors="replace").strip()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    if not written or "\0" in written:
        what = "this is no text in UTF-8" if written else "this is empty"
        raise UsageError(f"{path}: {what}; give text whose first line is the title, or JSON as for `backtest`")
    if written.startswith("{"):
        return _read(written, str(path))
    title, _, text = written.partition("\n")
    return Piece(
        id=path.name, url="", outlet="", lang=None, published=None, title=title, summary="", html=None,
        text=text.strip() or None,
    )  # fmt: skip


def _read(written: str, where: str) -> Piece:
    try:
        return _piece(_object(written))
    except (ValueError, TypeError) as error:
        raise MonitorError(f"{where}: not an article: {error}") from error


def _object(written: str) -> Mapping[str, Any]:
    try:
        value = json.loads(written)
    except ValueError as error:
        raise ValueError(f"this is no JSON ({error})") from error
    if not isinstance(value, dict):
        raise TypeError('write an object, like {"id": "1", "url": "https://…", "title": "…"}')
    return value


def _piece(written: Mapping[str, Any]) -> Piece:
    if missing := [key for key in ("id", "url") if key not in written]:
        raise ValueError(f"{' and '.join(missing)} missing; each article has an id and a url")
    if not isinstance(written["id"], str | int):
        raise TypeError("id must be text or a whole number")
    return Piece(
        id=written["id"],
        url=_string(written, "url") or "",
        outlet=_string(written, "outlet") or "",
        lang=_string(written, "lang"),
        published=_instant(_string(written, "published")),
        title=_string(written, "title") or "",
        summary=_string(written, "summary") or "",
        html=_string(written, "html") or None,
        text=_string(written, "text"),
    )


def _string(written: Mapping[str, Any], key: str) -> str | None:
    value = written.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key} must be text or null")
    return value and value.encode(errors="replace").decode()  # half of a character is none


def _instant(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f'published "{text}" is no time; write it like "2026-03-14T09:00:00Z", or null') from None
    if moment.year not in _YEARS:
        raise ValueError("published must lie between 1900 and 2199")
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def to_article(piece: Piece, url: str, now: datetime, number: int) -> Article:
    """What the daemon would judge, had the piece come in at `now` with that canonical URL."""
    title, summary, text = markup.title(piece.title), markup.paragraphs(piece.summary), _text(piece, now)
    return Article(
        id=ArticleId(number),
        url=url,
        link=piece.url,
        outlet=piece.outlet,
        source=SourceName(piece.outlet),
        tags=(),
        country=None,
        lang=piece.lang or settle(None, f"{title}\n{summary}\n{text or ''}"),
        title=title,
        summary=summary,
        text=text,
        published_at=now,
        undated=piece.published is None,
        first_seen_at=now,
        revision=1,
    )


def _text(piece: Piece, now: datetime) -> str | None:
    if piece.html is None:
        return piece.text
    # Here, because a file without pages needs no extraction, which is slow to import.
    from monitor.core.pages.extract import extract_text  # noqa: PLC0415

    page = extract_text(piece.html.encode(errors="replace"), piece.url, "text/html; charset=utf-8")
    source = Source(name=SourceName(piece.outlet), url=piece.url)
    unread = UnreadArticle(id=ArticleId(0), link=piece.url, source=source, attempts=0, wanted_since=now)
    return decide_reading(unread, page, now, 0.0, max_age=timedelta()).text
