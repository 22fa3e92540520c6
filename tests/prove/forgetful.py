"""A daemon that marks a message as sent before it sends it, to see that the proof sees what such a one loses."""

import monitor.daemon
from monitor.cli import main
from monitor.core.retry import decide_delivery
from monitor.model import Sent
from monitor.store.sqlite import SqliteStore


class ForgetfulStore(SqliteStore):
    async def lease(self, now, busy):
        leased = await super().lease(now, busy)
        for notification in leased:
            await self.save_delivery(decide_delivery(notification, Sent(detail="surely"), now, 0.0))
        return leased


if __name__ == "__main__":
    monitor.daemon.SqliteStore = ForgetfulStore
    main(prog_name="news-monitor")
