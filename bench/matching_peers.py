"""How long others take to find the same names in the same articles; runs in the peers' own environment.

    python -m bench.matching_peers FILE.json

FILE.json holds `names` and `texts`. Prints for each peer its median CPU time in µs.
"""

import json
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import spacy
from spacy.matcher import PhraseMatcher

from bench.measure import medians

FEW = 40
"""Articles for the alternation, which takes a tenth of a second for each."""


def main(path: Path) -> None:
    given = json.loads(path.read_text())
    names, texts = given["names"], given["texts"]
    ran = {
        "spaCy PhraseMatcher": medians({"peer": _spacy(names)}, texts)["peer"],
        "re alternation": medians({"peer": _alternation(names)}, texts[:: -(-len(texts) // FEW)])["peer"],
    }
    json.dump(ran, sys.stdout)


def _spacy(names: Sequence[str]) -> Callable[[str], object]:
    language = spacy.blank("xx")
    matcher = PhraseMatcher(language.vocab, attr="LOWER")
    matcher.add("name", list(language.tokenizer.pipe(names)))
    return lambda text: matcher(language(text))


def _alternation(names: Sequence[str]) -> Callable[[str], object]:
    longest_first = sorted(names, key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
    return lambda text: [found.span() for found in pattern.finditer(text)]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
