"""A test article that goes the whole way of a real one, at set times, and meets no other on it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from monitor.core.alerts.announce import Audience, decide_alerts
from monitor.core.delivery.timetable import last_digest
from monitor.core.matching.match import Rule, RuleSet, match_article
from monitor.core.stories.memory import Memory
from monitor.core.stories.recognise import recognise
from monitor.model import (
    CANARY,
    Article,
    ArticleId,
    Canary,
    EntryKey,
    FullText,
    NewArticle,
    Pending,
    PollIntent,
    PollOutcome,
    ReadState,
    Source,
    SourceState,
    StoryContext,
    Verdict,
)

MARK = "TEST, nothing has happened:"
OUTLET = "news-monitor"

WITHIN = timedelta(hours=1)
"""How long after its time it is still released: a daemon that starts later waits for the next."""

_SOURCE = Source(name=CANARY, url="canary:", kind="canary", full_text=FullText.NEVER)


def objection(canary: Canary, rules: RuleSet) -> str | None:
    """Why such a test article could never be told, if it could not."""
    rule = _rule(canary, rules)
    if rule is None:
        return f"there is no rule {canary.rule}"
    if not rule.alerts:
        return f"the rule {rule.id} has no example under alerts, which the test article would say"
    if rule.min_sources > 1:
        return f"the rule {rule.id} waits for {rule.min_sources} sources, and a test article has one"
    fired = {match.rule for match in match_article(rules, _article(rule)).matches}
    return None if rule.id in fired else f'the rule {rule.id} does not fire on its example after "{MARK}"'


def release(canary: Canary, rules: RuleSet, now: datetime, zone: tzinfo) -> PollIntent | None:
    """The poll that shows the test article whose time has just come, if one has. The same one has the same guid."""
    turn, rule = last_digest(now, canary.times, zone), _rule(canary, rules)
    if rule is None or now - turn > WITHIN:
        return None
    said, guid = _article(rule), f"{turn:%Y-%m-%dT%H:%M}"
    key = EntryKey(guid=guid, url=f"canary:{rule.id}:{guid}", twin=None, content=rule.id)
    new = NewArticle(
        key=key, link=None, title=said.title, summary=said.summary, text=None, lang=None, published_at=now,
        undated=False, read=ReadState.UNNEEDED, muted=None, outlet=OUTLET,
    )  # fmt: skip
    state = SourceState(next_poll_at=now, interval=WITHIN)
    return PollIntent(source=_SOURCE, at=now, outcome=PollOutcome.FEED, state=state, entries=1, new=(new,))


def judge_alone(pending: Pending, audience: Audience, now: datetime) -> Verdict:
    """The verdict on a test article: of no story but its own, and nothing that a later article is compared with."""
    nothing = StoryContext(own={}, edits=0)
    recognised = recognise(pending.article, audience.rules, now, context=nothing, memory=Memory())
    (verdict,) = decide_alerts([pending], [recognised], {}, audience)
    return replace(verdict, samples=(), traits=None)


def _rule(canary: Canary, rules: RuleSet) -> Rule | None:
    return next((rule for rule in rules.rules if rule.id == canary.rule), None)


def _article(rule: Rule) -> Article:
    """What it says: the first example of its rule, in the title behind a mark."""
    then = datetime.min.replace(tzinfo=UTC)
    return Article(
        id=ArticleId(0), url="", link=None, outlet=OUTLET, source=CANARY, tags=(), country=None, lang=None,
        title=f"{MARK} {rule.alerts[0]}", summary=rule.alerts[0], text=None, published_at=then, undated=False,
        first_seen_at=then, revision=1,
    )  # fmt: skip
