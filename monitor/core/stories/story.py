"""Which story an article belongs to: the one it is in, that of its original, one that it resembles, or a new one.

Single pass: each article is compared with the stories of the last days, and what was decided stays. It joins where the
odds that both report one event outweigh the number of stories that it could be confused with; where they nearly do, it
opens a story that tells which other it resembles, because an alert too many is better than an event not told.
"""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from heapq import nsmallest
from itertools import islice
from math import log
from typing import NamedTuple

from monitor.core.fingerprint import REMEMBERED
from monitor.core.stories.evidence import Rarity
from monitor.core.stories.likeness import Likeness, compare, marks
from monitor.core.stories.places import Map
from monitor.core.stories.profile import Profile
from monitor.model import (
    Article,
    ArticleId,
    Count,
    Form,
    JoinStory,
    Likely,
    OpenStory,
    Resemblance,
    SceneKind,
    StoryChange,
    StoryContext,
    StoryId,
    Traits,
    Verdict,
)

_AT_ONCE = 96
"""Stories whose last report is as few hours away are those that an article could be confused with."""

_FOR_ONE, _UNTOLD = 3, 20
"""Of as many articles that wait to be judged one tells of a story of its own; so many are expected at most. The first
hour of a watch would find two events at one place alike otherwise: it knows no others yet."""

_MARGIN = -0.5
"""So much less will do, in logarithms: of the stories there are few could be confused with an article."""
_LEAST = 0.5
"""So much must speak for one event even where there is hardly another."""

_SAID_OFTEN = 0.35
"""Of what is said more sounds alike than of what is done: by so much more must speak for one event."""

_SURVEYED = 1.2
"""An analysis speaks of many events: by so much more must speak for one that it tells of above all."""

_TOLD_OFTEN, _USUAL = 0.4, 3
"""What many have told is like much, and its own reports are like most of it: for each e-fold of members beyond
the usual so much more must speak for one event, and of fewer so much less."""

_OVERRATED = 1.1
"""Reasons hang together somewhat, so that odds are a little too sure: the more stories, the more often that errs."""

_UNSURE = 2.5
"""Who is short by less than this may be the same: a factor of twelve."""

_IMAGINED = 20.0
"""Stories that there are besides those we see, so that what the first story has does not seem common at once."""

SURVEYS = frozenset({Form.ROUND_UP, Form.ANALYSIS, Form.OPINION})
"""Forms of articles that touch many events: they neither join a story by likeness nor speak for one."""

_OPENINGS = {
    Likely.SAME: "one event with {}",
    Likely.PERHAPS: "perhaps one event with {}",
    Likely.OTHER: "another event than {}, which is nearest",
}
_TOLD_FOR = 3
_TOLD_AGAINST = 2
_MATTERS = 0.5
"""A reason that weighs less against one event is not worth a word."""

_FRESH = timedelta(days=1)
_NEAREST = 6
_HOPELESS = -3.0
_VISITS = 200
_FADING = timedelta(hours=24).total_seconds()
_PER_MARK = 40
_LIKELY, _CANDIDATES = 40, 4


class _Together(NamedTuple):
    """What the articles of a story tell of its days, figures and scenes."""

    days: tuple[date, ...]
    figures: tuple[Count, ...]
    scenes: Mapping[SceneKind, float]


@dataclass(slots=True, eq=False)
class _Live:
    """A story whose articles are compared with those that come. `latest`: when its last one was, in seconds."""

    id: StoryId
    latest: float
    members: dict[ArticleId, Profile] = field(default_factory=dict)
    marks: set[str] = field(default_factory=set)
    completed: dict[ArticleId, Profile] = field(default_factory=dict)

    def near(self, at: datetime) -> list[Profile]:
        """The members that were published nearest in time, each with what it leaves open as the others tell it."""
        if len(self.members) == 1:
            return list(self.members.values())
        nearest = nsmallest(_NEAREST, self.members, key=lambda member: abs(self.members[member].traits.at - at))
        if incomplete := [each for each in nearest if each not in self.completed]:
            together = _together([member.traits for member in self.members.values()])
            self.completed.update((each, _completed(self.members[each], together)) for each in incomplete)
        return [self.completed[each] for each in nearest]

    def add(self, article: ArticleId, told: Profile) -> None:
        self.latest = max(self.latest, told.traits.at.timestamp())
        self.members.pop(article, None)
        self.members[article] = told
        self.completed.clear()


class _Nearest(NamedTuple):
    """The story that an article resembles most; `told_often`: so much more than of another must speak for it."""

    story: StoryId
    likeness: Likeness
    told_often: float


