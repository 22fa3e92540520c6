import asyncio
import re
import shlex
from pathlib import Path

from monitor.store.sqlite import SqliteStore

README = (Path(__file__).parents[2] / "README.md").read_text()

NOT_ON_A_TOUR = {"run", "demo", "test", "prove"}  # they go on, go out or start the tests, and have tests of their own


def test_what_the_readme_shows_runs_in_that_order(call, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    asyncio.run(empty_database(tmp_path / "state" / "news-monitor" / "news-monitor.db"))
    for kind, text in re.findall(r"(?ms)^```(\w+)\n(.*?)^```", README):
        if kind in ("toml", "jsonl"):
            name, content = text.removeprefix("# ").split("\n", 1)
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(content)
        elif kind == "sh":
            for line in text.splitlines():
                run_as_shown(line, call)


async def empty_database(path):
    path.parent.mkdir(parents=True)
    await (await SqliteStore.open(path)).close()


def run_as_shown(line, call):
    first, *words = shlex.split(line)
    if first == "news-monitor" and words[0] not in NOT_ON_A_TOUR:
        done = call(*words)
        assert done.exit_code == 0, f"{line}\n{done.output}"
