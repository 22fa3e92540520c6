"""What it costs to judge an article among many stories, and how copies are found, beside others who look for them.

    .venv/bin/python -m bench.stories [--articles N] [--texts N]

Prints medians of CPU time, and fails where a target is missed.
"""

import argparse
import json
import subprocess
import tempfile
import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from statistics import fmean, median

from bench.articles import ARTICLE_BYTES, a_world, articles
from bench.environment import ROOT, python_with
from bench.matching import SEED, Figure, told
from bench.measure import cpu
from monitor.core.fingerprint import LEAD_SAMPLES, SAMPLES, sample
from monitor.core.matching.match import RuleSet, match_article
from monitor.core.stories.copies import MOST, Copies
from monitor.core.stories.memory import Memory
from monitor.core.stories.recognise import recognise
from monitor.core.text import tokenise
from monitor.model import Article, ArticleId, StoryContext, StoryId, Traits
from monitor.rulepacks import load_rules
from tests.builders import an_article
from tests.events import make_events
from tests.events.score import PACKS

FEW, MANY = 2_000, 20_000
LIVE = timedelta(days=4)
KINDS = ("verbatim", "3 % changed", "12 % changed", "cut to 55 %")


def main() -> int:
    options = _options()
    random = Random(SEED)
    missed = told(_judging(random, options.articles))
    return min(missed + told(_copies(random, options.texts)), 1)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=600)
    parser.add_argument("--texts", type=int, default=600)
    return parser.parse_args()


# --- judging --------------------------------------------------------------------------------------------------------


def _judging(random: Random, count: int) -> Iterator[Figure]:
    rules, reports = _reports(random, count)
    half = len(reports) // 2
    known = [traits for each in reports[:half] if (traits := _recognised(rules, each, Memory()).traits)]
    memories = {size: _filled(random, known, size, reports[half].published_at) for size in (FEW, MANY)}
    spent: dict[str, list[float]] = {"match": [], **{str(size): [] for size in memories}}
    for number, each in enumerate(reports[half:]):
        spent["match"].append(cpu(lambda each=each: match_article(rules, each)))
        # In turns, because who judges an article first looks its new words up for the other.
        for size, memory in [*memories.items()][:: 1 if number % 2 else -1]:
            spent[str(size)].append(cpu(lambda each=each, memory=memory: _recognised(rules, each, memory)))
    match, few, many = (median(times) for times in spent.values())
    yield Figure(what="matched alone", value=f"{match:.0f} µs")
    yield Figure(
        what=f"judged among {FEW:,} stories", value=_beside(few, match), target="at most 3 ×", met=few <= 3 * match
    )
    yield Figure(
        what=f"judged among {MANY:,} stories", value=_beside(many, match), target="at most 3 ×", met=many <= 3 * match
    )
    yield Figure(
        what="the one beside the other", value=f"{many / few:.2f} ×", target="at most 1.5 ×", met=many <= 1.5 * few
    )


def _recognised(rules: RuleSet, article: Article, memory: Memory) -> object:
    context = StoryContext(own={})
    return recognise(article, rules, article.published_at, context=context, memory=memory)


