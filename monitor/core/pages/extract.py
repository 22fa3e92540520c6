"""Page bytes → the text of its article, with a verdict on how much of it that is."""

import re
from typing import Any

from lxml import etree, html
from trafilatura import bare_extraction

from monitor.core.charset import decode
from monitor.core.language import settle
from monitor.core.markup import bounded_tags, paragraphs, printable
from monitor.core.pages.boilerplate import article_lines, strip_page
from monitor.core.pages.challenge import asks_consent, is_challenge
from monitor.core.pages.metadata import PageFacts, read_facts
from monitor.model import Extracted, Quality

NO_ARTICLE = 60
BRIEF = 200
CHALLENGE = 600
WHOLE = 1_500
"""Characters: a text that is shorter is no article, the beginning of one, or all that a challenge page says; one that
is longer is an article, whatever stands beside it."""

_PAGE_TYPE = re.compile(r"\s*(?:text/|application/(?:xhtml\+xml|xml)|$)", re.IGNORECASE)
_MARKUP = re.compile(r"<(?:!doctype|html|head|body|p|div|br|article|table|span|a|h[1-6])\b", re.IGNORECASE)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*>")
_UNREADABLE = re.compile("[\0\ufffd]")
_HARD_WRAP = 120
_MIDDLE = (
    "//body//text()[not(ancestor::*[self::header or self::nav or self::footer or self::aside "
    "or self::script or self::style or self::noscript])]"
)

_CUT = re.compile(
    r"(?:…|\.\.\.|\[…\]|(?:read more|continue reading|lire la suite|weiterlesen|leer más|ler mais|читать далее))\W*$",
    re.IGNORECASE,
)
_WALL = re.compile(
    r"(?:subscribe|log in|sign in|register) to (?:continue|keep|read)|(?:for|to) (?:our )?subscribers\b|"
    r"already a subscriber|réservée? (?:à nos|aux) abonnés|il vous reste [\d,.]+ ?% de|abonnez-vous pour|déjà abonné|"
    r"para suscriptores|suscríbete para|(?:para|a) assinantes|assine para|nur für abonnenten|abo weiterlesen|"
    r"для подписчиков|оформите подписку|للمشتركين فقط",
    re.IGNORECASE,
)


def extract_text(page: bytes, url: str | None, content_type: str | None) -> Extracted:
    """The article of a page, without what stands round it; a document without markup is taken as it is.

    A page that only asks for a consent, or for a proof of being human, has no text. The work grows with the page, and
    hostile ones exist: call it in a worker.
    """
    text = decode(page, content_type)
    if not _PAGE_TYPE.match(content_type or "") or len(_UNREADABLE.findall(text)) > len(text) / 50:
        return _nothing(Quality.EMPTY)
    if not _MARKUP.search(text):
        return _plain_text(text)
    tree = _tree(text)
    return _nothing(Quality.EMPTY) if tree is None else _article(tree, text, url)


def _nothing(quality: Quality) -> Extracted:
    return Extracted(text="", title=None, published=None, lang=None, quality=quality)


def _plain_text(text: str) -> Extracted:
    """Lines are paragraphs, unless they were wrapped at the width of a terminal."""
    lines = text.splitlines()
    wrapped = all(len(line) <= _HARD_WRAP for line in lines)
    body = paragraphs(text if wrapped else "\n\n".join(lines))
    quality = Quality.PARTIAL if 0 < len(body) < NO_ARTICLE else _completeness(body)
    return Extracted(text=body, title=None, published=None, lang=settle(None, body), quality=quality)


def _tree(text: str) -> Any:
    markup = bounded_tags(_DECLARATION.sub("", text))
    try:
        return html.document_fromstring(markup.encode(), parser=_parser())
    except etree.ParserError:
        return None


def _parser() -> html.HTMLParser:
    # A comment in the tree would end the text of its paragraph for trafilatura.
    return html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)


def _article(tree: Any, source: str, url: str | None) -> Extracted:
    facts, offered = read_facts(tree), _offered(tree)
    strip_page(tree)
    found: Any = bare_extraction(tree, url=url, include_comments=False)
    lines = filter(None, map(printable, (found.text or "").splitlines() if found else ()))
    body = "\n\n".join(article_lines(lines, facts.title))
    quality = _quality(body, offered, source, facts)
    text = "" if quality in {Quality.EMPTY, Quality.CHALLENGE, Quality.CONSENT} else body
    lang = settle(facts.lang, text)
    return Extracted(text=text, title=facts.title, published=facts.published, lang=lang, quality=quality)


def _offered(tree: Any) -> str:
    """All that the middle of the page says, before anything is taken out of it."""
    return printable("".join(tree.xpath(_MIDDLE)))


def _quality(body: str, offered: str, source: str, facts: PageFacts) -> Quality:
    """A long text is an article, whatever stands beside it; only of a short one the page tells what it is."""
    if len(offered) < CHALLENGE and is_challenge(source):
        return Quality.CHALLENGE
    if len(body) < WHOLE and asks_consent(body if len(body) >= NO_ARTICLE else offered):
        return Quality.CONSENT
    if body and len(body) < WHOLE and (facts.paid or _WALL.search(offered)):
        return Quality.PAYWALL
    return _completeness(body)


def _completeness(body: str) -> Quality:
    if len(body) < NO_ARTICLE:
        return Quality.EMPTY
    return Quality.PARTIAL if len(body) < BRIEF or _CUT.search(body[-100:]) else Quality.FULL
