"""The real daemon in a process of its own, as a test runs it."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class Daemon:
    """A `news-monitor run` under way. `log` is what it said so far."""

    def __init__(self, process, log_path):
        self.process = process
        self._log_path = log_path

    @property
    def log(self):
        return self._log_path.read_text()

    def wait_for(self, condition, seconds=60.0):
        """Wait until `condition` gives something true, and give it back; show the log if it never does."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if found := condition():
                return found
            assert self.process.poll() is None, f"the daemon ended with {self.process.returncode}:\n{self.log}"
            time.sleep(0.05)
        raise AssertionError(f"not within {seconds} s; the daemon's log:\n{self.log}")

    def wait_for_log(self, text, seconds=60.0):
        return self.wait_for(lambda: text in self.log, seconds)

    def tell(self, number):
        self.process.send_signal(number)

    def stop(self, number=signal.SIGTERM):
        """Tell it to stop; give its exit code and the seconds it took."""
        begun = time.monotonic()
        self.process.send_signal(number)
        code = self.process.wait(timeout=60)
        return code, time.monotonic() - begun


def command(*arguments):
    return [sys.executable, "-m", "monitor", *map(str, arguments)]


def run(*arguments, env=None, **options):
    """Run a verb to its end."""
    return subprocess.run(
        command(*arguments),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        cwd=ROOT,
        env=_environment(env),
        **options,
    )


@contextmanager
def a_daemon(config, *arguments, env=None, program=(sys.executable, "-m", "monitor")):
    """Run it until the block ends; `program` is what becomes `news-monitor`."""
    log_path = config.with_suffix(".log")
    with log_path.open("a") as log:
        process = subprocess.Popen(
            [*program, "--config", config, "run", *arguments], stdout=log, stderr=log, cwd=ROOT, env=_environment(env)
        )
    try:
        yield Daemon(process, log_path)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def write_config(folder, sources, *, channels="", rules=None, extra="", database="monitor.db"):
    """Write a config whose sources are `{name: url}` or `{name: {url, …}}`; alerts go to `alerts.jsonl`."""
    config = folder / "config.toml"
    channels = channels or f'[[channel]]\nname = "file"\nurl = "file://{folder}/alerts.jsonl"\nannounce = false\n'
    tables = "".join(_table(name, source) for name, source in sources.items())
    config.write_text(
        f'[monitor]\ndatabase = "{folder}/{database}"\nrules = ["{rules or ROOT / "rules"}"]\n{extra}\n'
        f"[fetch]\nallow_private = true\n{channels}{tables}"
    )
    config.chmod(0o600)
    return config


def _table(name, source):
    keys = {"every": "1s", **(source if isinstance(source, dict) else {"url": source})}
    return f'[[source]]\nname = "{name}"\n' + "".join(f"{key} = {json.dumps(value)}\n" for key, value in keys.items())


def told(folder):
    """What the file channel got, a dict a notification."""
    path = folder / "alerts.jsonl"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def _environment(changes):
    return {**os.environ, "PYTHONWARNINGS": "ignore", **(changes or {})}
