"""A daemon that marks a message as sent before it sends it, to see that the proof sees what such a one loses."""

import monitor.daemon
from monitor.core.delivery.retry import decide_delivery
from monitor.model import Sent
from monitor.store.sqlite import SqliteStore
from tests.prove.impatient import run


class ForgetfulStore(SqliteStore):
    async def lease(self, now, busy, *timing):
        leased = await super().lease(now, busy, *timing)
        for notification in leased:
            await self.save_delivery(decide_delivery(notification, Sent(detail="surely"), now, 0.0))
        return leased


if __name__ == "__main__":
    monitor.daemon.SqliteStore = ForgetfulStore
    run()
