"""A public channel of Telegram, by the preview that it has on the web (`https://t.me/s/NAME`).

An entry is a message with words: its own, those of a poll, and those of the link that it shows, but not those that it
answers to. Its outlet is the channel that it was forwarded from.
"""

import re
from collections.abc import Iterator, Mapping

from monitor.core.dates import parse_date
from monitor.core.markup import paragraphs, printable
from monitor.model import Entry, Failure, Fetched, ParsedFeed, ParseFailed, Request, Source, SourceState
from monitor.sources.conditional import ask
from monitor.sources.entries import LONGEST_SUMMARY, resolved
from monitor.sources.tree import Tree, html_tree, refused, text_of, words

MOST_ENTRIES = 100
"""Messages that are read of one page, the newest of it; Telegram shows twenty."""

_ACCEPT = "text/html, */*;q=0.1"
_NAME = re.compile(r"(https?://[^/]+)/(?:s/)?([A-Za-z]\w{3,31})/?")
_A_HEADLINE = 140
_MESSAGE = "descendant-or-self::div[@data-post]"
_REPLY = ("tgme_widget_message_reply", "js-message_reply_text")
_TOLD = (
    "tgme_widget_message_text", "tgme_widget_message_poll_question", "tgme_widget_message_poll_option_text",
    "tgme_widget_message_document_title", "link_preview_title", "link_preview_description",
)  # fmt: skip
_NOTES = ("tgme_widget_message_error", "tme_no_messages_found", "tgme_page_description")


def request(source: Source, state: SourceState) -> Request:
    """The preview of the channel, also where its plain address was given."""
    name = _NAME.fullmatch(source.url)
    return ask(source, state, _ACCEPT, url=f"{name[1]}/s/{name[2]}" if name else None)


def mistakes(source: Source) -> Iterator[tuple[str, str]]:
    """A URL that names no channel."""
    if source.url and not _NAME.fullmatch(source.url):
        yield "url", 'names no channel; write it like "https://t.me/s/NAME"'


def parse(fetched: Fetched, options: Mapping[str, str]) -> ParsedFeed | ParseFailed:  # noqa: ARG001 - it has none
    """The messages in document order, the oldest first."""
    text = text_of(fetched)
    if isinstance(text, ParseFailed):
        return text
    page = html_tree(text)
    if page is None or "tgme_" not in text:
        return refused(text, "a channel of Telegram")
    shown = page.xpath(_MESSAGE)[-MOST_ENTRIES:]
    messages = [each for each in shown if "service_message" not in (each.get("class") or "")]
    if not messages:
        return _unseen(page)
    return ParsedFeed(
        title=_said(page, "tgme_channel_info_header_title") or printable(words(page.find(".//title"))),
        language=None,
        ttl=None,
        entries=tuple(entry for each in messages if (entry := _entry(each, fetched.url)).title),
        earlier=_earlier(messages[0], fetched.url),
    )


def _entry(message: Tree, url: str) -> Entry:
    text = "\n\n".join(filter(None, map(_text, _told(message))))[:LONGEST_SUMMARY]
    name = message.get("data-post")
    sent = message.xpath(".//time/@datetime")  # a video has a time as well, without that attribute
    return Entry(
        guid=name,
        title=_headline(text),
        link=resolved(url, f"/{name}"),
        published=parse_date(sent[-1]) if sent else None,
        summary=" ".join(text.split()),
        content=text,
        outlet=_said(message, "tgme_widget_message_forwarded_from_name") or None,
    )


def _told(message: Tree) -> list[Tree]:
    """What the message says, in document order, each once, without the message that it answers to."""
    inside, quoted = " or ".join(map(_has, _TOLD)), " or ".join(map(_has, _REPLY))
    told: list[Tree] = message.xpath(f"{_by(*_TOLD)}[not(ancestor::*[{inside}] or ancestor-or-self::*[{quoted}])]")
    return told


def _text(element: Tree) -> str:
    from lxml import html  # noqa: PLC0415 - the daemon asks, only its workers parse

    return paragraphs(html.tostring(element, encoding="unicode", with_tail=False))


def _headline(text: str) -> str:
    """The first line with a word in it, or as many of its words as a headline has."""
    first = next((line for line in text.splitlines() if re.search(r"\w", line)), "")
    if len(first) <= _A_HEADLINE:
        return first
    return f"{first[:_A_HEADLINE].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"


def _earlier(first: Tree, url: str) -> str | None:
    name, _, number = first.get("data-post").rpartition("/")
    return resolved(url, f"/s/{name}?before={number}") if number.isdecimal() and int(number) > 1 else None


def _unseen(page: Tree) -> ParseFailed:
    """Why no message is seen: the channel has none, is private or closed, or shows no preview."""
    said = next(filter(None, (_said(page, note) for note in _NOTES)), "")
    detail = "no message is public: the channel is private, closed, empty or without a preview"
    return ParseFailed(failure=Failure.NOT_A_FEED, detail=f"{detail}; it says: {said[:120]}" if said else detail)


def _said(element: Tree, name: str) -> str:
    return printable(words(next(iter(element.xpath(_by(name))), None)))


def _by(*names: str) -> str:
    return f"descendant-or-self::*[{' or '.join(map(_has, names))}]"


def _has(name: str) -> str:
    """XPath for: one of the classes of this element is that one."""
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"
