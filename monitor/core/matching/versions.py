"""Two versions of the rules × an article → what fires by either; what both ask of the article is looked up once."""

from monitor.core.matching.findings import find_spots
from monitor.core.matching.lexicon import Lexicon
from monitor.core.matching.match import RuleSet, firing, found_in, read_words
from monitor.core.matching.query import Query
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
        spots = find_spots(self._lexicon, words)
        found, held = found_in(self._old, article, words, spots), dict[Query, bool]()
        before = firing(self._old, found, held)
        if not self._differ_in_rules_alone:
            found, held = found_in(self._new, article, words, spots), {}
        return before, firing(self._new, found, held)
