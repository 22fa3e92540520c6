from datetime import timedelta

from monitor.model import PollOutcome
from tests.hostile_web import HONEST, MEMORY, poll_hostile_web, yardstick


async def test_hostile_sources_end_in_time_reach_nothing_inside_and_hold_nobody_up(tmp_path):
    found = await poll_hostile_web(tmp_path, deadline=timedelta(seconds=1))

    honest = {f"honest-{number}" for number in range(HONEST)}
    assert all(found.outcomes[name] is not PollOutcome.FAILED for name in honest)
    assert {name for name, outcome in found.outcomes.items() if outcome is not PollOutcome.FAILED} <= honest | {
        "rebinding", "nested-tags", "laughs",
    }  # fmt: skip
    assert found.canary == 0
    assert found.longest < yardstick(), found.culprit
    assert found.grown < MEMORY
    assert max(found.took.values()) < 60  # one of them alone would drip for minutes
