"""How others find the copies among the same texts; runs in the peers' own environment.

    python -m bench.stories_peers FILE.json

FILE.json holds texts as lists of words. Prints for each peer what each text was found to be a copy of, the number of an
earlier text or null, and the median CPU time in µs, with the shingles that both are given counted in.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from time import process_time_ns

from datasketch import MinHash, MinHashLSH
from rensa import RMinHash, RMinHashLSH

PERMUTATIONS = 128
THRESHOLD = 0.3
"""The least Jaccard similarity that both can be asked for with so many permutations and few false finds."""


def main(path: Path) -> None:
    texts = json.loads(path.read_text())
    json.dump({"datasketch": _timed(texts, _datasketch()), "rensa": _timed(texts, _rensa())}, sys.stdout)


def _timed(texts: Sequence[Sequence[str]], found: Callable[[int, list[str]], int | None]) -> dict[str, object]:
    spent, copies = [], []
    for number, words in enumerate(texts):
        begun = process_time_ns()
        copies.append(found(number, list(_shingles(words))))
        spent.append((process_time_ns() - begun) / 1_000)
    return {"copies": copies, "time": median(spent)}


def _shingles(words: Sequence[str]) -> Iterator[str]:
    yield from (" ".join(words[start : start + 4]) for start in range(max(1, len(words) - 3)))


def _datasketch() -> Callable[[int, list[str]], int | None]:
    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)

    def found(number: int, shingles: list[str]) -> int | None:
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([shingle.encode() for shingle in shingles])
        earlier = min(map(int, index.query(sketch)), default=None)
        index.insert(str(number), sketch)
        return earlier

    return found


def _rensa() -> Callable[[int, list[str]], int | None]:
    index = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=32)
    sketches: dict[int, RMinHash] = {}

    def found(number: int, shingles: list[str]) -> int | None:
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=42)
        sketch.update(shingles)
        near = (each for each in index.query(sketch) if sketch.jaccard(sketches[each]) >= THRESHOLD)
        earlier = min(near, default=None)
        index.insert(number, sketch)
        sketches[number] = sketch
        return earlier

    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