def _reports(random: Random, count: int) -> tuple[RuleSet, Sequence[Article]]:
    """Reports of made-up events, as long as articles are."""
    corpus = make_events(SEED, max(20, count // 4))
    with tempfile.TemporaryDirectory() as scratch:
        pack = Path(scratch, "world.toml")
        pack.write_text(corpus.pack_toml, encoding="utf-8")
        rules = load_rules([PACKS, pack], examples=False)
    prose = [text for _, text in articles(random, a_world(random, 1_000), 200)]
    return rules, [_report(random, number, each, prose) for number, each in enumerate(corpus.articles[:count], 1)]


def _report(random: Random, number: int, written: dict[str, str], prose: Sequence[str]) -> Article:
    at = datetime.fromisoformat(written["published"])
    text = f"{written['text']}\n\n{random.choice(prose)[:ARTICLE_BYTES]}"
    return an_article(
        id=ArticleId(number), url=f"{written['url']}/{number}", lang=written["lang"], title=written["title"],
        summary=written["summary"], text=text, published_at=at, first_seen_at=at,
    )  # fmt: skip


def _filled(random: Random, known: Sequence[Traits], size: int, now: datetime) -> Memory:
    """A memory of so many stories, told in the last days with the words and places of those that are known."""
    memory = Memory()
    for number in range(size):
        traits = random.choice(known)
        other = replace(
            traits,
            at=now - LIVE * (1 - number / size),
            terms=frozenset(term if random.random() < 0.7 else f"{term}{number}" for term in traits.terms),
            names=frozenset(f"{name}{number}" for name in traits.names),
            whereabouts=frozenset(f"{name}{number}" for name in traits.whereabouts),
        )
        memory.stories.add(StoryId(f"s{number}"), ArticleId(1_000_000 + number), other)
    return memory


def _beside(spent: float, match: float) -> str:
    return f"{spent:.0f} µs {spent / match:6.1f} ×"


# --- copies ---------------------------------------------------------------------------------------------------------


def _copies(random: Random, count: int) -> Iterator[Figure]:
    texts, origins = _texts(random, count)
    spent, found = [], []
    copies, now = Copies(), an_article().published_at
    for number, (host, words) in enumerate(texts):
        spent.append(
            cpu(lambda number=number, host=host, words=words: found.append(_ours(copies, number, host, words, now)))
        )
    yield Figure(what="copies: ours", value=f"{median(spent):.0f} µs", target=_quality(found, origins))
    for peer, ran in _peers([words for _, words in texts]).items():
        yield Figure(what=f"copies: {peer}", value=f"{ran['time']:.0f} µs", target=_quality(ran["copies"], origins))
    yield from _memory(random)


def _ours(copies: Copies, number: int, host: str, words: Sequence[str], now: datetime) -> int | None:
    article, samples = ArticleId(number + 1), sample(words)
    copy = copies.find(article, host, samples, now)
    copies.add(article, host, samples, now, copy and copy.original)
    return copy.original - 1 if copy else None


def _texts(random: Random, count: int) -> tuple[list[tuple[str, list[str]]], list[int | None]]:
    """Texts with their hosts, each between what its host always sets round it, and which is a copy of which."""
    world = a_world(random, 1_000)
    bodies = [[token.folded for token in tokenise(text)] for _, text in articles(random, world, count)]
    pool = sorted({word for body in bodies for word in body})
    furniture = {f"{host}.example": random.choices(pool, k=100) for host in range(40)}
    made = [(body, None) for body in bodies]
    made += [(_changed(random, bodies[each], kind, pool), each) for each in range(0, count, 2) for kind in KINDS]
    order = sorted(range(len(made)), key=lambda index: random.random() + (index >= count))
    place = {index: number for number, index in enumerate(order)}
    hosts = random.choices(list(furniture), k=len(made))
    texts = [
        (host, furniture[host][:60] + made[index][0] + furniture[host][60:])
        for host, index in zip(hosts, order, strict=True)
    ]
    return texts, [None if made[index][1] is None else place[made[index][1]] for index in order]


def _changed(random: Random, body: list[str], kind: str, pool: Sequence[str]) -> list[str]:
    if kind == "cut to 55 %":
        return body[: len(body) * 55 // 100]
    share = {"verbatim": 0.0, "3 % changed": 0.03, "12 % changed": 0.12}[kind]
    return [random.choice(pool) if random.random() < share else word for word in body]


def _quality(found: Sequence[int | None], origins: Sequence[int | None]) -> str:
    right = sum(
        a is not None and b is not None and (a == b or origins[a] == b) for a, b in zip(found, origins, strict=True)
    )
    said, wanted = (sum(each is not None for each in answers) for answers in (found, origins))
    return f"P {right / max(1, said):.3f}  R {right / wanted:.3f}"


def _peers(texts: Sequence[Sequence[str]]) -> dict[str, dict[str, object]]:
    python = python_with("stories", ROOT / "bench" / "stories-requirements.txt")
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(texts, file)
        file.flush()
        command = [python, "-m", "bench.stories_peers", file.name]
        printed = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(printed)


def _memory(random: Random) -> Iterator[Figure]:
    tracemalloc.start()
    copies, now = Copies(), an_article().published_at
    for number in range(MOST):
        samples = [random.getrandbits(32) for _ in range(SAMPLES + LEAD_SAMPLES)]
        samples = [*sorted(samples[:SAMPLES]), *sorted(samples[SAMPLES:])]
        copies.add(ArticleId(number + 1), f"{number % 2_000}.example", samples, now, None)
    held = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    full = sample([str(word) for word in range(500)])
    spent = fmean(cpu(lambda: copies.find(ArticleId(MOST + 1), "new.example", full, now)) for _ in range(200))
    yield Figure(what=f"{MOST:,} texts in memory", value=f"{held:.0f} MB", target="at most 150 MB", met=held <= 150)
    yield Figure(what="a copy looked for among them", value=f"{spent:.0f} µs")


if __name__ == "__main__":
    raise SystemExit(main())
