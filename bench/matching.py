"""What it costs to judge an article by rules, beside the bare words of it and beside others who look for names.

    .venv/bin/python -m bench.matching [--articles N] [--names N]

Prints medians of CPU time, and fails where a target is missed.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import fmean, median

from bench.articles import World, a_pack, a_world, articles
from bench.environment import ROOT, python_with
from bench.measure import cpu, medians, yardstick
from monitor.core.matching.lexicon import Lexicon
from monitor.core.matching.match import RuleSet, match_article
from monitor.core.text import tokenise
from monitor.model import Article
from monitor.rulepacks import load_rules
from tests.builders import an_article

SEED = 20_261_121
FEW, MANY = 10, 10_000
SHORT, LONG = 100_000, 1_000_000
PATTERNS = 200
ALTERNATED = 40
"""So many articles for the alternation, which takes a tenth of a second for each."""
MOST_FOR_TEN_TIMES = 12.0
HOSTILE = {
    "one letter": "a",
    "combining marks": "\u0301",
    "parentheses": "(",
    "a letter, a mark": "a\u0301",
    "apostrophes": "l'",
    "hyphens": "al-",
    "a sentence": "JNIM attacked Gao. ",
    "no sentence": "JNIM attacked Gao ",
    "is, not IS": "it is ",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A line of the table. `met` is None where there is no target."""

    what: str
    value: str
    target: str = ""
    met: bool | None = None


def main() -> int:
    options = _options()
    missed = told(_hostile())  # first, since a heap full of names makes each collection of garbage slower
    random = Random(SEED)
    world = a_world(random, options.names)
    texts = [
        an_article(title=title, summary="", text=text) for title, text in articles(random, world, options.articles)
    ]
    missed += told(_judging(random, world, texts)) + told(_memory(world, texts))
    return min(missed, 1)


def told(figures: Iterable[Figure]) -> int:
    """Print figures as they come, and count the missed targets."""
    missed = 0
    for figure in figures:
        verdict = "" if figure.met is None else "met" if figure.met else "MISSED"
        print(f"{figure.what:<46}{figure.value:>20}  {figure.target:<26}{verdict}", flush=True)
        missed += figure.met is False
    return missed


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--names", type=int, default=50_000)
    return parser.parse_args()


# --- time -----------------------------------------------------------------------------------------------------------


def _judging(random: Random, world: World, texts: Sequence[Article]) -> Iterator[Figure]:
    few, many = (_rules(a_pack(random, world, count)) for count in (FEW, MANY))
    yield from _made_of(few, world, texts)
    whole = medians({"words": _words, "few": _judged_by(few)}, texts)
    # A daemon has one set of rules. Two that took turns would drive each other out of the processor's cache.
    again, more = (medians({"again": _judged_by(rules)}, texts)["again"] for rules in (few, many))
    parts = medians({"words": _words, "tokens": lambda each: tokenise(each.text or "")}, texts)
    ratio = whole["few"] / whole["words"]
    yield Figure(what="the words of an article, bare (1 ×)", value=f"{whole['words']:.0f} µs")
    yield Figure(what="tokenised", value=_beside(parts["tokens"], parts["words"]))
    judged = _beside(whole["few"], whole["words"])
    yield Figure(what=f"judged, by {FEW} rules", value=judged, target="at most 6 ×", met=ratio <= 6)
    yield Figure(
        what=f"{MANY:,} rules instead of {FEW}",
        value=f"{more - again:+.0f} µs",
        target="at most 300 µs",
        met=more - again <= 300,
    )
    yield from _peers(world, texts, few)


