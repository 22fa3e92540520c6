"""Two versions of the rules × an article → what fires by either; what both ask of the article is looked up once."""

from monitor.core.evaluate import evaluate
from monitor.core.findings import Findings, find_spots, texts_of
from monitor.core.lexicon import Lexicon
from monitor.core.match import RuleSet, found_in, read_words
from monitor.core.query import Query
from monitor.model import Article, RuleId

Fired = tuple[RuleId, ...]


class Versions:
    """Two versions of the rules, made ready to judge the same articles."""

    def __init__(self, old: RuleSet, new: RuleSet) -> None:
        self._old, self._new = old, new
        self._lexicon = Lexicon([*old.terms(), *new.terms()])
        self._differ_in_rules_alone = old.entities == new.entities and old.lists == new.lists

    def firing(self, article: Article) -> tuple[Fired, Fired]:
        """The rules of the old version that fire on an article, and those of the new one."""
        words = read_words(article)
        spots = find_spots(self._lexicon, texts_of(article), words)
        found, held = found_in(self._old, article, words, spots), dict[Query, bool]()
        before = _firing(self._old, found, held)
        if not self._differ_in_rules_alone:
            found, held = found_in(self._new, article, words, spots), {}
        return before, _firing(self._new, found, held)


def _firing(rules: RuleSet, found: Findings, held: dict[Query, bool]) -> Fired:
    """Which rules fire. What `held` tells of a query that was put to the article before is not worked out again."""
    may_hold = list(rules.woken(found.spots, found.senses)[0])
    for rule in may_hold:
        if rule.when not in held:
            held[rule.when] = evaluate(rule.when, found) is not None
    return tuple(rule.id for rule in may_hold if held[rule.when])
