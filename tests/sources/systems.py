"""Feeds as publishing systems write them, from tests/data/publishing, and what each of them says."""

import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from html import escape
from pathlib import Path
from string import Formatter

DATA = Path(__file__).parents[1] / "data" / "publishing"
SITE = "https://paper.example"
URL = f"{SITE}/news/feed"

_SHELLS = {
    "rss": '<rss version="2.0" {ns}><channel><title>T</title><link>{site}/</link>{head}{entries}</channel></rss>\n',
    "rdf": '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" {ns}>'
    '<channel rdf:about="{site}/"><title>T</title><link>{site}/</link><description>d</description></channel>{entries}</rdf:RDF>\n',
    "atom": '<feed xmlns="http://www.w3.org/2005/Atom" {ns}><title>T</title><link rel="self" href="{site}/atom.xml"/>'
    '<link href="{site}/"/><id>{site}/</id><updated>2026-02-20T00:00:00Z</updated>{entries}</feed>\n',
}
_DEFAULTS = {
    "format": "rss",
    "ns": "",
    "head": "",
    "before": "",
    "offset": 0,
    "words": "en",
    "expect": "",
    "date": "%a, %d %b %Y %H:%M:%S %z",
    "link": "/2026/02/{slug}-{n}/",
}
_WORDS = {
    "fr": ("févr.", "février", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "ru": ("фев", "февраля", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "ar": ("فبراير", "فبراير", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    "tr": ("Şub", "Şubat", "Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"),
    "en": ("Feb", "February", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_LATEST = datetime(2026, 2, 18, 18, 30, tzinfo=UTC)  # a Wednesday


@dataclass(frozen=True)
class Sample:
    """A document, and the title, link and date of each of its entries."""

    name: str
    text: str
    encoding: str
    told: list[tuple[str, str | None, str | None]]

    @property
    def body(self) -> bytes:
        return self.text.encode(_CODECS.get(self.encoding, self.encoding), "xmlcharrefreplace")


_CODECS = {
    "iso-8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-15": "iso8859-15",
    "gb2312": "gb18030",
    "shift_jis": "cp932",
}


def samples():
    pieces = tomllib.loads((DATA / "pieces.toml").read_text())
    systems = tomllib.loads((DATA / "systems.toml").read_text())["system"]
    return [
        sample(_DEFAULTS | system, *f"{spoken} utf-8".split()[:2], pieces)
        for system in systems
        for spoken in system["samples"]
    ]


def sample(system, language, encoding, pieces):
    headlines = system.get("pieces") or pieces[language]
    entries = [an_entry(system, number, headline) for number, headline in enumerate(headlines)]
    shell = system.get("shell") or _SHELLS[system["format"]]
    # Shells are filled by hand: braces of their own stay.
    for name, value in (("head", system["head"]), ("ns", system["ns"]), ("site", SITE)):
        shell = shell.replace(f"{{{name}}}", value).replace("{site}", SITE)
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n{system["before"]}{shell.replace("{entries}", "".join(entry for entry, _ in entries))}'
    return Sample(f"{system['name']}-{language}-{encoding}", text, encoding, [told for _, told in entries])


def an_entry(system, number, headline):
    published = _LATEST - timedelta(hours=31 * number, minutes=number)
    html = escape(headline, quote=False).replace("’", "&#8217;")
    summary = f"<p>The desk tells: {html}</p>\n<p>Second &amp; last.</p>"
    slug = f"{number}{'abc'[number]}x"
    path = system["link"].format(slug=slug, n=4700 + number)
    words = {
        "title": escape(headline, quote=False),
        "html": escape(html, quote=False),
        "cdata": f"<![CDATA[{headline}]]>",
        "cdata_html": f"<![CDATA[{html}]]>",
        "link": escape(SITE + path),
        "raw_link": escape(SITE + path),
        "cdata_link": f"<![CDATA[{SITE}{path}]]>",
        "slug": slug,
        "n": 4700 + number,
        "guid": f"5f0c-{number}",
        "site": SITE,
        "date": written(published, system),
        "date2": written(published + timedelta(days=1), system),
        "iso": published.isoformat(),
        "text": escape(summary, quote=False),
        "cdata_text": f"<![CDATA[{summary}]]>",
        "plain": html,
    }
    return Formatter().vformat(system["entry"], (), words), told(system, headline, path, published)


def told(system, headline, path, published):
    kept = published.replace(second=0) if "%S" not in system["date"] and "%s" not in system["date"] else published
    unknown = system["expect"]
    return (
        "" if "no title" in unknown else headline,
        None if "no link" in unknown else SITE + path,
        None if "no date" in unknown else kept.strftime("%Y-%m-%dT%H:%M:%SZ"),
    )


def written(instant, system):
    local = instant.astimezone(timezone(timedelta(minutes=system["offset"])))
    month, long_month, *days = _WORDS[system["words"]]
    form = system["date"]
    for name, word in (("%{mon}", month), ("%{month}", long_month), ("%{wday}", days[local.weekday()])):
        form = form.replace(name, word)
    zone = local.strftime("%z")
    return local.strftime(form.replace("%:z", f"{zone[:3]}:{zone[3:]}").replace("%s", str(int(instant.timestamp()))))
