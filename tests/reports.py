"""How well articles are judged that were written and labelled by people who had not seen the code."""

import json
from collections import Counter
from dataclasses import dataclass

from tests.events.score import Share, b_cubed, copies, share
from tests.running import ROOT, run

FOLDER = ROOT / "tests" / "data" / "reports"
SETS = sorted(path.stem for path in FOLDER.glob("*.jsonl"))
RULES = ROOT / "rules" / "sahel.toml"
"""The rules of the sets that bring none of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What was made of one set.

    relevance: of "some rule fired". entities: over pairs of article and entity, those of the labels alone. stories:
    B-cubed over the relevant articles of events. repeated: `new` alerts beyond the first of their event, a count.
    missed: the events without one, a count.
    """

    articles: int
    events: int
    relevance: Share
    entities: Share
    stories: Share
    copies: Share
    repeated: int
    missed: int


def judge(name, tmp_path):
    """Run `backtest` on a set, without its labels, and compare."""
    labelled = [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    blind = tmp_path / f"{name}.jsonl"
    blind.write_text("".join(json.dumps(article | {"labels": None}) + "\n" for article in labelled), encoding="utf-8")
    own = FOLDER / f"{name}.toml"
    ended = run("backtest", blind, "--rules", own if own.exists() else RULES, "--stories", "--json")
    assert ended.returncode == 0, ended.stderr
    verdicts = {verdict["id"]: verdict for verdict in map(json.loads, ended.stdout.splitlines())}
    return compare({article["id"]: article["labels"] for article in labelled}, verdicts)


def compare(labels, verdicts):
    known = {entity for label in labels.values() for entity in label["entities"]}
    events = {
        article: label["event"] for article, label in labels.items() if label["event"] and label["relevant"]
    }  # fmt: skip
    news = Counter(event for article, event in events.items() if verdicts[article]["alert"] == "new")
    return Figures(
        articles=len(labels),
        events=len(set(events.values())),
        relevance=share(
            {article for article in labels if verdicts[article]["rules"]},
            {article for article, label in labels.items() if label["relevant"]},
        ),
        entities=share(
            {(article, entity) for article in labels for entity in verdicts[article]["entities"] if entity in known},
            {(article, entity) for article, label in labels.items() for entity in label["entities"]},
        ),
        stories=b_cubed({article: verdicts[article]["story"] or f"alone:{article}" for article in events}, events),
        copies=copies(
            {article: verdict["copy_of"] for article, verdict in verdicts.items()},
            {article: label["duplicate_of"] for article, label in labels.items()},
        ),
        repeated=sum(count - 1 for count in news.values()),
        missed=len(set(events.values()) - news.keys()),
    )
