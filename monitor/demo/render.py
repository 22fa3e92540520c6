"""Outlets as bytes: their feeds in three formats, and their pages."""

from collections.abc import Callable, Mapping
from datetime import datetime
from email.utils import format_datetime
from html import escape
from urllib.parse import quote

from monitor.demo.newsroom import Outlet, Piece

CONTENT_TYPES = {"rss": "application/rss+xml", "rdf": "application/rdf+xml", "atom": "application/atom+xml"}

_SHELLS = {
    "rss": """<?xml version="1.0" encoding="{encoding}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>{title}</title><link>{site}</link><description>{title}</description><language>{lang}</language>
{entries}
</channel>
</rss>
""",
    "rdf": """<?xml version="1.0" encoding="{encoding}"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="{site}">
<title>{title}</title><link>{site}</link><description>{title}</description><dc:language>{lang}</dc:language>
</channel>
{entries}
</rdf:RDF>
""",
    "atom": """<?xml version="1.0" encoding="{encoding}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{lang}">
<title>{title}</title><link href="{site}"/><id>{site}</id>
{entries}
</feed>
""",
}

_PAGE = """<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{headline} – {title}</title></head>
<body>
<header><nav><ul>{menu}</ul></nav></header>
<main><article><h1>{headline}</h1>
{body}
</article>
<aside class="related"><h2>+</h2><ul>{related}</ul></aside>
<section id="comments" class="comments"><ul>{comments}</ul></section>
</main>
<footer>© {title}</footer>
</body></html>
"""


def render_feed(outlet: Outlet, edition: int, sites: Mapping[str, str], start: datetime, visit: int) -> bytes:
    """The feed of that edition, in the outlet's encoding.

    sites: outlet → base URL. start: the instant that the ages of the pieces count from. visit: a number that differs
    from poll to poll, for the links of an outlet with sessions.
    """
    entries = []
    for piece in outlet.published(edition):
        link = link_of(outlet, piece, sites, visit)
        published = start - piece.age if piece.age is not None else None
        entries.append(_ENTRIES[outlet.format](outlet, piece, escape(link), published))
    feed = _SHELLS[outlet.format].format(
        encoding=outlet.declares or outlet.encoding,
        title=escape(outlet.title),
        site=sites[outlet.name],
        lang=outlet.lang,
        entries="\n".join(entries),
    )
    return feed.encode(outlet.encoding)


def link_of(outlet: Outlet, piece: Piece, sites: Mapping[str, str], visit: int) -> str:
    """The link of a piece in that outlet's feed, with whatever the outlet hangs on it."""
    site, slug = piece.home.split("/")
    query = f"sid={visit:08x}" if outlet.sessions else outlet.link_query
    return f"{sites[site]}/{quote(slug)}" + (f"?{query}" if query else "")


def render_page(outlet: Outlet, piece: Piece) -> bytes:
    """The page of a piece: its body, within everything else that a page holds."""
    page = _PAGE.format(
        lang=outlet.lang,
        title=escape(outlet.title),
        headline=escape(piece.title),
        menu=_links(outlet.menu),
        body=_paragraphs(piece.body),
        related=_links(outlet.related),
        comments="".join(f"<li><p>{escape(comment)}</p></li>" for comment in outlet.comments),
    )
    return page.encode()


def _rss_entry(outlet: Outlet, piece: Piece, link: str, published: datetime | None) -> str:
    guid = f'<guid isPermaLink="false">{outlet.name}:{piece.slug}</guid>' if outlet.guids else ""
    date = f"<pubDate>{format_datetime(published)}</pubDate>" if published else ""
    return (
        f"<item><title>{escape(piece.title)}</title><link>{link}</link>{guid}{date}"
        f"<description>{escape(piece.summary)}</description>{_content(outlet, piece)}</item>"
    )


def _rdf_entry(outlet: Outlet, piece: Piece, link: str, published: datetime | None) -> str:
    date = f"<dc:date>{published.isoformat(timespec='seconds')}</dc:date>" if published else ""
    return (
        f'<item rdf:about="{link}"><title>{escape(piece.title)}</title><link>{link}</link>{date}'
        f"<description>{escape(piece.summary)}</description>{_content(outlet, piece)}</item>"
    )


def _atom_entry(outlet: Outlet, piece: Piece, link: str, published: datetime | None) -> str:
    instant = published.isoformat(timespec="seconds") if published else ""
    date = f"<published>{instant}</published><updated>{instant}</updated>" if instant else ""
    content = f'<content type="html">{escape(_paragraphs(piece.body))}</content>' if outlet.whole_text else ""
    return (
        f'<entry><title>{escape(piece.title)}</title><link href="{link}"/><id>tag:{outlet.name},2026:{piece.slug}</id>'
        f'{date}<summary type="html">{escape(f"<p>{escape(piece.summary)}</p>")}</summary>{content}</entry>'
    )


_ENTRIES: Mapping[str, Callable[[Outlet, Piece, str, datetime | None], str]] = {
    "rss": _rss_entry,
    "rdf": _rdf_entry,
    "atom": _atom_entry,
}


def _content(outlet: Outlet, piece: Piece) -> str:
    return f"<content:encoded>{escape(_paragraphs(piece.body))}</content:encoded>" if outlet.whole_text else ""


def _paragraphs(body: str) -> str:
    return "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in body.split("\n\n"))


def _links(labels: tuple[str, ...]) -> str:
    return "".join(f'<li><a href="#">{escape(label)}</a></li>' for label in labels)
