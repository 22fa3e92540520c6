"""`python -m monitor` is `news-monitor`."""


def main() -> None:
    from monitor.cli import main as news_monitor  # noqa: PLC0415 - what starts our workers imports this, and no verb

    news_monitor(prog_name="news-monitor")


if __name__ == "__main__":
    main()
