"""How long others take to find the same names in the same articles; runs in the peers' own environment.

    python -m bench.matching_peers FILE.json

FILE.json holds `names` and `texts`. For each line read, the name of a peer, a tab and the index of a text, it prints
the CPU time in µs that the peer takes for that text. So peer and project take turns, and a busy machine slows both.
"""

import json
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import spacy
from spacy.matcher import PhraseMatcher

from bench.measure import cpu


def main(path: Path) -> None:
    given = json.loads(path.read_text())
    names, texts = given["names"], given["texts"]
    peers = {"spaCy PhraseMatcher": _spacy(names), "re alternation": _alternation(names)}
    for line in sys.stdin:
        peer, _, index = line.rpartition("\t")
        print(cpu(lambda look=peers[peer], text=texts[int(index)]: look(text)), flush=True)


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
