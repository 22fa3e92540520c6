"""What a rule makes of its own examples: sentences that must fire it, and sentences that must not."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import product

from monitor.core.language import settle
from monitor.core.matching.explain import explain, outline, words_of
from monitor.core.matching.match import Rule, RuleSet, match_article
from monitor.core.matching.query import Atom, EventRef, Filter, asked, atoms
from monitor.model import Article, ArticleId, Match, SourceName


def why_silent(rule: Rule, text: str, rules: RuleSet) -> str | None:
    """Why a rule does not fire on an example that must fire it, part by part; None if it does."""
    if any(_match(rule, article, rules) for article in _readings(rule, text)):
        return None
    near = [near.reason for near in match_article(rules, _text(rule, text)).near if near.rule == rule.id]
    reason = near[0] if near else "nothing that it asks for is there"
    return f"must fire, but does not: {reason}: {_shown(rule, text, rules)}"


def why_fired(rule: Rule, text: str, rules: RuleSet) -> str | None:
    """Why a rule fires on an example that must not fire it, part by part; None if it does not."""
    article = _text(rule, text)
    if not (match := _match(rule, article, rules)):
        return None
    words = ", ".join(f"“{word}”" for word in matched_words(match, article))
    return f"must not fire, but does by {words}: {_shown(rule, text, rules)}"


def matched_words(match: Match, article: Article) -> tuple[str, ...]:
    """The words by which a rule fired, as they stand in the article."""
    return tuple(dict.fromkeys(words_of(mention, article) for mention in match.mentions))


def example(
    text: str | None, title: str = "", *, lang: str | None = None, source: str = "", tags: tuple[str, ...] = ()
) -> Article:
    """An article that is nothing but its text or its title, and where it appeared if need be."""
    then = datetime(2000, 1, 1, tzinfo=UTC)
    return Article(
        id=ArticleId(0), url="", link=None, outlet="", source=SourceName(source), tags=tags, country=None, lang=lang,
        title=title, summary="", text=text, published_at=then, undated=False, first_seen_at=then, revision=1,
    )  # fmt: skip


def _readings(rule: Rule, text: str) -> Iterator[Article]:
    """What a sentence may be of which nobody says where it stands: a text or a headline, from where the rule asks."""
    lang = _language(rule, text)
    sources, tags = (_filters(asked(rule.when), name) for name in ("source", "tag"))
    for source, tagged in product(("", *sources), dict.fromkeys(((), tags))):
        yield example(text, lang=lang, source=source, tags=tagged)
        yield example(None, text, lang=lang, source=source, tags=tagged)


def _text(rule: Rule, text: str) -> Article:
    return example(text, lang=_language(rule, text))


def _language(rule: Rule, text: str) -> str | None:
    """Told by the words, as of an article that names none; a rule that does not ask need not wait for that."""
    asks = any(
        isinstance(atom, EventRef) or (isinstance(atom, Filter) and atom.name == "lang") for atom in atoms(rule.when)
    )
    return settle(None, text) if asks else None


def _filters(among: Iterable[Atom], name: str) -> tuple[str, ...]:
    return tuple(atom.value for atom in among if isinstance(atom, Filter) and atom.name == name)


def _match(rule: Rule, article: Article, rules: RuleSet) -> Match | None:
    return next((match for match in match_article(rules, article).matches if match.rule == rule.id), None)


def _shown(rule: Rule, text: str, rules: RuleSet) -> str:
    """The text in one line; below it, how each part of the rule was judged."""
    article = _text(rule, text)
    parts = [
        f"{'  ' * line.depth}    {'✓' if line.held else '✗'} {line.text}"
        for line in outline(explain(rules, article, rule), article)
    ]
    return "\n".join([f"“{' '.join(text.split())}”", *parts])