class LiveStories:
    """The stories of the last two weeks, found by the marks of their articles; the hours of their last reports."""

    def __init__(self) -> None:
        self._stories: dict[StoryId, _Live] = {}
        self._with: defaultdict[str, list[_Live]] = defaultdict(list)
        self._of: dict[ArticleId, StoryId] = {}
        self._latest: list[int] = []
        self._last: tuple[Profile, Mapping[str, float]] | None = None

    def story_of(self, article: ArticleId) -> StoryId | None:
        return self._of.get(article)

    def add(self, story: StoryId, article: ArticleId, traits: Traits) -> None:
        """Let an article speak for a story; what it said before is forgotten."""
        self._of[article] = story
        if not _speaks(traits, first=story not in self._stories):
            return
        at = traits.at.timestamp()
        self._forget(at)
        if live := self._stories.pop(story, None):
            self._uncount(live)
        live = self._stories[story] = live or _Live(story, at)
        profile, found = self._asked(traits)
        live.add(article, profile)
        insort(self._latest, _hour(live.latest))
        for mark in found.keys() - live.marks:
            self._with[mark].append(live)
        live.marks.update(found)

    def nearest(self, traits: Traits, places: Map) -> _Nearest | None:
        """The story that an article resembles most, and how much it is like the members of that."""
        rarity, (profile, found) = cache(self._rarity), self._asked(traits)
        candidates = self._candidates(found, traits.at.timestamp())
        likely = (_nearness(profile, story, rarity, places) for story in candidates)
        return max(likely, key=lambda each: each.likeness.odds - each.told_often, default=None)

    def _asked(self, traits: Traits) -> tuple[Profile, Mapping[str, float]]:
        """Its profile and its marks: an article is compared first and then added, and they are worked out once."""
        if self._last is None or self._last[0].traits is not traits:
            self._last = Profile(traits), marks(traits)
        return self._last

    def odds(self, traits: Traits, article: ArticleId, places: Map) -> float | None:
        """How likely an article reports the event of one that is known, as a logarithm; None if that is not known."""
        story = self._stories.get(self._of.get(article, StoryId("")))
        told = story.members.get(article) if story else None
        return compare(self._asked(traits)[0], told, self._rarity, places).odds if told else None

    def needed(self, at: datetime, unjudged: int) -> float:
        """So great must the odds be: they are against each single one of many stories, told or about to be told."""
        now = _hour(at.timestamp())
        live = bisect_right(self._latest, now + _AT_ONCE) - bisect_left(self._latest, now - _AT_ONCE)
        expected = min(_UNTOLD, unjudged // _FOR_ONE)
        return max(_LEAST, _OVERRATED * log(1 + max(live, expected)) + _MARGIN)

    def _rarity(self, mark: str, share: float) -> float:
        """How surprising a mark is of another story that `share` of the imagined ones have."""
        others = max(0, len(self._with.get(mark, ())) - 1)
        return -log((others + share * _IMAGINED) / (max(0, len(self._stories) - 1) + _IMAGINED))

    def _candidates(self, found: Mapping[str, float], at: float) -> Iterable[_Live]:
        """The stories that share the rarest of these marks, the newest of each."""
        scores: defaultdict[_Live, float] = defaultdict(float)
        known = sorted(
            (len(having), mark, weight, having) for mark, weight in found.items() if (having := self._with.get(mark))
        )
        visits = 0
        for held, mark, weight, having in known:
            worth = weight * self._rarity(mark, 0.05)
            for story in islice(reversed(having), _PER_MARK):
                scores[story] += worth
            visits += min(held, _PER_MARK)
            if visits > _VISITS:
                break
        likely = sorted(scores, key=scores.__getitem__, reverse=True)[:_LIKELY]
        likely.sort(key=lambda each: scores[each] - abs(at - each.latest) / _FADING, reverse=True)
        return likely[:_CANDIDATES]

    def _forget(self, now: float) -> None:
        while self._stories:
            oldest = next(iter(self._stories.values()))
            if now - oldest.latest <= REMEMBERED.total_seconds():
                return
            del self._stories[oldest.id]
            self._uncount(oldest)
            for article in oldest.members:
                del self._of[article]
            for mark in oldest.marks:
                self._with[mark].remove(oldest)
                if not self._with[mark]:
                    del self._with[mark]

    def _uncount(self, story: _Live) -> None:
        del self._latest[bisect_left(self._latest, _hour(story.latest))]


def _speaks(traits: Traits, *, first: bool) -> bool:
    """Whether others of the event may be known by it: “What happened in B”, told the day it came out, opens a story."""
    if traits.form is Form.ANALYSIS and first:
        return any(abs(day - traits.at.date()) <= _FRESH for day in traits.days)
    return traits.form not in SURVEYS


def _together(told: Sequence[Traits]) -> _Together:
    return _Together(
        days=tuple(sorted({day for each in told for day in each.days})),
        figures=tuple(sorted({figure for each in told for figure in each.figures})),
        scenes={scene: weight for each in told for scene, weight in each.scenes.items()},
    )


def _completed(one: Profile, story: _Together) -> Profile:
    """With the days, figures and scenes of its story, where an article tells none: a headline leaves them out."""
    traits = one.traits
    days, figures, scenes = traits.days or story.days, traits.figures or story.figures, traits.scenes or story.scenes
    if (days, figures, scenes) == (traits.days, traits.figures, traits.scenes):
        return one
    return Profile(replace(traits, days=days, figures=figures, scenes=scenes))


def _nearness(one: Profile, story: _Live, rarity: Rarity, places: Map) -> _Nearest:
    told_often = _TOLD_OFTEN * log(len(story.members) / _USUAL)
    return _Nearest(story.id, _likeness(one, story, rarity, places), told_often)


def _likeness(one: Profile, story: _Live, rarity: Rarity, places: Map) -> Likeness:
    """That with the members nearest in time, all of them, lest a story creep along; told by the one most like it."""
    found: list[Likeness] = []
    for member in story.near(one.traits.at):
        found.append(compare(one, member, rarity, places))
        best = max(found, key=lambda each: each.odds)
        if best.odds < _HOPELESS:
            break
    return replace(best, odds=sum(each.odds for each in found) / len(found))


def _hour(at: float) -> int:
    return int(at) // 3600


@dataclass(frozen=True, slots=True)
class Choice:
    """A story, and why the article belongs to it: for people, and as what it was decided by if that is likeness."""

    story: StoryChange
    reason: str
    resemblance: Resemblance | None = None


def assign_story(
    article: Article,
    traits: Traits,
    copy_of: ArticleId | None,
    *,
    context: StoryContext,
    stories: LiveStories,
    places: Map,
) -> Choice:
    """The story that the article is in already, that of its original, the live one that it resembles, or a new one.

    What tells of many events joins none by likeness.
    """
    if known := context.own.get(article.id):
        return Choice(JoinStory(id=known), "the article is in it already")
    if copy_of and (known := stories.story_of(copy_of)):
        return Choice(JoinStory(id=known), f"a copy of article {copy_of}")
    if traits.form in SURVEYS - {Form.ANALYSIS}:
        return Choice(OpenStory(id=StoryId(f"s{article.id}")), f"it is no report of one event: {traits.form}")
    needed = stories.needed(traits.at, context.unjudged) + _SURVEYED * (traits.form is Form.ANALYSIS)
    return _by_likeness(StoryId(f"s{article.id}"), stories.nearest(traits, places), needed)


def _by_likeness(new: StoryId, nearest: _Nearest | None, needed: float) -> Choice:
    if nearest is None:
        return Choice(OpenStory(id=new), "no story resembles it")
    story, likeness, told_often = nearest
    needed = max(_LEAST, needed * (1 + _SAID_OFTEN * likeness.said) + told_often)
    likely = _likely(likeness.odds, needed)
    reasons = tuple((weight, text) for weight, text in sorted(likeness.reasons, reverse=True))
    found = Resemblance(story=story, likely=likely, odds=likeness.odds, needed=needed, reasons=reasons)
    change: Mapping[Likely, StoryChange] = {
        Likely.SAME: JoinStory(id=story),
        Likely.PERHAPS: OpenStory(id=new, resembles=story),
        Likely.OTHER: OpenStory(id=new),
    }
    return Choice(change[likely], in_words(found), found)


def _likely(odds: float, needed: float) -> Likely:
    if odds >= needed:
        return Likely.SAME
    return Likely.PERHAPS if odds >= needed - _UNSURE else Likely.OTHER


def in_words(found: Resemblance) -> str:
    """What speaks most for one event and what most against it, without the weights."""
    common = [text for weight, text in found.reasons if weight > 0][:_TOLD_FOR]
    against = [text for weight, text in reversed(found.reasons) if weight <= -_MATTERS][:_TOLD_AGAINST]
    facts = "; but ".join(filter(None, [", ".join(common) or "little in common", ", ".join(against)]))
    return f"{_OPENINGS[found.likely].format(found.story)}: {facts}"


def remember(context: StoryContext, verdict: Verdict) -> None:
    """Let the next article of the batch see this verdict, as the store will show it to the next batch."""
    context.unjudged = max(0, context.unjudged - 1)
    if verdict.story is not None:
        context.own[verdict.article.id] = verdict.story.id
