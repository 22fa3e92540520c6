"""Headlines by people who wish a reader, a chat, a mail server or a terminal to take them for something else."""

import json
from pathlib import Path

TITLES = [json.loads(line) for line in (Path(__file__).parent / "data/hostile_titles.txt").read_text().splitlines()]
