"""Minutes of what nobody would write: neither the tokeniser nor the parser of rules may break on any of it.

An input that leads to an error or a tree of a shape that was not seen before is kept and changed further.

    ./run prove fuzz [--minutes 10] [--seed N]
"""

import argparse
import random
import sys
import time

from tests.fuzzing import Fuzzer


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minutes", type=float, default=10)
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    given = options.parse_args()
    print(f"seed {given.seed}", flush=True)
    fuzzer = Fuzzer(random.Random(given.seed))
    tried, ends = 0, time.monotonic() + 60 * given.minutes
    while time.monotonic() < ends:
        fuzzer.try_one()
        tried += 1
    print(f"{tried:,} inputs, {len(fuzzer.seen):,} different outcomes, nothing broke")
    return 0


if __name__ == "__main__":
    sys.exit(main())
