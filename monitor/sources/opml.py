"""OPML, in which feed readers exchange their lists of feeds: nested folders are tags."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from monitor.core.markup import printable
from monitor.model import ParseFailed, Source
from monitor.sources.tree import Tree, local_name, refused, xml_tree

MOST_OUTLINES = 10_000


class Outline(NamedTuple):
    """A feed of somebody's list; `url` "" where the list names none."""

    title: str
    url: str
    tags: tuple[str, ...]


def read_opml(text: str) -> tuple[Outline, ...] | ParseFailed:
    """The feeds in document order, each with the folders that it lies in. Some lists are made by hand and broken."""
    root = xml_tree(text)
    if root is None or local_name(root) != "opml":
        return refused(text, "OPML")
    body = next((each for each in root if local_name(each) == "body"), root)
    return tuple(_outlines(body, ()))[:MOST_OUTLINES]


def write_opml(sources: Sequence[Source]) -> str:
    """The list, its sources in folders by their tags in the order in which they have them."""
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n<head><title>news-monitor</title></head>\n<body>'
    )
    return "\n".join([head, *_written(sources, 0), "</body>\n</opml>\n"])


def _outlines(element: Tree, folders: tuple[str, ...]) -> Iterator[Outline]:
    for child in element:
        if local_name(child) != "outline":
            continue
        told = {name.lower(): printable(value) for name, value in child.attrib.items()}
        title = told.get("title") or told.get("text", "")
        if told.get("xmlurl") or not len(child):
            yield Outline(title, told.get("xmlurl", ""), tuple(dict.fromkeys(folders)))
        else:
            yield from _outlines(child, (*folders, title) if title else folders)


def _written(sources: Sequence[Source], depth: int) -> Iterator[str]:
    indent = "  " * (depth + 1)
    for source in sources:
        if len(source.tags) == depth:
            name, url = escape(source.name), escape(source.url)
            yield f'{indent}<outline type="rss" text="{name}" title="{name}" xmlUrl="{url}"/>'
    deeper = [source for source in sources if len(source.tags) > depth]
    for tag in dict.fromkeys(source.tags[depth] for source in deeper):
        yield f'{indent}<outline text="{escape(tag)}">'
        yield from _written([source for source in deeper if source.tags[depth] == tag], depth + 1)
        yield f"{indent}</outline>"
