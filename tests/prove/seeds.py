"""The real pages of a folder, put into a feed after its first poll, come out of the running daemon as alerts.

    ./run prove seeds FOLDER LABELS.jsonl

FOLDER holds pages saved as text. A line of LABELS names a page's `file`, and under `labels` the `entities` it speaks
of. Each page must be told once; of the entities that any label names, F1 over (page, entity) must be at least 0.97.
"""

import json
import sqlite3
import sys
import tempfile
from pathlib import Path

from tests.loopback import a_site
from tests.running import a_daemon, told, write_config

HEADLINES = {
    "000": "Four fighters killed in an ambush in central Mali",
    "001": "Mali turns to Russian contractors as France draws down",
    "002": "Fourteen soldiers die in two bomb attacks",
    "003": "Six mercenaries killed on a road in central Mali",
    "004": "Mercenary group announces that it leaves Mali",
}


def main(folder: Path, labels: Path) -> int:
    seeds = [json.loads(line) for line in labels.read_text().splitlines()]
    with a_site() as site, tempfile.TemporaryDirectory() as scratch:
        return _prove(site, seeds, folder, Path(scratch))


def _prove(site, seeds, folder, scratch):
    site.feed("/feed")
    config = write_config(scratch, {"seeds": site.url("/feed")})
    with a_daemon(config) as daemon:
        daemon.wait_for(lambda: "/feed" in site.asked)
        entries = [_publish(site, folder, seed) for seed in seeds]
        site.feed("/feed", *entries)
        daemon.wait_for(lambda: len(told(scratch)) >= len(seeds), seconds=60)
        daemon.stop()
    figure = _f1(seeds, _judged(scratch))
    headlines = sorted(alert["headline"] for alert in told(scratch))
    print(f"{len(seeds)} pages, {len(headlines)} alerts, entities F1 {figure:.3f}")
    return 0 if headlines == sorted(entry["title"] for entry in entries) and figure >= 0.97 else 1


def _judged(scratch):
    """The entities of each page by the verdict that came last."""
    with sqlite3.connect(scratch / "monitor.db") as db:
        rows = db.execute(
            "select a.link, v.judgement from verdicts v join articles a on a.id = v.article order by v.at"
        )
        return {link.rsplit("/", 1)[1]: set(json.loads(judgement)["entities"]) for link, judgement in rows}


def _f1(seeds, judged):
    gold = {(seed["file"], entity) for seed in seeds for entity in seed["labels"]["entities"]}
    known = {entity for _, entity in gold}
    said = {(file, entity) for file, entities in judged.items() for entity in entities & known}
    print(f"missing {sorted(gold - said)}, too many {sorted(said - gold)}")
    return 2 * len(gold & said) / (len(gold) + len(said))


def _publish(site, folder, seed):
    """Serve the page as it was saved, as a page whose every line is a paragraph; the feed gives a headline alone."""
    path = f"/{seed['file']}"
    text = (folder / seed["file"]).read_text()
    site.show(path, text, content_type="text/plain; charset=utf-8")
    return {"title": HEADLINES[seed["file"][:3]], "link": site.url(path), "summary": ""}


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])) if len(sys.argv) == 3 else __doc__)
