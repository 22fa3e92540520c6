"""A daemon for which Slack is at a peer of ours, and to which a second is as long as an hour when it sends again.

python -m tests.prove.impatient WEBHOOK API --config CONFIG run
"""

import sys
from datetime import timedelta

from monitor.channels import slack
from monitor.cli import main
from monitor.core.delivery import retry


def run():
    slack.HOOKS, slack.API = sys.argv.pop(1), sys.argv.pop(1)
    retry.SHORTEST, retry.LONGEST = timedelta(seconds=0.2), timedelta(seconds=1)
    main(prog_name="news-monitor")


if __name__ == "__main__":
    run()
