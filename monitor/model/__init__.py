"""The nouns of news-monitor: frozen values without behaviour, each with one meaning (see docs/glossary.md).

Instants are aware UTC datetimes, collections are tuples and mappings. A type belongs to one hand-over of the four
steps; no field is optional merely because an earlier step has not run.
"""

from monitor.model.alerts import (
    Alert as Alert,
    AlertContent as AlertContent,
    AlertKind as AlertKind,
    Excerpt as Excerpt,
    FiredRule as FiredRule,
    Route as Route,
    Routed as Routed,
    Standing as Standing,
    Updates as Updates,
    Withheld as Withheld,
)
from monitor.model.delivery import (
    Delivery as Delivery,
    Digest as Digest,
    Held as Held,
    Message as Message,
    Notice as Notice,
    Notification as Notification,
    NotificationState as NotificationState,
    SendFailed as SendFailed,
    SendFailure as SendFailure,
    SendOutcome as SendOutcome,
    Sent as Sent,
    Thread as Thread,
)
from monitor.model.facts import (
    Claim as Claim,
    ClaimKind as ClaimKind,
    Counted as Counted,
    EventScore as EventScore,
    EventType as EventType,
    Facts as Facts,
    Figure as Figure,
    FigureKind as FigureKind,
    Form as Form,
    SpokenDay as SpokenDay,
)
from monitor.model.health import Outage as Outage, Spell as Spell, Telling as Telling, Watched as Watched
from monitor.model.holding import (
    DIGEST as DIGEST,
    Bundle as Bundle,
    Hold as Hold,
    Lookout as Lookout,
    Mute as Mute,
    Plan as Plan,
    Silence as Silence,
    Timing as Timing,
    Waiting as Waiting,
)
from monitor.model.judging import (
    Article as Article,
    EntityKind as EntityKind,
    Field as Field,
    Judgement as Judgement,
    Match as Match,
    Mention as Mention,
    NearMatch as NearMatch,
    Pending as Pending,
    Position as Position,
    Refusal as Refusal,
)
from monitor.model.names import (
    AlertId as AlertId,
    ArticleId as ArticleId,
    ChannelName as ChannelName,
    EntityId as EntityId,
    Muted as Muted,
    NotificationId as NotificationId,
    RuleId as RuleId,
    Secret as Secret,
    Severity as Severity,
    SourceName as SourceName,
    StoryId as StoryId,
)
from monitor.model.polling import (
    DueSource as DueSource,
    Entry as Entry,
    EntryKey as EntryKey,
    Failure as Failure,
    FeedRead as FeedRead,
    Fetched as Fetched,
    FetchFailed as FetchFailed,
    FetchOutcome as FetchOutcome,
    Finding as Finding,
    FullText as FullText,
    Gap as Gap,
    Known as Known,
    NewArticle as NewArticle,
    NotModified as NotModified,
    ParsedFeed as ParsedFeed,
    ParseFailed as ParseFailed,
    PollFailed as PollFailed,
    PollIntent as PollIntent,
    PollOutcome as PollOutcome,
    PollResult as PollResult,
    Postponed as Postponed,
    ReadState as ReadState,
    Request as Request,
    Revision as Revision,
    Seen as Seen,
    Sighting as Sighting,
    Source as Source,
    SourceState as SourceState,
    Trouble as Trouble,
    Unchanged as Unchanged,
)
from monitor.model.reading import (
    Extracted as Extracted,
    Permission as Permission,
    Quality as Quality,
    Reading as Reading,
    UnreadArticle as UnreadArticle,
)
from monitor.model.stories import (
    IN_LEAD as IN_LEAD,
    JoinStory as JoinStory,
    OpenStory as OpenStory,
    Remembered as Remembered,
    StoryChange as StoryChange,
    StoryContext as StoryContext,
    StorySoFar as StorySoFar,
    Told as Told,
    Traits as Traits,
    Verdict as Verdict,
    Voice as Voice,
)
from monitor.model.timing import (
    DigestTimes as DigestTimes,
    Grouping as Grouping,
    QuietHours as QuietHours,
    RateLimit as RateLimit,
)
