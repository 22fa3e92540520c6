"""`python -m monitor` is `news-monitor`."""

import sys
from io import TextIOWrapper


def main() -> None:
    from monitor.cli import main as news_monitor  # noqa: PLC0415 - what starts our workers imports this, and no verb

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # else it is closed
            stream.reconfigure(errors="backslashreplace")
    news_monitor(prog_name="news-monitor")


if __name__ == "__main__":
    main()