def _peers(world: World, texts: Sequence[Article], few: RuleSet) -> Iterator[Figure]:
    python = python_with("matching", ROOT / "bench" / "matching-requirements.txt")
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"names": world.names, "texts": [each.text for each in texts]}, file)
        file.flush()
        command = [python, "-m", "bench.matching_peers", file.name]
        with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as peers:
            yield _in_turns("spaCy PhraseMatcher", peers, texts, few, each=1, least=3)
            yield _in_turns("re alternation", peers, texts, few, each=-(-len(texts) // ALTERNATED), least=50)


def _in_turns(
    peer: str, peers: "subprocess.Popen[str]", texts: Sequence[Article], few: RuleSet, *, each: int, least: int
) -> Figure:
    """Judge an article, then let the peer read it in its own process, and so on."""
    assert peers.stdin
    assert peers.stdout
    ours, theirs = [], []
    for index in range(0, len(texts), each):
        ours.append(cpu(lambda index=index: match_article(few, texts[index])))
        print(peer, index, sep="\t", file=peers.stdin, flush=True)
        theirs.append(float(peers.stdout.readline()))
    times = median(theirs) / median(ours)
    return Figure(
        what=f"{peer}: names alone",
        value=f"{median(theirs):.0f} µs {times:6.1f} × ours",
        target=f"at least {least} ×",
        met=times >= least,
    )


def _beside(spent: float, words: float) -> str:
    return f"{spent:.0f} µs {spent / words:6.1f} ×"


def _words(article: Article) -> object:
    return yardstick(article.text or "")


def _judged_by(rules: RuleSet) -> Callable[[Article], object]:
    return lambda article: match_article(rules, article)


def _made_of(rules: RuleSet, world: World, texts: Sequence[Article]) -> Iterator[Figure]:
    judged = [match_article(rules, each) for each in texts[:: max(1, len(texts) // 200)]]
    yield Figure(
        what=f"{len(texts):,} articles, {len(world.names):,} names",
        value=f"{fmean(len((each.text or '').encode()) for each in texts):,.0f} B each",
    )
    yield Figure(
        what="names accepted and refused in an article",
        value=f"{fmean(len(each.mentions) for each in judged):.1f} {fmean(len(each.refusals) for each in judged):.1f}",
    )


def _rules(pack: str) -> RuleSet:
    with tempfile.NamedTemporaryFile("w", suffix=".toml") as file:
        file.write(pack)
        file.flush()
        return load_rules([Path(file.name)], examples=False)


# --- memory ---------------------------------------------------------------------------------------------------------


def _memory(world: World, texts: Sequence[Article]) -> Iterator[Figure]:
    names, words = world.names, [tokenise(each.text or "") for each in texts]
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    lexicon = Lexicon(names)
    made, _ = tracemalloc.get_traced_memory()
    for tokens in words:
        lexicon.find(tokens)
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    yield Figure(what="the lexicon of these names", value=_mb(made - before))
    yield Figure(
        what="… when it has read all articles",
        value=_mb(used - before),
        target="at most 60 MB",
        met=used - before <= 60e6,
    )


def _mb(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


# --- hostile text ---------------------------------------------------------------------------------------------------


def _hostile() -> Iterator[Figure]:
    rules = _rules(_HOSTILE_ENTITY + _HOSTILE_RULE)
    for what, unit in HOSTILE.items():
        yield _ten_times(what, rules, unit)
    patterns = "".join(_pattern_rule(number) for number in range(PATTERNS))
    yield _ten_times(f"sentences, {PATTERNS} regexes", _rules(_HOSTILE_ENTITY + patterns), HOSTILE["a sentence"])


def _ten_times(what: str, rules: RuleSet, unit: str) -> Figure:
    short, long = (_least_cpu(rules, (unit * size)[:size]) for size in (SHORT, LONG))
    return Figure(
        what=f"1 MB instead of 100 KB of {what}",
        value=f"{long / 1_000:.0f} ms {long / short:6.1f} ×",
        target=f"at most {MOST_FOR_TEN_TIMES:.0f} ×",
        met=long / short <= MOST_FOR_TEN_TIMES,
    )


def _pattern_rule(number: int) -> str:
    """One of two patterns that backtracking would take long for, none of which is in the text."""
    sought = (rf"(J+N*I*M*)+ {number}x", rf"attack\w* (\w+ )*{number}x")[number % 2]
    return f'[[rule]]\nid = "p{number}"\ntitle = "Pattern {number}"\nwhen = \'/{sought}/\'\n'


_HOSTILE_ENTITY = '[entities.jnim]\nname = "JNIM"\nkind = "organization"\nnames = ["JNIM", "=IS"]\n'
_HOSTILE_RULE = """
[[rule]]
id = "jnim"
title = "JNIM"
when = "@jnim AND attack* AND Gao"
"""


def _least_cpu(rules: RuleSet, text: str) -> float:
    """The least of three, since the machine can only add."""
    article = an_article(title="", summary="", text=text)
    return min(cpu(lambda: match_article(rules, article)) for _ in range(3))


if __name__ == "__main__":
    sys.exit(main())
