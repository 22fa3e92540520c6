"""Labelled events, made up afresh from a seed, by which the recognition of stories and copies is judged.

    corpus = make_events(seed, events=200, headlines=False, affairs=0.25)   # Corpus(seed, articles, labels, pack_toml)
    scores = judge(corpus)                                    # Scores, through `monitor.cli.backtest.replay`
    print(table(scores))

`corpus.articles`: dicts as `backtest` reads them (id, url, outlet, lang, published, title, summary, text), in order of
`published`. `corpus.labels`: by id of the article, `Label(event, duplicate_of, relevant, changed, role)`.
`corpus.pack_toml`: a rule pack of the places and actors that rules/*.toml do not know; `judge` loads it beside them.
`headlines=True`: the same articles with their titles alone. `affairs`: the share of events that no place and no toll
tells apart, but who does what towards whom: a statement, a contract, sanctions, a message of a leader (`AFFAIRS`).

The seed decides everything. Whoever tunes story recognition uses some seeds and reports others.
"""

from tests.events.corpus import Corpus, Label
from tests.events.making import make_events
from tests.events.score import Scores, judge, table

__all__ = ["Corpus", "Label", "Scores", "judge", "make_events", "table"]
