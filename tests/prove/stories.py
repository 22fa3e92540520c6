"""Events made up from a fresh seed, in seven languages and with others that look like them, are told once each.

    ./run prove stories [--seed N] [--events N]

The same articles are judged with their bodies and by their headlines alone. Bars are for whole articles: stories B³ F1
0.90, cross-language pairs F1 0.85, repeated alerts 3 %, events missed 0.5 %.
"""

import argparse
import random
import sys

from tests.events import judge, make_events, table

BARS = {
    "stories": lambda scores: scores.stories.f1 >= 0.90,
    "cross-language pairs": lambda scores: scores.cross_pairs.f1 >= 0.85,
    "repeated": lambda scores: scores.repeated <= 0.03,
    "missed": lambda scores: scores.missed <= 0.005,
}


def main(arguments):
    parser = argparse.ArgumentParser(prog="./run prove stories")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--events", type=int, default=240)
    asked = parser.parse_args(arguments)
    print(f"seed {asked.seed}")
    scores = judge(make_events(asked.seed, events=asked.events))
    print(table(scores))
    print("\nby headlines alone")
    print(table(judge(make_events(asked.seed, events=asked.events, headlines=True))))
    failed = [bar for bar, reached in BARS.items() if not reached(scores)]
    print(f"\nbelow its bar: {', '.join(failed)}" if failed else "\nall bars are reached")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
