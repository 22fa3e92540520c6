"""How well the stories, copies and alerts of a corpus were told apart, through the real replay of `backtest`."""

import json
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import combinations
from pathlib import Path

from monitor.cli.backtest import CHANNEL, replay, written
from monitor.pipeline import Policy
from monitor.rulepacks import load_rules
from tests.events.affairs import AFFAIRS
from tests.events.phrasebook import LANGUAGES

PACKS = Path(__file__).parents[2] / "rules"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Precision, recall and F1, 0..1."""

    p: float
    r: float

    @property
    def f1(self):
        return 2 * self.p * self.r / (self.p + self.r) if self.p + self.r else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """The figures of one corpus.

    stories: B-cubed over the articles that report an event; by_lang: the same within one language; affairs: over the
    articles of affairs alone. cross_pairs: pairs of
    articles in different languages. repeated: `new` alerts beyond the first of their event, as a share of all `new`
    alerts on events. missed: share of the events that no `new` alert told. copies: as eval of the contract counts them.
    updates: P, how many of the `update` alerts came for a labelled change; R, how many labelled changes were told.
    said: by article id (story, copy_of, alert), to look closer.
    """

    articles: int
    events: int
    stories: Share
    by_lang: dict[str, Share]
    affairs: Share
    cross_pairs: Share
    repeated: float
    missed: float
    copies: Share
    updates: Share
    unmatched: int
    said: dict[str, tuple[str | None, str | None, str | None]] = field(repr=False)


def judge(corpus):
    """Replay the corpus as `backtest` does, with rules/ and the pack of the corpus, and score what came of it."""
    with tempfile.TemporaryDirectory() as scratch:
        pack, lines = Path(scratch, "world.toml"), Path(scratch, "articles.jsonl")
        pack.write_text(corpus.pack_toml, encoding="utf-8")
        lines.write_text("\n".join(json.dumps(article) for article in corpus.articles), encoding="utf-8")
        policy = Policy(
            rules=load_rules([PACKS, pack], examples=False), routes=(), channels=(CHANNEL,), max_age=timedelta.max
        )
        with lines.open(encoding="utf-8") as stream:
            said = {judged.id: _said(judged) for judged in replay(written(stream), policy)}
    return score(corpus, said)


def _said(judged):
    verdict = judged.verdict
    story = verdict.story.id if verdict.story and verdict.judgement.matches else None
    return story, judged.copy_of, verdict.alerts[0].kind.value if verdict.alerts else None


def score(corpus, said):
    """The figures for what was said of each article: (story, copy_of, alert)."""
    gold = {article: label.event for article, label in corpus.labels.items() if label.event}
    found = {article: said[article][0] or f"alone:{article}" for article in gold}
    langs = {article["id"]: article["lang"] for article in corpus.articles}
    news = defaultdict(int)
    for article, event in gold.items():
        news[event] += said[article][2] == "new"
    told = sum(news.values())
    return Scores(
        articles=len(corpus.articles),
        events=len(news),
        stories=b_cubed(found, gold),
        by_lang={
            lang: b_cubed(found, {a: event for a, event in gold.items() if langs[a] == lang}) for lang in LANGUAGES
        },
        affairs=b_cubed(found, {a: event for a, event in gold.items() if corpus.labels[a].kind in AFFAIRS}),
        cross_pairs=_cross_pairs(found, gold, langs),
        repeated=sum(max(0, count - 1) for count in news.values()) / max(1, told),
        missed=sum(count == 0 for count in news.values()) / len(news),
        copies=copies(
            {article: each[1] for article, each in said.items()},
            {article: label.duplicate_of for article, label in corpus.labels.items()},
        ),
        updates=_updates(corpus.labels, said),
        unmatched=sum(said[article][0] is None for article in gold),
        said=said,
    )


def b_cubed(found, gold):
    """B-cubed (Amigó et al. 2009) over the articles of `gold`; both map an article to its cluster."""
    by_found, by_gold = _clusters({article: found[article] for article in gold}), _clusters(gold)
    shared = {article: len(by_found[found[article]] & by_gold[gold[article]]) for article in gold}
    precision = [shared[article] / len(by_found[found[article]]) for article in gold]
    recall = [shared[article] / len(by_gold[gold[article]]) for article in gold]
    return Share(p=_mean(precision), r=_mean(recall))


def _clusters(of):
    clusters = defaultdict(set)
    for article, cluster in of.items():
        clusters[cluster].add(article)
    return clusters


def _mean(values):
    return sum(values) / len(values) if values else 1.0


def _cross_pairs(found, gold, langs):
    return share(_pairs(found, langs), _pairs(gold, langs))


def _pairs(of, langs):
    within = (combinations(sorted(cluster), 2) for cluster in _clusters(of).values())
    return {pair for pairs in within for pair in pairs if langs[pair[0]] != langs[pair[1]]}


def share(found, wanted):
    """How much of what was found is of a set, and how much of the set was found."""
    right = len(found & wanted)
    return Share(p=right / len(found) if found else 1.0, r=right / len(wanted) if wanted else 1.0)


def copies(said, labelled):
    """Both map each article to what it is a copy of, or None; another copy of the same is as right."""
    family = {article: original or article for article, original in labelled.items()}
    return share(
        {(article, family[original]) for article, original in said.items() if original},
        {(article, original) for article, original in labelled.items() if original},
    )


def _updates(labels, said):
    updates = {article for article, each in said.items() if each[2] == "update"}
    changes = {article for article, label in labels.items() if label.changed}
    return share(updates, changes)


def table(scores):
    """The figures for a person, one a line."""
    lines = [
        f"{scores.articles} articles, {scores.events} events, {scores.unmatched} reports that no rule matched",
        line("stories (B³)", scores.stories),
        *(line(f"  {lang}", share) for lang, share in scores.by_lang.items()),
        line("  affairs", scores.affairs),
        line("cross-language pairs", scores.cross_pairs),
        line("copies", scores.copies),
        line("updates", scores.updates),
        f"{'repeated alerts':22}{scores.repeated:6.1%}",
        f"{'events missed':22}{scores.missed:6.1%}",
    ]
    return "\n".join(lines)


def line(what, share):
    """The figures of one share, for a person."""
    return f"{what:22}P {share.p:.3f}  R {share.r:.3f}  F1 {share.f1:.3f}"
