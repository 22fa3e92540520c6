"""Which reports are of one event: what is remembered of each, and the verdict on a new one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from monitor.model.alerts import Alert, AlertContent, Withheld
from monitor.model.facts import EventType, Facts, FigureKind, Form, SceneKind
from monitor.model.judging import Article, Judgement, Match
from monitor.model.names import ArticleId, ChannelName, EntityId, RuleId, StoryId

IN_TITLE, IN_LEAD = 1.0, 0.8
"""How prominent what the title names is, and what the lead does, by the traits of an article."""


Count = tuple[FigureKind, float, float]
"""What is counted, how many at least and how many at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What of an article tells which event it reports, small enough to keep.

    actors, places: the entities that it names, each with how prominent it is, 1 in the title.
    regions: those of the places that title and lead tell of as regions alone; seats: those by which a power may be
    meant, as capitals are.
    names, whereabouts: how further names in title and lead sound, alike in all scripts; those that stand where a place
    is named are whereabouts, too; titled: those of the title. terms: the beginnings of the longer words there;
    numbers: how many of anything they tell, in digits.
    days, figures, scenes: those told there, a scene with how prominent it is.
    recalled, recalled_names, recalled_figures: the days, names and figures told in the paragraphs after the lead, where
    an answer tells what it answers.
    powers, matters, acts: the subjects named in all these, by their English names, with how prominent they are.
    types: of event, each with its share, 1 in all at most.
    """

    lang: str
    at: datetime
    form: Form
    actors: Mapping[EntityId, float]
    places: Mapping[EntityId, float]
    regions: frozenset[EntityId]
    seats: frozenset[EntityId]
    names: frozenset[str]
    titled: frozenset[str]
    whereabouts: frozenset[str]
    terms: frozenset[str]
    numbers: frozenset[str]
    days: tuple[date, ...]
    recalled: tuple[date, ...]
    recalled_names: frozenset[str]
    figures: tuple[Count, ...]
    recalled_figures: tuple[Count, ...]
    types: Mapping[EventType, float]
    scenes: Mapping[SceneKind, float]
    powers: Mapping[str, float]
    matters: Mapping[str, float]
    acts: Mapping[str, float]


@dataclass(slots=True, kw_only=True)
class StoryContext:
    """What the store knows of the articles of a batch; it changes as the batch is judged.

    own: the story that an article is in already. edits: counts what persons changed of any stories. unjudged: how many
    articles wait for their verdict.
    """

    own: dict[ArticleId, StoryId]
    edits: int = 0
    unjudged: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who really tells what an article says: the agency or outlet that it names as its source, or its own outlet.

    `outlet` published the article, and `at` is when we saw it first.
    """

    name: str
    outlet: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySoFar:
    """What was said and told of a story; it grows as the articles of a batch are judged.

    told: what each channel was sent, in order. voices: who tells each article of it. waiting: the rules that fired and
    wait for further independent sources. silenced: those of which an alert was muted.
    """

    told: dict[ChannelName, tuple[AlertContent, ...]]
    voices: dict[ArticleId, Voice]
    waiting: dict[RuleId, Match]
    silenced: set[RuleId] = field(default_factory=set)


Told = dict[StoryId, StorySoFar]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """An article that was judged, as far as later ones are compared with it. `traits` None: no rule fired."""

    article: ArticleId
    url: str
    at: datetime
    samples: tuple[int, ...]
    copy_of: ArticleId | None
    story: StoryId | None
    traits: Traits | None


class Likely(StrEnum):
    """What came of comparing an article with the story that is most like it: joined, left open, or told apart."""

    SAME = "same"
    PERHAPS = "perhaps"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resemblance:
    """How an article compares with `story`, of all the one that is most like it.

    odds: the natural logarithm of how much likelier both report one event than two; from `needed` on the article joins.
    reasons: each with its weight, above zero for one event, below for two; the weightiest for one event first.
    """

    story: StoryId
    likely: Likely
    odds: float
    needed: float
    reasons: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStory:
    """A new story. `resembles`: one that it may be the same as, told with it."""

    id: StoryId
    resembles: StoryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinStory:
    """The story that the article becomes part of, or is part of already."""

    id: StoryId


StoryChange = OpenStory | JoinStory


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """All that judging one article changes, saved in one transaction.

    `story` None: no rule fired; else `traits` are what it was assigned by, and `reason` tells people why to that story;
    `resemblance` is what it was decided by, where it was decided by likeness.
    `copy_of`: the first article with that text, also when no rule fired. `samples`: of the text, to find copies.
    `voice` None: not judged so far as to who tells it.
    """

    article: Article
    at: datetime
    copy_of: ArticleId | None
    judgement: Judgement
    story: StoryChange | None
    alerts: tuple[Alert, ...]
    withheld: tuple[Withheld, ...]
    samples: tuple[int, ...] = ()
    traits: Traits | None = None
    reason: str = ""
    resemblance: Resemblance | None = None
    facts: Facts | None = None
    voice: Voice | None = None
