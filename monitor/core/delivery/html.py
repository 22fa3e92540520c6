"""A message as a small HTML document, for mail: one column, light and dark, each line in its own direction."""

from collections.abc import Iterable, Sequence
from html import escape
from string import Template

from monitor.core.delivery.wording import Letter, Wording, pieces

_LIGHT = {
    "ink": "#1c2024", "dim": "#5c636b", "paper": "#ffffff", "line": "#d8dce0", "mark": "#ffe58a", "link": "#0b57d0",
    "low": "#347391", "medium": "#8f6400", "high": "#c2410c", "critical": "#b00020",
}  # fmt: skip
_DARK = {
    "ink": "#e6e8ea", "dim": "#a2aab2", "paper": "#16191c", "line": "#3a4046", "mark": "#6b5600", "link": "#8ab4f8",
    "low": "#7cc0e0", "medium": "#e3b341", "high": "#ff9a5c", "critical": "#ff6b81",
}  # fmt: skip

_SHAPES = """
:root { color-scheme: light dark; }
body { margin: 0; padding: 16px;
  font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Naskh Arabic", Arial, sans-serif; }
main { max-width: 640px; margin: 0 auto; overflow-wrap: anywhere; }
section { padding: 0 0 24px; margin: 0 0 24px; border-bottom: 1px solid; }
section:last-child { border-bottom: 0; margin-bottom: 0; }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.25; }
.remark { margin: 0 0 4px; }
h2 { margin: 4px 0 8px; font-size: 21px; line-height: 1.3; }
p, blockquote, ul { margin: 0 0 12px; padding: 0; list-style: none; }
.heading { margin: 0; font-weight: 700; }
.changed { font-weight: 600; }
blockquote { padding-inline-start: 12px; border-inline-start: 3px solid; }
mark { color: inherit; border-radius: 2px; padding: 0 1px; }
a { font-weight: 600; }
.reference, .url { font-size: 13px; margin: 0; }
.warning { padding: 8px 12px; border: 1px solid; }
""".strip()
# No custom properties of CSS: Gmail knows none. From the third fact on it is told how sure it is.
_COLOURS = Template("""
body { background: $paper; color: $ink; }
section, blockquote { border-color: $line; }
.low { color: $low; } .medium { color: $medium; } .high { color: $high; } .critical { color: $critical; }
.remark, .reference, .url, .facts { color: $dim; } .facts li:nth-child(n+3) { color: $ink; }
mark { background: $mark; }
a { color: $link; }
.warning { border-color: $medium; }
""")
_DARK_COLOURS = f"@media (prefers-color-scheme: dark) {{{_COLOURS.substitute(_DARK).rstrip()} }}"
_STYLE = f"{_SHAPES}{_COLOURS.substitute(_LIGHT)}{_DARK_COLOURS}"


def lay_out_html(letter: Letter) -> str:
    """The whole document. It loads nothing, and holds no script and no form."""
    warning = f'<p class="warning">{escape(letter.warning)}</p>\n' if letter.warning else ""
    body = _notice(letter) if letter.notice else "\n".join((*_cover(letter.cover), *map(_alert, letter.alerts)))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(letter.subject)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n"
        f"<body>\n<main>\n{warning}{body}\n</main>\n</body>\n</html>\n"
    )


def _cover(lines: Sequence[str]) -> tuple[str, ...]:
    title, *remarks = lines or ("",)
    shown = "\n".join(f'<p class="remark">{escape(remark)}</p>' for remark in remarks)
    return (f"<section>\n<h1>{escape(title)}</h1>\n{shown}\n</section>",) if lines else ()


def _notice(letter: Letter) -> str:
    lines = "\n".join(f'<p dir="auto">{escape(line)}</p>' for line in letter.notice.splitlines() if line)
    return f'<section>\n<h2 dir="auto">{escape(letter.subject)}</h2>\n{lines}\n</section>'


def _alert(alert: Wording) -> str:
    lang = f' lang="{escape(alert.lang)}"' if alert.lang else ""
    parts = (
        f'<p class="heading {alert.severity}">{escape(alert.heading)}</p>',
        f'<h2 dir="auto"{lang}>{escape(alert.headline)}</h2>',
        f'<p class="changed" dir="auto">{escape(alert.changed)}</p>' if alert.changed else "",
        _lines("facts", alert.facts),
        f'<blockquote dir="auto"{lang}>{_excerpt(alert.excerpt)}</blockquote>' if alert.excerpt else "",
        _lines("evidence", alert.evidence),
        _link(alert),
        f'<p class="reference">{escape(alert.reference)}</p>',
    )
    return "\n".join(("<section>", *filter(None, parts), "</section>"))


def _lines(kind: str, lines: Iterable[str]) -> str:
    shown = "".join(f'<li dir="auto">{escape(line)}</li>' for line in lines)
    return f'<ul class="{kind}">{shown}</ul>' if shown else ""


def _excerpt(excerpt: str) -> str:
    return "".join(f"<mark>{escape(text)}</mark>" if matched else escape(text) for text, matched in pieces(excerpt))


def _link(alert: Wording) -> str:
    """The host in large, the whole address in small: what a link is called is what it leads to."""
    if not alert.link.startswith(("http://", "https://")):
        return ""
    href = escape(alert.link)
    return f'<p><a href="{href}" rel="noreferrer">{escape(alert.host)}</a><br><span class="url">{href}</span></p>'
