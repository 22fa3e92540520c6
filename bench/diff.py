"""What `rules diff` costs over an archive, beside tokenising the same articles.

    .venv/bin/python -m bench.diff [--articles N]

Prints CPU time, and fails where a target is missed. The archive is made up: 0.5 GB in a folder that is removed then.
"""

import argparse
import asyncio
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random

from bench.articles import TONGUES, a_world, articles
from bench.environment import ROOT
from bench.matching import Figure, told
from bench.measure import cpu
from monitor.core.matching.match import read_words
from monitor.rulepacks import load_rules
from monitor.store.archive import archived
from monitor.store.database import reading
from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_new_article, a_poll, a_source

SEED = 20_261_122
NAMES = 20_000
AT_ONCE = 1_000
MOST = 3.0
EVER = "36500d"
CHANGES = {
    "a rule changed": ("@jnim-and-parts NEAR/20 #violence", "@jnim-and-parts NEAR/12 #violence"),
    "a name added": ('names = ["Sikasso"', 'names = ["Sikasso", "Sikassos"'),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    count = parser.parse_args().articles
    with tempfile.TemporaryDirectory(prefix="bench-diff-") as name:
        folder = Path(name)
        asyncio.run(_fill(folder / "news-monitor.db", count))
        return min(told(_compared(folder, count)), 1)


def _compared(folder: Path, count: int) -> Iterator[Figure]:
    words = _tokenised(folder / "news-monitor.db")
    yield Figure(what=f"{count:,} articles, tokenised (1 ×)", value=f"{words / 1e6:.1f} s")
    (folder / "config.toml").write_text(f'[monitor]\ndatabase = "{folder / "news-monitor.db"}"\n')
    for what, (before, after) in CHANGES.items():
        changed = folder / what.replace(" ", "-")
        shutil.copytree(ROOT / "rules", changed)
        pack = (changed / "sahel.toml").read_text()
        (changed / "sahel.toml").write_text(pack.replace(before, after, 1))
        spent = _diff(folder, changed)
        yield Figure(
            what=f"rules diff, {what}",
            value=f"{spent:.1f} s {spent * 1e6 / words:6.2f} ×",
            target=f"at most {MOST:.0f} ×",
            met=spent * 1e6 / words <= MOST,
        )
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1_000
    yield Figure(what="… the most memory that it took", value=f"{most:.0f} MB")


def _diff(folder: Path, changed: Path) -> float:
    """CPU seconds of the command, its start included."""
    command = [sys.executable, "-m", "monitor", "rules", "diff", ROOT / "rules", changed, "--since", EVER, "--json"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [*command, "--config", folder / "config.toml"], cwd=ROOT, check=True, stdout=(folder / "told.json").open("wb")
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _tokenised(database: Path) -> float:
    with reading(database) as db:
        return sum(cpu(lambda each=each: read_words(each.article)) for each in archived(db, NOON))


# --- the archive ----------------------------------------------------------------------------------------------------


async def _fill(database: Path, count: int) -> None:
    """Store articles of 3 KB in ten languages, one of four of which names something that the shipped packs watch."""
    store = await SqliteStore.open(database)
    sources = [a_source(f"source-{number}") for number in range(20)]
    await store.register(sources, [], NOON, lambda: 0.0)
    texts = _texts(count)
    number = 0
    while chunk := list(islice(texts, AT_ONCE)):
        at = NOON + timedelta(minutes=30) * (number // AT_ONCE)
        made = [_article(number + index, *text, at) for index, text in enumerate(chunk)]
        await store.save_poll(a_poll(*made, source=sources[number // AT_ONCE % len(sources)], at=at))
        number += len(chunk)
    await store.close()


def _article(number: int, title: str, text: str, at: datetime) -> object:
    return a_new_article(str(number), title=title, summary=text[:200], text=text, published_at=at)


def _texts(count: int) -> Iterator[tuple[str, str]]:
    random = Random(SEED)
    world = a_world(random, NAMES)
    return articles(random, replace(world, entities=[*world.entities, *_watched()]), count)


def _watched() -> Sequence[tuple[str, Sequence[str]]]:
    """What the shipped packs watch, in every language."""
    entities = load_rules([ROOT / "rules"], examples=False).entities.values()
    named = [[name.strip("=*") for name in (*entity.names, *entity.ambiguous)] for entity in entities]
    return [(lang, names) for lang in TONGUES for names in named if names]


if __name__ == "__main__":
    sys.exit(main())
