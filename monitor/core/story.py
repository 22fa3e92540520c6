"""Which story an article belongs to."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import log

from monitor.core.likeness import Likeness, compare, marks
from monitor.core.places import Map
from monitor.model import Article, ArticleId, JoinStory, OpenStory, StoryChange, StoryContext, StoryId, Traits, Verdict

WINDOW = timedelta(hours=96)
_PRIOR = 20.0
_COMMON = {"e": 0.3, "p": 0.1, "n": 0.02, "t": 0.03, "#": 0.03}
_MEMBERS = 6
_VISITS = 1500
_CANDIDATES = 40
JOIN = 2.0


@dataclass(slots=True)
class LiveStory:
    id: StoryId
    members: dict[ArticleId, Traits] = field(default_factory=dict)
    marks: set[str] = field(default_factory=set)


class LiveStories:
    """The stories of the last days, found by the marks of their articles."""

    def __init__(self) -> None:
        self._stories: dict[StoryId, LiveStory] = {}
        self._of: dict[ArticleId, StoryId] = {}
        self._stories_with: defaultdict[str, dict[StoryId, None]] = defaultdict(dict)

    def add(self, story: StoryId, article: ArticleId, traits: Traits) -> None:
        self._forget(traits.at)
        live = self._stories.pop(story, None) or LiveStory(story)
        self._stories[story] = live
        live.members[article] = traits
        self._of[article] = story
        for mark in marks(traits):
            live.marks.add(mark)
            self._stories_with[mark][story] = None

    def story_of(self, article: ArticleId) -> StoryId | None:
        return self._of.get(article)

    def _forget(self, now: datetime) -> None:
        while self._stories:
            first = next(iter(self._stories.values()))
            if now - max(member.at for member in first.members.values()) <= timedelta(days=14):
                return
            del self._stories[first.id]
            for article in first.members:
                del self._of[article]
            for mark in first.marks:
                del self._stories_with[mark][first.id]

    def rarity(self, mark: str) -> float:
        base = _COMMON[mark[0]]
        having = len(self._stories_with.get(mark, ()))
        return -log((having + base * _PRIOR) / (len(self._stories) + _PRIOR))

    def best(self, traits: Traits, places: Map) -> list[tuple[Likeness, StoryId]]:
        found = []
        for story in self._candidates(traits):
            near = sorted(
                (member for member in story.members.values() if abs(member.at - traits.at) <= WINDOW),
                key=lambda member: abs(member.at - traits.at),
            )[:_MEMBERS]
            if near:
                found.append(
                    (
                        max((compare(traits, member, self.rarity, places) for member in near), key=lambda l: l.odds),
                        story.id,
                    )
                )
        return sorted(found, key=lambda each: -each[0].odds)

    def _candidates(self, traits: Traits) -> list[LiveStory]:
        coarse: defaultdict[StoryId, float] = defaultdict(float)
        found = [
            (len(self._stories_with[mark]), mark, weight)
            for mark, weight in marks(traits).items()
            if mark in self._stories_with
        ]
        visits = 0
        for count, mark, weight in sorted(found):
            rarity = self.rarity(mark)
            for story in list(self._stories_with[mark])[-64:]:
                coarse[story] += weight * rarity
                visits += 1
            if visits > _VISITS:
                break
        best = sorted(coarse, key=lambda story: -coarse[story])[:_CANDIDATES]
        return [self._stories[story] for story in best]


def original(
    article: Article, text_hash: str | None, context: StoryContext, resembled: ArticleId | None
) -> ArticleId | None:
    """The first article with the same text, if this one is a copy of it; else that whose text it resembles."""
    twin = context.twins.get(text_hash, resembled) if text_hash else resembled
    return None if twin == article.id else twin


@dataclass(frozen=True, slots=True)
class Choice:
    """A story, and why the article belongs to it."""

    story: StoryChange
    reason: str


def assign_story(
    article: Article,
    traits: Traits,
    copy_of: ArticleId | None,
    context: StoryContext,
    stories: LiveStories,
    places: Map,
) -> Choice:
    """The story that the article is in already, that of its original, the live one that it resembles, or a new one."""
    if known := context.own.get(article.id):
        return Choice(JoinStory(id=known), "the article is in it already")
    if copy_of and (known := context.stories.get(copy_of) or stories.story_of(copy_of)):
        return Choice(JoinStory(id=known), f"a copy of article {copy_of}")
    likeness, nearest = next(iter(stories.best(traits, places)), (None, None))
    told = (
        f"{nearest}: {'; '.join(likeness.reasons)}; odds {likeness.odds:.1f}" if likeness else "no story resembles it"
    )
    if likeness and nearest and likeness.odds >= JOIN:
        return Choice(JoinStory(id=nearest), told)
    return Choice(OpenStory(id=StoryId(f"s{article.id}")), told)


def remember(context: StoryContext, verdict: Verdict) -> None:
    """Let the next article of the batch see this verdict, as the store will show it to the next batch."""
    article = verdict.article.id
    if verdict.text_hash:
        context.twins.setdefault(verdict.text_hash, article)
    if verdict.story is not None:
        context.own[article] = context.stories[article] = verdict.story.id
